// SPDX-License-Identifier: Apache-2.0
// The directory of agencies: where requesters are called back.
#pragma once
#include "agency_acts.h"
#include "agency_table.h"
#include "fetched_page.h"
class QLabel;
class QTableView;
namespace writdesk {
class DirectoryPage : public FetchedPage {
    Q_OBJECT
public:
    DirectoryPage(Office &office, Prompt &prompt, MessageBar &bar, const Chosen &chosen, const Actions &actions,
        QWidget *parent = nullptr);
    void refresh() override;

private:
    void show(const QList<Agency> &rows);
    AgencyActs *m_acts;
    AgencyTable *m_table;
    QLabel *m_about;
    QTableView *m_list;
};
}
