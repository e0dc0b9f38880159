// SPDX-License-Identifier: Apache-2.0
#include "account_key.h"
#include "case_questions.h"
#include "emergency.h"
#include "gate_p.h"
#include <algorithm>
namespace writdesk {
bool samePerson(const QString &a, const QString &b)
{
    return a.trimmed().compare(b.trimmed(), Qt::CaseInsensitive) == 0;
}

namespace {
// A release is asked for anew when what it rests on changed (whom it goes to, an exception from notice); then that is
// what has to be approved.
QString whatOf(const Gate &gate, const QString &act)
{
    const auto &q = gate.question;
    const auto *asked = act == u"release" ? lastAsked(gate.c, act, q.subject) : nullptr;
    return q.what.isEmpty() || !asked ? q.what : asked->what;
}

bool askedForIt(const Case &c, const Approval &approval)
{
    return std::ranges::any_of(c.approvals, [&](const Approval &a) {
        return a.act == approval.act && a.subject == approval.subject && samePerson(a.asked, approval.by);
    });
}

bool counts(const Gate &gate, const Approval &a, const QString &act)
{
    const auto &q = gate.question;
    if (a.act != act || a.by.trimmed().isEmpty() || q.what.isEmpty() || a.what != whatOf(gate, act)
        || (act == u"release" && askedForIt(gate.c, a)))
        return false;
    const auto aboutOther = !a.subject.isEmpty() && !q.subject.isEmpty() && a.subject != q.subject;
    return !aboutOther && !samePerson(a.by, a.asked) && !samePerson(a.by, q.actor);
}

void liftBlocks(Gate &gate)
{
    const auto at = std::ranges::find(gate.c.gags, GagId { gate.question.subject }, &Gag::id);
    if (at == gate.c.gags.end() || at->lifted)
        gate.block(QStringLiteral("gag:none"), gateSays("There is no gag %1 that stands.").arg(gate.question.subject),
            gate.c.ref.text, gateSays("nobody; there is nothing to lift"));
    approvalBlock(gate, QStringLiteral("lift"));
}

bool endedByTime(const Case &c, const QDateTime &now)
{
    return std::ranges::any_of(c.gags, [&](const Gag &g) {
        const auto over = g.period.freeFrom.isValid() && g.period.freeFrom <= now;
        return g.source != GagSource::RequestOnly && g.answered && over && !g.lifted;
    });
}

void overrideBlocks(Gate &gate)
{
    const auto &findings = gate.c.judgement.findings;
    const auto at = std::ranges::find(findings, gate.question.subject, &Finding::id);
    if (at == findings.end())
        gate.block(QStringLiteral("finding:none"),
            gateSays("The last judgement has no finding %1.").arg(gate.question.subject), gate.c.ref.text,
            gateSays("nobody; there is nothing to overrule"));
    if (at == findings.end() || at->severity == Severity::Fatal)
        approvalBlock(gate, QStringLiteral("override"));
}
}

void Gate::block(
    const QString &id, const QString &because, const QString &names, const QString &who, const QDateTime &until)
{
    const auto stands = [&](const Block &b) { return b.id == id; };
    if (std::ranges::none_of(blocks, stands))
        blocks.append(
            { id, nameOf(question.act), because, names, until.isValid() ? isoInstant(until) : QString(), who });
}

QDate Gate::today() const
{
    const QTimeZone zone(profile.zone);
    return (zone.isValid() ? question.now.toTimeZone(zone) : question.now).date();
}

QString acceptedFact(const Case &c, const QString &name)
{
    for (const auto &fact : c.facts) {
        if (fact.name == name && fact.state == FactState::Accepted)
            return fact.value;
    }
    return {};
}

bool isUnseen(const Case &c, const Document &document, const QString &name)
{
    return isUnread(document) && !document.seen.contains(name) && std::ranges::none_of(c.facts, [&](const Fact &f) {
        return f.name == name && f.state == FactState::Accepted && !document.sha256.isEmpty()
            && f.document == document.sha256;
    });
}

bool sharesAccount(const Case &a, const Case &b)
{
    const auto theirs = accountsOf(b);
    const auto ours = accountsOf(a);
    return std::ranges::any_of(ours, [&](const QString &account) {
        return std::ranges::any_of(
            theirs, [&](const QString &other) { return accountKey(other) == accountKey(account); });
    });
}

namespace {
QString sideWords(const QString &side)
{
    return side == u"user"      ? gateSays("the user")
        : side == u"party"      ? gateSays("a party")
        : side == u"government" ? gateSays("the government")
        : side == u"court"      ? gateSays("the court")
                                : gateSays("the company");
}
}

void challengeBlocks(Gate &gate, const Case &owner, QStringView act)
{
    const auto here = owner.ref == gate.c.ref;
    for (const auto &open : challengesThatStop(owner, act))
        gate.block(here ? QStringLiteral("challenge:%1").arg(open.id)
                        : QStringLiteral("challenge:%1@%2").arg(open.id, owner.ref.text),
            here ? gateSays("%1 (%2), of %3, is open since %4 and is not decided.")
                       .arg(open.title, open.id, sideWords(open.side), open.on.text())
                 : gateSays("%1 (%2), of %3, is open in %4 and is not decided.")
                       .arg(open.title, open.id, sideWords(open.side), owner.ref.text),
            open.cites, gateSays("%1; entered by counsel with challenge decide").arg(open.decides));
}

bool isChallengedByFact(const Case &c)
{
    auto other = c;
    other.challenges.removeIf([](const Challenge &challenge) { return challenge.isOpen(); });
    return isChallenged(other);
}

bool isDecided(const Case &c)
{
    static const QStringList ends { QStringLiteral("released"), QStringLiteral("rejected"),
        QStringLiteral("redirected"), QStringLiteral("withdrawn"), QStringLiteral("closed"), QStringLiteral("erased") };
    return ends.contains(c.status);
}

// Process that came as a paper, is not answered yet, and of which nobody knows whose data it is about.
bool namesNobody(const Case &c)
{
    const auto isPaper = [](const Document &d) { return d.kind == u"paper" && !d.erased; };
    const auto isProcess = [](const Demand &d) { return !d.instrument.isEmpty(); };
    return !isDecided(c) && accountsOf(c).isEmpty() && (c.process || std::ranges::any_of(c.demands, isProcess))
        && std::ranges::any_of(c.documents, isPaper);
}

const Hold *holdOf(const Case &c, const QString &id)
{
    const auto at = std::ranges::find(c.holds, HoldId { id }, &Hold::id);
    return at == c.holds.end() ? nullptr : &*at;
}

// where the policy says so, one person may release an emergency alone; others review it within 24 hours.
bool mayDecideAlone(const Case &c, const Profile &profile)
{
    const auto emergency = [](const Demand &d) { return d.instrument == u"EDR_US"; };
    return profile.settings.value(QStringLiteral("breakglass")) == u"on" && !c.demands.isEmpty()
        && std::ranges::all_of(c.demands, emergency);
}

bool decidedAlone(const Gate &gate)
{
    const auto his = [&](const Approval &a) { return a.act == actAlone && samePerson(a.asked, gate.question.actor); };
    return mayDecideAlone(gate.c, gate.profile) && std::ranges::any_of(gate.c.approvals, his);
}

// V-OUT-01: who asks or acts never counts as the second person, under whatever spelling of the name.
void approvalBlock(Gate &gate, const QString &act)
{
    const auto &q = gate.question;
    if (std::ranges::any_of(gate.c.approvals, [&](const Approval &a) { return counts(gate, a, act); }))
        return;
    if (act == u"release" && decidedAlone(gate))
        return;
    const auto earlier = std::ranges::any_of(gate.c.approvals, [&](const Approval &a) {
        return a.act == act && !a.by.isEmpty() && a.what != whatOf(gate, act) && a.subject == q.subject;
    });
    gate.block(QStringLiteral("approval:%1").arg(act),
        earlier
            ? gateSays("What was approved has changed since, so a second person must approve it again.")
            : gateSays("A second person has not approved exactly this; with one actor in the docket it stays blocked."),
        gateSays("two people for what cannot be undone (V-OUT-01)"),
        gateSays("any person other than the one who asks for it and does it"));
}

QList<Block> blocksOf(const GateQuestion &question, const Case &c, const QList<Case> &neighbours, const LawSet &law,
    const Profile &profile)
{
    Gate gate { question, c, neighbours, law, profile };
    switch (question.act) {
    case Act::Disclose:
        discloseBlocks(gate);
        break;
    case Act::Notify:
        silenceBlocks(gate);
        recipientBlocks(gate);
        deferBlock(gate);
        // A draft may be made by one person; sending takes two where an office says so in its policy, and always once a
        // silence ran out by time alone: that it did is what two people must see.
        if (!question.what.isEmpty()
            && (endedByTime(c, question.now) || profile.flag(QStringLiteral("notify_needs_two"), false)))
            approvalBlock(gate, QStringLiteral("notify"));
        break;
    case Act::Destroy:
        destroyBlocks(gate);
        break;
    case Act::Lift:
        liftBlocks(gate);
        break;
    case Act::Override:
        overrideBlocks(gate);
        break;
    case Act::Law:
        approvalBlock(gate, QStringLiteral("law"));
        break;
    case Act::Erase:
        eraseBlocks(gate);
        break;
    }
    return gate.blocks;
}
}
