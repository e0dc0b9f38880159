// SPDX-License-Identifier: Apache-2.0
#include "challenge_acts.h"
#include "challenge_desk.h"
#include "law_words.h"
#include "words.h"
namespace writdesk {
namespace {
Field dayField(const QString &label)
{
    return { .id = QStringLiteral("on"), .label = label, .kind = Field::Kind::Date };
}

Field noteField(const QString &id, const QString &label)
{
    return { .id = id, .label = label, .kind = Field::Kind::Note, .required = true };
}

When dayIn(const Answers &answers) { return When::fromText(answers.value(QStringLiteral("on")).trimmed()); }
}

ChallengeActs::ChallengeActs(Office &office, Prompt &prompt, MessageBar &bar, const Chosen &chosen, QObject *parent)
    : Asker(office, prompt, bar, chosen, parent)
{
}

void ChallengeActs::listenTo(const Actions &actions)
{
    on(actions, Do::ChallengeOpen, [this] { open(); });
    on(actions, Do::ChallengeSay, [this] { enter(); });
    on(actions, Do::ChallengeDecide, [this] { decide(); });
}

void ChallengeActs::fetchKinds(WithKinds then)
{
    Q_EMIT working(true);
    whenAnswered(m_office,
        m_office.ask([](Desk &desk) -> Result<QList<ChallengeKind>> { return desk.law().challenges; }), this,
        [this, then](const Result<QList<ChallengeKind>> &kinds) {
            Q_EMIT working(false);
            if (!kinds)
                return m_bar.complain(kinds.error());
            then(*kinds);
        });
}

void ChallengeActs::open()
{
    fetchKinds([this](const QList<ChallengeKind> &kinds) { askToOpen(kinds); });
}

void ChallengeActs::askToOpen(const QList<ChallengeKind> &kinds)
{
    Field which {
        .id = QStringLiteral("kind"), .label = tr("Challenge"), .kind = Field::Kind::Choice, .required = true
    };
    Field side { .id = QStringLiteral("side"),
        .label = tr("Of"),
        .kind = Field::Kind::Choice,
        .choices = { { QString(), tr("whoever it is open to first") } } };
    for (const auto &kind : kinds) {
        if (!kind.inForce(m_chosen.view.today))
            continue;
        which.choices.append({ kind.id, QStringLiteral("%1 (%2)").arg(rowWords(kind.title), kind.cites) });
        for (const auto &one : kind.sides) {
            if (const QPair<QString, QString> choice { one, words(Of::Side, one) }; !side.choices.contains(choice))
                side.choices.append(choice);
        }
    }
    m_prompt.ask({ tr("Open a challenge in %1").arg(m_chosen.ref().text),
                     tr("While it is open it stands in the way of release and destruction, or of notice, as its kind "
                        "says. Counsel enters how it ended."),
                     { which, side, noteField(QStringLiteral("says"), tr("On what ground")), dayField(tr("On")) },
                     tr("Open it") },
        [this](const Answers &answers) {
            const ChallengeOrder order { .kind = answers.value(QStringLiteral("kind")),
                .side = answers.value(QStringLiteral("side")),
                .grounds = answers.value(QStringLiteral("says")),
                .on = dayIn(answers) };
            run(
                tr("The challenge is open."),
                [ref = m_chosen.ref(), order](Desk &desk) { return openChallenge(desk, ref, order); },
                [this](const Result<Challenge> &) { Q_EMIT changed(); });
        });
}

bool ChallengeActs::openOneChosen()
{
    const auto &challenge = m_chosen.challenge;
    if (!challenge.id.isEmpty() && challenge.isOpen())
        return true;
    m_bar.warn(tr("No open challenge is selected. Select one under Challenge, or open one."));
    Q_EMIT changed();
    return false;
}

void ChallengeActs::enter()
{
    if (!openOneChosen())
        return;
    const Field who { .id = QStringLiteral("who"), .label = tr("Who said it"), .required = true };
    m_prompt.ask(
        { tr("%1: %2").arg(m_chosen.challenge.id, rowWords(m_chosen.challenge.title)),
            tr("One line of its log: what one side told the other, and when."),
            { who, noteField(QStringLiteral("says"), tr("What was said")), dayField(tr("On")) }, tr("Enter the line") },
        [this, id = m_chosen.challenge.id](const Answers &answers) {
            const SayOrder order { .who = answers.value(QStringLiteral("who")),
                .says = answers.value(QStringLiteral("says")),
                .on = dayIn(answers) };
            run(
                tr("Entered."),
                [ref = m_chosen.ref(), id, order](Desk &desk) { return sayInChallenge(desk, ref, id, order); },
                [this](const Result<Challenge> &) { Q_EMIT changed(); });
        });
}

void ChallengeActs::decide()
{
    if (openOneChosen())
        fetchKinds([this](const QList<ChallengeKind> &kinds) { askToDecide(kinds); });
}

void ChallengeActs::askToDecide(const QList<ChallengeKind> &kinds)
{
    const auto &challenge = m_chosen.challenge;
    Field outcome { .id = QStringLiteral("outcome"), .label = tr("It ended"), .kind = Field::Kind::Choice };
    for (const auto &kind : kinds) {
        for (const auto &one : kind.id == challenge.kind ? kind.outcomes : QStringList())
            outcome.choices.append({ one, words(Of::Outcome, one) });
    }
    m_prompt.ask(
        { tr("Decide %1: %2").arg(challenge.id, rowWords(challenge.title)),
            tr("Who may end it: %1. Counsel enters it.").arg(rowWords(challenge.decides)),
            { outcome, noteField(QStringLiteral("says"), tr("Why, and where that stands")), dayField(tr("On")) },
            tr("Enter how it ended") },
        [this, id = challenge.id](const Answers &answers) {
            const DecideChallengeOrder order { .outcome = answers.value(QStringLiteral("outcome")),
                .reason = answers.value(QStringLiteral("says")),
                .on = dayIn(answers) };
            run(
                tr("Entered: %1.").arg(words(Of::Outcome, order.outcome)),
                [ref = m_chosen.ref(), id, order](Desk &desk) { return decideChallenge(desk, ref, id, order); },
                [this](const Result<Challenge> &) { Q_EMIT changed(); });
        });
}
}
