// SPDX-License-Identifier: Apache-2.0
// A date as people type it: "+90", "next fri", "12/7", "7 Dec", "eom"; or one sentence why it is none.
#pragma once
#include "result.h"
#include <QDate>
namespace writdesk {
enum class DayOrder { MonthFirst, DayFirst }; // how 12/7 is read where both are possible

struct DateSense { // what a typed date is read against
    QDate today {};
    DayOrder order = DayOrder::MonthFirst;
    friend bool operator==(const DateSense &, const DateSense &) = default;
};
struct TypedDate {
    QDate day {};
    QString note {}; // another reading was possible, or a month was too short; else empty
};
Result<TypedDate> typedDate(const QString &text, const DateSense &sense);
// Of a country by ISO 3166 alpha-2; of none as this computer writes its days.
DayOrder dayOrderOf(const QString &country);
}
