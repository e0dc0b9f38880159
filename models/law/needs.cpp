// SPDX-License-Identifier: Apache-2.0
#include "needs.h"
#include "case_periods.h"
#include "release_evidence_p.h"
#include <algorithm>
namespace writdesk {
namespace {
// What the case shows itself is never asked for.
bool isShown(const QString &fact)
{
    static const QStringList shown { QStringLiteral("received_at"), QStringLiteral("process"),
        QStringLiteral("hold_end"), QStringLiteral("duplicate_of") };
    return shown.contains(fact) || isReleaseEvidence(fact);
}

class Asking {
public:
    explicit Asking(const LawSet &law)
        : m_law(law)
    {
    }
    void add(const QString &fact, const QString &by, const DemandId &demand);
    QList<OpenFact> needs() const { return m_needs; }

private:
    const LawSet &m_law;
    QList<OpenFact> m_needs {};
};

void Asking::add(const QString &fact, const QString &by, const DemandId &demand)
{
    if (isShown(fact))
        return;
    auto at = std::ranges::find_if(m_needs, [&](const OpenFact &n) { return n.fact == fact && n.demand == demand; });
    if (at == m_needs.end()) {
        const auto kind = std::ranges::find(m_law.facts, fact, &FactKind::name);
        m_needs.append({ fact, kind == m_law.facts.end() ? fact : kind->asks, {}, demand });
        at = m_needs.end() - 1;
    }
    if (!at->by.contains(by))
        at->by.append(by);
}
}

// What weighs most comes first: fatal findings, curable ones, dates, and what is only to be looked at.
QList<OpenFact> needsOf(
    const Case &c, const QList<Finding> &findings, const LawSet &law, const Profile &profile, const QDateTime &now)
{
    Asking asking(law);
    const auto ask = [&](Severity severity) {
        for (const auto &finding : findings) {
            if (finding.outcome != Outcome::Unknown || finding.severity != severity)
                continue;
            for (const auto &fact : finding.needs)
                asking.add(fact, finding.id, finding.demand);
        }
    };
    ask(Severity::Fatal);
    ask(Severity::Curable);
    for (const auto &need : periodNeeds(c, law.periods, law.calendar, profile, now))
        asking.add(need.fact, need.by.first(), need.demand);
    ask(Severity::Advisory);
    return asking.needs();
}
}
