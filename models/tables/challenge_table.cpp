// SPDX-License-Identifier: Apache-2.0
#include "challenge_table.h"
#include "law_words.h"
#include "moments.h"
#include "words.h"
namespace writdesk {
namespace {
QString say(const char *text) { return QCoreApplication::translate("ChallengeTable", text); }

constexpr Column<ShownChallenge> columns[] = {
    { QT_TRANSLATE_NOOP("Columns", "Challenge"),
        [](const ShownChallenge &c) { return Cell { .text = c.challenge.id }; } },
    { QT_TRANSLATE_NOOP("Columns", "Kind"),
        [](const ShownChallenge &c) {
            return Cell { .text = rowWords(c.challenge.title), .hint = c.challenge.cites };
        } },
    { QT_TRANSLATE_NOOP("Columns", "Of"),
        [](const ShownChallenge &c) { return Cell { .text = words(Of::Side, c.challenge.side) }; } },
    { QT_TRANSLATE_NOOP("Columns", "Since"), [](const ShownChallenge &c) { return Cell { .text = c.since }; } },
    { QT_TRANSLATE_NOOP("Columns", "State"),
        [](const ShownChallenge &c) {
            return Cell { c.state, c.challenge.isOpen() ? Tone::Bad : Tone::Quiet, true,
                rowWords(c.challenge.decides) };
        } },
};

constexpr Column<ShownUtterance> logColumns[] = {
    { QT_TRANSLATE_NOOP("Columns", "When"), [](const ShownUtterance &u) { return Cell { .text = u.when }; } },
    { QT_TRANSLATE_NOOP("Columns", "Who"), [](const ShownUtterance &u) { return Cell { .text = u.who }; } },
    { QT_TRANSLATE_NOOP("Columns", "Said"),
        [](const ShownUtterance &u) { return Cell { .text = u.says, .hint = u.says }; } },
    { QT_TRANSLATE_NOOP("Columns", "Entered by"), [](const ShownUtterance &u) { return Cell { .text = u.entered }; } },
};
}

QList<ShownChallenge> shownChallenges(const QList<Challenge> &challenges, const QByteArray &zone)
{
    QList<ShownChallenge> shown;
    for (const auto &challenge : challenges)
        shown.append({ challenge, whenWords(challenge.on, zone),
            challenge.isOpen() ? say("! open") : words(Of::Outcome, challenge.outcome) });
    return shown;
}

QList<ShownUtterance> shownLog(const Challenge &challenge, const QByteArray &zone)
{
    if (challenge.id.isEmpty())
        return {};
    QList<ShownUtterance> shown { { whenWords(challenge.on, zone), words(Of::Side, challenge.side), challenge.grounds,
        challenge.by } };
    for (const auto &one : challenge.log)
        shown.append({ whenWords(one.on, zone), one.who, one.says, one.by });
    if (!challenge.isOpen())
        shown.append({ whenWords(challenge.decidedOn, zone), words(Of::Outcome, challenge.outcome), challenge.reason,
            challenge.decidedBy });
    return shown;
}

ChallengeTable::ChallengeTable(QObject *parent)
    : RowTable(columns, parent)
{
}

ChallengeLogTable::ChallengeLogTable(QObject *parent)
    : RowTable(logColumns, parent)
{
}
}
