// SPDX-License-Identifier: Apache-2.0
#include "day_view.h"
#include "moments.h"
#include "said_again.h"
#include "today_desk.h"
namespace writdesk {
namespace {
QString titleOf(Duty duty)
{
    switch (duty) {
    case Duty::Overdue:
        return QCoreApplication::translate("DayView", "Overdue");
    case Duty::Today:
        return QCoreApplication::translate("DayView", "Binds today");
    case Duty::Week:
        return QCoreApplication::translate("DayView", "Binds within seven days");
    case Duty::PassedOn:
        return QCoreApplication::translate("DayView", "Passed on: nobody took it up");
    case Duty::Gag:
        return QCoreApplication::translate("DayView", "Silence that ends");
    case Duty::Hold:
        return QCoreApplication::translate("DayView", "Preservations that end");
    case Duty::SecondPerson:
        return QCoreApplication::translate("DayView", "Waits for a second person");
    case Duty::Facts:
        return QCoreApplication::translate("DayView", "To be compared with the paper");
    case Duty::Tray:
        return QCoreApplication::translate("DayView", "In the intake tray");
    case Duty::Erasure:
        return QCoreApplication::translate("DayView", "Due for erasure");
    case Duty::Reminders:
        return QCoreApplication::translate("DayView", "Reminders that did not run");
    }
    return {};
}

ShownDuty shown(Desk &desk, const DutyRow &row)
{
    const auto *instrument = desk.instrument(row.instrument);
    return { row.ref, dueWords(row.by, row.family, desk.today(), desk.now(), desk.profile().zone),
        instrument ? saidAgain(instrument->title) : row.instrument, saidAgain(row.what), row.act };
}
}

Result<DayView> dayOf(Desk &desk)
{
    const auto list = dayList(desk);
    if (!list)
        return asFailure(list);
    DayView view { .today = desk.today(), .more = list->more };
    for (const auto &row : list->rows) {
        const auto title = titleOf(row.duty);
        if (view.parts.isEmpty() || view.parts.last().title != title)
            view.parts.append({ title, {} });
        view.parts.last().rows.append(shown(desk, row));
    }
    return view;
}
}
