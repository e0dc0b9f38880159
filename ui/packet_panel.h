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
class PacketPanel : public QWidget {
    Q_OBJECT
public:
    explicit PacketPanel(const Actions &actions, QWidget *parent = nullptr);
    void show(const CaseView &view);

private:
    CeilingTable *m_ceiling;
    DocumentTable *m_collected;
    BlockTable *m_blocks;
    QTableView *m_blockList;
    QLabel *m_packets;
    QLabel *m_says;
};
}
