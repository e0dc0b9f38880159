// SPDX-License-Identifier: Apache-2.0
// Campaigns: each with its counts, its recipients, how far its letters are, and what became of each.
#pragma once
#include "campaign_acts.h"
#include "campaign_table.h"
#include "fetched_page.h"
class QLabel;
class QProgressBar;
class QPushButton;
class QTableView;
namespace writdesk {
class CampaignPage : public FetchedPage {
    Q_OBJECT
public:
    CampaignPage(Office &office, Prompt &prompt, MessageBar &bar, const Chosen &chosen, const Actions &actions,
        QWidget *parent = nullptr);
    void refresh() override;

private:
    void layOut(const Actions &actions);
    void listen();
    void show(const QList<Case> &campaigns);
    void select(int row);
    void showRecipients(const QList<CampaignRecipient> &recipients);
    void tell(const QList<RecipientFate> &fates);
    void progress(int done, int of);
    CampaignActs *m_acts;
    CampaignTable *m_table;
    RecipientTable *m_people;
    QLabel *m_about;
    QLabel *m_heading;
    QTableView *m_list;
    QTableView *m_peopleList;
    QProgressBar *m_progress;
    QPushButton *m_stop;
    CaseRef m_wanted {}; // selected once the campaigns are listed
    bool m_telling = false; // rows of a file are shown, and no refresh takes their place
};
}
