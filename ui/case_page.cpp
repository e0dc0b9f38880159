// SPDX-License-Identifier: Apache-2.0
#include "case_page.h"
#include "case_header.h"
#include "challenge_acts.h"
#include "challenge_panel.h"
#include "document_view.h"
#include "emergency_panel.h"
#include "evidence_panel.h"
#include "fact_acts.h"
#include "facts_panel.h"
#include "findings_panel.h"
#include "handover_acts.h"
#include "history_panel.h"
#include "letter_acts.h"
#include "letters_panel.h"
#include "notice_acts.h"
#include "notice_panel.h"
#include "packet_acts.h"
#include "packet_out.h"
#include "packet_panel.h"
#include "paper_view.h"
#include "paper_window.h"
#include "periods_panel.h"
#include "preservation_panel.h"
#include "reminder_acts.h"
#include "task_acts.h"
#include <QScrollArea>
#include <QShortcut>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>
namespace writdesk {
namespace {
constexpr int leastTabs = 380;

// A part that finds no room on a small screen scrolls as a whole.
QWidget *scrolled(QWidget *panel)
{
    auto *area = new QScrollArea;
    area->setObjectName(QStringLiteral("part"));
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(panel);
    return area;
}
}

CasePage::CasePage(Office &office, Prompt &prompt, MessageBar &bar, const Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_office(office)
    , m_prompt(prompt)
    , m_bar(bar)
    , m_actions(actions)
{
    connect(&office, &Office::caseChanged, this, [this](const CaseRef &changed) {
        if (changed == m_ref || changed.isEmpty())
            refresh();
    });
}

void CasePage::make()
{
    if (m_tabs != nullptr)
        return;
    makeActs();
    makeParts();
    layOut();
    listen(m_actions);
    auto *packetOut = new PacketOut(m_office, m_prompt, m_bar, m_chosen, m_packet->packets(), this);
    connect(packetOut, &PacketOut::working, this, &CasePage::working);
    connect(packetOut, &PacketOut::worksLong, this, &CasePage::worksLong);
    connect(m_packet, &PacketPanel::selected, packetOut, &PacketOut::choose);
    Q_EMIT made();
}

void CasePage::makeActs()
{
    m_factActs = new FactActs(m_office, m_prompt, m_bar, m_chosen, this);
    m_noticeActs = new NoticeActs(m_office, m_prompt, m_bar, m_chosen, this);
    m_letterActs = new LetterActs(m_office, m_prompt, m_bar, m_chosen, this);
    m_packetActs = new PacketActs(m_office, m_prompt, m_bar, m_chosen, this);
    m_handOverActs = new HandOverActs(m_office, m_prompt, m_bar, m_chosen, this);
    m_taskActs = new TaskActs(m_office, m_prompt, m_bar, m_chosen, this);
    m_challengeActs = new ChallengeActs(m_office, m_prompt, m_bar, m_chosen, this);
    m_reminderActs = new ReminderActs(m_office, m_prompt, m_bar, m_chosen, this);
}

void CasePage::makeParts()
{
    m_header = new CaseHeader(m_actions);
    m_paper = new PaperView(m_office);
    m_parts = new QSplitter(Qt::Horizontal);
    m_tabs = new QTabWidget;
    m_facts = new FactsPanel(m_actions);
    m_findings = new FindingsPanel(m_actions);
    m_periods = new PeriodsPanel(m_actions);
    m_notice = new NoticePanel(m_actions);
    m_letters = new LettersPanel(m_office, m_actions);
    m_packet = new PacketPanel(m_actions);
    m_history = new HistoryPanel;
    m_preservation = new PreservationPanel(m_actions);
    m_challenge = new ChallengePanel(m_actions);
    m_emergency = new EmergencyPanel(m_actions);
    m_evidence = new EvidencePanel(m_actions);
}

void CasePage::layOut()
{
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("Parts of the case"));
    m_tabs->tabBar()->setAccessibleName(tr("Parts of the case"));
    m_tabs->setUsesScrollButtons(true);
    m_tabs->setMinimumWidth(leastTabs);
    m_tabs->tabBar()->setDrawBase(false);
    for (auto *panel : QList<QWidget *> { m_facts, m_findings, m_periods, m_notice, m_letters, m_packet, m_history,
             m_preservation, m_challenge, m_emergency, m_evidence })
        m_tabs->addTab(scrolled(panel), {});
    for (int tab = 0; tab < m_tabs->count(); ++tab) {
        const QKeySequence key(QStringLiteral("Alt+%1").arg(QStringLiteral("1234567890-").at(tab))); // as they stand
        m_tabs->setTabToolTip(tab, key.toString(QKeySequence::NativeText));
        connect(new QShortcut(key, this), &QShortcut::activated, this, [this, tab] { turnTo(Tab(tab)); });
    }
    m_parts->setObjectName(QStringLiteral("paperAndForm"));
    m_parts->addWidget(m_paper);
    m_parts->addWidget(m_tabs);
    m_parts->setSizes({ 370, 690 });
    m_parts->setStretchFactor(0, 5);
    m_parts->setStretchFactor(1, 9);
    m_parts->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 10, 12, 8);
    layout->addWidget(m_header);
    layout->addWidget(m_parts, 1);
    nameTabs();
}

void CasePage::listen(const Actions &actions)
{
    m_factActs->listenTo(actions);
    m_noticeActs->listenTo(actions);
    m_letterActs->listenTo(actions);
    m_packetActs->listenTo(actions);
    m_handOverActs->listenTo(actions);
    m_taskActs->listenTo(actions);
    m_challengeActs->listenTo(actions);
    m_reminderActs->listenTo(actions);
    for (auto *acts : QList<Asker *> { m_factActs, m_noticeActs, m_letterActs, m_packetActs, m_handOverActs, m_taskActs,
             m_challengeActs, m_reminderActs })
        connect(acts, &Asker::working, this, &CasePage::working);
    for (auto *acts : QList<Asker *> { m_packetActs, m_handOverActs })
        connect(acts, &Asker::worksLong, this, &CasePage::worksLong);
    connect(m_facts, &FactsPanel::selected, this, [this](const Fact &fact) {
        m_chosen.fact = fact;
        m_paper->light(fact);
    });
    connect(m_facts, &FactsPanel::accepted, this, [this](const Fact &fact) { m_factActs->accept({ fact.name }); });
    connect(m_facts, &FactsPanel::retyped, m_factActs, &FactActs::retype);
    connect(m_facts, &FactsPanel::asked, m_factActs, &FactActs::answer);
    connect(m_facts, &FactsPanel::refused, &m_bar, &MessageBar::warn);
    connect(m_findings, &FindingsPanel::selected, this, [this](const Finding &finding) { m_chosen.finding = finding; });
    connect(m_notice, &NoticePanel::selected, this, [this](const Gag &gag) { m_chosen.gag = gag; });
    connect(m_letters, &LettersPanel::selected, this, [this](const Document &letter) { m_chosen.letter = letter; });
    connect(m_letterActs, &LetterActs::edited, m_letters, &LettersPanel::edit);
    connect(m_letterActs, &LetterActs::kept, m_letters, &LettersPanel::kept);
    connect(m_letters, &LettersPanel::written, m_letterActs, &LetterActs::keep);
    connect(m_letterActs, &LetterActs::drafted, this, [this] { turnTo(Tab::Letters); });
    connect(m_challenge, &ChallengePanel::selected, this,
        [this](const Challenge &challenge) { m_chosen.challenge = challenge; });
    connect(m_challengeActs, &ChallengeActs::changed, this, [this] { turnTo(Tab::Challenge); });
    connect(m_taskActs, &TaskActs::given, this, [this] { turnTo(Tab::Letters); });
    connect(m_paper->view(), &DocumentView::placed, this, [this](int page, const QRectF &place) {
        m_chosen.pictured = m_paper->view()->document();
        m_chosen.page = page;
        m_chosen.place = place;
    });
    connect(m_paper->view(), &DocumentView::settled, this, &CasePage::settled);
    connect(actions.of(Do::Why), &QAction::triggered, this, [this] {
        turnTo(Tab::Dates);
        m_periods->explain();
    });
    connect(actions.of(Do::PaperWindow), &QAction::triggered, this, &CasePage::turnPaperOut);
    connect(actions.of(Do::EditFact), &QAction::triggered, this, [this] {
        turnTo(Tab::Facts);
        m_facts->edit();
    });
}

void CasePage::open(const CaseRef &ref)
{
    m_fresh = m_fresh || ref != m_ref;
    if (ref != m_ref)
        m_chosen = {};
    m_ref = ref;
    if (!ref.isEmpty())
        make();
    refresh();
}

void CasePage::refresh()
{
    if (m_ref.isEmpty())
        return;
    const auto mine = ++m_turn;
    auto answer = m_office.ask([ref = m_ref](Desk &desk) { return viewOf(desk, ref); });
    whenAnswered(m_office, answer, this, [this, mine](const Result<CaseView> &view) {
        if (mine != m_turn)
            return; // another case, or newer news of this one, was asked for since
        if (view)
            show(*view);
        else
            m_bar.complain(view.error());
    });
}

void CasePage::show(const CaseView &view)
{
    m_chosen.view = view;
    m_header->show(view);
    m_paper->show(view);
    m_facts->show(view);
    m_findings->show(view);
    m_periods->show(view);
    m_notice->show(view);
    m_letters->show(view);
    m_packet->show(view);
    m_history->show(view);
    m_preservation->show(view);
    m_challenge->show(view);
    m_emergency->show(view);
    m_evidence->show(view);
    nameTabs();
    if (m_paperWindow != nullptr)
        m_paperWindow->name(m_ref.text);
    const auto emergency = EmergencyPanel::isFor(view.c);
    m_tabs->setTabVisible(int(Tab::Emergency), emergency);
    if (std::exchange(m_fresh, false) && emergency && !isAnswered(view.c))
        focusEmergency();
    Q_EMIT shown();
}

void CasePage::turnPaperOut()
{
    if (m_paperWindow == nullptr)
        m_paperWindow = new PaperWindow(m_paper, m_parts);
    m_paperWindow->name(m_ref.text);
    m_paperWindow->toggle();
}

// A tab says how much in it waits for somebody.
void CasePage::nameTabs()
{
    const auto &view = m_chosen.view;
    const auto named = [this](Tab tab, const QString &words, qsizetype waits) {
        m_tabs->setTabText(int(tab), waits > 0 ? QStringLiteral("%1 (%2)").arg(words).arg(waits) : words);
    };
    named(Tab::Facts, tr("Facts"), std::ranges::count(view.c.facts, FactState::Proposed, &Fact::state));
    named(Tab::Findings, tr("Findings"),
        std::ranges::count(view.c.judgement.findings, Outcome::Failed, &Finding::outcome));
    named(Tab::Dates, tr("Dates"), 0);
    named(Tab::Notice, view.noticeBlocks.isEmpty() ? tr("Notice") : tr("⊘ Notice"), 0);
    named(Tab::Letters, tr("Letters"), 0);
    named(Tab::Packet, tr("Packet"), 0);
    named(Tab::History, tr("History"), 0);
    named(Tab::Preservation, tr("Holds"), 0);
    named(Tab::Challenge, tr("Challenge"), std::ranges::count_if(view.c.challenges, &Challenge::isOpen));
    named(Tab::Emergency, tr("Emergency"), 0);
    named(Tab::Authenticity, view.c.dossier.value(0).needsCallBack ? tr("! Evidence") : tr("Evidence"), 0);
}

void CasePage::turnTo(Tab tab)
{
    make();
    m_fresh = m_fresh && tab == Tab::Facts; // whoever chose another part sees that one
    m_tabs->setCurrentIndex(int(tab));
}

void CasePage::focusEmergency()
{
    turnTo(Tab::Emergency);
    m_emergency->focusStep();
}

Tab CasePage::tab() const { return m_tabs == nullptr ? Tab::Facts : Tab(m_tabs->currentIndex()); }

// Of an emergency that waits one first sees how much time is left.
void CasePage::focusFacts()
{
    const auto &c = m_chosen.view.c;
    if (c.ref == m_ref && EmergencyPanel::isFor(c) && !isAnswered(c))
        return focusEmergency();
    turnTo(Tab::Facts);
    m_facts->focusTable();
}
}
