// SPDX-License-Identifier: Apache-2.0
// Challenges: objections, motions, negotiations and stays, and what was said in each.
#pragma once
#include "actions.h"
#include "case_view.h"
class QLabel;
class QTableView;
namespace writdesk {
class ChallengeLogTable;
class ChallengeTable;
class ChallengePanel : public QWidget {
    Q_OBJECT
public:
    explicit ChallengePanel(const Actions &actions, QWidget *parent = nullptr);
    void show(const CaseView &view);

Q_SIGNALS:
    void selected(const writdesk::Challenge &challenge);

private:
    void tell(int row);
    ChallengeTable *m_challenges;
    ChallengeLogTable *m_log;
    QTableView *m_list;
    QTableView *m_logList;
    QLabel *m_says;
    QByteArray m_zone;
};
}
