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

QList<Period> periodsOf(const Case &c)
{
    auto periods = c.judgement.periods;
    for (const auto &gag : c.gags) {
        if (!gag.lifted && gag.source != GagSource::RequestOnly)
            periods.append(gag.period);
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

std::optional<Period> nextDue(const Case &c, const QDateTime &now)
{
    std::optional<Period> next;
    for (const auto &period : periodsOf(c)) {
        if (!period.binding.isValid() || stateOf(period, now) == u"ended")
            continue;
        if (!next || period.binding.date < next->binding.date)
            next = period;
    }
    return next;
}
}
