// SPDX-License-Identifier: Apache-2.0
// Every period that runs for a case: what its papers print, what the law adds, and those of its gags, holds and
// notices.
#pragma once
#include "case.h"
#include "period_rule.h"
#include "profile.h"
namespace writdesk {
// A rule whose start is not known gives a period with a problem; `now` says which version of such a rule is meant.
QList<Period> periodsOf(const Case &c, const QList<PeriodRule> &rules, const Calendar &calendar, const Profile &profile,
    const QDateTime &now);
// "cybertip_completed" of a rule that such an event starts; empty where a fact of the paper starts it.
QString eventOf(const PeriodRule &rule);
// It happens by closing a case, and is recorded in no other way.
inline const auto caseClosed = QStringLiteral("case_closed");
// Events that a hold or a notice brings with it: they are not recorded apart.
QStringList carriedEvents();
// Facts and events that the rules of the case's instruments count from and nobody knows, a line for each rule.
QList<OpenFact> periodNeeds(const Case &c, const QList<PeriodRule> &rules, const Calendar &calendar,
    const Profile &profile, const QDateTime &now);
// When a demand's data are due by its own words (T-DUE-01 a printed day, T-DUE-02 a length from service).
std::optional<Period> duePeriod(const Case &c, const Demand &demand, const Calendar &calendar, const Profile &profile);
}
