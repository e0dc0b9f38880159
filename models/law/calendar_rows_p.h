// SPDX-License-Identifier: Apache-2.0
// What stands behind a calendar: the days of each jurisdiction by Julian day number, courts, states and zones.
#pragma once
#include "calendar.h"
#include "phrases_p.h"
#include <QTimeZone>
#include <mutex>
#include <span>
#include <vector>
namespace writdesk {
// The holidays of one jurisdiction; a bit per day answers most questions without a search.
class DayRows {
public:
    void add(Holiday holiday) { m_rows.push_back(std::move(holiday)); }
    void sort();
    bool any(qint64 day) const
    {
        const auto at = day - m_first;
        return at >= 0 && at < m_count && (m_bits[size_t(at >> 6)] >> (at & 63) & 1) != 0;
    }
    std::span<const Holiday> on(qint64 day) const
    {
        return any(day) ? found(day - m_first) : std::span<const Holiday>();
    }
    const std::vector<Holiday> &rows() const { return m_rows; }

private:
    std::span<const Holiday> found(qint64 at) const;
    std::vector<Holiday> m_rows {}; // by date
    std::vector<quint64> m_bits {};
    std::vector<quint32> m_before {}; // days with rows before each word of bits
    std::vector<quint32> m_starts {}; // the first row of each day that has any, and one past the last
    qint64 m_first = 0; // Julian day of bit 0
    qint64 m_count = 0;
};

// A zone whose changes are looked up once, so that the start of a day costs a search and not a file.
class Zone {
public:
    explicit Zone(const QByteArray &id)
        : m_zone(id)
    {
    }
    bool isValid() const { return m_zone.isValid(); }
    const QTimeZone &zone() const { return m_zone; }
    struct Start {
        qint64 at = 0; // seconds since 1970, UTC
        int offset = 0; // seconds east of Greenwich, as it holds there and then
    };
    Start startOfDay(qint64 julianDay) const;
    QDateTime startOf(QDate day) const; // invalid for no day
    static QDateTime instantOf(const Start &start)
    {
        return QDateTime::fromSecsSinceEpoch(start.at, Qt::OffsetFromUTC, start.offset);
    }

private:
    void lookUp() const;
    QTimeZone m_zone;
    mutable std::once_flag m_once {};
    mutable std::vector<std::pair<qint64, int>> m_changes {}; // from that instant on, seconds east of Greenwich
    mutable std::vector<quint32> m_nearby {}; // by stretch of time: the last change before it begins
};

struct Years {
    int from = 0;
    int to = -1;
    bool knows(int year) const { return year >= from && year <= to; }
};

// The holidays of one state, or member state of the European Union, and the days for which they are known.
struct StateDays {
    QString code {};
    const DayRows *days = nullptr; // null: none are known
    qint64 first = 0; // Julian days
    qint64 last = -1;
    qint64 curatedFirst = 0; // lists or a statute confirm these; the others follow from the rules of the rows
    qint64 curatedLast = -1;
};

// Where a court sits, looked up once: summing a period costs one search for it.
struct Seat {
    const Court *court = nullptr;
    const StateDays *state = nullptr;
    const DayRows *courtDays = nullptr;
    std::shared_ptr<const Zone> zone {};
};

// The holidays that every place of a scope shares, and the days for which they are known.
struct Base {
    const DayRows *days = nullptr;
    qint64 first = 0; // Julian days
    qint64 last = -1;
};

struct Calendar::Rows {
    Rows();
    QHash<QString, DayRows> days {}; // by jurisdiction or court id
    QHash<QString, Years> years {}; // by jurisdiction: what the files say they cover
    QHash<QString, Years> curated {}; // and what of it is confirmed
    QHash<QString, Court> courts {};
    QHash<QString, QString> states {}; // code to name
    QHash<QByteArray, std::shared_ptr<const Zone>> zones {};
    QHash<QString, Seat> seats {}; // by court; these four point into the rows above
    QHash<QString, StateDays> stateDays {}; // by state
    QHash<QString, StateDays> countryDays {}; // by member state of the European Union
    Base unitedStates {}, europe {};
    Phrases phrases {};
    QString lawCites {}; // "law set", and the head of the SHA-256 of the files these rows came with
    void settle(); // sorts the days and points at them; nothing is added afterwards
    const DayRows *rowsOf(const QString &jurisdiction) const;
    StateDays daysOf(const QString &code, const QString &jurisdiction) const;
    const DayRows *rowsOfState(const QString &state) const;
    std::shared_ptr<const Zone> zone(const QByteArray &id) const; // null: unknown
};
}
