// SPDX-License-Identifier: Apache-2.0
#include "docket.h"
#include "document_store_p.h"
#include "entry_store_p.h"
#include "sha256.h"
#include <QBuffer>
#include <QCoreApplication>
namespace writdesk {
namespace {
const CaseRef trayCase {}; // the tray's papers belong to no case

Result<QHash<QString, QList<QString>>> storedHashes(Database &database)
{
    auto rows = database.run(QStringLiteral("SELECT case_ref, sha256 FROM documents"));
    if (!rows)
        return asFailure(rows);
    QHash<QString, QList<QString>> stored;
    while (rows->next()) {
        if (const auto hash = rows->value(1).toString(); !isComingIn(hash))
            stored[rows->value(0).toString()].append(hash);
    }
    return database.readToTheEnd(*rows).map([&] { return stored; });
}

// Every hash that any entry of the case speaks of, in whatever field.
Result<QSet<QString>> namedHashes(Database &database, const QString &ref)
{
    auto rows = ref.isEmpty()
        ? database.run(QStringLiteral("SELECT sha256 FROM tray"))
        : database.run(QStringLiteral("SELECT body FROM entries WHERE case_ref = ? AND body IS NOT NULL "
                                      "AND kind <> 'erased'"),
            { ref });
    if (!rows)
        return asFailure(rows);
    QSet<QString> named;
    while (rows->next()) {
        if (ref.isEmpty())
            named.insert(rows->value(0).toString());
        else
            named.unite(hashesIn(rows->value(0).toByteArray()));
    }
    return database.readToTheEnd(*rows).map([&] { return named; });
}

// By case: what is stored and no entry names.
Result<QHash<QString, QStringList>> unnamed(Database &database)
{
    const auto stored = storedHashes(database);
    if (!stored)
        return asFailure(stored);
    QHash<QString, QStringList> found;
    for (auto at = stored->begin(); at != stored->end(); ++at) {
        const auto named = namedHashes(database, at.key());
        if (!named)
            return asFailure(named);
        for (const auto &hash : at.value()) {
            if (!named->contains(hash))
                found[at.key()].append(hash);
        }
    }
    return found;
}

// One step hides them, so that no entry can come to name half of one; then their bytes go.
Result<qint64> forgetUnnamed(Database &database, const QString &ref, const QStringList &hashes)
{
    QList<qint64> hidden;
    const auto hide = database.inTransaction([&]() -> Result<> {
        const auto named = namedHashes(database, ref);
        if (!named)
            return asFailure(named);
        for (const auto &hash : hashes) {
            const auto id = named->contains(hash) ? Result<qint64>(0) : hideDocument(database, { ref }, { hash });
            if (!id)
                return asFailure(id);
            if (*id != 0)
                hidden.append(*id);
        }
        return {};
    });
    if (!hide)
        return asFailure(hide);
    for (const auto id : hidden) {
        if (const auto removed = removeHidden(database, id); !removed)
            return asFailure(removed);
    }
    return hidden.size();
}

Result<std::optional<TrayPaper>> inTray(Database &database, const DocumentId &sha256)
{
    return database.first(QStringLiteral("SELECT name, size, at FROM tray WHERE sha256 = ?"), { text(sha256.text) })
        .map([&](const std::optional<QVariantList> &row) -> std::optional<TrayPaper> {
            if (!row)
                return {};
            return TrayPaper { sha256, row->at(0).toString(), row->at(1).toLongLong(),
                instantOf(row->at(2).toString()) };
        });
}
}

Result<DocumentId> Docket::putDocument(const CaseRef &ref, QIODevice &bytesOf)
{
    if (ref.isEmpty())
        return failed(
            QCoreApplication::translate("Docket", "A document belongs to a case, and none was named. Name the case."));
    return storeDocument(*m_database, ref, bytesOf).map([](const StoredDocument &stored) { return stored.sha256; });
}

Result<DocumentId> Docket::putDocument(const CaseRef &ref, const QByteArray &bytesOf)
{
    QBuffer buffer;
    buffer.setData(bytesOf);
    if (!buffer.open(QIODevice::ReadOnly))
        return failed(QCoreApplication::translate("Docket", "The paper cannot be read, so nothing was stored."),
            buffer.errorString());
    return putDocument(ref, buffer);
}

Result<QByteArray> Docket::document(const CaseRef &ref, const DocumentId &sha256) const
{
    return readDocument(*m_database, ref, sha256);
}

Result<> Docket::streamDocument(const CaseRef &ref, const DocumentId &sha256, const Pieces &take) const
{
    return writdesk::streamDocument(*m_database, ref, sha256, take);
}

Result<qint64> Docket::orphans() const
{
    return m_database->inSnapshot([&] { return unnamed(*m_database); }).map([](const auto &found) {
        qint64 all = 0;
        for (const auto &hashes : found)
            all += hashes.size();
        return all;
    });
}

Result<qint64> Docket::sweepOrphans()
{
    const auto found = unnamed(*m_database);
    if (!found)
        return asFailure(found);
    qint64 swept = 0;
    for (auto at = found->begin(); at != found->end(); ++at) {
        const auto gone = forgetUnnamed(*m_database, at.key(), at.value());
        if (!gone)
            return asFailure(gone);
        swept += *gone;
    }
    return swept;
}

Result<> Docket::takeBack(const CaseRef &ref, const QList<DocumentId> &documents)
{
    QStringList hashes;
    for (const auto &document : documents)
        hashes.append(document.text);
    return forgetUnnamed(*m_database, ref.text, hashes).map([](qint64) {});
}

Result<TrayPaper> Docket::putInTray(QIODevice &bytesOf, const QString &name, const QDateTime &at)
{
    const auto stored = storeDocument(*m_database, trayCase, bytesOf);
    if (!stored)
        return asFailure(stored);
    const auto put = m_database->write(QStringLiteral("INSERT INTO tray (sha256, name, size, at) VALUES (?, ?, ?, ?) "
                                                      "ON CONFLICT (sha256) DO NOTHING"),
        { stored->sha256.text, text(name), stored->size, isoInstant(at) });
    if (!put)
        return asFailure(put);
    return inTray(*m_database, stored->sha256).map([](const std::optional<TrayPaper> &paper) { return paper.value(); });
}

Result<QList<TrayPaper>> Docket::tray() const
{
    auto rows = m_database->run(QStringLiteral("SELECT sha256, name, size, at FROM tray ORDER BY at, sha256"));
    if (!rows)
        return asFailure(rows);
    QList<TrayPaper> papers;
    while (rows->next())
        papers.append({ { rows->value(0).toString() }, rows->value(1).toString(), rows->value(2).toLongLong(),
            instantOf(rows->value(3).toString()) });
    return m_database->readToTheEnd(*rows).map([&] { return papers; });
}

Result<QByteArray> Docket::trayBytes(const DocumentId &sha256) const
{
    const auto paper = inTray(*m_database, sha256);
    if (!paper)
        return asFailure(paper);
    if (!*paper)
        return failed(QCoreApplication::translate(
            "Docket", "The tray holds no paper %1…; it may have been filed. Look at the tray again.")
                          .arg(sha256.text.left(12)));
    return readDocument(*m_database, trayCase, sha256);
}

Result<> Docket::takeFromTray(const DocumentId &sha256)
{
    return m_database->inTransaction([&] {
        return m_database->write(QStringLiteral("DELETE FROM tray WHERE sha256 = ?"), { text(sha256.text) })
            .and_then([&] { return removeDocument(*m_database, trayCase, sha256); });
    });
}

Result<QString> Docket::keep(const QByteArray &bytesOf)
{
    const auto hash = sha256Hex(bytesOf);
    return m_database
        ->write(QStringLiteral("INSERT INTO kept (sha256, bytes) VALUES (?, ?) ON CONFLICT (sha256) DO NOTHING"),
            { hash, bytes(bytesOf) })
        .map([&] { return hash; });
}

Result<QByteArray> Docket::kept(const QString &sha256) const
{
    const auto row = m_database->first(QStringLiteral("SELECT bytes FROM kept WHERE sha256 = ?"), { text(sha256) });
    if (!row)
        return asFailure(row);
    if (!*row)
        return failed(QCoreApplication::translate("Docket", "The docket does not keep %1…. Choose one that it keeps.")
                          .arg(sha256.left(12)));
    auto found = (*row)->first().toByteArray();
    if (sha256Hex(found) != sha256)
        return failed(QCoreApplication::translate(
                          "Docket", "The bytes kept as %1… were damaged. Verify the docket, and restore a backup.")
                          .arg(sha256.left(12)),
            {}, No::Broken);
    return found;
}

Result<> Docket::forgetKept(const QString &sha256)
{
    return m_database->write(QStringLiteral("DELETE FROM kept WHERE sha256 = ?"), { text(sha256) });
}

Result<QList<Entry>> Docket::ofKind(const QString &kind) const { return allOfKind(*m_database, kind); }

Result<QByteArray> Docket::profileBytes() const
{
    return lastOfKind(*m_database, kind::profile)
        .and_then([&](const std::optional<Entry> &entry) -> Result<QByteArray> {
            return entry ? kept(entry->body.value(u"sha256").toString()) : QByteArray();
        });
}
}
