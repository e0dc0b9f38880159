// SPDX-License-Identifier: Apache-2.0
#include "head_words.h"
#include "letter_values_p.h"
#include "packet_making_p.h"
#include "sha256.h"
#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QSaveFile>
#include <algorithm>
namespace writdesk {
namespace {
QString say(const char *text) { return QCoreApplication::translate("Disclosure", text); }

// Why this collected file is not disclosed; empty where it is.
QString withheldBecause(const Case &c, const Document &document)
{
    const auto at = std::ranges::find_if(
        c.judgement.ceiling, [&](const Ceiling &row) { return row.category == document.category; });
    if (at == c.judgement.ceiling.end())
        return say("No category of the data ladder: %1.").arg(document.category);
    if (!at->released)
        return at->because.isEmpty() ? say("Above what the instrument may compel.") : at->because;
    const auto facts = factsOf(c);
    for (const auto &fact : facts.all()) {
        if (fact.name == u"account" && fact.value == document.account)
            return fact.state == FactState::Accepted ? QString()
                                                     : say("Nobody accepted the account %1 yet.").arg(document.account);
    }
    return say("The paper does not name the account %1.").arg(document.account);
}

// A PDF is numbered page by page and so held whole; anything else comes out of the docket piece by piece.
Result<bool> isPdf(Desk &desk, const CaseRef &ref, const DocumentId &document)
{
    QByteArray start;
    const auto enough = QStringLiteral("enough");
    const auto read = desk.docket().streamDocument(ref, document, [&](QByteArrayView piece) -> Result<> {
        start = piece.first(std::min<qsizetype>(piece.size(), 5)).toByteArray();
        return failed(enough);
    });
    if (!read && read.error().sentence != enough)
        return asFailure(read);
    return start == "%PDF-";
}

Result<Exhibit> exhibitOf(Desk &desk, const CaseRef &ref, const RecipeExhibit &row)
{
    Exhibit exhibit { row.name, row.category, row.account, {}, row.withheld, {} };
    if (!row.withheld.isEmpty())
        return exhibit;
    const auto pdf = isPdf(desk, ref, row.document);
    if (!pdf)
        return asFailure(pdf);
    if (!*pdf) {
        exhibit.feed = [&desk, ref, document = row.document](
                           const Sink &sink) { return desk.docket().streamDocument(ref, document, sink); };
        return exhibit;
    }
    const auto bytes = desk.docket().document(ref, row.document);
    if (!bytes)
        return asFailure(bytes);
    exhibit.bytes = *bytes;
    return exhibit;
}

// What the cover letter and the sheets say of what lies in the bag.
QJsonObject valuesOf(Desk &desk, const Case &c, const PacketId &id, const PacketRecipe &recipe, const Produced &made)
{
    auto values = letterValues(desk, c);
    QJsonArray exhibits;
    for (const auto &row : made.rows)
        exhibits.append(QJsonObject { { QStringLiteral("file"), row.name },
            { QStringLiteral("category"), row.category }, { QStringLiteral("sha256"), row.sum.sha256 } });
    values.insert(QStringLiteral("exhibits"), exhibits);
    values.insert(QStringLiteral("withheld"), toJson(made.withheld));
    values.insert(QStringLiteral("packet"), id.text);
    values.insert(QStringLiteral("head"), recipe.head);
    values.insert(QStringLiteral("head_words"), recipe.headWords);
    values.insert(QStringLiteral("list"), made.list);
    if (!made.bates.isEmpty()) {
        values.insert(QStringLiteral("bates_first"), made.bates.first());
        values.insert(QStringLiteral("bates_last"), made.bates.last());
    }
    return values;
}

Result<QByteArray> printedPaper(Desk &desk, const QString &kind, const QJsonObject &values, const PacketRecipe &recipe)
{
    const auto letter = writeLetter(kind, QStringLiteral("en"), values);
    auto head = letterhead(desk);
    if (!letter || !head)
        return letter ? asFailure(head) : asFailure(letter);
    head->headWords = recipe.headWords;
    return printLetter(*letter, *head);
}
}

Result<QStringList> filesOf(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failed(say("There is no file or folder %1. Check the name.").arg(path));
    if (info.isFile())
        return QStringList { info.filePath() };
    QStringList files;
    for (QDirIterator it(path, QDir::Files | QDir::Hidden | QDir::NoSymLinks, QDirIterator::Subdirectories);
         it.hasNext();)
        files.append(it.next());
    files.sort();
    if (files.isEmpty())
        return failed(say("The folder %1 holds no file.").arg(path));
    return files;
}

Result<PacketRecipe> recipeOf(Desk &desk, const Case &c)
{
    const auto head = desk.docket().head();
    if (!head)
        return asFailure(head);
    PacketRecipe recipe { .prefix = c.ref.text + u'-',
        .title = say("Production %1").arg(c.ref.text),
        .date = desk.today().toString(Qt::ISODate),
        .entity = desk.profile().entity,
        .email = desk.profile().email,
        .head = head->hash,
        .headWords = headWords(head->hash),
        .rehearsal = desk.rehearsal() };
    for (const auto &packet : c.packets) {
        if (!packet.bates.isEmpty())
            recipe.first = std::max(recipe.first, packet.bates.last().section(u'-', -1).toInt() + 1);
    }
    for (const auto &document : c.documents) {
        if (document.kind == u"collected" && !document.erased)
            recipe.exhibits.append({ document.sha256, document.name, document.category, document.account,
                withheldBecause(c, document), document.size });
    }
    if (recipe.exhibits.isEmpty())
        return failed(say("Nothing was collected into %1 yet. Collect an export first.").arg(c.ref.text));
    return recipe;
}

Result<BuildEntry> buildEntryOf(Desk &desk, const CaseRef &ref, const PacketId &id)
{
    const auto entries = desk.docket().entries(ref);
    if (!entries)
        return asFailure(entries);
    for (auto at = entries->crbegin(); at != entries->crend(); ++at) {
        const auto packet = valueOf<Packet>(at->body);
        if (at->kind != kind::packetBuilt || (!id.isEmpty() && packet.id != id))
            continue;
        if (at->erasedBy != 0 || !at->body.contains(u"recipe"))
            return failed(say("The entry of %1 does not say from what it was made, so it cannot be made again.")
                              .arg(packet.id.text));
        return BuildEntry { packet, valueOf<PacketRecipe>(at->body.value(u"recipe").toObject()) };
    }
    return failed(id.isEmpty() ? say("No packet of %1 was built yet. Build one first.").arg(ref.text)
                               : say("%1 has no packet %2.").arg(ref.text, id.text));
}

Result<PacketPlan> planOf(Desk &desk, const CaseRef &ref, const PacketId &id, const PacketRecipe &recipe)
{
    PacketPlan plan { .ref = ref,
        .id = id,
        .prefix = recipe.prefix,
        .firstNumber = recipe.first,
        .coverTitle = recipe.title,
        .headWords = recipe.headWords,
        .head = recipe.head,
        .date = recipe.date,
        .entity = recipe.entity,
        .email = recipe.email,
        .rehearsal = recipe.rehearsal };
    for (const auto &row : recipe.exhibits) {
        const auto exhibit = exhibitOf(desk, ref, row);
        if (!exhibit)
            return asFailure(exhibit);
        plan.exhibits.append(*exhibit);
    }
    return plan;
}

PacketPapers keptPapers(Desk &desk, const CaseRef &ref, const PacketRecipe &recipe)
{
    return [&desk, ref, recipe](const Produced &) -> Result<QList<PacketPaper>> {
        QList<PacketPaper> papers;
        for (const auto &paper : recipe.papers) {
            const auto bytes = desk.docket().document(ref, paper.document);
            if (!bytes)
                return asFailure(bytes);
            papers.append({ paper.path, *bytes });
        }
        return papers;
    };
}

PacketPapers writtenPapers(Desk &desk, const Case &c, const PacketId &id, const PacketRecipe &recipe)
{
    return [&desk, c, id, recipe](const Produced &made) -> Result<QList<PacketPaper>> {
        const auto values = valuesOf(desk, c, id, recipe, made);
        return printedPaper(desk, QStringLiteral("cover"), values, recipe).map([](const QByteArray &cover) {
            return QList<PacketPaper> { { QStringLiteral("data/cover.pdf"), cover } };
        });
    };
}

Result<QByteArray> deliverySheet(
    Desk &desk, const Case &c, const Packet &packet, const PacketRecipe &recipe, const QJsonObject &more)
{
    auto values = valuesOf(desk, c, packet.id, recipe, { .list = recipe.list, .bates = packet.bates });
    values.insert(QStringLiteral("bag"), recipe.bag);
    values.insert(QStringLiteral("manifest"), packet.manifest);
    for (auto one = more.begin(); one != more.end(); ++one)
        values.insert(one.key(), *one);
    return printedPaper(desk, QStringLiteral("packet_delivery_sheet"), values, recipe);
}

Result<> zipFolder(Desk &desk, const QString &folder, const QString &zip)
{
    QList<Part> parts;
    const auto files = filesOf(folder);
    if (!files)
        return asFailure(files);
    for (const auto &path : *files) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return failed(say("%1 cannot be read back.").arg(path), file.errorString());
        parts.append({ QDir(folder).relativeFilePath(path), {}, file.readAll() });
    }
    const auto bytes = desk.reader().zipped(parts);
    if (!bytes)
        return asFailure(bytes);
    QSaveFile out(zip);
    if (!out.open(QIODevice::WriteOnly) || out.write(*bytes) != bytes->size() || !out.commit())
        return failed(say("The ZIP %1 could not be written.").arg(zip), out.errorString());
    return {};
}
}
