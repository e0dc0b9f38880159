// SPDX-License-Identifier: Apache-2.0
// The papers of a case: which of them is shown, and the place of the selected fact on it.
#pragma once
#include "case_view.h"
#include <QWidget>
class QComboBox;
namespace writdesk {
class DocumentView;
class PaperView : public QWidget {
    Q_OBJECT
public:
    explicit PaperView(Office &office, QWidget *parent = nullptr);
    void show(const CaseView &view);
    void light(const Fact &fact);
    DocumentView *view() const { return m_view; }

private:
    void showCurrent();
    QComboBox *m_choice;
    DocumentView *m_view;
    CaseRef m_ref;
    QList<Document> m_papers;
};
}
