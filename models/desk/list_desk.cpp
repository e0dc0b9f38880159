// SPDX-License-Identifier: Apache-2.0
#include "list_desk.h"
#include <algorithm>
namespace writdesk {
namespace {
Result<> bringUp(Desk &desk, ListRow &row)
{
    if (row.due.isEmpty() || row.due.left(10) >= desk.today().toString(Qt::ISODate))
        return {};
    const auto c = desk.docket().load(row.ref);
    if (!c)
        return asFailure(c);
    const auto next = nextDue(*c, desk.now());
    row.due = next ? next->binding.text() : QString();
    row.dueRule = next ? next->rule : QString();
    row.dueFamily = next ? next->family : Family::ActBy;
    return {};
}

bool isSooner(const ListRow &a, const ListRow &b)
{
    if (a.due.isEmpty() != b.due.isEmpty())
        return b.due.isEmpty();
    return a.due < b.due;
}
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
