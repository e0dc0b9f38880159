// SPDX-License-Identifier: Apache-2.0
// A period's reasons as the steps of its derivation, as resources/docs/derivations.md publishes them.
#include "summing_p.h"
#include <QCoreApplication>
#include <QStringBuilder>
namespace writdesk {
namespace {
const auto nameOfCounting = QStringLiteral("counting");
const auto nameOfCalendar = QStringLiteral("calendar");
const auto nameOfFixed = QStringLiteral("fixed");

class Wording {
public:
    Wording(const Plan &plan, const Ends &ends)
        : m_plan(plan)
        , m_ends(ends)
        , m_say(plan.rows.phrases)
    {
    }
    Step counting() const;
    Step calendar() const;
    Step of(const Reason &reason) const;

private:
    const QString &rollCites() const;
    const QString &countCites() const;
    Step count() const;
    Step trigger() const;
    Step skipped(const Reason &reason, const When &day) const;
    Step ending(const Reason &reason, const When &day) const;
    const Plan &m_plan;
    const Ends &m_ends;
    const Phrases &m_say;
};

Step Wording::counting() const { return { nameOfCounting, m_ends.trigger, m_plan.counting, {} }; }

Step Wording::calendar() const { return { nameOfCalendar, m_ends.trigger, m_plan.calendar, m_plan.rows.lawCites }; }

const QString &Wording::rollCites() const
{
    static const QString none;
    return m_plan.sum.mode == Mode::Eu1182         ? m_say.euCites
        : m_plan.sum.mode == Mode::Tax7503         ? m_say.taxCites
        : !m_plan.federal()                        ? none
        : m_plan.sum.direction == Direction::After ? m_say.rollCites
                                                   : m_say.backCites;
}

const QString &Wording::countCites() const
{
    static const QString none;
    return m_plan.sum.mode == Mode::Eu1182 ? m_say.euCites
        : !m_plan.federal()                ? none
        : m_ends.raw.isInstant()           ? m_say.hourCites
                                           : m_say.countCites;
}

Step Wording::trigger() const
{
    const auto hours = m_ends.raw.isInstant();
    const auto &cites = m_plan.federal() && !hours ? m_say.excludeCites : countCites();
    const auto &because = hours                 ? m_say.hoursFrom
        : m_plan.sum.mode == Mode::InclFirstDay ? m_say.triggerIn
                                                : m_say.triggerOut;
    return { QStringLiteral("trigger"), m_ends.trigger, because, cites };
}

Step Wording::count() const
{
    const auto mode = m_plan.sum.mode;
    const auto unit = mode == Mode::CourtDays ? Unit::CourtDays
        : mode == Mode::BusDays               ? Unit::BusinessDays
                                              : m_plan.sum.unit;
    return { QStringLiteral("count"), m_ends.raw, m_say.counted(unit, m_plan.sum.length), countCites() };
}

Step Wording::skipped(const Reason &reason, const When &day) const
{
    const auto *row = reason.holiday;
    if (reason.why == Why::Weekend)
        return { QStringLiteral("weekend"), day, reason.day % 7 == 5 ? m_say.saturday : m_say.sunday, rollCites() };
    if (reason.why == Why::Clerk)
        return { QStringLiteral("clerk"), day, m_say.clerk, m_say.clerkCites };
    if (reason.why == Why::Holiday)
        return { QStringLiteral("holiday"), day, row->name, row->cites };
    return { QStringLiteral("disputed"), day, m_say.disputed.arg(row->name), row->cites };
}

Step Wording::ending(const Reason &reason, const When &day) const
{
    const auto later = bindsLatest(m_plan.sum.family);
    const auto split = m_ends.earliest != m_ends.latest;
    switch (reason.why) {
    case Why::Unrolled:
        return { QStringLiteral("unrolled"), m_ends.earliest, m_say.unrolled, {} };
    case Why::Zone:
        return { QStringLiteral("zone"), day, m_say.zoneUnknown, {} };
    case Why::Alternative:
        return { QStringLiteral("alternative"), later ? m_ends.earliest : m_ends.latest,
            later ? m_say.notEarlier : m_say.notLater, {} };
    default:
        return { QStringLiteral("reading"), m_ends.binding,
            !split      ? m_say.onlyReading
                : later ? m_say.latest
                        : m_say.earliest,
            {} };
    }
}

Step Wording::of(const Reason &reason) const
{
    const auto day = When::of(QDate::fromJulianDay(reason.day));
    switch (reason.why) {
    case Why::Trigger:
        return trigger();
    case Why::OldRule:
        return { QStringLiteral("old_rule"), day, m_say.before2009, {} };
    case Why::StateUnconfirmed:
        return { QStringLiteral("state_calendar"), day, m_say.stateUnconfirmed, QStringLiteral("FRCP 6(a)(6)(C)") };
    case Why::MonthEnd:
        return { QStringLiteral("month_end"), day, m_say.monthEnd, {} };
    case Why::Count:
        return count();
    case Why::NoRoll:
        return { QStringLiteral("no_roll"), m_ends.raw, m_say.neverRolls, {} };
    case Why::Weekend:
    case Why::Holiday:
    case Why::Disputed:
    case Why::Clerk:
        return skipped(reason, day);
    default:
        return ending(reason, day);
    }
}
}

// In the words of the table of periods, so that a program can read them too.
QString countingWords(const PeriodSum &sum)
{
    if (sum.mode == Mode::FixedDate)
        return nameOf(sum.mode) % u"; " % nameOf(sum.family);
    const auto &o = sum.options;
    return nameOf(sum.mode) % u"; " % QString::number(sum.length) % u' ' % nameOf(sum.unit) % u' '
        % nameOf(sum.direction) % u"; " % nameOf(sum.family) % u"; observed=" % nameOf(o.observed) % u"; closures="
        % nameOf(o.closures) % (o.monthEndTwin ? u"; month_end=twin" : u"; month_end=clamp");
}

QString calendarWords(const Plan &plan)
{
    const auto tax = plan.sum.mode == Mode::Tax7503;
    const auto seat = plan.rows.seats.constFind(plan.here.court);
    const auto ofCourt = seat == plan.rows.seats.constEnd() ? QString() : seat->court->state;
    const auto state = tax ? QStringLiteral("DC") : plan.sum.place.state.isEmpty() ? ofCourt : plan.sum.place.state;
    const auto instants
        = plan.sum.unit == Unit::Hours || (plan.sum.mode == Mode::FixedDate && plan.sum.trigger.isInstant());
    const QString words = u"court=" % plan.here.court % u"; state=" % state % u"; zone="
        % QString::fromLatin1(instants ? plan.here.zoneId : plan.zoneId);
    return plan.here.country ? words % u"; country=" % plan.here.country->code : words;
}

Period inWords(const Plan &plan, const Ends &ends, const TwinDates &dates)
{
    Period period;
    period.family = plan.sum.family;
    period.trigger = plan.sum.trigger;
    period.raw = ends.raw;
    period.earliest = ends.earliest;
    period.latest = ends.latest;
    period.binding = ends.binding;
    period.freeFrom = ends.freeFrom;
    period.zone = ends.raw.isInstant() ? plan.here.zoneId : plan.zoneId;
    period.unverified = dates.unverified;
    const Wording say(plan, ends);
    period.derivation.reserve(dates.reasons.size() + 4);
    period.derivation.append(say.counting());
    period.derivation.append(say.calendar());
    if (plan.sum.mode == Mode::FixedDate)
        period.derivation.append({ nameOfFixed, ends.trigger, plan.rows.phrases.fixed, plan.rows.phrases.fixedCites });
    for (const auto &reason : dates.reasons)
        period.derivation.append(say.of(reason));
    return period;
}

Period inWords(const Plan &plan, const TwinDates &dates)
{
    const auto when = [](qint64 day) { return When::of(QDate::fromJulianDay(day)); };
    auto period = inWords(plan,
        { when(dates.trigger), when(dates.raw), when(dates.earliest), when(dates.latest), when(dates.binding),
            Zone::instantOf({ dates.freeFrom, dates.offset }) },
        dates);
    return period;
}

QString beyondWords(const Plan &plan, const TwinDates &dates)
{
    if (dates.endless)
        return QCoreApplication::translate("Periods", "its end lies outside the years 1400 to 9999");
    if (dates.beyond == 0)
        return {};
    const auto year = QDate::fromJulianDay(dates.beyond).year();
    if (const auto *state = plan.view.lacks(dates.beyond))
        return QCoreApplication::translate("Periods", "no calendar of %1 for %2").arg(state->code).arg(year);
    return QCoreApplication::translate("Periods", "no calendar for %1").arg(year);
}
}
