// SPDX-License-Identifier: Apache-2.0
#include "calendar_rows_p.h"
#include <algorithm>
namespace writdesk {
void DayRows::sort()
{
    std::ranges::stable_sort(m_rows, {}, &Holiday::date);
    if (m_rows.empty())
        return;
    m_first = m_rows.front().date.toJulianDay();
    m_count = m_rows.back().date.toJulianDay() - m_first + 1;
    m_bits.assign(size_t(m_count / 64 + 1), 0);
    for (const auto &row : m_rows) {
        const auto at = row.date.toJulianDay() - m_first;
        m_bits[size_t(at >> 6)] |= quint64(1) << (at & 63);
    }
}

std::span<const Holiday> DayRows::on(qint64 day) const
{
    const auto found = std::ranges::equal_range(m_rows, QDate::fromJulianDay(day), {}, &Holiday::date);
    return { found.begin(), found.end() };
}

void Zone::lookUp() const
{
    // Two centuries around the years a calendar knows; before the first change the offset of 1900 holds.
    const QDateTime from(QDate(1900, 1, 1), QTime(0, 0), Qt::UTC), to(QDate(2100, 1, 1), QTime(0, 0), Qt::UTC);
    m_changes.emplace_back(std::numeric_limits<qint64>::min(), m_zone.offsetFromUtc(from));
    for (const auto &change : m_zone.transitions(from, to))
        m_changes.emplace_back(change.atUtc.toSecsSinceEpoch(), change.offsetFromUtc);
}

QDateTime Zone::startOf(QDate day) const
{
    if (!day.isValid())
        return {};
    std::call_once(m_once, [this] { lookUp(); });
    constexpr qint64 epoch = 2440588; // Julian day of 1 January 1970
    constexpr qint64 daySeconds = 86400;
    constexpr qint64 lastListed = 2465425; // 1 January 2038: zone files list changes of clocks to there
    const auto midnight = (day.toJulianDay() - epoch) * daySeconds;
    const auto next = std::ranges::upper_bound(m_changes, midnight - daySeconds, {}, &std::pair<qint64, int>::first);
    const auto noneNear = next == m_changes.end() || next->first > midnight + daySeconds;
    if (noneNear && next != m_changes.begin() && day.toJulianDay() < lastListed) // the common day
        return QDateTime(day, QTime(0, 0), Qt::OffsetFromUTC, std::prev(next)->second);
    const auto start = day.startOfDay(m_zone);
    return start.toOffsetFromUtc(start.offsetFromUtc());
}

Calendar::Rows::Rows()
{
    // Where no court is known, its day may end first in Guam and last in American Samoa.
    for (const auto &far : { QByteArrayLiteral("Pacific/Guam"), QByteArrayLiteral("Pacific/Pago_Pago") })
        zones.insert(far, std::make_shared<const Zone>(far));
}

void Calendar::Rows::settle()
{
    for (auto &each : days)
        each.sort();
    const auto baseOf = [this](const QString &jurisdiction) {
        const auto covered = years.value(jurisdiction);
        return Base { rowsOf(jurisdiction), QDate(covered.from, 1, 1).toJulianDay(),
            QDate(covered.to, 12, 31).toJulianDay() };
    };
    if (years.contains(QStringLiteral("US")))
        unitedStates = baseOf(QStringLiteral("US"));
    if (years.contains(QStringLiteral("EU")))
        europe = baseOf(QStringLiteral("EU"));
    for (auto state = states.cbegin(); state != states.cend(); ++state)
        stateDays.insert(state.key(), rowsOfState(state.key()));
    for (auto court = courts.cbegin(); court != courts.cend(); ++court)
        seats.insert(
            court.key(), { &*court, stateDays.value(court->state), rowsOf(court.key()), zones.value(court->zone) });
}

const DayRows *Calendar::Rows::rowsOf(const QString &jurisdiction) const
{
    const auto found = days.constFind(jurisdiction);
    return found == days.constEnd() ? nullptr : &*found;
}

const DayRows *Calendar::Rows::rowsOfState(const QString &state) const
{
    return state.isEmpty() ? nullptr : rowsOf(QStringLiteral("US-") + state);
}

std::shared_ptr<const Zone> Calendar::Rows::zone(const QByteArray &id) const
{
    if (const auto found = zones.constFind(id); found != zones.constEnd())
        return *found;
    const auto zone = std::make_shared<const Zone>(id);
    return zone->isValid() ? zone : nullptr;
}

Calendar::Calendar()
{
    static const auto empty = std::make_shared<const Rows>();
    m_rows = empty;
}

bool Calendar::knows(int year) const { return m_rows->years.value(QStringLiteral("US")).knows(year); }

bool Calendar::knowsState(const QString &state) const { return m_rows->rowsOfState(state) != nullptr; }

const Court *Calendar::court(const QString &id) const
{
    const auto found = m_rows->courts.constFind(id);
    return found == m_rows->courts.constEnd() ? nullptr : &*found;
}

QList<Court> Calendar::courts() const
{
    auto all = m_rows->courts.values();
    std::ranges::sort(all, {}, &Court::id);
    return all;
}

namespace {
// A day as a court sees it.
Holiday seenBy(Holiday holiday, const QString &court)
{
    if (!court.isEmpty())
        holiday.counts = holiday.courts.value(court, holiday.counts);
    return holiday;
}
QList<const DayRows *> rowsFor(const Calendar::Rows &rows, const QString &state, const QString &court)
{
    QList<const DayRows *> found { rows.rowsOf(QStringLiteral("US")), rows.rowsOfState(state),
        court.isEmpty() ? nullptr : rows.rowsOf(court) };
    found.removeAll(nullptr);
    return found;
}
}

QList<Holiday> Calendar::holidays(int year, const QString &state, const QString &court) const
{
    QList<Holiday> found;
    const auto *known = this->court(court);
    for (const auto *rows : rowsFor(*m_rows, state.isEmpty() && known ? known->state : state, court)) {
        for (const auto &row : rows->rows()) {
            if (row.date.year() == year)
                found.append(seenBy(row, court));
        }
    }
    std::ranges::stable_sort(found, {}, &Holiday::date);
    return found;
}

QList<Holiday> Calendar::holidaysOn(QDate day, const QString &state, const QString &court) const
{
    QList<Holiday> found;
    for (const auto *rows : rowsFor(*m_rows, state, court)) {
        for (const auto &row : rows->on(day.toJulianDay()))
            found.append(seenBy(row, court));
    }
    std::ranges::stable_sort(found, std::ranges::greater {}, &Holiday::counts);
    return found;
}
}
