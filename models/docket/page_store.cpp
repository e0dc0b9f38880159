// SPDX-License-Identifier: Apache-2.0
#include "case_store_p.h"
#include "document_store_p.h"
#include "page_store_p.h"
#include <QCoreApplication>
#include <QMap>
namespace writdesk {
namespace {
// Which reading each document of the case has.
QMap<QString, DocumentId> readingsOf(const Case &c)
{
    QMap<QString, DocumentId> readings;
    for (const auto &document : c.documents) {
        if (!document.reading.isEmpty() && !document.erased)
            readings.insert(document.sha256.text, document.reading);
    }
    return readings;
}

Result<Rows> pagesOf(Database &database, const CaseRef &ref, const DocumentId &document, const DocumentId &reading)
{
    return readDocument(database, ref, reading).and_then([&](const QByteArray &json) -> Result<Rows> {
        bool ok = false;
        const auto object = jsonObject(json, &ok);
        if (!ok)
            return failed(QCoreApplication::translate(
                "Docket", "What was read of paper %1 is not in the form of a reading. Have the paper read again.")
                              .arg(document.text.left(12)));
        return paperPages(document, valueOf<Paper>(object));
    });
}

Result<> addPages(Database &database, const CaseRef &ref, const Rows &pages)
{
    for (const auto &page : pages) {
        const auto id = database.first(
            QStringLiteral("INSERT INTO pages (case_ref, document, page, words) VALUES (?, ?, ?, ?) RETURNING id"),
            QVariantList { ref.text } + page);
        if (!id)
            return asFailure(id);
        if (auto indexed = database.write(database.dialect().indexWords, { id->value().first(), page.last() });
            !indexed)
            return indexed;
    }
    return {};
}

Result<> removePages(Database &database, const CaseRef &ref, const QString &document)
{
    const QVariantList which { ref.text, text(document) };
    const auto pages
        = readRows(database, QStringLiteral("SELECT id, words FROM pages WHERE case_ref = ? AND document = ?"), which);
    if (!pages)
        return asFailure(pages);
    for (const auto &page : *pages) {
        if (auto forgotten = database.write(database.dialect().forgetWords, page); !forgotten)
            return forgotten;
    }
    return database.write(QStringLiteral("DELETE FROM pages WHERE case_ref = ? AND document = ?"), which);
}
}

Result<> savePages(Database &database, const Case &before, const Case &now)
{
    const auto facts = factsPage(now);
    if (before.revision == 0 || facts != factsPage(before)) {
        auto saved = before.revision == 0 ? Result<>() : removePages(database, now.ref, {});
        if (!saved || !(saved = addPages(database, now.ref, { facts })))
            return saved;
    }
    const auto had = readingsOf(before);
    const auto has = readingsOf(now);
    for (auto old = had.begin(); old != had.end(); ++old) {
        if (has.value(old.key()) == old.value())
            continue;
        if (auto removed = removePages(database, now.ref, old.key()); !removed)
            return removed;
    }
    for (auto fresh = has.begin(); fresh != has.end(); ++fresh) {
        if (had.value(fresh.key()) == fresh.value())
            continue;
        auto added = pagesOf(database, now.ref, { fresh.key() }, fresh.value()).and_then([&](const Rows &pages) {
            return addPages(database, now.ref, pages);
        });
        if (!added)
            return added;
    }
    return {};
}

Result<> clearPages(Database &database)
{
    return database.run(database.dialect().clearWords)
        .and_then([&](const QSqlQuery &) { return database.run(QStringLiteral("DELETE FROM pages")); })
        .map([](const QSqlQuery &) {});
}

Result<bool> pagesAgree(Database &database, const Case &c)
{
    Rows expected { factsPage(c) };
    const auto readings = readingsOf(c); // sorted by document, as the database is asked
    for (auto at = readings.begin(); at != readings.end(); ++at) {
        const auto pages = pagesOf(database, c.ref, { at.key() }, at.value());
        if (!pages)
            return asFailure(pages);
        expected += *pages;
    }
    return readRows(database,
        QStringLiteral("SELECT document, page, words FROM pages WHERE case_ref = ? "
                       "ORDER BY document, id"),
        { c.ref.text })
        .map([&](const Rows &saved) { return saved == expected; });
}
}
