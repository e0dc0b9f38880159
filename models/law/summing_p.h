// SPDX-License-Identifier: Apache-2.0
// One period being summed: where its readings end, and the reasons for each day passed over.
#pragma once
#include "day_view_p.h"
#include "period_plan.h"
namespace writdesk {
enum class Rolling { None, Both, OrNot }; // not at all, in every reading, or in one reading only

// A sum and all that it needs, looked up.
struct Plan {
    Plan(const PeriodSum &asked, const Calendar &of);
    Q_DISABLE_COPY_MOVE(Plan)
    const PeriodSum &sum;
    const Calendar::Rows &rows;
    Located here {};
    QString problem {}; // what of it is unknown or contradicts itself
    bool forward;
    int step; // 1 forward, -1 backward
    Rolling rolling;
    DayView view;
    const Zone *zone = nullptr; // of its end
    QByteArray zoneId {};
    QString counting {}, calendar {}; // as derivations say them
    bool federal() const { return sum.mode <= Mode::FedHours; }
    QDate triggerDay() const; // the civil day of the event at the place
};

class Summing {
public:
    explicit Summing(const Plan &plan)
        : m_plan(plan)
    {
    }
    TwinDates days(qint64 trigger);
    TwinDates businessDays(qint64 trigger);
    // Of a period in hours: only where the day on which its hours run out is moved to.
    TwinDates endOfHours(qint64 rawDay);

private:
    void begin(qint64 trigger);
    void confirm(qint64 from);
    QVarLengthArray<QDate, 2> rawDays();
    void addRaw(qint64 raw);
    void roll(qint64 raw);
    void explain(qint64 day);
    void skipped(qint64 day);
    bool isSaid(qint64 day, Why from, Why to) const;
    std::optional<qint64> counted(bool disputed);
    std::optional<qint64> rolledTo(qint64 raw, bool disputed);
    std::optional<qint64> pastClerk(qint64 day, bool disputed);
    void ends(qint64 day);
    void close();
    void step(Why why, qint64 day, const Holiday *holiday = nullptr) { m_dates.reasons.append({ day, holiday, why }); }

    const Plan &m_plan;
    TwinDates m_dates {};
    bool m_ended = false; // some reading has an end
};

// What a period says of itself, with its days or instants; the reasons put in words.
struct Ends {
    When trigger {};
    When raw {};
    When earliest {};
    When latest {};
    When binding {};
    QDateTime freeFrom {};
};
Period inWords(const Plan &plan, const Ends &ends, const TwinDates &dates);
Period inWords(const Plan &plan, const TwinDates &dates); // of days
Ends hours(const Plan &plan, TwinDates &dates);
QString countingWords(const PeriodSum &sum);
QString calendarWords(const Plan &plan);
QString beyondWords(const Plan &plan, const TwinDates &dates); // why there is no date; empty where there is
}
