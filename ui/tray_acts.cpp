// SPDX-License-Identifier: Apache-2.0
#include "tray_acts.h"
#include "intake_desk.h"
#include <QCoreApplication>
namespace writdesk {
namespace {
const auto paperField = QStringLiteral("paper");
const auto actField = QStringLiteral("act");
const auto reasonField = QStringLiteral("reason");
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
    act.choices.append({ QStringLiteral("discard"), tr("is discarded, for the reason below") });
    const Field reason {
        .id = reasonField, .label = tr("Reason"), .kind = Field::Kind::Note, .hint = tr("needed where it is discarded")
    };
    m_prompt.ask({ tr("Papers in the intake tray"),
                     tr("These papers could not be read. Their bytes are kept unchanged until somebody decides."),
                     { paper, act, reason }, tr("Do it") },
        [this](const Answers &answers) { decide(answers); });
}

void TrayActs::decide(const Answers &answers)
{
    const DocumentId paper { answers.value(paperField) };
    const auto act = answers.value(actField);
    if (act == u"discard") {
        run(tr("The paper is discarded; the docket says why."),
            [paper, why = answers.value(reasonField)](Desk &desk) { return discardFromTray(desk, paper, why); });
        return;
    }
    ReceiveOrder order;
    if (act == u"file")
        order.into = m_chosen.ref();
    run(
        tr("The paper is filed unread."), [paper, order](Desk &desk) { return fileUnread(desk, paper, order); },
        [this](const Result<ReceivedPaper> &paperFiled) { Q_EMIT filed(paperFiled->ref); });
}
}
