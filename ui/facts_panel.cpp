// SPDX-License-Identifier: Apache-2.0
#include "facts_panel.h"
#include "fact_delegate.h"
#include "fact_table.h"
#include "open_fact_table.h"
#include "table_kit.h"
#include "words.h"
#include <QSplitter>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>
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
    , m_delegate(new FactDelegate(this))
    , m_open(new OpenFactTable(this))
    , m_openList(tableOf(m_open, tr("What is still asked"), { 0 }))
{
    m_list->setItemDelegate(m_delegate);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 6, 0, 0);
    auto *parts = new QSplitter(Qt::Vertical);
    parts->addWidget(m_list);
    parts->addWidget(m_openList);
    parts->setStretchFactor(0, 3);
    parts->setStretchFactor(1, 1);
    parts->setChildrenCollapsible(false);
    layout->addWidget(parts, 1);
    layout->addWidget(actions.buttons({ Do::AcceptAll, Do::StateFact, Do::EditFact }));
    m_list->setToolTip(tr("Enter accepts the fact, F2 types over its value."));
    connect(m_list, &QTableView::activated, this, &FactsPanel::accept);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &FactsPanel::tellSelected);
    m_openList->setToolTip(tr("Enter answers the question."));
    connect(m_openList, &QTableView::activated, this,
        [this](const QModelIndex &index) { Q_EMIT asked(m_open->at(index.row())); });
    connect(m_table, &FactTable::valueTyped, this, &FactsPanel::retyped);
    connect(m_delegate, &FactDelegate::refused, this, &FactsPanel::refused);
    connect(
        m_delegate, &FactDelegate::closeEditor, this,
        [this] {
            if (const auto waiting = std::exchange(m_waiting, {}))
                show(*waiting);
        },
        Qt::QueuedConnection);
}

void FactsPanel::show(const CaseView &view)
{
    if (view.c.ref == m_ref && m_list->isPersistentEditorOpen(m_list->currentIndex())) {
        m_waiting = view;
        return;
    }
    m_waiting.reset();
    const auto row = view.c.ref == m_ref ? selectedRow(m_list) : 0;
    m_ref = view.c.ref;
    const auto instrument = factsOf(view.c).value(QStringLiteral("instrument"));
    m_table->setWords({ { instrument, instrument == view.instrument ? QString() : view.instrument } });
    m_delegate->setDates(view.dateFacts, view.dateSense());
    m_table->setRows(inOrder(view.c.facts));
    m_open->setRows(view.c.judgement.needs);
    m_openList->setVisible(m_open->rowCount() > 0);
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
