// SPDX-License-Identifier: Apache-2.0
#include "article.h"
#include "gate_p.h"
#include <algorithm>
namespace writdesk {
namespace {
// A gag binds the demand it was made for. Another case on the same account may be gagged while this one is not, and a
// notice of this demand says nothing of that one: it is blocked only by gags of its own, by gags of cases linked to it
// `as gag`, and by a stand-alone order on the same account or number until somebody says what it belongs to.
enum class Tie { None, Gag, Undecided };

bool linked(const Case &from, const Case &to, QStringView as = {})
{
    return std::ranges::any_of(
        from.links, [&](const Link &l) { return l.to == to.ref && (as.isEmpty() || l.as == as); });
}

bool isBareOrder(const Case &c)
{
    const auto bare = [](const Demand &d) { return d.instrument == u"NDO_ONLY"; };
    return std::ranges::any_of(c.demands, bare);
}

QString numberOf(const Case &c) { return factsOf(c).value(QStringLiteral("docket_number")); }

Tie tieOf(const Case &c, const Case &other)
{
    if (linked(c, other, u"gag") || linked(other, c, u"gag"))
        return Tie::Gag;
    const auto sameNumber = !numberOf(c).isEmpty() && numberOf(c) == numberOf(other);
    const auto loose = isBareOrder(other) && !linked(c, other) && !linked(other, c) && !isDecided(other);
    return loose && (sharesAccount(c, other) || sameNumber || namesNobody(other)) ? Tie::Undecided : Tie::None;
}

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
        return gateSays("Silence may be ordered and nobody has said by what yet, so the user is not told.");
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
                gateSays("the issuing court; counsel and a second person after its end"), gag.period.freeFrom);
        } else if (!gag.answered) {
            gate.block(id + QStringLiteral(":extension"),
                gateSays("The gag ended on %1; check for an extension before the user is told.")
                    .arg(gag.period.binding.text()),
                nameOfGag(gag), gateSays("whoever asked the issuing court or agency and enters the answer"));
        }
    }
}

// Title III (18 USC 2511(2)(a)(ii)), pen/trap (3123(d)), FISA and certified letters under 18 USC 2709(c) silence by
// themselves; only a written release that two people entered ends it.
bool isReleased(const Case &owner)
{
    return std::ranges::any_of(owner.gags, [](const Gag &g) { return g.source == GagSource::Statute && g.lifted; });
}

bool silencesByItself(const Instrument &row, const Case &owner)
{
    if (row.gagByStatute.isEmpty() || isReleased(owner))
        return false;
    const auto certified = acceptedFact(owner, QStringLiteral("nsl_cert")).toLower();
    const auto denied = certified == u"no" || certified == u"false" || certified == u"none";
    return row.gagByStatute == u"always" || !denied;
}

void statuteBlocks(Gate &gate, const Case &owner)
{
    for (const auto &demand : owner.demands) {
        const auto *row = gate.law.instrument(demand.instrument, gate.today());
        if (!row || !silencesByItself(*row, owner))
            continue;
        gate.block(prefixed(owner, gate.c, QStringLiteral("statute:%1").arg(row->id)),
            withNoun(gateSays("A %1 forbids by statute that anyone is told of it."), row->title), row->gagAuthority,
            gateSays("the court or agency by a written release, entered by two people"));
    }
}

bool isCovered(const Fact &fact, const Case &owner)
{
    return std::ranges::any_of(owner.gags, [&](const Gag &g) {
        const auto same = g.document == fact.document || g.document.isEmpty() || fact.document.isEmpty();
        return g.source != GagSource::RequestOnly && same;
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

// Before anybody made an object of it, and before anybody accepted it: what the paper says of silence binds.
void factBlocks(Gate &gate, const Case &owner)
{
    for (const auto &fact : owner.facts) {
        const auto silent = fact.value == u"order" || fact.value == u"statute" || fact.value == u"unknown";
        if (fact.name != u"gag" || !silent || isCovered(fact, owner))
            continue;
        gate.block(prefixed(owner, gate.c, idOf(fact)),
            fact.state == FactState::Accepted
                ? gateSays("The paper forbids telling the user, and nobody has entered its end yet.")
                : gateSays("The paper may forbid telling the user (read as: %1); accept or correct that first.")
                      .arg(fact.value),
            sourceOf(fact, owner),
            gateSays("whoever enters or corrects what the paper says; counsel and a second person"));
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

void silenceBlocks(Gate &gate)
{
    gagBlocks(gate, gate.c);
    statuteBlocks(gate, gate.c);
    factBlocks(gate, gate.c);
    bareOrderBlocks(gate, gate.c);
    unreadBlocks(gate);
    challengeBlocks(gate, gate.c, u"notify"); // what silences stands until its challenge is decided
    for (const auto &other : gate.neighbours) {
        const auto tie = other.ref == gate.c.ref ? Tie::None : tieOf(gate.c, other);
        if (tie == Tie::Gag) {
            gagBlocks(gate, other);
            statuteBlocks(gate, other);
            factBlocks(gate, other);
            bareOrderBlocks(gate, other);
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
            return forbids(g) && g.source != GagSource::Unknown && !isOver(g, gate.question.now);
        };
        const auto byStatute = [&](const Demand &d) {
            const auto *row = gate.law.instrument(d.instrument, gate.today());
            return row && silencesByItself(*row, owner);
        };
        return std::ranges::any_of(owner.gags, inForce) || std::ranges::any_of(owner.demands, byStatute);
    };
    return binds(gate.c) || std::ranges::any_of(gate.neighbours, [&](const Case &n) {
        return n.ref != gate.c.ref && tieOf(gate.c, n) == Tie::Gag && binds(n);
    });
}
}
