// SPDX-License-Identifier: Apache-2.0
#include "import_desk.h"
#include "gag_making_p.h"
#include "given_file.h"
#include "import_alike_p.h"
#include "import_rows_p.h"
#include "sha256.h"
#include <QCoreApplication>
#include <QFileInfo>
#include <QSet>
#include <algorithm>
#include <functional>
namespace writdesk {
namespace {
QString say(const char *text) { return QCoreApplication::translate("Import", text); }
const auto wasImported = QStringLiteral("imported");
const auto wasRejected = QStringLiteral("rejected");
const auto already = QStringLiteral("already");

QStringList takenFor(const LogRow &row)
{
    QStringList taken;
    for (const auto &fact : row.facts)
        taken.append(QStringLiteral("%1: %2").arg(fact.name, fact.value));
    if (row.problem.isEmpty())
        taken.append(QStringLiteral("status: %1").arg(row.status));
    return taken;
}

struct LogKept { // the body of the entry that names the log
    QString sha256 {};
    QString name {};
    qint64 size = 0;
    QList<RowFate> rows {};
};
void describe(auto &&v, LogKept &k) { v("sha256", k.sha256), v("name", k.name), v("size", k.size), v("rows", k.rows); }

// One log on its way in.
class Importing {
public:
    Importing(Desk &desk, const ImportOrder &order, const QByteArray &log, QList<LogRow> rows, const Course &course)
        : m_desk(desk)
        , m_order(order)
        , m_log(log)
        , m_rows(std::move(rows))
        , m_course(course)
        , m_name(QFileInfo(order.log).fileName())
        , m_today(desk.today())
    {
        m_report.document = { sha256Hex(log) };
    }
    Result<ImportReport> run();

private:
    Result<> findKnown(); // rows that this docket imported before
    Result<> findAlike(); // and cases that other rows may be
    Result<QList<NewEntry>> entries();
    void take(const LogRow &row, QList<NewEntry> &entries);
    QList<NewEntry> entriesOf(const LogRow &row, const CaseRef &ref) const;
    Result<> drawRefs(); // for every row that may become a case
    NewEntry keptEntry() const;

    Desk &m_desk;
    const ImportOrder &m_order;
    const QByteArray &m_log;
    QList<LogRow> m_rows;
    const Course &m_course;
    const QString m_name; // of the log
    const QDate m_today;
    ImportReport m_report {};
    QHash<QString, CaseRef> m_known {}; // by identity
    AlikeCases m_alike {};
    QHash<QString, int> m_here {}; // the row of this log that has it
    QList<CaseRef> m_fresh {}; // references nobody has yet, the first at the end
};

Result<> Importing::findKnown()
{
    const auto logs = m_desk.docket().ofKind(kind::logKept);
    if (!logs)
        return asFailure(logs);
    for (const auto &log : *logs) {
        QList<RowFate> rows;
        fromJson(log.body.value(u"rows"), rows);
        for (const auto &row : rows) {
            if (row.fate == wasImported)
                m_known.insert(row.identity, row.ref);
        }
    }
    return {};
}

// Only where a log grew or changed: the first has nothing to look like, and one that is here whole adds no row.
Result<> Importing::findAlike()
{
    const auto fresh = [&](const LogRow &row) { return row.problem.isEmpty() && !m_known.contains(row.identity); };
    return m_known.isEmpty() || std::ranges::none_of(m_rows, fresh) ? Result<>()
                                                                    : m_alike.read(m_desk.docket(), m_course);
}

// Random, but in the order of the rows: what is written in the order of its keys is written sooner.
Result<> Importing::drawRefs()
{
    const auto wanted = std::ranges::count_if(
        m_rows, [&](const LogRow &row) { return row.problem.isEmpty() && !m_known.contains(row.identity); });
    QSet<CaseRef> drawn;
    while (drawn.size() < wanted) {
        const auto ref = m_desk.docket().freshRef(m_today);
        if (!ref)
            return asFailure(ref);
        drawn.insert(*ref);
    }
    m_fresh = drawn.values();
    std::ranges::sort(m_fresh, std::greater(), &CaseRef::text);
    return {};
}

QList<NewEntry> Importing::entriesOf(const LogRow &row, const CaseRef &ref) const
{
    const Imported imported { .log = m_report.document.text,
        .name = m_name,
        .row = row.row,
        .identity = row.identity,
        .facts = row.facts,
        .at = row.receivedAt,
        .channel = row.channel,
        .entity = m_desk.profile().entity,
        .status = row.status,
        .periods = row.periods };
    const NewEntry entry { ref, kind::imported, Body::of(imported, Extent::Known) };
    const auto speaksOfGag = std::ranges::any_of(row.facts, [](const Fact &fact) { return fact.name == u"gag"; });
    if (!speaksOfGag)
        return QList<NewEntry> { entry };
    const auto c = after({}, { .number = 1, .caseRef = ref, .kind = entry.kind, .body = entry.body });
    return QList<NewEntry> { entry } + gagEntries(m_desk, c);
}

void Importing::take(const LogRow &row, QList<NewEntry> &entries)
{
    RowFate fate { .row = row.row, .fate = wasRejected, .identity = row.identity };
    if (!row.problem.isEmpty()) {
        fate.identity.clear();
        fate.because = say("line %1: %2").arg(row.line).arg(row.problem);
    } else if (m_known.contains(row.identity)) {
        fate.fate = already;
        fate.ref = m_known.value(row.identity);
        fate.because = m_here.contains(row.identity) ? say("it says the same as row %1").arg(m_here.value(row.identity))
                                                     : say("it was imported before");
    } else {
        fate.fate = wasImported;
        if (!m_order.dryRun) {
            fate.ref = m_fresh.takeLast();
            entries += entriesOf(row, fate.ref);
        }
        auto notes = row.notes;
        for (const auto &period : row.periods)
            notes.prepend(period.problem.isEmpty()
                    ? say("due %1 by the log; the law was not asked").arg(period.binding.text())
                    : period.problem);
        if (const auto alike = m_alike.of(row); !alike.isEmpty()) {
            notes.prepend(alike);
            fate.alike = true;
            ++m_report.alike;
        }
        fate.because = notes.join(QStringLiteral("; "));
        m_known.insert(row.identity, fate.ref);
        m_here.insert(row.identity, row.row);
    }
    m_report.rows.append(fate);
    if (m_report.taken.size() < m_order.shown)
        m_report.taken.append(takenFor(row));
}

NewEntry Importing::keptEntry() const
{
    return { {}, kind::logKept,
        Body::of(LogKept {
            .sha256 = m_report.document.text, .name = m_name, .size = m_log.size(), .rows = m_report.rows }) };
}

Result<QList<NewEntry>> Importing::entries()
{
    m_report.rows.clear(), m_report.taken.clear(), m_known.clear(), m_here.clear(), m_fresh.clear();
    m_report.alike = 0, m_alike = {};
    auto ready = findKnown().and_then([&] { return findAlike(); });
    if (ready && !m_order.dryRun)
        ready = drawRefs();
    if (!ready)
        return asFailure(ready);
    const auto what = say("Comparing with the docket");
    QList<NewEntry> entries;
    for (const auto &row : m_rows) {
        take(row, entries);
        if (!m_course.goesOn(what, m_report.rows.size(), m_rows.size()))
            return stoppedByHand();
    }
    if (entries.isEmpty()) // nothing new: the docket stays as it is
        return entries;
    if (const auto kept = m_desk.docket().keep(m_log); !kept)
        return asFailure(kept);
    return QList<NewEntry> { keptEntry() } + entries;
}

Result<ImportReport> Importing::run()
{
    if (m_order.dryRun)
        return entries().map([&](const QList<NewEntry> &) { return m_report; });
    // Asked inside the transaction: two people who import the same log at once import it once.
    const auto done = m_desk.changeAll(
        {}, [&] { return entries(); }, m_course);
    return done ? Result<ImportReport>(m_report) : asFailure(done);
}
}

qsizetype ImportReport::count(QStringView fate) const
{
    return std::ranges::count_if(rows, [&](const RowFate &row) { return row.fate == fate; });
}

Result<ImportReport> importLog(Desk &desk, const ImportOrder &order, const Course &course)
{
    const auto log = givenFile(order.log);
    const auto mapBytes = log && order.mapText.isEmpty() ? givenFile(order.map)
                                                         : log.map([&](const QByteArray &) { return order.mapText; });
    if (!mapBytes)
        return asFailure(mapBytes);
    const auto map = readImportMap(*mapBytes, desk.law());
    if (!map)
        return asFailure(map);
    const QTimeZone zone(desk.profile().zone);
    auto rows = logRows(*log, *map, desk.law(), { desk.now(), zone.isValid() ? zone : QTimeZone::utc() }, course);
    if (!rows)
        return asFailure(rows);
    return Importing(desk, order, *log, std::move(*rows), course).run();
}
}
