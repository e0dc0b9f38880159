// SPDX-License-Identifier: Apache-2.0
#include "article.h"
#include "evidence_p.h"
#include <QCoreApplication>
#include <algorithm>
namespace writdesk {
namespace {
QString say(const char *text) { return QCoreApplication::translate("Ceiling", text); }

bool listed(const QStringList &names, const Category &category)
{
    return std::ranges::any_of(names, [&](const QString &name) { return isIn(category, name); });
}

// What was collected into the case is held, whatever the profile lists.
bool isHeld(const Category &category, const Case &c, const Profile &profile)
{
    const auto collected = [&](const Document &d) { return d.kind == u"collected" && d.category == category.id; };
    return listed(profile.categories, category) || std::ranges::any_of(c.documents, collected);
}

QString lawSentence(const DemandView &demand, const Category &category, bool compellable)
{
    if (!demand.row)
        return say("No known instrument compels it: the instrument is not known.");
    const auto &row = *demand.ceilingRow;
    if (compellable && !listed(row.compels, category))
        return say("Two people overruled the warrant rule; %1 lets it go.").arg(row.ceilingCites);
    if (compellable)
        return withNoun(say("A %1 compels it (%2)."), row.title).arg(row.ceilingCites);
    if (category.warrant)
        return withNoun(say("Nothing but a warrant compels it (%1); this is a %2.").arg(category.cites), row.title);
    return withNoun(say("A %1 does not compel it (%2)."), row.title).arg(row.ceilingCites);
}

QString policySentence(const DemandView &demand, bool policy)
{
    if (!demand.row || demand.row->policyCites.isEmpty())
        return {};
    return (policy ? say(" The policy gives it (%1).") : say(" The policy does not give it (%1)."))
        .arg(demand.row->policyCites);
}

Ceiling lineOf(const Category &category, const DemandView &demand, const Case &c, const Profile &profile)
{
    Ceiling line { .category = category.id, .demand = demand.id };
    line.asked = demand.asked.contains(category.id);
    line.compellable = compels(demand, category, c);
    const auto exception = line.compellable && !listed(demand.ceilingRow->compels, category);
    line.policy = demand.row && (listed(demand.row->policy, category) || exception);
    line.held = isHeld(category, c, profile);
    line.released = line.asked && line.compellable && line.policy && line.held;
    line.because = (line.asked ? QString() : say("Not asked for. ")) + lawSentence(demand, category, line.compellable)
        + policySentence(demand, line.policy);
    if (!line.held)
        line.because += say(" The company does not hold it.");
    return line;
}
}

// Axiom: what goes out is the least of what is asked, what can be compelled, what the policy gives and what is held.
QList<Ceiling> ceilingOf(const Case &c, const LawSet &law, const Profile &profile, const QDateTime &now)
{
    QList<Ceiling> lines;
    const auto day = triggerDay(c, profile, now);
    for (const auto &demand : demandsOf(c, law, profile, now)) {
        for (const auto &category : law.ladder) {
            if (category.inForce(day))
                lines.append(lineOf(category, demand, c, profile));
        }
    }
    return lines;
}
}
