// SPDX-License-Identifier: Apache-2.0
#include "actions.h"
#include "style.h"
#include <QCoreApplication>
#include <QToolBar>
#include <QToolButton>
namespace writdesk {
namespace {
struct Command {
    Do what;
    const char *text;
    const char *key;
    const char *icon;
};
// clang-format off
constexpr Command commands[] = {
    {Do::OpenPaper, QT_TRANSLATE_NOOP("Actions", "&Open paper…"), "Ctrl+O", "open"},
    {Do::Paste, QT_TRANSLATE_NOOP("Actions", "&Paste papers"), "Ctrl+V", "open"},
    {Do::Tray, QT_TRANSLATE_NOOP("Actions", "Papers in the &tray…"), "Ctrl+T", "collect"},
    {Do::TakenByPhone, QT_TRANSLATE_NOOP("Actions", "Taken by p&hone…"), "Ctrl+Shift+P", "letter"},
    {Do::WatchFolder, QT_TRANSLATE_NOOP("Actions", "&Watch a folder…"), "", "open"},
    {Do::Today, QT_TRANSLATE_NOOP("Actions", "To&day"), "Ctrl+D", "today"},
    {Do::Cases, QT_TRANSLATE_NOOP("Actions", "All cas&es"), "Ctrl+Shift+F", "find"},
    {Do::JudgeMany, QT_TRANSLATE_NOOP("Actions", "&Judge the selected cases of the list anew…"), "", "judge"},
    {Do::AcknowledgeMany, QT_TRANSLATE_NOOP("Actions", "Take &up the reminders of the selected cases…"), "", "accept"},
    {Do::SaveView, QT_TRANSLATE_NOOP("Actions", "&Save this view…"), "", "save"},
    {Do::RemoveView, QT_TRANSLATE_NOOP("Actions", "&Remove this view"), "", ""},
    {Do::Columns, QT_TRANSLATE_NOOP("Actions", "C&olumns of the list…"), "", "find"},
    {Do::ExportCases, QT_TRANSLATE_NOOP("Actions", "E&xport the cases…"), "", "save"},
    {Do::Calendar, QT_TRANSLATE_NOOP("Actions", "Calenda&r"), "Ctrl+Alt+C", "calendar"},
    {Do::Law, QT_TRANSLATE_NOOP("Actions", "The &law"), "Ctrl+Shift+L", "judge"},
    {Do::LawCheck, QT_TRANSLATE_NOOP("Actions", "&Check a draft of the law…"), "", "find"},
    {Do::LawImpact, QT_TRANSLATE_NOOP("Actions", "&Impact of a draft…"), "", "why"},
    {Do::LawUnjudged, QT_TRANSLATE_NOOP("Actions", "Cases that &wait for a new judgement"), "", "today"},
    {Do::LawJudge, QT_TRANSLATE_NOOP("Actions", "&Judge the selected cases anew"), "", "judge"},
    {Do::LawAdopt, QT_TRANSLATE_NOOP("Actions", "&Adopt the draft…"), "", "accept"},
    {Do::LawApprove, QT_TRANSLATE_NOOP("Actions", "Appro&ve a change of law or policy…"), "", "approve"},
    {Do::LawSave, QT_TRANSLATE_NOOP("Actions", "Save a &file of the law to edit…"), "", "save"},
    {Do::HolidayAdd, QT_TRANSLATE_NOOP("Actions", "Add a &holiday…"), "", "today"},
    {Do::PolicySet, QT_TRANSLATE_NOOP("Actions", "Change the &setting…"), "", "fact"},
    {Do::PolicyDraft, QT_TRANSLATE_NOOP("Actions", "Ask for another &policy…"), "", "open"},
    {Do::PolicySave, QT_TRANSLATE_NOOP("Actions", "Save the p&olicy to edit…"), "", "save"},
    {Do::ImportLog, QT_TRANSLATE_NOOP("Actions", "I&mport a log…"), "", "open"},
    {Do::ImportLogs, QT_TRANSLATE_NOOP("Actions", "&Logs imported"), "", "collect"},
    {Do::SaveLog, QT_TRANSLATE_NOOP("Actions", "Save the lo&g as it came…"), "", "save"},
    {Do::SaveLogReport, QT_TRANSLATE_NOOP("Actions", "Save the &report of its rows…"), "", "letter"},
    {Do::ProposeLogErasure, QT_TRANSLATE_NOOP("Actions", "&Ask for the erasure of a log…"), "", "accept"},
    {Do::EraseLog, QT_TRANSLATE_NOOP("Actions", "Erase a &log…"), "", "release"},
    {Do::Start, QT_TRANSLATE_NOOP("Actions", "&First steps"), "Ctrl+Alt+S", "next"},
    {Do::Settings, QT_TRANSLATE_NOOP("Actions", "Setti&ngs…"), "", "fact"},
    {Do::Manual, QT_TRANSLATE_NOOP("Actions", "&Manual"), "F1", "manual"},
    {Do::Keys, QT_TRANSLATE_NOOP("Actions", "&Keys"), "", ""},
    {Do::About, QT_TRANSLATE_NOOP("Actions", "&About Writdesk"), "", "writdesk"},
    {Do::Doctor, QT_TRANSLATE_NOOP("Actions", "&Health of the docket"), "Ctrl+Alt+H", "accept"},
    {Do::BackUp, QT_TRANSLATE_NOOP("Actions", "Back &up…"), "", "collect"},
    {Do::RestoreDrill, QT_TRANSLATE_NOOP("Actions", "Try out a bac&kup…"), "", "accept"},
    {Do::RestoreBackup, QT_TRANSLATE_NOOP("Actions", "Restore &a backup…"), "", "open"},
    {Do::Retention, QT_TRANSLATE_NOOP("Actions", "Files of closed ca&ses"), "Ctrl+Shift+E", "today"},
    {Do::ProposeErasure, QT_TRANSLATE_NOOP("Actions", "Propose an era&sure…"), "", "accept"},
    {Do::ApproveErasure, QT_TRANSLATE_NOOP("Actions", "Appro&ve an erasure…"), "", "approve"},
    {Do::EraseCase, QT_TRANSLATE_NOOP("Actions", "&Erase the case…"), "", "release"},
    {Do::Campaigns, QT_TRANSLATE_NOOP("Actions", "&Campaigns"), "Ctrl+Shift+M", "notice"},
    {Do::NewCampaign, QT_TRANSLATE_NOOP("Actions", "&New campaign…"), "", "notice"},
    {Do::WriteCampaign, QT_TRANSLATE_NOOP("Actions", "&Write the campaign's letters…"), "", "letter"},
    {Do::ApproveCampaign, QT_TRANSLATE_NOOP("Actions", "&Approve the campaign's letters…"), "", "approve"},
    {Do::CampaignSent, QT_TRANSLATE_NOOP("Actions", "The campaign's letters were &sent"), "", "release"},
    {Do::MarkRecipient, QT_TRANSLATE_NOOP("Actions", "What became of &one letter…"), "", "notice"},
    {Do::CampaignResults, QT_TRANSLATE_NOOP("Actions", "&Results from a file…"), "", "open"},
    {Do::Directory, QT_TRANSLATE_NOOP("Actions", "Director&y of agencies"), "Ctrl+Shift+Y", "find"},
    {Do::AgencyAdd, QT_TRANSLATE_NOOP("Actions", "&Add an agency…"), "", "fact"},
    {Do::AgencyConfirm, QT_TRANSLATE_NOOP("Actions", "&Confirm its number…"), "", "approve"},
    {Do::AgencyRetire, QT_TRANSLATE_NOOP("Actions", "&Retire its number…"), "", "release"},
    {Do::Preservations, QT_TRANSLATE_NOOP("Actions", "&Preservations"), "Ctrl+Alt+P", "hold"},
    {Do::Gags, QT_TRANSLATE_NOOP("Actions", "&Gags"), "Ctrl+Alt+G", "gag"},
    {Do::Notices, QT_TRANSLATE_NOOP("Actions", "&Notices"), "Ctrl+Alt+N", "notice"},
    {Do::Packets, QT_TRANSLATE_NOOP("Actions", "Pac&kets"), "Ctrl+Alt+K", "packet"},
    {Do::Audit, QT_TRANSLATE_NOOP("Actions", "&Audit"), "Ctrl+Alt+A", "find"},
    {Do::AuditVerify, QT_TRANSLATE_NOOP("Actions", "&Verify every entry"), "", "accept"},
    {Do::AuditExport, QT_TRANSLATE_NOOP("Actions", "E&xport what is found…"), "", "save"},
    {Do::Emergency, QT_TRANSLATE_NOOP("Actions", "E&mergency…"), "F9", "gag"},
    {Do::Palette, QT_TRANSLATE_NOOP("Actions", "Find a &command…"), "Ctrl+K", "find"},
    {Do::Refresh, QT_TRANSLATE_NOOP("Actions", "&Refresh"), "F5", "refresh"},
    {Do::Find, QT_TRANSLATE_NOOP("Actions", "&Filter cases"), "Ctrl+F", ""},
    {Do::BackToList, QT_TRANSLATE_NOOP("Actions", "&Back to the list"), "Esc", "previous"},
    {Do::Quit, QT_TRANSLATE_NOOP("Actions", "&Quit"), "Ctrl+Q", ""},
    {Do::AcceptAll, QT_TRANSLATE_NOOP("Actions", "&Accept all facts"), "Ctrl+Return", "accept-all"},
    {Do::Undo, QT_TRANSLATE_NOOP("Actions", "&Undo the change of facts"), "Ctrl+Z", "previous"},
    {Do::StateFact, QT_TRANSLATE_NOOP("Actions", "&State a fact…"), "Ctrl+E", "fact"},
    {Do::EditFact, QT_TRANSLATE_NOOP("Actions", "&Edit the fact"), "F2", "fact"},
    {Do::ClearFact, QT_TRANSLATE_NOOP("Actions", "&Clear the fact"), "Ctrl+Del", ""},
    {Do::ChoosePaper, QT_TRANSLATE_NOOP("Actions", "Take another paper as the &instrument…"), "", "find"},
    {Do::Judge, QT_TRANSLATE_NOOP("Actions", "&Judge anew"), "Ctrl+J", "judge"},
    {Do::Overrule, QT_TRANSLATE_NOOP("Actions", "&Overrule the finding…"), "Ctrl+Shift+O", "judge"},
    {Do::Why, QT_TRANSLATE_NOOP("Actions", "&Why this date"), "Shift+F1", "why"},
    {Do::TakeHold, QT_TRANSLATE_NOOP("Actions", "&Take a hold"), "Ctrl+H", "hold"},
    {Do::RenewHold, QT_TRANSLATE_NOOP("Actions", "&Renew the hold"), "Ctrl+Shift+H", "hold"},
    {Do::ReleaseHold, QT_TRANSLATE_NOOP("Actions", "Re&lease the hold"), "", "hold"},
    {Do::DestroyHold, QT_TRANSLATE_NOOP("Actions", "&Destroy what was held"), "", "hold"},
    {Do::AddGag, QT_TRANSLATE_NOOP("Actions", "Add a &gag…"), "Ctrl+G", "gag"},
    {Do::ExtendGag, QT_TRANSLATE_NOOP("Actions", "&Extend the gag…"), "", "gag"},
    {Do::AnswerGag, QT_TRANSLATE_NOOP("Actions", "&No extension was found…"), "", "gag"},
    {Do::LiftGag, QT_TRANSLATE_NOOP("Actions", "&Lift the gag…"), "", "gag"},
    {Do::DraftNotice, QT_TRANSLATE_NOOP("Actions", "Dra&ft notice to the user"), "Ctrl+N", "notice"},
    {Do::NoticeSent, QT_TRANSLATE_NOOP("Actions", "Notice was &sent"), "", "notice"},
    {Do::NoticeDelivered, QT_TRANSLATE_NOOP("Actions", "Notice was &delivered"), "", "notice"},
    {Do::NoticeBounced, QT_TRANSLATE_NOOP("Actions", "Notice &bounced"), "", "notice"},
    {Do::NoticeObjection, QT_TRANSLATE_NOOP("Actions", "The user &objects"), "", "notice"},
    {Do::VerifyContact, QT_TRANSLATE_NOOP("Actions", "Record &where the user is told…"), "", "notice"},
    {Do::ExceptNotice, QT_TRANSLATE_NOOP("Actions", "Record an e&xception from notice…"), "", "notice"},
    {Do::WriteLetter, QT_TRANSLATE_NOOP("Actions", "Write a &letter…"), "Ctrl+L", "letter"},
    {Do::SaveDocument, QT_TRANSLATE_NOOP("Actions", "&Save the letter as…"), "Ctrl+S", "save"},
    {Do::Sheet, QT_TRANSLATE_NOOP("Actions", "&Deadline-control sheet…"), "Ctrl+Shift+D", "letter"},
    {Do::Collect, QT_TRANSLATE_NOOP("Actions", "&Collect data…"), "Ctrl+I", "collect"},
    {Do::BuildPacket, QT_TRANSLATE_NOOP("Actions", "&Build packet…"), "Ctrl+B", "packet"},
    {Do::Approve, QT_TRANSLATE_NOOP("Actions", "&Approve as second person…"), "Ctrl+Shift+A", "approve"},
    {Do::ReleasePacket, QT_TRANSLATE_NOOP("Actions", "&Release packet…"), "Ctrl+R", "release"},
    {Do::CloseCase, QT_TRANSLATE_NOOP("Actions", "C&lose the case…"), "Ctrl+Shift+C", "accept"},
    {Do::ReopenCase, QT_TRANSLATE_NOOP("Actions", "Open the case a&gain…"), "", "open"},
    {Do::LetOut, QT_TRANSLATE_NOOP("Actions", "Ask for an e&xception…"), "", "packet"},
    {Do::MarkPlace, QT_TRANSLATE_NOOP("Actions", "Black &out a place…"), "Ctrl+M", "packet"},
    {Do::WithdrawMark, QT_TRANSLATE_NOOP("Actions", "&Withdraw a mark…"), "", "packet"},
    {Do::HandOver, QT_TRANSLATE_NOOP("Actions", "&Hand over the packet…"), "Ctrl+Shift+R", "release"},
    {Do::PacketNews, QT_TRANSLATE_NOOP("Actions", "The packet arri&ved…"), "", "accept"},
    {Do::MakeRecord, QT_TRANSLATE_NOOP("Actions", "Recor&d of the case for a court…"), "", "save"},
    {Do::GiveTask, QT_TRANSLATE_NOOP("Actions", "Give a collection &task…"), "Ctrl+Shift+I", "collect"},
    {Do::CallBack, QT_TRANSLATE_NOOP("Actions", "Call the requester &back…"), "Ctrl+Shift+K", "notice"},
    {Do::EmergencyDecide, QT_TRANSLATE_NOOP("Actions", "&Decide the emergency…"), "Ctrl+Shift+X", "judge"},
    {Do::EmergencySecond, QT_TRANSLATE_NOOP("Actions", "Decide it as &second person…"), "", "approve"},
    {Do::EmergencyRefuse, QT_TRANSLATE_NOOP("Actions", "Re&fuse the emergency…"), "", "release"},
    {Do::EmergencyReview, QT_TRANSLATE_NOOP("Actions", "Re&view what one decided alone…"), "", "find"},
    {Do::EmergencyPassed, QT_TRANSLATE_NOOP("Actions", "The emergency has &passed…"), "", "accept"},
    {Do::EmergencyFollowed, QT_TRANSLATE_NOOP("Actions", "Process fo&llowed…"), "", "letter"},
    {Do::ChallengeOpen, QT_TRANSLATE_NOOP("Actions", "&Open a challenge…"), "Ctrl+Shift+G", "judge"},
    {Do::ChallengeSay, QT_TRANSLATE_NOOP("Actions", "Enter what was &said…"), "", "letter"},
    {Do::ChallengeDecide, QT_TRANSLATE_NOOP("Actions", "&Decide the challenge…"), "", "accept"},
    {Do::Acknowledge, QT_TRANSLATE_NOOP("Actions", "I take up its &reminders"), "Ctrl+Shift+T", "accept"},
    {Do::PaperWindow, QT_TRANSLATE_NOOP("Actions", "Paper in a &window of its own"), "Ctrl+Alt+W", "fit"},
    {Do::NextStep, QT_TRANSLATE_NOOP("Actions", "&Next step"), "Ctrl+Space", "next"},
};
// clang-format on
}

bool Actions::isOfCase(Do what) { return what >= Do::AcceptAll; }

Actions::Actions(QWidget *window)
    : QObject(window)
{
    for (const auto &command : commands) {
        auto *action = new QAction(QCoreApplication::translate("Actions", command.text), window);
        if (*command.icon != '\0')
            action->setIcon(iconOf(QString::fromLatin1(command.icon), window->palette()));
        QList<QKeySequence> keys;
        if (*command.key != '\0')
            keys.append(QKeySequence(QString::fromLatin1(command.key)));
        if (command.what == Do::Why)
            keys.append(QKeySequence(QStringLiteral("Alt+W")));
        if (command.what == Do::AcceptAll)
            keys.append(QKeySequence(QStringLiteral("Ctrl+Enter"))); // of the number pad
        action->setShortcuts(keys);
        const auto plain = action->text().remove(u'&').remove(u'…');
        action->setToolTip(keys.isEmpty()
                ? plain
                : QStringLiteral("%1 (%2)").arg(plain, keys.first().toString(QKeySequence::NativeText)));
        window->addAction(action);
        m_actions.insert(command.what, action);
    }
    enableCase(false);
}

QString Actions::keyOf(Do what) const
{
    const auto keys = of(what)->shortcuts();
    return keys.isEmpty() ? QString() : keys.first().toString(QKeySequence::NativeText);
}

void Actions::enableCase(bool open)
{
    for (auto at = m_actions.begin(); at != m_actions.end(); ++at) {
        if (isOfCase(at.key()))
            at.value()->setEnabled(open);
    }
}

void Actions::nameRest(const QToolBar &bar)
{
    if (auto *more = bar.findChild<QToolButton *>(QStringLiteral("qt_toolbar_ext_button"))) {
        more->setAccessibleName(QCoreApplication::translate("Actions", "More commands"));
        more->setFocusPolicy(Qt::StrongFocus);
        more->setIcon(iconOf(QStringLiteral("more"), bar.palette()));
    }
}

// A tool bar: where the panel is narrow, what finds no room stands behind its arrow.
QWidget *Actions::buttons(const QList<Do> &row) const
{
    auto *bar = new QToolBar;
    bar->setObjectName(QStringLiteral("panelBar"));
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->setIconSize({ 18, 18 });
    for (const auto what : row) {
        bar->addAction(of(what));
        auto *button = bar->widgetForAction(of(what));
        button->setFocusPolicy(Qt::StrongFocus);
        button->setAccessibleName(of(what)->text().remove(u'&').remove(u'…'));
    }
    nameRest(*bar);
    return bar;
}
}
