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

constexpr int pagesAtOnce = 512;
}

PageSaver::PageSaver(Database &database)
    : m_database(&database)
    , m_pages(database, QStringLiteral("pages"),
          { QStringLiteral("case_ref"), QStringLiteral("document"), QStringLiteral("page"), QStringLiteral("words") })
{
}

Result<> PageSaver::add(const CaseRef &ref, const Rows &pages)
{
    if (!m_lastIndexed) {
        const auto last = m_database->first(QStringLiteral("SELECT coalesce(max(id), 0) FROM pages"));
        if (!last)
            return asFailure(last);
        m_lastIndexed = *last ? (*last)->first().toLongLong() : 0;
    }
    for (const auto &page : pages) {
        if (auto added = m_pages.add(ref.text, page); !added)
            return added;
    }
    m_added += int(pages.size());
    return m_added < pagesAtOnce ? Result<>() : finish();
}

Result<> PageSaver::finish()
{
    const auto last = std::exchange(m_lastIndexed, std::nullopt);
    m_added = 0;
    if (!last)
        return {};
    return m_pages.flush().and_then([&] { return m_database->write(m_database->dialect().indexWords, { *last }); });
}

// The number of a page that goes may be given to the next one that comes, so whatever came is in the index before.
Result<> PageSaver::remove(const CaseRef &ref, const QString &document)
{
    if (auto finished = finish(); !finished)
        return finished;
    const QVariantList which { ref.text, text(document) };
    const auto pages = readRows(
        *m_database, QStringLiteral("SELECT id, words FROM pages WHERE case_ref = ? AND document = ?"), which);
    if (!pages)
        return asFailure(pages);
    for (const auto &page : *pages) {
        if (auto forgotten = m_database->write(m_database->dialect().forgetWords, page); !forgotten)
            return forgotten;
    }
    return m_database->write(QStringLiteral("DELETE FROM pages WHERE case_ref = ? AND document = ?"), which);
}

Result<> PageSaver::save(const Case &before, const Case &now)
{
    const auto facts = factsPage(now);
    if (before.revision == 0 || facts != factsPage(before)) {
        auto saved = before.revision == 0 ? Result<>() : remove(now.ref, {});
        if (!saved || !(saved = add(now.ref, { facts })))
            return saved;
    }
    const auto had = readingsOf(before);
    const auto has = readingsOf(now);
    for (auto old = had.begin(); old != had.end(); ++old) {
        if (has.value(old.key()) == old.value())
            continue;
        if (auto removed = remove(now.ref, old.key()); !removed)
            return removed;
    }
    for (auto fresh = has.begin(); fresh != has.end(); ++fresh) {
        if (had.value(fresh.key()) == fresh.value())
            continue;
        auto added = pagesOf(*m_database, now.ref, { fresh.key() }, fresh.value()).and_then([&](const Rows &pages) {
            return add(now.ref, pages);
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
