// SPDX-License-Identifier: Apache-2.0
// The dates of the docket as a calendar for other programs, which must not learn from it what is sealed.
#pragma once
#include "calendar_file.h"
#include "desk.h"
namespace writdesk {
// One event for each date that is open, by case and rule: reference, rule, both readings; no account, no name of a
// person. Of a case about which silence is owed, or may be, and of a silence itself only the day stands there.
Result<QList<CalendarEvent>> dueEvents(Desk &desk);
Result<QByteArray> calendarOf(const Desk &desk, const QList<CalendarEvent> &events);
}
