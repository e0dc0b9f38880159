// SPDX-License-Identifier: Apache-2.0
#include "judge.h"
#include <algorithm>
namespace writdesk {
namespace {
template <class Test> Disposition chosen(const char *name, const QList<Finding> &findings, Test test)
{
    Disposition d { .disposition = QString::fromLatin1(name) };
    for (const auto &finding : findings) {
        if (finding.about == About::Demand && test(finding) && !d.because.contains(finding.id))
            d.because.append(finding.id);
    }
    return d;
}

bool failedFatal(const Finding &f, Remedy remedy)
{
    return f.outcome == Outcome::Failed && f.severity == Severity::Fatal && f.remedy == remedy;
}

// A fatal defect that waits for something goes to counsel; one that a letter may cure asks for it.
bool forCounsel(const Finding &f)
{
    return f.outcome == Outcome::Failed && (f.remedy == Remedy::Escalate || failedFatal(f, Remedy::Hold));
}

bool unclear(const Finding &f)
{
    if (f.severity == Severity::Advisory || f.outcome == Outcome::Met)
        return false;
    return f.severity == Severity::Curable || f.outcome == Outcome::Unknown || f.outcome == Outcome::Failed;
}

const Instrument *instrumentOf(const Case &c, const DemandId &demand, const LawSet &law, const QDate &day)
{
    const auto at = std::ranges::find(c.demands, demand, &Demand::id);
    return at == c.demands.end() ? nullptr : law.instrument(at->instrument, day);
}

// What a preservation letter lists is kept, not disclosed: only demands for data can ask for too much.
bool aboveCeiling(const Ceiling &line, const Instrument *instrument)
{
    return line.asked && (!line.compellable || !line.policy) && (!instrument || instrument->is(u"data"));
}

QStringList narrowing(const QList<Finding> &findings)
{
    QStringList ids;
    for (const auto &finding : findings) {
        if (finding.about == About::Category && finding.outcome == Outcome::Failed && !ids.contains(finding.id))
            ids.append(finding.id);
    }
    return ids;
}

QString ownOf(const Case &c, const LawSet &law, const QDate &day)
{
    QStringList owns;
    for (const auto &demand : c.demands) {
        if (const auto *row = law.instrument(demand.instrument, day))
            owns.append(row->own);
    }
    // With several demands the weightiest word speaks for the case; each demand keeps its own findings.
    for (const auto *own : { "redirect", "reject", "counsel", "comply", "preserve" }) {
        if (owns.contains(QLatin1String(own)))
            return QString::fromLatin1(own);
    }
    return QStringLiteral("clarify");
}
}

// The first that matches, over findings about the demand; a finding about a gag never rejects a demand.
Disposition dispositionOf(const Case &c, const QList<Finding> &findings, const QList<Ceiling> &ceiling,
    const LawSet &law, const QDateTime &now)
{
    const auto redirect
        = chosen("redirect", findings, [](const Finding &f) { return failedFatal(f, Remedy::Redirect); });
    if (!redirect.because.isEmpty())
        return redirect;
    const auto reject = chosen("reject", findings, [](const Finding &f) { return failedFatal(f, Remedy::Reject); });
    if (!reject.because.isEmpty())
        return reject;
    const auto counsel = chosen("counsel", findings, forCounsel);
    if (!counsel.because.isEmpty())
        return counsel;
    const auto clarify = chosen("clarify", findings, unclear);
    if (!clarify.because.isEmpty())
        return clarify;
    const auto day = (c.receivedAt.isValid() ? c.receivedAt : now).date();
    const auto tooMuch
        = [&](const Ceiling &line) { return aboveCeiling(line, instrumentOf(c, line.demand, law, day)); };
    if (std::ranges::any_of(ceiling, tooMuch))
        return { QStringLiteral("comply_in_part"), narrowing(findings) };
    return { ownOf(c, law, day), {} };
}
}
