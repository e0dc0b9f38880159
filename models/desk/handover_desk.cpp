// SPDX-License-Identifier: Apache-2.0
#include "handover_desk.h"
#include "disclosure_desk.h"
#include "head_words.h"
#include "packet_making_p.h"
#include "seal.h"
#include "sha256.h"
#include "view.h"
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QSaveFile>
#include <algorithm>
namespace writdesk {
namespace {
QString say(const char *text) { return QCoreApplication::translate("HandOver", text); }
constexpr qsizetype shortest = 16; // letters of a passphrase

QString drawnWords()
{
    QByteArray random(32, '\0');
    for (auto &byte : random)
        byte = char(QRandomGenerator::system()->bounded(256));
    return headWords(QString::fromLatin1(random.toHex()));
}

Result<QString> hashOf(const QString &path, const Course &course)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failed(say("%1 cannot be read back.").arg(path), file.errorString());
    Sha256 sum;
    qint64 done = 0;
    QByteArray piece(1 << 20, Qt::Uninitialized);
    for (auto n = file.read(piece.data(), piece.size()); n != 0; n = file.read(piece.data(), piece.size())) {
        if (n < 0)
            return failed(say("%1 cannot be read back.").arg(path), file.errorString());
        sum.add(QByteArrayView(piece).first(n));
        if (!course.goesOn(say("Reading back"), done += n, file.size()))
            return stoppedByHand();
    }
    return QString::fromLatin1(sum.digest().toHex());
}

Result<> checked(const HandOverOrder &order)
{
    static const QStringList ways { QStringLiteral("zip"), QStringLiteral("openpgp"), QStringLiteral("folder") };
    if (!ways.contains(order.way))
        return failed(
            say("A packet is handed over as one of: %1.").arg(ways.join(QStringLiteral(", "))), {}, No::Usage);
    if (order.recipient.trimmed().isEmpty())
        return failed(say("Name the recipient."), {}, No::Usage);
    if (order.way == u"openpgp" && order.key.isEmpty())
        return failed(say("Name the file with the agency's key."), {}, No::Usage);
    if (!order.passphrase.isEmpty() && order.passphrase.size() < shortest)
        return failed(say("A passphrase for a packet has 16 letters or more. Choose a longer one, or none: then words "
                          "are drawn."),
            {}, No::Usage);
    if (QFileInfo::exists(order.to))
        return failed(say("%1 exists already. Choose another name.").arg(order.to));
    return {};
}

// Between release and hand-over a court may have stayed it, a user objected, a gag or a hold come in: every gate of the
// release is asked again. V-OUT-06: whoever was verified when the packet was released is looked at again, too.
QList<Block> blocksOfLeaving(Desk &desk, const Case &c, const Packet &packet)
{
    auto blocks = desk.blocks(c, Act::Disclose, packet.id.text, packet.manifest);
    for (const auto &finding : desk.judged(c).findings) {
        const auto recipient = finding.id == u"V-ID-09" || finding.id == u"V-OUT-06";
        const Block block { QStringLiteral("finding:%1").arg(finding.id), QStringLiteral("disclose"), finding.because,
            finding.cites, {}, say("whoever verifies the recipient and states it") };
        const auto told = std::ranges::any_of(blocks, [&](const Block &b) { return b.id == block.id; });
        if (recipient && !told && finding.severity == Severity::Fatal && finding.outcome != Outcome::Met)
            blocks.append(block);
    }
    return blocks;
}

Result<> mayLeave(Desk &desk, const Case &c, const Packet &packet)
{
    auto blocks = packet.state == u"released" ? blocksOfLeaving(desk, c, packet) : QList<Block>();
    if (packet.state != u"released")
        blocks.append({ QStringLiteral("release"), QStringLiteral("disclose"),
            say("The packet %1 was not released.").arg(packet.id.text), QStringLiteral("V-OUT-01"), {},
            say("whoever releases it, where no gate blocks") });
    if (!blocks.isEmpty())
        return blocked(say("The packet of %1 may not be handed over.").arg(c.ref.text), blocks);
    return {};
}

Result<> mayLeave(Desk &desk, const Case &c, const PacketId &id)
{
    const auto at = std::ranges::find(c.packets, id, &Packet::id);
    if (at == c.packets.end())
        return failed(say("%1 has no packet %2.").arg(c.ref.text, id.text));
    return mayLeave(desk, c, *at);
}

Result<Packet> releasedIn(Desk &desk, const Case &c, const QString &folder, const Course &course)
{
    const auto manifest = hashOf(QDir(folder).filePath(QStringLiteral("manifest-sha256.txt")), {});
    if (!manifest)
        return asFailure(manifest);
    const auto at = std::ranges::find(c.packets, *manifest, &Packet::manifest);
    if (at == c.packets.end())
        return failed(say("%1 is no packet that was built for %2.").arg(folder, c.ref.text), {}, No::Broken);
    if (auto may = mayLeave(desk, c, *at); !may)
        return asFailure(may);
    if (auto whole = verifyPacket(folder, desk.reader(), course); !whole)
        return asFailure(whole);
    return *at;
}

Result<> sealedBy(Desk &desk, const HandOverOrder &order, const QString &passphrase)
{
    if (order.way == u"folder")
        return copiedTo(order.folder, order.to, desk.reader(), order.course);
    if (order.way == u"zip")
        return desk.reader().sealed(order.folder, order.to, passphrase, order.course);
    return encryptedTo(order.key, order.folder, order.to, desk.reader(), order.course);
}

Result<> writeSheet(Desk &desk, const Case &c, const Packet &packet, const HandOverOrder &order, const Delivery &way)
{
    if (order.sheet.isEmpty())
        return {};
    const auto built = buildEntryOf(desk, c.ref, packet.id);
    if (!built)
        return asFailure(built);
    QJsonObject more { { QStringLiteral("way"), way.way }, { QStringLiteral("recipient"), way.recipient },
        { QStringLiteral("file_hash"), way.file } };
    if (order.way == u"zip")
        more.insert(QStringLiteral("passphrase_way"), say("another way than the packet itself"));
    const auto sheet = deliverySheet(desk, c, packet, built->recipe, more);
    if (!sheet)
        return asFailure(sheet);
    QSaveFile out(order.sheet);
    if (!out.open(QIODevice::WriteOnly) || out.write(*sheet) != sheet->size() || !out.commit())
        return failed(say("The delivery sheet %1 could not be written.").arg(order.sheet), out.errorString());
    return {};
}

Result<Case> handedOver(Desk &desk, const CaseRef &ref, const Packet &packet, const Delivery &delivery)
{
    return desk.change(ref, 0, Desk::Judge::No, [&](const Case &c) -> Result<QList<NewEntry>> {
        if (const auto blocks = blocksOfLeaving(desk, c, packet); !blocks.isEmpty()) // sealing takes time
            return blocked(say("The packet of %1 may not be handed over.").arg(c.ref.text), blocks);
        return QList<NewEntry> { { c.ref, kind::delivery, objectOf(delivery) } };
    });
}

Result<Case> entered(Desk &desk, const CaseRef &ref, const Delivery &delivery)
{
    return desk.change(ref, 0, Desk::Judge::No, [&](const Case &c) -> Result<QList<NewEntry>> {
        return QList<NewEntry> { { c.ref, kind::delivery, objectOf(delivery) } };
    });
}
}

Result<HandedOver> handOver(Desk &desk, const CaseRef &ref, const HandOverOrder &order)
{
    if (const auto fit = checked(order); !fit)
        return asFailure(fit);
    const auto c = desk.docket().load(ref);
    const auto packet = c ? releasedIn(desk, *c, order.folder, order.course) : Result<Packet>(asFailure(c));
    if (!packet)
        return asFailure(packet);
    HandedOver done;
    const auto drawn = order.way == u"zip" && order.passphrase.isEmpty();
    done.passphrase = drawn ? drawnWords() : QString();
    if (const auto made = sealedBy(desk, order, drawn ? done.passphrase : order.passphrase); !made)
        return asFailure(made);
    const auto file = order.way == u"folder" ? Result<QString>(QString()) : hashOf(order.to, order.course);
    done.delivery = { packet->id, QStringLiteral("handed_over"), desk.now(), order.recipient.trimmed(), order.way,
        file.value_or(QString()), {} };
    const auto kept = !file ? Result<>(asFailure(file)) : writeSheet(desk, *c, *packet, order, done.delivery);
    const auto noted = kept ? handedOver(desk, ref, *packet, done.delivery) : Result<Case>(asFailure(kept));
    if (noted)
        return done;
    if (order.way == u"folder") // what no entry speaks of must not lie around
        QDir(order.to).removeRecursively();
    else
        QFile::remove(order.to);
    return asFailure(noted);
}

Result<> packetMayLeave(Desk &desk, const CaseRef &ref, const PacketId &id)
{
    return desk.docket().load(ref).and_then([&](const Case &c) { return mayLeave(desk, c, id); });
}

Result<QString> packetAgain(
    Desk &desk, const CaseRef &ref, const PacketId &id, const QString &folder, const Course &course)
{
    const auto made
        = packetMayLeave(desk, ref, id).and_then([&] { return rebuildPacket(desk, ref, id, folder, course); });
    if (!made)
        return asFailure(made);
    const auto noted = desk.change(ref, 0, Desk::Judge::No, [&](const Case &c) -> Result<QList<NewEntry>> {
        if (auto may = mayLeave(desk, c, id); !may) // making takes time
            return asFailure(may);
        return QList<NewEntry> { { ref, kind::packetCopied, { { QStringLiteral("packet"), id.text } } } };
    });
    if (noted)
        return folder;
    QDir(folder).removeRecursively(); // what no entry speaks of must not lie around
    return asFailure(noted);
}

Result<Case> noteDelivery(Desk &desk, const CaseRef &ref, const Delivery &news)
{
    static const QStringList states { QStringLiteral("delivered"), QStringLiteral("received"),
        QStringLiteral("acknowledged") };
    if (!states.contains(news.state))
        return failed(
            say("What becomes of a packet is one of: %1.").arg(states.join(QStringLiteral(", "))), {}, No::Usage);
    const auto c = desk.docket().load(ref);
    if (!c)
        return c;
    auto delivery = news;
    const auto before = std::ranges::find_if(c->deliveries.rbegin(), c->deliveries.rend(),
        [&](const Delivery &d) { return news.packet.isEmpty() || d.packet == news.packet; });
    if (before == c->deliveries.rend())
        return failed(say("No packet of %1 was handed over yet.").arg(ref.text));
    delivery.packet = before->packet;
    delivery.way = delivery.way.isEmpty() ? before->way : delivery.way;
    delivery.recipient = delivery.recipient.isEmpty() ? before->recipient : delivery.recipient;
    delivery.at = news.at.isValid() ? news.at : desk.now();
    if (delivery.at > desk.now() || delivery.at < before->at)
        return failed(say("A packet is %1 after it was handed over and not later than now.").arg(news.state));
    return entered(desk, ref, delivery);
}
}
