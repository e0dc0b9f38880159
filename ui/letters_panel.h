// SPDX-License-Identifier: Apache-2.0
// The letters, notices and certificates of a case, each as it stands on paper.
#pragma once
#include "actions.h"
#include "case_view.h"
class QTableView;
namespace writdesk {
class DocumentTable;
class DocumentView;
class LettersPanel : public QWidget {
    Q_OBJECT
public:
    LettersPanel(Office &office, const Actions &actions, QWidget *parent = nullptr);
    void show(const CaseView &view);

Q_SIGNALS:
    void selected(const writdesk::Document &letter);

private:
    void tell(int row);
    DocumentTable *m_table;
    QTableView *m_list;
    DocumentView *m_preview;
    CaseRef m_ref;
};
}
