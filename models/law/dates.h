// SPDX-License-Identifier: Apache-2.0
// Sums of civil dates: days, months with a named rounding, the nth weekday of a month, Easter.
#pragma once
#include <QDate>
#include <QDateTime>
namespace writdesk {
enum class MonthEnd { Clamp, Next }; // of a month without that day: its last day, or the first of the month after

// Invalid where the sum leaves the years 1400 to 9999.
QDate plusDays(QDate day, qint64 days);
// The same-numbered day so many months later (or earlier): 28 February and a month is 28 March, never the 31st.
QDate plusMonths(QDate day, qint64 months, MonthEnd end);
bool monthLacksDay(QDate day, qint64 months); // there is no such day in that month
inline bool isWeekend(QDate day) { return day.toJulianDay() % 7 >= 5; }
// nth 1 to 5 from the month's start, -1 its last; weekday 1 (Monday) to 7. Invalid where the month has no such day.
QDate nthWeekday(int year, int month, int weekday, int nth);
QDate easterSunday(int year); // Gregorian
// The first instant of a civil day; invalid for an unknown zone.
QDateTime firstInstant(QDate day, const QByteArray &zone);
}
