// SPDX-License-Identifier: Apache-2.0
#include "all_cases_page.h"
#include "actions.h"
#include "answered.h"
#include "case_filter.h"
#include "case_preview.h"
#include "cases_table.h"
#include "table_kit.h"
#include "words.h"
#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>
#include <utility>
namespace writdesk {
namespace {
constexpr int stretch = 200; // rows fetched at a time: more than a screen shows
constexpr int moveWait = 120; // milliseconds
}

AllCasesPage::AllCasesPage(
    Office &office, Prompt &prompt, MessageBar &bar, const Chosen &chosen, const Actions &actions, QWidget *parent)
    : DeskPage(parent)
    , m_office(office)
    , m_bar(bar)
    , m_acts(new ManyActs(office, prompt, bar, chosen, this))
    , m_table(new CaseTable(this))
    , m_about(new QLabel)
    , m_filter(new QLineEdit)
    , m_views(new QComboBox)
    , m_read(new QLabel)
    , m_list(casesTable(m_table))
    , m_nothing(teach(m_list, {}))
    , m_count(new QLabel)
    , m_preview(new CasePreview)
    , m_moved(new QTimer(this))
{
    nameAll();
    layOut(actions);
    listen();
    m_acts->listenTo(actions);
}

void AllCasesPage::nameAll()
{
    m_filter->setPlaceholderText(tr("warrant due this week · account:x@y.example · received last month · -closed"));
    m_filter->setAccessibleName(tr("Filter all cases"));
    m_filter->setClearButtonEnabled(true);
    m_views->setObjectName(QStringLiteral("views"));
    m_views->setAccessibleName(tr("Views"));
    m_views->setMinimumContentsLength(18);
    m_views->setPlaceholderText(tr("as typed"));
    for (auto *label : { m_read, m_count }) {
        label->setObjectName(QStringLiteral("quiet"));
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
}

void AllCasesPage::layOut(const Actions &actions)
{
    auto *columns = new QToolButton;
    columns->setText(tr("Columns"));
    columns->setAccessibleName(tr("Columns"));
    columns->setPopupMode(QToolButton::InstantPopup);
    columns->setFocusPolicy(Qt::StrongFocus);
    columns->setMenu(columnMenu(m_list));
    m_columns = columns;
    auto *line = new QHBoxLayout;
    line->addWidget(m_filter, 1);
    auto *viewLabel = new QLabel(tr("&View"));
    viewLabel->setBuddy(m_views);
    line->addWidget(viewLabel);
    line->addWidget(m_views);
    line->addWidget(columns);
    auto *parts = new QSplitter(Qt::Horizontal);
    parts->setObjectName(QStringLiteral("allCases"));
    parts->addWidget(m_list);
    parts->addWidget(m_preview);
    parts->setStretchFactor(0, 1);
    parts->setSizes({ 800, 280 });
    parts->setChildrenCollapsible(true);
    auto *layout = pageHead(this, tr("All cases"), m_about);
    m_about->hide();
    layout->addLayout(line);
    layout->addWidget(m_read);
    layout->addWidget(parts, 1);
    layout->addWidget(m_count);
    layout->addWidget(actions.buttons({ Do::JudgeMany, Do::AcknowledgeMany, Do::SaveView, Do::RemoveView }));
}

void AllCasesPage::listen()
{
    connect(m_filter, &QLineEdit::textChanged, this, [this] {
        m_toTable = false;
        nameView();
        fetch();
    });
    connect(m_filter, &QLineEdit::returnPressed, this, [this] { m_list->setFocus(Qt::TabFocusReason); });
    connect(m_views, &QComboBox::activated, this, &AllCasesPage::take);
    connect(m_acts, &ManyActs::working, this, &AllCasesPage::working);
    connect(m_acts, &ManyActs::worksLong, this, &AllCasesPage::worksLong);
    connect(m_acts, &ManyActs::changed, this, &AllCasesPage::fetch);
    connect(m_acts, &ManyActs::viewsChanged, this, [this](const QString &name) {
        m_wantedView = name;
        fetchViews();
    });
    m_moved->setSingleShot(true);
    m_moved->setInterval(moveWait);
    connect(m_moved, &QTimer::timeout, this, &AllCasesPage::preview);
    m_filter->installEventFilter(this);
    listenToTable();
}

void AllCasesPage::listenToTable()
{
    connect(m_list, &QTableView::activated, this, &AllCasesPage::open);
    connect(m_list, &QTableView::doubleClicked, this, &AllCasesPage::open);
    connect(m_list->verticalScrollBar(), &QScrollBar::valueChanged, this, &AllCasesPage::more);
    connect(m_list->horizontalHeader(), &QHeaderView::sectionClicked, this, &AllCasesPage::sortBy);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        m_all = false;
        tellSelection();
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, m_moved, qOverload<>(&QTimer::start));
    m_list->installEventFilter(this);
}

void AllCasesPage::refresh()
{
    fetchViews();
    fetch();
}

void AllCasesPage::fetch() { ask({}, qMax(stretch, m_table->rowCount())); }

void AllCasesPage::more()
{
    const auto *bar = m_list->verticalScrollBar();
    if (m_more && bar->value() >= bar->maximum() - m_list->viewport()->height())
        ask(m_last, stretch);
}

void AllCasesPage::ask(const CaseRef &after, int limit)
{
    const auto mine = ++*m_turn;
    m_more = false;
    const auto work = [typed = m_filter->text(), after, limit, order = m_order, descending = m_descending, mine,
                          turn = m_turn](Desk &desk) -> Result<Found> {
        if (*turn != mine)
            return Found(); // nobody waits for this one any more
        const auto filter = readCaseFilter(desk, typed, statusWords());
        Found found { .query = filter.query, .readAs = filter.readAs, .unclear = filter.unclear };
        found.query.order = order;
        found.query.descending = descending;
        auto asked = found.query;
        asked.after = after;
        asked.limit = limit;
        auto cases = casesOf(desk, asked);
        if (!cases)
            return asFailure(cases);
        found.cases = std::move(*cases);
        return found;
    };
    whenAnswered(
        m_office, m_office.ask(work), this, [this, mine, further = !after.isEmpty()](const Result<Found> &found) {
            if (*m_turn != mine)
                return;
            if (found)
                show(*found, further);
            else
                m_bar.complain(found.error());
        });
}

void AllCasesPage::show(const Found &found, bool further)
{
    const auto all = m_all && found.query == m_query; // other words mean other cases
    m_all = all;
    m_query = found.query;
    m_more = found.cases.more;
    m_last = found.cases.last;
    if (further) {
        m_table->append(found.cases.rows);
    } else {
        replaceRows(found.cases.rows);
    }
    if (all) {
        m_list->selectAll();
        m_all = true;
    }
    if (std::exchange(m_toTable, false) && m_table->rowCount() > 0)
        m_list->setFocus(Qt::OtherFocusReason);
    tellCount(found);
    tellSelection();
    m_moved->start();
    Q_EMIT shown();
}

// Rows come anew with all news: what one stood on and what was selected stays so.
void AllCasesPage::replaceRows(const QList<CaseRow> &rows)
{
    const auto at = selectedRow(m_list);
    const auto current = at < 0 ? CaseRef() : m_table->at(at).ref;
    const auto refs = selectedRefs();
    m_table->setRows(rows);
    if (const auto now = m_table->rowOf(current); now >= 0 && now != selectedRow(m_list))
        m_list->setCurrentIndex(m_table->index(now, CaseTable::DueColumn));
    QItemSelection again;
    for (const auto &ref : refs) {
        if (const auto row = m_table->rowOf(ref); row >= 0)
            again.select(m_table->index(row, 0), m_table->index(row, m_table->columnCount() - 1));
    }
    if (refs.size() > 1)
        m_list->selectionModel()->select(again, QItemSelectionModel::ClearAndSelect);
}

QList<CaseRef> AllCasesPage::selectedRefs() const
{
    QList<CaseRef> refs;
    for (const auto &index : m_list->selectionModel()->selectedRows())
        refs.append(m_table->at(index.row()).ref);
    return refs;
}

void AllCasesPage::tellCount(const Found &found)
{
    m_read->setText(found.unclear.isEmpty()
            ? (found.readAs.isEmpty() ? tr("Every case, what is due first. Type to narrow the list.")
                                      : tr("Read as: %1").arg(found.readAs))
            : found.unclear);
}

void AllCasesPage::tellSelection()
{
    const auto refs = selectedRefs();
    const auto count = m_table->rowCount();
    m_acts->choose(m_all ? CaseScope { {}, m_query } : CaseScope { refs, {} });
    m_acts->look(shownView());
    const auto filtered = !m_filter->text().trimmed().isEmpty();
    m_nothing->setText(filtered
            ? tr("No case matches. Clear the filter to see all.")
            : tr("No case came in yet. Drop a paper on the window or open one (Ctrl+O): it becomes the first case. A "
                 "log of earlier requests is imported."));
    auto words = count == 0 ? (filtered ? tr("No case matches.") : tr("No cases yet."))
        : m_more            ? tr("The first %1 cases; scroll for more.").arg(count)
                            : tr("%n case(s).", nullptr, count);
    if (m_all)
        words += u' ' + tr("Every case that the filter finds is selected.");
    else if (refs.size() > 1)
        words += u' ' + tr("%1 selected; Ctrl+A selects all that the filter finds.").arg(refs.size());
    m_count->setText(words);
}

void AllCasesPage::sortBy(int column)
{
    const auto order = orderOf(column);
    if (!order)
        return;
    m_descending = *order == m_order && !m_descending;
    m_order = *order;
    showOrder(m_list, m_order, m_descending);
    m_list->scrollToTop();
    ask({}, stretch);
}

void AllCasesPage::preview()
{
    const auto mine = ++m_previewTurn;
    const auto row = selectedRow(m_list);
    if (row < 0 || row >= m_table->rowCount())
        return m_preview->clear();
    whenAnswered(m_office, m_office.ask([ref = m_table->at(row).ref](Desk &desk) { return previewOf(desk, ref); }),
        this, [this, mine](const Result<CasePreviewView> &view) {
            if (mine != m_previewTurn)
                return; // one moved on
            if (view)
                m_preview->show(*view);
            else
                m_bar.complain(view.error());
        });
}

void AllCasesPage::fetchViews()
{
    whenAnswered(m_office, m_office.ask([](Desk &desk) { return namedViews(desk); }), this,
        [this](const Result<QList<NamedView>> &views) {
            if (views)
                showViews(*views);
            else
                m_bar.complain(views.error());
        });
}

void AllCasesPage::showViews(const QList<NamedView> &views)
{
    m_named = views;
    const auto wanted = m_wantedView.isEmpty() ? m_views->currentText() : m_wantedView;
    m_wantedView.clear();
    m_views->clear();
    for (const auto &named : views)
        m_views->addItem(named.view.name);
    m_views->setCurrentIndex(m_views->findText(wanted));
    nameView();
    m_acts->look(shownView());
}

// The box names a view only while its words stand in the filter.
void AllCasesPage::nameView()
{
    const auto typed = m_filter->text().simplified();
    const auto means = [&](const NamedView &named) { return named.view.typed.simplified() == typed; };
    const auto at = m_views->currentIndex();
    if (at >= 0 && at < m_named.size() && means(m_named.at(at)))
        return;
    const auto same = std::ranges::find_if(m_named, means);
    m_views->setCurrentIndex(same == m_named.end() ? -1 : int(same - m_named.begin()));
}

void AllCasesPage::take(int view)
{
    if (view < 0 || view >= m_named.size())
        return;
    const auto &chosen = m_named.at(view).view;
    m_order = orderNamed(chosen.order);
    m_descending = chosen.descending;
    showOrder(m_list, m_order, m_descending);
    const QSignalBlocker quiet(m_filter);
    m_filter->setText(chosen.typed);
    m_list->scrollToTop();
    ask({}, stretch);
}

SavedView AllCasesPage::shownView() const
{
    const auto at = m_views->currentIndex();
    const auto own = at >= 0 && at < m_named.size() && m_named.at(at).own;
    return { own ? m_named.at(at).view.name : QString(), m_filter->text().simplified(), nameOf(m_order), m_descending };
}

void AllCasesPage::open(const QModelIndex &index)
{
    if (index.isValid())
        Q_EMIT opened(m_table->at(index.row()).ref);
}

void AllCasesPage::chooseColumns()
{
    auto *menu = m_columns->menu();
    menu->popup(m_columns->mapToGlobal(QPoint(0, m_columns->height())));
    menu->setActiveAction(menu->actions().value(0));
}

void AllCasesPage::focusFirst()
{
    m_toTable = m_table->rowCount() == 0; // once there are rows, unless one types before
    if (m_toTable)
        focusFilter();
    else
        m_list->setFocus(Qt::ShortcutFocusReason);
}

bool AllCasesPage::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
    return true;
}

// Down leaves the filter for the table; Ctrl+A means the query, not the rows that happen to be fetched.
bool AllCasesPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return DeskPage::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (watched == m_filter && key->key() == Qt::Key_Down) {
        m_list->setFocus(Qt::TabFocusReason);
        return true;
    }
    if (watched == m_list && key->matches(QKeySequence::SelectAll)) {
        m_list->selectAll();
        m_all = true;
        tellSelection();
        return true;
    }
    return DeskPage::eventFilter(watched, event);
}
}
