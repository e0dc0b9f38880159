// SPDX-License-Identifier: Apache-2.0
#include "judge.h"
#include "case_periods.h"
#include "needs.h"
#include <algorithm>
namespace writdesk {
namespace {
// Gags, holds and notices carry their periods themselves, as they stand after every later entry; a judgement that
// repeated them would go stale.
bool carried(const Period &period, const Case &c)
{
    const auto ofGag = [&](const Gag &g) { return g.id.text == period.subject && g.period.rule == period.rule; };
    const auto ofHold = [&](const Hold &h) { return h.id.text == period.subject && h.period.rule == period.rule; };
    const auto ofNotice = [&](const Notice &n) { return n.account == period.subject && n.wait.rule == period.rule; };
    return std::ranges::any_of(c.gags, ofGag) || std::ranges::any_of(c.holds, ofHold)
        || std::ranges::any_of(c.notices, ofNotice);
}
}

Judgement judge(const Case &c, const LawSet &law, const Profile &profile, const QDateTime &now)
{
    Judgement judgement;
    judgement.periods = periodsOf(c, law.periods, law.calendar, profile, now);
    judgement.periods.removeIf([&](const Period &p) { return carried(p, c); });
    judgement.law = law.hash;
    judgement.policy = profile.version;
    judgement.policyHash = profile.hash;
    judgement.at = now;
    if (!c.campaign.isEmpty()) // nobody demands anything in it
        return judgement;
    judgement.findings = findingsOf(c, law, profile, now);
    judgement.needs = LaterList<OpenFact>(needsOf(c, judgement.findings, law, profile, now));
    judgement.ceiling = ceilingOf(c, law, profile, now);
    judgement.disposition = dispositionOf(c, judgement.findings, judgement.ceiling, law, now);
    return judgement;
}
}
