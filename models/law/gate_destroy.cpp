// SPDX-License-Identifier: Apache-2.0
#include "gate_p.h"
#include "receipt.h"
#include <algorithm>
namespace writdesk {
namespace {
QString lawOf(const Gate &gate)
{
    const auto text = gate.profile.promise(QStringLiteral("P-07"));
    return text.isEmpty() ? QStringLiteral("P-07; 18 USC 2703(f)")
                          : QStringLiteral("P-07: %1 (18 USC 2703(f))").arg(text);
}

void termBlock(Gate &gate, const Hold &hold)
{
    if (hold.state == HoldState::Released) // the agency gave it up; the duty to keep ended with that
        return;
    const auto &until = hold.period.freeFrom;
    if (until.isValid() && until <= gate.question.now)
        return;
    const auto why = until.isValid() ? gateSays("The preservation runs through %1.").arg(hold.period.binding.text())
                                     : gateSays("When the preservation ends is not known: %1").arg(hold.period.problem);
    gate.block(QStringLiteral("hold:%1").arg(hold.id.text), why, lawOf(gate),
        gateSays("time; the agency that asked for it, by releasing it"), until);
}

bool asksForData(const Gate &gate, const Case &c)
{
    return std::ranges::any_of(c.demands, [&](const Demand &d) {
        const auto *row = gate.law.instrument(d.instrument, gate.today());
        return row ? row->is(u"data") : c.process; // an unknown instrument may ask for data
    });
}

// P-07: process that came before the end keeps the copy; what came later is for counsel while the copy stands (C-37).
void processBlock(Gate &gate, const Case &other, const Hold &hold)
{
    if (!asksForData(gate, other) || isDecided(other))
        return;
    const auto late
        = hold.period.freeFrom.isValid() && receiptInstant(other, gate.profile.zone) >= hold.period.freeFrom;
    gate.block(QStringLiteral("process:%1").arg(other.ref.text),
        late
            ? gateSays("%1 asks for data of the same account; it came after the preservation ended and is not decided.")
                  .arg(other.ref.text)
            : gateSays(
                "%1 asks for data of the same account and came before the preservation ended; it is not decided.")
                  .arg(other.ref.text),
        lawOf(gate), gateSays("whoever answers, rejects or closes that case"));
}

bool stillRuns(const Hold &hold, const QDateTime &now)
{
    return hold.state == HoldState::Active && (!hold.period.freeFrom.isValid() || now < hold.period.freeFrom);
}

// Each hold owns its copy, yet nothing of an account is destroyed while any hold on it runs (C-36).
void otherHolds(Gate &gate, const Case &owner, const Hold &hold)
{
    if (gate.profile.settings.value(QStringLiteral("destroy_under_other_hold")) == u"own_copy_only")
        return;
    for (const auto &other : owner.holds) {
        const auto same = owner.ref == gate.c.ref && other.id == hold.id;
        if (same || !stillRuns(other, gate.question.now))
            continue;
        gate.block(QStringLiteral("hold:%1@%2").arg(other.id.text, owner.ref.text),
            gateSays("Another preservation on the account runs (%1 of %2).").arg(other.id.text, owner.ref.text),
            gateSays("C-36: never while any hold"), gateSays("time; the agency or court behind that hold"),
            other.period.freeFrom);
    }
}

// A paper whose accounts nobody accepted may ask for exactly this copy.
void unreadBlock(Gate &gate, const Case &other)
{
    const auto unseen = [&](const Document &d) { return isUnseen(other, d, QStringLiteral("account")); };
    // The accounts of one paper, and an answer to it, say nothing of another that was never read.
    if (std::ranges::any_of(other.documents, unseen))
        gate.block(QStringLiteral("unread:%1").arg(other.ref.text),
            gateSays("A paper of %1 was not read; it may ask for this copy.").arg(other.ref.text), lawOf(gate),
            gateSays("whoever looks at it and enters what it says (look)"));
    else if (namesNobody(other))
        gate.block(QStringLiteral("accounts:%1").arg(other.ref.text),
            gateSays("The paper of %1 names no account that was read; it may ask for this copy.").arg(other.ref.text),
            lawOf(gate), gateSays("whoever states whose data it asks for, or answers, rejects or closes that case"));
    else if (!isDecided(other) && hasUnacceptedAccounts(other))
        gate.block(QStringLiteral("accounts:%1").arg(other.ref.text),
            gateSays("Nobody has accepted the accounts of %1; it may ask for this copy.").arg(other.ref.text),
            lawOf(gate), gateSays("whoever compares them with the paper and accepts them"));
}

// A duty to keep data that no hold stands for: what was produced (T-PRES-04), a CyberTipline report, an order from
// Europe.
void dutiesToKeep(Gate &gate, const Case &owner)
{
    static const QStringList others { QStringLiteral("T-PRES-01"), QStringLiteral("T-PRES-02"),
        QStringLiteral("T-PRES-03"), QStringLiteral("T-2707-01") }; // of holds; of the case file alone
    for (const auto &period : owner.judgement.periods) {
        if (period.family != Family::HoldUntil || others.contains(period.rule) || isRetention(period)
            || stateOf(period, gate.question.now) == u"ended")
            continue;
        gate.block(QStringLiteral("keep:%1@%2").arg(period.rule, owner.ref.text),
            gateSays("A duty to keep runs in %1 (%2: %3).").arg(owner.ref.text, period.rule, period.title),
            period.cites, gateSays("time, or the event that ends it"), period.freeFrom);
    }
}

// Whoever linked them said that they belong together, whatever the papers call the account.
bool areLinked(const Case &a, const Case &b)
{
    const auto leads = [](const Case &from, const Case &to) {
        return std::ranges::any_of(from.links, [&](const Link &link) { return link.to == to.ref; });
    };
    return leads(a, b) || leads(b, a);
}

void challengeOf(Gate &gate, const Case &other)
{
    challengeBlocks(gate, other, u"destroy");
    if (isChallengedByFact(other))
        gate.block(QStringLiteral("challenge:%1").arg(other.ref.text),
            gateSays("A challenge to the process in %1 is running; the copy may be needed for it.").arg(other.ref.text),
            gateSays("18 USC 2703(h)(4); V-OUT-03"), gateSays("the court, or whoever states challenge=resolved"));
}
}

void destroyBlocks(Gate &gate)
{
    const auto *hold = holdOf(gate.c, gate.question.subject);
    if (!hold || hold->state == HoldState::Destroyed) {
        gate.block(QStringLiteral("hold:none"),
            gateSays("There is no preserved copy %1 to destroy.").arg(gate.question.subject), gate.c.ref.text,
            gateSays("nobody; there is nothing to destroy"));
        return;
    }
    termBlock(gate, *hold);
    otherHolds(gate, gate.c, *hold);
    processBlock(gate, gate.c, *hold);
    unreadBlock(gate, gate.c);
    challengeOf(gate, gate.c);
    dutiesToKeep(gate, gate.c);
    for (const auto &other : gate.neighbours) {
        if (other.ref == gate.c.ref)
            continue;
        unreadBlock(gate, other);
        if (!sharesAccount(gate.c, other) && !areLinked(gate.c, other))
            continue;
        processBlock(gate, other, *hold);
        otherHolds(gate, other, *hold);
        challengeOf(gate, other);
        dutiesToKeep(gate, other);
    }
    approvalBlock(gate, QStringLiteral("destroy"));
}
}
