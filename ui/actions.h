// SPDX-License-Identifier: Apache-2.0
// Each command once: its words, its key, its icon.
#pragma once
#include <QAction>
#include <QHash>
#include <QWidget>
class QToolBar;
namespace writdesk {
enum class Do {
    OpenPaper,
    Paste,
    Tray,
    TakenByPhone,
    WatchFolder,
    Today,
    Cases,
    JudgeMany,
    AcknowledgeMany,
    SaveView,
    RemoveView,
    Calendar,
    Law,
    LawCheck,
    LawImpact,
    LawUnjudged,
    LawJudge,
    LawAdopt,
    LawApprove,
    LawSave,
    HolidayAdd,
    PolicySet,
    PolicyDraft,
    PolicySave,
    ImportLog,
    Start,
    Manual,
    Keys,
    About,
    Doctor,
    BackUp,
    Retention,
    ProposeErasure,
    ApproveErasure,
    EraseCase,
    Campaigns,
    NewCampaign,
    WriteCampaign,
    ApproveCampaign,
    CampaignSent,
    MarkRecipient,
    CampaignResults,
    Directory,
    AgencyAdd,
    AgencyConfirm,
    AgencyRetire,
    Preservations,
    Gags,
    Notices,
    Packets,
    Audit,
    AuditVerify,
    AuditExport,
    Emergency,
    Palette,
    Refresh,
    Find,
    BackToList,
    Quit,
    AcceptAll,
    Undo,
    StateFact,
    EditFact,
    ClearFact,
    ChoosePaper,
    Judge,
    Overrule,
    Why,
    TakeHold,
    RenewHold,
    ReleaseHold,
    DestroyHold,
    AddGag,
    ExtendGag,
    AnswerGag,
    LiftGag,
    DraftNotice,
    NoticeSent,
    NoticeDelivered,
    NoticeBounced,
    NoticeObjection,
    ExceptNotice,
    VerifyContact,
    WriteLetter,
    SaveDocument,
    Sheet,
    Collect,
    BuildPacket,
    Approve,
    ReleasePacket,
    CloseCase,
    ReopenCase,
    LetOut,
    MarkPlace,
    WithdrawMark,
    HandOver,
    PacketNews,
    MakeRecord,
    GiveTask,
    CallBack,
    EmergencyDecide,
    EmergencySecond,
    EmergencyRefuse,
    EmergencyReview,
    EmergencyPassed,
    EmergencyFollowed,
    ChallengeOpen,
    ChallengeSay,
    ChallengeDecide,
    Acknowledge,
    PaperWindow,
    NextStep
};

class Actions : public QObject {
    Q_OBJECT
public:
    explicit Actions(QWidget *window);
    QAction *of(Do what) const { return m_actions.value(what); }
    QString keyOf(Do what) const; // as people read it; empty where there is none
    void enableCase(bool open); // what works on a case needs one
    static bool isOfCase(Do what);
    QWidget *buttons(const QList<Do> &row) const; // a row of buttons for a panel
    static void nameRest(const QToolBar &bar); // the arrow behind which stands what finds no room

private:
    QHash<Do, QAction *> m_actions;
};
}
