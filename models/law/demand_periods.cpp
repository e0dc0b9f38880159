// SPDX-License-Identifier: Apache-2.0
#include "case_events_p.h"
#include "case_periods.h"
#include "dates.h"
#include "demand_periods_p.h"
#include "derivation_p.h"
#include "period_changes.h"
#include "period_settings_p.h"
#include "receipt.h"
#include <QCoreApplication>
#include <algorithm>
namespace writdesk {
namespace {
QString say(const char *text) { return QCoreApplication::translate("Periods", text); }

bool matches(const QString &pattern, const QString &instrument)
{
    return pattern.endsWith(u'*') ? instrument.startsWith(QStringView(pattern).chopped(1)) : pattern == instrument;
}

// "issued_on+10": that many days after the fact, at last.
When latestStart(const QString &words, const When &from)
{
    return from.isValid() ? When::of(plusDays(from.date, words.section(u'+', 1).toInt())) : When();
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

Period named(Period period, const PeriodRule &rule)
{
    period.rule = rule.id;
    period.title = rule.title;
    period.cites = rule.cites;
    period.unverified = period.unverified || !rule.verified;
    return period;
}

// A period that applies and has no date: the law names no end, or nobody knows when it begins.
Period unstarted(const PeriodRule &rule, const When &start)
{
    if (!rule.noEnd.isEmpty())
        return endless(rule, start);
    const auto name = eventOf(rule);
    return notComputed(rule.id, rule.family,
        name.isEmpty() ? say("%1 is not known").arg(rule.trigger)
                       : say("when \"%1\" happened is not recorded").arg(name));
}

}

When DemandPeriods::factDay(const QString &name) const { return When::fromText(m_facts.value(name)); }

// The civil day of receipt in the entity's zone; hours run from the instant.
When DemandPeriods::receipt(Unit unit) const
{
    const auto received = receiptOf(m_case);
    if (!received.isValid())
        return factDay(QStringLiteral("received_at"));
    return !received.isInstant() || unit == Unit::Hours ? received : When::of(civilDay(received.at, m_profile.zone));
}

When DemandPeriods::service(Unit unit, bool *assumed) const
{
    const auto served = factDay(QStringLiteral("served_on"));
    *assumed = !served.isValid();
    return served.isValid() ? served : receipt(unit);
}

When DemandPeriods::startOf(const PeriodRule &rule, bool *assumed) const
{
    if (rule.startsOn.isValid())
        return When::of(rule.startsOn);
    if (const auto name = eventOf(rule); !name.isEmpty()) {
        const auto happened = happeningOf(m_case, m_demand.id, name);
        const auto last = latestStart(rule.startsBy, factDay(rule.startsBy.section(u'+', 0, 0)));
        if (last.isValid() && (!happened.isValid() || last.date < happened.date))
            return last; // 18 USC 2518(5): the earlier of the two
        if (!happened.isInstant() || rule.unit == Unit::Hours)
            return happened;
        return When::of(civilDay(happened.at, m_profile.zone));
    }
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

Step DemandPeriods::evidence(const QString &fact, const When &start) const
{
    if (!fact.startsWith(u"event:"))
        return evidenceOf(m_case, m_demand.id, fact);
    const auto name = fact.mid(6);
    const auto *recorded = recordedOf(m_case, m_demand.id, name);
    if (!recorded)
        return evidenceStep(start, say("%1: the latest day that the law names, or the packet released").arg(name));
    const auto because = say("%1 %2: recorded by a person").arg(name, recorded->at.text());
    return evidenceStep(recorded->at,
        recorded->reason.isEmpty() ? because : because + QStringLiteral(" (%1)").arg(recorded->reason),
        recorded->document);
}

// `facts` show what it runs from and for how long.
Period DemandPeriods::finished(Period period, const QStringList &facts, bool assumedService) const
{
    period.subject = m_demand.id.text;
    if (!period.problem.isEmpty())
        return period;
    QList<Step> steps;
    for (const auto &fact : facts)
        steps.append(evidence(fact, period.trigger));
    if (assumedService)
        steps.append(Step { QStringLiteral("service"), period.trigger,
            say("No day of service is stated; it is taken to be the day of receipt."), {} });
    putBehindRule(period, steps);
    return period;
}

Period DemandPeriods::printed(const QString &rule, Family family, const QString &title, const QString &fact) const
{
    const auto day = factDay(fact);
    auto period = changed(rule, { Mode::FixedDate, day, 0, Unit::Days, Direction::After, family, m_place, {} });
    period.rule = rule;
    period.title = title;
    period.derivation.prepend(ruleStep(rule, title));
    return finished(period, { fact }, false);
}

// With what a court or an agency did to it since: each change a step of its own.
Period DemandPeriods::changed(const QString &rule, const PeriodSum &sum) const
{
    return withChanges(sum, changesOf(m_case, m_demand.id, rule), m_calendar);
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
    auto period = changed(rule,
        { plain ? Mode::CalDaysNoroll : federalMode(length->unit), start, length->count, length->unit, Direction::After,
            family, m_place, optionsOf(m_profile) });
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

// name=value, name=this|that, name!=this|that; event:name is so once it is recorded
bool DemandPeriods::isSo(const QString &condition) const
{
    if (condition.startsWith(u"event:"))
        return happeningOf(m_case, m_demand.id, condition.mid(6)).isValid();
    const auto unlike = condition.contains(QStringLiteral("!="));
    const auto name = condition.section(unlike ? QStringLiteral("!=") : QStringLiteral("="), 0, 0);
    const auto values = condition.section(u'=', 1).split(u'|');
    return values.contains(m_facts.value(name)) != unlike;
}

// An event of no instrument of its own starts a period only once it is recorded; then it stands for the first demand.
bool DemandPeriods::mayStart(const PeriodRule &rule) const
{
    const auto is = [&](const QString &pattern) { return matches(pattern, m_demand.instrument); };
    const auto isOver = [&](const QString &name) { return happeningOf(m_case, m_demand.id, name).isValid(); };
    if (std::ranges::any_of(rule.untilEvents, isOver))
        return false;
    if (!rule.instruments.isEmpty())
        return std::ranges::any_of(rule.instruments, is);
    const auto name = eventOf(rule);
    return !name.isEmpty() && !carriedEvents().contains(name) && isOver(name) && standsFor(m_case, m_demand.id, name);
}

bool DemandPeriods::applies(const PeriodRule &rule) const
{
    if (rule.id == u"T-PRES-01" && !m_case.holds.isEmpty())
        return false; // the hold's own period stands
    const auto window
        = rule.family == Family::PowerUntil && m_demand.instrument.startsWith(u"SW_") && rule.trigger == u"issued_on";
    if (window && printsExecution())
        return false; // the warrant's own words take the place of the rule's
    return mayStart(rule) && std::ranges::all_of(rule.when, [&](const QString &condition) { return isSo(condition); });
}

// What would have to be known for the rule to say its day, or to say that it does not apply.
QStringList DemandPeriods::missing(const PeriodRule &rule) const
{
    QStringList facts;
    const auto is = [&](const QString &pattern) { return matches(pattern, m_demand.instrument); };
    if (std::ranges::none_of(rule.instruments, is))
        return {};
    for (const auto &condition : rule.when) {
        const auto name = condition.section(u'=', 0, 0).remove(u'!');
        if (name.startsWith(u"event:")) {
            if (!isSo(condition))
                return {}; // it starts only once that happened
            continue;
        }
        if (!m_facts.has(name))
            facts.append(name);
        else if (!isSo(condition))
            return {};
    }
    if (!applies(rule) || !rule.noEnd.isEmpty() || rule.startsOn.isValid())
        return facts;
    const auto name = eventOf(rule);
    const auto dueWithin = rule.trigger == u"due_on" && m_facts.has(QStringLiteral("due_within"));
    if (!name.isEmpty() && !happeningOf(m_case, m_demand.id, name).isValid())
        facts.append(rule.trigger);
    else if (name.isEmpty() && rule.trigger != u"received_at" && !m_facts.has(rule.trigger) && !dueWithin)
        facts.append(rule.trigger);
    return facts;
}

std::optional<Period> DemandPeriods::under(const PeriodRule &asked, QDate today) const
{
    const auto rule = underPolicy(asked, m_profile);
    if (rule.length == 0 && rule.mode != Mode::FixedDate && rule.noEnd.isEmpty())
        return {}; // the policy sets no such timer
    bool assumed = false;
    const auto start = startOf(rule, &assumed);
    if (!rule.inForce(start.isValid() ? start.date : today))
        return {};
    if (!start.isValid() || !rule.noEnd.isEmpty()) {
        if (rule.info && rule.noEnd.isEmpty())
            return {};
        return finished(named(unstarted(rule, start), rule), {}, false);
    }
    auto period = named(changed(rule.id, sumOf(rule, start, m_place, optionsOf(m_profile))), rule);
    if (period.problem.isEmpty())
        period.derivation.prepend(ruleStep(rule));
    if (rule.id == u"T-R45-01")
        keepEarlier(period, due());
    return finished(period, shownBy(rule.trigger, assumed), assumed);
}

}
