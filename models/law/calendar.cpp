// SPDX-License-Identifier: Apache-2.0
#include "calendar_rows_p.h"
#include <algorithm>
#include <bit>
namespace writdesk {
void DayRows::sort()
{
    // A row is large: their order is found first, and each row is moved once.
    std::vector<std::pair<qint64, size_t>> order;
    order.reserve(m_rows.size());
    for (size_t i = 0; i < m_rows.size(); ++i)
        order.emplace_back(m_rows[i].date.toJulianDay(), i);
    std::ranges::sort(order);
    std::vector<Holiday> sorted;
    sorted.reserve(m_rows.size());
    for (const auto &[day, at] : order)
        sorted.push_back(std::move(m_rows[at]));
    m_rows = std::move(sorted);
    if (m_rows.empty())
        return;
    m_first = m_rows.front().date.toJulianDay();
    m_count = m_rows.back().date.toJulianDay() - m_first + 1;
    m_bits.assign(size_t(m_count / 64 + 1), 0);
    m_starts.clear();
    for (size_t i = 0; i < m_rows.size(); ++i) {
        if (i > 0 && m_rows[i].date == m_rows[i - 1].date)
            continue;
        const auto at = m_rows[i].date.toJulianDay() - m_first;
        m_bits[size_t(at >> 6)] |= quint64(1) << (at & 63);
        m_starts.push_back(quint32(i));
    }
    m_starts.push_back(quint32(m_rows.size()));
    m_before.assign(m_bits.size(), 0);
    for (size_t word = 1; word < m_bits.size(); ++word)
        m_before[word] = m_before[word - 1] + quint32(std::popcount(m_bits[word - 1]));
}

std::span<const Holiday> DayRows::found(qint64 at) const
{
    const auto word = size_t(at >> 6);
    const auto earlier = m_bits[word] & ((quint64(1) << (at & 63)) - 1);
    const auto nth = m_before[word] + quint32(std::popcount(earlier));
    return std::span(m_rows).subspan(m_starts[nth], m_starts[nth + 1] - m_starts[nth]);
}

namespace {
constexpr qint64 epoch = 2440588; // Julian day of 1 January 1970
constexpr qint64 daySeconds = 86400;
constexpr qint64 firstLooked = -2208988800; // 1 January 1900
constexpr qint64 lastListed = 2145916800; // 1 January 2038: zone files list changes of clocks to there
constexpr int stretch = 24; // 2^24 seconds are 194 days
const auto european = QStringLiteral("EU-"); // jurisdictions of member states begin with it
}

void Zone::lookUp() const
{
    // Before the first change the offset of 1900 holds.
    const auto from = QDateTime::fromSecsSinceEpoch(firstLooked, Qt::UTC);
    const auto to = QDateTime::fromSecsSinceEpoch(lastListed, Qt::UTC);
    m_changes.emplace_back(std::numeric_limits<qint64>::min(), m_zone.offsetFromUtc(from));
    for (const auto &change : m_zone.transitions(from, to))
        m_changes.emplace_back(change.atUtc.toSecsSinceEpoch(), change.offsetFromUtc);
    quint32 last = 0;
    for (auto begins = firstLooked; begins < lastListed; begins += qint64(1) << stretch) {
        while (last + 1 < m_changes.size() && m_changes[last + 1].first <= begins)
            ++last;
        m_nearby.push_back(last);
    }
}

Zone::Start Zone::startOfDay(qint64 julianDay) const
{
    std::call_once(m_once, [this] { lookUp(); });
    const auto midnight = (julianDay - epoch) * daySeconds; // as its own clocks show it
    const auto safe = midnight - daySeconds; // no offset is as great as a day
    if (safe < firstLooked || midnight + daySeconds >= lastListed) {
        const auto start = QDate::fromJulianDay(julianDay).startOfDay(m_zone);
        return { start.toSecsSinceEpoch(), start.offsetFromUtc() };
    }
    // The day starts under the first offset that holds when its midnight comes; or, where the clocks leap over that
    // midnight, with the leap.
    auto now = size_t(m_nearby[size_t((safe - firstLooked) >> stretch)]);
    while (now + 1 < m_changes.size() && m_changes[now + 1].first <= midnight - m_changes[now].second)
        ++now;
    return { std::max(midnight - m_changes[now].second, m_changes[now].first), m_changes[now].second };
}

QDateTime Zone::startOf(QDate day) const
{
    return day.isValid() ? instantOf(startOfDay(day.toJulianDay())) : QDateTime();
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
        stateDays.insert(state.key(), daysOf(state.key(), QStringLiteral("US-") + state.key()));
    for (auto each = years.cbegin(); each != years.cend(); ++each) {
        if (each.key().startsWith(european))
            countryDays.insert(each.key().mid(european.size()), daysOf(each.key().mid(european.size()), each.key()));
    }
    for (auto court = courts.cbegin(); court != courts.cend(); ++court)
        seats.insert(court.key(),
            { &*court, &*stateDays.constFind(court->state), rowsOf(court.key()), zones.value(court->zone) });
}

StateDays Calendar::Rows::daysOf(const QString &code, const QString &jurisdiction) const
{
    const auto *rows = rowsOf(jurisdiction);
    if (!rows || !years.contains(jurisdiction))
        return { .code = code };
    const auto first = [](const Years &y) { return QDate(y.from, 1, 1).toJulianDay(); };
    const auto last = [](const Years &y) { return QDate(y.to, 12, 31).toJulianDay(); };
    const auto covered = years.value(jurisdiction), confirmed = curated.value(jurisdiction, covered);
    return { code, rows, first(covered), last(covered), first(confirmed), last(confirmed) };
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

bool Calendar::knowsState(const QString &state, int year) const
{
    return m_rows->years.value(QStringLiteral("US-") + state).knows(year);
}

bool Calendar::knowsCountry(const QString &country, int year) const
{
    return m_rows->years.value(european + country).knows(year);
}

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

QList<Holiday> Calendar::holidaysOf(int year) const
{
    QList<Holiday> found;
    for (const auto &rows : m_rows->days) {
        for (const auto &row : rows.rows()) {
            if (row.date.year() == year)
                found.append(row);
        }
    }
    std::ranges::sort(found, {}, [](const Holiday &h) { return std::pair(h.date, h.jurisdiction); });
    return found;
}

QList<Holiday> Calendar::holidaysOfCountry(int year, const QString &country) const
{
    QList<Holiday> found;
    const auto *days = m_rows->rowsOf(european + country);
    for (const auto &row : days ? days->rows() : std::vector<Holiday>()) {
        if (row.date.year() == year)
            found.append(row);
    }
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
