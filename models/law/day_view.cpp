// SPDX-License-Identifier: Apache-2.0
#include "day_view_p.h"
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
    if (scope == Scope::European)
        return;
    // A state's holidays count only for periods measured after an event: FRCP 6(a)(6)(C). A statute that counts
    // business days knows no such limit.
    if (forward || scope == Scope::Business) {
        m_days[1] = here.stateDays;
        m_stateUnknown = here.stateUnknown;
    }
    m_days[2] = here.courtDays;
}

Counts DayView::countsOf(const Holiday &row, bool ofState) const
{
    auto counts = row.counts;
    if (!m_court.isEmpty() && !row.courts.isEmpty())
        counts = row.courts.value(m_court, counts);
    if (row.kind == HolidayKind::FedObserved && counts == Counts::Yes)
        return m_options.observed;
    if (row.kind == HolidayKind::PresClosure && counts == Counts::Disputed)
        return m_options.closures;
    // Inaccessibility extends a period; it never shortens one that is counted backward (2009 committee note).
    if (row.kind == HolidayKind::ClerkInaccessible && !m_forward)
        return Counts::No;
    // "Business day" differs from state to state, so both the federal and the state calendar are read.
    if (ofState && m_scope == Scope::Business && counts == Counts::Yes)
        return Counts::Disputed;
    return counts;
}

DayView::Reason DayView::strongest(qint64 day) const
{
    Reason reason;
    for (size_t i = 0; i < m_days.size(); ++i) {
        if (!m_days[i] || !m_days[i]->any(day))
            continue;
        for (const auto &row : m_days[i]->on(day)) {
            if (const auto counts = countsOf(row, i == 1); counts > reason.counts)
                reason = { counts, &row };
        }
    }
    return reason;
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
