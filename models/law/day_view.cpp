// SPDX-License-Identifier: Apache-2.0
#include "day_view_p.h"
#include <algorithm>
namespace writdesk {
DayView::DayView(const Calendar::Rows &rows, const Located &here, const SumOptions &options, bool forward, Scope scope)
    : m_court(here.court)
    , m_options(options)
    , m_forward(forward)
    , m_scope(scope)
{
    const auto &base = scope == Scope::European ? rows.europe : rows.unitedStates;
    m_days[0] = base.days;
    m_first = base.first;
    m_last = base.last;
    if (scope == Scope::European) {
        useCountry(here.country);
        return;
    }
    // A state's holidays count only for periods measured after an event: FRCP 6(a)(6)(C). A statute that counts
    // business days knows no such limit.
    if (here.state && (forward || scope == Scope::Business)) {
        m_state = here.state;
        m_days[1] = m_state->days;
        m_first = std::max(m_first, m_state->first);
        m_last = std::min(m_last, m_state->last);
    }
    m_days[2] = here.courtDays;
}

// Public holidays are those of the member state in which is to be acted: Reg. 1182/71 art. 2(1).
void DayView::useCountry(const StateDays *country)
{
    if (!country)
        return;
    m_state = country;
    m_days[0] = country->days;
    m_first = country->first;
    m_last = country->last;
}

Counts DayView::countsOf(const Holiday &row) const
{
    auto counts = row.counts;
    if (!m_court.isEmpty() && !row.courts.isEmpty())
        counts = row.courts.value(m_court, counts);
    if ((row.kind == HolidayKind::FedObserved || row.observed) && counts == Counts::Yes)
        return m_options.observed;
    if (row.kind == HolidayKind::PresClosure && counts == Counts::Disputed)
        return m_options.closures;
    // Inaccessibility extends a period; it never shortens one that is counted backward (2009 committee note).
    if (row.kind == HolidayKind::ClerkInaccessible && !m_forward)
        return Counts::No;
    return counts;
}

DayView::Reason DayView::strongestOf(const DayRows *days, qint64 day) const
{
    Reason reason;
    if (!days || !days->any(day))
        return reason;
    for (const auto &row : days->on(day)) {
        if (const auto counts = countsOf(row); counts > reason.counts)
            reason = { counts, &row };
    }
    return reason;
}

DayView::Reason DayView::strongest(qint64 day) const
{
    auto reason = strongestOf(m_days[0], day);
    const auto ofState = strongestOf(m_days[1], day);
    // "Business day" differs from state to state, so both calendars are read: a day that only one of them keeps is off
    // in one reading.
    if (m_scope == Scope::Business && m_state && reason.counts != ofState.counts)
        reason = { Counts::Disputed, reason.counts > ofState.counts ? reason.holiday : ofState.holiday };
    else if (ofState.counts > reason.counts)
        reason = ofState;
    const auto ofCourt = strongestOf(m_days[2], day);
    return ofCourt.counts > reason.counts ? ofCourt : reason;
}

const Holiday *DayView::clerkShut(qint64 day) const
{
    if (!m_days[2] || !m_days[2]->any(day))
        return nullptr;
    for (const auto &row : m_days[2]->on(day)) {
        if (row.kind == HolidayKind::ClerkInaccessible)
            return &row;
    }
    return nullptr;
}

std::optional<qint64> DayView::rolled(qint64 day, bool disputed, int step) const
{
    while (knows(day)) {
        if (!passes(day, disputed))
            return day;
        day += step;
    }
    return {};
}
}
