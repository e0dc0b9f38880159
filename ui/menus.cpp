// SPDX-License-Identifier: Apache-2.0
#include "menus.h"
#include "actions.h"
#include <QCoreApplication>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QToolBar>
#include <QToolButton>
namespace writdesk {
namespace {
QString say(const char *text) { return QCoreApplication::translate("Menus", text); }

void fill(QMenu *menu, const Actions &actions, const QList<QList<Do>> &groups)
{
    for (const auto &group : groups) {
        if (!menu->isEmpty())
            menu->addSeparator();
        for (const auto what : group)
            menu->addAction(actions.of(what));
    }
}

void fillToolBar(QMainWindow &window, const Actions &actions)
{
    auto *bar = window.addToolBar(say("Commands"));
    bar->setMovable(false);
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->setIconSize({ 20, 20 });
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    for (const auto what : { Do::Today, Do::Calendar, Do::Law, Do::OpenPaper, Do::AcceptAll, Do::StateFact,
             Do::TakeHold, Do::DraftNotice, Do::WriteLetter, Do::BuildPacket, Do::Why, Do::Refresh })
        bar->addAction(actions.of(what));
    for (auto *button : bar->findChildren<QToolButton *>()) {
        button->setFocusPolicy(Qt::TabFocus);
        if (button->accessibleName().isEmpty() && button->defaultAction() != nullptr)
            button->setAccessibleName(button->defaultAction()->text().remove(u'&').remove(u'…'));
    }
    Actions::nameRest(*bar);
}
}

void fillMenus(QMainWindow &window, const Actions &actions)
{
    auto *menus = window.menuBar();
    menus->setAccessibleName(say("Menu bar"));
    fill(menus->addMenu(say("&Docket")), actions,
        { { Do::OpenPaper, Do::Paste, Do::Tray, Do::TakenByPhone, Do::WatchFolder }, { Do::ImportLog, Do::ImportLogs },
            { Do::Palette, Do::Find, Do::BackToList, Do::Refresh }, { Do::ExportCases },
            { Do::BackUp, Do::RestoreDrill, Do::RestoreBackup }, { Do::Settings },
            { Do::ProposeErasure, Do::ApproveErasure, Do::EraseCase }, { Do::Quit } });
    fill(menus->addMenu(say("&View")), actions,
        { { Do::Today, Do::Cases, Do::Calendar }, { Do::Preservations, Do::Gags, Do::Notices, Do::Packets },
            { Do::Campaigns, Do::Directory }, { Do::Law }, { Do::Audit, Do::AuditVerify, Do::AuditExport },
            { Do::Retention, Do::Doctor }, { Do::PaperWindow } });
    fill(menus->addMenu(say("Lis&t")), actions,
        { { Do::JudgeMany, Do::AcknowledgeMany }, { Do::SaveView, Do::RemoveView }, { Do::Columns } });
    fill(menus->addMenu(say("&Case")), actions,
        { { Do::NextStep }, { Do::AcceptAll, Do::Undo, Do::StateFact, Do::EditFact, Do::ClearFact, Do::ChoosePaper },
            { Do::Judge, Do::Overrule, Do::Why, Do::Acknowledge }, { Do::CloseCase, Do::ReopenCase },
            { Do::MakeRecord } });
    fill(menus->addMenu(say("Challen&ge")), actions, { { Do::ChallengeOpen, Do::ChallengeSay, Do::ChallengeDecide } });
    fill(menus->addMenu(say("H&old")), actions,
        { { Do::TakeHold, Do::RenewHold }, { Do::ReleaseHold, Do::DestroyHold } });
    fill(menus->addMenu(say("&Notice")), actions,
        { { Do::AddGag, Do::ExtendGag, Do::AnswerGag, Do::LiftGag },
            { Do::DraftNotice, Do::NoticeSent, Do::NoticeDelivered, Do::NoticeBounced, Do::NoticeObjection },
            { Do::VerifyContact, Do::ExceptNotice } });
    fill(menus->addMenu(say("&Emergency")), actions,
        { { Do::Emergency }, { Do::CallBack, Do::EmergencyDecide, Do::EmergencySecond, Do::EmergencyRefuse },
            { Do::EmergencyPassed, Do::EmergencyFollowed, Do::EmergencyReview },
            { Do::AgencyAdd, Do::AgencyConfirm, Do::AgencyRetire } });
    fill(menus->addMenu(say("Ca&mpaign")), actions,
        { { Do::NewCampaign, Do::WriteCampaign, Do::ApproveCampaign },
            { Do::CampaignSent, Do::MarkRecipient, Do::CampaignResults } });
    fill(menus->addMenu(say("&Letters")), actions, { { Do::WriteLetter, Do::SaveDocument }, { Do::Sheet } });
    fill(menus->addMenu(say("&Packet")), actions,
        { { Do::GiveTask, Do::Collect, Do::MarkPlace, Do::WithdrawMark, Do::LetOut }, { Do::BuildPacket },
            { Do::Approve, Do::ReleasePacket, Do::HandOver, Do::PacketNews } });
    fill(menus->addMenu(say("L&aw")), actions,
        { { Do::LawSave, Do::LawCheck, Do::LawImpact, Do::LawAdopt, Do::HolidayAdd },
            { Do::PolicySet, Do::PolicySave, Do::PolicyDraft }, { Do::LawApprove },
            { Do::LawUnjudged, Do::LawJudge } });
    fill(menus->addMenu(say("&Help")), actions, { { Do::Manual, Do::Keys }, { Do::Start }, { Do::About } });
    fillToolBar(window, actions);
}
}
