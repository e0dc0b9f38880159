// SPDX-License-Identifier: Apache-2.0
// The day list in words, fetched in one question.
#pragma once
#include "day_table.h"
#include "office.h"
namespace writdesk {
struct DayPart { // one duty of the day and its rows
    QString title {};
    QList<ShownDuty> rows {};
    friend bool operator==(const DayPart &, const DayPart &) = default;
};
struct DayView {
    QDate today {};
    QList<DayPart> parts {}; // those that hold something, in the order of a day
    bool more = false;
};
Result<DayView> dayOf(Desk &desk);
}
