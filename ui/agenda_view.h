// SPDX-License-Identifier: Apache-2.0
// What the calendar shows of a stretch of days, in words, fetched in one question; and which stretch that is.
#pragma once
#include "agenda_table.h"
#include "office.h"
#include "typed_date.h"
namespace writdesk {
enum class Scale { Day, Week, Month };
struct Stretch { // whole weeks
    QDate first {};
    int weeks = 1;
    int days() const { return 7 * weeks; }
    bool holds(const QDate &day) const { return day >= first && first.daysTo(day) < days(); }
    friend bool operator==(const Stretch &, const Stretch &) = default;
};
Stretch weekOf(const QDate &day); // from the weekday on which weeks begin here
Stretch monthOf(const QDate &day); // with the days of other months that stand in its weeks

struct AgendaView {
    DateSense sense {}; // what a typed day is read against
    QDate from {};
    QDate to {};
    QList<ShownAgenda> items {}; // by first day, then by kind
    QList<AgendaHoliday> holidays {};
    QString jurisdiction {}; // in words: whose holidays they are
    bool more = false;
    bool holds(const QDate &day) const { return day >= from && day <= to; }
    QList<int> on(const QDate &day) const; // the items that stand on it, by their place in the list
    QString holidayOn(const QDate &day) const; // empty: none
    bool isDisputed(const QDate &day) const; // a holiday that some courts or readings do not keep
};
// The month around a day; without one, around today.
Result<AgendaView> agendaViewOf(Desk &desk, const QDate &around);
}
