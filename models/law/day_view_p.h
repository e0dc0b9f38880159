// SPDX-License-Identifier: Apache-2.0
// Which days a period passes over, seen from one place: weekends, holidays that count, and days on which readings
// differ.
#pragma once
#include "calendar_rows_p.h"
#include "period_sum.h"
namespace writdesk {
enum class Scope { Federal, Business, European };

// A place as the calendar knows it.
struct Located {
    QString court {};
    const StateDays *state = nullptr; // null: none is meant
    const StateDays *country = nullptr; // of the European Union; null: none is named
    const DayRows *courtDays = nullptr;
    QByteArray zoneId {};
    std::shared_ptr<const Zone> zone {}; // null: unknown
};

class DayView {
public:
    DayView(const Calendar::Rows &rows, const Located &here, const SumOptions &options, bool forward, Scope scope);
    bool knows(qint64 day) const { return day >= m_first && day <= m_last; }
    static bool weekend(qint64 day) { return day % 7 >= 5; }
    // Yes: no reading ends here. Disputed: one reading does.
    Counts off(qint64 day) const
    {
        if (weekend(day))
            return Counts::Yes;
        for (const auto *days : m_days) {
            if (days && days->any(day))
                return strongest(day).counts;
        }
        return Counts::No;
    }
    bool passes(qint64 day, bool disputed) const
    {
        const auto how = off(day);
        return how == Counts::Yes || (disputed && how == Counts::Disputed);
    }
    struct Reason {
        Counts counts = Counts::No;
        const Holiday *holiday = nullptr;
    };
    Reason strongest(qint64 day) const;
    const Holiday *clerkShut(qint64 day) const; // the clerk could not be reached that day
    // The first day from there in that direction on which the period may end; none where the calendar ends before.
    std::optional<qint64> rolled(qint64 day, bool disputed, int step) const;
    // The state, or member state, whose holidays this view lacks on that day; null where it lacks none.
    const StateDays *lacks(qint64 day) const
    {
        return m_state && (day < m_state->first || day > m_state->last) ? m_state : nullptr;
    }
    // Lists or a statute confirm the state's holidays of all these days.
    bool confirmed(qint64 from, qint64 to) const
    {
        return !m_state || (from >= m_state->curatedFirst && to <= m_state->curatedLast);
    }

private:
    void useCountry(const StateDays *country);
    Counts countsOf(const Holiday &row) const;
    Reason strongestOf(const DayRows *days, qint64 day) const;
    std::array<const DayRows *, 3> m_days {}; // federal, European or of a member state; state; court
    const QString &m_court;
    SumOptions m_options;
    qint64 m_first = 0;
    qint64 m_last = -1;
    bool m_forward;
    Scope m_scope;
    const StateDays *m_state = nullptr;
};
}
