// SPDX-License-Identifier: Apache-2.0
// A row of the law about time: what starts a period, how long it runs, how it is counted, and what its end means.
#pragma once
#include "calendar.h"
#include "period.h"
#include "result.h"
namespace writdesk {
// The counting modes of the law (FRCP 6(a), FRCrP 45(a), state business days, Reg. (EEC, Euratom) 1182/71, 26 USC
// 7503).
enum class Mode {
    FedDays,
    FedMonths,
    FedYears,
    FedHours,
    FixedDate,
    CalDaysNoroll,
    InclFirstDay,
    BusDays,
    CourtDays,
    Eu1182,
    Tax7503
};
WRITDESK_NAMES(Mode, "FED_DAYS", "FED_MONTHS", "FED_YEARS", "FED_HOURS", "FIXED_DATE", "CAL_DAYS_NOROLL",
    "INCL_FIRST_DAY", "BUS_DAYS", "COURT_DAYS", "EU_1182", "TAX_7503")
enum class Unit { Days, Months, Years, Hours, BusinessDays, CourtDays };
WRITDESK_NAMES(Unit, "days", "months", "years", "hours", "business_days", "court_days")
enum class Direction { After, Before };
WRITDESK_NAMES(Direction, "after", "before")

struct PeriodRule {
    QString id {}; // T-PRES-01
    QString title {}; // in words
    QString trigger {}; // the fact or event it runs from: received_at, served_on, issued_on, due_on, notice_sent …
    int length = 0;
    Unit unit = Unit::Days;
    Direction direction = Direction::After;
    Family family = Family::ActBy;
    Mode mode = Mode::FedDays;
    QStringList
        instruments {}; // it runs for these (ids of table 1A; a trailing * matches the rest); empty: by event only
    QStringList when {}; // conditions, all of them: name=value, name=this|that, name!=this|that, event:recorded
    QDate startsOn {}; // a day of the law itself, which starts it whatever the case says
    QString
        startsBy {}; // issued_on+10: where the event is not recorded, it starts so many days after that fact at last
    QString noEnd {}; // why no end can be computed: the law names none, or none is known; it is shown all the same
    QStringList untilEvents {}; // it is over once one of these events is recorded
    QString setting {}; // of the policy, replaces `length` where it is set; a row with length 0 runs only then
    bool watch = false; // somebody else's deadline, watched
    bool info = false; // shown, asks nothing
    QString extension {};
    QString onExpiry {};
    QString cites {};
    QString prepared {}; // the setting that speaks of it: a bill or proposal, in force on no day
    QDate validFrom {};
    QDate validTo {}; // last day; invalid: still in force
    bool verified = true;
    QString file {};
    int line = 0;
    bool inForce(QDate day) const
    {
        return prepared.isEmpty() && (!validFrom.isValid() || validFrom <= day)
            && (!validTo.isValid() || day <= validTo);
    }
    friend bool operator==(const PeriodRule &, const PeriodRule &) = default;
};

// Rows [[period]] of periods/*.toml; other files are passed over.
QList<PeriodRule> readPeriodRules(const QList<LawFile> &files, QList<LawProblem> *problems);
// The row of that id in force at the trigger day; null where there is none.
const PeriodRule *ruleOn(const QList<PeriodRule> &rules, const QString &id, QDate day);
Period periodOf(const PeriodRule &rule, const When &trigger, const Place &place, const Calendar &calendar);
}
