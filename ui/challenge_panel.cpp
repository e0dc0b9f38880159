// SPDX-License-Identifier: Apache-2.0
#include "challenge_panel.h"
#include "challenge_table.h"
#include "law_words.h"
#include "table_kit.h"
#include "words.h"
#include <QVBoxLayout>
#include <algorithm>
namespace writdesk {
namespace {
QString say(const char *text) { return QCoreApplication::translate("ChallengePanel", text); }

// The last one that is open, what it stands in the way of, and who may end it.
QString says(const Case &c)
{
    for (auto at = c.challenges.crbegin(); at != c.challenges.crend(); ++at) {
        if (at->isOpen())
            return say("⊘ %1 (%2) is open: no %3. Who may end it: %4.")
                .arg(rowWords(at->title), at->id, words(Of::Stop, at->stops.join(u'_')), rowWords(at->decides));
    }
    return c.challenges.isEmpty() ? say("Nobody has challenged the process, as far as is entered here.")
                                  : say("✓ Every challenge is decided.");
}
}

ChallengePanel::ChallengePanel(const Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_challenges(new ChallengeTable(this))
    , m_log(new ChallengeLogTable(this))
    , m_list(tableOf(m_challenges, tr("Challenges"), { ChallengeTable::KindColumn }))
    , m_logList(tableOf(m_log, tr("What was said"), { ChallengeLogTable::SaysColumn }))
    , m_says(headingOf({}))
{
    m_says->setWordWrap(true);
    teach(m_list,
        tr("A motion to quash, an objection or a request to narrow is opened as a challenge (Ctrl+Shift+G); while it "
           "is "
           "open it stops what its kind says."));
    teach(m_logList, tr("What each side says of the challenge that is selected stands here, in order."));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 6, 0, 0);
    layout->addWidget(m_says);
    layout->addWidget(m_list, 1);
    layout->addWidget(actions.buttons({ Do::ChallengeOpen, Do::ChallengeSay, Do::ChallengeDecide }));
    layout->addWidget(headingOf(tr("What was said"), m_logList));
    layout->addWidget(m_logList, 2);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex &now) { tell(now.isValid() ? now.row() : -1); });
}

void ChallengePanel::show(const CaseView &view)
{
    const auto row = selectedRow(m_list);
    m_zone = view.zone;
    m_says->setText(says(view.c));
    m_challenges->setRows(shownChallenges(view.c.challenges, view.zone));
    const auto last = m_challenges->rowCount() - 1;
    if (last >= 0)
        m_list->setCurrentIndex(m_challenges->index(row < 0 ? last : std::min(row, last), 0));
    tell(selectedRow(m_list));
}

void ChallengePanel::tell(int row)
{
    const auto challenge = row >= 0 && row < m_challenges->rowCount() ? m_challenges->at(row).challenge : Challenge();
    m_log->setRows(shownLog(challenge, m_zone));
    Q_EMIT selected(challenge);
}
}
