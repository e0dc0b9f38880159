// SPDX-License-Identifier: Apache-2.0
#include "cases_page.h"
#include "answered.h"
#include "case_delegate.h"
#include "line_model.h"
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QScrollBar>
#include <QVBoxLayout>
namespace writdesk {
namespace {
constexpr int stretch = 100; // rows fetched at a time: more than a screen shows
}

CasesPage::CasesPage(Office &office, QWidget *parent)
    : QWidget(parent)
    , m_office(office)
    , m_table(new CaseTable(this))
    , m_filter(new QLineEdit)
    , m_list(new QListView)
    , m_count(new QLabel)
{
    layOut();
    connect(m_filter, &QLineEdit::textChanged, this, [this] { ask({}, stretch); });
    connect(m_filter, &QLineEdit::returnPressed, this, [this] { open(m_table->index(0, 0)); });
    connect(m_list, &QListView::clicked, this, &CasesPage::open);
    connect(m_list->verticalScrollBar(), &QScrollBar::valueChanged, this, &CasesPage::more);
    m_filter->installEventFilter(this);
    m_list->installEventFilter(this);
}

void CasesPage::layOut()
{
    m_filter->setPlaceholderText(tr("Filter: number, issuer, account, status…"));
    m_filter->setAccessibleName(tr("Filter cases"));
    m_filter->setClearButtonEnabled(true);
    static_assert(CaseTable::DueColumn == 0); // the line is that cell, drawn with the others
    m_list->setModel(new LineModel(m_table, m_list));
    m_list->setItemDelegate(new CaseDelegate(m_list));
    m_list->setUniformItemSizes(true); // a million rows are not measured one by one
    m_list->setAccessibleName(tr("Cases, what is due first"));
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_count->setObjectName(QStringLiteral("quiet"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 10, 4, 8);
    layout->addWidget(m_filter);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_count);
    setMinimumWidth(220);
}

// A change somewhere may move rows: as many as are shown are fetched again, and the selected case stays selected.
void CasesPage::refresh() { ask({}, qMax(stretch, m_table->rowCount())); }

void CasesPage::more()
{
    const auto *bar = m_list->verticalScrollBar();
    if (m_more && bar->value() >= bar->maximum() - m_list->viewport()->height())
        ask(m_last, stretch);
}

void CasesPage::ask(const CaseRef &after, int limit)
{
    const auto mine = ++*m_turn;
    m_more = false;
    const ListQuery query { .filter = m_filter->text().trimmed(), .limit = limit, .after = after };
    auto answer = m_office.ask([query, mine, turn = m_turn](Desk &desk) -> Result<CasesView> {
        return *turn == mine ? casesOf(desk, query) : CasesView(); // nobody waits for this one any more
    });
    whenAnswered(m_office, answer, this, [this, mine, further = !after.isEmpty()](const Result<CasesView> &view) {
        if (*m_turn != mine)
            return;
        if (!view)
            Q_EMIT troubled(view.error());
        else
            show(*view, further);
    });
}

void CasesPage::show(const CasesView &view, bool further)
{
    m_more = view.more;
    m_last = view.last;
    if (further) {
        m_table->append(view.rows);
    } else {
        m_table->setRows(view.rows);
        select(m_selected);
    }
    if (m_list->hasFocus()) // the rows came after the keyboard did
        focusList();
    const auto count = m_table->rowCount();
    const auto filtered = !m_filter->text().trimmed().isEmpty();
    if (count == 0)
        m_count->setText(
            filtered ? tr("No case matches. Clear the filter to see all.") : tr("No cases yet. Drop a paper here."));
    else
        m_count->setText(
            view.more ? tr("first %1 cases, scroll for more").arg(count) : tr("%n case(s)", nullptr, count));
    Q_EMIT listed(count);
}

void CasesPage::select(const CaseRef &ref)
{
    m_selected = ref;
    if (const auto row = m_table->rowOf(ref); row >= 0)
        m_list->setCurrentIndex(m_list->model()->index(row, 0));
}

void CasesPage::open(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    m_selected = m_table->at(index.row()).ref;
    Q_EMIT opened(m_selected);
}

void CasesPage::openFirst() { open(m_table->index(0, CaseTable::DueColumn)); }

void CasesPage::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void CasesPage::focusList()
{
    m_list->setFocus(Qt::OtherFocusReason);
    if (!m_list->currentIndex().isValid() && m_table->rowCount() > 0)
        m_list->setCurrentIndex(m_list->model()->index(0, 0));
}

// Down leaves the filter for the list; Enter in the list opens, on every platform.
bool CasesPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto key = static_cast<QKeyEvent *>(event)->key();
    if (watched == m_filter && key == Qt::Key_Down) {
        focusList();
        return true;
    }
    if (watched == m_list && (key == Qt::Key_Return || key == Qt::Key_Enter)) {
        open(m_list->currentIndex());
        return true;
    }
    return QWidget::eventFilter(watched, event);
}
}
