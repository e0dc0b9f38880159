// SPDX-License-Identifier: Apache-2.0
// Challenges: opened on a ground, argued line by line, decided by counsel.
#include "challenge_desk.h"
#include "session.h"
#include "shapes.h"
#include <QCoreApplication>
namespace writdesk {
namespace {
QString say(const char *text) { return QCoreApplication::translate("ChallengeCommands", text); }

Result<When> dayOf(const Session &session)
{
    const auto text = session.option("on");
    const auto when = When::fromText(text);
    if (text.isEmpty() || when.isValid())
        return when;
    return wrongUse(say("%1 is no date and no instant. Write 2026-11-23, or an instant with its offset.").arg(text));
}

Result<> printed(Session &session, const Result<Challenge> &challenge)
{
    if (!challenge)
        return asFailure(challenge);
    session.out().object(challengeShape(*challenge));
    return {};
}

Result<> open(Session &session)
{
    const auto on = dayOf(session);
    const auto desk = on ? session.desk() : Result<Desk *>(asFailure(on));
    if (!desk)
        return asFailure(desk);
    return printed(session,
        openChallenge(**desk, session.caseRef(),
            { .kind = session.operand(1),
                .side = session.option("by"),
                .grounds = session.option("says"),
                .on = *on,
                .document = { session.option("document").toLower() } }));
}

Result<> enter(Session &session)
{
    const auto on = dayOf(session);
    const auto desk = on ? session.desk() : Result<Desk *>(asFailure(on));
    if (!desk)
        return asFailure(desk);
    return printed(session,
        sayInChallenge(**desk, session.caseRef(), session.operand(1),
            { .who = session.option("who"),
                .says = session.option("says"),
                .on = *on,
                .document = { session.option("document").toLower() } }));
}

Result<> decide(Session &session)
{
    const auto on = dayOf(session);
    const auto desk = on ? session.desk() : Result<Desk *>(asFailure(on));
    if (!desk)
        return asFailure(desk);
    return printed(session,
        decideChallenge(**desk, session.caseRef(), session.operand(1),
            { .outcome = session.option("outcome"),
                .reason = session.option("says"),
                .on = *on,
                .document = { session.option("document").toLower() } }));
}

Result<> list(Session &session)
{
    const auto desk = session.desk();
    const auto c = desk ? (*desk)->docket().load(session.caseRef()) : Result<Case>(asFailure(desk));
    if (!c)
        return asFailure(c);
    QList<QJsonObject> rows;
    for (const auto &challenge : c->challenges)
        rows.append(challengeShape(challenge));
    session.out().rows(rows,
        { QStringLiteral("id"), QStringLiteral("kind"), QStringLiteral("side"), QStringLiteral("on"),
            QStringLiteral("state"), QStringLiteral("outcome"), QStringLiteral("grounds") });
    return {};
}

Result<> kinds(Session &session)
{
    const auto desk = session.desk();
    if (!desk)
        return asFailure(desk);
    QList<QJsonObject> rows;
    for (const auto &kind : challengeKinds(**desk))
        rows.append({ { QStringLiteral("kind"), kind.id }, { QStringLiteral("title"), kind.title },
            { QStringLiteral("sides"), toJson(kind.sides) }, { QStringLiteral("stops"), toJson(kind.stops) },
            { QStringLiteral("outcomes"), toJson(kind.outcomes) }, { QStringLiteral("decides"), kind.decides },
            { QStringLiteral("cites"), kind.cites } });
    session.out().rows(rows,
        { QStringLiteral("kind"), QStringLiteral("sides"), QStringLiteral("stops"), QStringLiteral("outcomes"),
            QStringLiteral("cites") });
    return {};
}
}

Commands challengeCommands()
{
    return {
        { "challenge CASE open KIND",
            "--says TEXT [--by company|user|party|government|court] [--on DATE] [--document SHA256]",
            QT_TRANSLATE_NOOP("Commands",
                "opens an objection, a motion, a negotiation, a stay or the like (challenge kinds). While it is open "
                "it "
                "stands in the way of release and destruction, or of notice, as its kind says"),
            open, Writes },
        { "challenge CASE say ID", "--who WHO --says TEXT [--on DATE] [--document SHA256]",
            QT_TRANSLATE_NOOP("Commands", "a line of its log: who said what, and when"), enter, Writes },
        { "challenge CASE decide ID", "--outcome OUTCOME --says TEXT [--on DATE] [--document SHA256]",
            QT_TRANSLATE_NOOP("Commands",
                "how it ended; counsel's act. Of appeal_decision the outcome is the recorded decision without which "
                "preserved data does not go out under an order"),
            decide, Writes },
        { "challenge CASE list", "", QT_TRANSLATE_NOOP("Commands", "the challenges of a case, each with its log"),
            list },
        { "challenge kinds", "",
            QT_TRANSLATE_NOOP("Commands", "the ways to challenge that the law knows, who ends each and how"), kinds },
    };
}
}
