// SPDX-License-Identifier: Apache-2.0
// A sum of days prepared for one place: every look-up is done, so that many triggers are summed in a breath. Both dates
// come with every reason as numbers; they are put in words only when somebody reads them.
#pragma once
#include "period_sum.h"
#include <QVarLengthArray>
#include <memory>
namespace writdesk {
enum class Why : quint8 {
    Trigger,
    OldRule,
    StateUnconfirmed,
    MonthEnd,
    Count,
    NoRoll,
    Weekend,
    Holiday,
    Disputed,
    Clerk,
    Unrolled,
    Zone,
    Alternative,
    Reading
};
struct Reason {
    qint64 day = 0; // Julian
    const Holiday *holiday = nullptr; // of the plan's calendar
    Why why = Why::Trigger;
};

struct TwinDates { // days are Julian day numbers
    qint64 trigger = 0;
    qint64 raw = 0;
    qint64 earliest = 0;
    qint64 latest = 0;
    qint64 binding = 0;
    qint64 freeFrom = 0; // the first instant after it, in seconds since 1970
    int offset = 0; // seconds east of Greenwich there and then
    bool unverified = false;
    bool endless = false; // its end lies outside the years that can be counted; no date stands
    qint64 beyond = 0; // a day that no calendar reaches: no date stands
    QVarLengthArray<Reason, 12> reasons;
    bool known() const { return !endless && beyond == 0; }
};

class PeriodPlan {
public:
    PeriodPlan(const PeriodSum &sum, const Calendar &calendar); // its trigger is not looked at
    ~PeriodPlan();
    // Why nothing can be summed by it: an unknown place, a unit its mode does not count, hours or a printed date.
    const QString &problem() const { return m_problem; }
    TwinDates from(QDate trigger) const; // only where there is no problem
    Period inWords(const TwinDates &dates) const;

private:
    struct Back;
    std::unique_ptr<const Back> m_back;
    QString m_problem {};
};
}
