// SPDX-License-Identifier: Apache-2.0
#include "dates.h"
#include <QTimeZone>
#include <boost/date_time/gregorian/greg_calendar.hpp>
namespace writdesk {
namespace {
using BoostCalendar = boost::gregorian::gregorian_calendar;
constexpr int firstYear = 1400; // the years Boost counts
constexpr int lastYear = 9999;
constexpr qint64 mostDays = qint64(lastYear - firstYear) * 366;

const qint64 firstDay = QDate(firstYear, 1, 1).toJulianDay();
const qint64 lastDay = QDate(lastYear, 12, 31).toJulianDay();
bool counts(QDate day) { return day.isValid() && day.toJulianDay() >= firstDay && day.toJulianDay() <= lastDay; }

struct Month {
    qint64 year;
    int month; // 1 to 12
};
Month monthsFrom(QDate day, qint64 months)
{
    const auto all = qint64(day.year()) * 12 + day.month() - 1 + months;
    return { all / 12, int(all % 12) + 1 };
}
int lengthOf(const Month &m)
{
    return BoostCalendar::end_of_month_day(static_cast<unsigned short>(m.year), static_cast<unsigned short>(m.month));
}
bool counts(const Month &m) { return m.year >= firstYear && m.year <= lastYear; }
}

// Days are a sum of Julian day numbers, which Boost and Qt count alike; only months need a calendar.
QDate plusDays(QDate day, qint64 days)
{
    if (!counts(day) || days > mostDays || days < -mostDays)
        return {};
    const auto sum = QDate::fromJulianDay(day.toJulianDay() + days);
    return counts(sum) ? sum : QDate();
}

bool monthLacksDay(QDate day, qint64 months)
{
    const auto to = monthsFrom(day, months);
    return counts(to) && day.day() > lengthOf(to);
}

QDate plusMonths(QDate day, qint64 months, MonthEnd end)
{
    if (!counts(day) || months > lastYear * 12 || months < -lastYear * 12)
        return {};
    const auto to = monthsFrom(day, months);
    if (!counts(to))
        return {};
    const auto last = lengthOf(to);
    const QDate clamped(int(to.year), to.month, std::min(day.day(), last));
    return day.day() > last && end == MonthEnd::Next ? plusDays(clamped, 1) : clamped;
}

QDate nthWeekday(int year, int month, int weekday, int nth)
{
    const QDate first(year, month, 1);
    if (!first.isValid() || weekday < 1 || weekday > 7 || nth == 0 || nth < -1 || nth > 5)
        return {};
    if (nth == -1) {
        const QDate last(year, month, first.daysInMonth());
        return plusDays(last, -((last.dayOfWeek() - weekday + 7) % 7));
    }
    const auto day = plusDays(first, (weekday - first.dayOfWeek() + 7) % 7 + 7 * (nth - 1));
    return day.month() == month ? day : QDate();
}

// Butcher's rule for the Gregorian Easter (Nature, 20 April 1876).
QDate easterSunday(int year)
{
    const int golden = year % 19, century = year / 100, inCentury = year % 100;
    const int epact = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
    const int weekday = (32 + 2 * (century % 4) + 2 * (inCentury / 4) - epact - inCentury % 4) % 7;
    const int late = (golden + 11 * epact + 22 * weekday) / 451;
    const int sum = epact + weekday - 7 * late + 114;
    return QDate(year, sum / 31, sum % 31 + 1);
}

QDateTime firstInstant(QDate day, const QByteArray &zone)
{
    const QTimeZone there(zone);
    return there.isValid() && day.isValid() ? day.startOfDay(there) : QDateTime();
}
}
