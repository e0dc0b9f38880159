// SPDX-License-Identifier: Apache-2.0
// The law: every row, found as one types; beside it what the row says, what is wrong in a draft, what a law changes.
#pragma once
#include "fetched_page.h"
#include "law_acts.h"
#include "law_view.h"
#include "policy_acts.h"
class QLabel;
class QLineEdit;
class QSpinBox;
class QTabWidget;
class QTableView;
class QTextBrowser;
namespace writdesk {
class LawChangesPanel;
class LawPage : public FetchedPage {
    Q_OBJECT
public:
    LawPage(Office &office, Prompt &prompt, MessageBar &bar, const Chosen &chosen, const Actions &actions,
        QWidget *parent = nullptr);
    void refresh() override;
    void focusFirst() override { focusFilter(); }
    bool focusFilter() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum Part { Row, Problems, Changes };
    void nameAll();
    void layOut(const Actions &actions);
    void nameParts();
    void listen();
    void show(const LawView &view);
    void filter();
    void tellRow(int row);
    void tellProblems(const QList<ShownLawProblem> &problems);
    void tellChanges(const QList<ShownLawChange> &changes, bool ofDraft);
    void tellProgress(int done, int of);
    void moveOn(); // to the next part that keys work in
    LawActs *m_acts;
    PolicyActs *m_policyActs;
    LawView m_view;
    LawTable *m_table;
    LawProblemTable *m_problemTable;
    QLabel *m_title;
    QLabel *m_about;
    QLineEdit *m_filter;
    QSpinBox *m_year;
    QLabel *m_count;
    QTableView *m_list;
    QTabWidget *m_parts;
    QTextBrowser *m_row;
    QTableView *m_problems;
    LawChangesPanel *m_changes;
};
}
