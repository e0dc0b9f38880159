// SPDX-License-Identifier: Apache-2.0
// What the law says of a case: findings with weight, law and remedy, what failed first.
#pragma once
#include "actions.h"
#include "case_view.h"
class QLabel;
class QTableView;
namespace writdesk {
class FindingTable;
class FindingsPanel : public QWidget {
    Q_OBJECT
public:
    explicit FindingsPanel(const Actions &actions, QWidget *parent = nullptr);
    void show(const CaseView &view);

Q_SIGNALS:
    void selected(const writdesk::Finding &finding);

private:
    FindingTable *m_table;
    QTableView *m_list;
    QLabel *m_says;
};
}
