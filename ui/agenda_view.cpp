// SPDX-License-Identifier: Apache-2.0
#include "agenda_view.h"
#include "agenda_desk.h"
#include "case_view.h"
#include "dates.h"
#include "law_words.h"
#include <QLocale>
#include <algorithm>
namespace writdesk {
namespace {
QString say(const char *text) { return QCoreApplication::translate("AgendaView", text); }

QDate weekBegin(const QDate &day)
{
    return plusDays(day, -((day.dayOfWeek() - int(QLocale().firstDayOfWeek()) + 7) % 7));
}

QString jurisdictionWords(const Agenda &agenda)
{
    return agenda.holidaysKnown ? say("Shaded: weekends and the holidays of %1.").arg(agenda.jurisdiction)
                                : say("Shaded: weekends; not every holiday of %1 is known.").arg(agenda.jurisdiction);
}
}

Stretch weekOf(const QDate &day) { return { weekBegin(day), 1 }; }

Stretch monthOf(const QDate &day)
{
    const auto first = weekBegin(QDate(day.year(), day.month(), 1));
    const auto days = int(first.daysTo(QDate(day.year(), day.month(), day.daysInMonth()))) + 1;
    return { first, (days + 6) / 7 };
}

QList<int> AgendaView::on(const QDate &day) const
{
    QList<int> found;
    for (int i = 0; i < items.size(); ++i) {
        if (items.at(i).item.from <= day && items.at(i).item.to >= day)
            found.append(i);
    }
    std::ranges::stable_sort(
        found, {}, [&](int i) { return std::pair(!items.at(i).item.open, items.at(i).item.kind); });
    return found;
}

QString AgendaView::holidayOn(const QDate &day) const
{
    QStringList names;
    for (const auto &holiday : holidays) {
        if (const auto name = rowWords(holiday.name); holiday.date == day && !names.contains(name))
            names.append(name);
    }
    return names.join(QStringLiteral(", "));
}

bool AgendaView::isDisputed(const QDate &day) const
{
    return !std::ranges::any_of(
        holidays, [&](const AgendaHoliday &holiday) { return holiday.date == day && !holiday.disputed; });
}

Result<AgendaView> agendaViewOf(Desk &desk, const QDate &around)
{
    const auto month = monthOf(around.isValid() ? around : desk.today());
    const auto agenda = agendaOf(desk, month.first, plusDays(month.first, month.days() - 1));
    if (!agenda)
        return asFailure(agenda);
    AgendaView view { .sense = { desk.today(), dayOrderOf(desk.profile().country) },
        .from = agenda->from,
        .to = agenda->to,
        .holidays = agenda->holidays,
        .jurisdiction = jurisdictionWords(*agenda),
        .more = agenda->more };
    for (const auto &item : agenda->items)
        view.items.append(
            shownAgenda(item, item.instrument.isEmpty() ? QString() : instrumentWords(desk, item.instrument),
                desk.today(), desk.now(), desk.profile().zone));
    return view;
}
}
