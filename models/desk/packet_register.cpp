// SPDX-License-Identifier: Apache-2.0
#include "registers_desk_p.h"
namespace writdesk {
namespace {
int numberOf(const QString &bates) { return bates.section(u'-', -1).toInt(); }

int pagesOf(const Packet &packet)
{
    return packet.bates.isEmpty() ? 0 : numberOf(packet.bates.last()) - numberOf(packet.bates.first()) + 1;
}

void tellOfDelivery(PacketRow &row, const Case &c)
{
    for (const auto &delivery : c.deliveries) {
        if (delivery.packet != row.packet.id)
            continue;
        if (delivery.state == u"handed_over")
            row.handedOver = delivery.at, row.way = delivery.way, row.recipient = delivery.recipient;
        if (delivery.state == u"acknowledged")
            row.acknowledged = delivery.at;
    }
}

void tellWhatWaits(PacketRow &row, Gates &gates, const Case &c)
{
    const auto built = row.packet.state != u"released";
    const auto newer = c.packets.last().id != row.packet.id;
    row.next.over = row.acknowledged.isValid() || (built && (newer || isAnswered(c)));
    row.next.now = !row.next.over;
    row.next.by = When::of(row.packet.at.date());
    if (row.next.over) {
        row.next.words = built ? registerSays("Nothing: a newer one or another answer took its place")
                               : registerSays("Nothing: its receipt is acknowledged");
        return;
    }
    if (!built) {
        row.next.words = row.handedOver.isValid() ? registerSays("Enter that it arrived, and who acknowledged it")
                                                  : registerSays("Hand it over, sealed for its recipient");
        return;
    }
    const auto blocks = gates.blocks(c, Act::Disclose, row.packet.id.text, row.packet.manifest);
    row.next.words = !blocks ? registerSays("Open the case: its gate is asked there")
        : blocks->isEmpty()  ? registerSays("Nothing stands in the way: release it")
                             : registerSays("It waits: %1").arg(blocks->first().because);
}

PacketRow rowOf(Gates &gates, const Case &c, const Packet &packet)
{
    PacketRow row { .ref = c.ref, .packet = packet, .pages = pagesOf(packet) };
    if (const auto *asked = lastAsked(c, u"release", packet.id.text)) { // with the packet, when it was built
        row.built = asked->at;
        row.approvedBy = approvers(c, *asked);
    }
    (packet.state == u"released" ? row.released : row.built) = packet.at;
    tellOfDelivery(row, c);
    tellWhatWaits(row, gates, c);
    return row;
}
}

Result<Registered<PacketRow>> packets(Desk &desk, int mostCases)
{
    Gates gates(desk);
    return registered<PacketRow>(desk, Register::Packets, mostCases, [&](const Case &c) -> Result<QList<PacketRow>> {
        QList<PacketRow> rows;
        for (const auto &packet : c.packets)
            rows.append(rowOf(gates, c, packet));
        return rows;
    });
}
}
