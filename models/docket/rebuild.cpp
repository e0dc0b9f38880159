// SPDX-License-Identifier: Apache-2.0
#include "case_store_p.h"
#include "docket.h"
#include "entry_store_p.h"
#include <QCoreApplication>
namespace writdesk {
namespace {
using Visit = std::function<Result<>(const Case &, const QDateTime &lastAt)>;

// Folds every case, one after the other; one case is in memory at a time.
Result<> eachCase(Database &database, const Visit &visit)
{
    auto rows = database.run(
        QStringLiteral("SELECT %1 FROM entries WHERE case_ref <> '' ORDER BY case_ref, number").arg(entryColumns));
    if (!rows)
        return asFailure(rows);
    Case c;
    QDateTime lastAt;
    while (rows->next()) {
        const auto entry = entryFrom(*rows);
        if (!entry)
            return asFailure(entry);
        if (c.revision != 0 && c.ref != entry->caseRef) {
            if (auto visited = visit(c, lastAt); !visited)
                return visited;
            c = {};
        }
        c = after(std::move(c), *entry);
        lastAt = entry->at;
    }
    if (auto ended = database.readToTheEnd(*rows); !ended)
        return ended;
    return c.revision == 0 ? Result<>() : visit(c, lastAt);
}

Result<> strangers(Database &database, QStringList &differences)
{
    QStringList tables { QStringLiteral("pages") };
    for (const auto &projection : projections())
        tables.append(projection.table);
    for (const auto &table : tables) {
        const auto rows = readRows(database,
            QStringLiteral("SELECT DISTINCT case_ref FROM %1 WHERE case_ref NOT IN (SELECT case_ref FROM entries)")
                .arg(table));
        if (!rows)
            return asFailure(rows);
        for (const auto &row : *rows)
            differences.append(
                QCoreApplication::translate("Docket", "%1: the table %2 speaks of it, but no entry does.")
                    .arg(row.first().toString(), table));
    }
    return {};
}
}

Result<> Docket::rebuild()
{
    return m_database->inTransaction([&] {
        CaseSaver saver(*m_database);
        const auto save = [&](const Case &c, const QDateTime &lastAt) { return saver.save({}, c, lastAt); };
        return clearProjections(*m_database).and_then([&] { return eachCase(*m_database, save); }).and_then([&] {
            return saver.finish();
        });
    });
}

Result<QStringList> Docket::rebuildCheck(const Course &course) const
{
    const auto all = m_database->first(QStringLiteral("SELECT count(DISTINCT case_ref) FROM entries"));
    if (!all)
        return asFailure(all);
    const auto of = *all ? (*all)->first().toLongLong() : 0;
    qint64 done = 0;
    const auto what = QCoreApplication::translate("Docket", "Comparing lists");
    QStringList differences;
    const auto compare = [&](const Case &c, const QDateTime &lastAt) -> Result<> {
        if (!course.goesOn(what, ++done, of))
            return stoppedByHand();
        return differencesOf(*m_database, c, lastAt).map([&](const QStringList &found) { differences += found; });
    };
    const auto checked = m_database->inTransaction([&]() -> Result<> { // the check of the index writes, if only in name
        if (auto compared
            = eachCase(*m_database, compare).and_then([&] { return strangers(*m_database, differences); });
            !compared)
            return compared;
        const auto index = m_database->run(m_database->dialect().checkSearch);
        if (!index && index.error().no != No::Broken)
            return asFailure(index);
        if (!index)
            differences.append(QCoreApplication::translate("Docket", "The search index is not that of the pages."));
        const auto file = m_database->first(m_database->dialect().checkFile);
        if (!file)
            return asFailure(file);
        if (const auto said = *file ? (*file)->first().toString() : QString(); said != u"ok")
            differences.append(QCoreApplication::translate("Docket",
                "The file itself is damaged (%1): restore a backup, or make one of this docket, which writes it anew.")
                                   .arg(said));
        return {};
    });
    return checked.map([&] { return differences; });
}
}
