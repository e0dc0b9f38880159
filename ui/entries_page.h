// SPDX-License-Identifier: Apache-2.0
// The whole docket's entries, newest first, page by page as one scrolls; narrowed to what an auditor looks for.
#pragma once
#include "audit_acts.h"
#include "audit_table.h"
#include "desk_page.h"
class QComboBox;
class QLabel;
class QLineEdit;
class QTableView;
namespace writdesk {
class EntriesPage : public DeskPage {
    Q_OBJECT
public:
    EntriesPage(Office &office, Prompt &prompt, MessageBar &bar, const Chosen &chosen, const Actions &actions,
        QWidget *parent = nullptr);
    void refresh() override;
    bool isWide() const override { return true; }
    void focusFirst() override;
    bool focusFilter() override;

private:
    void layOut(const Actions &actions);
    void listen(const Actions &actions);
    AuditQuestion question() const;
    void begin(); // from the newest entry on
    void more();
    void ask(qint64 below);
    void show(const AuditPage &page, const QByteArray &zone);
    void tell(const TreeHead &head);
    Office &m_office;
    MessageBar &m_bar;
    AuditActs *m_acts;
    AuditTable *m_table;
    QLabel *m_about;
    QLineEdit *m_filter;
    QComboBox *m_group;
    QTableView *m_list;
    QLabel *m_count;
    QLabel *m_verified;
    QString m_head {}; // in words
    qint64 m_next = 0; // where the next page begins; 0: there is none
    int m_wanted = 0; // rows that are to stand on the page before it waits for somebody to scroll
    std::shared_ptr<int> m_turn = std::make_shared<int>(0);
    bool m_asks = false;
    QDate m_today {};
};
}
