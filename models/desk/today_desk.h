// SPDX-License-Identifier: Apache-2.0
// The day list: what binds today and this week, what ends soon, and what waits for somebody.
#pragma once
#include "desk.h"
namespace writdesk {
// In the order in which a day begins.
enum class Duty { Overdue, Today, Week, PassedOn, Gag, Hold, SecondPerson, Facts, Tray, Erasure, Reminders };

struct DutyRow {
    Duty duty = Duty::Today;
    CaseRef ref {}; // empty: a paper of the tray, or of no case
    QString instrument {}; // id; empty where unknown
    QString what {}; // the period, or what waits, in words
    QString act {}; // what somebody does about it
    When by {}; // binding; invalid where no date binds it
    Family family = Family::ActBy;
    friend bool operator==(const DutyRow &, const DutyRow &) = default;
};
struct DayList {
    QList<DutyRow> rows {}; // by duty, then by date
    bool more = false; // the docket holds more cases that are due than were looked at
};
// Looks at cases that are due within two weeks, whose papers nobody settled, that came in lately, or where a second
// person is asked for; and at the files of closed cases that are due for erasure.
Result<DayList> dayList(Desk &desk, int mostCases = 400);
}
