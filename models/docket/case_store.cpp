// SPDX-License-Identifier: Apache-2.0
#include "case_store_p.h"
#include <QCoreApplication>
#include <QSqlRecord>
#include <algorithm>
namespace writdesk {
namespace {
Result<> removeRows(Database &database, const Projection &projection, const CaseRef &ref)
{
    return database.write(QStringLiteral("DELETE FROM %1 WHERE case_ref = ?").arg(projection.table), { ref.text });
}

Inserter inserterOf(Database &database, const Projection &projection)
{
    return { database, projection.table, QStringList { QStringLiteral("case_ref") } + projection.columns };
}

void sort(Rows &rows)
{
    const auto key = [](const QVariantList &row) {
        QString joined;
        for (const auto &value : row)
            joined += value.toString() + QChar(0x1f);
        return joined;
    };
    std::ranges::sort(rows, {}, key);
}
}

Result<Rows> readRows(Database &database, const QString &sql, const QVariantList &values)
{
    auto query = database.run(sql, values);
    if (!query)
        return asFailure(query);
    Rows rows;
    const auto columns = query->record().count();
    while (query->next()) {
        auto &row = rows.emplaceBack();
        for (int i = 0; i < columns; ++i)
            row.append(query->value(i));
    }
    return database.readToTheEnd(*query).map([&] { return rows; });
}

Result<std::optional<Case>> readCase(Database &database, const CaseRef &ref)
{
    return database.first(QStringLiteral("SELECT folded FROM folded_cases WHERE case_ref = ?"), { ref.text })
        .map([](const std::optional<QVariantList> &row) -> std::optional<Case> {
            if (!row)
                return {};
            return valueOf<Case>(jsonObject(row->first().toString().toUtf8()));
        });
}

Result<qint64> readRevision(Database &database, const CaseRef &ref)
{
    return database.first(QStringLiteral("SELECT revision FROM cases WHERE case_ref = ?"), { ref.text })
        .map([](const std::optional<QVariantList> &row) { return row ? row->first().toLongLong() : 0; });
}

CaseSaver::CaseSaver(Database &database)
    : m_database(&database)
    , m_pages(database)
{
    for (const auto &projection : projections())
        m_lists.append(inserterOf(database, projection));
}

Result<> CaseSaver::save(const Case &before, const Case &now, const QDateTime &lastAt)
{
    auto list = m_lists.begin();
    for (const auto &projection : projections()) {
        auto &inserter = *list++;
        const auto rows = projection.rowsOf(now, lastAt);
        if (before.revision != 0) {
            if (rows == projection.rowsOf(before, lastAt)) // accounts and documents seldom change
                continue;
            if (auto removed = removeRows(*m_database, projection, now.ref); !removed)
                return removed;
        }
        for (const auto &row : rows) {
            if (auto added = inserter.add(now.ref.text, row); !added)
                return added;
        }
    }
    return m_pages.save(before, now);
}

Result<> CaseSaver::finish()
{
    for (auto &list : m_lists) {
        if (auto flushed = list.flush(); !flushed)
            return flushed;
    }
    return m_pages.finish();
}

Result<> clearProjections(Database &database)
{
    for (const auto &projection : projections()) {
        if (auto cleared = database.run(QStringLiteral("DELETE FROM %1").arg(projection.table)); !cleared)
            return asFailure(cleared);
    }
    return clearPages(database);
}

Result<> fillProjection(Database &database, const QString &table, const QString &holds)
{
    const auto projection = std::ranges::find(projections(), table, &Projection::table);
    auto cases = database.run(QStringLiteral("SELECT folded FROM folded_cases WHERE ") + holds);
    if (!cases)
        return asFailure(cases);
    auto inserter = inserterOf(database, *projection);
    while (cases->next()) { // one case is in memory at a time
        const auto c = valueOf<Case>(jsonObject(cases->value(0).toString().toUtf8()));
        for (const auto &row : projection->rowsOf(c, {})) {
            if (auto added = inserter.add(c.ref.text, row); !added)
                return added;
        }
    }
    return database.readToTheEnd(*cases).and_then([&] { return inserter.flush(); });
}

Result<> refreshProjection(Database &database, const QString &table, const QString &holds)
{
    const auto projection = std::ranges::find(projections(), table, &Projection::table);
    const auto refs = readRows(database, QStringLiteral("SELECT case_ref FROM folded_cases WHERE ") + holds);
    if (!refs)
        return asFailure(refs);
    auto inserter = inserterOf(database, *projection);
    for (const auto &row : *refs) { // one case is in memory at a time
        const CaseRef ref { row.first().toString() };
        const auto c = readCase(database, ref);
        const auto last = c ? database.first(QStringLiteral("SELECT at FROM entries WHERE case_ref = ? ORDER BY number "
                                                            "DESC LIMIT 1"),
                              { ref.text })
                            : Result<std::optional<QVariantList>>(asFailure(c));
        if (!last)
            return asFailure(last);
        if (!*c || !*last)
            continue;
        if (auto removed = removeRows(database, *projection, ref); !removed)
            return removed;
        for (const auto &fresh : projection->rowsOf(**c, instantOf((**last).first().toString()))) {
            if (auto added = inserter.add(ref.text, fresh); !added)
                return added;
        }
    }
    return inserter.flush();
}

// The same case as this program writes it: an older one wrote what is empty, and knew not every field.
static QString wordsOfToday(const QString &folded) { return foldedText(valueOf<Case>(jsonObject(folded.toUtf8()))); }

Result<QStringList> differencesOf(Database &database, const Case &c, const QDateTime &lastAt)
{
    QStringList differences;
    for (const auto &projection : projections()) {
        auto saved = readRows(database,
            QStringLiteral("SELECT %1 FROM %2 WHERE case_ref = ?")
                .arg(projection.columns.join(QStringLiteral(", ")), projection.table),
            { c.ref.text });
        if (!saved)
            return asFailure(saved);
        auto expected = projection.rowsOf(c, lastAt);
        if (projection.table == u"folded_cases" && saved->size() == 1) // written before a value had its newest fields
            saved->first().first() = wordsOfToday(saved->first().first().toString());
        sort(*saved), sort(expected);
        if (*saved != expected)
            differences.append(QCoreApplication::translate("Docket", "%1: the table %2 is not what the entries say.")
                                   .arg(c.ref.text, projection.table));
    }
    const auto pages = pagesAgree(database, c);
    if (!pages) // a paper that is gone or damaged is a difference too: the entries name it
        differences.append(c.ref.text + QStringLiteral(": ") + pages.error().sentence);
    else if (!*pages)
        differences.append(
            QCoreApplication::translate("Docket", "%1: the words to search in are not those of its papers.")
                .arg(c.ref.text));
    return differences;
}
}
