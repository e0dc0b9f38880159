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
    void open(const CaseRef &ref);
    void refresh();
    CaseRef ref() const { return m_ref; }
    const Chosen &chosen() const { return m_chosen; }
    void turnTo(Tab tab);
    Tab tab() const;
    void focusFacts();

Q_SIGNALS:
    void shown(); // what the docket says of the case stands on the page
    void settled(); // and its paper too
    void working(bool more);
    void worksLong(LongWork *work);

private:
    void layOut();
    void listen(const Actions &actions);
    void show(const CaseView &view);
    void nameTabs();
    void focusEmergency(); // its next act
    void turnPaperOut();
    Office &m_office;
    MessageBar &m_bar;
    Chosen m_chosen;
    CaseRef m_ref;
    int m_turn = 0;
    FactActs *m_factActs;
    NoticeActs *m_noticeActs;
    LetterActs *m_letterActs;
    PacketActs *m_packetActs;
    HandOverActs *m_handOverActs;
    TaskActs *m_taskActs;
    ChallengeActs *m_challengeActs;
    ReminderActs *m_reminderActs;
    CaseHeader *m_header;
    PaperView *m_paper;
    PaperWindow *m_paperWindow = nullptr; // once somebody wanted it
    QSplitter *m_parts;
    QTabWidget *m_tabs;
    FactsPanel *m_facts;
    FindingsPanel *m_findings;
    PeriodsPanel *m_periods;
    NoticePanel *m_notice;
    LettersPanel *m_letters;
    PacketPanel *m_packet;
    HistoryPanel *m_history;
    PreservationPanel *m_preservation;
    ChallengePanel *m_challenge;
    EmergencyPanel *m_emergency;
    EvidencePanel *m_evidence;
    bool m_fresh = false; // another case was opened, and was not shown yet
};
}
