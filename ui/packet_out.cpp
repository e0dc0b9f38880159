// SPDX-License-Identifier: Apache-2.0
#include "packet_out.h"
#include "drag_out.h"
#include "handover_desk.h"
namespace writdesk {
PacketOut::PacketOut(
    Office &office, Prompt &prompt, MessageBar &bar, const Chosen &chosen, QAbstractItemView *list, QObject *parent)
    : Asker(office, prompt, bar, chosen, parent)
    , m_out(new DragOut(list))
{
    m_out->whenMissing([this](bool copied) { make(copied); });
    connect(this, &Asker::working, this, [this](bool more) { m_making = more; });
}

void PacketOut::choose(const PacketId &packet)
{
    const auto mine = ++m_turn;
    m_packet = packet;
    m_out->offer(QString());
    if (m_ready.isEmpty() || m_readyOf != std::pair(m_chosen.ref(), packet))
        return;
    whenAnswered(m_office,
        m_office.ask([ref = m_chosen.ref(), packet](Desk &desk) { return packetMayLeave(desk, ref, packet); }), this,
        [this, mine](const Result<> &may) {
            if (may && mine == m_turn)
                m_out->offer(m_ready);
        });
}

// Nothing is written before somebody wants it: a packet may be large.
void PacketOut::make(bool copied)
{
    if (m_packet.isEmpty() || m_making)
        return;
    m_ready.clear();
    m_folder.emplace();
    if (!m_folder->isValid())
        return m_bar.warn(tr("No folder could be made for the packet: %1").arg(m_folder->errorString()));
    const auto folder = m_folder->filePath(QStringLiteral("%1-%2").arg(m_chosen.ref().text, m_packet.text));
    const auto mine = std::pair(m_chosen.ref(), m_packet);
    runLong(
        copied
            ? tr("The packet is copied, as a folder; the docket says so. No delivery is recorded of it: hand it over "
                 "for that.")
            : tr("The packet is ready: drag it once more; the docket says so. No delivery is recorded of it: hand it "
                 "over for that."),
        [ref = m_chosen.ref(), packet = m_packet, folder](
            Desk &desk, const Course &course) { return packetAgain(desk, ref, packet, folder, course); },
        [this, mine, copied](const Result<QString> &made) {
            if (mine != std::pair(m_chosen.ref(), m_packet))
                return m_bar.warn(tr("Another packet was selected meanwhile. Drag or copy again what is wanted."));
            m_ready = *made, m_readyOf = mine;
            m_out->offer(m_ready);
            if (copied)
                m_out->copy();
        });
}
}
