// SPDX-License-Identifier: Apache-2.0
#include "main_window.h"
#include "actions.h"
#include "all_cases_page.h"
#include "answered.h"
#include "cases_page.h"
#include "command_palette.h"
#include "doctor_page.h"
#include "elided_label.h"
#include "emergency_acts.h"
#include "folder_watcher.h"
#include "frame_status.h"
#include "keeping_acts.h"
#include "manual_acts.h"
#include "menus.h"
#include "message_bar.h"
#include "page_stack.h"
#include "paper_intake.h"
#include "phone_acts.h"
#include "start_page.h"
#include "style.h"
#include "today_page.h"
#include "tray_acts.h"
#include "window_memory.h"
#include "window_pages.h"
#include <QApplication>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenuBar>
#include <QMimeData>
#include <QSplitter>
#include <QStatusBar>
#include <QTimer>
#include <utility>
namespace writdesk {
namespace {
constexpr int newsWait = 40; // milliseconds
constexpr int quietMoment = 100; // milliseconds after the first page, in which it is drawn and takes keys
constexpr int glance = 2000; // milliseconds between two looks at whether others wrote
constexpr int minute = 60 * 1000;
}

MainWindow::MainWindow(Office &office, Prompt &prompt, const UserPlaces &places, QWidget *parent)
    : QMainWindow(parent)
    , m_office(office)
    , m_prompt(prompt)
    , m_actions(new Actions(this))
    , m_rehearsal(new ElidedLabel)
    , m_rehearsalFrame(new QFrame)
    , m_bar(new MessageBar)
    , m_cases(new CasesPage(office))
    , m_pages(new PageStack)
    , m_today(new TodayPage(office, *m_actions))
    , m_case(new CasePage(office, prompt, *m_bar, *m_actions))
    , m_emergency(new EmergencyActs(office, prompt, *m_bar, m_case->chosen(), this))
    , m_status(new FrameStatus(office))
    , m_intake(new PaperIntake(office, prompt, *m_bar, this))
    , m_tray(new TrayActs(office, prompt, *m_bar, m_case->chosen(), this))
    , m_phone(new PhoneActs(office, prompt, *m_bar, m_case->chosen(), this))
    , m_watcher(new FolderWatcher(office, prompt, *m_bar, m_case->chosen(), places, this))
    , m_news(new QTimer(this))
    , m_clock(new QTimer(this))
    , m_glance(new QTimer(this))
    , m_usual(places.usualDocket)
    , m_memory(places.window)
{
    setAcceptDrops(true);
    resize(openingSize(*this));
    fillMenus(*this, *m_actions);
    connect(m_pages, &PageStack::added, this, &MainWindow::listenToPage);
    m_pages->add(PageId::Today, m_today);
    m_pages->addWidget(m_case);
    promisePages(*m_pages, { office, prompt, *m_bar, m_case->chosen(), *m_actions, *menuBar() }, places);
    m_manual = new ManualActs(*m_pages, *m_case, this);
    auto *keeping = new KeepingActs(office, prompt, *m_bar, m_case->chosen(), places, this);
    layOut();
    listen();
    keeping->listenTo(*m_actions);
    connect(keeping, &KeepingActs::working, m_status, &FrameStatus::work);
    connect(keeping, &KeepingActs::worksLong, m_status, &FrameStatus::follow);
    retitle();
    dress(*this);
    if (!m_memory.isEmpty())
        restoreWindow(*this, m_memory);
}

template <class Page> Page *MainWindow::pageOf(PageId id) { return static_cast<Page *>(m_pages->page(id)); }

void MainWindow::layOut()
{
    m_rehearsalFrame->setObjectName(QStringLiteral("rehearsal"));
    auto *line = new QHBoxLayout(m_rehearsalFrame);
    line->setContentsMargins(14, 5, 14, 5);
    line->addWidget(m_rehearsal);
    m_rehearsalFrame->hide();
    auto *parts = new QSplitter(Qt::Horizontal);
    parts->setObjectName(QStringLiteral("listAndPage"));
    parts->addWidget(m_cases);
    parts->addWidget(m_pages);
    parts->setSizes({ 330, 1110 });
    parts->setStretchFactor(1, 1);
    parts->setChildrenCollapsible(false);
    auto *middle = new QWidget;
    auto *layout = new QVBoxLayout(middle);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_rehearsalFrame);
    layout->addWidget(m_bar);
    layout->addWidget(parts, 1);
    setCentralWidget(middle);
    statusBar()->addWidget(m_status, 1);
}

void MainWindow::listen()
{
    listenToActs();
    listenToPages();
    listenToIntake();
    m_news->setSingleShot(true);
    m_news->setInterval(newsWait);
    m_clock->setInterval(minute);
    m_glance->setInterval(glance);
    connect(m_glance, &QTimer::timeout, &m_office, &Office::look);
    connect(&m_office, &Office::caseChanged, this, [this] {
        if (!m_news->isActive()) // else a stream of changes would put the fetching off until it ends
            m_news->start();
    });
    connect(m_clock, &QTimer::timeout, m_news, qOverload<>(&QTimer::start));
    connect(m_news, &QTimer::timeout, this, &MainWindow::fetchNews);
}

void MainWindow::listenToActs()
{
    const auto on = [this](Do what, auto act) { connect(m_actions->of(what), &QAction::triggered, this, act); };
    on(Do::OpenPaper, [this] { m_intake->choose(); });
    on(Do::Paste, [this] { m_intake->paste(); });
    on(Do::Tray, [this] { m_tray->look(); });
    on(Do::TakenByPhone, [this] { m_phone->take(); });
    on(Do::WatchFolder, [this] { m_watcher->choose(); });
    for (const auto &[what, id] : pageCommands())
        on(what, [this, id = id] { showPage(id); });
    on(Do::BackUp, [this] {
        pageOf<StartPage>(PageId::Start)->withBackups([this](const QString &folder) {
            showPage(PageId::Doctor);
            pageOf<DoctorPage>(PageId::Doctor)->backUp(folder);
        });
    });
    on(Do::Columns, [this] {
        showPage(PageId::Cases);
        pageOf<AllCasesPage>(PageId::Cases)->chooseColumns();
    });
    on(Do::Palette, [this] { (new CommandPalette(actions(), this))->open(); });
    on(Do::Refresh, [this] { refreshAll(); });
    on(Do::Find, [this] { find(); });
    on(Do::BackToList, [this] {
        m_bar->clear();
        if (m_pages->seen() != nullptr && m_pages->seen()->isWide())
            m_pages->seen()->focusFirst();
        else
            m_cases->focusList();
    });
    on(Do::Quit, [this] { close(); });
    m_emergency->listenTo(*m_actions);
    m_manual->listenTo(*m_actions);
    connect(m_manual, &ManualActs::turned, this, qOverload<QWidget *>(&MainWindow::turnTo));
}

void MainWindow::listenToPage(DeskPage *page)
{
    if (page != m_today) // which is fetched anew with all news
        connect(page, &DeskPage::shown, this, &MainWindow::settled);
    connect(page, &DeskPage::wanted, this, [this, page] { turnTo(page); });
    connect(page, &DeskPage::working, m_status, &FrameStatus::work);
    connect(page, &DeskPage::worksLong, m_status, &FrameStatus::follow);
    connect(page, &DeskPage::opened, this, &MainWindow::openCase);
    connect(page, &DeskPage::openedAt, this, [this](const CaseRef &ref, Tab tab) {
        openCase(ref);
        turnTo(tab);
    });
    if (!m_memory.isEmpty())
        restoreParts(*page, m_memory);
    if (auto *start = qobject_cast<StartPage *>(page)) {
        connect(start, &StartPage::docketOpened, this, &MainWindow::welcome);
        if (m_isOpen)
            start->open();
    }
}

// While nothing else waits, page after page: each turn of the loop makes one.
void MainWindow::makeRest()
{
    if (std::exchange(m_makesCase, false)) {
        m_office.ask([](Desk &desk) -> Result<> { return desk.law(), Result<>(); }); // read now, nobody waits for it
        m_case->make();
        QTimer::singleShot(0, this, &MainWindow::makeRest);
    } else if (m_pages->makeNext())
        QTimer::singleShot(0, this, &MainWindow::makeRest);
    else
        Q_EMIT whole();
}

void MainWindow::listenToPages()
{
    connect(m_pages, &QStackedWidget::currentChanged, this,
        [this] { m_cases->setVisible(m_pages->seen() == nullptr || !m_pages->seen()->isWide()); });
    connect(m_cases, &CasesPage::listed, this, [this] { // a key that is pressed now meets a row
        if (std::exchange(m_takesList, false))
            m_cases->focusList();
    });
    const auto rest = [this] { // what is seen first stands, or says why it does not
        if (!std::exchange(m_makesRest, true))
            QTimer::singleShot(quietMoment, this, &MainWindow::makeRest);
    };
    connect(m_today, &TodayPage::shown, this, rest);
    connect(m_today, &TodayPage::troubled, this, rest);
    connect(m_cases, &CasesPage::opened, this, &MainWindow::openCase);
    connect(m_cases, &CasesPage::listed, this, &MainWindow::listed);
    connect(m_cases, &CasesPage::troubled, m_bar, &MessageBar::complain);
    connect(m_today, &TodayPage::trayWanted, m_tray, &TrayActs::look);
    connect(m_today, &TodayPage::troubled, m_bar, &MessageBar::complain);
    connect(m_case, &CasePage::made, this, [this] {
        if (!m_memory.isEmpty())
            restoreParts(*m_case, m_memory);
    });
    connect(m_case, &CasePage::settled, this, &MainWindow::settled);
    connect(m_case, &CasePage::working, m_status, &FrameStatus::work);
    connect(m_case, &CasePage::worksLong, m_status, &FrameStatus::follow);
}

void MainWindow::listenToIntake()
{
    const auto select = [this](const CaseRef &ref) { m_cases->select(ref); };
    connect(m_emergency, &EmergencyActs::working, m_status, &FrameStatus::work);
    connect(m_emergency, &EmergencyActs::opened, this, &MainWindow::openCase);
    connect(m_tray, &TrayActs::working, m_status, &FrameStatus::work);
    connect(m_tray, &TrayActs::filed, this, select);
    connect(m_intake, &PaperIntake::working, m_status, &FrameStatus::work);
    connect(m_intake, &PaperIntake::received, this, select);
    connect(m_intake, &PaperIntake::held, m_tray, &TrayActs::askWhere);
    connect(m_phone, &PhoneActs::working, m_status, &FrameStatus::work);
    connect(m_phone, &PhoneActs::filed, this, select);
    connect(m_watcher, &FolderWatcher::working, m_status, &FrameStatus::work);
    connect(m_watcher, &FolderWatcher::held, m_tray, &TrayActs::askWhere);
}

void MainWindow::fetchNews()
{
    m_cases->refresh();
    m_today->refresh();
    if (auto *page = m_pages->seen(); page != nullptr && page->followsNews())
        page->refresh();
    whenAnswered(m_office, m_office.info(), this, [this](const Result<OfficeInfo> &info) {
        if (info)
            show(*info);
        else
            m_bar->complain(info.error());
    });
}

void MainWindow::start(const QFuture<Result<OfficeInfo>> &opening)
{
    whenAnswered(m_office, opening, this, [this](const Result<OfficeInfo> &info) {
        if (!info)
            return refuse(info.error());
        m_takesList = true;
        welcome(*info);
    });
}

// Of a docket that was opened now, perhaps in the place of another.
void MainWindow::welcome(const OfficeInfo &info)
{
    m_isOpen = true;
    if (m_pages->made(PageId::Start) != nullptr)
        pageOf<StartPage>(PageId::Start)->open();
    m_case->open({});
    show(info);
    m_cases->refresh();
    m_today->refresh();
    m_clock->start();
    m_glance->start();
    m_watcher->begin();
}

// On the first start there is no docket to complain of.
void MainWindow::refuse(const Failure &failure)
{
    const auto first = m_office.named() == m_usual && !QFileInfo::exists(m_usual);
    showPage(PageId::Start);
    if (!first) {
        m_bar->complain(failure);
        pageOf<StartPage>(PageId::Start)->explain(failure);
    }
    Q_EMIT refused(failure.sentence);
}

void MainWindow::show(const OfficeInfo &info)
{
    m_isRehearsal = info.rehearsal;
    m_bar->setZone(info.zone);
    m_prompt.readDates({ info.today, dayOrderOf(info.country) });
    m_rehearsal->setText(rehearsalWords(info));
    m_rehearsalFrame->setVisible(info.rehearsal);
    m_status->show(info);
    if (!info.trouble.isEmpty())
        m_bar->warn(info.trouble);
    retitle();
}

void MainWindow::refreshAll()
{
    m_news->start();
    m_case->refresh();
    if (auto *page = m_pages->seen();
        page != nullptr && page != m_today && !page->followsNews()) // which the news fetch
        page->refresh();
}

// What one looks for stands on the page one looks at.
void MainWindow::find()
{
    if (m_pages->seen() == nullptr || !m_pages->seen()->focusFilter())
        m_cases->focusFilter();
}

void MainWindow::receive(const QStringList &paths) { m_intake->receive(paths); }

void MainWindow::openCase(const CaseRef &ref)
{
    m_pages->setCurrentWidget(m_case);
    m_actions->enableCase(true);
    m_cases->select(ref);
    m_case->open(ref);
    m_case->focusFacts();
    retitle();
}

// The acts of a case need one that is seen.
void MainWindow::turnTo(QWidget *page)
{
    m_pages->setCurrentWidget(page);
    m_actions->enableCase(page == m_case && !m_case->ref().isEmpty());
    retitle();
}

void MainWindow::showPage(PageId id)
{
    auto *page = m_pages->page(id);
    if (page == nullptr)
        return;
    turnTo(page);
    if (page == m_today)
        connect(page, &DeskPage::shown, this, &MainWindow::settled, Qt::SingleShotConnection);
    page->refresh();
    page->focusFirst();
}

void MainWindow::openFirst() { m_cases->openFirst(); }
void MainWindow::turnTo(Tab tab) { m_case->turnTo(tab); }

// Other people see titles, in task bars and screen shares: the case's random reference and nothing else.
void MainWindow::retitle()
{
    QStringList parts;
    if (m_isRehearsal)
        parts.append(tr("REHEARSAL"));
    if (m_pages->currentWidget() == m_case && !m_case->ref().isEmpty())
        parts.append(m_case->ref().text);
    parts.append(QStringLiteral("Writdesk"));
    setWindowTitle(parts.join(QStringLiteral(" — ")));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_memory.isEmpty())
        keepWindow(*this, m_memory);
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!PaperIntake::pathsIn(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    receive(PaperIntake::pathsIn(event->mimeData()));
    event->acceptProposedAction();
}
}
