// SPDX-License-Identifier: Apache-2.0
#include "dates.h"
#include "summing_p.h"
#include <algorithm>
namespace writdesk {
namespace {
const qint64 newRule = QDate(2009, 12, 1).toJulianDay();
}

void Summing::begin(qint64 trigger)
{
    m_dates.trigger = trigger;
    step(Why::Trigger, trigger);
    if (m_plan.federal() && trigger < newRule) {
        m_dates.unverified = true;
        step(Why::OldRule, trigger);
    }
}

// Beyond the years that lists confirm, a state's holidays follow from its rules alone: the date says so, before it is
// told how it came about.
void Summing::confirm(qint64 from)
{
    if (m_plan.rolling == Rolling::None
        || m_plan.view.confirmed(std::min(from, m_dates.earliest), std::max(from, m_dates.latest)))
        return;
    m_dates.unverified = true;
    const auto after = std::ranges::find_if(
        m_dates.reasons, [](const Reason &r) { return r.why != Why::Trigger && r.why != Why::OldRule; });
    m_dates.reasons.insert(after, { m_dates.latest, nullptr, Why::StateUnconfirmed });
}

// The last day before any rolling: one, or two where the month lacks the day or the first day may count.
QVarLengthArray<QDate, 2> Summing::rawDays()
{
    const auto &sum = m_plan.sum;
    const auto from = QDate::fromJulianDay(m_dates.trigger);
    const auto included = sum.mode == Mode::InclFirstDay ? m_plan.step : 0;
    const auto n = qint64(sum.length) * m_plan.step;
    if (sum.unit != Unit::Months && sum.unit != Unit::Years) {
        const auto raw = plusDays(from, n - included);
        const auto strict = included != 0 && sum.family == Family::PowerUntil;
        return strict ? QVarLengthArray<QDate, 2> { raw, plusDays(raw, included) } : QVarLengthArray<QDate, 2> { raw };
    }
    const auto months = sum.unit == Unit::Years ? n * 12 : n;
    const auto raw = plusDays(plusMonths(from, months, MonthEnd::Clamp), -included);
    // Reg. 1182/71 art. 3(2)(c) itself names the last day of such a month.
    if (!monthLacksDay(from, months) || sum.mode == Mode::Eu1182)
        return { raw };
    step(Why::MonthEnd, raw.toJulianDay());
    if (!sum.options.monthEndTwin)
        return { raw };
    return { raw, plusDays(plusMonths(from, months, MonthEnd::Next), -included) };
}

TwinDates Summing::days(qint64 trigger)
{
    begin(trigger);
    const auto raws = rawDays();
    m_dates.endless = !std::ranges::all_of(raws, [](const QDate &day) { return day.isValid(); });
    if (m_dates.endless)
        return m_dates;
    m_dates.raw = raws.front().toJulianDay();
    step(Why::Count, m_dates.raw);
    if (m_plan.sum.family == Family::PowerUntil)
        step(Why::NoRoll, m_dates.raw);
    for (const auto &raw : raws)
        addRaw(raw.toJulianDay());
    if (m_dates.known()) {
        close();
        confirm(m_dates.raw);
    }
    return m_dates;
}

void Summing::addRaw(qint64 raw)
{
    if (m_plan.rolling != Rolling::Both)
        ends(raw);
    if (m_plan.rolling != Rolling::None)
        roll(raw);
}

TwinDates Summing::endOfHours(qint64 rawDay)
{
    m_dates.raw = rawDay;
    roll(rawDay);
    if (m_dates.known())
        confirm(rawDay);
    return m_dates;
}

void Summing::roll(qint64 raw)
{
    const auto &view = m_plan.view;
    const auto plain = view.knows(raw) ? rolledTo(raw, false) : std::nullopt;
    if (plain && *plain == raw && view.off(raw) == Counts::No)
        return ends(raw);
    const auto disputed = plain ? rolledTo(raw, true) : std::nullopt;
    if (!disputed) {
        const auto day = QDate::fromJulianDay(raw);
        m_dates.beyond = view.knows(raw) ? day.addYears(m_plan.step).toJulianDay() : raw;
        return;
    }
    ends(*plain), ends(*disputed);
}

// Where the period ends that would end there: each day passed over on the way is explained once.
std::optional<qint64> Summing::rolledTo(qint64 raw, bool disputed)
{
    const auto day = m_plan.view.rolled(raw, disputed, m_plan.step);
    if (!day)
        return {};
    for (auto passed = raw; passed != *day; passed += m_plan.step)
        explain(passed);
    // Counted backward onto a day on which the clerk could not be reached, the period runs on forward (2009 note).
    return m_plan.forward || !m_plan.view.clerkShut(*day) ? day : pastClerk(*day, disputed);
}

std::optional<qint64> Summing::pastClerk(qint64 day, bool disputed)
{
    const auto &view = m_plan.view;
    for (; view.knows(day); ++day) {
        const auto *shut = view.clerkShut(day);
        if (!shut && !view.passes(day, disputed))
            return day;
        if (!shut)
            explain(day);
        else if (!isSaid(day, Why::Clerk, Why::Clerk))
            step(Why::Clerk, day, shut);
    }
    return {};
}

// A day may be passed over in several readings; it is explained once.
void Summing::explain(qint64 day)
{
    if (!isSaid(day, Why::Weekend, Why::Disputed))
        skipped(day);
}

bool Summing::isSaid(qint64 day, Why from, Why to) const
{
    return std::ranges::any_of(
        m_dates.reasons, [=](const Reason &r) { return r.day == day && r.why >= from && r.why <= to; });
}

void Summing::skipped(qint64 day)
{
    if (DayView::weekend(day))
        return step(Why::Weekend, day);
    const auto reason = m_plan.view.strongest(day);
    if (!reason.holiday)
        return;
    m_dates.unverified = m_dates.unverified || !reason.holiday->verified;
    step(reason.counts == Counts::Yes ? Why::Holiday : Why::Disputed, day, reason.holiday);
}

// The nth day that counts; days on which readings differ count unless `disputed`.
std::optional<qint64> Summing::counted(bool disputed)
{
    auto day = m_dates.trigger;
    for (int left = m_plan.sum.length; left > 0;) {
        day += m_plan.step;
        if (!m_plan.view.knows(day)) {
            m_dates.beyond = day;
            return {};
        }
        left -= m_plan.view.passes(day, disputed) ? 0 : 1;
    }
    return day;
}

TwinDates Summing::businessDays(qint64 trigger)
{
    begin(trigger);
    const auto plain = counted(false), disputed = counted(true);
    if (!plain || !disputed)
        return m_dates;
    m_dates.raw = *plain;
    for (auto day = trigger + m_plan.step; m_plan.forward ? day <= *disputed : day >= *disputed; day += m_plan.step) {
        if (m_plan.view.off(day) != Counts::No)
            skipped(day);
    }
    step(Why::Count, m_dates.raw);
    ends(*plain), ends(*disputed);
    close();
    confirm(trigger);
    return m_dates;
}

void Summing::ends(qint64 day)
{
    m_dates.earliest = m_ended ? std::min(m_dates.earliest, day) : day;
    m_dates.latest = m_ended ? std::max(m_dates.latest, day) : day;
    m_ended = true;
}

void Summing::close()
{
    const auto later = bindsLatest(m_plan.sum.family);
    m_dates.binding = later ? m_dates.latest : m_dates.earliest;
    const auto start = m_plan.zone->startOfDay(m_dates.binding + 1);
    m_dates.freeFrom = start.at;
    m_dates.offset = start.offset;
    if (!m_plan.here.zone)
        step(Why::Zone, m_dates.binding);
    if (m_dates.earliest != m_dates.latest) {
        if (m_plan.rolling == Rolling::OrNot)
            step(Why::Unrolled, m_dates.earliest);
        step(Why::Alternative, later ? m_dates.earliest : m_dates.latest);
    }
    step(Why::Reading, m_dates.binding);
}
}
