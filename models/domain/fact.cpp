// SPDX-License-Identifier: Apache-2.0
#include "fact.h"
#include <algorithm>
namespace writdesk {
bool isMany(const QString &factName) { return factName == u"account" || factName == u"category"; }

Facts::Facts(const QList<Fact> &facts, const DemandId &demand)
{
    if (std::ranges::all_of(facts, [](const Fact &fact) { return fact.demand.isEmpty(); })) { // nearly always
        m_facts = facts;
        return;
    }
    QStringList own;
    m_facts.reserve(facts.size());
    for (const auto &fact : facts) {
        if (!demand.isEmpty() && fact.demand == demand) {
            m_facts.append(fact);
            own.append(fact.name);
        }
    }
    for (const auto &fact : facts) {
        if (fact.demand.isEmpty() && !own.contains(fact.name))
            m_facts.append(fact);
    }
}

QString Facts::value(const QString &name) const
{
    for (const auto &fact : m_facts) {
        if (fact.name == name)
            return fact.value;
    }
    return {};
}

QStringList Facts::values(const QString &name) const
{
    QStringList found;
    for (const auto &fact : m_facts) {
        if (fact.name == name)
            found.append(fact.value);
    }
    return found;
}
}
