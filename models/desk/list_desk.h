// SPDX-License-Identifier: Apache-2.0
// The list of cases as it stands now: what is due next follows the clock, not the day of the last entry.
#pragma once
#include "desk.h"
namespace writdesk {
// Rows by binding date, then by receipt. A row whose date has passed since its last entry gets its next one, or stays
// overdue where the act is still owed. query.dueUntil counts by these dates.
Result<QList<ListRow>> listedCases(Desk &desk, const ListQuery &query);
ListRow broughtUp(const ListRow &row, const Case &c, const QDateTime &now); // one such row
Result<QList<SearchHit>> foundCases(Desk &desk, const QString &words, int limit = 200);
}
