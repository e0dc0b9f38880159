// SPDX-License-Identifier: Apache-2.0
#include "facts_panel.h"
#include "fact_table.h"
#include "table_kit.h"
#include "words.h"
#include <QVBoxLayout>
#include <algorithm>
namespace writdesk {
namespace {
// In the order people look for them, so that a fact stays in its row when it is typed over.
QList<Fact> inOrder(QList<Fact> facts)
{
    const auto order = idsOf(Of::Fact);
    std::ranges::stable_sort(facts, {}, [&](const Fact &f) {
        const auto at = order.indexOf(f.name);
        return at < 0 ? order.size() : at;
    });
    return facts;
}
}

FactsPanel::FactsPanel(const Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_table(new FactTable(this))
    , m_list(tableOf(m_table, tr("Facts of the case"), { FactTable::ValueColumn }))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 6, 0, 0);
    layout->addWidget(m_list, 1);
    layout->addWidget(actions.buttons({ Do::AcceptAll, Do::StateFact, Do::EditFact }));
    m_list->setToolTip(tr("Enter accepts the fact, F2 types over its value."));
    connect(m_list, &QTableView::activated, this, &FactsPanel::accept);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &FactsPanel::tellSelected);
    connect(m_table, &FactTable::valueTyped, this, &FactsPanel::retyped);
}

void FactsPanel::show(const CaseView &view)
{
    const auto row = view.c.ref == m_ref ? selectedRow(m_list) : 0;
    m_ref = view.c.ref;
    const auto instrument = factsOf(view.c).value(QStringLiteral("instrument"));
    m_table->setWords({ { instrument, instrument == view.instrument ? QString() : view.instrument } });
    m_table->setRows(inOrder(view.c.facts));
    if (m_table->rowCount() > 0)
        m_list->setCurrentIndex(m_table->index(qBound(0, row, m_table->rowCount() - 1), FactTable::ValueColumn));
    else
        tellSelected();
}

void FactsPanel::focusTable() { m_list->setFocus(Qt::OtherFocusReason); }

void FactsPanel::tellSelected()
{
    const auto row = selectedRow(m_list);
    Q_EMIT selected(row >= 0 && row < m_table->rowCount() ? m_table->at(row) : Fact());
}

void FactsPanel::accept(const QModelIndex &index)
{
    const auto fact = m_table->at(index.row());
    if (index.row() + 1 < m_table->rowCount())
        m_list->setCurrentIndex(m_table->index(index.row() + 1, FactTable::ValueColumn));
    if (fact.state == FactState::Proposed)
        Q_EMIT accepted(fact);
}

void FactsPanel::edit()
{
    if (const auto row = selectedRow(m_list); row >= 0 && isVisible())
        m_list->edit(m_table->index(row, FactTable::ValueColumn));
}
}
