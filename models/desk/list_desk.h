// SPDX-License-Identifier: Apache-2.0
// The list of cases as it stands now: what is due next follows the clock, not the day of the last entry.
#pragma once
#include "desk.h"
namespace writdesk {
// Rows by binding date, then by receipt, or as the query orders them. A row whose date has passed since its last entry
// gets its next one, or stays overdue where the act is still owed. query.dueUntil counts by these dates.
Result<QList<ListRow>> listedCases(Desk &desk, const ListQuery &query);
// A row for every date that is due through `until` (invalid: whenever): of a case what it owes, and its next date.
Result<QList<ListRow>> everyDateDue(Desk &desk, const QDate &until);
struct Stretch { // of a long list, as it is scrolled through
    QList<ListRow> rows {};
    CaseRef last {}; // the stretch that follows comes after this case
    bool more = false;
};
Result<Stretch> listedStretch(Desk &desk, const ListQuery &query); // as many rows as the query's limit
// Of every row the query finds, however many; `take` gets them stretch by stretch, and its failure ends it.
Result<> eachListed(Desk &desk, const ListQuery &query, const std::function<Result<>(const QList<ListRow> &)> &take);
// One such row of that case; `today` is the civil day in the entity's zone.
ListRow broughtUp(const ListRow &row, const Case &c, const QDate &today, const QDateTime &now);
Result<QList<SearchHit>> foundCases(Desk &desk, const QString &words, int limit = 200);
}
