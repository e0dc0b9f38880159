// SPDX-License-Identifier: Apache-2.0
// Periods in hours: every hour counts, elapsed, so a change of clocks moves the hour on the wall (FRCP 6(a)(2)).
#include "dates.h"
#include "summing_p.h"
#include <algorithm>
namespace writdesk {
namespace {
QDateTime atSameClock(qint64 day, const QDateTime &raw)
{
    auto moved = raw;
    moved.setDate(QDate::fromJulianDay(day));
    return moved;
}

// Every instant at which some reading ends.
QList<QDateTime> readings(const Plan &plan, const QDateTime &start, const QDateTime &raw, TwinDates &dates)
{
    QList<QDateTime> ends;
    if (plan.rolling != Rolling::Both)
        ends.append(raw);
    if (plan.sum.mode == Mode::Eu1182 && plan.forward) { // art. 3(1): the hour of the event itself is not counted
        const auto past = start.time().msecsSinceStartOfDay() % 3'600'000;
        ends.append(past == 0 ? raw : raw.addMSecs(3'600'000 - past));
    }
    if (plan.rolling != Rolling::None) {
        const auto moved = Summing(plan).endOfHours(raw.date().toJulianDay());
        dates.beyond = moved.beyond;
        dates.unverified = moved.unverified;
        dates.reasons.append(moved.reasons.constData(), moved.reasons.size());
        ends.append({ atSameClock(moved.earliest, raw), atSameClock(moved.latest, raw) });
    }
    return ends;
}
}

Ends hours(const Plan &plan, TwinDates &dates)
{
    const auto start = !plan.here.zone ? plan.sum.trigger.at : plan.sum.trigger.at.toTimeZone(plan.here.zone->zone());
    const auto raw = start.addSecs(qint64(plan.sum.length) * 3600 * plan.step);
    dates.endless = !raw.isValid() || raw.date().year() < 1400 || raw.date().year() > 9999;
    if (dates.endless)
        return {};
    dates.reasons.append({ start.date().toJulianDay(), nullptr, Why::Trigger });
    dates.reasons.append({ raw.date().toJulianDay(), nullptr, Why::Count });
    if (plan.sum.family == Family::PowerUntil)
        dates.reasons.append({ raw.date().toJulianDay(), nullptr, Why::NoRoll });
    const auto all = readings(plan, start, raw, dates);
    if (!dates.known())
        return {};
    const auto [first, last] = std::ranges::minmax_element(all);
    const auto binding = bindsLatest(plan.sum.family) ? *last : *first;
    if (*first != *last) {
        if (plan.rolling == Rolling::OrNot)
            dates.reasons.append({ first->date().toJulianDay(), nullptr, Why::Unrolled });
        dates.reasons.append({ 0, nullptr, Why::Alternative });
    }
    dates.reasons.append({ binding.date().toJulianDay(), nullptr, Why::Reading });
    return { When::of(start), When::of(raw), When::of(*first), When::of(*last), When::of(binding), binding };
}
}
