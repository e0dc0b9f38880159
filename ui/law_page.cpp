// SPDX-License-Identifier: Apache-2.0
#include "law_page.h"
#include "law_changes_panel.h"
#include "table_kit.h"
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QShortcut>
#include <QSpinBox>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>
#include <QTextBrowser>
#include <QVBoxLayout>
namespace writdesk {
namespace {
// Fixed widths: thousands of rows are not measured one by one.
void fix(QTableView &list, const QList<std::pair<int, int>> &widths)
{
    for (const auto &[column, letters] : widths) {
        list.horizontalHeader()->setSectionResizeMode(column, QHeaderView::Interactive);
        list.setColumnWidth(column, letters * list.fontMetrics().averageCharWidth() + 24);
    }
}

// Every word comes from a file, so it is shown as it is and never as markup.
QString htmlOf(const ShownLaw &row, const QString &quiet)
{
    auto html = QStringLiteral("<h3>%1</h3><p>%2 · %3 · %4</p><table cellpadding='3'>")
                    .arg(row.title.toHtmlEscaped(), row.kind.toHtmlEscaped(), row.id.toHtmlEscaped(),
                        row.state.toHtmlEscaped());
    auto details = row.details;
    if (!row.usedBy.isEmpty())
        details.append({ LawPage::tr("Used by"), row.usedBy });
    for (const auto &[label, words] : details)
        html += QStringLiteral("<tr><td style='color:%1'>%2&nbsp;&nbsp;</td><td>%3</td></tr>")
                    .arg(quiet, label.toHtmlEscaped(), words.toHtmlEscaped());
    return html + QStringLiteral("</table>");
}
}

LawPage::LawPage(
    Office &office, Prompt &prompt, MessageBar &bar, const Chosen &chosen, const Actions &actions, QWidget *parent)
    : FetchedPage(office, bar, parent)
    , m_acts(new LawActs(office, prompt, bar, chosen, this))
    , m_policyActs(new PolicyActs(office, prompt, bar, chosen, this))
    , m_table(new LawTable(this))
    , m_problemTable(new LawProblemTable(this))
    , m_title(new QLabel(tr("The law")))
    , m_about(new QLabel)
    , m_filter(new QLineEdit)
    , m_year(new QSpinBox)
    , m_count(new QLabel)
    , m_list(tableOf(m_table, tr("Rows of the law"),
          { LawTable::TitleColumn, LawTable::ValueColumn, LawTable::CitesColumn }, Lines::One))
    , m_parts(new QTabWidget)
    , m_row(new QTextBrowser)
    , m_problems(tableOf(m_problemTable, tr("Errors of the draft"), { 2 }))
    , m_changes(new LawChangesPanel(actions))
{
    nameAll();
    layOut(actions);
    listen();
    m_acts->listenTo(actions);
    m_policyActs->listenTo(actions);
}

void LawPage::nameAll()
{
    m_title->setObjectName(QStringLiteral("title"));
    m_filter->setPlaceholderText(tr("Filter: id, words, statute, instrument, disputed, off…"));
    m_filter->setAccessibleName(tr("Filter the law"));
    m_filter->setClearButtonEnabled(true);
    m_year->setRange(1971, 2100);
    m_year->setAccessibleName(tr("Year of the holidays"));
    m_row->setAccessibleName(tr("What the row says"));
    m_row->setTabChangesFocus(true);
    m_row->setOpenLinks(false);
    fix(*m_list,
        { { LawTable::KindColumn, 14 }, { LawTable::IdColumn, 17 }, { LawTable::ValidColumn, 17 },
            { LawTable::StateColumn, 16 } });
    m_parts->setDocumentMode(true);
    m_parts->setAccessibleName(tr("Row, draft and cases"));
    m_parts->tabBar()->setAccessibleName(tr("Row, draft and cases"));
    m_parts->tabBar()->setDrawBase(false);
    m_parts->addTab(m_row, {});
    m_parts->addTab(m_problems, {});
    m_parts->addTab(m_changes, {});
    nameParts();
    for (auto *label : { m_about, m_count }) {
        label->setObjectName(QStringLiteral("quiet"));
        label->setTextFormat(Qt::PlainText);
    }
    m_about->setWordWrap(true);
}

void LawPage::layOut(const Actions &actions)
{
    auto *search = new QHBoxLayout;
    auto *year = new QLabel(tr("Holidays of"));
    year->setBuddy(m_year);
    search->addWidget(m_filter, 1);
    search->addWidget(m_count);
    search->addSpacing(12);
    search->addWidget(year);
    search->addWidget(m_year);
    auto *both = new QSplitter(Qt::Vertical);
    both->addWidget(m_list);
    both->addWidget(m_parts);
    both->setSizes({ 500, 400 });
    both->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 8);
    layout->addWidget(m_title);
    layout->addWidget(m_about);
    layout->addLayout(search);
    layout->addWidget(both, 1);
    layout->addWidget(actions.buttons(
        { Do::LawCheck, Do::LawImpact, Do::LawAdopt, Do::LawApprove, Do::PolicySet, Do::HolidayAdd, Do::LawSave }));
}

void LawPage::nameParts()
{
    const auto named = [this](Part part, const QString &words, int count) {
        m_parts->setTabText(part, count > 0 ? QStringLiteral("%1 (%2)").arg(words).arg(count) : words);
    };
    named(Row, tr("Row"), 0);
    named(Problems, tr("Errors of the draft"), m_problemTable->rowCount());
    named(Changes, tr("Open cases that change"), m_changes->count());
}

void LawPage::listen()
{
    connect(m_filter, &QLineEdit::textChanged, this, &LawPage::filter);
    connect(m_filter, &QLineEdit::returnPressed, this, [this] { m_list->setFocus(Qt::OtherFocusReason); });
    connect(m_year, &QSpinBox::valueChanged, this, &LawPage::refresh);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex &now) { tellRow(now.isValid() ? now.row() : -1); });
    connect(m_list, &QTableView::activated, this, [this] {
        m_parts->setCurrentIndex(Row);
        m_row->setFocus(Qt::OtherFocusReason);
    });
    connect(m_changes, &LawChangesPanel::selected, m_acts, &LawActs::choose);
    connect(m_changes, &LawChangesPanel::opened, this, &LawPage::opened);
    connect(m_changes, &LawChangesPanel::stopped, m_acts, &LawActs::stop);
    connect(m_acts, &LawActs::checked, this, &LawPage::tellProblems);
    connect(m_acts, &LawActs::listed, this, &LawPage::tellChanges);
    connect(m_acts, &LawActs::progressed, this, &LawPage::tellProgress);
    connect(m_acts, &LawActs::changed, this, &LawPage::refresh);
    connect(m_acts, &LawActs::working, this, &LawPage::working);
    connect(m_policyActs, &PolicyActs::listed, this, &LawPage::tellChanges);
    connect(m_policyActs, &PolicyActs::changed, this, &LawPage::refresh);
    connect(m_policyActs, &PolicyActs::working, this, &LawPage::working);
    auto *next = new QShortcut(QKeySequence(Qt::Key_F6), this);
    next->setContext(Qt::WidgetWithChildrenShortcut);
    connect(next, &QShortcut::activated, this, &LawPage::moveOn);
    m_filter->installEventFilter(this);
}

void LawPage::refresh()
{
    const auto year = m_view.year == 0 ? 0 : m_year->value();
    fetch([year](Desk &desk) { return lawOf(desk, year); }, [this](const LawView &view) { show(view); });
}

void LawPage::show(const LawView &view)
{
    m_view = view;
    const QSignalBlocker quiet(m_year);
    m_year->setValue(view.year);
    auto about = tr("In force in this docket: law of %1 (SHA-256 %2…), policy of %3.")
                     .arg(view.version, view.hash.left(12), view.policy);
    if (view.waiting)
        about += u' '
            + tr("A change waits for a second person: %1, asked by %2: %3")
                  .arg(view.waiting->files.join(QStringLiteral(", ")), view.waiting->asked, view.waiting->reason);
    if (view.waitingPolicy)
        about += u' '
            + tr("A change of the policy waits for a second person: %1, asked by %2: %3")
                  .arg(view.waitingPolicy->changes.join(QStringLiteral("; ")), view.waitingPolicy->asked,
                      view.waitingPolicy->reason);
    m_about->setText(about);
    filter();
    Q_EMIT shown();
}

void LawPage::filter()
{
    const auto found = rowsWith(m_view.rows, m_filter->text());
    m_table->setRows(found);
    m_count->setText(found.isEmpty() && !m_view.rows.isEmpty() ? tr("no row matches")
            : found.size() == m_view.rows.size()               ? tr("%n row(s)", nullptr, int(found.size()))
                                                 : tr("%1 of %2 rows").arg(found.size()).arg(m_view.rows.size()));
    if (!found.isEmpty() && !m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_table->index(0, 0));
    tellRow(selectedRow(m_list));
}

void LawPage::tellRow(int row)
{
    const auto none = row < 0 || row >= m_table->rowCount();
    m_policyActs->choose(none ? ShownLaw() : m_table->at(row));
    if (none)
        m_row->setPlainText(tr("No row is selected."));
    else
        m_row->setHtml(htmlOf(m_table->at(row), palette().color(QPalette::PlaceholderText).name()));
}

void LawPage::tellProblems(const QList<ShownLawProblem> &problems)
{
    m_problemTable->setRows(problems);
    nameParts();
    m_parts->setCurrentIndex(Problems);
    Q_EMIT wanted();
}

void LawPage::tellChanges(const QList<ShownLawChange> &changes, bool ofDraft)
{
    m_changes->show(changes, ofDraft);
    nameParts();
    m_parts->setCurrentIndex(Changes);
    Q_EMIT wanted();
}

void LawPage::tellProgress(int done, int of)
{
    m_changes->progress(done, of);
    if (done < of)
        m_parts->setCurrentIndex(Changes);
}

bool LawPage::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
    return true;
}

void LawPage::moveOn()
{
    if (m_filter->hasFocus())
        m_list->setFocus(Qt::ShortcutFocusReason);
    else if (!m_list->hasFocus())
        focusFilter();
    else if (m_parts->currentIndex() == Changes)
        m_changes->focusTable();
    else
        m_parts->currentWidget()->setFocus(Qt::ShortcutFocusReason);
}

// Down leaves the filter for the rows.
bool LawPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_filter && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Down) {
        m_list->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}
}
