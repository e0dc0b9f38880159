// SPDX-License-Identifier: Apache-2.0
#include "periods_panel.h"
#include "date_table.h"
#include "table_kit.h"
#include "timeline_view.h"
#include "why_pane.h"
#include <QScrollArea>
#include <QSplitter>
#include <QTimeZone>
#include <QVBoxLayout>
#include <algorithm>
namespace writdesk {
namespace {
QDate receivedDay(const CaseView &view)
{
    const QTimeZone there(view.zone);
    return there.isValid() ? view.c.receivedAt.toTimeZone(there).date() : view.c.receivedAt.date();
}
}

PeriodsPanel::PeriodsPanel(const Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_timeline(new TimelineView)
    , m_table(new DateTable(this))
    , m_list(tableOf(m_table, tr("Dates of the case"), { 0, 2, 3, 4 }))
    , m_why(new WhyPane)
{
    auto *parts = new QSplitter(Qt::Vertical);
    auto *lanes = new QScrollArea;
    lanes->setWidget(m_timeline);
    lanes->setWidgetResizable(true);
    lanes->setFrameShape(QFrame::NoFrame);
    lanes->setFocusPolicy(Qt::NoFocus); // the timeline takes it
    lanes->setMinimumHeight(5 * (fontMetrics().height() + 8));
    connect(m_timeline, &TimelineView::chosen, this, [this, lanes](int row) {
        const auto place = m_timeline->placeOf(row);
        lanes->ensureVisible(0, place.center().y(), 0, place.height());
    });
    parts->addWidget(lanes);
    parts->addWidget(m_list);
    parts->addWidget(m_why);
    parts->setStretchFactor(1, 1);
    parts->setStretchFactor(2, 1);
    parts->setCollapsible(1, false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 6, 0, 0);
    layout->addWidget(parts, 1);
    layout->addWidget(actions.buttons({ Do::Why, Do::Sheet, Do::TakeHold, Do::RenewHold }));
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex &now) { tell(now.isValid() ? now.row() : -1); });
    connect(
        m_timeline, &TimelineView::chosen, this, [this](int row) { m_list->setCurrentIndex(m_table->index(row, 0)); });
}

void PeriodsPanel::show(const CaseView &view)
{
    m_zone = view.zone;
    auto periods = periodsOf(view.c);
    const auto answered = answeredAt(view.entries);
    // What runs by its binding date, then what ended, then what cannot be computed.
    std::ranges::stable_sort(periods, {}, [&](const Period &p) {
        const auto state = stateOf(p, view.now);
        const auto rank = state == u"cannot_compute" ? 2 : state == u"ended" ? 1 : 0;
        return std::pair(rank, p.binding.date);
    });
    m_table->setRows(shownPeriods(view.c, periods, answered, view.today, view.now, view.zone));
    m_timeline->show(m_table->rows(), receivedDay(view), view.today);
    if (selectedRow(m_list) < 0 && m_table->rowCount() > 0)
        m_list->setCurrentIndex(m_table->index(0, 0));
    tell(selectedRow(m_list)); // where nothing changed the row stays, and its reasons with it
}

void PeriodsPanel::tell(int row)
{
    m_timeline->select(row);
    if (row >= 0 && row < m_table->rowCount())
        m_why->show(m_table->at(row), m_zone);
    else
        m_why->clear();
}

void PeriodsPanel::explain() { m_list->setFocus(Qt::ShortcutFocusReason); }
}
