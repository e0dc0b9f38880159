// SPDX-License-Identifier: Apache-2.0
#include "list_desk.h"
#include "dates_due.h"
#include <algorithm>
namespace writdesk {
namespace {
constexpr int stretchRows = 1000;

bool hasPassed(const ListRow &row, const QDate &today)
{
    return !row.due.isEmpty() && row.due.left(10) < today.toString(Qt::ISODate);
}

Result<> bringUp(Desk &desk, ListRow &row, const QDate &today)
{
    if (!hasPassed(row, today))
        return {};
    return desk.docket().load(row.ref).map([&](const Case &c) { row = broughtUp(row, c, today, desk.now()); });
}

bool isSooner(const ListRow &a, const ListRow &b)
{
    if (a.due.isEmpty() != b.due.isEmpty())
        return b.due.isEmpty();
    return a.due < b.due;
}

// What is asked for lies behind us: then a row stands with the date that passed, and not with its next one.
bool looksBack(Desk &desk, const ListQuery &query)
{
    return !query.dueUntil.isEmpty() && query.dueUntil < desk.today().toString(Qt::ISODate);
}

Result<> bringUp(Desk &desk, QList<ListRow> &rows, const ListQuery &query)
{
    if (looksBack(desk, query))
        return {};
    const auto today = desk.today();
    for (auto &row : rows) {
        if (auto done = bringUp(desk, row, today); !done)
            return done;
    }
    if (!query.dueUntil.isEmpty())
        rows.removeIf([&](const ListRow &row) { return row.due.isEmpty() || row.due.left(10) > query.dueUntil; });
    if (query.order == ListOrder::Due)
        std::ranges::stable_sort(rows,
            [&](const ListRow &a, const ListRow &b) { return query.descending ? isSooner(b, a) : isSooner(a, b); });
    return {};
}
// Rows whose date passed before the days that are asked for, and whose next one lies within them.
Result<QList<ListRow>> movedInto(Desk &desk, const ListQuery &query)
{
    if (query.dueFrom.isEmpty() || !query.after.isEmpty() || query.offset > 0 || looksBack(desk, query))
        return QList<ListRow>();
    auto passed = query;
    passed.dueFrom.clear();
    passed.limit = 0;
    const auto eve = std::min(desk.today(), QDate::fromString(query.dueFrom, Qt::ISODate));
    if (!eve.isValid())
        return QList<ListRow>();
    passed.dueUntil = QDate::fromJulianDay(eve.toJulianDay() - 1).toString(Qt::ISODate);
    auto rows = desk.docket().list(passed);
    if (!rows)
        return rows;
    for (auto &row : *rows) {
        if (auto done = bringUp(desk, row, desk.today()); !done)
            return asFailure(done);
    }
    rows->removeIf([&](const ListRow &row) {
        const auto day = row.due.left(10);
        return day.isEmpty() || day < query.dueFrom || (!query.dueUntil.isEmpty() && day > query.dueUntil);
    });
    return rows;
}
}

ListRow broughtUp(const ListRow &row, const Case &c, const QDate &today, const QDateTime &now)
{
    auto up = row;
    if (!hasPassed(row, today))
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
    const auto moved = rows ? movedInto(desk, query) : rows;
    if (!moved)
        return moved;
    *rows += *moved;
    if (auto done = bringUp(desk, *rows, query); !done)
        return asFailure(done);
    return rows;
}

// A case's row stands with its first date, so whatever is due through that day is a date of a case found here.
Result<QList<ListRow>> everyDateDue(Desk &desk, const QDate &until)
{
    ListQuery query { .dueFrom = QStringLiteral("0") };
    if (until.isValid())
        query.dueUntil = until.toString(Qt::ISODate);
    const auto cases = desk.docket().list(query);
    if (!cases)
        return cases;
    QList<ListRow> rows;
    for (auto row : *cases) {
        const auto c = desk.docket().load(row.ref);
        if (!c)
            return asFailure(c);
        for (const auto &period : datesDue(*c, desk.now())) {
            if (until.isValid() && period.binding.date > until)
                continue;
            row.due = period.binding.text();
            row.dueRule = period.rule;
            row.dueFamily = period.family;
            rows.append(row);
        }
    }
    std::ranges::stable_sort(rows, {}, &ListRow::due);
    return rows;
}

Result<Stretch> listedStretch(Desk &desk, const ListQuery &query)
{
    auto asked = query;
    asked.limit = query.limit + 1; // one more tells whether there are more
    auto rows = desk.docket().list(asked);
    if (!rows)
        return asFailure(rows);
    Stretch stretch { .more = rows->size() > query.limit };
    stretch.rows = rows->first(qMin(rows->size(), qsizetype(query.limit)));
    if (!stretch.rows.isEmpty())
        stretch.last = stretch.rows.last().ref;
    const auto moved = movedInto(desk, query);
    if (!moved)
        return asFailure(moved);
    stretch.rows += *moved;
    if (auto done = bringUp(desk, stretch.rows, query); !done)
        return asFailure(done);
    return stretch;
}

Result<> eachListed(Desk &desk, const ListQuery &query, const std::function<Result<>(const QList<ListRow> &)> &take)
{
    auto asked = query;
    asked.limit = stretchRows;
    asked.offset = 0;
    for (auto more = true; more;) {
        const auto stretch = listedStretch(desk, asked);
        if (!stretch)
            return asFailure(stretch);
        if (auto taken = take(stretch->rows); !taken)
            return taken;
        asked.after = stretch->last;
        more = stretch->more;
    }
    return {};
}

Result<QList<SearchHit>> foundCases(Desk &desk, const QString &words, int limit)
{
    auto hits = desk.docket().search(words, limit);
    if (!hits)
        return hits;
    for (auto &hit : *hits) {
        if (auto done = bringUp(desk, hit.row, desk.today()); !done)
            return asFailure(done);
    }
    return hits;
}
}
