// SPDX-License-Identifier: Apache-2.0
#include "import_page.h"
#include "import_logs_panel.h"
#include "table_kit.h"
#include <QFileInfo>
#include <QPushButton>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>
#include <QTimer>
#include <QVBoxLayout>
namespace writdesk {
namespace {
constexpr int changesWait = 150; // milliseconds

QString say(const char *text) { return QCoreApplication::translate("ImportPage", text); }
QPushButton *buttonOf(const QString &words)
{
    auto *button = new QPushButton(words);
    button->setAccessibleName(QString(words).remove(u'&').remove(u'…'));
    return button;
}

ShownImport shownRow(const RowFate &row, const QStringList &taken, bool done)
{
    ShownImport shown { .row = QString::number(row.row), .what = taken.join(QStringLiteral(" · ")) };
    if (row.fate == u"rejected") {
        shown.fate = say("✕ rejected");
        shown.tone = Tone::Bad;
        shown.what = row.because;
        return shown;
    }
    const auto already = row.fate == u"already";
    shown.fate = already ? say("– here already") : (done ? say("✓ imported") : say("✓ a case"));
    shown.tone = already ? Tone::Quiet : Tone::Good;
    if (!row.ref.isEmpty())
        shown.what.prepend(row.ref.text + QStringLiteral(" · "));
    if (!row.because.isEmpty())
        shown.what += shown.what.isEmpty() ? row.because : QStringLiteral(" (%1)").arg(row.because);
    return shown;
}
}

ImportPage::ImportPage(
    Office &office, Prompt &prompt, MessageBar &bar, const Chosen &chosen, const Actions &actions, QWidget *parent)
    : DeskPage(parent)
    , m_acts(new ImportActs(office, prompt, bar, chosen, this))
    , m_logs(new ImportLogsPanel(office, prompt, bar, chosen, actions))
    , m_parts(new QTabWidget)
    , m_first(new ImportTable(this))
    , m_doubtful(new ImportTable(this))
    , m_about(new QLabel)
    , m_mapped(new QLabel)
    , m_columns(new ImportColumns)
    , m_file(buttonOf(tr("Use a map from a &file…")))
    , m_own(buttonOf(tr("Map the col&umns here")))
    , m_save(buttonOf(tr("&Keep this map…")))
    , m_take(buttonOf(tr("&Import the log")))
    , m_firstList(tableOf(m_first, tr("First rows as they are taken"), { ImportTable::WhatColumn }))
    , m_doubtfulList(tableOf(m_doubtful, tr("Rows to look at"), { ImportTable::WhatColumn }, Lines::One))
    , m_changes(new QTimer(this))
{
    layOut();
    listen(prompt, actions);
    use({});
}

void ImportPage::layOut()
{
    auto *layout = pageHead(this, tr("Import a log"), m_about);
    m_about->setText(tr("Choose a log of past requests, kept as CSV: each of its rows becomes a case, once."));
    m_about->setAccessibleName(tr("What becomes of the log"));
    m_parts->setDocumentMode(true);
    m_parts->tabBar()->setDrawBase(false);
    for (auto *named : QList<QWidget *> { m_parts, m_parts->tabBar() })
        named->setAccessibleName(tr("Parts of the import"));
    m_parts->addTab(onItsWay(), tr("A log on its way in"));
    m_parts->addTab(m_logs, tr("Logs imported"));
    layout->addWidget(m_parts, 1);
    m_changes->setSingleShot(true);
    m_changes->setInterval(changesWait);
}

QWidget *ImportPage::onItsWay()
{
    m_mapped->setWordWrap(true);
    m_mapped->setTextFormat(Qt::PlainText);
    m_mapped->setAccessibleName(tr("Where the map comes from"));
    auto *left = new QWidget;
    auto *map = new QVBoxLayout(left);
    map->setContentsMargins(0, 0, 8, 0);
    map->addWidget(headingOf(tr("What its columns hold")));
    map->addWidget(m_mapped);
    map->addWidget(m_columns, 1);
    for (auto *button : { m_file, m_own, m_save })
        map->addWidget(button);
    auto *right = new QWidget;
    auto *rows = new QVBoxLayout(right);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(headingOf(tr("The first rows"), m_firstList));
    rows->addWidget(m_firstList, 3);
    rows->addWidget(headingOf(tr("Rows to look at: rejected, or like an earlier case"), m_doubtfulList));
    rows->addWidget(m_doubtfulList, 2);
    m_take->setProperty("primary", true);
    rows->addWidget(m_take, 0, Qt::AlignLeft);
    auto *parts = new QSplitter(Qt::Horizontal);
    parts->addWidget(left);
    parts->addWidget(right);
    parts->setSizes({ 360, 640 });
    parts->setStretchFactor(1, 1);
    parts->setChildrenCollapsible(false);
    parts->setContentsMargins(0, 8, 0, 0);
    return parts;
}

void ImportPage::listen(Prompt &prompt, const Actions &actions)
{
    connect(actions.of(Do::ImportLog), &QAction::triggered, m_acts, &ImportActs::choose);
    connect(actions.of(Do::ImportLogs), &QAction::triggered, this, &ImportPage::showLogs);
    connect(m_logs, &ImportLogsPanel::working, this, &ImportPage::working);
    connect(m_logs, &ImportLogsPanel::opened, this, &ImportPage::opened);
    connect(m_logs, &ImportLogsPanel::wanted, this, &ImportPage::showLogs);
    connect(m_logs, &ImportLogsPanel::shown, this, &ImportPage::nameLogs);
    connect(m_acts, &ImportActs::working, this, &ImportPage::working);
    connect(m_acts, &ImportActs::worksLong, this, &ImportPage::worksLong);
    connect(m_acts, &ImportActs::headed, this, &ImportPage::begin);
    connect(m_acts, &ImportActs::looked, this, [this](const ImportReport &report) { show(report, false); });
    connect(m_acts, &ImportActs::taken, this, [this](const ImportReport &report) { show(report, true); });
    connect(m_acts, &ImportActs::refused, this, &ImportPage::refuse);
    connect(m_columns, &ImportColumns::changed, m_changes, qOverload<>(&QTimer::start));
    connect(m_changes, &QTimer::timeout, this, &ImportPage::look);
    connect(m_file, &QPushButton::clicked, this, [this, &prompt] {
        prompt.files(tr("Map of the log, as TOML"), [this](const QStringList &files) { use(files.value(0)); });
    });
    connect(m_own, &QPushButton::clicked, this, [this] { use({}); });
    connect(m_save, &QPushButton::clicked, this, [this] { m_acts->saveMap(tomlOf(m_columns->map())); });
    connect(m_take, &QPushButton::clicked, this, [this] { m_acts->take(order()); });
    for (const auto *list : { m_firstList, m_doubtfulList })
        connect(list, &QTableView::activated, this, [this, list](const QModelIndex &index) {
            const auto what = index.siblingAtColumn(ImportTable::WhatColumn).data().toString();
            if (what.startsWith(u"WD-"))
                Q_EMIT opened({ what.section(u' ', 0, 0) });
        });
}

void ImportPage::begin(const QString &log, const LogHead &head)
{
    m_log = log;
    m_parts->setCurrentIndex(0);
    m_columns->show(head);
    Q_EMIT wanted();
    m_columns->focusFirst();
    use({});
}

void ImportPage::use(const QString &map)
{
    m_map = map;
    const auto own = map.isEmpty();
    m_mapped->setText(own ? tr("A header that is the name of a fact is mapped to it. Nothing else is guessed.")
                          : tr("As the file %1 says.").arg(map));
    m_columns->setVisible(own);
    m_own->setVisible(!own);
    m_save->setEnabled(own && !m_log.isEmpty());
    m_file->setEnabled(!m_log.isEmpty());
    look();
}

ImportOrder ImportPage::order() const
{
    return { .log = m_log, .map = m_map, .mapText = m_map.isEmpty() ? tomlOf(m_columns->map()) : QByteArray() };
}

void ImportPage::refresh()
{
    m_logs->refresh(); // where no log is on its way the page stands with them
    if (!m_log.isEmpty())
        look();
}

void ImportPage::showLogs()
{
    m_parts->setCurrentWidget(m_logs);
    Q_EMIT wanted();
    m_logs->refresh();
    m_logs->focusList();
}

void ImportPage::nameLogs(qsizetype logs)
{
    m_parts->setTabText(m_parts->indexOf(m_logs), logs > 0 ? tr("Logs imported (%1)").arg(logs) : tr("Logs imported"));
    if (m_log.isEmpty() && logs > 0)
        m_parts->setCurrentWidget(m_logs);
    if (m_log.isEmpty() || m_parts->currentWidget() == m_logs)
        Q_EMIT shown();
}

void ImportPage::focusFirst()
{
    if (m_parts->currentWidget() == m_logs)
        m_logs->focusList();
}

void ImportPage::look()
{
    m_changes->stop();
    m_take->setEnabled(false);
    if (m_log.isEmpty())
        return;
    m_about->setText(tr("%1 is being looked at; nothing is written.").arg(QFileInfo(m_log).fileName()));
    m_acts->look(order());
}

void ImportPage::show(const ImportReport &report, bool done)
{
    QList<ShownImport> first, doubtful;
    for (const auto &row : report.rows) {
        const auto at = first.size();
        if (at < report.taken.size())
            first.append(shownRow(row, report.taken.at(at), done));
        if (row.fate == u"rejected" || row.alike)
            doubtful.append(shownRow(row, {}, done));
    }
    m_first->setRows(first);
    m_doubtful->setRows(doubtful);
    const auto taken = report.count(u"imported");
    const auto words = done
        ? tr("%1: rows in %2 = imported %3 + already here %4 + rejected %5. The log itself is kept.")
        : tr("%1: rows in %2 = cases to be %3 + already here %4 + rejected %5. Nothing is written yet.");
    const auto alike = report.alike == 0
        ? QString()
        : u' ' + tr("%n row(s) look like cases of an earlier log; the reason names them.", nullptr, report.alike);
    m_about->setText(words.arg(QFileInfo(m_log).fileName())
                         .arg(report.rows.size())
                         .arg(taken)
                         .arg(report.count(u"already"))
                         .arg(report.count(u"rejected"))
        + alike);
    m_take->setEnabled(!done && taken > 0);
    if (done)
        m_logs->refresh();
    Q_EMIT shown();
}

void ImportPage::refuse(const Failure &failure)
{
    m_first->setRows({});
    m_doubtful->setRows({});
    const auto unmapped = m_map.isEmpty() && m_columns->saysNothing(); // nobody made a mistake yet
    m_about->setText(unmapped
            ? tr("Say of at least one column what it holds: its rows are then shown here. Nothing is written yet.")
            : failure.sentence);
    Q_EMIT shown();
}
}
