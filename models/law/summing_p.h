// SPDX-License-Identifier: Apache-2.0
// One period being summed: where its readings end, and the steps that say why.
#pragma once
#include "day_view_p.h"
#include "period_sum.h"
#include <QCoreApplication>
#include <QVarLengthArray>
namespace writdesk {
class Summing {
public:
    Summing(const PeriodSum &sum, const Located &here, const Calendar::Rows &rows);
    void fixed();
    void days();
    void businessDays();
    void hours();
    Period result() { return std::move(m_period); }

private:
    enum class Rolling { None, Both, OrNot }; // not at all, in every reading, or in one reading only
    Rolling rolling() const;
    QDate triggerDay() const;
    void begin();
    QVarLengthArray<QDate, 2> rawDays();
    void roll(qint64 raw);
    void walk(qint64 from, qint64 to);
    void skipped(qint64 day);
    std::optional<qint64> counted(bool disputed);
    std::optional<qint64> rolledHere(qint64 raw, bool disputed);
    void ends(qint64 day) { m_ends.append(day); }
    void endDays();
    void endInstants(const QList<QDateTime> &ends);
    QDateTime atSameClock(qint64 day, const QDateTime &raw) const;
    void closing(bool split);
    void outside(qint64 day);
    void step(const QString &name, const When &date, const QString &because, const QString &cites = {});
    const Zone &zoneOfEnd();

    const PeriodSum &m_sum;
    const Located &m_here;
    const Calendar::Rows &m_rows;
    const Phrases &m_say;
    bool m_forward;
    int m_step; // 1 forward, -1 backward
    DayView m_view;
    Period m_period {};
    QVarLengthArray<qint64, 6> m_ends {};
    qint64 m_walkedFrom = 1; // days already explained; empty where from is after to
    qint64 m_walkedTo = 0;
};
}
