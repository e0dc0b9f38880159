// SPDX-License-Identifier: Apache-2.0
#include "costs.h"
#include "gate_p.h"
#include "receipt.h"
#include <algorithm>
namespace writdesk {
namespace {
const Packet *packetOf(const Case &c, const QString &id)
{
    const auto at = std::ranges::find(c.packets, PacketId { id }, &Packet::id);
    return at == c.packets.end() ? nullptr : &*at;
}

QList<const Instrument *> rowsOf(const Gate &gate)
{
    QList<const Instrument *> rows;
    for (const auto &demand : gate.c.demands) {
        if (const auto *row = gate.law.instrument(demand.instrument, gate.today()))
            rows.append(row);
    }
    return rows;
}

QString promised(const Gate &gate, const QString &id)
{
    const auto text = gate.profile.promise(id);
    return text.isEmpty() ? id : QStringLiteral("%1: %2").arg(id, text);
}

void factsBlock(Gate &gate)
{
    const auto open = [](const Fact &f) {
        const auto weighs = f.name == u"account" || f.name == u"category" || f.name == u"instrument";
        return weighs && f.state == FactState::Proposed;
    };
    if (std::ranges::any_of(gate.c.facts, open))
        gate.block(QStringLiteral("facts"),
            gateSays("Nobody has accepted the accounts, categories or instrument that were read from the paper."),
            gate.c.ref.text, gateSays("whoever compares them with the paper and accepts them"));
}

// P-01 and P-02: nothing goes out but what process compels; what counsel must weigh, counsel decides.
void dispositionBlock(Gate &gate)
{
    const auto &judged = gate.c.judgement;
    const auto &d = judged.disposition.disposition;
    if (d == u"comply" || d == u"comply_in_part")
        return;
    const auto decision = acceptedFact(gate.c, QStringLiteral("counsel_decision"));
    if (d == u"counsel" && (decision == u"comply" || decision == u"comply_in_part"))
        return;
    const auto why = judged.at.isValid() ? gateSays("The case stands at \"%1\" (%2), so nothing is disclosed.")
                                               .arg(d, judged.disposition.because.join(QStringLiteral(", ")))
                                         : gateSays("The case was not judged yet, so nothing is disclosed.");
    const auto emergency
        = std::ranges::any_of(gate.c.demands, [](const Demand &it) { return it.instrument == u"EDR_US"; });
    gate.block(QStringLiteral("disposition"), why, promised(gate, QStringLiteral("P-01")),
        d != u"counsel" ? gateSays("whoever cures what the findings name")
            : emergency ? gateSays("who decides the emergency in good faith, and a second person")
                        : gateSays("counsel, by stating counsel_decision"));
}

void statusBlock(Gate &gate)
{
    static const QStringList ended { QStringLiteral("rejected"), QStringLiteral("redirected"),
        QStringLiteral("withdrawn"), QStringLiteral("closed"), QStringLiteral("destroyed") };
    static const QStringList stopped { QStringLiteral("withdrawn"), QStringLiteral("quashed"), QStringLiteral("stayed"),
        QStringLiteral("superseded") };
    const auto event = factsOf(gate.c).value(QStringLiteral("status_events"));
    if (ended.contains(gate.c.status) || stopped.contains(event))
        gate.block(QStringLiteral("status"),
            gateSays("The case or its process is %1.").arg(stopped.contains(event) ? event : gate.c.status),
            QStringLiteral("V-SV-08"), gateSays("the court or agency, by new process"));
}

// V-OUT-03: during a motion, an objection or a stay the data stays where it is (18 USC 2703(h)(4)).
void challengeBlock(Gate &gate)
{
    challengeBlocks(gate, gate.c, u"release");
    if (isChallengedByFact(gate.c))
        gate.block(QStringLiteral("challenge"),
            gateSays("The user or the company challenges the process; nothing goes out until that ends."),
            gateSays("V-OUT-03; 18 USC 2703(d), (h)(4)"), gateSays("the court, or whoever states challenge=resolved"));
}

QDateTime waitOf(const Case &c, const QString &account)
{
    QDateTime latest;
    for (const auto &notice : c.notices) {
        const auto ours = notice.account == account || notice.account.isEmpty();
        if (ours && notice.wait.freeFrom.isValid() && (!latest.isValid() || notice.wait.freeFrom > latest))
            latest = notice.wait.freeFrom;
    }
    return latest;
}

// The users P-04 speaks of: those whose data was collected to be disclosed; before that everybody the paper names. A
// file whose records name their accounts one by one may hold data of each of them, and an exception lets out data of
// users the paper does not name.
QStringList affected(const Case &c, const Packet *packet)
{
    const auto named = accountsOf(c);
    QStringList accounts;
    const auto add = [&](const QString &account) {
        if (!account.isEmpty() && !accounts.contains(account))
            accounts.append(account);
    };
    for (const auto &document : c.documents) {
        const auto disclosed = std::ranges::any_of(
            c.judgement.ceiling, [&](const Ceiling &row) { return row.category == document.category && row.released; });
        if (document.kind != u"collected" || !disclosed)
            continue;
        for (const auto &account : document.account.isEmpty() ? named : QStringList { document.account }) {
            if (named.contains(account)) // what is not named is withheld
                add(account);
        }
    }
    for (const auto &beyond : packet ? QList<Beyond>(packet->beyond) : QList<Beyond>())
        add(beyond.account);
    return accounts.isEmpty() ? named : accounts;
}

void noticeOf(Gate &gate, const QString &account)
{
    const auto ever = std::ranges::any_of(
        gate.c.notices, [&](const Notice &n) { return n.account == account && n.state == u"sent"; });
    const auto promise = promised(gate, QStringLiteral("P-04"));
    const auto who = gateSays("a notice to the user; a gag of a court or statute; a recorded exception");
    if (!wasTold(gate.c, account)) {
        gate.block(QStringLiteral("notice:%1").arg(account),
            ever ? gateSays("The notice to %1 came back; a bounce is no notice.").arg(account)
                 : gateSays("The user of %1 was not told yet.").arg(account),
            promise, who);
        return;
    }
    const auto until = waitOf(gate.c, account);
    if (!until.isValid())
        gate.block(QStringLiteral("wait:%1").arg(account),
            gateSays("How long to wait after the notice to %1 is not known.").arg(account), promise, who);
    else if (gate.question.now < until)
        gate.block(QStringLiteral("wait:%1").arg(account),
            gateSays("The user of %1 still has time to object.").arg(account), promise, gateSays("time alone"), until);
}

void noticeBlocks(Gate &gate)
{
    const auto rows = rowsOf(gate);
    const auto nobody
        = !rows.isEmpty() && std::ranges::none_of(rows, [](const Instrument *r) { return r->noticeOwed; });
    if (nobody || !gate.c.noticeExceptions.isEmpty() || isSilenced(gate))
        return;
    const auto accounts = affected(gate.c, packetOf(gate.c, gate.question.subject));
    for (const auto &account : accounts)
        noticeOf(gate, account);
    if (accounts.isEmpty())
        gate.block(QStringLiteral("notice"), gateSays("No account is named, so no user was told."),
            promised(gate, QStringLiteral("P-04")), gateSays("whoever states the account"));
}

// Two people let it out although the paper does not ask for it; what the instrument cannot compel they cannot.
bool isBeyond(const Gate &gate, const Packet &packet, const QString &category)
{
    const auto compelled = [&](const Ceiling &line) { return line.category == category && line.compellable; };
    return std::ranges::any_of(gate.c.judgement.ceiling, compelled)
        && std::ranges::any_of(packet.beyond, [&](const Beyond &b) { return b.category == category; });
}

// Every exception the packet rests on must still be one that two people made.
void beyondBlocks(Gate &gate, const Packet &packet)
{
    for (const auto &beyond : packet.beyond) {
        const auto stands = std::ranges::any_of(gate.c.approvals, [&](const Approval &a) {
            return a.act == u"exception" && a.what == beyond.what && !a.by.trimmed().isEmpty()
                && !samePerson(a.by, a.asked);
        });
        if (!stands)
            gate.block(QStringLiteral("exception:%1").arg(beyond.document.text.left(12)),
                gateSays("The packet holds what the paper does not ask for, and no two people let it out."),
                QStringLiteral("V-OUT-04"), gateSays("two people, or whoever builds the packet anew"));
    }
}

void packetBlocks(Gate &gate)
{
    const auto *packet = packetOf(gate.c, gate.question.subject);
    if (!packet || packet->manifest.isEmpty()) {
        const auto because = gate.question.subject.isEmpty()
            ? gateSays("There is no built packet to release.")
            : gateSays("There is no built packet %1 to release.").arg(gate.question.subject);
        gate.block(
            QStringLiteral("packet"), because, QStringLiteral("V-OUT-07"), gateSays("whoever builds the packet"));
        return;
    }
    for (const auto &category : packet->categories) {
        const auto released = [&](const Ceiling &line) { return line.category == category && line.released; };
        if (std::ranges::none_of(gate.c.judgement.ceiling, released) && !isBeyond(gate, *packet, category))
            gate.block(QStringLiteral("category:%1").arg(category),
                gateSays("The packet holds %1, which lies above the ceiling.").arg(category),
                QStringLiteral("V-OUT-04"), gateSays("whoever builds the packet anew; a warrant"));
    }
    beyondBlocks(gate, *packet);
}

// By the receipt that periods run from: as a person stated it, else as it was logged.
bool cameInTime(const Gate &gate, const Hold &hold)
{
    const auto received = receiptInstant(gate.c, gate.profile.zone);
    return hold.period.freeFrom.isValid() && received.isValid() && received < hold.period.freeFrom;
}

void preservedOf(Gate &gate, const Case &owner)
{
    const auto rows = rowsOf(gate);
    const auto byOrder = std::ranges::any_of(rows, [](const Instrument *r) { return r->is(u"judge"); });
    for (const auto &hold : owner.holds) {
        const auto id
            = owner.ref == gate.c.ref ? hold.id.text : QStringLiteral("%1@%2").arg(hold.id.text, owner.ref.text);
        if (!cameInTime(gate, hold))
            gate.block(QStringLiteral("preserved:%1").arg(id),
                gateSays("The process did not arrive before the preservation ended, so the preserved copy is not "
                         "disclosed."),
                promised(gate, QStringLiteral("P-07")),
                gateSays("counsel, by stating data_source=live where the copy is not used"));
        if (byOrder && acceptedFact(gate.c, QStringLiteral("appeal_decision")).isEmpty())
            gate.block(QStringLiteral("appeal"),
                gateSays("Whether the company appeals the order is not decided, and preserved data waits for that."),
                promised(gate, QStringLiteral("P-06")), gateSays("counsel, by stating appeal_decision"));
        if (acceptedFact(gate.c, QStringLiteral("appeal_decision")) == u"appeal")
            gate.block(QStringLiteral("appeal"), gateSays("The company appeals the order."),
                promised(gate, QStringLiteral("P-06")), gateSays("the court of appeal"));
    }
}

// Data is said to be preserved and nobody linked the case that preserves it: a hold on the account is meant, one within
// which the process came where there is any.
void preservedSomewhere(Gate &gate)
{
    const auto inTime = [&](const Hold &hold) { return cameInTime(gate, hold); };
    QList<const Case *> keepers;
    for (const auto &other : gate.neighbours) {
        if (other.ref != gate.c.ref && !other.holds.isEmpty() && sharesAccount(gate.c, other))
            keepers.append(&other);
    }
    const auto fits
        = std::ranges::find_if(keepers, [&](const Case *keeper) { return std::ranges::any_of(keeper->holds, inTime); });
    for (const auto *keeper : fits == keepers.end() ? keepers : QList<const Case *> { *fits })
        preservedOf(gate, *keeper);
}

// V-OUT-05. Preserved data is that of this case and of those it renews or follows; live data says so.
void preservedBlocks(Gate &gate)
{
    const auto source = acceptedFact(gate.c, QStringLiteral("data_source"));
    if (source == u"live")
        return;
    preservedOf(gate, gate.c);
    auto known = !gate.c.holds.isEmpty();
    for (const auto &other : gate.neighbours) {
        const auto follows
            = [&](const Link &l) { return l.to == other.ref && (l.as == u"follows" || l.as == u"renewal"); };
        if (other.ref == gate.c.ref || !std::ranges::any_of(gate.c.links, follows))
            continue;
        preservedOf(gate, other);
        known = known || !other.holds.isEmpty();
    }
    if (source == u"preserved" && !known)
        preservedSomewhere(gate);
}

// V-OUT-08 where the policy wants its costs first.
void costsBlock(Gate &gate)
{
    const auto why = costsInTheWay(gate.c, gate.law, gate.profile, gate.today());
    if (!why.isEmpty())
        gate.block(QStringLiteral("costs"), why,
            gateSays("V-OUT-08; setting costs_prepaid; %1").arg(costCites(gate.c, gate.law, gate.today())),
            gateSays("whoever sends the letter \"invoice\" and, once it was paid or waived, states costs_settled=true; "
                     "for hours, whoever states cost_hours"));
}

// What a call back has to answer is answered by no statement.
QString whoMakes(const Finding &finding)
{
    return finding.id == u"V-ID-12"
        ? gateSays("whoever calls back at the number of the directory, where somebody confirms "
                   "it, or two people who overrule it")
        : gateSays("whoever makes the check and states it, or two people who overrule it");
}

// Checks that a person makes before data leaves (V-ID-06, V-ID-09, V-EM-05 …): a fatal one that is not met blocks.
void releaseChecks(Gate &gate)
{
    for (const auto &finding : gate.c.judgement.findings) {
        if (finding.id.startsWith(u"V-OUT-")) // the gate asks these itself, as things stand now
            continue;
        if (finding.about == About::Release && finding.severity == Severity::Fatal && finding.outcome != Outcome::Met)
            gate.block(QStringLiteral("finding:%1").arg(finding.id), finding.because, finding.cites, whoMakes(finding));
    }
}
}

void discloseBlocks(Gate &gate)
{
    statusBlock(gate);
    dispositionBlock(gate);
    factsBlock(gate);
    packetBlocks(gate);
    noticeBlocks(gate);
    challengeBlock(gate);
    preservedBlocks(gate);
    costsBlock(gate);
    releaseChecks(gate);
    approvalBlock(gate, QStringLiteral("release"));
}
}
