// SPDX-License-Identifier: Apache-2.0
#include "period_plan.h"
#include "summing_p.h"
#include <QCoreApplication>
namespace writdesk {
namespace {
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

// What is unknown or contradicts itself in what is asked; empty where it can be summed.
QString unfit(const PeriodSum &sum)
{
    if (sum.length < 0)
        return QCoreApplication::translate("Periods", "its length is negative");
    if (sum.mode == Mode::InclFirstDay && sum.length == 0)
        return QCoreApplication::translate("Periods", "a period that counts its first day is at least one day long");
    if (!fits(sum.mode, sum.unit))
        return QCoreApplication::translate("Periods", "%1 does not count %2").arg(nameOf(sum.mode), nameOf(sum.unit));
    return {};
}

// Finds the member state of the European Union that is named; only its own law counts by its holidays.
QString ofUnion(const PeriodSum &sum, const Calendar::Rows &rows, Located &here)
{
    const auto &country = sum.place.country;
    if (country.isEmpty() || sum.mode == Mode::FixedDate || sum.mode == Mode::CalDaysNoroll)
        return {};
    if (sum.mode != Mode::Eu1182)
        return QCoreApplication::translate("Periods", "%1 does not count by the holidays of a member state")
            .arg(nameOf(sum.mode));
    const auto known = rows.countryDays.constFind(country);
    if (known == rows.countryDays.constEnd())
        return QCoreApplication::translate("Periods", "no calendar of the member state %1 is known").arg(country);
    here.country = &*known;
    return {};
}

// Finds the place; says what of it is unknown.
QString located(const Place &place, const Calendar::Rows &rows, Located &here)
{
    if (!place.court.isEmpty()) {
        const auto seat = rows.seats.constFind(place.court);
        if (seat == rows.seats.constEnd())
            return QCoreApplication::translate("Periods", "no court is known as %1").arg(place.court);
        here = { place.court, seat->state, nullptr, seat->courtDays, seat->court->zone, seat->zone };
    }
    if (!place.state.isEmpty()) {
        const auto state = rows.stateDays.constFind(place.state);
        if (state == rows.stateDays.constEnd())
            return QCoreApplication::translate("Periods", "no state is known as %1").arg(place.state);
        here.state = &*state;
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

Scope scopeOf(Mode mode)
{
    if (mode == Mode::Eu1182)
        return Scope::European;
    return mode == Mode::BusDays || mode == Mode::CourtDays ? Scope::Business : Scope::Federal;
}

// Law section 0.2, axiom 1: which readings differ.
Rolling rollingOf(const PeriodSum &sum)
{
    if (sum.family == Family::PowerUntil || sum.mode == Mode::CalDaysNoroll)
        return Rolling::None;
    const auto forward = sum.direction == Direction::After;
    const auto kept = sum.family == Family::HoldUntil || sum.family == Family::SilentUntil;
    switch (sum.mode) {
    case Mode::InclFirstDay:
        return Rolling::OrNot;
    case Mode::Eu1182: // art. 3(4): not for periods counted backward, not for hours
        return !forward || sum.unit == Unit::Hours ? Rolling::None : Rolling::OrNot;
    case Mode::Tax7503: // speaks of acts due on a day, so backward it is one reading only
        return forward && !kept ? Rolling::Both : Rolling::OrNot;
    default:
        return kept ? Rolling::OrNot : Rolling::Both;
    }
}

// Fills `here`; legal holidays of 26 USC 7503 are those of the District of Columbia.
QString placed(const PeriodSum &sum, const Calendar::Rows &rows, Located &here)
{
    auto why = unfit(sum);
    if (why.isEmpty())
        why = located(sum.place, rows, here);
    if (why.isEmpty())
        why = ofUnion(sum, rows, here);
    if (why.isEmpty() && sum.mode == Mode::Tax7503) {
        here.court.clear();
        here.courtDays = nullptr;
        const auto capital = rows.stateDays.constFind(QStringLiteral("DC"));
        here.state = capital == rows.stateDays.constEnd() ? nullptr : &*capital;
    }
    return why;
}
}

Plan::Plan(const PeriodSum &asked, const Calendar &of)
    : sum(asked)
    , rows(of.rows())
    , problem(placed(asked, rows, here))
    , forward(asked.direction == Direction::After)
    , step(forward ? 1 : -1)
    , rolling(rollingOf(asked))
    , view(rows, here, asked.options, forward, scopeOf(asked.mode))
    , zone(here.zone.get())
    , zoneId(here.zoneId)
{
    if (zone == nullptr) {
        zoneId = bindsLatest(sum.family) ? QByteArrayLiteral("Pacific/Pago_Pago") : QByteArrayLiteral("Pacific/Guam");
        zone = rows.zones.constFind(zoneId)->get();
    }
    counting = countingWords(sum);
    calendar = calendarWords(*this);
}

QDate Plan::triggerDay() const
{
    if (!sum.trigger.isInstant() || !here.zone)
        return sum.trigger.date;
    return sum.trigger.at.toTimeZone(here.zone->zone()).date();
}

struct PeriodPlan::Back {
    Back(const PeriodSum &asked, const Calendar &of)
        : sum(asked)
        , calendar(of)
        , plan(sum, calendar)
    {
    }
    PeriodSum sum;
    Calendar calendar; // shares its rows, so they stay
    Plan plan;
};

PeriodPlan::PeriodPlan(const PeriodSum &sum, const Calendar &calendar)
    : m_back(std::make_unique<const Back>(sum, calendar))
    , m_problem(m_back->plan.problem)
{
    if (m_problem.isEmpty() && (sum.mode == Mode::FixedDate || sum.unit == Unit::Hours))
        m_problem = QCoreApplication::translate("Periods", "it does not count days");
}

PeriodPlan::~PeriodPlan() = default;

TwinDates PeriodPlan::from(QDate trigger) const
{
    const auto mode = m_back->plan.sum.mode;
    Summing summing(m_back->plan);
    const auto day = trigger.toJulianDay();
    return mode == Mode::BusDays || mode == Mode::CourtDays ? summing.businessDays(day) : summing.days(day);
}

Period PeriodPlan::inWords(const TwinDates &dates) const { return writdesk::inWords(m_back->plan, dates); }
}
