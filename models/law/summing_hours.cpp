// SPDX-License-Identifier: Apache-2.0
// Periods in hours: every hour counts, elapsed, so a change of clocks moves the hour on the wall (FRCP 6(a)(2)).
#include "dates.h"
#include "summing_p.h"
namespace writdesk {
void Summing::hours()
{
    const auto start = !m_here.zone ? m_sum.trigger.at : m_sum.trigger.at.toTimeZone(m_here.zone->zone());
    const auto european = m_sum.mode == Mode::Eu1182;
    const auto federal = m_sum.mode == Mode::FedHours;
    const auto &cites = federal ? m_say.hourCites : european ? m_say.euCites : QString();
    step(QStringLiteral("trigger"), When::of(start), m_say.hoursFrom, cites);
    const auto raw = start.addSecs(qint64(m_sum.length) * 3600 * m_step);
    if (!raw.isValid() || raw.date().year() < 1400 || raw.date().year() > 9999) {
        m_period.problem = QCoreApplication::translate("Periods", "its end lies outside the years 1400 to 9999");
        return;
    }
    m_period.raw = When::of(raw);
    step(QStringLiteral("count"), m_period.raw, m_say.counted(Unit::Hours, m_sum.length), cites);
    QList<QDateTime> ends { raw };
    if (european && m_forward) { // art. 3(1): the hour of the event itself is not counted
        const auto past = start.time().msecsSinceStartOfDay() % 3'600'000;
        ends.append(past == 0 ? raw : raw.addMSecs(3'600'000 - past));
    }
    if (m_sum.family == Family::PowerUntil)
        step(QStringLiteral("no_roll"), m_period.raw, m_say.neverRolls);
    if (rolling() != Rolling::None) {
        roll(raw.date().toJulianDay());
        if (!m_period.problem.isEmpty())
            return;
        if (rolling() == Rolling::Both)
            ends.clear();
        for (const auto day : m_ends)
            ends.append(atSameClock(day, raw));
    }
    endInstants(ends);
}

QDateTime Summing::atSameClock(qint64 day, const QDateTime &raw) const
{
    auto moved = raw;
    moved.setDate(QDate::fromJulianDay(day));
    return moved;
}

void Summing::endInstants(const QList<QDateTime> &ends)
{
    const auto [first, last] = std::ranges::minmax_element(ends);
    m_period.earliest = When::of(*first);
    m_period.latest = When::of(*last);
    m_period.binding = bindsLatest(m_sum.family) ? m_period.latest : m_period.earliest;
    m_period.freeFrom = m_period.binding.at;
    closing(*first != *last);
}
}
