// SPDX-License-Identifier: Apache-2.0
#include "case.h"
#include <algorithm>
namespace writdesk {
Facts factsOf(const Case &c, const DemandId &demand)
{
    const auto first = c.demands.isEmpty() ? DemandId() : c.demands.first().id;
    return Facts(c.facts, demand.isEmpty() ? first : demand);
}

const Hold *runningHold(const Case &c)
{
    const auto at = std::ranges::find(c.holds, HoldState::Active, &Hold::state);
    return at == c.holds.end() ? nullptr : &*at;
}

// A fact that was read says where; one that a person stated names the first paper of its kind.
const HeldPaper *takenPaper(const Case &c)
{
    const auto demand = c.demands.isEmpty() ? DemandId() : c.demands.first().id;
    const auto said = std::ranges::find_if(
        c.facts, [&](const Fact &f) { return f.name == u"instrument" && (f.demand.isEmpty() || f.demand == demand); });
    if (said == c.facts.end())
        return nullptr;
    const auto stands = [&](const HeldPaper &p) {
        return p.document == said->document && said->page >= p.first && said->page <= p.last;
    };
    auto at = std::ranges::find_if(c.papers, stands);
    if (at == c.papers.end() && said->how == How::Typed)
        at = std::ranges::find(c.papers, said->value, &HeldPaper::instrument);
    return at == c.papers.end() ? nullptr : &*at;
}

bool isUnread(const Document &document)
{
    return !document.problem.isEmpty() && !document.erased && (document.kind == u"paper" || document.kind == u"part");
}

bool wasTold(const Case &c, const QString &account)
{
    auto told = false;
    for (const auto &notice : c.notices) {
        if (notice.account != account && !notice.account.isEmpty())
            continue;
        if (notice.state == u"sent")
            told = true;
        if (notice.state == u"bounced")
            told = false;
    }
    return told;
}

QStringList accountsOf(const Case &c)
{
    QStringList accounts;
    for (const auto &fact : c.facts) {
        if (fact.name == u"account" && !accounts.contains(fact.value))
            accounts.append(fact.value);
    }
    return accounts;
}

bool hasUnacceptedAccounts(const Case &c)
{
    return std::ranges::any_of(
        c.facts, [](const Fact &f) { return f.name == u"account" && f.state == FactState::Proposed; });
}

namespace {
const auto keepsFile = QStringLiteral("T-RET-01");

// Data went out under the silence, and somebody it is about was not told yet.
bool owesLateNotice(const Case &c)
{
    const auto accounts = accountsOf(c);
    return std::ranges::any_of(c.packets, [](const Packet &p) { return p.state == u"released"; })
        && std::ranges::any_of(accounts, [&](const QString &account) { return !wasTold(c, account); });
}
}

QList<Period> periodsOf(const Case &c)
{
    auto periods = c.judgement.periods;
    if (!c.holds.isEmpty()) // the hold that was taken speaks for itself, with its renewals; other duties to keep stand
        periods.removeIf([](const Period &p) { return p.rule == u"T-PRES-01"; });
    for (const auto &gag : c.gags) {
        if (!gag.lifted && gag.source != GagSource::RequestOnly)
            periods.append(gag.period);
        if (gag.notify.binding.isValid() && owesLateNotice(c))
            periods.append(gag.notify);
    }
    for (const auto &hold : c.holds) {
        if (hold.state == HoldState::Active)
            periods.append(hold.period);
    }
    for (const auto &notice : c.notices) {
        if (notice.wait.binding.isValid())
            periods.append(notice.wait);
    }
    return periods;
}

bool isRetention(const Period &period) { return period.rule == keepsFile; }

const Period *retentionOf(const Case &c)
{
    const auto at = std::ranges::find_if(c.judgement.periods, isRetention);
    return c.status == u"closed" && at != c.judgement.periods.end() ? &*at : nullptr;
}

bool isErased(const Case &c) { return c.status == u"erased"; }

QString dispositionNow(const Case &c)
{
    const auto &says = c.judgement.disposition.disposition;
    if (says != u"counsel")
        return says;
    for (const auto &fact : c.facts) {
        if (fact.name == u"counsel_decision" && fact.state == FactState::Accepted && !fact.value.isEmpty())
            return fact.value;
    }
    return says;
}

QList<Challenge> challengesThatStop(const Case &c, QStringView act)
{
    QList<Challenge> open;
    for (const auto &challenge : c.challenges) {
        if (challenge.stopsAct(act))
            open.append(challenge);
    }
    return open;
}

namespace {
// A challenge of the user that was decided after the objection answers it.
bool isObjectionAnswered(const Case &c, const Notice &objection)
{
    return std::ranges::any_of(c.challenges, [&](const Challenge &challenge) {
        return challenge.side == u"user" && !challenge.isOpen() && challenge.decidedAt >= objection.at;
    });
}
}

bool isChallenged(const Case &c)
{
    if (!challengesThatStop(c, u"release").isEmpty() || !challengesThatStop(c, u"destroy").isEmpty()
        || factsOf(c).value(QStringLiteral("challenge")) == u"pending")
        return true;
    const auto resolved = std::ranges::any_of(c.facts, [](const Fact &f) {
        return f.name == u"challenge" && f.state == FactState::Accepted && f.value == u"resolved";
    });
    return !resolved && std::ranges::any_of(c.notices, [&](const Notice &n) {
        return n.state == u"objection" && !isObjectionAnswered(c, n);
    });
}

bool isAnswered(const Case &c)
{
    static const QStringList answered { QStringLiteral("released"), QStringLiteral("rejected"),
        QStringLiteral("redirected"), QStringLiteral("closed"), QStringLiteral("withdrawn"),
        QStringLiteral("destroyed"), QStringLiteral("erased") };
    // A paper that was not recognised as process is one as soon as a person says what it is.
    const auto asks = c.process
        || std::ranges::any_of(c.demands, [](const Demand &demand) { return !demand.instrument.isEmpty(); });
    return !asks || answered.contains(c.status);
}
}
