// SPDX-License-Identifier: Apache-2.0
#include "dates.h"
#include "summing_p.h"
#include <algorithm>
namespace writdesk {
namespace {
Scope scopeOf(Mode mode)
{
    if (mode == Mode::Eu1182)
        return Scope::European;
    return mode == Mode::BusDays || mode == Mode::CourtDays ? Scope::Business : Scope::Federal;
}
bool federal(Mode mode) { return mode <= Mode::FedHours; }
When dayOf(qint64 julianDay) { return When::of(QDate::fromJulianDay(julianDay)); }
}

Summing::Summing(const PeriodSum &sum, const Located &here, const Calendar::Rows &rows)
    : m_sum(sum)
    , m_here(here)
    , m_rows(rows)
    , m_say(rows.phrases)
    , m_forward(sum.direction == Direction::After)
    , m_step(m_forward ? 1 : -1)
    , m_view(rows, here, sum.options, m_forward, scopeOf(sum.mode))
{
    m_period.family = sum.family;
    m_period.trigger = sum.trigger;
    m_period.zone = here.zoneId;
    m_period.derivation.reserve(8);
}

void Summing::step(const QString &name, const When &date, const QString &because, const QString &cites)
{
    m_period.derivation.append(Step { name, date, because, cites });
}

void Summing::outside(qint64 day)
{
    m_period.problem
        = QCoreApplication::translate("Periods", "no calendar for %1").arg(QDate::fromJulianDay(day).year());
}

// Law section 0.2, axiom 1: which readings differ.
Summing::Rolling Summing::rolling() const
{
    if (m_sum.family == Family::PowerUntil || m_sum.mode == Mode::CalDaysNoroll)
        return Rolling::None;
    const auto kept = m_sum.family == Family::HoldUntil || m_sum.family == Family::SilentUntil;
    switch (m_sum.mode) {
    case Mode::InclFirstDay:
        return Rolling::OrNot;
    case Mode::Eu1182: // art. 3(4): not for periods counted backward, not for hours
        return !m_forward || m_sum.unit == Unit::Hours ? Rolling::None : Rolling::OrNot;
    case Mode::Tax7503: // speaks of acts due on a day, so backward it is one reading only
        return m_forward && !kept ? Rolling::Both : Rolling::OrNot;
    default:
        return kept ? Rolling::OrNot : Rolling::Both;
    }
}

QDate Summing::triggerDay() const
{
    if (!m_sum.trigger.isInstant() || !m_here.zone)
        return m_sum.trigger.date;
    return m_sum.trigger.at.toTimeZone(m_here.zone->zone()).date();
}

void Summing::begin()
{
    const auto &cites = m_sum.mode == Mode::Eu1182 ? m_say.euCites
        : federal(m_sum.mode)                      ? m_say.excludeCites
                                                   : QString();
    const auto included = m_sum.mode == Mode::InclFirstDay;
    step(QStringLiteral("trigger"), When::of(triggerDay()), included ? m_say.triggerIn : m_say.triggerOut, cites);
    static const QDate newRule(2009, 12, 1);
    if (federal(m_sum.mode) && m_sum.trigger.date < newRule) {
        m_period.unverified = true;
        step(QStringLiteral("old_rule"), m_sum.trigger, m_say.before2009);
    }
    if (m_view.stateUnknown() && rolling() != Rolling::None) {
        m_period.unverified = true;
        step(QStringLiteral("state_calendar"), When::of(triggerDay()), m_say.stateUnknown,
            QStringLiteral("FRCP 6(a)(6)(C)"));
    }
}

void Summing::fixed()
{
    m_period.raw = m_period.earliest = m_period.latest = m_period.binding = m_sum.trigger;
    step(QStringLiteral("fixed"), m_sum.trigger, m_say.fixed, m_say.fixedCites);
    m_period.freeFrom
        = m_sum.trigger.isInstant() ? m_sum.trigger.at : zoneOfEnd().startOf(plusDays(m_sum.trigger.date, 1));
}

// The last day before any rolling: one, or two where the month lacks the day or the first day may count.
QVarLengthArray<QDate, 2> Summing::rawDays()
{
    const auto from = triggerDay();
    const auto included = m_sum.mode == Mode::InclFirstDay ? m_step : 0;
    const auto n = qint64(m_sum.length) * m_step;
    if (m_sum.unit != Unit::Months && m_sum.unit != Unit::Years) {
        const auto raw = plusDays(from, n - included);
        const auto strict = included != 0 && m_sum.family == Family::PowerUntil;
        return strict ? QVarLengthArray<QDate, 2> { raw, plusDays(raw, included) } : QVarLengthArray<QDate, 2> { raw };
    }
    const auto months = m_sum.unit == Unit::Years ? n * 12 : n;
    const auto raw = plusDays(plusMonths(from, months, MonthEnd::Clamp), -included);
    // Reg. 1182/71 art. 3(2)(c) itself names the last day of such a month.
    if (!monthLacksDay(from, months) || m_sum.mode == Mode::Eu1182)
        return { raw };
    step(QStringLiteral("month_end"), When::of(raw), m_say.monthEnd);
    if (!m_sum.options.monthEndTwin)
        return { raw };
    return { raw, plusDays(plusMonths(from, months, MonthEnd::Next), -included) };
}

void Summing::days()
{
    begin();
    const auto raws = rawDays();
    for (const auto &raw : raws) {
        if (!raw.isValid()) {
            m_period.problem = QCoreApplication::translate("Periods", "its end lies outside the years 1400 to 9999");
            return;
        }
    }
    m_period.raw = When::of(raws.front());
    const auto &cites = federal(m_sum.mode) ? m_say.countCites : m_sum.mode == Mode::Eu1182 ? m_say.euCites : QString();
    step(QStringLiteral("count"), m_period.raw, m_say.counted(m_sum.unit, m_sum.length), cites);
    const auto how = rolling();
    if (m_sum.family == Family::PowerUntil)
        step(QStringLiteral("no_roll"), m_period.raw, m_say.neverRolls);
    for (const auto &raw : raws) {
        if (how != Rolling::Both)
            ends(raw.toJulianDay());
        if (how != Rolling::None)
            roll(raw.toJulianDay());
        if (!m_period.problem.isEmpty())
            return;
    }
    endDays();
}

void Summing::roll(qint64 raw)
{
    const auto plain = rolledHere(raw, false), disputed = rolledHere(raw, true);
    if (!plain || !disputed) {
        outside(m_view.knows(raw)
                ? (m_forward ? QDate::fromJulianDay(raw).addYears(1) : QDate::fromJulianDay(raw).addYears(-1))
                      .toJulianDay()
                : raw);
        return;
    }
    walk(raw, *disputed);
    ends(*plain), ends(*disputed);
}

std::optional<qint64> Summing::rolledHere(qint64 raw, bool disputed)
{
    auto day = m_view.rolled(raw, disputed, m_step);
    // Counted backward onto a day on which the clerk could not be reached, the period runs on forward (2009 note).
    if (day && !m_forward && m_view.clerkShut(*day)) {
        step(QStringLiteral("clerk"), dayOf(*day), m_say.clerk, m_say.clerkCites);
        do {
            ++*day;
        } while (m_view.knows(*day) && (m_view.passes(*day, disputed) || m_view.clerkShut(*day)));
        if (!m_view.knows(*day))
            return {};
    }
    return day;
}

// Says of every day between the raw end and the last reading why the period does not end there; each day once.
void Summing::walk(qint64 from, qint64 to)
{
    for (auto day = from; day != to && (m_forward ? day < to : day > to); day += m_step) {
        if (day < m_walkedFrom || day > m_walkedTo)
            skipped(day);
    }
    if (from != to)
        m_walkedFrom = std::min(from, to), m_walkedTo = std::max(from, to) - (m_forward ? 1 : 0);
}

void Summing::skipped(qint64 day)
{
    const auto &cites = m_sum.mode == Mode::Eu1182 ? m_say.euCites
        : m_sum.mode == Mode::Tax7503              ? m_say.taxCites
        : !federal(m_sum.mode)                     ? QString()
        : m_forward                                ? m_say.rollCites
                                                   : m_say.backCites;
    if (DayView::weekend(day)) {
        step(QStringLiteral("weekend"), dayOf(day), day % 7 == 5 ? m_say.saturday : m_say.sunday, cites);
        return;
    }
    const auto reason = m_view.strongest(day);
    if (!reason.holiday)
        return;
    if (!reason.holiday->verified)
        m_period.unverified = true;
    if (reason.counts == Counts::Yes)
        step(QStringLiteral("holiday"), dayOf(day), reason.holiday->name, reason.holiday->cites);
    else
        step(QStringLiteral("disputed"), dayOf(day), m_say.disputed.arg(reason.holiday->name), reason.holiday->cites);
}

// The nth day that counts; days on which readings differ count unless `disputed`.
std::optional<qint64> Summing::counted(bool disputed)
{
    auto day = triggerDay().toJulianDay();
    for (int left = m_sum.length; left > 0;) {
        day += m_step;
        if (!m_view.knows(day)) {
            outside(day);
            return {};
        }
        left -= m_view.passes(day, disputed) ? 0 : 1;
    }
    return day;
}

void Summing::businessDays()
{
    begin();
    const auto plain = counted(false), disputed = counted(true);
    if (!plain || !disputed)
        return;
    m_period.raw = dayOf(*plain);
    const auto from = triggerDay().toJulianDay() + m_step;
    for (auto day = from; m_forward ? day <= *disputed : day >= *disputed; day += m_step) {
        if (m_view.off(day) != Counts::No)
            skipped(day);
    }
    const auto unit = m_sum.mode == Mode::CourtDays ? Unit::CourtDays : Unit::BusinessDays;
    step(QStringLiteral("count"), m_period.raw, m_say.counted(unit, m_sum.length));
    ends(*plain), ends(*disputed);
    endDays();
}

void Summing::endDays()
{
    const auto [first, last] = std::ranges::minmax(m_ends);
    m_period.earliest = dayOf(first);
    m_period.latest = dayOf(last);
    const auto binding = bindsLatest(m_sum.family) ? last : first;
    m_period.binding = dayOf(binding);
    m_period.freeFrom = zoneOfEnd().startOf(QDate::fromJulianDay(binding + 1));
    closing(first != last);
}

void Summing::closing(bool split)
{
    if (split && rolling() == Rolling::OrNot)
        step(QStringLiteral("unrolled"), m_period.earliest, m_say.unrolled);
    step(QStringLiteral("reading"), m_period.binding,
        !split                          ? m_say.onlyReading
            : bindsLatest(m_sum.family) ? m_say.latest
                                        : m_say.earliest);
}

const Zone &Summing::zoneOfEnd()
{
    if (m_here.zone)
        return *m_here.zone;
    m_period.zone
        = bindsLatest(m_sum.family) ? QByteArrayLiteral("Pacific/Pago_Pago") : QByteArrayLiteral("Pacific/Guam");
    step(QStringLiteral("zone"), m_period.binding, m_say.zoneUnknown);
    return **m_rows.zones.constFind(m_period.zone);
}
}
