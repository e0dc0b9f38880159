// SPDX-License-Identifier: Apache-2.0
#include "audit_p.h"
#include "document_store_p.h"
#include "leaf_p.h"
#include "sha256.h"
#include <QCoreApplication>
namespace writdesk {
namespace {
constexpr qint64 rowsPerStep = 256;

QString changedKept(const QString &hash)
{
    return QCoreApplication::translate("Docket", "the profile or law set %1… that it names is missing or was changed.")
        .arg(hash.left(12));
}

tl::unexpected<Failure> broken(qint64 number, const QString &what)
{
    return failed(QCoreApplication::translate("Docket",
                      "Entry %1: %2 The docket was changed from outside or damaged; restore a backup and keep this "
                      "file as evidence.")
                      .arg(number)
                      .arg(what),
        QStringLiteral("first bad entry: %1").arg(number), No::Broken);
}

// Both instants are UTC; as text they compare only where they have the same length.
bool isBefore(const QString &a, const QString &b) { return a.size() == b.size() ? a < b : instantOf(a) < instantOf(b); }
}

Audit::Row Audit::rowFrom(const QSqlQuery &query)
{
    return { .number = query.value(0).toLongLong(),
        .caseRef = query.value(1).toString(),
        .kind = query.value(2).toString(),
        .at = query.value(3).toString(),
        .leaf = query.value(4).toByteArray(),
        .salt = query.value(5).toByteArray(),
        .body = query.value(6).toByteArray(),
        .hash = query.value(7).toByteArray(),
        .hasBody = !query.isNull(5) && !query.isNull(6),
        .erasedBy = query.value(8).toLongLong() };
}

Result<> Audit::run()
{
    const auto head = readHead(m_database);
    if (!head)
        return asFailure(head);
    if (m_earlier && (m_earlier->count < 0 || m_earlier->count > head->edge.count()))
        return broken(head->edge.count() + 1,
            QCoreApplication::translate("Docket", "it is missing; the earlier head counts %1 entries.")
                .arg(m_earlier->count));
    m_count = head->edge.count();
    return entries().and_then([&] { return treeHead(*head); }).and_then([&] { return documents(); }).and_then([&] {
        return keptBytes();
    });
}

Result<> Audit::entries()
{
    auto rows
        = m_database.run(QStringLiteral("SELECT number, case_ref, kind, at, leaf, salt, body, leaf_hash, erased_by "
                                        "FROM entries ORDER BY number"));
    if (!rows)
        return asFailure(rows);
    if (auto consistent = continuesEarlier(); !consistent)
        return consistent;
    const auto what = QCoreApplication::translate("Docket", "Checking entries");
    while (rows->next()) {
        if (auto good = entry(rowFrom(*rows)); !good)
            return good;
        if (m_edge.count() % rowsPerStep == 0 && !m_course.goesOn(what, m_edge.count(), m_count))
            return stoppedByHand();
    }
    if (auto ended = m_database.readToTheEnd(*rows); !ended)
        return ended;
    for (auto at = m_erasedBy.begin(); at != m_erasedBy.end(); ++at) // what no entry claims to have erased
        return broken(*std::min_element(at->begin(), at->end()),
            QCoreApplication::translate("Docket", "its body is gone, and entry %1 does not say that it erased it.")
                .arg(at.key()));
    return {};
}

Result<> Audit::entry(const Row &row)
{
    return order(row).and_then([&] { return header(row); }).and_then([&] { return erasure(row); }).and_then([&] {
        note(row);
        m_edge.append(row.hash);
        return continuesEarlier();
    });
}

Result<> Audit::order(const Row &row)
{
    const auto expected = m_edge.count() + 1;
    if (row.number != expected)
        return broken(expected, QCoreApplication::translate("Docket", "it is missing."));
    if (row.number > 1 && isBefore(row.at, m_lastAt))
        return broken(
            row.number, QCoreApplication::translate("Docket", "it is dated before the entry that precedes it."));
    m_lastAt = row.at;
    return {};
}

// The leaf's bytes must have their hash, and say what the columns say and what the body's bytes come to.
Result<> Audit::header(const Row &row) const
{
    if (leafHash(row.leaf) != row.hash)
        return broken(
            row.number, QCoreApplication::translate("Docket", "its leaf does not have the hash that was entered."));
    Leaf expected { .number = row.number, .caseRef = row.caseRef, .kind = row.kind, .at = row.at };
    if (row.hasBody) {
        expected.bodyHash = saltedHash(row.salt, row.body);
    } else if (const auto leaf = leafOf(row.leaf)) {
        expected.bodyHash = leaf->bodyHash; // erased: nothing is left to compare it with
    }
    if (!says(row.leaf, expected))
        return broken(
            row.number, QCoreApplication::translate("Docket", "its body or its columns do not match its leaf."));
    return {};
}

// A body is gone exactly where a later entry says that it erased it.
Result<> Audit::erasure(const Row &row)
{
    const auto whole = row.hasBody && row.erasedBy == 0;
    const auto erased = !row.hasBody && row.salt.isEmpty() && row.body.isEmpty() && row.erasedBy > row.number;
    if (!whole && !erased)
        return broken(
            row.number, QCoreApplication::translate("Docket", "its body or salt is gone, but no entry erased it."));
    if (erased)
        m_erasedBy[row.erasedBy].insert(row.number);
    if (row.kind != kind::erased || erased)
        return {};
    const auto claimed = m_erasedBy.take(row.number);
    QSet<qint64> said;
    for (const auto &number : jsonObject(row.body).value(u"entries").toArray())
        said.insert(number.toInteger());
    for (const auto number : said - claimed)
        return broken(
            number, QCoreApplication::translate("Docket", "entry %1 erased it, but it still stands.").arg(row.number));
    for (const auto number : claimed - said)
        return broken(number,
            QCoreApplication::translate("Docket", "its body is gone, and entry %1 does not say that it erased it.")
                .arg(row.number));
    return {};
}

// A judgement names the bytes of the law and of the policy that it rests on. It is looked for and not read: there are
// many judgements and few laws.
void Audit::noteRules(const Row &row, const QByteArray &key)
{
    constexpr qsizetype digits = 64;
    const auto at = row.body.indexOf(key);
    const auto hash = at < 0 ? QByteArray() : row.body.mid(at + key.size(), digits);
    const auto isHex = [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); };
    if (hash.size() == digits && std::ranges::all_of(hash, isHex) && !m_keptNamed.contains(QString::fromLatin1(hash)))
        m_keptNamed.insert(QString::fromLatin1(hash), row.number);
}

void Audit::note(const Row &row)
{
    if (row.kind == kind::logErased) // its bytes went with this entry
        m_keptNamed.remove(jsonObject(row.body).value(u"sha256").toString());
    if (kind::namesKept(row.kind))
        m_keptNamed.insert(jsonObject(row.body).value(u"sha256").toString(), row.number);
    if (row.kind == kind::judged)
        for (const auto &key : { QByteArrayLiteral("\"law\":\""), QByteArrayLiteral("\"policy_sha256\":\"") })
            noteRules(row, key);
    if (row.kind == kind::erased || !row.body.contains("\"documents\""))
        return;
    for (const auto &hash : documentsOf(jsonObject(row.body))) {
        const std::pair key(row.caseRef, hash);
        if (!m_named.contains(key))
            m_named.insert(key, row.number);
    }
}

Result<> Audit::continuesEarlier() const
{
    if (!m_earlier || m_earlier->count != m_edge.count())
        return {};
    if (QString::fromLatin1(m_edge.head().toHex()) == m_earlier->hash.toLower())
        return {};
    return broken(std::max<qint64>(1, m_edge.count()),
        QCoreApplication::translate("Docket", "the entries up to it are not those of the earlier head."));
}

Result<> Audit::treeHead(const HeadRow &head) const
{
    if (head.edge.count() > m_edge.count())
        return broken(m_edge.count() + 1, QCoreApplication::translate("Docket", "it is missing from the end."));
    if (head.edge.count() < m_edge.count())
        return broken(head.edge.count() + 1, QCoreApplication::translate("Docket", "it is not under the tree head."));
    qint64 first = 1; // of the full subtree that each peak heads
    for (qsizetype i = 0; i < m_edge.peaks().size(); ++i) {
        if (m_edge.peaks().at(i) != head.edge.peaks().at(i))
            return broken(
                first, QCoreApplication::translate("Docket", "from here on, entries do not match the tree head."));
        auto left = m_edge.count() - (first - 1);
        first += qint64(std::bit_floor(quint64(left)));
    }
    if (head.hash != m_edge.head() || head.lastAt != m_lastAt)
        return broken(m_edge.count(),
            QCoreApplication::translate(
                "Docket", "the tree head that was stored after it is not that of the entries."));
    return {};
}

Result<> Audit::documents()
{
    QMap<qint64, QString> bad;
    const auto check = [&](const CaseRef &ref, const QString &hash, bool whole) {
        const std::pair key(ref.text, hash);
        if (const auto named = m_named.value(key); named != 0 && whole)
            m_named.remove(key);
        else if (named != 0)
            bad.insert(named,
                QCoreApplication::translate("Docket", "the stored bytes of its document %1… were changed.")
                    .arg(hash.left(12)));
    };
    const auto checked = checkDocuments(m_database, check, m_course);
    if (!checked)
        return checked;
    for (auto at = m_named.begin(); at != m_named.end(); ++at) {
        if (!bad.contains(at.value()))
            bad.insert(at.value(),
                QCoreApplication::translate("Docket", "its document %1… is missing.").arg(at.key().second.left(12)));
    }
    return bad.isEmpty() ? Result<>() : Result<>(broken(bad.firstKey(), bad.first()));
}

Result<> Audit::keptBytes()
{
    auto rows = m_database.run(QStringLiteral("SELECT sha256, bytes FROM kept"));
    if (!rows)
        return asFailure(rows);
    while (rows->next()) {
        const auto hash = rows->value(0).toString();
        const auto named = m_keptNamed.take(hash);
        if (sha256Hex(rows->value(1).toByteArray()) == hash)
            continue;
        if (named > 0)
            return broken(named, changedKept(hash));
        return failed(QCoreApplication::translate("Docket",
                          "The bytes that are kept as %1… are others. The docket was changed from outside or damaged; "
                          "restore a backup and keep this file as evidence.")
                          .arg(hash.left(12)),
            {}, No::Broken);
    }
    if (auto ended = m_database.readToTheEnd(*rows); !ended)
        return ended;
    for (auto at = m_keptNamed.begin(); at != m_keptNamed.end(); ++at)
        return broken(at.value(), changedKept(at.key()));
    return {};
}
}
