// SPDX-License-Identifier: Apache-2.0
#include "case_store_p.h"
#include "docket.h"
#include "document_store_p.h"
#include "entry_store_p.h"
#include <QCoreApplication>
#include <QFileInfo>
#include <QSet>
namespace writdesk {
namespace {
struct Doomed // what an erasure will destroy
{
    QSet<QString> named {}; // hashes that the erased bodies speak of
    QSet<QString> needed {}; // documents that other bodies of the case carry
    QJsonArray numbers {};
    QStringList documents {};
    bool whole = true; // no body of the case is left but those that say what was erased
};

Result<> twoPeople(const Docket &docket, const QString &first, const QString &second)
{
    if (first.trimmed().isEmpty() || second.trimmed().isEmpty()
        || foldedWords(first.simplified()) == foldedWords(second.simplified()))
        return failed(QCoreApplication::translate(
            "Docket", "Erasing needs two different people, so nothing was erased. Ask a second person to agree."));
    const auto info = docket.info();
    if (!info || info->rehearsal)
        return info.map([](const DocketInfo &) {});
    const auto actors = docket.actors();
    if (!actors)
        return asFailure(actors);
    for (const auto &name : { first, second }) {
        if (std::ranges::none_of(*actors, [&](const Actor &actor) { return actor.name == name; }))
            return failed(QCoreApplication::translate(
                "Docket", "%1 is no actor of this docket, so nothing was erased. Add the actor first.")
                              .arg(name));
    }
    return {};
}

Result<Doomed> doomedOf(const QList<Entry> &all, const QList<qint64> &numbers)
{
    Doomed doomed;
    QSet<qint64> left(numbers.begin(), numbers.end());
    for (const auto &entry : all) {
        const auto hashes = hashesIn(entry.body.bytes());
        if (!left.remove(entry.number)) {
            if (entry.kind != kind::erased && entry.erasedBy == 0) {
                // Another body that only speaks of a document (who looked at it, what held it) keeps it from nothing.
                const auto carried = documentsOf(entry.body);
                doomed.needed.unite(QSet<QString>(carried.begin(), carried.end()));
                doomed.whole = false;
            }
            continue;
        }
        if (entry.erasedBy != 0)
            return failed(
                QCoreApplication::translate("Docket", "Entry %1 was erased by entry %2 already. Leave it out.")
                    .arg(entry.number)
                    .arg(entry.erasedBy));
        if (entry.kind == kind::erased)
            return failed(
                QCoreApplication::translate("Docket", "Entry %1 says what was erased, and stays. Leave it out.")
                    .arg(entry.number));
        doomed.named.unite(hashes);
        doomed.numbers.append(entry.number);
    }
    if (!left.isEmpty() || numbers.isEmpty())
        return failed(QCoreApplication::translate(
            "Docket", "Nothing was erased: every entry to erase must be one of this case. Look at its log."));
    return doomed;
}

// Of a whole case also what no entry names: a letter that was printed and never entered.
Result<> findAllDocuments(Database &database, const CaseRef &ref, Doomed &doomed)
{
    return readRows(database, QStringLiteral("SELECT sha256 FROM documents WHERE case_ref = ?"), { ref.text })
        .map([&](const Rows &rows) {
            for (const auto &row : rows)
                doomed.documents.append(row.first().toString());
            doomed.documents.sort();
        });
}

Result<> findDocuments(Database &database, const CaseRef &ref, Doomed &doomed)
{
    if (doomed.whole)
        return findAllDocuments(database, ref, doomed);
    for (const auto &hash : doomed.named - doomed.needed) {
        const auto has = hasDocument(database, ref, { hash });
        if (!has)
            return asFailure(has);
        if (*has)
            doomed.documents.append(hash);
    }
    doomed.documents.sort();
    return {};
}

Result<> destroy(Database &database, const CaseRef &ref, const Doomed &doomed, qint64 by)
{
    for (const auto &number : doomed.numbers) {
        auto gone = database.write(
            QStringLiteral("UPDATE entries SET salt = NULL, body = NULL, erased_by = ? WHERE number = ?"),
            { by, number.toInteger() });
        if (!gone)
            return gone;
    }
    for (const auto &document : doomed.documents) {
        if (auto gone = removeDocument(database, ref, { document }); !gone)
            return gone;
    }
    for (const auto &document : doomed.whole ? doomed.named.values() : QStringList()) { // received again, and not filed
        auto gone = database.write(QStringLiteral("DELETE FROM tray WHERE sha256 = ?"), { document }).and_then([&] {
            return removeDocument(database, {}, { document });
        });
        if (!gone)
            return gone;
    }
    return {};
}

// Says no where another program reads: then the old pages are still in the journal.
Result<> emptyJournal(Database &database)
{
    const auto answer = database.first(database.dialect().forgetRemoved);
    if (!answer)
        return asFailure(answer);
    if (!*answer || (*answer)->first().toInt() == 0)
        return {};
    return failed(QCoreApplication::translate("Docket",
        "Another program reads the docket, so what was erased is still in its journal. Close the other program, then "
        "ask again."));
}

// The case is what is left of its entries, so it is folded anew, and its lists and words with it.
Result<> refold(Database &database, const CaseRef &ref)
{
    const auto before = readCase(database, ref);
    if (!before)
        return asFailure(before);
    const auto left = readEntries(database, ref);
    if (!left)
        return asFailure(left);
    CaseSaver saver(database);
    return saver.save(before->value_or(Case()), folded(*left), left->last().at)
        .and_then([&] { return saver.finish(); })
        .and_then([&] { return database.run(database.dialect().mergeSearch).map([](const QSqlQuery &) {}); });
}
}

Result<Entry> Docket::erase(const Stamp &stamp, const CaseRef &ref, const QList<qint64> &numbers, const QString &basis,
    const QString &secondActor, const std::function<Result<>()> &still, const QString &subject)
{
    if (basis.trimmed().isEmpty())
        return failed(QCoreApplication::translate(
            "Docket", "Erasing needs a basis: the law or order that demands it. Nothing was erased; state the basis."));
    if (auto two = twoPeople(*this, stamp.actor, secondActor); !two)
        return asFailure(two);
    auto erased = m_database->inTransaction([&]() -> Result<Entry> {
        if (auto may = still ? still() : Result<>(); !may)
            return asFailure(may);
        const auto all = readEntries(*m_database, ref);
        if (!all)
            return asFailure(all);
        auto doomed = doomedOf(*all, numbers);
        if (!doomed)
            return asFailure(doomed);
        if (auto found = findDocuments(*m_database, ref, *doomed); !found)
            return asFailure(found);
        const QJsonObject body { { QStringLiteral("entries"), doomed->numbers },
            { QStringLiteral("documents"), toJson(doomed->documents) }, { QStringLiteral("basis"), basis },
            { QStringLiteral("second"), secondActor }, { QStringLiteral("subject"), subject } };
        const auto entry = append(*m_database, stamp, { { .caseRef = ref, .kind = kind::erased, .body = body } });
        if (!entry)
            return asFailure(entry);
        return destroy(*m_database, ref, *doomed, entry->first().number)
            .and_then([&] { return refold(*m_database, ref); })
            .map([&] { return entry->first(); });
    });
    // The journal still holds the old pages until it is emptied; where another program reads, its closing empties it.
    if (erased) {
        if (const auto emptied = emptyJournal(*m_database); !emptied)
            qInfo("the journal is emptied later: %s", qUtf8Printable(emptied.error().detail));
    }
    return erased;
}

// A page that was split may keep bytes of rows that moved; a file that is written anew has none of them. While that is
// done the docket stands a second time in memory, or, where it is too large for that, in a file that has no name.
Result<> Docket::forgetErased()
{
    constexpr qint64 mostInMemory = qint64(1) << 30;
    const auto &says = m_database->dialect();
    const auto large = QFileInfo(m_database->file()).size() > mostInMemory;
    const auto on = [&](const QString &sql) { return m_database->run(sql).map([](const QSqlQuery &) {}); };
    if (auto set = large ? on(says.scratchOnDisk) : Result<>(); !set)
        return set;
    const auto rewritten = on(says.rewrite);
    if (auto reset = large ? on(says.scratchInMemory) : Result<>(); !reset)
        return reset;
    return rewritten ? emptyJournal(*m_database) : rewritten;
}
}
