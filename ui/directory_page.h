// SPDX-License-Identifier: Apache-2.0
// The directory of agencies: where requesters are called back.
#pragma once
#include "agency_acts.h"
#include "agency_table.h"
#include <QWidget>
class QLabel;
class QTableView;
namespace writdesk {
class DirectoryPage : public QWidget {
    Q_OBJECT
public:
    DirectoryPage(Office &office, Prompt &prompt, MessageBar &bar, const Chosen &chosen, const Actions &actions,
        QWidget *parent = nullptr);
    void refresh();

Q_SIGNALS:
    void shown(); // the rows stand on the page
    void wanted(); // an act has something to show here
    void working(bool more);
    void opened(const writdesk::CaseRef &ref);

private:
    void show(const QList<Agency> &rows);
    Office &m_office;
    MessageBar &m_bar;
    AgencyActs *m_acts;
    AgencyTable *m_table;
    QLabel *m_about;
    QTableView *m_list;
    int m_turn = 0;
};
}
