// SPDX-License-Identifier: Apache-2.0
// Authenticity: the evidence for and against a request, what fails first, and the one number to call back.
#pragma once
#include "actions.h"
#include "case_view.h"
class QLabel;
class QTableView;
namespace writdesk {
class EvidenceTable;
class EvidencePanel : public QWidget {
    Q_OBJECT
public:
    explicit EvidencePanel(const Actions &actions, QWidget *parent = nullptr);
    void show(const CaseView &view);

private:
    EvidenceTable *m_table;
    QTableView *m_list;
    QLabel *m_says;
    QLabel *m_call;
};
}
