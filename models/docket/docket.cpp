// SPDX-License-Identifier: Apache-2.0
#include "docket.h"
#include "case_store_p.h"
#include "document_store_p.h"
#include "entry_store_p.h"
#include "schema_p.h"
#include <QCoreApplication>
namespace writdesk {
namespace {
const auto noInstant
    = QT_TRANSLATE_NOOP("Docket", "An entry needs the instant at which it is made, so nothing was entered.");

// What a writer saw must be what stands: else one of two people would undo the other's work unseen.
Result<> unchanged(Database &database, const Seen &seen)
{
    for (auto at = seen.begin(); at != seen.end(); ++at) {
        const auto revision = readRevision(database, at.key());
        if (!revision)
            return asFailure(revision);
        if (*revision != at.value())
            return failed(QCoreApplication::translate(
                              "Docket", "Someone else changed this case. Look at it again, then repeat your change."),
                QStringLiteral("%1: seen %2, stands %3").arg(at.key().text).arg(at.value()).arg(*revision));
    }
    return {};
}

bool isKept(Database &database, const QString &sha256)
{
    const auto row = database.first(QStringLiteral("SELECT 1 FROM kept WHERE sha256 = ?"), { text(sha256) });
    return row && row->has_value();
}

// An entry may name only what is stored already: a docket is never without a paper that it speaks of.
Result<> namesWhatIsStored(Database &database, const NewEntry &entry)
{
    const auto kept = kind::namesKept(entry.kind) ? entry.body.value(u"sha256").toString() : QString();
    if (kind::namesKept(entry.kind) && !isKept(database, kept))
        return failed(QCoreApplication::translate("Docket",
            "The profile, law set or log %1… is not kept in the docket, so nothing was entered. Keep its bytes first.")
                          .arg(kept.left(12)));
    if (entry.kind == kind::erased)
        return {};
    for (const auto &hash : documentsOf(entry.body)) {
        const auto has = hasDocument(database, entry.caseRef, { hash });
        if (!has)
            return asFailure(has);
        if (!*has)
            return failed(QCoreApplication::translate("Docket",
                "Document %1… is not stored in this case, so nothing was entered. Store it first, then try again.")
                              .arg(hash.left(12)));
    }
    return {};
}

Result<> project(Database &database, const QList<Entry> &entries, const Steps &steps)
{
    QMap<CaseRef, QList<Entry>> byCase;
    for (const auto &entry : entries) {
        if (!entry.caseRef.isEmpty())
            byCase[entry.caseRef].append(entry);
    }
    CaseSaver saver(database);
    for (auto at = byCase.begin(); at != byCase.end(); ++at) {
        const auto stood = readCase(database, at.key());
        if (!stood)
            return asFailure(stood);
        const auto before = stood->value_or(Case());
        auto now = before;
        for (const auto &entry : at.value())
            now = after(std::move(now), entry);
        if (!steps(at.value().size()))
            return stoppedByHand();
        if (auto saved = saver.save(before, now, at.value().last().at); !saved)
            return saved;
    }
    return saver.finish();
}

Result<QList<Entry>> enter(Database &database, const Stamp &stamp, const QList<NewEntry> &entries, const Course &course)
{
    for (const auto &entry : entries) {
        if (auto stored = namesWhatIsStored(database, entry); !stored)
            return asFailure(stored);
    }
    if (entries.isEmpty())
        return QList<Entry>();
    const auto what = QCoreApplication::translate("Docket", "Entering into the docket");
    const Steps steps = [&, done = qint64(0)](qint64 more) mutable { // each is appended, and then projected
        done += more;
        return course.goesOn(what, done, 2 * entries.size());
    };
    const auto appended = append(database, stamp, entries, steps);
    if (!appended)
        return appended;
    return project(database, *appended, steps).map([&] { return *appended; });
}
}

Docket::Docket(std::unique_ptr<Database> database)
    : m_database(std::move(database))
{
}
Docket::~Docket() = default;

Result<std::unique_ptr<Docket>> Docket::create(const QString &file, const NewDocket &how)
{
    if (!how.at.isValid())
        return failed(QCoreApplication::translate("Docket", noInstant));
    auto database = makeDatabase(file);
    if (!database)
        return asFailure(database);
    const QJsonObject body { { QStringLiteral("rehearsal"), how.rehearsal },
        { QStringLiteral("profile"), how.profile } };
    const auto opened = (*database)->inTransaction([&] {
        return makeHead(**database).and_then([&] {
            return append(**database, { how.actor, how.at }, { { .kind = kind::opened, .body = body } });
        });
    });
    if (!opened)
        return asFailure(opened);
    return std::unique_ptr<Docket>(new Docket(std::move(*database)));
}

Result<std::unique_ptr<Docket>> Docket::open(const QString &file)
{
    return openDatabase(file).map(
        [](std::unique_ptr<Database> database) { return std::unique_ptr<Docket>(new Docket(std::move(database))); });
}

Result<DocketInfo> Docket::info() const
{
    return m_database->inSnapshot([&]() -> Result<DocketInfo> {
        const auto head = readHead(*m_database);
        if (!head)
            return asFailure(head);
        const auto opened = lastOfKind(*m_database, kind::opened);
        if (!opened)
            return asFailure(opened);
        const auto profile = lastOfKind(*m_database, kind::profile);
        if (!profile)
            return asFailure(profile);
        const auto first = *opened ? (*opened)->body : Body();
        return DocketInfo { .file = m_database->file(),
            .rehearsal = first.value(u"rehearsal").toBool(),
            .count = head->edge.count(),
            .lastAt = instantOf(head->lastAt),
            .profile = *profile ? (*profile)->body.value(u"id").toString() : first.value(u"profile").toString() };
    });
}

Result<QList<Entry>> Docket::change(const Stamp &stamp, const Seen &seen, const Work &work, const Course &course)
{
    if (!stamp.at.isValid())
        return failed(QCoreApplication::translate("Docket", noInstant));
    return m_database->inTransaction([&]() -> Result<QList<Entry>> {
        return unchanged(*m_database, seen).and_then(work).and_then([&](const QList<NewEntry> &entries) {
            return enter(*m_database, stamp, entries, course);
        });
    });
}

Result<Case> Docket::load(const CaseRef &ref) const
{
    return readCase(*m_database, ref).and_then([&](const std::optional<Case> &c) -> Result<Case> {
        if (!c)
            return failed(
                QCoreApplication::translate("Docket", "There is no case %1 in this docket. Check the reference.")
                    .arg(ref.text));
        return *c;
    });
}

Result<Case> Docket::loadAsOf(const CaseRef &ref, const QDateTime &instant) const
{
    auto all = readEntries(*m_database, ref);
    if (!all)
        return asFailure(all);
    if (all->isEmpty())
        return load(ref); // says why not
    all->removeIf([&](const Entry &entry) { return entry.at > instant; });
    if (all->isEmpty())
        return failed(QCoreApplication::translate("Docket", "Case %1 did not exist yet at %2. Ask for a later instant.")
                          .arg(ref.text, isoInstant(instant)));
    return folded(*all);
}

Result<QList<Entry>> Docket::entries(const CaseRef &ref) const { return readEntries(*m_database, ref); }

Result<> Docket::eachEntry(const std::function<Result<>(const Entry &)> &take) const
{
    return m_database->inSnapshot([&] { return writdesk::eachEntry(*m_database, {}, take); });
}

Result<qint64> Docket::markOfOthers() const
{
    return m_database->first(m_database->dialect().othersWrote)
        .map([](const std::optional<QVariantList> &row) { return row ? row->first().toLongLong() : 0; });
}

Result<TreeHead> Docket::head() const
{
    return readHead(*m_database).map([](const HeadRow &head) {
        return TreeHead { head.edge.count(), QString::fromLatin1(head.edge.head().toHex()) };
    });
}
}
