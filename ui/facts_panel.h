// SPDX-License-Identifier: Apache-2.0
// The facts of a case: Enter accepts one and goes to the next, F2 types over its value, the paper shows
// its place; below them what the law still asks and nobody knows, and nothing else.
#pragma once
#include "actions.h"
#include "case_view.h"
#include <optional>
class QTableView;
namespace writdesk {
class FactDelegate;
class FactTable;
class OpenFactTable;
class FactsPanel : public QWidget {
    Q_OBJECT
public:
    explicit FactsPanel(const Actions &actions, QWidget *parent = nullptr);
    void show(const CaseView &view);
    void edit(); // the selected value
    void focusTable();

Q_SIGNALS:
    void selected(const writdesk::Fact &fact);
    void accepted(const writdesk::Fact &fact);
    void retyped(const writdesk::Fact &was, const QString &value);
    void asked(const writdesk::OpenFact &fact); // somebody wants to answer it
    void refused(const QString &sentence); // what was typed over a date is none

private:
    void accept(const QModelIndex &index);
    void tellSelected();
    FactTable *m_table;
    QTableView *m_list;
    FactDelegate *m_delegate;
    OpenFactTable *m_open;
    QTableView *m_openList;
    CaseRef m_ref;
    std::optional<CaseView> m_waiting; // what came while a value is typed: shown once that is ended
};
}
