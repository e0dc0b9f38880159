// SPDX-License-Identifier: Apache-2.0
// Gags and notice: what forbids telling the user, until when, who may lift it, and what the user was told.
#pragma once
#include "actions.h"
#include "case_view.h"
class QLabel;
class QTableView;
namespace writdesk {
class BlockTable;
class GagTable;
class NoticePanel : public QWidget {
    Q_OBJECT
public:
    explicit NoticePanel(const Actions &actions, QWidget *parent = nullptr);
    void show(const CaseView &view);

Q_SIGNALS:
    void selected(const writdesk::Gag &gag);

private:
    GagTable *m_gags;
    BlockTable *m_blocks;
    QTableView *m_gagList;
    QTableView *m_blockList;
    QLabel *m_says;
    QLabel *m_contacts;
    QLabel *m_told;
};
}
