// SPDX-License-Identifier: Apache-2.0
// How far away a date is, in words and number, by family: "in 3 days", "2 days over", "silent 5 more days".
#pragma once
#include "period.h"
#include "row_table.h"
namespace writdesk {
struct DueWords {
    QString text {}; // with the date itself; empty where nothing is due
    QString distance {}; // without it
    Tone tone = Tone::Quiet;
    friend bool operator==(const DueWords &, const DueWords &) = default;
};
// Never over on the day itself. `now` is used for periods in hours, `today` for days: the civil day in the entity's
// zone.
DueWords dueWords(const When &due, Family family, const QDate &today, const QDateTime &now, const QByteArray &zone);
}
