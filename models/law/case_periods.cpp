// SPDX-License-Identifier: Apache-2.0
#include "case_periods.h"
#include "demand_periods_p.h"
#include "period_settings_p.h"
namespace writdesk {
namespace {
// A campaign has no demand, and yet what runs from its close.
QList<Demand> demandsOf(const Case &c) { return c.demands.isEmpty() ? QList<Demand> { {} } : c.demands; }

void addObjects(const Case &c, QList<Period> &periods)
{
    const auto add = [&periods](Period period, const QString &subject) {
        if (period.rule.isEmpty() && period.problem.isEmpty())
            return; // none was computed when it was entered
        period.subject = subject;
        periods.append(period);
    };
    for (const auto &gag : c.gags) {
        if (!gag.lifted)
            add(gag.period, gag.id.text);
    }
    for (const auto &hold : c.holds) {
        if (hold.state == HoldState::Active)
            add(hold.period, hold.id.text);
    }
    for (const auto &notice : c.notices)
        add(notice.wait, notice.account);
}
}

std::optional<Period> duePeriod(const Case &c, const Demand &demand, const Calendar &calendar, const Profile &profile)
{
    return DemandPeriods(c, demand, calendar, profile).due();
}

QList<OpenFact> periodNeeds(const Case &c, const QList<PeriodRule> &rules, const Calendar &calendar,
    const Profile &profile, const QDateTime &now)
{
    QList<OpenFact> needs;
    const auto today = civilDay(now, profile.zone);
    for (const auto &demand : c.demands) {
        const DemandPeriods asked(c, demand, calendar, profile);
        for (const auto &rule : rules) {
            const auto runs = underPolicy(rule, profile).length > 0 || rule.mode == Mode::FixedDate;
            if (!rule.inForce(today) || !runs)
                continue;
            for (const auto &fact : asked.missing(rule))
                needs.append({ .fact = fact, .by = { rule.id }, .demand = demand.id });
        }
    }
    return needs;
}

QList<Period> periodsOf(const Case &c, const QList<PeriodRule> &rules, const Calendar &calendar, const Profile &profile,
    const QDateTime &now)
{
    QList<Period> periods;
    const auto today = civilDay(now, profile.zone);
    for (const auto &demand : demandsOf(c)) {
        const DemandPeriods asked(c, demand, calendar, profile);
        for (const auto &own : { asked.due(), asked.execution() }) {
            if (own)
                periods.append(*own);
        }
        for (const auto &rule : rules) {
            if (!asked.applies(rule))
                continue;
            if (const auto period = asked.under(rule, today))
                periods.append(*period);
        }
    }
    addObjects(c, periods);
    return periods;
}
}
