// SPDX-License-Identifier: Apache-2.0
#include "case_periods.h"
#include "derivation_p.h"
#include "period_settings_p.h"
#include <QCoreApplication>
namespace writdesk {
namespace {
QString say(const char *text) { return QCoreApplication::translate("Periods", text); }

bool matches(const QString &pattern, const QString &instrument)
{
    return pattern.endsWith(u'*') ? instrument.startsWith(QStringView(pattern).chopped(1)) : pattern == instrument;
}

// One demand of the case, as its periods are asked for.
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

    const Case &m_case;
    const Demand &m_demand;
    Facts m_facts;
    const Calendar &m_calendar;
    const Profile &m_profile;
    Place m_place {};
};

When DemandPeriods::factDay(const QString &name) const { return When::fromText(m_facts.value(name)); }

// The civil day of receipt in the entity's zone; hours run from the instant.
When DemandPeriods::receipt(Unit unit) const
{
    if (!m_case.receivedAt.isValid())
        return factDay(QStringLiteral("received_at"));
    return unit == Unit::Hours ? When::of(m_case.receivedAt) : When::of(civilDay(m_case.receivedAt, m_profile.zone));
}

When DemandPeriods::service(Unit unit, bool *assumed) const
{
    const auto served = factDay(QStringLiteral("served_on"));
    *assumed = !served.isValid();
    return served.isValid() ? served : receipt(unit);
}

When DemandPeriods::startOf(const PeriodRule &rule, bool *assumed) const
{
    if (rule.trigger == u"received_at")
        return receipt(rule.unit);
    if (rule.trigger == u"served_on")
        return service(rule.unit, assumed);
    if (rule.trigger == u"due_on") {
        const auto day = due();
        return day && day->problem.isEmpty() ? day->binding : When();
    }
    return factDay(rule.trigger);
}

// The facts that show the day a period runs from.
QStringList DemandPeriods::shownBy(const QString &trigger, bool assumedService) const
{
    if (trigger == u"served_on" && assumedService)
        return { QStringLiteral("received_at") };
    if (trigger == u"due_on" && !m_facts.has(trigger))
        return { QStringLiteral("due_within") };
    return { trigger };
}

// `facts` show what it runs from and for how long.
Period DemandPeriods::finished(Period period, const QStringList &facts, bool assumedService) const
{
    period.subject = m_demand.id.text;
    if (!period.problem.isEmpty())
        return period;
    QList<Step> steps;
    for (const auto &fact : facts)
        steps.append(evidenceOf(m_case, m_demand.id, fact));
    if (assumedService)
        steps.append(Step { QStringLiteral("service"), period.trigger,
            say("No day of service is stated; it is taken to be the day of receipt."), {} });
    putBehindRule(period, steps);
    return period;
}

Period DemandPeriods::printed(const QString &rule, Family family, const QString &title, const QString &fact) const
{
    const auto day = factDay(fact);
    auto period = computed({ Mode::FixedDate, day, 0, Unit::Days, Direction::After, family, m_place, {} }, m_calendar);
    period.rule = rule;
    period.title = title;
    period.derivation.prepend(ruleStep(rule, title));
    return finished(period, { fact }, false);
}

// A length that the paper prints. A state's way of counting is not known here, so its day is not moved.
Period DemandPeriods::within(const QString &rule, Family family, const QString &title, const QString &fact) const
{
    const auto words = m_facts.value(fact);
    const auto length = lengthOf(words);
    if (!length)
        return finished(notComputed(rule, family, say("the length \"%1\" is not understood").arg(words)), {}, false);
    const auto fixedMode = family == Family::PowerUntil || ofState();
    const auto plain = fixedMode && length->unit != Unit::BusinessDays && length->unit != Unit::CourtDays;
    bool assumed = false;
    const auto start
        = family == Family::PowerUntil ? factDay(QStringLiteral("issued_on")) : service(length->unit, &assumed);
    auto period = computed({ plain ? Mode::CalDaysNoroll : federalMode(length->unit), start, length->count,
                               length->unit, Direction::After, family, m_place, optionsOf(m_profile) },
        m_calendar);
    period.rule = rule;
    period.title = title;
    if (period.problem.isEmpty())
        period.derivation.prepend(ruleStep(rule, title));
    const auto trigger = family == Family::PowerUntil ? QStringLiteral("issued_on") : QStringLiteral("served_on");
    return finished(period, shownBy(trigger, assumed) + QStringList { fact }, assumed);
}

std::optional<Period> DemandPeriods::due() const
{
    const auto title = say("The data are due");
    if (factDay(QStringLiteral("due_on")).isValid())
        return printed(QStringLiteral("T-DUE-01"), Family::ActBy, title, QStringLiteral("due_on"));
    if (m_facts.has(QStringLiteral("due_within")))
        return within(QStringLiteral("T-DUE-02"), Family::ActBy, title, QStringLiteral("due_within"));
    return {};
}

std::optional<Period> DemandPeriods::execution() const
{
    const auto rule = m_demand.instrument == u"SW_FED" ? QStringLiteral("T-R41-01") : QStringLiteral("T-EXEC-01");
    const auto title = say("Execution of the warrant, as printed on it");
    if (factDay(QStringLiteral("execute_by")).isValid())
        return printed(rule, Family::PowerUntil, title, QStringLiteral("execute_by"));
    if (m_facts.has(QStringLiteral("execute_within")))
        return within(rule, Family::PowerUntil, title, QStringLiteral("execute_within"));
    return {};
}

bool DemandPeriods::applies(const PeriodRule &rule) const
{
    if (rule.trigger.startsWith(u"event:") || (rule.id == u"T-PRES-01" && !m_case.holds.isEmpty()))
        return false; // something that has not been told, or a hold whose own period stands
    const auto window
        = rule.family == Family::PowerUntil && m_demand.instrument.startsWith(u"SW_") && rule.trigger == u"issued_on";
    if (window && printsExecution())
        return false; // the warrant's own words take the place of the rule's
    const auto wanted = [&](const QString &condition) {
        return m_facts.value(condition.section(u'=', 0, 0)) == condition.section(u'=', 1);
    };
    return std::ranges::any_of(rule.instruments, [&](const QString &i) { return matches(i, m_demand.instrument); })
        && std::ranges::all_of(rule.when, wanted);
}

// An objection is due before the earlier of the time for compliance and its own period: FRCP 45(d)(2)(B).
void keepEarlier(Period &period, const std::optional<Period> &due)
{
    if (!due || !due->problem.isEmpty() || due->binding.date >= period.binding.date)
        return;
    period.earliest = period.binding = due->binding;
    period.freeFrom = due->freeFrom;
    period.derivation.append(comparedStep(
        due->binding, say("%1: compliance is due earlier, and the earlier binds.").arg(due->rule), period.cites));
}

std::optional<Period> DemandPeriods::under(const PeriodRule &asked, QDate today) const
{
    const auto rule = underPolicy(asked, m_profile);
    if (rule.length == 0 && rule.mode != Mode::FixedDate)
        return {}; // the policy sets no such timer
    bool assumed = false;
    const auto start = startOf(rule, &assumed);
    if (!rule.inForce(start.isValid() ? start.date : today))
        return {};
    if (!start.isValid()) {
        if (rule.info)
            return {};
        auto period = notComputed(rule.id, rule.family, say("%1 is not known").arg(rule.trigger));
        period.title = rule.title;
        period.cites = rule.cites;
        return finished(period, {}, false);
    }
    auto period = periodOf(rule, start, m_place, m_calendar, optionsOf(m_profile));
    if (rule.id == u"T-R45-01")
        keepEarlier(period, due());
    return finished(period, shownBy(rule.trigger, assumed), assumed);
}

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

QList<Period> periodsOf(const Case &c, const QList<PeriodRule> &rules, const Calendar &calendar, const Profile &profile,
    const QDateTime &now)
{
    QList<Period> periods;
    const auto today = civilDay(now, profile.zone);
    for (const auto &demand : c.demands) {
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
