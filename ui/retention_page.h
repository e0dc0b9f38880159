// SPDX-License-Identifier: Apache-2.0
// Files of closed cases: until when each is kept, and what is proposed, approved and done about those that are due.
#pragma once
#include "fetched_page.h"
#include "file_table.h"
#include "retention_acts.h"
class QLabel;
class QTableView;
namespace writdesk {
struct KeptView;
class RetentionPage : public FetchedPage {
    Q_OBJECT
public:
    RetentionPage(Office &office, Prompt &prompt, MessageBar &bar, const Chosen &chosen, const Actions &actions,
        QWidget *parent = nullptr);
    void refresh() override;

private:
    void listen();
    void show(const KeptView &view);
    RetentionActs *m_acts;
    FileTable *m_table;
    QLabel *m_about;
    QTableView *m_list;
};
}
