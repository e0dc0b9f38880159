// SPDX-License-Identifier: Apache-2.0
#include "notice_panel.h"
#include "block_table.h"
#include "case_questions.h"
#include "gag_table.h"
#include "moments.h"
#include "table_kit.h"
#include <QVBoxLayout>
namespace writdesk {
namespace {
QString stateWords(const QString &state)
{
    const auto say = [](const char *text) { return QCoreApplication::translate("NoticePanel", text); };
    return state == u"sent"     ? say("sent")
        : state == u"delivered" ? say("delivered")
        : state == u"bounced"   ? say("bounced")
        : state == u"objection" ? say("the user objects")
                                : state;
}

QString roleWords(ContactRole role)
{
    const auto say = [](const char *text) { return QCoreApplication::translate("NoticePanel", text); };
    return role == ContactRole::Holder       ? say("the holder")
        : role == ContactRole::Administrator ? say("the administrator")
                                             : say("the organisation");
}

QString whereTo(const Notice &notice)
{
    if (notice.state != u"sent")
        return {};
    if (notice.contact.isEmpty())
        return QCoreApplication::translate("NoticePanel", "; to a contact that nobody verified");
    const auto &contact = notice.contact.first();
    return QCoreApplication::translate("NoticePanel", "; to %1 at %2").arg(roleWords(contact.as), contact.to);
}

// Of every accepted account: where its user is told, and how somebody made sure of it.
QStringList contacts(const Case &c)
{
    QStringList lines;
    for (const auto &fact : c.facts) {
        if (fact.name != u"account" || fact.state != FactState::Accepted)
            continue;
        const auto *contact = contactFor(c, fact.value);
        lines.append(contact
                ? QCoreApplication::translate("NoticePanel", "%1: %2 at %3, verified by %4: %5")
                      .arg(fact.value, roleWords(contact->as), contact->to, contact->by, contact->checked)
                : QCoreApplication::translate("NoticePanel", "%1: nobody verified its contact yet").arg(fact.value));
    }
    lines.removeDuplicates();
    return lines;
}

QString told(const CaseView &view)
{
    QStringList lines;
    for (const auto &notice : view.c.notices)
        lines.append(QCoreApplication::translate("NoticePanel", "%1: %2, %3")
                         .arg(stateWords(notice.state), notice.account, instantWords(notice.at, view.zone))
            + whereTo(notice));
    for (const auto &reason : view.c.noticeExceptions)
        lines.append(QCoreApplication::translate("NoticePanel", "exception from notice: %1").arg(reason));
    return lines.isEmpty() ? QCoreApplication::translate("NoticePanel", "The user was told nothing.")
                           : lines.join(u'\n');
}
}

NoticePanel::NoticePanel(const Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_gags(new GagTable(this))
    , m_blocks(new BlockTable(this))
    , m_gagList(tableOf(m_gags, tr("Gags"), { 1, 2 }))
    , m_blockList(tableOf(m_blocks, tr("What blocks notice"), { 0, 1, 3 }))
    , m_says(headingOf({}))
    , m_contacts(new QLabel)
    , m_told(new QLabel)
{
    m_says->setWordWrap(true);
    for (auto *words : { m_contacts, m_told }) {
        words->setWordWrap(true);
        words->setTextFormat(Qt::PlainText);
    }
    m_contacts->setObjectName(QStringLiteral("contacts"));
    teach(m_gagList,
        tr("Nobody ordered silence in this case. An order that a paper holds becomes a gag when its facts are "
           "accepted; one that comes later is added (Ctrl+G)."));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 6, 0, 0);
    layout->addWidget(headingOf(tr("Gags"), m_gagList));
    layout->addWidget(m_gagList, 1);
    layout->addWidget(actions.buttons({ Do::AddGag, Do::ExtendGag, Do::AnswerGag, Do::LiftGag }));
    layout->addWidget(m_says);
    layout->addWidget(m_blockList, 1);
    layout->addWidget(headingOf(tr("Where the user is told")));
    layout->addWidget(m_contacts);
    layout->addWidget(headingOf(tr("What the user was told")));
    layout->addWidget(m_told);
    layout->addWidget(
        actions.buttons({ Do::VerifyContact, Do::DraftNotice, Do::NoticeSent, Do::NoticeObjection, Do::ExceptNotice }));
    connect(m_gagList->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex &now) { Q_EMIT selected(now.isValid() ? m_gags->at(now.row()).gag : Gag()); });
}

void NoticePanel::show(const CaseView &view)
{
    m_gags->setRows(shownGags(view.c.gags, view.now, view.zone));
    m_blocks->setRows(shownBlocks(view.noticeBlocks, view.zone));
    m_blockList->setVisible(!view.noticeBlocks.isEmpty());
    m_says->setText(view.noticeBlocks.isEmpty() ? tr("✓ Nothing forbids telling the user.")
                                                : tr("⊘ The user must not be told. What forbids it:"));
    const auto known = contacts(view.c);
    m_contacts->setText(known.isEmpty() ? tr("No account is accepted yet.") : known.join(u'\n'));
    m_told->setText(told(view));
    if (m_gags->rowCount() > 0 && selectedRow(m_gagList) < 0)
        m_gagList->setCurrentIndex(m_gags->index(0, 0));
    else if (m_gags->rowCount() == 0)
        Q_EMIT selected({});
}
}
