// SPDX-License-Identifier: Apache-2.0
#include "period_sum.h"
#include "dates.h"
#include "summing_p.h"
#include <QCoreApplication>
namespace writdesk {
namespace {
Period problem(const PeriodSum &sum, const QString &why)
{
    Period period;
    period.family = sum.family;
    period.trigger = sum.trigger;
    period.zone = sum.place.zone;
    period.problem = QCoreApplication::translate("Periods", "cannot be computed: %1").arg(why);
    return period;
}

TwinDates summed(const Plan &plan)
{
    const auto day = plan.triggerDay().toJulianDay();
    const auto business = plan.sum.mode == Mode::BusDays || plan.sum.mode == Mode::CourtDays;
    return business ? Summing(plan).businessDays(day) : Summing(plan).days(day);
}

// A printed date is neither computed nor moved.
Period printed(const Plan &plan)
{
    const auto &day = plan.sum.trigger;
    TwinDates dates;
    if (!plan.here.zone && !day.isInstant())
        dates.reasons.append({ day.date.toJulianDay(), nullptr, Why::Zone });
    const auto free = day.isInstant() ? day.at : plan.zone->startOf(plusDays(day.date, 1));
    return inWords(plan, { day, day, day, day, day, free }, dates);
}

Period ofHours(const Plan &plan)
{
    if (!plan.sum.trigger.isInstant())
        return problem(
            plan.sum, QCoreApplication::translate("Periods", "hours run from an instant, and only a day is known"));
    TwinDates dates;
    const auto ends = hours(plan, dates);
    const auto why = beyondWords(plan, dates);
    return why.isEmpty() ? inWords(plan, ends, dates) : problem(plan.sum, why);
}
}

Period computed(const PeriodSum &sum, const Calendar &calendar)
{
    if (!sum.trigger.isValid())
        return problem(sum, QCoreApplication::translate("Periods", "the day it runs from is not known"));
    const Plan plan(sum, calendar);
    if (!plan.problem.isEmpty())
        return problem(sum, plan.problem);
    if (sum.mode == Mode::FixedDate)
        return printed(plan);
    if (sum.unit == Unit::Hours)
        return ofHours(plan);
    const auto dates = summed(plan);
    const auto why = beyondWords(plan, dates);
    return why.isEmpty() ? inWords(plan, dates) : problem(sum, why);
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
