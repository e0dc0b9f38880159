// SPDX-License-Identifier: Apache-2.0
#include "evidence_p.h"
#include <QCoreApplication>
#include <algorithm>
namespace writdesk {
namespace {
QStringList missingOf(const Predicate &must, const Evidence &evidence)
{
    QStringList missing;
    for (const auto &name : factsNamedBy(must)) {
        if (evidence.values(name).isEmpty())
            missing.append(name);
    }
    return missing;
}

Finding findingOf(const Criterion &row, const DemandView &demand, const Evidence &evidence, Truth truth)
{
    Finding f { .id = row.id, .about = row.about, .severity = row.severity, .cites = row.cites, .remedy = row.remedy };
    f.demand = demand.id;
    f.category = evidence.category;
    if (truth == Truth::Yes) {
        f.outcome = Outcome::Met;
        f.because = filled(row.becauseMet, evidence);
    } else if (truth == Truth::No) {
        f.outcome = Outcome::Failed;
        f.because = filled(row.becauseFailed, evidence);
    } else {
        f.outcome = Outcome::Unknown;
        f.because = filled(row.becauseUnknown, evidence);
        f.needs = missingOf(row.must, evidence);
        if (row.unknownIsAdvisory) {
            f.severity = Severity::Advisory;
            f.remedy = Remedy::Acknowledge;
        }
    }
    return f;
}

// A line for each category asked for that the row concerns; one for all where none of them is asked for.
QList<Finding> aboutCategories(const Criterion &row, const DemandView &demand, const LawSet &law, const Case &c)
{
    QList<Finding> findings;
    auto evidence = demand.evidence;
    for (const auto &category : law.ladder) {
        if (!demand.asked.contains(category.id) || !expanded(row.concerns, law.ladder).contains(category.id))
            continue;
        evidence.category = category.id;
        evidence.compellable = compels(demand, category, c);
        if (truthOf(row.when, evidence) == Truth::Yes)
            findings.append(findingOf(row, demand, evidence, truthOf(row.must, evidence)));
    }
    evidence.category.clear();
    if (!findings.isEmpty() || truthOf(row.when, evidence) != Truth::Yes)
        return findings;
    if (!demand.asked.isEmpty()) {
        auto none = findingOf(row, demand, evidence, Truth::Yes);
        none.because = QCoreApplication::translate("Findings", "Nothing is asked for that this concerns.");
        return { none };
    }
    auto open = findingOf(row, demand, evidence, Truth::Unknown);
    open.because = QCoreApplication::translate("Findings", "The categories of data asked for are not known yet.");
    open.needs = QStringList { QStringLiteral("category") };
    return { open };
}

void judgeDemand(const DemandView &demand, const LawSet &law, const Case &c, const QDate &day, QList<Finding> *findings)
{
    const auto groups = demand.row ? demand.row->patternGroups() : QStringList();
    const auto known = demand.row ? demand.instrument : QString(); // an id the law does not know is unknown
    for (const auto &row : law.criteria) {
        if (!row.inForce(day) || !matchesPattern(row.applies, known, groups))
            continue;
        if (row.about == About::Category)
            findings->append(aboutCategories(row, demand, law, c));
        else if (truthOf(row.when, demand.evidence) == Truth::Yes)
            findings->append(findingOf(row, demand, demand.evidence, truthOf(row.must, demand.evidence)));
    }
}
}

QList<Finding> findingsOf(const Case &c, const LawSet &law, const Profile &profile, const QDateTime &now)
{
    QList<Finding> findings;
    const auto day = triggerDay(c, profile, now);
    for (const auto &demand : demandsOf(c, law, profile, now))
        judgeDemand(demand, law, c, day, &findings);
    std::ranges::stable_sort(findings, [](const Finding &a, const Finding &b) { return a.about < b.about; });
    return findings;
}
}
