// SPDX-License-Identifier: Apache-2.0
#include "challenge_desk.h"
#include "article.h"
#include "case_evidence_p.h"
#include <QCoreApplication>
#include <algorithm>
namespace writdesk {
namespace {
QString say(const char *text) { return QCoreApplication::translate("Challenge", text); }

When dayOr(const Desk &desk, const When &on) { return on.isValid() ? on : When::of(desk.today()); }

Result<Challenge> challengeOf(const Case &c, const QString &id)
{
    const auto at = std::ranges::find(c.challenges, id.toUpper(), &Challenge::id);
    if (at == c.challenges.end())
        return failed(say("The case %1 has no challenge %2. See them with challenge %1 list.").arg(c.ref.text, id));
    return *at;
}

Result<Challenge> stillOpen(const Case &c, const QString &id)
{
    auto found = challengeOf(c, id);
    if (found && !found->isOpen())
        return failed(say("%1 ended already: %2 (%3). Open a new one where it begins again.")
                          .arg(found->id, found->outcome, found->decidedOn.text()));
    return found;
}

Result<ChallengeKind> kindOf(const Desk &desk, const QString &id)
{
    if (const auto *row = desk.law().challenge(id, desk.today()))
        return *row;
    QStringList known;
    for (const auto &kind : challengeKinds(desk))
        known.append(kind.id);
    return failed(say("The law knows no challenge \"%1\". Kinds are: %2.").arg(id, known.join(QStringLiteral(", "))),
        {}, No::Usage);
}

// Also of a kind that is in force no more: what was opened can end.
QStringList outcomesOf(const Desk &desk, const QString &kind)
{
    QStringList outcomes;
    for (const auto &row : desk.law().challenges) {
        if (row.id == kind)
            outcomes += row.outcomes;
    }
    return outcomes;
}

Result<QString> sideOf(const ChallengeKind &kind, const QString &asked)
{
    if (asked.isEmpty())
        return kind.sides.value(0);
    if (kind.sides.contains(asked))
        return asked;
    return failed(
        withNoun(say("A %1 is of: %2, and not of %3."), kind.title).arg(kind.sides.join(QStringLiteral(", ")), asked),
        {}, No::Usage);
}

Result<> wellFormed(const Desk &desk, const Case &c, const When &on, const DocumentId &document)
{
    return past(desk, on).and_then([&] { return documentOf(c, document); });
}

Result<> told(const QString &text, const char *ask)
{
    return text.trimmed().isEmpty() ? Result<>(failed(say(ask), {}, No::Usage)) : Result<>();
}

// The company's own motion is what its periods wait for; one that is withdrawn was none.
QList<NewEntry> eventOf(
    const Desk &desk, const Case &c, const Challenge &challenge, const When &on, const QString &withdrawn = {})
{
    const auto rows = desk.law().challenges;
    const auto row = std::ranges::find(rows, challenge.kind, &ChallengeKind::id);
    if (row == rows.end() || row->event.isEmpty() || challenge.side != u"company")
        return {};
    const Happening happening { .name = row->event,
        .at = on,
        .reason = withdrawn.isEmpty() ? challenge.id : withdrawn,
        .document = challenge.document,
        .withdrawn = !withdrawn.isEmpty() };
    return { { c.ref, kind::happened, objectOf(happening) } };
}

// Writes what `make` says of the challenge, its own entry first, and answers with it as it stands after.
using Make = std::function<Result<QList<NewEntry>>(const Case &)>;
Result<Challenge> entered(Desk &desk, const CaseRef &ref, const Make &make)
{
    QString id;
    const auto done = desk.change(ref, 0, Desk::Judge::Yes, [&](const Case &c) -> Result<QList<NewEntry>> {
        auto entries = make(c);
        if (entries)
            id = entries->first().body.value(u"id").toString();
        return entries;
    });
    return done ? challengeOf(*done, id) : asFailure(done);
}
}

QList<ChallengeKind> challengeKinds(const Desk &desk)
{
    auto kinds = desk.law().challenges;
    kinds.removeIf([&](const ChallengeKind &kind) { return !kind.inForce(desk.today()); });
    return kinds;
}

Result<Challenge> openChallenge(Desk &desk, const CaseRef &ref, const ChallengeOrder &order)
{
    const auto kind = kindOf(desk, order.kind);
    const auto side = kind ? sideOf(*kind, order.side) : Result<QString>(asFailure(kind));
    if (!side)
        return asFailure(side);
    if (auto why = told(order.grounds, QT_TRANSLATE_NOOP("Challenge", "Say on what ground it is opened.")); !why)
        return asFailure(why);
    return entered(desk, ref, [&](const Case &c) -> Result<QList<NewEntry>> {
        const auto on = dayOr(desk, order.on);
        if (auto well = wellFormed(desk, c, on, order.document); !well)
            return asFailure(well);
        const Challenge opened { .id = QStringLiteral("C%1").arg(c.challenges.size() + 1),
            .kind = kind->id,
            .title = kind->title,
            .cites = kind->cites,
            .decides = kind->decides,
            .stops = kind->stops,
            .fact = kind->fact,
            .side = *side,
            .grounds = order.grounds.simplified(),
            .on = on,
            .document = order.document,
            .by = desk.actor(),
            .at = desk.now() };
        return QList<NewEntry> { { c.ref, kind::challengeOpened, objectOf(opened) } } + eventOf(desk, c, opened, on);
    });
}

Result<Challenge> sayInChallenge(Desk &desk, const CaseRef &ref, const QString &id, const SayOrder &order)
{
    const auto asked = told(order.who, QT_TRANSLATE_NOOP("Challenge", "Say who said it.")).and_then([&] {
        return told(order.says, QT_TRANSLATE_NOOP("Challenge", "Say what was said."));
    });
    if (!asked)
        return asFailure(asked);
    return entered(desk, ref, [&](const Case &c) -> Result<QList<NewEntry>> {
        const auto challenge = stillOpen(c, id);
        if (!challenge)
            return asFailure(challenge);
        const auto on = dayOr(desk, order.on);
        if (auto well = wellFormed(desk, c, on, order.document); !well)
            return asFailure(well);
        auto body = objectOf(
            Utterance { order.who.simplified(), order.says.trimmed(), on, order.document, desk.actor(), desk.now() });
        body.insert(QStringLiteral("id"), challenge->id);
        return QList<NewEntry> { { c.ref, kind::challengeSaid, body } };
    });
}

Result<Challenge> decideChallenge(Desk &desk, const CaseRef &ref, const QString &id, const DecideChallengeOrder &order)
{
    if (auto why = told(order.reason, QT_TRANSLATE_NOOP("Challenge", "Say why it ended so, or where that stands."));
        !why)
        return asFailure(why);
    return entered(desk, ref, [&](const Case &c) -> Result<QList<NewEntry>> {
        const auto challenge = stillOpen(c, id);
        if (!challenge)
            return asFailure(challenge);
        const auto outcomes = outcomesOf(desk, challenge->kind);
        if (!outcomes.contains(order.outcome))
            return failed(
                withNoun(say("A %1 ends with one of: %2."), challenge->title).arg(outcomes.join(QStringLiteral(", "))),
                {}, No::Usage);
        const auto on = dayOr(desk, order.on);
        if (auto well = wellFormed(desk, c, on, order.document); !well)
            return asFailure(well);
        const NewEntry decision { c.ref, kind::challengeDecided,
            { { QStringLiteral("id"), challenge->id }, { QStringLiteral("outcome"), order.outcome },
                { QStringLiteral("reason"), order.reason.trimmed() }, { QStringLiteral("decided_on"), toJson(on) },
                { QStringLiteral("decision"), toJson(order.document) }, { QStringLiteral("decided_by"), desk.actor() },
                { QStringLiteral("decided_at"), toJson(desk.now()) } } };
        const auto gone
            = order.outcome == u"withdrawn" ? eventOf(desk, c, *challenge, on, order.reason) : QList<NewEntry>();
        return QList<NewEntry> { decision } + gone;
    });
}
}
