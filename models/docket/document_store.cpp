// SPDX-License-Identifier: Apache-2.0
#include "document_store_p.h"
#include "leaf_p.h"
#include "sha256.h"
#include <QCoreApplication>
#include <QIODevice>
#include <QRegularExpression>
#include <QtEndian>
#ifdef Q_OS_UNIX
#include <cerrno>
#include <csignal>
#endif
namespace writdesk {
namespace {
constexpr qint64 chunkSize = 1024 * 1024;
constexpr int chunksAtOnce = 64; // so that the journal stays small and others may write in between

// While its bytes come in, a document has no hash yet, and so no entry can name it; whoever stores it, is named.
const auto unfinished = QStringLiteral("unfinished:");

QString hiddenName(qint64 id)
{
    return QStringLiteral("%1%2:%3").arg(unfinished).arg(QCoreApplication::applicationPid()).arg(id);
}

// Where nobody can tell, a half-made document stays.
bool isRunning([[maybe_unused]] qint64 process)
{
#ifdef Q_OS_UNIX
    return process <= 0 || kill(pid_t(process), 0) == 0 || errno == EPERM;
#else
    return true;
#endif
}

// Random, so that what is stored tells nothing of how much was stored before.
qint64 freshId() { return qint64(qFromLittleEndian<quint64>(randomBytes(8).constData()) >> 2) + 1; }

// Fails where the device fails: half a paper must not pass for the whole.
Result<QByteArray> nextChunk(QIODevice &bytes)
{
    QByteArray chunk(chunkSize, Qt::Uninitialized);
    qint64 filled = 0;
    while (filled < chunkSize) {
        const auto more = bytes.read(chunk.data() + filled, chunkSize - filled);
        if (more < 0 && !(bytes.isSequential() && bytes.atEnd())) // a closed pipe ends with -1 too
            return failed(
                QCoreApplication::translate("Docket",
                    "The paper could not be read to its end, so it was not stored. Check the file, then try again."),
                bytes.errorString());
        if (more <= 0 && (!bytes.isSequential() || !bytes.waitForReadyRead(-1)))
            break;
        filled += std::max<qint64>(more, 0);
    }
    chunk.truncate(filled);
    return chunk;
}

class Storing // one document on its way in
{
public:
    Storing(Database &database, const CaseRef &ref, QIODevice &bytes)
        : m_database(database)
        , m_ref(ref)
        , m_bytes(bytes)
    {
    }
    Result<StoredDocument> store();

private:
    Result<> begin();
    Result<> batch();
    Result<StoredDocument> end();
    Result<> forget();
    Result<> sweep() const;
    Database &m_database;
    const CaseRef &m_ref;
    QIODevice &m_bytes;
    Sha256 m_sum;
    const qint64 m_id = freshId();
    qint64 m_size = 0;
    qint64 m_chunks = 0;
    bool m_ended = false;
    bool m_known = false; // the same bytes are there already
};

Result<> Storing::begin()
{
    return m_database.write(QStringLiteral("INSERT INTO documents (id, case_ref, sha256, size) VALUES (?, ?, ?, 0)"),
        { m_id, text(m_ref.text), hiddenName(m_id) });
}

Result<> Storing::batch()
{
    for (int i = 0; i < chunksAtOnce && !m_ended; ++i) {
        const auto chunk = nextChunk(m_bytes);
        if (!chunk)
            return asFailure(chunk);
        m_ended = chunk->size() < chunkSize;
        if (chunk->isEmpty())
            break;
        m_sum.add(*chunk);
        m_size += chunk->size();
        auto written = m_database.write(QStringLiteral("INSERT INTO chunks (document, number, bytes) VALUES (?, ?, ?)"),
            { m_id, m_chunks++, *chunk });
        if (!written)
            return written;
    }
    return {};
}

Result<StoredDocument> Storing::end()
{
    const StoredDocument stored { { QString::fromLatin1(m_sum.digest().toHex()) }, m_size };
    const auto known = hasDocument(m_database, m_ref, stored.sha256);
    if (!known)
        return asFailure(known);
    m_known = *known;
    const auto done = *known
        ? Result<>() // the same bytes again
        : m_database.write(QStringLiteral("UPDATE documents SET sha256 = ?, size = ? WHERE id = ?"),
            { stored.sha256.text, m_size, m_id });
    return done.map([&] { return stored; });
}

}

// As many chunks at once as were stored at once: the journal of one great removal would be as large as what it removes.
Result<> removeHidden(Database &database, qint64 id)
{
    for (bool more = true; more;) {
        const auto removed = database.inTransaction([&]() -> Result<> {
            const auto last
                = database.first(QStringLiteral("SELECT max(number) FROM chunks WHERE document = ?"), { id });
            if (!last)
                return asFailure(last);
            more = *last && !(*last)->value(0).isNull();
            const auto from = more ? (*last)->value(0).toLongLong() - chunksAtOnce + 1 : 0;
            return more
                ? database.write(QStringLiteral("DELETE FROM chunks WHERE document = ? AND number >= ?"), { id, from })
                : database.write(QStringLiteral("DELETE FROM documents WHERE id = ?"), { id });
        });
        if (!removed)
            return removed;
    }
    return {};
}

namespace {
Result<> Storing::forget() { return removeHidden(m_database, m_id); }

// What a run that was cut off left of this case.
Result<> Storing::sweep() const
{
    auto rows = m_database.run(
        QStringLiteral("SELECT id, sha256 FROM documents WHERE case_ref = ? AND sha256 LIKE 'unfinished:%'"),
        { text(m_ref.text) });
    if (!rows)
        return asFailure(rows);
    QList<qint64> left;
    while (rows->next()) {
        if (!isComingIn(rows->value(1).toString()))
            left.append(rows->value(0).toLongLong());
    }
    if (auto ended = m_database.readToTheEnd(*rows); !ended)
        return ended;
    for (const auto id : left) {
        if (auto removed = removeHidden(m_database, id); !removed)
            return removed;
    }
    return {};
}

Result<StoredDocument> Storing::store()
{
    if (auto swept = m_database.isInTransaction() ? Result<>() : sweep(); !swept)
        return asFailure(swept);
    auto done = m_database.inTransaction([&] { return begin().and_then([&] { return batch(); }); });
    while (done && !m_ended)
        done = m_database.inTransaction([&] { return batch(); });
    auto stored = done ? m_database.inTransaction([&] { return end(); }) : Result<StoredDocument>(asFailure(done));
    if (stored ? !m_known : m_database.isInTransaction()) // whoever began that transaction undoes it whole
        return stored;
    if (const auto cleared = forget(); !cleared) // on a full disk even this may fail; the next sweep finds it
        qInfo("an unfinished document stays until the next sweep: %s", qUtf8Printable(cleared.error().detail));
    return stored;
}

void collect(const QJsonValue &value, QStringList &hashes)
{
    if (const auto hash = value.toString(); !hash.isEmpty() && !hashes.contains(hash))
        hashes.append(hash);
}
}

Result<StoredDocument> storeDocument(Database &database, const CaseRef &ref, QIODevice &bytes)
{
    if (!bytes.isReadable())
        return failed(
            QCoreApplication::translate("Docket",
                "The paper cannot be read, so nothing was stored. Check that the file is there and yours to read."),
            bytes.errorString());
    return Storing(database, ref, bytes).store();
}

Result<> streamDocument(Database &database, const CaseRef &ref, const DocumentId &sha256,
    const std::function<Result<>(QByteArrayView)> &take)
{
    auto chunks = database.run(
        QStringLiteral("SELECT chunks.bytes FROM documents JOIN chunks ON chunks.document = documents.id "
                       "WHERE documents.case_ref = ? AND documents.sha256 = ? ORDER BY chunks.number"),
        { text(ref.text), text(sha256.text) });
    if (!chunks)
        return asFailure(chunks);
    Sha256 sum;
    bool empty = true;
    while (chunks->next()) {
        const auto piece = chunks->value(0).toByteArray();
        sum.add(piece);
        empty = empty && piece.isEmpty();
        if (auto taken = take(piece); !taken)
            return taken;
    }
    if (auto ended = database.readToTheEnd(*chunks); !ended)
        return ended;
    const auto whole = QString::fromLatin1(sum.digest().toHex()) == sha256.text;
    if (whole && (!empty || hasDocument(database, ref, sha256).value_or(false)))
        return {};
    if (empty)
        return failed(QCoreApplication::translate(
            "Docket", "The docket holds no document %1… of this case. It may have been erased; the log says so.")
                          .arg(sha256.text.left(12)));
    return failed(QCoreApplication::translate("Docket",
                      "The stored bytes of document %1… are damaged. Verify the docket, and restore a backup.")
                      .arg(sha256.text.left(12)),
        {}, No::Broken);
}

Result<QByteArray> readDocument(Database &database, const CaseRef &ref, const DocumentId &sha256)
{
    QByteArray whole;
    const auto read = streamDocument(database, ref, sha256, [&](QByteArrayView piece) -> Result<> {
        whole.append(piece.data(), piece.size());
        return {};
    });
    return read ? Result<QByteArray>(whole) : asFailure(read);
}

Result<bool> hasDocument(Database &database, const CaseRef &ref, const DocumentId &sha256)
{
    return database
        .first(QStringLiteral("SELECT id FROM documents WHERE case_ref = ? AND sha256 = ?"),
            { text(ref.text), text(sha256.text) })
        .map([](const std::optional<QVariantList> &row) { return row.has_value(); });
}

bool isComingIn(const QString &sha256)
{
    if (!sha256.startsWith(unfinished))
        return false;
    return sha256.count(u':') != 2 || isRunning(sha256.section(u':', 1, 1).toLongLong());
}

Result<qint64> hideDocument(Database &database, const CaseRef &ref, const DocumentId &sha256)
{
    const auto row = database.first(QStringLiteral("SELECT id FROM documents WHERE case_ref = ? AND sha256 = ?"),
        { text(ref.text), text(sha256.text) });
    if (!row || !*row)
        return row ? Result<qint64>(0) : asFailure(row);
    const auto id = (*row)->value(0).toLongLong();
    return database.write(QStringLiteral("UPDATE documents SET sha256 = ? WHERE id = ?"), { hiddenName(id), id })
        .map([id] { return id; });
}

Result<> removeDocument(Database &database, const CaseRef &ref, const DocumentId &sha256)
{
    return database.write(QStringLiteral("DELETE FROM documents WHERE case_ref = ? AND sha256 = ?"),
        { text(ref.text), text(sha256.text) });
}

Result<> checkDocuments(
    Database &database, const std::function<void(const CaseRef &, const QString &, bool)> &seen, const Course &course)
{
    const auto all = database.first(QStringLiteral("SELECT coalesce(sum(size), 0) FROM documents"));
    if (!all)
        return asFailure(all);
    const auto size = *all ? (*all)->first().toLongLong() : 0;
    qint64 done = 0;
    auto rows
        = database.run(QStringLiteral("SELECT documents.id, documents.case_ref, documents.sha256, documents.size, "
                                      "chunks.number, chunks.bytes FROM documents LEFT JOIN chunks "
                                      "ON chunks.document = documents.id ORDER BY documents.id, chunks.number"));
    if (!rows)
        return asFailure(rows);
    struct Open {
        qint64 id, size, read = 0, chunks = 0;
        CaseRef ref;
        QString sha256;
        bool inOrder = true;
        Sha256 sum {};
    };
    std::unique_ptr<Open> open;
    const auto close = [&] {
        if (open && !open->sha256.startsWith(unfinished)) {
            const auto whole = open->inOrder && open->read == open->size
                && QString::fromLatin1(open->sum.digest().toHex()) == open->sha256;
            seen(open->ref, open->sha256, whole);
        }
    };
    while (rows->next()) {
        const auto id = rows->value(0).toLongLong();
        if (!open || open->id != id) {
            close();
            open.reset(new Open { .id = id,
                .size = rows->value(3).toLongLong(),
                .ref = { rows->value(1).toString() },
                .sha256 = rows->value(2).toString() });
        }
        if (rows->isNull(4)) // an empty document has no chunk
            continue;
        const auto bytesOfChunk = rows->value(5).toByteArray();
        open->inOrder = open->inOrder && rows->value(4).toLongLong() == open->chunks++;
        open->read += bytesOfChunk.size();
        open->sum.add(bytesOfChunk);
        done += bytesOfChunk.size();
        if (!course.goesOn(QCoreApplication::translate("Docket", "Checking documents"), done, size))
            return stoppedByHand();
    }
    close();
    return database.readToTheEnd(*rows);
}

QStringList documentsOf(const Body &body)
{
    QStringList hashes;
    const auto documents = body.value(u"documents").toArray();
    for (const auto &document : documents) {
        if (!document.isObject() || document.toObject().value(u"erased").toBool())
            continue;
        collect(document.toObject().value(u"sha256"), hashes);
        collect(document.toObject().value(u"reading"), hashes);
    }
    return hashes;
}

QSet<QString> hashesIn(const QByteArray &body)
{
    static const QRegularExpression hash(QStringLiteral("\"([0-9a-f]{64})\""));
    QSet<QString> hashes;
    for (auto found = hash.globalMatch(QString::fromUtf8(body)); found.hasNext();)
        hashes.insert(found.next().captured(1));
    return hashes;
}
}
