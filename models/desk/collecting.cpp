// SPDX-License-Identifier: Apache-2.0
#include "collected_files_p.h"
#include "disclosure_desk.h"
#include "packet_making_p.h"
#include "packet_scope_p.h"
#include "seal.h"
#include "snapshot_p.h"
#include "stated_values.h"
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <algorithm>
namespace writdesk {
namespace {
QString say(const char *text) { return QCoreApplication::translate("Disclosure", text); }

Result<> checked(const Desk &desk, const CollectOrder &order)
{
    if (std::ranges::find(desk.law().ladder, order.category, &Category::id) == desk.law().ladder.end())
        return failed(say("The data ladder has no category %1.").arg(order.category), {}, No::Usage);
    if (order.account.isEmpty() && order.columns.isEmpty())
        return failed(
            say("Say whose data this is: --account, or a map of columns that tells it of each record."), {}, No::Usage);
    for (const auto &effect : order.confirmed) {
        if (!sideEffects().contains(effect))
            return failed(say("%1 is no side effect that is confirmed; they are %2.")
                              .arg(effect, sideEffects().join(QStringLiteral(", "))),
                {}, No::Usage);
    }
    return {};
}

// As the case names it, or as a person states one.
Result<QString> accountMeant(const Case &c, const QString &account)
{
    const auto isThis = [&](const Fact &fact) { return fact.name == u"account" && fact.value == account; };
    if (account.isEmpty() || std::ranges::any_of(c.facts, isThis))
        return account;
    return statedAccount(account, factsOf(c).value(QStringLiteral("issuer_country")));
}

Result<QByteArray> columnsIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failed(say("The map of columns %1 cannot be opened. Check the name.").arg(path), file.errorString());
    const auto toml = file.read((1 << 20) + 1); // one byte more than a map may have
    const auto map = readColumnMap(toml);
    return map ? Result<QByteArray>(toml) : asFailure(map);
}

// A file as it is read, so that whoever collects sees how far all of them are and can stop.
class WatchedFile : public QFile {
public:
    WatchedFile(const QString &path, const Course &course, qint64 before, qint64 of)
        : QFile(path)
        , m_course(course)
        , m_before(before)
        , m_of(of)
    {
    }
    bool wasStopped() const { return m_stopped; }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        m_stopped = m_stopped || !m_course.goesOn(say("Collecting"), m_before + pos(), m_of);
        return m_stopped ? -1 : QFile::readData(data, most);
    }

private:
    const Course &m_course;
    qint64 m_before;
    qint64 m_of;
    bool m_stopped = false;
};

// What is being collected: the files as they were exported, the map, and how many records are within the paper.
struct Collection {
    QList<Document> documents {};
    QList<Filtering> filterings {};
    QJsonArray counts {};
    DocumentId manifest {}; // of the hold it is collected for; empty where none runs
    qint64 done = 0; // bytes
    qint64 of = 0;
};

Result<> takeFile(Desk &desk, const CaseRef &ref, const CollectOrder &order, const QString &path, Collection &all)
{
    WatchedFile file(path, order.course, all.done, all.of);
    if (!file.open(QIODevice::ReadOnly))
        return failed(say("%1 cannot be opened. Check who may read it.").arg(path), file.errorString());
    const auto size = file.size();
    const auto pdf = file.peek(5) == "%PDF-";
    const auto stored = desk.docket().putDocument(ref, file);
    if (!stored)
        return file.wasStopped() ? stoppedByHand() : asFailure(stored);
    all.done += size;
    all.documents.append({ .sha256 = *stored,
        .name = QFileInfo(path).fileName(),
        .size = size,
        .media = pdf ? QStringLiteral("application/pdf") : QString(),
        .kind = QStringLiteral("collected"),
        .category = order.category,
        .account = order.account });
    return {};
}

// `dated`: no, where the paper names dates and the map no time, so that no record is left out for its date.
QJsonObject countsOf(const Document &document, const FilterReport &report, bool dated)
{
    QJsonObject left;
    for (auto one = report.left.begin(); one != report.left.end(); ++one)
        left.insert(nameOf(one.key()), *one);
    return { { QStringLiteral("document"), document.sha256.text }, { QStringLiteral("name"), document.name },
        { QStringLiteral("in"), report.in }, { QStringLiteral("out"), report.out },
        { QStringLiteral("withheld"), left }, { QStringLiteral("columns_dropped"), toJson(report.dropped) },
        { QStringLiteral("dates_applied"), dated } };
}

// Every record is looked at once already: whoever collects learns at once that the map fits, and what is within.
Result<> count(Desk &desk, const Case &stands, const QByteArray &toml, const DocumentId &columns, const Course &course,
    Collection &all)
{
    qint64 done = 0;
    const auto map = readColumnMap(toml);
    if (!map)
        return asFailure(map);
    auto c = stands;
    for (const auto &document : std::as_const(all.documents))
        c.filterings.append({ document.sha256, columns });
    for (const auto &document : std::as_const(all.documents)) {
        const auto scope = scopeOf(recipeRowOf(desk, c, document));
        const Feed feed = [&](const Sink &sink) {
            return desk.docket().streamDocument(c.ref, document.sha256, [&](QByteArrayView piece) -> Result<> {
                const auto goesOn = course.goesOn(say("Counting records"), done += piece.size(), all.of);
                return goesOn ? sink(piece) : stoppedByHand();
            });
        };
        const auto report = filterRecords(feed, *map, scope, [](QByteArrayView) { return Result<>(); });
        if (!report)
            return asFailure(report);
        const auto dated = !map->time.isEmpty() || (!scope.from.isValid() && !scope.to.isValid());
        all.counts.append(countsOf(document, *report, dated));
        all.filterings.append({ document.sha256, columns });
    }
    return {};
}

Result<> takeAll(Desk &desk, const Case &stands, const CollectOrder &order, const QStringList &files,
    const QByteArray &toml, Collection &all)
{
    for (const auto &path : files) {
        if (auto taken = takeFile(desk, stands.ref, order, path, all); !taken)
            return taken;
    }
    if (toml.isEmpty())
        return {};
    const auto columns = desk.docket().putDocument(stands.ref, toml);
    const Document map { .sha256 = columns.value_or(DocumentId()),
        .name = QFileInfo(order.columns).fileName(),
        .size = toml.size(),
        .kind = QStringLiteral("columns") };
    auto counted = columns ? count(desk, stands, toml, *columns, order.course, all) : asFailure(columns);
    all.documents.append(map);
    return counted;
}

// What no entry came to name is a user's data that nobody may keep. Says so where it stays.
void takeBack(Desk &desk, const CaseRef &ref, const Collection &all, Failure &why)
{
    QList<DocumentId> stored;
    for (const auto &document : all.documents)
        stored.append(document.sha256);
    if (!all.manifest.isEmpty())
        stored.append(all.manifest);
    if (const auto gone = desk.docket().takeBack(ref, stored); !gone)
        why.sentence += u' '
            + say("What was stored of it until then is still there (%1); docket sweep takes it out.")
                  .arg(gone.error().sentence);
}

QJsonObject bodyOf(const Collection &all, const CollectOrder &order)
{
    auto confirmed = order.quiet ? sideEffects() : order.confirmed;
    confirmed.removeDuplicates();
    QJsonObject body { { QStringLiteral("documents"), toJson(all.documents) }, { QStringLiteral("tool"), order.tool },
        { QStringLiteral("quiet"), confirmed.size() == sideEffects().size() },
        { QStringLiteral("confirmed"), toJson(confirmed) } };
    if (!all.filterings.isEmpty()) {
        body.insert(QStringLiteral("filterings"), toJson(all.filterings));
        body.insert(QStringLiteral("counts"), all.counts);
    }
    return body;
}

// What is kept for a hold says so by its hash, in the same breath.
Result<Case> enterAll(Desk &desk, const Case &stands, const CollectOrder &order, Collection &all)
{
    const auto *hold = runningHold(stands);
    const auto snap
        = hold ? snapOf(desk, stands, hold->id, all.documents) : Result<std::optional<Snap>>(std::optional<Snap>());
    if (!snap)
        return asFailure(snap);
    if (*snap)
        all.manifest = (*snap)->manifest.sha256;
    return desk.change(stands.ref, 0, Desk::Judge::No, [&](const Case &c) -> Result<QList<NewEntry>> {
        const auto *now = runningHold(c);
        const auto same = (now ? now->id : HoldId()) == (hold ? hold->id : HoldId());
        if (!same || c.snapshots.size() != stands.snapshots.size())
            return failed(say("The holds of %1 changed while this was collected. Collect again.").arg(c.ref.text));
        QList<NewEntry> entries { { c.ref, kind::collected, bodyOf(all, order) } };
        if (*snap)
            entries.append(entryOf(c.ref, **snap));
        return entries;
    });
}
}

QStringList sideEffects() { return { QStringLiteral("mail"), QStringLiteral("reset"), QStringLiteral("flag") }; }

Result<Case> collect(Desk &desk, const CaseRef &ref, const CollectOrder &given)
{
    if (const auto fit = checked(desk, given); !fit)
        return asFailure(fit);
    const auto stands = desk.docket().load(ref);
    const auto account = stands ? accountMeant(*stands, given.account) : Result<QString>(asFailure(stands));
    auto order = given;
    order.account = account.value_or(QString());
    const auto files = account ? exportedFiles(order.path) : Result<QStringList>(asFailure(account));
    if (!files)
        return asFailure(files);
    const auto toml = order.columns.isEmpty() ? Result<QByteArray>(QByteArray()) : columnsIn(order.columns);
    if (!toml)
        return asFailure(toml);
    Collection all;
    all.of = bytesIn(*files);
    auto entered = takeAll(desk, *stands, order, *files, *toml, all).and_then([&] {
        return enterAll(desk, *stands, order, all);
    });
    if (!entered)
        takeBack(desk, ref, all, entered.error());
    return entered;
}
}
