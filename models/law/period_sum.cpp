// SPDX-License-Identifier: Apache-2.0
#include "period_sum.h"
#include "dates.h"
#include "summing_p.h"
#include <QCoreApplication>
namespace writdesk {
namespace {
bool countsHours(const PeriodSum &sum) { return sum.unit == Unit::Hours; }

// A mode and a unit that contradict each other are a mistake of the caller, not something to settle by guessing.
bool fits(Mode mode, Unit unit)
{
    const auto civil = unit == Unit::Days || unit == Unit::Months || unit == Unit::Years;
    switch (mode) {
    case Mode::FedDays:
        return unit == Unit::Days;
    case Mode::FedMonths:
        return unit == Unit::Months;
    case Mode::FedYears:
        return unit == Unit::Years;
    case Mode::FedHours:
        return unit == Unit::Hours;
    case Mode::FixedDate:
        return true;
    case Mode::CalDaysNoroll:
    case Mode::Eu1182:
        return civil || unit == Unit::Hours;
    case Mode::InclFirstDay:
    case Mode::Tax7503:
        return civil;
    case Mode::BusDays:
        return unit == Unit::BusinessDays || unit == Unit::Days;
    case Mode::CourtDays:
        return unit == Unit::CourtDays || unit == Unit::Days;
    }
    return false;
}

Period problem(const PeriodSum &sum, const QString &why)
{
    Period period;
    period.family = sum.family;
    period.trigger = sum.trigger;
    period.zone = sum.place.zone;
    period.problem = QCoreApplication::translate("Periods", "cannot be computed: %1").arg(why);
    return period;
}

// What is unknown or contradicts itself in what is asked; empty where it can be summed.
QString unfit(const PeriodSum &sum)
{
    if (!sum.trigger.isValid())
        return QCoreApplication::translate("Periods", "the day it runs from is not known");
    if (sum.length < 0)
        return QCoreApplication::translate("Periods", "its length is negative");
    if (sum.mode == Mode::InclFirstDay && sum.length == 0)
        return QCoreApplication::translate("Periods", "a period that counts its first day is at least one day long");
    if (!fits(sum.mode, sum.unit))
        return QCoreApplication::translate("Periods", "%1 does not count %2").arg(nameOf(sum.mode), nameOf(sum.unit));
    if (countsHours(sum) && sum.mode != Mode::FixedDate && !sum.trigger.isInstant())
        return QCoreApplication::translate("Periods", "hours run from an instant, and only a day is known");
    return {};
}

// Finds the place; says what of it is unknown.
QString located(const Place &place, const Calendar::Rows &rows, Located &here)
{
    if (!place.court.isEmpty()) {
        const auto seat = rows.seats.constFind(place.court);
        if (seat == rows.seats.constEnd())
            return QCoreApplication::translate("Periods", "no court is known as %1").arg(place.court);
        here = { place.court, seat->stateDays, seat->courtDays, !seat->stateDays, seat->court->zone, seat->zone };
    }
    if (!place.state.isEmpty()) {
        const auto state = rows.stateDays.constFind(place.state);
        if (state == rows.stateDays.constEnd())
            return QCoreApplication::translate("Periods", "no state is known as %1").arg(place.state);
        here.stateDays = *state;
        here.stateUnknown = !*state;
    }
    if (!place.zone.isEmpty()) {
        here.zoneId = place.zone;
        here.zone = rows.zone(place.zone);
        if (!here.zone)
            return QCoreApplication::translate("Periods", "no time zone is known as %1")
                .arg(QString::fromUtf8(place.zone));
    }
    return {};
}
}

Period computed(const PeriodSum &sum, const Calendar &calendar)
{
    const auto &rows = calendar.rows();
    Located here;
    auto why = unfit(sum);
    if (why.isEmpty())
        why = located(sum.place, rows, here);
    if (!why.isEmpty())
        return problem(sum, why);
    if (sum.mode == Mode::Tax7503) { // legal holidays are those of the District of Columbia: 26 USC 7503
        here.court.clear();
        here.courtDays = nullptr;
        here.stateDays = rows.stateDays.value(QStringLiteral("DC"));
        here.stateUnknown = false;
    }
    Summing summing(sum, here, rows);
    if (sum.mode == Mode::FixedDate)
        summing.fixed();
    else if (countsHours(sum))
        summing.hours();
    else if (sum.mode == Mode::BusDays || sum.mode == Mode::CourtDays)
        summing.businessDays();
    else
        summing.days();
    auto period = summing.result();
    if (!period.problem.isEmpty())
        return problem(sum, period.problem);
    return period;
}

Mode federalMode(Unit unit)
{
    switch (unit) {
    case Unit::Months:
        return Mode::FedMonths;
    case Unit::Years:
        return Mode::FedYears;
    case Unit::Hours:
        return Mode::FedHours;
    case Unit::BusinessDays:
        return Mode::BusDays;
    case Unit::CourtDays:
        return Mode::CourtDays;
    case Unit::Days:
        break;
    }
    return Mode::FedDays;
}

Unit usualUnit(Mode mode)
{
    switch (mode) {
    case Mode::FedMonths:
        return Unit::Months;
    case Mode::FedYears:
        return Unit::Years;
    case Mode::FedHours:
        return Unit::Hours;
    case Mode::BusDays:
        return Unit::BusinessDays;
    case Mode::CourtDays:
        return Unit::CourtDays;
    default:
        return Unit::Days;
    }
}
}
