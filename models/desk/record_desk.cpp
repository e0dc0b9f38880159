// SPDX-License-Identifier: Apache-2.0
#include "record_desk.h"
#include "bag_folder.h"
#include "csv.h"
#include "head_words.h"
#include "letter_values_p.h"
#include "notice_desk.h"
#include "tongue.h"
#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>
namespace writdesk {
namespace {
QString say(const char *text) { return QCoreApplication::translate("Record", text); }
const auto kindOfRecord = QStringLiteral("case_record");

struct Listed { // a document of the case, and where it lies in the folder
    Document document {};
    QString path {}; // empty: it is named and not there
    QString why {}; // then
};

QString folderOf(const Document &document)
{
    return document.kind == u"paper" || document.kind == u"part" ? QStringLiteral("papers")
        : document.kind == u"collected"                          ? QStringLiteral("collected")
                                                                 : QStringLiteral("letters");
}

QList<Listed> listed(const Case &c, bool data)
{
    QList<Listed> all;
    for (const auto &document : c.documents) {
        Listed one { .document = document };
        const auto name = safeFileName(document.name.isEmpty() ? document.kind : document.name);
        if (document.erased)
            one.why = say("erased");
        else if (document.kind == u"collected" && !data)
            one.why = say("data of a user, left out");
        else
            one.path = QStringLiteral("data/%1/%2_%3")
                           .arg(folderOf(document))
                           .arg(all.size() + 1, 3, 10, QChar(u'0'))
                           .arg(name);
        all.append(one);
    }
    return all;
}

QByteArray tableOf(const QList<Listed> &documents)
{
    auto lines = csvLine({ QStringLiteral("file"), QStringLiteral("name"), QStringLiteral("kind"),
        QStringLiteral("sha256"), QStringLiteral("size"), QStringLiteral("left_out"), QStringLiteral("unread") });
    for (const auto &one : documents)
        lines += safeCsvLine({ one.path, one.document.name, one.document.kind, one.document.sha256.text,
            QString::number(one.document.size), one.why, one.document.problem });
    return lines.toUtf8();
}

QJsonObject row(std::initializer_list<std::pair<const char *, QString>> cells)
{
    QJsonObject object;
    for (const auto &[name, text] : cells) {
        if (!text.isEmpty())
            object.insert(QLatin1String(name), text);
    }
    return object;
}

// What stands in the way of telling the user stands in the way of showing this folder.
QString silenceOf(Desk &desk, const Case &c)
{
    QStringList names;
    for (const auto &block : blocksOfNotice(desk, c))
        names.append(block.names.isEmpty() ? block.because : block.names);
    names.removeDuplicates();
    return names.join(QStringLiteral("; "));
}

QJsonObject valuesOf(Desk &desk, const ExportedCase &one, const QList<Listed> &documents)
{
    const Tongue english; // kept
    auto values = letterValues(desk, one.c);
    QJsonArray facts;
    for (const auto &fact : one.c.facts)
        facts.append(row({ { "name", fact.name }, { "value", fact.value }, { "state", nameOf(fact.state) },
            { "page", fact.page > 0 ? QString::number(fact.page) : QString() } }));
    QJsonArray periods;
    for (const auto &p : periodsOf(one.c))
        periods.append(row({ { "rule", p.rule }, { "title", p.title }, { "earliest", p.earliest.text() },
            { "latest", p.latest.text() }, { "binding", p.binding.text() }, { "because", p.problem } }));
    QJsonArray papers;
    for (const auto &document : documents)
        papers.append(row({ { "name", document.document.name }, { "sha256", document.document.sha256.text },
            { "where", document.path.isEmpty() ? document.why : document.path.mid(5) } }));
    QJsonArray entries;
    for (const auto &entry : one.entries)
        entries.append(row({ { "number", QString::number(entry.number) }, { "kind", entry.kind },
            { "at", isoInstant(entry.at) }, { "by", entry.actor }, { "leaf", entry.leaf },
            { "erased", entry.erasedBy > 0 ? say("erased by entry %1").arg(entry.erasedBy) : QString() } }));
    values.insert(QStringLiteral("facts"), facts);
    values.insert(QStringLiteral("periods"), periods);
    values.insert(QStringLiteral("documents"), papers);
    values.insert(QStringLiteral("entries"), entries);
    if (const auto names = silenceOf(desk, one.c); !names.isEmpty())
        values.insert(QStringLiteral("silence"), QJsonArray { row({ { "names", names } }) });
    return values;
}

// As `log` prints them.
QByteArray entriesJson(const QList<Entry> &entries)
{
    QJsonArray all;
    for (const auto &entry : entries) {
        QJsonObject one { { QStringLiteral("number"), entry.number }, { QStringLiteral("case"), entry.caseRef.text },
            { QStringLiteral("at"), isoInstant(entry.at) }, { QStringLiteral("actor"), entry.actor },
            { QStringLiteral("kind"), entry.kind }, { QStringLiteral("leaf"), entry.leaf } };
        if (entry.erasedBy > 0)
            one.insert(QStringLiteral("erased_by"), entry.erasedBy);
        else
            one.insert(QStringLiteral("body"), entry.body.object());
        all.append(one);
    }
    return QJsonDocument(all).toJson(QJsonDocument::Indented);
}

QString readmeOf(const Desk &desk, const ExportedCase &one, const TreeHead &head, const QString &manifest)
{
    const Tongue english; // kept
    QStringList lines {
        say("The case %1 as it stands in the docket of %2").arg(one.c.ref.text, desk.profile().entity)
    };
    if (desk.rehearsal())
        lines << say("REHEARSAL: nothing in this folder has any legal effect.");
    if (one.silent)
        lines << say("SILENCE: the user may not be told of this case now; record.pdf names why.");
    lines
        << QString() << say("  data/record.pdf      the case to read: facts, dates, papers, every entry")
        << say("  data/entries.json    every entry with its body, oldest first: the case is what they say")
        << say("  data/entries.csv     data/facts.csv  data/periods.csv  data/documents.csv")
        << say("  data/papers          what was received, as it was received; data/letters what we wrote") << QString()
        << say("Every file is as it was put here where this prints nothing:") << QString()
        << QStringLiteral("  sha256sum --check --strict --quiet manifest-sha256.txt tagmanifest-sha256.txt")
        << QString() << say("The SHA-256 of manifest-sha256.txt is %1.").arg(manifest)
        << say("The docket had %1 entries; its head was %2, in words: %3.")
               .arg(head.count)
               .arg(head.hash, headWords(head.hash))
        << say("The leaf of every entry stands in entries.csv; letters that left before this day carry earlier heads.")
        << say("The folder is a BagIt bag (RFC 8493).");
    return lines.join(u'\n') + u'\n';
}

BagFile fileOf(const QString &path, const QByteArray &bytes)
{
    return { path, [bytes](const Sink &sink) { return sink(bytes); }, bytes.size() };
}

Result<QByteArray> printedRecord(Desk &desk, const QJsonObject &values)
{
    const Tongue english; // kept
    const auto letter = writeLetter(kindOfRecord, QStringLiteral("en"), values);
    const auto head = letter ? letterhead(desk) : Result<Letterhead>(asFailure(letter));
    return head ? printLetter(*letter, *head) : Result<QByteArray>(asFailure(head));
}

struct Recorded { // one case at one instant
    TreeHead head {};
    QDateTime at {};
    ExportedCase one {};
};
Result<Recorded> gathered(Desk &desk, const CaseRef &ref)
{
    auto c = desk.docket().load(ref);
    const auto entries = c ? desk.docket().entries(ref) : Result<QList<Entry>>(asFailure(c));
    const auto head = entries ? desk.docket().head() : Result<TreeHead>(asFailure(entries));
    if (!head)
        return asFailure(head);
    const auto silent = !blocksOfNotice(desk, *c).isEmpty();
    return Recorded { *head, desk.now(), { .c = std::move(*c), .entries = *entries, .silent = silent } };
}

Result<BagOrder> bagOf(Desk &desk, const Recorded &all, const RecordOrder &order)
{
    const auto &one = all.one;
    const auto documents = listed(one.c, order.data);
    const auto record = printedRecord(desk, valuesOf(desk, one, documents));
    if (!record)
        return asFailure(record);
    BagOrder bag { .course = order.course };
    bag.files = { fileOf(QStringLiteral("data/record.pdf"), *record),
        fileOf(QStringLiteral("data/entries.json"), entriesJson(one.entries)),
        fileOf(QStringLiteral("data/documents.csv"), tableOf(documents)) };
    for (const auto *table : { "entries", "facts", "periods" })
        bag.files.append(fileOf(
            QStringLiteral("data/%1.csv").arg(QLatin1String(table)), tableOf(one, QLatin1String(table), all.at)));
    for (const auto &document : documents) {
        if (!document.path.isEmpty())
            bag.files.append({ document.path,
                [&desk, ref = one.c.ref, sum = document.document.sha256](
                    const Sink &sink) { return desk.docket().streamDocument(ref, sum, sink); },
                document.document.size });
    }
    bag.info = { { QStringLiteral("Source-Organization"), desk.profile().entity },
        { QStringLiteral("External-Identifier"), one.c.ref.text },
        { QStringLiteral("Bagging-Date"), desk.today().toString(Qt::ISODate) },
        { QStringLiteral("Bagging-Software"), QStringLiteral("Writdesk, record of a case") }, // not a packet
        { QStringLiteral("Record-Head"), all.head.hash },
        { QStringLiteral("Record-Head-Words"), headWords(all.head.hash) } };
    bag.info.removeIf([](const InfoLine &line) { return line.value.simplified().isEmpty(); });
    bag.readme = [&desk, &all](const QString &manifest) { return readmeOf(desk, all.one, all.head, manifest); };
    return bag;
}

NewEntry entryOf(const CaseRef &ref, const RecordOrder &order, const QString &sum)
{
    return { {}, kind::exported,
        { { QStringLiteral("format"), QStringLiteral("folder") }, { QStringLiteral("what"), QStringLiteral("case") },
            { QStringLiteral("case"), ref.text }, { QStringLiteral("data"), order.data },
            { QStringLiteral("cases"), 1 }, { QStringLiteral("sha256"), sum } } };
}
}

Result<RecordMade> recordCase(Desk &desk, const CaseRef &ref, const RecordOrder &order)
{
    if (auto may = desk.mayEnter({ entryOf(ref, order, {}) }); !may)
        return asFailure(may);
    const auto all = gathered(desk, ref);
    const auto bag = all ? bagOf(desk, *all, order) : Result<BagOrder>(asFailure(all));
    const auto sums = bag ? makeBag(*bag, order.folder) : Result<BagSums>(asFailure(bag));
    if (!sums)
        return asFailure(sums);
    const auto entered = desk.changeAll(
        {}, [&]() -> Result<QList<NewEntry>> { return QList<NewEntry> { entryOf(ref, order, sums->bag) }; });
    if (!entered) {
        QDir(order.folder).removeRecursively(); // what no entry speaks of did not leave
        return asFailure(entered);
    }
    return RecordMade { *sums, bag->files.size(), all->one.silent };
}
}
