// SPDX-License-Identifier: Apache-2.0
#include "entry_store_p.h"
#include "inserter_p.h"
#include "leaf_p.h"
#include <QCoreApplication>
namespace writdesk {
namespace {
tl::unexpected<Failure> backwards(const QString &last, const QDateTime &at)
{
    return failed(QCoreApplication::translate("Docket",
        "The clock says %1, but the last entry was made at %2, so nothing was entered. Set the clock right, then try "
        "again.")
                      .arg(isoInstant(at.toUTC()), last));
}

constexpr int saltSize = 32;

// Entries on their way in, each with its number, its leaf and its place in the tree.
class Appending {
public:
    Appending(Database &database, TreeEdge &edge, const Stamp &stamp, qsizetype count)
        : m_edge(edge)
        , m_stamp(stamp)
        , m_at(leafInstant(stamp.at))
        , m_instant(instantOf(m_at))
        , m_salts(randomBytes(int(saltSize * count)))
        , m_rows(database, QStringLiteral("entries"),
              { QStringLiteral("number"), QStringLiteral("case_ref"), QStringLiteral("kind"), QStringLiteral("at"),
                  QStringLiteral("leaf"), QStringLiteral("salt"), QStringLiteral("body"), QStringLiteral("leaf_hash") })
    {
    }
    Result<Entry> add(const NewEntry &entry);
    Result<> flush() { return m_rows.flush(); }

private:
    TreeEdge &m_edge;
    const Stamp &m_stamp;
    const QString m_at;
    const QDateTime m_instant; // as it will be read
    QByteArray m_salts; // those that are left
    Inserter m_rows;
};

Result<Entry> Appending::add(const NewEntry &entry)
{
    const auto salt = m_salts.last(saltSize);
    m_salts.chop(saltSize);
    const auto body = entry.body.bytes();
    const Leaf leaf { .number = m_edge.count() + 1,
        .caseRef = entry.caseRef.text,
        .kind = entry.kind,
        .at = m_at,
        .actor = m_stamp.actor,
        .bodyHash = saltedHash(salt, body) };
    const auto leafAsBytes = leafBytes(leaf);
    const auto hash = leafHash(leafAsBytes);
    m_edge.append(hash);
    return m_rows.add({ leaf.number, text(leaf.caseRef), text(leaf.kind), leaf.at, leafAsBytes, salt, body, hash })
        .map([&] {
            return Entry { .number = leaf.number,
                .caseRef = entry.caseRef,
                .at = m_instant,
                .actor = m_stamp.actor,
                .kind = entry.kind,
                .body = entry.body,
                .leaf = QString::fromLatin1(hash.toHex()) };
        });
}

Result<> saveHead(Database &database, const TreeEdge &edge, const QDateTime &at)
{
    return database.write(QStringLiteral("UPDATE head SET count = ?, hash = ?, edge = ?, last_at = ? WHERE one = 1"),
        { edge.count(), edge.head(), bytes(edge.toBytes()), leafInstant(at) });
}

Result<> eachFrom(Database &database, const QString &sql, const QVariantList &values, const TakeEntry &take)
{
    auto rows = database.run(sql, values);
    if (!rows)
        return asFailure(rows);
    while (rows->next()) {
        const auto entry = entryFrom(*rows);
        if (auto taken = entry ? take(*entry) : Result<>(asFailure(entry)); !taken)
            return taken;
    }
    return database.readToTheEnd(*rows);
}

TakeEntry appendTo(QList<Entry> &entries)
{
    return [&entries](const Entry &entry) -> Result<> {
        entries.append(entry);
        return {};
    };
}
}

Result<QList<Entry>> entriesFrom(Database &database, const QString &sql, const QVariantList &values)
{
    QList<Entry> entries;
    return eachFrom(database, sql, values, appendTo(entries)).map([&] { return entries; });
}

Result<> makeHead(Database &database)
{
    const TreeEdge edge;
    return database.write(QStringLiteral("INSERT INTO head (one, count, hash, edge, last_at) VALUES (1, 0, ?, ?, '')"),
        { edge.head(), bytes({}) });
}

Result<HeadRow> readHead(Database &database, bool toAppend)
{
    const auto lock = toAppend ? database.dialect().lockHead : QString();
    const auto row = database.first(QStringLiteral("SELECT count, hash, edge, last_at FROM head WHERE one = 1") + lock);
    if (!row)
        return asFailure(row);
    const auto edge
        = *row ? TreeEdge::fromBytes((*row)->at(0).toLongLong(), (*row)->at(2).toByteArray()) : std::nullopt;
    if (!edge)
        return failed(QCoreApplication::translate("Docket",
                          "The docket's tree head is damaged. Restore a backup and keep this file as evidence."),
            {}, No::Broken);
    return HeadRow { *edge, (*row)->at(1).toByteArray(), (*row)->at(3).toString() };
}

Result<QList<Entry>> append(Database &database, const Stamp &stamp, const QList<NewEntry> &entries, const Steps &steps)
{
    auto head = readHead(database, true);
    if (!head)
        return asFailure(head);
    if (!head->lastAt.isEmpty() && stamp.at < instantOf(head->lastAt))
        return backwards(head->lastAt, stamp.at);
    QList<Entry> appended;
    Appending appending(database, head->edge, stamp, entries.size());
    for (const auto &entry : entries) {
        auto one = appending.add(entry);
        if (!one)
            return asFailure(one);
        appended.append(std::move(*one));
        if (steps && !steps(1))
            return stoppedByHand();
    }
    return appending.flush().and_then([&] { return saveHead(database, head->edge, stamp.at); }).map([&] {
        return appended;
    });
}

Result<Entry> entryFrom(const QSqlQuery &row)
{
    Entry entry { .number = row.value(0).toLongLong(),
        .caseRef = { row.value(1).toString() },
        .at = instantOf(row.value(2).toString()),
        .kind = row.value(6).toString(),
        .leaf = QString::fromLatin1(row.value(5).toByteArray().toHex()),
        .erasedBy = row.value(7).toLongLong() };
    const auto leaf = leafOf(row.value(3).toByteArray());
    bool readable = leaf.has_value();
    if (readable && entry.erasedBy == 0)
        entry.body = jsonObject(row.value(4).toByteArray(), &readable);
    if (!readable)
        return failed(QCoreApplication::translate("Docket",
                          "Entry %1 cannot be read: its bytes were damaged. Verify the docket, and restore a backup.")
                          .arg(entry.number),
            {}, No::Broken);
    entry.actor = leaf->actor;
    return entry;
}

Result<> eachEntry(Database &database, const CaseRef &ref, const TakeEntry &take)
{
    const auto select = QStringLiteral("SELECT %1 FROM entries").arg(entryColumns);
    if (ref.isEmpty())
        return eachFrom(database, select + QStringLiteral(" ORDER BY number"), {}, take);
    return eachFrom(database, select + QStringLiteral(" WHERE case_ref = ? ORDER BY number"), { ref.text }, take);
}

Result<QList<Entry>> readEntries(Database &database, const CaseRef &ref)
{
    QList<Entry> entries;
    return eachEntry(database, ref, appendTo(entries)).map([&] { return entries; });
}

Result<QList<Entry>> allOfKind(Database &database, const QString &kind)
{
    return entriesFrom(database,
        QStringLiteral("SELECT %1 FROM entries WHERE case_ref = '' AND kind = ? ORDER BY number").arg(entryColumns),
        { kind });
}

Result<std::optional<Entry>> lastOfKind(Database &database, const QString &kind)
{
    return entriesFrom(database,
        QStringLiteral("SELECT %1 FROM entries WHERE case_ref = '' AND kind = ? "
                       "ORDER BY number DESC LIMIT 1")
            .arg(entryColumns),
        { kind })
        .map([](const QList<Entry> &entries) {
            return entries.isEmpty() ? std::nullopt : std::optional(entries.first());
        });
}
}
