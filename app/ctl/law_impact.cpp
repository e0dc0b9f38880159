// SPDX-License-Identifier: Apache-2.0
#include "law_impact.h"
#include "judge.h"
namespace writdesk {
namespace {
// Everything a judgement says, by what it speaks of.
QMap<QString, QString> said(const Judgement &judgement)
{
    QMap<QString, QString> all { { QStringLiteral("disposition"), judgement.disposition.disposition } };
    const auto of = [](const DemandId &demand) { return demand.isEmpty() ? QString() : u' ' + demand.text; };
    for (const auto &finding : judgement.findings)
        all.insert(QStringList { finding.id, finding.category }.join(u' ').trimmed() + of(finding.demand),
            nameOf(finding.outcome) + u' ' + nameOf(finding.severity));
    for (const auto &row : judgement.ceiling)
        all.insert(
            row.category + of(row.demand), row.released ? QStringLiteral("released") : QStringLiteral("withheld"));
    for (const auto &period : judgement.periods)
        all.insert(QStringList { period.rule, period.subject }.join(u' ').trimmed(),
            period.problem.isEmpty() ? QStringLiteral("%1 (%2 to %3)")
                                           .arg(period.binding.text(), period.earliest.text(), period.latest.text())
                                     : period.problem);
    return all;
}

bool isOpen(const QString &status)
{
    static const QStringList ended { QStringLiteral("released"), QStringLiteral("rejected"),
        QStringLiteral("redirected"), QStringLiteral("closed"), QStringLiteral("destroyed") };
    return !ended.contains(status);
}
}

Result<QList<Change>> impactOf(Desk &desk, const LawSet &law)
{
    QList<Change> changes;
    const auto cases = desk.docket().list({});
    if (!cases)
        return asFailure(cases);
    for (const auto &row : *cases) {
        if (!isOpen(row.status))
            continue;
        const auto c = desk.docket().load(row.ref);
        if (!c)
            return asFailure(c);
        const auto before = said(judge(*c, desk.law(), desk.profile(), desk.now()));
        const auto after = said(judge(*c, law, desk.profile(), desk.now()));
        auto keys = before.keys() + after.keys();
        keys.sort();
        keys.removeDuplicates();
        for (const auto &key : keys) {
            if (before.value(key) != after.value(key))
                changes.append({ row.ref, key, before.value(key), after.value(key) });
        }
    }
    return changes;
}
}
