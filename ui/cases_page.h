// SPDX-License-Identifier: Apache-2.0
// All cases, what is due first: filtered as one types, opened with Enter.
#pragma once
#include "case_view.h"
#include <QWidget>
class QLabel;
class QLineEdit;
class QListView;
namespace writdesk {
class CasesPage : public QWidget {
    Q_OBJECT
public:
    explicit CasesPage(Office &office, QWidget *parent = nullptr);
    void refresh();
    void focusFilter();
    void focusList();
    void openFirst(); // the first due case, once the list has come
    void select(const CaseRef &ref);

Q_SIGNALS:
    void opened(const writdesk::CaseRef &ref);
    void listed(int count);
    void troubled(const writdesk::Failure &failure);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void layOut();
    void ask(const CaseRef &after, int limit);
    void show(const CasesView &view, bool further);
    void more();
    void open(const QModelIndex &index);
    Office &m_office;
    CaseTable *m_table;
    QLineEdit *m_filter;
    QListView *m_list;
    QLabel *m_count;
    CaseRef m_selected;
    CaseRef m_last; // further rows come after it
    bool m_more = false;
    std::shared_ptr<std::atomic<int>> m_turn = std::make_shared<std::atomic<int>>(0); // what was asked last
};
}
