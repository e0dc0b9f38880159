// SPDX-License-Identifier: Apache-2.0
#include "disclosure_desk.h"
#include "approval_p.h"
#include "head_words.h"
#include "letter_values_p.h"
#include "packet.h"
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

Result<QStringList> filesOf(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failed(say("There is no file or folder %1. Check the name.").arg(path));
    if (info.isFile())
        return QStringList { info.filePath() };
    QStringList files;
    for (QDirIterator it(path, QDir::Files | QDir::NoSymLinks, QDirIterator::Subdirectories); it.hasNext();)
        files.append(it.next());
    files.sort();
    if (files.isEmpty())
        return failed(say("The folder %1 holds no file.").arg(path));
    return files;
}

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

Result<PacketPlan> planned(Desk &desk, const Case &c)
{
    PacketPlan plan {
        .ref = c.ref, .id = { QStringLiteral("P%1").arg(c.packets.size() + 1) }, .prefix = c.ref.text + u'-'
    };
    for (const auto &packet : c.packets) {
        if (!packet.bates.isEmpty())
            plan.firstNumber = std::max(plan.firstNumber, packet.bates.last().section(u'-', -1).toInt() + 1);
    }
    for (const auto &document : c.documents) {
        if (document.kind != u"collected" || document.erased)
            continue;
        auto bytes = desk.docket().document(c.ref, document.sha256);
        if (!bytes)
            return asFailure(bytes);
        plan.exhibits.append(
            { document.name, document.category, document.account, *bytes, withheldBecause(c, document) });
    }
    if (plan.exhibits.isEmpty())
        return failed(say("Nothing was collected into %1 yet. Collect an export first.").arg(c.ref.text));
    return plan;
}

// The letter on top: what is produced, what is withheld and why, and the words that make the recipient a witness.
Result<QByteArray> coverOf(Desk &desk, const Case &c, const PacketPlan &plan)
{
    auto values = letterValues(desk, c);
    QJsonArray exhibits;
    QJsonArray withheld;
    for (const auto &exhibit : plan.exhibits) {
        const QJsonObject row { { QStringLiteral("file"), exhibit.name },
            { QStringLiteral("category"), exhibit.category }, { QStringLiteral("sha256"), sha256Hex(exhibit.bytes) },
            { QStringLiteral("reason"), exhibit.withheld } };
        (exhibit.withheld.isEmpty() ? exhibits : withheld).append(row);
    }
    values.insert(QStringLiteral("exhibits"), exhibits);
    values.insert(QStringLiteral("withheld"), withheld);
    values.insert(QStringLiteral("packet"), plan.id.text);
    values.insert(QStringLiteral("head_words"), plan.headWords);
    const auto letter = writeLetter(QStringLiteral("cover"), QStringLiteral("en"), values);
    const auto head = letterhead(desk);
    if (!letter || !head)
        return letter ? asFailure(head) : asFailure(letter);
    return printLetter(*letter, *head);
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

Result<Packet> lastBuilt(const Case &c)
{
    for (auto at = c.packets.crbegin(); at != c.packets.crend(); ++at) {
        if (at->state == u"built")
            return *at;
    }
    return failed(say("No packet of %1 waits for release. Build one first.").arg(c.ref.text));
}

Result<QString> manifestOf(const QString &folder)
{
    QFile file(QDir(folder).filePath(QStringLiteral("manifest-sha256.txt")));
    if (!file.open(QIODevice::ReadOnly))
        return failed(say("%1 is no packet: it has no manifest.").arg(folder), file.errorString());
    return sha256Hex(file.readAll());
}
}

Result<Case> collect(Desk &desk, const CaseRef &ref, const CollectOrder &order)
{
    if (std::ranges::find(desk.law().ladder, order.category, &Category::id) == desk.law().ladder.end())
        return failed(say("The data ladder has no category %1.").arg(order.category), {}, No::Usage);
    if (order.account.isEmpty())
        return failed(say("Say whose data this is: --account."), {}, No::Usage);
    const auto stands = desk.docket().load(ref);
    if (!stands)
        return stands;
    const auto files = filesOf(order.path);
    if (!files)
        return asFailure(files);
    QList<Document> documents;
    for (const auto &path : *files) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return failed(say("%1 cannot be opened. Check who may read it.").arg(path), file.errorString());
        const auto size = file.size();
        const auto stored = desk.docket().putDocument(ref, file);
        if (!stored)
            return asFailure(stored);
        documents.append({ .sha256 = *stored,
            .name = QFileInfo(path).fileName(),
            .size = size,
            .kind = QStringLiteral("collected"),
            .category = order.category,
            .account = order.account });
    }
    return desk.change(ref, 0, Desk::Judge::No, [&](const Case &c) -> Result<QList<NewEntry>> {
        return QList<NewEntry> { { c.ref, kind::collected,
            { { QStringLiteral("documents"), toJson(documents) }, { QStringLiteral("tool"), order.tool },
                { QStringLiteral("quiet"), order.quiet } } } };
    });
}

Result<Packet> buildCasePacket(Desk &desk, const CaseRef &ref, const QString &folder, const QString &zip)
{
    const auto c = desk.docket().load(ref);
    if (!c)
        return asFailure(c);
    auto plan = planned(desk, *c);
    const auto head = desk.docket().head();
    if (!plan || !head)
        return plan ? asFailure(head) : asFailure(plan);
    plan->head = head->hash;
    plan->headWords = headWords(head->hash);
    plan->date = desk.today().toString(Qt::ISODate);
    plan->entity = desk.profile().entity;
    plan->email = desk.profile().email;
    plan->rehearsal = desk.rehearsal();
    plan->coverTitle = say("Production %1").arg(ref.text);
    auto cover = coverOf(desk, *c, *plan);
    if (!cover)
        return asFailure(cover);
    plan->cover = *cover;
    auto packet = buildPacket(*plan, folder, desk.reader());
    if (!packet)
        return packet;
    packet->state = QStringLiteral("built");
    packet->at = desk.now();
    if (!zip.isEmpty()) {
        if (auto zipped = zipFolder(desk, folder, zip); !zipped)
            return asFailure(zipped);
    }
    const auto entered = desk.change(ref, c->revision, Desk::Judge::No, [&](const Case &) -> Result<QList<NewEntry>> {
        const Approval asked { .act = QStringLiteral("release"),
            .subject = packet->id.text,
            .what = packet->manifest,
            .asked = desk.actor(),
            .at = desk.now() };
        return QList<NewEntry> { { ref, kind::packetBuilt, objectOf(*packet) }, { ref, kind::asked, objectOf(asked) } };
    });
    if (!entered) {
        QDir(folder).removeRecursively(); // a packet no entry speaks of must not lie around
        return asFailure(entered);
    }
    return packet;
}

QList<Block> blocksOfRelease(Desk &desk, const Case &c)
{
    const auto packet = lastBuilt(c);
    return desk.blocks(c, Act::Disclose, packet ? packet->id.text : QString(), packet ? packet->manifest : QString());
}

Result<Packet> releasePacket(Desk &desk, const CaseRef &ref, const QString &folder)
{
    const auto manifest = manifestOf(folder);
    if (!manifest)
        return asFailure(manifest);
    if (auto whole = verifyPacket(folder, desk.reader()); !whole)
        return asFailure(whole);
    Packet packet;
    const auto done = desk.change(ref, 0, Desk::Judge::No, [&](const Case &c) -> Result<QList<NewEntry>> {
        const auto built = lastBuilt(c);
        if (!built)
            return asFailure(built);
        if (built->manifest != *manifest)
            return failed(
                say("%1 is not the packet that was built last for %2. Build it again.").arg(folder, c.ref.text), {},
                No::Broken);
        if (const auto blocks = blocksOfRelease(desk, c); !blocks.isEmpty())
            return blocked(say("The packet of %1 may not go out.").arg(c.ref.text), blocks);
        packet = *built;
        packet.state = QStringLiteral("released");
        packet.at = desk.now();
        return QList<NewEntry> { { c.ref, kind::packetReleased, objectOf(packet) } };
    });
    return done ? Result<Packet>(packet) : asFailure(done);
}
}
