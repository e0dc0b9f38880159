// SPDX-License-Identifier: Apache-2.0
// Dates as an iCalendar file (RFC 5545) that other programs import; the same uid again changes what stands there.
#pragma once
#include "result.h"
#include "when.h"
namespace writdesk {
struct CalendarEvent {
    QString uid {}; // stable for what is due, whatever its date
    When when {}; // a date takes the whole day, an instant stands in UTC
    QString summary {};
    QString description {};
    QList<QDateTime> alarms {};
    friend bool operator==(const CalendarEvent &, const CalendarEvent &) = default;
};
// Bytes with CRLF, escaped and folded. `stamped` is when the dates were looked up.
Result<QByteArray> calendarFile(const QString &name, const QList<CalendarEvent> &events, const QDateTime &stamped);
}
