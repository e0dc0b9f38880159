// SPDX-License-Identifier: Apache-2.0
#include "disclosure_desk.h"
#include "approval_p.h"
#include "packet_making_p.h"
#include "packet_scope_p.h"
#include "sha256.h"
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <algorithm>
#include <tuple>
namespace writdesk {
namespace {
QString say(const char *text) { return QCoreApplication::translate("Disclosure", text); }

Result<Packet> lastBuilt(const Case &c)
{
    for (auto at = c.packets.crbegin(); at != c.packets.crend(); ++at) {
        if (at->state == u"built")
            return *at;
    }
    return failed(say("No packet of %1 waits for release. Build one first.").arg(c.ref.text));
}

// That very bag went out already; null: it did not.
const Packet *releasedBefore(const Case &c, const QString &manifest)
{
    const auto isThis
        = [&](const Packet &packet) { return packet.state == u"released" && packet.manifest == manifest; };
    const auto at = std::ranges::find_if(c.packets, isThis);
    return at == c.packets.end() ? nullptr : &*at;
}

Result<QString> manifestOf(const QString &folder)
{
    QFile file(QDir(folder).filePath(QStringLiteral("manifest-sha256.txt")));
    if (!file.open(QIODevice::ReadOnly))
        return failed(say("%1 is no packet: it has no manifest.").arg(folder), file.errorString());
    return sha256Hex(file.readAll());
}
}

namespace {
// What was printed for the bag lies in the docket too, so that the same bytes can be put there again.
Result<QList<Document>> keepPapers(
    Desk &desk, const CaseRef &ref, const QList<PacketPaper> &papers, PacketRecipe &recipe)
{
    QList<Document> documents;
    for (const auto &paper : papers) {
        const auto stored = desk.docket().putDocument(ref, paper.bytes);
        if (!stored)
            return asFailure(stored);
        recipe.papers.append({ paper.path, *stored });
        documents.append({ .sha256 = *stored,
            .name = QFileInfo(paper.path).fileName(),
            .size = paper.bytes.size(),
            .media = QStringLiteral("application/pdf"),
            .kind = QStringLiteral("packet_paper") });
    }
    return documents;
}

Result<Case> enterBuilt(
    Desk &desk, const Case &c, const Packet &packet, const PacketRecipe &recipe, const QList<Document> &documents)
{
    return desk.change(c.ref, c.revision, Desk::Judge::No, [&](const Case &) -> Result<QList<NewEntry>> {
        const Approval asked { .act = QStringLiteral("release"),
            .subject = packet.id.text,
            .what = packet.manifest,
            .asked = desk.actor(),
            .at = desk.now() };
        auto body = objectOf(packet);
        body.insert(QStringLiteral("recipe"), objectOf(recipe));
        body.insert(QStringLiteral("documents"), toJson(documents));
        return QList<NewEntry> { { c.ref, kind::packetBuilt, body }, { c.ref, kind::asked, objectOf(asked) } };
    });
}

Result<> writeSheet(const QString &file, const QByteArray &sheet)
{
    if (file.isEmpty())
        return {};
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly) || out.write(sheet) != sheet.size() || !out.commit())
        return failed(say("The delivery sheet %1 could not be written.").arg(file), out.errorString());
    return {};
}

LaterList<Beyond> beyondIn(const Case &c, const PacketRecipe &recipe)
{
    auto all = beyondOf(c);
    all.removeIf([&](const Beyond &b) {
        return std::ranges::none_of(recipe.exhibits, [&](const RecipeExhibit &row) {
            return row.document == b.document && row.category == b.category && row.account == b.account
                && !row.beyond.isEmpty();
        });
    });
    return LaterList<Beyond>(all);
}

// The bag, what the docket keeps of it, and whatever is wished beside it.
Result<Packet> bagged(Desk &desk, const Case &c, PacketRecipe recipe, const BuildOrder &order)
{
    const PacketId id { QStringLiteral("P%1").arg(c.packets.size() + 1) };
    auto plan = planOf(desk, c.ref, id, recipe);
    if (!plan)
        return asFailure(plan);
    plan->course = order.course;
    QList<PacketPaper> papers;
    plan->papers = [&](const Produced &made) {
        auto written = writtenPapers(desk, c, id, recipe, { order.declarant, order.declarantTitle, order.place })(made);
        papers = written.value_or(QList<PacketPaper>());
        return written;
    };
    auto packet = buildPacket(*plan, order.folder, desk.reader());
    if (!packet)
        return asFailure(packet);
    packet->state = QStringLiteral("built");
    packet->at = desk.now();
    packet->beyond = beyondIn(c, recipe);
    recipe.list = packet->list;
    recipe.bag = packet->bag;
    auto documents = keepPapers(desk, c.ref, papers, recipe);
    const auto sheet = deliverySheet(desk, c, *packet, recipe);
    if (!documents || !sheet)
        return documents ? asFailure(sheet) : asFailure(documents);
    PacketRecipe beside; // the sheet is kept, but it is no part of the bag
    const auto sheetKept
        = keepPapers(desk, c.ref, { { QStringLiteral("%1-delivery-sheet.pdf").arg(id.text), *sheet } }, beside);
    if (!sheetKept)
        return asFailure(sheetKept);
    if (auto zipped
        = order.zip.isEmpty() ? Result<>() : desk.reader().sealed(order.folder, order.zip, {}, order.course);
        !zipped)
        return asFailure(zipped);
    const auto done = writeSheet(order.sheet, *sheet).and_then([&]() -> Result<> {
        const auto entered = enterBuilt(desk, c, *packet, recipe, *documents + *sheetKept);
        return entered ? Result<>() : asFailure(entered);
    });
    return done ? Result<Packet>(*packet) : asFailure(done);
}
}

Result<Packet> buildCasePacket(Desk &desk, const CaseRef &ref, const BuildOrder &order)
{
    const auto c = desk.docket().load(ref);
    if (!c)
        return asFailure(c);
    auto recipe = recipeOf(desk, *c, order.prefix);
    if (!recipe)
        return asFailure(recipe);
    recipe->loadFiles = order.loadFiles;
    const auto before = QFileInfo(order.folder).exists();
    auto packet = bagged(desk, *c, *recipe, order);
    if (!packet && !before)
        QDir(order.folder).removeRecursively(); // a packet no entry speaks of must not lie around
    if (packet && !packet->undated.isEmpty())
        order.course.say(say("The paper names dates, and these files could not be held against them. Look whether they "
                             "hold more before the packet is approved: %1.")
                             .arg(packet->undated.join(QStringLiteral(", "))));
    return packet;
}

Result<Packet> rebuildPacket(
    Desk &desk, const CaseRef &ref, const PacketId &id, const QString &folder, const Course &course)
{
    const auto built = buildEntryOf(desk, ref, id);
    if (!built)
        return asFailure(built);
    auto plan = planOf(desk, ref, built->packet.id, built->recipe);
    if (!plan)
        return asFailure(plan);
    plan->papers = keptPapers(desk, ref, built->recipe);
    plan->course = course;
    const auto again = buildPacket(*plan, folder, desk.reader());
    if (!again)
        return asFailure(again);
    if (again->bag == built->recipe.bag)
        return built->packet;
    QDir(folder).removeRecursively(); // two bags of one name and different bytes must not both exist
    return failed(say("%1 did not come out as it was built: another version of this program made it, or the docket was "
                      "changed. Verify the docket.")
                      .arg(built->packet.id.text),
        again->bag, No::Broken);
}

Result<QString> treeHeadOf(Desk &desk, const CaseRef &ref, const PacketId &packet)
{
    const auto built = buildEntryOf(desk, ref, packet);
    return built ? Result<QString>(built->recipe.head) : asFailure(built);
}

namespace {
// What lies in the packet is held against the case once more: the paper may name other accounts, days or data by now.
QList<Block> changedSince(Desk &desk, const Case &c, const Packet &packet)
{
    const auto built = buildEntryOf(desk, c.ref, packet.id);
    if (!built) // what cannot be looked at cannot be cleared either
        return { { .id = QStringLiteral("changed"),
            .act = nameOf(Act::Disclose),
            .because = built.error().sentence,
            .names = QStringLiteral("V-OUT-04"),
            .who = say("whoever builds the packet anew") } };
    const auto narrower = [](const RecipeExhibit &was, const RecipeExhibit &now) {
        return was.withheld.isEmpty()
            && (!now.withheld.isEmpty()
                || std::tie(was.accounts, was.categories, was.from, was.to, was.marks)
                    != std::tie(now.accounts, now.categories, now.from, now.to, now.marks));
    };
    QList<Block> blocks;
    for (const auto &document : c.documents) {
        if (document.kind != u"collected" || document.erased)
            continue;
        const auto now = recipeRowOf(desk, c, document);
        const auto was = std::ranges::find_if(built->recipe.exhibits, [&](const RecipeExhibit &row) {
            return row.document == now.document && row.category == now.category && row.account == now.account
                && row.name == now.name;
        });
        if (was != built->recipe.exhibits.end() && narrower(*was, now))
            blocks.append({ .id = QStringLiteral("changed:%1").arg(document.sha256.text.left(12)),
                .act = nameOf(Act::Disclose),
                .because = now.withheld.isEmpty()
                    ? say("The packet holds %1 as the case stood when it was built; what may go out of it has changed.")
                          .arg(document.name)
                    : say("The packet holds %1, which may not go out any more: %2").arg(document.name, now.withheld),
                .names = QStringLiteral("V-OUT-04"),
                .who = say("whoever builds the packet anew") });
    }
    return blocks;
}
}

QList<Block> blocksOfRelease(Desk &desk, const Case &c)
{
    const auto packet = lastBuilt(c);
    const auto blocks
        = desk.blocks(c, Act::Disclose, packet ? packet->id.text : QString(), packet ? packet->manifest : QString());
    return packet ? blocks + changedSince(desk, c, *packet) : blocks;
}

Result<Packet> releasePacket(Desk &desk, const CaseRef &ref, const QString &folder, const Course &course)
{
    const auto manifest = manifestOf(folder);
    if (!manifest)
        return asFailure(manifest);
    if (auto whole = verifyPacket(folder, desk.reader(), course); !whole)
        return asFailure(whole);
    Packet packet;
    const auto done = desk.change(ref, 0, Desk::Judge::Yes, [&](const Case &c) -> Result<QList<NewEntry>> {
        if (const auto *before = releasedBefore(c, *manifest))
            return failed(
                say("%1 was released already, on %2. Hand it over with packet CASE hand-over, or build another packet.")
                    .arg(folder, isoInstant(before->at)));
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
