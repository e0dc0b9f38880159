// SPDX-License-Identifier: Apache-2.0
#include "import_logs_panel.h"
#include "actions.h"
#include "answered.h"
#include "import_log_acts.h"
#include "kept_log_table.h"
#include "moments.h"
#include "said_again.h"
#include "table_kit.h"
#include "text_bytes.h"
#include <QLocale>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>
#include <algorithm>
namespace writdesk {
namespace {
constexpr qsizetype mostShown = 1'000'000; // characters of a log; the whole of it can be saved

struct LogsView { // what the office answers with
    QList<KeptLog> logs {};
    QByteArray zone {};
};

QString say(const char *text) { return QCoreApplication::translate("ImportLogsPanel", text); }

ShownLog shownLog(const KeptLog &log, const QByteArray &zone)
{
    ShownLog shown { .entry = log.entry,
        .at = instantWords(log.at, zone),
        .actor = log.actor,
        .name = log.name,
        .rows = say("%1 = imported %2 + already here %3 + rejected %4")
                    .arg(log.rows)
                    .arg(log.imported)
                    .arg(log.rows - log.imported - log.rejected)
                    .arg(log.rejected),
        .cases = QLocale().toString(log.cases.size()),
        .state = say("✓ kept"),
        .tone = Tone::Good,
        .sha256 = log.sha256 };
    if (log.state == u"asked")
        shown.state = say("! to be erased, asks %1").arg(log.asked), shown.tone = Tone::Soon;
    else if (log.state == u"erased")
        shown.state = say("– erased"), shown.tone = Tone::Quiet;
    return shown;
}

ShownImport shownFate(const RowFate &row)
{
    ShownImport shown { .row = QString::number(row.row), .what = row.ref.text };
    if (row.fate == u"rejected")
        shown.fate = say("✕ rejected"), shown.tone = Tone::Bad;
    else if (row.fate == u"already")
        shown.fate = say("– here already"), shown.tone = Tone::Quiet;
    else
        shown.fate = say("✓ imported");
    if (const auto because = saidAgain(row.because); !because.isEmpty())
        shown.what += shown.what.isEmpty() ? because : QStringLiteral(" (%1)").arg(because);
    return shown;
}

Result<QString> textOfLog(Desk &desk, const QString &sha256)
{
    const auto text = logBytes(desk, sha256).and_then([](const QByteArray &bytes) { return textOfBytes(bytes); });
    if (text && text->size() > mostShown)
        return text->left(mostShown) + u'\n' + say("… and more. Save the log to see the rest.");
    return text;
}
}

ImportLogsPanel::ImportLogsPanel(
    Office &office, Prompt &prompt, MessageBar &bar, const Chosen &chosen, const Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_office(office)
    , m_bar(bar)
    , m_acts(new ImportLogActs(office, prompt, bar, chosen, this))
    , m_table(new KeptLogTable(this))
    , m_rows(new ImportTable(this))
    , m_about(new QLabel)
    , m_list(tableOf(m_table, tr("Logs imported"), { KeptLogTable::NameColumn }, Lines::Two))
    , m_rowList(tableOf(m_rows, tr("What became of its rows"), { ImportTable::WhatColumn }, Lines::One))
    , m_parts(new QTabWidget)
    , m_text(new QPlainTextEdit)
{
    layOut(actions);
    listen(actions);
    show({}, {});
}

void ImportLogsPanel::layOut(const Actions &actions)
{
    m_about->setWordWrap(true);
    m_about->setTextFormat(Qt::PlainText); // names of files come from people
    m_about->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_about->setAccessibleName(tr("The selected log"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setAccessibleName(tr("The log as it came"));
    m_parts->setDocumentMode(true);
    m_parts->tabBar()->setDrawBase(false);
    for (auto *named : QList<QWidget *> { m_parts, m_parts->tabBar() })
        named->setAccessibleName(tr("Parts of the log"));
    m_parts->addTab(m_rowList, tr("What became of its rows"));
    m_parts->addTab(m_text, tr("The log as it came"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->addWidget(m_list, 2);
    layout->addWidget(m_about);
    layout->addWidget(m_parts, 3);
    layout->addWidget(actions.buttons({ Do::SaveLog, Do::SaveLogReport, Do::ProposeLogErasure, Do::EraseLog }));
}

void ImportLogsPanel::listen(const Actions &actions)
{
    m_acts->listenTo(actions);
    connect(m_acts, &ImportLogActs::working, this, &ImportLogsPanel::working);
    connect(m_acts, &ImportLogActs::changed, this, &ImportLogsPanel::refresh);
    connect(m_acts, &ImportLogActs::wanted, this, &ImportLogsPanel::wanted);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex &now) { choose(now.isValid() ? now.row() : -1); });
    connect(m_list, &QTableView::activated, this, [this] { m_parts->currentWidget()->setFocus(); });
    connect(m_rowList, &QTableView::activated, this, [this](const QModelIndex &index) {
        const auto what = index.siblingAtColumn(ImportTable::WhatColumn).data().toString();
        if (what.startsWith(u"WD-"))
            Q_EMIT opened({ what.section(u' ', 0, 0) });
    });
    connect(m_parts, &QTabWidget::currentChanged, this, &ImportLogsPanel::fetchText);
}

void ImportLogsPanel::focusList() { m_list->setFocus(Qt::OtherFocusReason); }

void ImportLogsPanel::refresh()
{
    Q_EMIT working(true);
    const auto asked = m_office.ask([](Desk &desk) {
        return keptLogs(desk).map([&](const QList<KeptLog> &logs) { return LogsView { logs, desk.profile().zone }; });
    });
    whenAnswered(m_office, asked, this, [this](const Result<LogsView> &view) {
        Q_EMIT working(false);
        if (view)
            return show(view->logs, view->zone);
        m_bar.complain(view.error());
        Q_EMIT shown(m_logs.size());
    });
}

// The newest stands first.
void ImportLogsPanel::show(const QList<KeptLog> &logs, const QByteArray &zone)
{
    const auto before = m_log.entry;
    m_logs = { logs.rbegin(), logs.rend() };
    QList<ShownLog> shownLogs;
    for (const auto &log : m_logs)
        shownLogs.append(shownLog(log, zone));
    m_table->setRows(shownLogs);
    const auto same = std::ranges::find(m_logs, before, &KeptLog::entry);
    const auto row = m_logs.isEmpty() ? -1 : same == m_logs.end() ? 0 : int(same - m_logs.begin());
    if (row >= 0)
        m_list->setCurrentIndex(m_table->index(row, 0));
    choose(row);
    Q_EMIT shown(m_logs.size());
}

void ImportLogsPanel::choose(int row)
{
    const auto before = m_log;
    m_log = m_logs.value(row);
    m_acts->choose(m_log);
    const auto size = QLocale().formattedDataSize(m_log.size);
    m_about->setText(row < 0 ? tr("No log was imported yet. The original of each is kept here with its hash.")
                             : tr("%1, %2, SHA-256 %3").arg(m_log.name, size, m_log.sha256));
    if (m_log.entry == before.entry && m_log.state == before.state)
        return;
    m_text->clear();
    fetchText();
    if (m_log.entry == before.entry) // of an erased one they are still known
        return;
    m_rows->setRows({});
    if (row >= 0)
        fetchRows();
}

template <class Work, class Show> void ImportLogsPanel::fetch(Work work, Show show)
{
    Q_EMIT working(true);
    whenAnswered(m_office, m_office.ask(std::move(work)), this, [this, entry = m_log.entry, show](const auto &answer) {
        Q_EMIT working(false);
        if (entry != m_log.entry)
            return;
        if (answer)
            show(*answer);
        else
            m_bar.complain(answer.error());
    });
}

void ImportLogsPanel::fetchRows()
{
    fetch([log = m_log](Desk &desk) { return rowsOfLog(desk, log); },
        [this](const QList<RowFate> &rows) { showRows(rows); });
}

void ImportLogsPanel::showRows(const QList<RowFate> &rows)
{
    QList<ShownImport> fates;
    std::ranges::transform(rows, std::back_inserter(fates), shownFate);
    m_rows->setRows(fates);
}

// Only where somebody looks: a log may be long, and hold what is silent elsewhere.
void ImportLogsPanel::fetchText()
{
    m_text->setPlaceholderText(m_log.state == u"erased" ? tr("This log was erased.") : QString());
    if (m_parts->currentWidget() != m_text || m_log.entry == 0 || m_log.state == u"erased"
        || !m_text->document()->isEmpty())
        return;
    fetch([sha256 = m_log.sha256](Desk &desk) { return textOfLog(desk, sha256); },
        [this](const QString &text) { m_text->setPlainText(text); });
}
}
