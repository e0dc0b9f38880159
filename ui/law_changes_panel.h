// SPDX-License-Identifier: Apache-2.0
// The open cases that a law changes, with the row that does it; how far the looking is, and a button that stops it.
#pragma once
#include "law_draft_table.h"
#include <QWidget>
class QLabel;
class QProgressBar;
class QPushButton;
class QTableView;
namespace writdesk {
class Actions;
class LawChangesPanel : public QWidget {
    Q_OBJECT
public:
    explicit LawChangesPanel(const Actions &actions, QWidget *parent = nullptr);
    void show(const QList<ShownLawChange> &changes, bool ofDraft);
    void progress(int done, int of); // open cases; done == of: ended
    int count() const { return m_table->rowCount(); }
    void focusTable();

Q_SIGNALS:
    void selected(const QList<writdesk::CaseRef> &refs);
    void opened(const writdesk::CaseRef &ref);
    void stopped(); // the person wants no more of it

private:
    void choose();
    LawChangeTable *m_table;
    QTableView *m_list;
    QLabel *m_says;
    QProgressBar *m_progress;
    QPushButton *m_stop;
};
}
