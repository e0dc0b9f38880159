// SPDX-License-Identifier: Apache-2.0
// One case: its paper beside its facts, findings, dates, notice, letters, packet and history.
#pragma once
#include "case_tab.h"
#include "chosen.h"
#include <QWidget>
class QSplitter;
class QTabWidget;
namespace writdesk {
class Actions;
class CaseHeader;
class ChallengeActs;
class ChallengePanel;
class EmergencyPanel;
class EvidencePanel;
class FactActs;
class FactsPanel;
class FindingsPanel;
class HistoryPanel;
class LetterActs;
class LettersPanel;
class LongWork;
class MessageBar;
class NoticeActs;
class NoticePanel;
class HandOverActs;
class PacketActs;
class PacketPanel;
class PaperView;
class PaperWindow;
class PeriodsPanel;
class PreservationPanel;
class ReminderActs;
class Prompt;
class TaskActs;

class CasePage : public QWidget {
    Q_OBJECT
public:
    CasePage(Office &office, Prompt &prompt, MessageBar &bar, const Actions &actions, QWidget *parent = nullptr);
    void make(); // its parts, of which there are many: when a case is opened, or in a quiet moment
    void open(const CaseRef &ref);
    void refresh();
    CaseRef ref() const { return m_ref; }
    const Chosen &chosen() const { return m_chosen; }
    void turnTo(Tab tab);
    Tab tab() const;
    void focusFacts();

Q_SIGNALS:
    void made(); // its parts
    void shown(); // what the docket says of the case stands on the page
    void settled(); // and its paper too
    void working(bool more);
    void worksLong(LongWork *work);

private:
    void makeActs();
    void makeParts();
    void layOut();
    void listen(const Actions &actions);
    void show(const CaseView &view);
    void nameTabs();
    void focusEmergency(); // its next act
    void turnPaperOut();
    Office &m_office;
    Prompt &m_prompt;
    MessageBar &m_bar;
    const Actions &m_actions;
    Chosen m_chosen;
    CaseRef m_ref;
    int m_turn = 0;
    FactActs *m_factActs = nullptr;
    NoticeActs *m_noticeActs = nullptr;
    LetterActs *m_letterActs = nullptr;
    PacketActs *m_packetActs = nullptr;
    HandOverActs *m_handOverActs = nullptr;
    TaskActs *m_taskActs = nullptr;
    ChallengeActs *m_challengeActs = nullptr;
    ReminderActs *m_reminderActs = nullptr;
    CaseHeader *m_header = nullptr;
    PaperView *m_paper = nullptr;
    PaperWindow *m_paperWindow = nullptr; // once somebody wanted it
    QSplitter *m_parts = nullptr;
    QTabWidget *m_tabs = nullptr;
    FactsPanel *m_facts = nullptr;
    FindingsPanel *m_findings = nullptr;
    PeriodsPanel *m_periods = nullptr;
    NoticePanel *m_notice = nullptr;
    LettersPanel *m_letters = nullptr;
    PacketPanel *m_packet = nullptr;
    HistoryPanel *m_history = nullptr;
    PreservationPanel *m_preservation = nullptr;
    ChallengePanel *m_challenge = nullptr;
    EmergencyPanel *m_emergency = nullptr;
    EvidencePanel *m_evidence = nullptr;
    bool m_fresh = false; // another case was opened, and was not shown yet
};
}
