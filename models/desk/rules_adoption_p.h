// SPDX-License-Identifier: Apache-2.0
// How law and policy change alike: one person asks for bytes that the docket keeps, another adopts exactly these.
#pragma once
#include "desk.h"
namespace writdesk {
// What stands for one kind of change: its entries, and what is said of it.
struct RulesChange {
    QString asked {}; // kind of the entry that asks
    QString adopted {}; // kind of the entry by which it is in force
    QString none {}; // where nothing waits under that name
    QString own {}; // %1 asked for it and cannot adopt it
    Block self {};
};

// What waits for a second person; it falls once another of its kind is in force.
template <class Proposal> Result<std::optional<Proposal>> waitingFor(Desk &desk, const RulesChange &change)
{
    const auto asked = desk.docket().ofKind(change.asked);
    const auto adopted = asked ? desk.docket().ofKind(change.adopted) : asked;
    if (!adopted)
        return asFailure(adopted);
    if (asked->isEmpty() || (!adopted->isEmpty() && adopted->last().number > asked->last().number))
        return std::optional<Proposal>();
    return std::optional(valueOf<Proposal>(asked->last().body));
}

// Enters the adoption of what waits, looked at again inside the transaction by `fits`; never by who asked.
template <class Proposal, class Fits>
Result<Proposal> adoptedOf(Desk &desk, const RulesChange &change, const QString &sha256, const Fits &fits)
{
    Proposal proposal;
    const auto entered = desk.changeAll({}, [&]() -> Result<QList<NewEntry>> {
        const auto waiting = waitingFor<Proposal>(desk, change);
        if (!waiting)
            return asFailure(waiting);
        if (!*waiting || (!sha256.isEmpty() && !(*waiting)->sha256.startsWith(sha256.toLower())))
            return failed(change.none);
        proposal = **waiting;
        if (samePerson(proposal.asked, desk.actor()))
            return blocked(change.own.arg(desk.actor()), { change.self });
        if (const Result<> may = fits(proposal); !may)
            return asFailure(may);
        const auto signature = desk.signature(proposal.sha256);
        if (!signature)
            return asFailure(signature);
        proposal.by = desk.actor();
        proposal.at = desk.now();
        proposal.signature = *signature;
        return QList<NewEntry> { { {}, change.adopted, objectOf(proposal) } };
    });
    return entered ? Result<Proposal>(proposal) : asFailure(entered);
}
}
