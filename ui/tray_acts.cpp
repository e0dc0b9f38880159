// SPDX-License-Identifier: Apache-2.0
#include "tray_acts.h"
#include "intake_desk.h"
#include <QCoreApplication>
namespace writdesk {
namespace {
const auto paperField = QStringLiteral("paper");
const auto actField = QStringLiteral("act");
const auto reasonField = QStringLiteral("reason");
const auto passwordField = QStringLiteral("password");
const auto moveAct = QStringLiteral("move");
}

TrayActs::TrayActs(Office &office, Prompt &prompt, MessageBar &bar, const Chosen &chosen, QObject *parent)
    : Asker(office, prompt, bar, chosen, parent)
{
}

void TrayActs::look()
{
    whenAnswered(m_office, m_office.ask([](Desk &desk) { return desk.docket().tray(); }), this,
        [this](const Result<QList<TrayPaper>> &papers) {
            if (!papers)
                m_bar.complain(papers.error());
            else if (papers->isEmpty())
                m_bar.say(tr("The intake tray is empty: every paper that came in is filed."));
            else
                choose(*papers);
        });
}

void TrayActs::choose(const QList<TrayPaper> &papers)
{
    Field paper { .id = paperField, .label = tr("Paper"), .kind = Field::Kind::Choice };
    for (const auto &one : papers)
        paper.choices.append({ one.sha256.text, one.name });
    Field act { .id = actField, .label = tr("What becomes of it"), .kind = Field::Kind::Choice };
    act.choices.append({ QStringLiteral("open"), tr("opens a case of its own, unread") });
    if (!m_chosen.ref().isEmpty())
        act.choices.append({ QStringLiteral("file"), tr("is filed unread into %1").arg(m_chosen.ref().text) });
    act.choices.append({ QStringLiteral("read"), tr("is read again and opens a case of its own") });
    act.choices.append({ moveAct, tr("is filed into another docket (compartment); no trace of it stays here") });
    act.choices.append({ QStringLiteral("discard"), tr("is discarded, for the reason below") });
    const Field reason {
        .id = reasonField, .label = tr("Reason"), .kind = Field::Kind::Note, .hint = tr("needed where it is discarded")
    };
    const Field password { .id = passwordField,
        .label = tr("Password"),
        .kind = Field::Kind::Secret,
        .hint = tr("of a protected PDF that is read again; it is kept nowhere") };
    m_prompt.ask({ tr("Papers in the intake tray"),
                     tr("These papers are filed nowhere yet: nothing could read them, or nobody said where they "
                        "belong. Their bytes are kept unchanged until somebody decides."),
                     { paper, act, reason, password }, tr("Do it") },
        [this](const Answers &answers) { decide(answers); });
}

void TrayActs::decide(const Answers &answers)
{
    const DocumentId paper { answers.value(paperField) };
    const auto act = answers.value(actField);
    if (act == u"discard")
        return discard(paper, answers.value(reasonField));
    if (act == moveAct)
        return move(paper);
    if (act == u"read")
        return readAndFile(paper, answers.value(passwordField));
    fileUnreadPaper(paper, act == u"file" ? m_chosen.ref() : CaseRef());
}

void TrayActs::askWhere(const ReceivedPaper &paper, const QString &name)
{
    Field where { .id = actField, .label = tr("Where it belongs"), .kind = Field::Kind::Choice };
    where.choices = { { moveAct, tr("file into another docket (compartment)…") },
        { QStringLiteral("here"), tr("file here all the same") },
        { QStringLiteral("leave"), tr("leave in the tray") } };
    const auto why = paper.restricted.contains(nationalSecurity) ? tr("%1 speaks of national security.").arg(name)
                                                                 : tr("%1 is under seal, as its words say.").arg(name);
    m_prompt.ask(
        { tr("This paper belongs in a compartment"),
            tr("%1 Nothing of it is filed yet: its bytes wait in the tray, and no entry speaks of them.").arg(why),
            { where }, tr("Decide") },
        [this, waiting = paper.waiting](const Answers &answers) {
            const auto act = answers.value(actField);
            if (act == moveAct)
                move(waiting);
            else if (act == u"here")
                readAndFile(waiting);
            else
                m_bar.say(tr("The paper waits in the tray."));
        });
}

void TrayActs::discard(const DocumentId &paper, const QString &why)
{
    run(tr("The paper is discarded; the docket says why."),
        [paper, why](Desk &desk) { return discardFromTray(desk, paper, why); });
}

void TrayActs::fileUnreadPaper(const DocumentId &paper, const CaseRef &into)
{
    run(
        tr("The paper is filed unread."),
        [paper, into](Desk &desk) { return fileUnread(desk, paper, { .into = into }); },
        [this](const Result<ReceivedPaper> &paperFiled) { Q_EMIT filed(paperFiled->ref); });
}

void TrayActs::readAndFile(const DocumentId &paper, const QString &password)
{
    Q_EMIT working(true);
    whenAnswered(m_office, m_office.receiveWaiting(paper, { .password = password }), this,
        [this](const Result<ReceivedPaper> &answer) {
            tell(tr("The paper is filed here."), answer,
                [this](const Result<ReceivedPaper> &paperFiled) { Q_EMIT filed(paperFiled->ref); });
        });
}

// What the other docket makes of it is not shown here: this window is that of a docket that knows nothing of it.
void TrayActs::move(const DocumentId &paper)
{
    m_prompt.files(tr("Docket of the compartment"), [this, paper](const QStringList &files) {
        Q_EMIT working(true);
        whenAnswered(
            m_office, m_office.moveWaiting(paper, files.value(0)), this, [this](const Result<ReceivedPaper> &answer) {
                tell(tr("The paper is filed in the other docket; nothing of it is left in this one."), answer,
                    [](const Result<ReceivedPaper> &) {});
            });
    });
}
}
