// SPDX-License-Identifier: Apache-2.0
#include "gate_p.h"
#include <algorithm>
namespace writdesk {
namespace {
QString setting() { return QStringLiteral("X-13: case_retention_years"); }

// The period runs from the close: a case that is open, or was opened again, has none.
void termBlock(Gate &gate)
{
    if (gate.c.status != u"closed") {
        gate.block(QStringLiteral("case:open"), gateSays("The case %1 is not closed.").arg(gate.c.ref.text), setting(),
            gateSays("whoever closes it, with a reason"));
        return;
    }
    const auto *kept = retentionOf(gate.c);
    if (!kept) {
        gate.block(QStringLiteral("retention:none"),
            gateSays("No period for keeping the file of %1 runs, so nothing makes it due for erasure.")
                .arg(gate.c.ref.text),
            setting(), gateSays("whoever sets the period in the profile and has the case judged anew"));
        return;
    }
    if (stateOf(*kept, gate.question.now) == u"ended")
        return;
    gate.block(QStringLiteral("retention:%1").arg(kept->rule),
        kept->problem.isEmpty() ? gateSays("The case file is kept through %1.").arg(kept->binding.text())
                                : gateSays("Until when the case file is kept is not known: %1").arg(kept->problem),
        kept->cites, gateSays("time"), kept->freeFrom);
}

bool runs(const Hold &hold, const QDateTime &now)
{
    return !hold.period.freeFrom.isValid() || now < hold.period.freeFrom;
}

// What is preserved goes by its own act, with its own certificate; the file of the case is not a way around that.
void ownHolds(Gate &gate)
{
    for (const auto &hold : gate.c.holds) {
        if (hold.state != HoldState::Active)
            continue;
        const auto still = runs(hold, gate.question.now);
        gate.block(QStringLiteral("hold:%1").arg(hold.id.text),
            still ? gateSays("The preservation %1 runs.").arg(hold.id.text)
                  : gateSays("What the preservation %1 kept was not destroyed yet.").arg(hold.id.text),
            gateSays("P-07; 18 USC 2703(f)"),
            still ? gateSays("time; the agency that asked for it, by releasing it")
                  : gateSays("two people, by destroying it (hold destroy)"),
            still ? hold.period.freeFrom : QDateTime());
    }
}

// A preservation, also for a lawsuit, keeps what is known of the account: this file is part of it.
void holdsAround(Gate &gate, const Case &other)
{
    for (const auto &hold : other.holds) {
        if (hold.state == HoldState::Active && runs(hold, gate.question.now))
            gate.block(QStringLiteral("hold:%1@%2").arg(hold.id.text, other.ref.text),
                gateSays("A preservation on an account of this case runs (%1 of %2).")
                    .arg(hold.id.text, other.ref.text),
                gateSays("C-36: never while any hold; FRCP 37(e)"),
                gateSays("time; the agency or court behind that hold"), hold.period.freeFrom);
    }
}

bool speaksForItself(const Gate &gate, const Period &period)
{
    const auto isHold = [&](const Hold &h) { return h.id.text == period.subject || h.period == period; };
    return isRetention(period) || period.family == Family::SilentUntil || std::ranges::any_of(gate.c.holds, isHold);
}

// After the close an unkept act is moot; to keep, to wait and to tell the user are not.
void runningPeriods(Gate &gate)
{
    for (const auto &period : periodsOf(gate.c)) {
        const auto tells = speaksOfSilence(period);
        const auto binds = tells || period.family == Family::HoldUntil || period.family == Family::WaitUntil;
        if (!binds || speaksForItself(gate, period) || (!tells && stateOf(period, gate.question.now) == u"ended"))
            continue;
        gate.block(QStringLiteral("period:%1").arg(period.rule),
            tells ? gateSays("The user is still to be told: %1").arg(period.title)
                  : gateSays("A period runs: %1").arg(period.title),
            period.cites, tells ? gateSays("whoever tells the user") : gateSays("time, or the event that ends it"),
            tells ? QDateTime() : period.freeFrom);
    }
}

void unsettledBlock(Gate &gate, const Case &owner)
{
    const auto unseen = [&](const Document &d) { return isUnseen(owner, d, QStringLiteral("account")); };
    const auto own = owner.ref == gate.c.ref;
    if (std::ranges::any_of(owner.documents, unseen))
        gate.block(QStringLiteral("unread:%1").arg(owner.ref.text),
            own ? gateSays("A paper of it was not read.")
                : gateSays("A paper of %1 was not read; it may concern this case.").arg(owner.ref.text),
            owner.ref.text, gateSays("whoever looks at it and enters what it says (look)"));
    else if (own && std::ranges::any_of(owner.facts, [](const Fact &f) { return f.state == FactState::Proposed; }))
        gate.block(QStringLiteral("facts:%1").arg(owner.ref.text),
            gateSays("Nobody has accepted what a paper of it says."), owner.ref.text,
            gateSays("whoever compares it with the paper and accepts it"));
}

void challengeBlock(Gate &gate, const Case &owner)
{
    challengeBlocks(gate, owner, u"destroy");
    if (isChallengedByFact(owner))
        gate.block(QStringLiteral("challenge:%1").arg(owner.ref.text),
            gateSays("A challenge to the process in %1 is running; the file may be needed for it.").arg(owner.ref.text),
            gateSays("18 USC 2703(h)(4); V-OUT-03"), gateSays("the court, or whoever states challenge=resolved"));
}

bool linked(const Case &a, const Case &b)
{
    return std::ranges::any_of(a.links, [&](const Link &l) { return l.to == b.ref; });
}

// A renewal, a gag or a follow-up that is still worked on leans on this file.
void linkBlock(Gate &gate, const Case &other)
{
    if ((linked(gate.c, other) || linked(other, gate.c)) && other.status != u"closed" && !isErased(other))
        gate.block(QStringLiteral("linked:%1").arg(other.ref.text),
            gateSays("%1 is linked to it and is not closed.").arg(other.ref.text), other.ref.text,
            gateSays("whoever closes that case"));
}
}

void eraseBlocks(Gate &gate)
{
    termBlock(gate);
    ownHolds(gate);
    silenceBlocks(gate); // who may not be told yet is told later, and then from this file
    runningPeriods(gate);
    unsettledBlock(gate, gate.c);
    challengeBlock(gate, gate.c);
    for (const auto &other : gate.neighbours) {
        if (other.ref == gate.c.ref)
            continue;
        unsettledBlock(gate, other);
        linkBlock(gate, other);
        if (!sharesAccount(gate.c, other))
            continue;
        holdsAround(gate, other);
        challengeBlock(gate, other);
    }
    approvalBlock(gate, QStringLiteral("erase"));
}
}
