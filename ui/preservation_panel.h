// SPDX-License-Identifier: Apache-2.0
// Preservations: what is kept, until when, and by the manifests the copies of each account.
#pragma once
#include "actions.h"
#include "case_view.h"
class QLabel;
class QTableView;
namespace writdesk {
class HoldTable;
class KeptTable;
class PreservationPanel : public QWidget {
    Q_OBJECT
public:
    explicit PreservationPanel(const Actions &actions, QWidget *parent = nullptr);
    void show(const CaseView &view);

private:
    HoldTable *m_holds;
    KeptTable *m_kept;
    QTableView *m_holdList;
    QTableView *m_keptList;
    QLabel *m_says;
};
}
