// SPDX-License-Identifier: Apache-2.0
// One demand of the case, as its periods are asked for: what its papers print and what each rule makes of them.
#pragma once
#include "case.h"
#include "period_sum.h"
#include "profile.h"
namespace writdesk {
class DemandPeriods {
public:
    DemandPeriods(const Case &c, const Demand &demand, const Calendar &calendar, const Profile &profile)
        : m_case(c)
        , m_demand(demand)
        , m_facts(factsOf(c, demand.id))
        , m_calendar(calendar)
        , m_profile(profile)
    {
        const auto court = m_facts.value(QStringLiteral("court"));
        if (calendar.court(court))
            m_place.court = court;
        else if (ofState())
            m_place.state = m_facts.value(QStringLiteral("issuer_state"));
    }
    std::optional<Period> due() const;
    std::optional<Period> execution() const;
    std::optional<Period> under(const PeriodRule &rule, QDate today) const;
    bool applies(const PeriodRule &rule) const;
    QStringList missing(const PeriodRule &rule) const;
    bool printsExecution() const
    {
        return m_facts.has(QStringLiteral("execute_by")) || m_facts.has(QStringLiteral("execute_within"));
    }

private:
    bool ofState() const { return m_demand.instrument.contains(u"STATE") || m_demand.instrument.endsWith(u"_OOS"); }
    When factDay(const QString &name) const;
    When receipt(Unit unit) const;
    When service(Unit unit, bool *assumed) const;
    When startOf(const PeriodRule &rule, bool *assumed) const;
    Period printed(const QString &rule, Family family, const QString &title, const QString &fact) const;
    Period within(const QString &rule, Family family, const QString &title, const QString &fact) const;
    Period finished(Period period, const QStringList &facts, bool assumedService) const;
    QStringList shownBy(const QString &trigger, bool assumedService) const;
    Step evidence(const QString &fact, const When &start) const;
    Period changed(const QString &rule, const PeriodSum &sum) const;
    bool isSo(const QString &condition) const;
    bool mayStart(const PeriodRule &rule) const;

    const Case &m_case;
    const Demand &m_demand;
    Facts m_facts;
    const Calendar &m_calendar;
    const Profile &m_profile;
    Place m_place {};
};

}
