// SPDX-License-Identifier: Apache-2.0
#include "period_changes.h"
#include "dates.h"
#include <QCoreApplication>
#include <algorithm>
namespace writdesk {
namespace {
QString say(const char *text) { return QCoreApplication::translate("Periods", text); }

struct Standstill {
    When from {};
    When to {}; // the first day or instant on which it ran again; invalid: it still stands
    QString why {};
    QString whyAgain {};
};

// A reason as part of a sentence.
QString bare(const QString &reason)
{
    const auto words = reason.trimmed();
    return words.endsWith(u'.') ? words.chopped(1) : words;
}

Step stepOf(const char *name, const When &at, const QString &because)
{
    return Step { QString::fromLatin1(name), at, because, {} };
}

// Two readings of one period, each the earliest or latest of another sum.
Period between(Period first, const Period &last)
{
    if (!first.problem.isEmpty() || !last.problem.isEmpty())
        return first.problem.isEmpty() ? last : first;
    first.latest = last.latest;
    if (!bindsLatest(first.family))
        return first;
    first.binding = last.binding;
    first.freeFrom = last.freeFrom;
    first.derivation = last.derivation;
    return first;
}

// Each reading lost days of its own, so the one that binds is told; its steps name the other end as it really is.
void tellOtherEnd(Period &period)
{
    const auto other = bindsLatest(period.family) ? period.earliest : period.latest;
    period.derivation.removeIf(
        [&](const Step &step) { return step.step == u"alternative" && other == period.binding; });
    for (auto &step : period.derivation) {
        if (step.step == u"alternative")
            step.date = other;
        if (step.step == u"count")
            step.date = period.raw;
    }
}

// One stretch of a period: from its start, or from the end that an extension runs on from, to its end.
class Term {
public:
    Term(const PeriodSum &sum, const Calendar &calendar)
        : m_sum(sum)
        , m_calendar(&calendar)
        , m_period(computed(sum, calendar))
    {
    }
    // A pause that begins while it runs; false where it had ended before.
    bool takes(const Standstill &still);
    Period period() const;

private:
    bool businessDays() const { return m_sum.mode == Mode::BusDays || m_sum.mode == Mode::CourtDays; }
    bool months() const { return m_sum.unit == Unit::Months || m_sum.unit == Unit::Years; }
    bool runsAt(const When &at) const;
    qint64 stillDays(const Standstill &still) const;
    int countedDays(const When &until, bool disputed) const;
    void lengthen();
    Period lengthened(qint64 days) const;
    Period business() const;

    PeriodSum m_sum;
    const Calendar *m_calendar;
    Period m_period;
    QList<Standstill> m_stills {};
};

bool Term::runsAt(const When &at) const
{
    if (!m_period.problem.isEmpty() || m_sum.mode == Mode::FixedDate || m_sum.direction == Direction::Before)
        return false; // a printed day stands as it stands
    return at.isInstant() && m_period.raw.isInstant() ? at.at <= m_period.raw.at : at.date <= m_period.raw.date;
}

// The days that would have been counted, from the first on which it stood still to the last.
qint64 Term::stillDays(const Standstill &still) const
{
    const auto first = plusDays(m_sum.trigger.date, m_sum.mode == Mode::InclFirstDay ? 0 : 1);
    return qMax<qint64>(0, std::max(still.from.date, first).daysTo(still.to.date));
}

Period Term::lengthened(qint64 days) const
{
    auto sum = m_sum;
    if (!months()) {
        sum.length += int(days);
        return computed(sum, *m_calendar);
    }
    // Months are counted first and the days that were lost after them: FRCP 6(a)(1) counts days or longer units.
    sum.mode = Mode::CalDaysNoroll;
    const auto ends = computed(sum, *m_calendar);
    if (!ends.problem.isEmpty())
        return ends;
    const auto after = [&](const When &end) {
        auto more = m_sum;
        more.trigger = end;
        more.length = int(days);
        more.unit = Unit::Days;
        more.mode = m_sum.mode == Mode::FedMonths || m_sum.mode == Mode::FedYears ? Mode::FedDays : m_sum.mode;
        auto period = computed(more, *m_calendar);
        period.derivation = ends.derivation + period.derivation;
        period.trigger = m_sum.trigger;
        return period;
    };
    return between(after(ends.earliest), after(ends.latest));
}

// How many business days one reading counts up to that day.
int Term::countedDays(const When &until, bool disputed) const
{
    auto sum = m_sum;
    for (sum.length = 1;; ++sum.length) {
        const auto period = computed(sum, *m_calendar);
        if (!period.problem.isEmpty() || (disputed ? period.latest : period.earliest).date > until.date)
            return sum.length - 1;
    }
}

// Days on which offices are closed would not have counted anyway, so each reading loses its own days.
Period Term::business() const
{
    auto plain = m_sum, disputed = m_sum;
    for (const auto &still : m_stills) {
        const auto before = When::of(plusDays(still.from.date, -1));
        const auto last = When::of(plusDays(still.to.date, -1));
        plain.length += countedDays(last, false) - countedDays(before, false);
        disputed.length += countedDays(last, true) - countedDays(before, true);
    }
    auto period = between(computed(plain, *m_calendar), computed(disputed, *m_calendar));
    if (plain.length != disputed.length)
        tellOtherEnd(period);
    return period;
}

void Term::lengthen()
{
    if (businessDays()) {
        m_period = business();
        return;
    }
    if (m_sum.unit == Unit::Hours) {
        auto sum = m_sum;
        for (const auto &still : m_stills)
            sum.trigger = When::of(sum.trigger.at.addSecs(still.from.at.secsTo(still.to.at)));
        m_period = computed(sum, *m_calendar);
        m_period.trigger = m_sum.trigger;
        return;
    }
    qint64 days = 0;
    for (const auto &still : m_stills)
        days += stillDays(still);
    m_period = lengthened(days);
}

bool Term::takes(const Standstill &still)
{
    if (!runsAt(still.from))
        return false;
    m_stills.append(still);
    if (still.to.isValid())
        lengthen();
    return true;
}

// It stands still: it may run on at any moment, so the earliest day on which it could end is known and the last is not.
void leaveOpen(Period &period)
{
    period.latest = {};
    period.freeFrom = {};
    if (!bindsLatest(period.family))
        return;
    period.earliest = period.binding = {};
    period.problem = QCoreApplication::translate("Periods", "cannot be computed: %1")
                         .arg(say("it stands still, and its end is known once it runs again"));
}

Period Term::period() const
{
    auto period = m_period;
    QList<Step> steps;
    for (const auto &still : m_stills) {
        steps.append(stepOf("pause", still.from, say("It stands still from here: %1.").arg(bare(still.why))));
        if (still.to.isValid())
            steps.append(stepOf(
                "resume", still.to, say("It runs again: %1. What it stood still is added.").arg(bare(still.whyAgain))));
        else if (period.problem.isEmpty())
            leaveOpen(period);
    }
    const auto at = std::ranges::find(period.derivation, QStringLiteral("trigger"), &Step::step);
    const auto behind = at == period.derivation.end() ? 0 : std::distance(period.derivation.begin(), at) + 1;
    for (qsizetype i = 0; i < steps.size(); ++i)
        period.derivation.insert(behind + i, steps[i]);
    return period;
}

QList<Standstill> standstills(const QList<PeriodChange> &changes)
{
    QList<Standstill> stills;
    for (const auto &change : changes) {
        if (change.kind == ChangeKind::Pause)
            stills.append({ change.from, {}, change.reason, {} });
        else if (change.kind == ChangeKind::Resume && !stills.isEmpty() && !stills.last().to.isValid())
            stills.last().to = change.from, stills.last().whyAgain = change.reason;
    }
    return stills;
}

// What an extension runs to: a day that was named, or so much more after the end as it stood before any rolling.
PeriodSum extended(const PeriodSum &sum, const Period &before, const PeriodChange &change)
{
    auto next = sum;
    next.direction = Direction::After;
    if (change.to.isValid()) {
        next.mode = Mode::FixedDate;
        next.trigger = change.to;
        next.length = 0;
        return next;
    }
    const auto length = lengthOf(change.length).value_or(Length {});
    const auto unrolled
        = sum.mode == Mode::CalDaysNoroll || sum.mode == Mode::InclFirstDay || sum.family == Family::PowerUntil;
    const auto civil = length.unit != Unit::BusinessDays && length.unit != Unit::CourtDays;
    next.trigger = before.raw;
    next.length = length.count;
    next.unit = length.unit;
    next.mode = unrolled && civil           ? Mode::CalDaysNoroll
        : sum.mode == Mode::Eu1182 && civil ? Mode::Eu1182
                                            : federalMode(length.unit);
    return next;
}

Step extensionStep(const PeriodChange &change)
{
    return change.to.isValid()
        ? stepOf("extend", change.to, say("It was extended to this day: %1.").arg(bare(change.reason)))
        : stepOf("extend", change.from, say("It was extended by %1: %2.").arg(change.length, bare(change.reason)));
}
}

bool standsStill(const QList<PeriodChange> &changes)
{
    bool still = false;
    for (const auto &change : changes) {
        if (change.kind != ChangeKind::Extend)
            still = change.kind == ChangeKind::Pause;
    }
    return still;
}

QList<PeriodChange> changesOf(const Case &c, const DemandId &demand, const QString &rule)
{
    QList<PeriodChange> changes;
    std::ranges::copy_if(c.changes, std::back_inserter(changes),
        [&](const PeriodChange &p) { return p.rule == rule && p.demand == demand; });
    return changes;
}

Period withChanges(const PeriodSum &asked, const QList<PeriodChange> &all, const Calendar &calendar)
{
    auto sum = asked;
    auto changes = all;
    QList<Step> told;
    const auto isReset = [](const PeriodChange &p) { return p.kind == ChangeKind::Reset; };
    if (const auto last = std::find_if(changes.rbegin(), changes.rend(), isReset); last != changes.rend()) {
        sum.trigger = last->from;
        told.append(stepOf("reset", last->from, say("It began anew: %1.").arg(bare(last->reason))));
        changes.erase(changes.begin(), last.base());
    }
    auto stills = standstills(changes);
    Term term(sum, calendar);
    const auto pauses = [&] {
        while (!stills.isEmpty() && term.takes(stills.first()))
            stills.removeFirst();
    };
    pauses();
    for (const auto &change : std::as_const(changes)) {
        if (change.kind != ChangeKind::Extend)
            continue;
        const auto before = term.period();
        if (!before.problem.isEmpty() && !change.to.isValid())
            break;
        sum = extended(sum, before, change);
        told += before.derivation + QList<Step> { extensionStep(change) };
        term = Term(sum, calendar);
        pauses();
    }
    auto period = term.period();
    period.trigger = asked.trigger.isValid() && told.isEmpty() ? period.trigger : sum.trigger;
    period.derivation = told + period.derivation;
    return period;
}
}
