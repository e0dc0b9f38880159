// SPDX-License-Identifier: Apache-2.0
#include "article.h"
#include "gate_p.h"
#include "gate_ties_p.h"
#include <algorithm>
namespace writdesk {
namespace {
QString prefixed(const Case &owner, const Case &of, const QString &id)
{
    return owner.ref == of.ref ? id : QStringLiteral("%1@%2").arg(id, owner.ref.text);
}

bool forbids(const Gag &gag) { return !gag.lifted && gag.source != GagSource::RequestOnly; }
bool isOver(const Gag &gag, const QDateTime &now)
{
    return !gag.furtherOrder && gag.period.freeFrom.isValid() && gag.period.freeFrom <= now;
}

QString nameOfGag(const Gag &gag)
{
    return gag.names.isEmpty() ? gateSays("nondisclosure order %1").arg(gag.id.text) : gag.names;
}

QString whyOf(const Gag &gag)
{
    if (gag.source == GagSource::Unknown)
        return gateSays("Silence may be ordered, and no two people have said that it is not, so the user is not told.");
    if (gag.furtherOrder)
        return gateSays("The user may not be told until a court orders otherwise.");
    if (!gag.period.freeFrom.isValid())
        return gateSays("The user may not be told, and no end is known: %1")
            .arg(gag.period.problem.isEmpty() ? gateSays("the order gives none.") : gag.period.problem);
    return gateSays("The user may not be told through %1.").arg(gag.period.binding.text());
}

void gagBlocks(Gate &gate, const Case &owner)
{
    for (const auto &gag : owner.gags) {
        if (!forbids(gag))
            continue;
        const auto id = prefixed(owner, gate.c, QStringLiteral("gag:%1").arg(gag.id.text));
        if (!isOver(gag, gate.question.now)) {
            gate.block(id, whyOf(gag), nameOfGag(gag),
                gag.source == GagSource::Unknown
                    ? gateSays("two people, by lifting it (gag lift)")
                    : gateSays("the issuing court; counsel and a second person after its end"),
                gag.period.freeFrom);
        } else if (!gag.answered) {
            gate.block(id + QStringLiteral(":extension"),
                gateSays("The gag ended on %1; check for an extension before the user is told.")
                    .arg(gag.period.binding.text()),
                nameOfGag(gag), gateSays("whoever asked the issuing court or agency and enters the answer"));
        }
    }
}

// Only a written release that two people entered ends what a statute silences.
bool isReleased(const Case &owner)
{
    return std::ranges::any_of(owner.gags, [](const Gag &g) { return g.source == GagSource::Statute && g.lifted; });
}

void statuteBlocks(Gate &gate, const Case &owner)
{
    for (const auto &demand : owner.demands) {
        const auto *row = gate.law.instrument(demand.instrument, gate.today());
        if (!row || !silencesByStatute(*row, owner))
            continue;
        gate.block(prefixed(owner, gate.c, QStringLiteral("statute:%1").arg(row->id)),
            withNoun(gateSays("A %1 forbids by statute that anyone is told of it."), row->title), row->gagAuthority,
            gateSays("the court or agency by a written release, entered by two people"));
    }
}

// A silence that the law counts by itself, such as from an order that was recorded as an event.
void periodBlocks(Gate &gate, const Case &owner)
{
    for (const auto &period : owner.judgement.periods) {
        const auto known = period.freeFrom.isValid();
        if (period.family != Family::SilentUntil || (known && period.freeFrom <= gate.question.now))
            continue;
        gate.block(prefixed(owner, gate.c, QStringLiteral("period:%1").arg(period.rule)),
            known ? gateSays("The user may not be told through %1.").arg(period.binding.text())
                  : gateSays("The user may not be told, and no end is known: %1").arg(period.problem),
            period.cites.isEmpty() ? period.rule : QStringLiteral("%1; %2").arg(period.rule, period.cites),
            known ? gateSays("time alone") : gateSays("whoever enters when it began or ends"), period.freeFrom);
    }
}

// What two people lifted because somebody took a word back does not cover that word once it stands again.
bool isCovered(const Fact &fact, const Case &owner)
{
    return std::ranges::any_of(owner.gags, [&](const Gag &g) {
        const auto same = g.document == fact.document || g.document.isEmpty() || fact.document.isEmpty();
        return g.source != GagSource::RequestOnly && g.source != GagSource::Unknown && same;
    });
}

// Which word of which paper it is: of several papers of a case each may be the one that forbids.
QString sourceOf(const Fact &fact, const Case &owner)
{
    const auto paper = std::ranges::find(owner.documents, fact.document, &Document::sha256);
    if (fact.document.isEmpty() || paper == owner.documents.end())
        return gateSays("gag=%1, as somebody stated of %2").arg(fact.value, owner.ref.text);
    return fact.page > 0 ? gateSays("gag=%1, on page %2 of %3").arg(fact.value).arg(fact.page).arg(paper->name)
                         : gateSays("gag=%1, in %2").arg(fact.value, paper->name);
}

QString idOf(const Fact &fact)
{
    const auto id = QStringLiteral("gag:fact");
    return fact.document.isEmpty() ? id : id + u':' + fact.document.text.left(12);
}

void wordBlock(Gate &gate, const Case &owner, const Fact &fact)
{
    gate.block(prefixed(owner, gate.c, idOf(fact)),
        fact.state == FactState::Accepted
            ? gateSays("The paper forbids telling the user, and nobody has entered its end yet.")
            : gateSays("The paper may forbid telling the user (read as: %1); accept or correct that first.")
                  .arg(fact.value),
        sourceOf(fact, owner), gateSays("whoever enters or corrects what the paper says; counsel and a second person"));
}

// Before anybody made an object of it, and before anybody accepted it: what the paper says of silence binds. Each paper
// speaks for itself, and only an object of its own answers for it.
void factBlocks(Gate &gate, const Case &owner)
{
    for (const auto &fact : owner.facts) {
        if (fact.name == u"gag" && isSilentWord(fact.value) && !isCovered(fact, owner))
            wordBlock(gate, owner, fact);
    }
    for (const auto &paper : owner.silences) {
        const auto own
            = [&](const Gag &g) { return g.document == paper.document && g.source != GagSource::RequestOnly; };
        if (std::ranges::none_of(owner.gags, own))
            wordBlock(gate, owner,
                { .name = QStringLiteral("gag"),
                    .value = paper.says,
                    .page = paper.page,
                    .state = paper.accepted ? FactState::Accepted : FactState::Proposed,
                    .document = paper.document });
    }
}

// A nondisclosure order forbids, whatever its facts say so far: until its end is entered, or a person says that it
// forbids nothing (an order that lifts or unseals).
void bareOrderBlocks(Gate &gate, const Case &owner)
{
    const auto entered
        = std::ranges::any_of(owner.gags, [](const Gag &g) { return g.source != GagSource::RequestOnly; });
    if (!isBareOrder(owner) || entered || !acceptedFact(owner, QStringLiteral("gag")).isEmpty())
        return;
    gate.block(prefixed(owner, gate.c, QStringLiteral("gag:instrument")),
        gateSays("%1 is a nondisclosure order, and nobody has entered yet what it forbids and until when.")
            .arg(owner.ref.text),
        owner.ref.text, gateSays("whoever enters its silence (gag), or states that it forbids nothing (gag=none)"));
}

// A paper of this case that nobody could read may be the order itself.
void unreadBlocks(Gate &gate)
{
    for (const auto &document : gate.c.documents) {
        if (!isUnseen(gate.c, document, QStringLiteral("gag"))) // what another paper says of silence is no answer
            continue;
        gate.block(QStringLiteral("unread:%1").arg(document.sha256.text.left(12)),
            gateSays("%1 was not read, and it may forbid telling the user; look at it and enter what it says (look).")
                .arg(document.name),
            document.name, gateSays("whoever looks at the paper and enters its gag, or that it has none"));
    }
}
}

bool silencesByStatute(const Instrument &row, const Case &c)
{
    if (row.gagByStatute.isEmpty() || isReleased(c))
        return false;
    const auto certified = acceptedFact(c, QStringLiteral("nsl_cert")).toLower();
    const auto denied = certified == u"no" || certified == u"false" || certified == u"none";
    return row.gagByStatute == u"always" || !denied;
}

namespace {
void ownBlocks(Gate &gate, const Case &owner)
{
    gagBlocks(gate, owner);
    statuteBlocks(gate, owner);
    periodBlocks(gate, owner);
    factBlocks(gate, owner);
    bareOrderBlocks(gate, owner);
}

// The law says that what was called an order binds nobody: it may still be one, so nobody is told, and nothing goes out
// on its word either.
bool bindsNobody(const Case &owner)
{
    return std::ranges::any_of(owner.judgement.findings,
        [](const Finding &f) { return f.about == About::Gag && f.outcome == Outcome::Failed && f.id == u"V-GG-14"; });
}
}

void silenceBlocks(Gate &gate)
{
    ownBlocks(gate, gate.c);
    unreadBlocks(gate);
    challengeBlocks(gate, gate.c, u"notify"); // what silences stands until its challenge is decided
    const Ties ties(gate);
    for (const auto &other : gate.neighbours) {
        const auto tie = tieOf(ties, gate.c, other);
        if (tie == Tie::Gag || tie == Tie::Kin) {
            ownBlocks(gate, other);
            challengeBlocks(gate, other, u"notify");
        }
        if (tie == Tie::Undecided)
            gate.block(QStringLiteral("order:%1").arg(other.ref.text),
                (namesNobody(other)
                        ? gateSays("%1 is a nondisclosure order, and nobody has read whose account it is about; state "
                                   "the account, or link it as the gag of the case it belongs to.")
                        : gateSays("%1 is a nondisclosure order on the same account or number; link it as the gag of "
                                   "this case, or as something else where it concerns another demand."))
                    .arg(other.ref.text),
                other.ref.text, gateSays("whoever links the two cases"));
    }
}

bool isSilenced(const Gate &gate)
{
    const auto binds = [&](const Case &owner) {
        const auto inForce = [&](const Gag &g) {
            const auto idle = g.source == GagSource::Order && bindsNobody(owner);
            return forbids(g) && !idle && g.source != GagSource::Unknown && !isOver(g, gate.question.now);
        };
        const auto byStatute = [&](const Demand &d) {
            const auto *row = gate.law.instrument(d.instrument, gate.today());
            return row && silencesByStatute(*row, owner);
        };
        return std::ranges::any_of(owner.gags, inForce) || std::ranges::any_of(owner.demands, byStatute);
    };
    const Ties ties(gate);
    return binds(gate.c) || std::ranges::any_of(gate.neighbours, [&](const Case &n) {
        return tieOf(ties, gate.c, n) == Tie::Gag && binds(n);
    });
}
}
