// SPDX-License-Identifier: Apache-2.0
#include "packet.h"
#include "bag_folder.h"
#include "load_files_p.h"
#include "packet_journal_p.h"
#include "packet_text_p.h"
#include "partial_p.h"
#include "rendition_p.h"
#include "sha256.h"
#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
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
    Production(const PacketPlan &plan, const Partial &place, Reader &reader)
        : m_plan(plan)
        , m_reader(reader)
        , m_folder(place.file(Partial::growing()))
        , m_bag(m_folder)
        , m_journal(place.file(Partial::journal()))
        , m_next(plan.firstNumber)
    {
    }
    Result<BuiltPacket> made();
    int adopted() const { return m_adopted; }

private:
    Result<> produce(const Exhibit &exhibit);
    Result<MadeFile> fileOf(const Exhibit &exhibit, const QString &path, const std::function<Result<MadeFile>()> &make);
    Result<> produceStamped(const Exhibit &exhibit);
    Result<MadeFile> stamped(const Exhibit &exhibit, const QString &path);
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
    void removeStrangers() const;

    const PacketPlan &m_plan;
    Reader &m_reader;
    QString m_folder;
    BagWriter m_bag;
    PacketJournal m_journal;
    int m_adopted = 0; // files of a run that was cut off
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

// The file as a run that was cut off left it, where it was made from the same; else it is made now, and noted.
Result<MadeFile> Production::fileOf(
    const Exhibit &exhibit, const QString &path, const std::function<Result<MadeFile>()> &make)
{
    const auto key = exhibit.key.isEmpty() ? QString() : keyOf(m_plan, exhibit, path);
    const auto left = key.isEmpty() ? std::nullopt : m_journal.left(key);
    bool more = true;
    const auto goesOn = [&](qint64 bytes) {
        m_bytes += bytes;
        return more = m_plan.course.goesOn(say("Looking at what is there"), m_bytes, std::max(m_plan.bytes, m_bytes));
    };
    if (left && m_bag.adopt(path, left->sum, goesOn)) {
        ++m_adopted;
        return *left;
    }
    if (!more)
        return stoppedByHand();
    if (!left)
        QFile::remove(m_folder + u'/' + path); // half of it, or of something else
    auto made = make();
    if (made && !key.isEmpty())
        m_journal.note(key, *made);
    return made;
}

Result<> Production::produceStamped(const Exhibit &exhibit)
{
    const auto first = numbered(m_plan, m_next);
    const auto path = QStringLiteral("data/exhibits/%1_%2").arg(first, safeFileName(exhibit.name));
    const auto made = fileOf(exhibit, path, [&] { return stamped(exhibit, path); });
    if (!made)
        return asFailure(made);
    m_next += made->pages;
    noteRemoved(exhibit, made->lines);
    noteMarks(exhibit, m_next - made->pages);
    index(first, path, exhibit, made->sum, made->source);
    return {};
}

Result<MadeFile> Production::stamped(const Exhibit &exhibit, const QString &path)
{
    const auto bytes = exhibit.load ? exhibit.load() : Result<QByteArray>(exhibit.bytes);
    if (!bytes)
        return asFailure(bytes);
    if (!m_plan.course.goesOn(say("Numbering pages"), m_bytes, std::max(m_plan.bytes, m_bytes)))
        return stoppedByHand();
    const BatesStamp stamp { m_plan.prefix, m_next, digits,
        m_plan.rehearsal ? QStringLiteral("REHEARSAL") : QString() };
    const auto stamped = m_reader.exhibit(*bytes, stamp, exhibit.marks);
    if (!stamped) {
        auto why = stamped.error();
        why.sentence = say("The exhibit %1 could not be numbered. %2").arg(exhibit.name, why.sentence);
        return tl::unexpected<Failure>(why);
    }
    if (stamped->pages < 1)
        return failed(say("The exhibit %1 has no page that could be numbered.").arg(exhibit.name));
    m_bytes += bytes->size();
    const auto sum = m_bag.add(path, stamped->pdf);
    return sum ? Result<MadeFile>(MadeFile { *sum, stamped->pages, stamped->removed, sha256Hex(*bytes) })
               : asFailure(sum);
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
            if (!m_plan.course.goesOn(say("Building"), m_bytes, std::max(m_plan.bytes, m_bytes)))
                return stoppedByHand();
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
    const auto made = fileOf(exhibit, path, [&]() -> Result<MadeFile> {
        const auto sum = exhibit.feed ? m_bag.add(path, watched(exhibit.feed)) : m_bag.add(path, exhibit.bytes);
        return sum ? Result<MadeFile>(MadeFile { *sum, 1, exhibit.left ? exhibit.left() : QStringList(), {} })
                   : asFailure(sum);
    });
    if (!made)
        return asFailure(made);
    const auto sheet = slipSheet(m_plan, exhibit, number, made->sum, readable(path));
    if (!sheet)
        return asFailure(sheet);
    const auto added = m_bag.add(QStringLiteral("data/exhibits/%1_slip-sheet.pdf").arg(number), *sheet);
    if (!added)
        return asFailure(added);
    ++m_next;
    index(number, path, exhibit, made->sum, exhibit.source.isEmpty() ? made->sum.sha256 : exhibit.source);
    for (const auto &line : made->lines)
        m_packet.withheld.append({ exhibit.name, exhibit.category, line });
    return {};
}

Result<> Production::produce(const Exhibit &exhibit)
{
    const auto isPdf = exhibit.load || (!exhibit.feed && exhibit.bytes.startsWith("%PDF-"));
    return isPdf ? produceStamped(exhibit) : produceNative(exhibit);
}

Result<> Production::addLists()
{
    m_produced.bates = m_packet.bates;
    m_produced.withheld = m_packet.withheld;
    m_produced.undated = m_packet.undated;
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

// What an earlier run made for another packet at this place.
void Production::removeStrangers() const
{
    const QDir bag(m_folder);
    for (QDirIterator all(m_folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
         all.hasNext();) {
        const auto path = all.next();
        if (!m_bag.files().contains(bag.relativeFilePath(path)))
            QFile::remove(path);
    }
}

Result<BuiltPacket> Production::made()
{
    for (const auto &exhibit : m_plan.exhibits) {
        if (!exhibit.withheld.isEmpty()) {
            m_packet.withheld.append({ exhibit.name, exhibit.category, exhibit.withheld });
            continue;
        }
        if (auto produced = produce(exhibit); !produced)
            return asFailure(produced);
        if (exhibit.undated)
            m_packet.undated.append(exhibit.name);
    }
    if (auto listed = addLists().and_then([&] { return addPapers(); }); !listed)
        return asFailure(listed);
    removeStrangers();
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

namespace {
// The folder in which the bag grows holds only what a journal may speak of: everything else is written anew.
Result<> readied(const Partial &place)
{
    const auto growing = place.file(Partial::growing());
    QDir data(growing + QStringLiteral("/data"));
    const QDir bag(growing);
    for (const auto &name : bag.entryList(QDir::Files | QDir::Hidden | QDir::System))
        QFile::remove(bag.filePath(name));
    for (const auto &name : data.entryList(QDir::Files | QDir::Hidden | QDir::System))
        data.remove(name);
    QDir exhibits(data.filePath(QStringLiteral("exhibits")));
    for (const auto &name : exhibits.entryList({ QStringLiteral("*_slip-sheet.pdf") }, QDir::Files))
        exhibits.remove(name);
    if (!QDir().mkpath(growing))
        return failed(say("Nothing can be written in %1. Check the right to write there.").arg(growing));
    QFile::setPermissions(growing, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return {};
}
}

Result<BuiltPacket> buildPacket(const PacketPlan &plan, const QString &folder, Reader &reader)
{
    const auto place = freeFolder(folder);
    const auto partial = place ? Partial::beside(*place) : Result<std::unique_ptr<Partial>>(asFailure(place));
    if (!partial)
        return asFailure(partial);
    const auto cutOff = (*partial)->wasCutOff();
    if (auto ready = readied(**partial); !ready)
        return asFailure(ready);
    Production production(plan, **partial, reader);
    auto packet = production.made();
    if (!packet)
        return packet;
    if (cutOff)
        plan.course.say(say("An earlier run was cut off: of what it left, files that are whole were kept: %1.")
                            .arg(production.adopted()));
    if (auto moved = moveFolder((*partial)->file(Partial::growing()), *place); !moved)
        return asFailure(moved);
    return packet;
}
}
