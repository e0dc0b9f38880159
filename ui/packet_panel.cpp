// SPDX-License-Identifier: Apache-2.0
#include "packet_panel.h"
#include "block_table.h"
#include "ceiling_table.h"
#include "document_table.h"
#include "moments.h"
#include "packet_table.h"
#include "table_kit.h"
#include <QVBoxLayout>
#include <algorithm>
namespace writdesk {
namespace {
// What whoever approves a release has to see; of a file several reasons may hold, so these are no files.
QString withheldWords(const Packet &packet)
{
    const auto say = [](const char *text) { return QCoreApplication::translate("PacketPanel", text); };
    constexpr qsizetype most = 5; // the rest stands in the packet's own list
    if (packet.withheld.isEmpty())
        return say("Nothing is withheld.");
    QStringList lines { say("Withheld:") };
    for (const auto &row : packet.withheld.first(qMin(most, packet.withheld.size())))
        lines.append(say("%1 (%2): %3").arg(row.file, row.category, row.reason));
    if (packet.withheld.size() > most)
        lines.append(say("and more: %1 reasons stand in withheld.csv").arg(packet.withheld.size()));
    return lines.join(u'\n');
}

QString packetWords(const Packet &packet)
{
    const auto say = [](const char *text) { return QCoreApplication::translate("PacketPanel", text); };
    const auto line = say("%1: head “%2”").arg(packet.id.text, packet.head);
    if (packet.state == u"released") // of what went out long ago the packet itself tells
        return line;
    const auto undated = packet.undated.isEmpty() ? QString()
                                                  : u'\n'
            + say(
                "! The paper names dates, and these files could not be held against them. Look whether they hold more: "
                "%1")
                  .arg(packet.undated.join(QStringLiteral(", ")));
    return line + u'\n' + withheldWords(packet) + undated;
}

// The newest stands first.
QList<ShownPacket> shownPackets(const CaseView &view)
{
    const auto say = [](const char *text) { return QCoreApplication::translate("PacketPanel", text); };
    QList<ShownPacket> shown;
    for (const auto &packet : view.c.packets) {
        const auto released = packet.state == u"released";
        shown.prepend({ packet.id, released ? say("released") : say("built, waits for release"),
            released ? Tone::Good : Tone::Soon, instantWords(packet.at, view.zone),
            packet.bates.join(QStringLiteral(" – ")) });
    }
    return shown;
}

QString markWords(const Mark &mark, const Case &c)
{
    const auto say = [](const char *text) { return QCoreApplication::translate("PacketPanel", text); };
    const auto at = std::ranges::find(c.documents, mark.document, &Document::sha256);
    const auto name = at == c.documents.end() ? mark.document.text.left(12) : at->name;
    return mark.page > 0
        ? say("%1: %2, page %3 is blacked out at one place (%4)").arg(mark.id, name).arg(mark.page).arg(mark.reason)
        : say("%1: %2 is rendered anew").arg(mark.id, name);
}

QString deliveryWords(const Delivery &delivery, const QByteArray &zone)
{
    static const QMap<QString, const char *> states { { QStringLiteral("handed_over"),
                                                          QT_TRANSLATE_NOOP("PacketPanel", "handed over") },
        { QStringLiteral("delivered"), QT_TRANSLATE_NOOP("PacketPanel", "delivered") },
        { QStringLiteral("received"), QT_TRANSLATE_NOOP("PacketPanel", "received") },
        { QStringLiteral("acknowledged"), QT_TRANSLATE_NOOP("PacketPanel", "acknowledged") } };
    const auto state = QCoreApplication::translate("PacketPanel", states.value(delivery.state, ""));
    return QCoreApplication::translate("PacketPanel", "%1: %2 to %3, %4 (%5)")
        .arg(delivery.packet.text, state, delivery.recipient, instantWords(delivery.at, zone), delivery.way);
}

QString packetsIn(const CaseView &view)
{
    QStringList lines;
    for (const auto &packet : view.c.packets)
        lines.append(packetWords(packet));
    for (const auto &mark : view.c.marks) {
        if (!mark.withdrawn)
            lines.append(markWords(mark, view.c));
    }
    for (const auto &delivery : view.c.deliveries)
        lines.append(deliveryWords(delivery, view.zone));
    return lines.isEmpty() ? QCoreApplication::translate("PacketPanel", "No packet was built yet.") : lines.join(u'\n');
}
}

PacketPanel::PacketPanel(const Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_ceiling(new CeilingTable(this))
    , m_collected(new DocumentTable(this))
    , m_blocks(new BlockTable(this))
    , m_packetTable(new PacketTable(this))
    , m_blockList(tableOf(m_blocks, tr("What blocks release"), { 0, 1, 3 }))
    , m_packetList(tableOf(m_packetTable, tr("Packets"), { PacketTable::BuiltColumn }, Lines::One))
    , m_packets(new QLabel)
    , m_says(headingOf({}))
{
    m_packets->setWordWrap(true);
    m_packets->setTextFormat(Qt::PlainText);
    m_packets->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *ceiling = tableOf(m_ceiling, tr("How far the paper reaches"), { 0, 6 }, Lines::One);
    auto *collected = tableOf(m_collected, tr("Collected data"), { 0 }, Lines::One);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 6, 0, 0);
    layout->addWidget(headingOf(tr("How far the paper reaches"), ceiling));
    layout->addWidget(ceiling, 4);
    auto *because = new QLabel;
    because->setWordWrap(true);
    because->setTextFormat(Qt::PlainText);
    because->setObjectName(QStringLiteral("quiet"));
    layout->addWidget(because);
    connect(ceiling->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this, because](const QModelIndex &now) {
            because->setText(now.isValid() ? tr("Because: %1").arg(m_ceiling->at(now.row()).because) : QString());
        });
    connect(m_ceiling, &QAbstractItemModel::modelReset, because, &QLabel::clear);
    layout->addWidget(headingOf(tr("Collected data"), collected));
    layout->addWidget(collected, 1);
    m_packetList->setMaximumHeight(110);
    m_packetList->setToolTip(tr("Drag a released packet into a folder, or copy it with Ctrl+C."));
    connect(m_packetList->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex &now) { tell(now.isValid() ? now.row() : -1); });
    layout->addWidget(m_packetList, 1);
    layout->addWidget(m_packets);
    layout->addWidget(m_says);
    layout->addWidget(m_blockList, 2);
    layout->addWidget(actions.buttons(
        { Do::Collect, Do::MarkPlace, Do::BuildPacket, Do::Approve, Do::ReleasePacket, Do::HandOver, Do::PacketNews }));
}

void PacketPanel::show(const CaseView &view)
{
    QList<Document> collected;
    for (const auto &document : view.c.documents) {
        if (document.kind == u"collected")
            collected.append(document);
    }
    m_ceiling->setRows(view.c.judgement.ceiling);
    m_collected->setRows(collected);
    m_blocks->setRows(shownBlocks(view.releaseBlocks, view.zone));
    m_blockList->setVisible(!view.releaseBlocks.isEmpty());
    m_packetTable->setRows(shownPackets(view));
    m_packetList->setVisible(!view.c.packets.isEmpty());
    if (!view.c.packets.isEmpty() && selectedRow(m_packetList) < 0)
        m_packetList->setCurrentIndex(m_packetTable->index(0, 0));
    tell(selectedRow(m_packetList));
    m_packets->setText(packetsIn(view));
    m_says->setText(view.releaseBlocks.isEmpty() ? tr("✓ Nothing stands in the way of release.")
                                                 : tr("⊘ Nothing may be released. What stands in the way:"));
}

void PacketPanel::tell(int row)
{
    Q_EMIT selected(row >= 0 && row < m_packetTable->rowCount() ? m_packetTable->at(row).id : PacketId());
}
}
