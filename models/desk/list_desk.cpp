// SPDX-License-Identifier: Apache-2.0
#include "list_desk.h"
#include <algorithm>
namespace writdesk {
namespace {
bool hasPassed(const ListRow &row, const QDateTime &now)
{
    return !row.due.isEmpty() && row.due.left(10) < now.date().toString(Qt::ISODate);
}

Result<> bringUp(Desk &desk, ListRow &row)
{
    if (!hasPassed(row, desk.now()))
        return {};
    return desk.docket().load(row.ref).map([&](const Case &c) { row = broughtUp(row, c, desk.now()); });
}

bool isSooner(const ListRow &a, const ListRow &b)
{
    if (a.due.isEmpty() != b.due.isEmpty())
        return b.due.isEmpty();
    return a.due < b.due;
}
}

ListRow broughtUp(const ListRow &row, const Case &c, const QDateTime &now)
{
    auto up = row;
    if (!hasPassed(row, now))
        return up;
    const auto next = nextDue(c, now);
    up.due = next ? next->binding.text() : QString();
    up.dueRule = next ? next->rule : QString();
    up.dueFamily = next ? next->family : Family::ActBy;
    return up;
}

Result<QList<ListRow>> listedCases(Desk &desk, const ListQuery &query)
{
    auto rows = desk.docket().list(query);
    if (!rows)
        return rows;
    for (auto &row : *rows) {
        if (auto done = bringUp(desk, row); !done)
            return asFailure(done);
    }
    if (!query.dueUntil.isEmpty())
        rows->removeIf([&](const ListRow &row) { return row.due.isEmpty() || row.due.left(10) > query.dueUntil; });
    std::ranges::stable_sort(*rows, isSooner);
    return rows;
}

Result<QList<SearchHit>> foundCases(Desk &desk, const QString &words, int limit)
{
    auto hits = desk.docket().search(words, limit);
    if (!hits)
        return hits;
    for (auto &hit : *hits) {
        if (auto done = bringUp(desk, hit.row); !done)
            return asFailure(done);
    }
    return hits;
}
}
