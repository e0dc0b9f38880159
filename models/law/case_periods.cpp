// SPDX-License-Identifier: Apache-2.0
#include "case_periods.h"
#include "dates.h"
#include "derivation_p.h"
#include "period_changes.h"
#include "period_settings_p.h"
#include <QCoreApplication>
namespace writdesk {
namespace {
QString say(const char *text) { return QCoreApplication::translate("Periods", text); }

// What the case itself shows, so that nobody records it twice.
When shownEvent(const Case &c, const QString &name)
{
    const auto emergency
        = std::ranges::any_of(c.demands, [](const Demand &d) { return d.instrument.startsWith(u"EDR_"); });
    if (name != u"produced" && (name != u"emergency_disclosed" || !emergency))
        return {};
    When last;
    for (const auto &packet : c.packets) {
        if (packet.state == u"released")
            last = When::of(packet.at);
    }
    return last;
}

bool ofThisDemand(const Case &c, const DemandId &demand, const QString &name)
{
    return std::ranges::any_of(c.happenings, [&](const Happening &h) { return h.name == name && h.demand == demand; });
}

// As a person recorded it of this demand, else of the case.
const Happening *recordedOf(const Case &c, const DemandId &demand, const QString &name)
{
    const Happening *found = nullptr;
    for (const auto &happening : c.happenings) {
        if (happening.name == name && (happening.demand == demand || (happening.demand.isEmpty() && !found)))
            found = &happening;
    }
    return found;
}

When happeningOf(const Case &c, const DemandId &demand, const QString &name)
{
    const auto *recorded = recordedOf(c, demand, name);
    return recorded ? recorded->at : shownEvent(c, name);
}

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

// "issued_on+10": that many days after the fact, at last.
When latestStart(const QString &words, const When &from)
{
    return from.isValid() ? When::of(plusDays(from.date, words.section(u'+', 1).toInt())) : When();
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
    const auto because = recorded->reason.isEmpty() ? say("%1 %2: recorded by a person")
                                                    : say("%1 %2: recorded by a person: ") + recorded->reason;
    return evidenceStep(recorded->at, because.arg(name, recorded->at.text()), recorded->document);
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

// name=value, name=this|that, name!=this|that
bool DemandPeriods::isSo(const QString &condition) const
{
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
    return !name.isEmpty() && !carriedEvents().contains(name) && isOver(name)
        && (ofThisDemand(m_case, m_demand.id, name) || m_demand.id == m_case.demands.first().id);
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

QString eventOf(const PeriodRule &rule) { return rule.trigger.startsWith(u"event:") ? rule.trigger.mid(6) : QString(); }

QStringList carriedEvents()
{
    return { QStringLiteral("hold_end"), QStringLiteral("late_renewal"), QStringLiteral("notice_sent") };
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
