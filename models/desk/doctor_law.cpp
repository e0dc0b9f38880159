// SPDX-License-Identifier: Apache-2.0
// The doctor's look at the law: whether it could be read, how far its calendars reach, what nobody has checked.
#include "doctor_desk.h"
#include <QCoreApplication>
#include <QSet>
#include <algorithm>
namespace writdesk {
namespace {
QString say(const char *text) { return QCoreApplication::translate("Doctor", text); }
QString counted(const char *text, qsizetype n) { return QCoreApplication::translate("Doctor", text, nullptr, int(n)); }
constexpr int daysAhead = 180; // most periods of the law end within; a date beyond the calendar cannot be computed

QStringList statesOf(const Calendar &calendar)
{
    QSet<QString> states;
    for (const auto &court : calendar.courts()) {
        if (!court.state.isEmpty())
            states.insert(court.state);
    }
    QStringList sorted(states.begin(), states.end());
    sorted.sort();
    return sorted;
}

Checkup calendars(const Calendar &calendar, const QDate &today)
{
    const auto year = today.addDays(daysAhead).year();
    QStringList ending;
    for (const auto &state : statesOf(calendar)) {
        if (calendar.knowsState(state, today.year()) && !calendar.knowsState(state, year))
            ending.append(state);
    }
    const auto federal = calendar.knows(year);
    if (federal && ending.isEmpty())
        return { QStringLiteral("calendars"), Health::Good,
            say("Every calendar that is known for %1 reaches into %2.").arg(today.year()).arg(year), {} };
    QStringList found;
    if (!federal)
        found.append(say("The federal holidays of %1 are not known.").arg(year));
    if (!ending.isEmpty())
        found.append(counted("The holidays of %1 are not known for %n state(s): %2.", ending.size())
                         .arg(year)
                         .arg(ending.join(u' ')));
    return { QStringLiteral("calendars"), Health::Look, found.join(u' '),
        say("Dates that need them cannot be computed. Adopt newer calendars with law adopt, or add days with holiday "
            "add."),
        No::World,
        say("Dates that need them cannot be computed. Adopt newer calendars on the page The law, or add days there.") };
}

template <class Row> qsizetype uncheckedOf(const QList<Row> &rows)
{
    return std::ranges::count_if(rows, [](const Row &row) { return !row.verified; });
}

Checkup unverified(const LawSet &law, int year)
{
    const auto rows = uncheckedOf(law.instruments) + uncheckedOf(law.criteria) + uncheckedOf(law.ladder)
        + uncheckedOf(law.periods) + uncheckedOf(law.openPoints);
    const auto days = uncheckedOf(law.calendar.holidaysOf(year));
    if (rows + days == 0)
        return { QStringLiteral("unverified"), Health::Good, say("Every row of the law was checked."), {} };
    return { QStringLiteral("unverified"), Health::Look,
        say("Not checked against their source: %1, %2.")
            .arg(counted("%n row(s) of the law", rows), counted("%n holiday(s) of %1", days).arg(year)),
        say("Have counsel read them on the Law page or with law show, and adopt the checked rows with law adopt."),
        No::World, say("Have counsel read them on the page The law, and adopt the checked rows there.") };
}
}

QList<Checkup> lawCheckups(const Desk &desk)
{
    QList<Checkup> all;
    if (desk.lawTrouble().isEmpty())
        all.append({ QStringLiteral("law"), Health::Good,
            say("The law in force is version %1, %2….").arg(desk.law().version, desk.law().hash.left(12)), {} });
    else
        all.append({ QStringLiteral("law"), Health::Bad, desk.lawTrouble(),
            say("Correct the rows and adopt them again with law adopt."), No::World,
            say("Correct the rows and adopt them again on the page The law.") });
    all.append(calendars(desk.law().calendar, desk.today()));
    all.append(unverified(desk.law(), desk.today().year()));
    return all;
}
}
