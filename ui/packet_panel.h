// SPDX-License-Identifier: Apache-2.0
// Disclosure: how far the paper reaches, what was collected, the packets, and what stands in the way of release.
#pragma once
#include "actions.h"
#include "case_view.h"
class QLabel;
class QTableView;
namespace writdesk {
class BlockTable;
class CeilingTable;
class DocumentTable;
class PacketTable;
class PacketPanel : public QWidget {
    Q_OBJECT
public:
    explicit PacketPanel(const Actions &actions, QWidget *parent = nullptr);
    void show(const CaseView &view);
    QTableView *packets() const { return m_packetList; }

Q_SIGNALS:
    void selected(const writdesk::PacketId &packet); // of the list, as the case stands now; none: empty

private:
    void tell(int row);
    CeilingTable *m_ceiling;
    DocumentTable *m_collected;
    BlockTable *m_blocks;
    PacketTable *m_packetTable;
    QTableView *m_blockList;
    QTableView *m_packetList;
    QLabel *m_packets;
    QLabel *m_says;
};
}
