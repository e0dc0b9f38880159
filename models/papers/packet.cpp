// SPDX-License-Identifier: Apache-2.0
#include "packet.h"
#include "csv.h"
#include "load_files_p.h"
#include "packet_text_p.h"
#include "rendition_p.h"
#include "sha256.h"
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
namespace writdesk {
namespace {
QString say(const char *text) { return QCoreApplication::translate("Packet", text); }
constexpr int digits = 6;

QString numbered(const PacketPlan &plan, int number)
{
    return plan.prefix + QStringLiteral("%1").arg(number, digits, 10, QChar(u'0'));
}

// A production under way: the numbers given so far, the index, what lies in the bag.
class Production {
public:
    Production(const PacketPlan &plan, const QString &folder, Reader &reader)
        : m_plan(plan)
        , m_reader(reader)
        , m_folder(folder)
        , m_bag(folder)
        , m_next(plan.firstNumber)
    {
    }
    Result<BuiltPacket> made();

private:
    Result<> produce(const Exhibit &exhibit);
    Result<> produceStamped(const Exhibit &exhibit);
    Result<> produceNative(const Exhibit &exhibit);
    void noteRemoved(const Exhibit &exhibit, const QStringList &removed);
    void noteMarks(const Exhibit &exhibit, int first);
    void index(
        const QString &first, const QString &path, const Exhibit &exhibit, const FileSum &sum, const QString &source);
    Feed watched(const Feed &feed);
    QString readable(const QString &path) const;
    Result<> addLists();
    Result<> addLoadFiles();
    Result<> addPapers();

    const PacketPlan &m_plan;
    Reader &m_reader;
    QString m_folder;
    BagWriter m_bag;
    int m_next;
    qint64 m_bytes = 0;
    Produced m_produced {};
    BuiltPacket m_packet {};
};

void Production::index(
    const QString &first, const QString &path, const Exhibit &exhibit, const FileSum &sum, const QString &source)
{
    const auto last = numbered(m_plan, m_next - 1);
    m_produced.rows.append({ first, last, path, exhibit.category, exhibit.account, sum, exhibit.name, source });
    if (m_packet.bates.isEmpty())
        m_packet.bates = { first, last };
    m_packet.bates[1] = last;
    if (!m_packet.categories.contains(exhibit.category))
        m_packet.categories.append(exhibit.category);
}

Result<> Production::produceStamped(const Exhibit &exhibit)
{
    const auto first = numbered(m_plan, m_next);
    const BatesStamp stamp { m_plan.prefix, m_next, digits,
        m_plan.rehearsal ? QStringLiteral("REHEARSAL") : QString() };
    const auto stamped = m_reader.exhibit(exhibit.bytes, stamp, exhibit.marks);
    if (!stamped) {
        auto why = stamped.error();
        why.sentence = say("The exhibit %1 could not be numbered. %2").arg(exhibit.name, why.sentence);
        return tl::unexpected<Failure>(why);
    }
    if (stamped->pages < 1)
        return failed(say("The exhibit %1 has no page that could be numbered.").arg(exhibit.name));
    const auto path = QStringLiteral("data/exhibits/%1_%2").arg(first, safeFileName(exhibit.name));
    const auto sum = m_bag.add(path, stamped->pdf);
    if (!sum)
        return asFailure(sum);
    m_next += stamped->pages;
    noteRemoved(exhibit, stamped->removed);
    noteMarks(exhibit, m_next - stamped->pages);
    index(first, path, exhibit, *sum, sha256Hex(exhibit.bytes));
    return {};
}

// What was taken off besides the pages is withheld and said, as everything is that does not go out.
void Production::noteRemoved(const Exhibit &exhibit, const QStringList &removed)
{
    for (const auto &what : removed)
        m_packet.withheld.append(
            { exhibit.name, exhibit.category, say("What stands beside its pages was taken off: %1").arg(what) });
}

void Production::noteMarks(const Exhibit &exhibit, int first)
{
    for (const auto &mark : exhibit.marks) {
        if (mark.page > 0)
            m_produced.redactions.append(
                { numbered(m_plan, first + mark.page - 1), exhibit.name, mark.page, mark.reason, mark.id });
    }
}

// Tells how far it is, and stops where somebody wants to.
Feed Production::watched(const Feed &feed)
{
    return [this, feed](const Sink &sink) {
        return feed([&](QByteArrayView bytes) -> Result<> {
            m_bytes += bytes.size();
            if (m_plan.progress && !m_plan.progress(m_bytes))
                return failed(say("It was stopped, and nothing was left behind."));
            return sink(bytes);
        });
    };
}

// The beginning of a file that lies in the bag already: what goes out is what is shown.
QString Production::readable(const QString &path) const
{
    QFile file(m_folder + u'/' + path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const auto start = file.read(renderedBytes);
    return rendition(start, file.atEnd());
}

// A file that has no pages takes one number; its sheet stands in for the page that would carry it.
Result<> Production::produceNative(const Exhibit &exhibit)
{
    const auto number = numbered(m_plan, m_next);
    const auto path = QStringLiteral("data/exhibits/%1.001_%2").arg(number, safeFileName(exhibit.name));
    const auto sum = exhibit.feed ? m_bag.add(path, watched(exhibit.feed)) : m_bag.add(path, exhibit.bytes);
    if (!sum)
        return asFailure(sum);
    const auto sheet = slipSheet(m_plan, exhibit, number, *sum, readable(path));
    if (!sheet)
        return asFailure(sheet);
    const auto added = m_bag.add(QStringLiteral("data/exhibits/%1_slip-sheet.pdf").arg(number), *sheet);
    if (!added)
        return asFailure(added);
    ++m_next;
    index(number, path, exhibit, *sum, exhibit.source.isEmpty() ? sum->sha256 : exhibit.source);
    for (const auto &line : exhibit.left ? exhibit.left() : QStringList())
        m_packet.withheld.append({ exhibit.name, exhibit.category, line });
    return {};
}

Result<> Production::produce(const Exhibit &exhibit)
{
    const auto isPdf = !exhibit.feed && exhibit.bytes.startsWith("%PDF-");
    return isPdf ? produceStamped(exhibit) : produceNative(exhibit);
}

QByteArray indexOf(const Produced &produced)
{
    auto lines = safeCsvLine({ QStringLiteral("bates_first"), QStringLiteral("bates_last"), QStringLiteral("file"),
        QStringLiteral("category"), QStringLiteral("account"), QStringLiteral("size"), QStringLiteral("sha256"),
        QStringLiteral("name"), QStringLiteral("sha256_before_stamping") });
    for (const auto &row : produced.rows)
        lines += safeCsvLine({ row.first, row.last, row.path, row.category, row.account, QString::number(row.sum.size),
            row.sum.sha256, row.name, row.source });
    return lines.toUtf8();
}

QByteArray withheldOf(const Produced &produced)
{
    auto lines = safeCsvLine({ QStringLiteral("file"), QStringLiteral("category"), QStringLiteral("reason") });
    for (const auto &row : produced.withheld)
        lines += safeCsvLine({ row.file, row.category, row.reason });
    return lines.toUtf8();
}

QByteArray redactionsOf(const Produced &produced)
{
    auto lines = safeCsvLine({ QStringLiteral("bates"), QStringLiteral("file"), QStringLiteral("page"),
        QStringLiteral("reason"), QStringLiteral("mark") });
    for (const auto &row : produced.redactions)
        lines += safeCsvLine({ row.bates, row.file, QString::number(row.page), row.reason, row.mark });
    return lines.toUtf8();
}

Result<> Production::addLists()
{
    m_produced.bates = m_packet.bates;
    m_produced.withheld = m_packet.withheld;
    const auto list = exhibitList(m_bag.files());
    m_produced.list = sha256Hex(list);
    m_packet.list = m_produced.list;
    for (const auto &[path, bytes] :
        { std::pair { exhibitListPath(), list }, { QStringLiteral("data/index.csv"), indexOf(m_produced) },
            { QStringLiteral("data/withheld.csv"), withheldOf(m_produced) } }) {
        if (const auto added = m_bag.add(path, bytes); !added)
            return asFailure(added);
    }
    if (m_produced.redactions.isEmpty())
        return addLoadFiles();
    const auto added = m_bag.add(QStringLiteral("data/redactions.csv"), redactionsOf(m_produced));
    return added ? addLoadFiles() : asFailure(added);
}

Result<> Production::addLoadFiles()
{
    if (!m_plan.loadFiles)
        return {};
    const auto dat = m_bag.add(QStringLiteral("data/production.dat"), datOf(m_produced));
    const auto opt = m_bag.add(QStringLiteral("data/production.opt"), optOf(m_produced, m_plan.id.text));
    return dat && opt ? Result<>() : dat ? asFailure(opt) : asFailure(dat);
}

Result<> Production::addPapers()
{
    const auto papers = m_plan.papers ? m_plan.papers(m_produced) : Result<QList<PacketPaper>>();
    if (!papers)
        return asFailure(papers);
    for (const auto &paper : *papers) {
        if (const auto added = m_bag.add(paper.path, paper.bytes); !added)
            return asFailure(added);
    }
    if (!m_bag.files().contains(QStringLiteral("data/cover.pdf")))
        return failed(say("The packet has no cover letter. Write it first."));
    return {};
}

Result<BuiltPacket> Production::made()
{
    for (const auto &exhibit : m_plan.exhibits) {
        if (!exhibit.withheld.isEmpty()) {
            m_packet.withheld.append({ exhibit.name, exhibit.category, exhibit.withheld });
        } else if (auto produced = produce(exhibit); !produced) {
            return asFailure(produced);
        }
    }
    if (auto listed = addLists().and_then([&] { return addPapers(); }); !listed)
        return asFailure(listed);
    const auto sums = m_bag.close(
        bagInfoOf(m_plan), [&](const QString &hash) { return readmeOf(m_plan, m_packet, m_bag.files(), hash); });
    if (!sums)
        return asFailure(sums);
    m_packet.id = m_plan.id;
    m_packet.manifest = sums->manifest;
    m_packet.bag = sums->bag;
    m_packet.head = m_plan.headWords;
    m_packet.categories.sort();
    return m_packet;
}
}

Result<BuiltPacket> buildPacket(const PacketPlan &plan, const QString &folder, Reader &reader)
{
    const QFileInfo place(QDir::cleanPath(QFileInfo(folder).absoluteFilePath()));
    if (place.exists()
        && (!place.isDir()
            || !QDir(place.filePath()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot)))
        return failed(say("%1 is not empty. Choose an empty or a new folder.").arg(folder));
    if (!QDir().mkpath(place.path()))
        return failed(say("The folder %1 cannot be made. Check the right to write there.").arg(place.path()));
    // Built beside its place and moved there when whole; until then its name says that it is not.
    QTemporaryDir unfinished(place.path() + QStringLiteral("/.unfinished-XXXXXX"));
    if (!unfinished.isValid())
        return failed(say("Nothing can be written in %1. Check the right to write there.").arg(place.path()),
            unfinished.errorString());
    auto packet = Production(plan, unfinished.path(), reader).made();
    if (!packet)
        return packet;
    if (auto moved = moveFolder(unfinished.path(), place.filePath()); !moved)
        return asFailure(moved);
    unfinished.setAutoRemove(false);
    return packet;
}
}
