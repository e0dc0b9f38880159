// SPDX-License-Identifier: Apache-2.0
#include "case.h"
#include <algorithm>
namespace writdesk {
Facts factsOf(const Case &c, const DemandId &demand)
{
    const auto first = c.demands.isEmpty() ? DemandId() : c.demands.first().id;
    return Facts(c.facts, demand.isEmpty() ? first : demand);
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
    return std::ranges::any_of(c.facts, [](const Fact &f) { return f.name == u"account" && f.state == FactState::Proposed; });
}

std::optional<Period> nextDue(const Case &c, const QDateTime &now)
{
    std::optional<Period> next;
    const auto consider = [&](const Period &p) {
        if (!p.binding.isValid() || stateOf(p, now) == u"ended")
            return;
        if (!next || p.binding.date < next->binding.date)
            next = p;
    };
    std::ranges::for_each(c.judgement.periods, consider);
    for (const auto &hold : c.holds) {
        if (hold.state == HoldState::Active)
            consider(hold.period);
    }
    for (const auto &gag : c.gags) {
        if (!gag.lifted)
            consider(gag.period);
    }
    return next;
}
}
