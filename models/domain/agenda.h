// SPDX-License-Identifier: Apache-2.0
// What stands on the days of a calendar, over all cases: dates that bind, windows, warnings, holidays.
#pragma once
#include "period.h"
namespace writdesk {
// In the order in which a day shows them.
enum class AgendaKind { Act, Notice, Power, Hold, Silence, Wait, File, Warning };

struct AgendaItem {
    CaseRef ref {};
    QString instrument {}; // id; empty where unknown
    AgendaKind kind = AgendaKind::Act;
    Period period {}; // where it comes from; of a warning: what it warns of
    QDate from {}; // its days: from the earlier reading to the later; of a notice: from the first day it may be sent
    QDate to {};
    QString standsWith {}; // the role its open reminder stands with; empty where nobody was reminded
    bool open = true; // false: kept, ended or answered
    friend bool operator==(const AgendaItem &, const AgendaItem &) = default;
};
struct AgendaHoliday {
    QDate date {};
    QString name {};
    bool disputed = false; // some courts keep it, or readings differ
    friend bool operator==(const AgendaHoliday &, const AgendaHoliday &) = default;
};
struct Agenda {
    QDate today {};
    QDate from {};
    QDate to {};
    QList<AgendaItem> items {}; // by first day, then by kind
    QList<AgendaHoliday> holidays {};
    QString jurisdiction {}; // whose holidays they are: US-CA, EU-DE
    bool holidaysKnown = true; // false: of one of these years nobody knows them
    bool more = false; // the docket holds more cases than were looked at
};
}
