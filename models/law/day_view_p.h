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
    const DayRows *stateDays = nullptr;
    const DayRows *courtDays = nullptr;
    bool stateUnknown = false; // a state is meant, and none of its holidays are curated
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
    bool stateUnknown() const { return m_stateUnknown; }

private:
    Counts countsOf(const Holiday &row, bool ofState) const;
    std::array<const DayRows *, 3> m_days {}; // federal or European, state, court
    const QString &m_court;
    SumOptions m_options;
    qint64 m_first = 0;
    qint64 m_last = -1;
    bool m_forward;
    Scope m_scope;
    bool m_stateUnknown = false;
};
}
