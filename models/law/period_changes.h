// SPDX-License-Identifier: Apache-2.0
// What became of a period after it began: it stood still, ran anew or was extended, each a step of its derivation.
#pragma once
#include "case.h"
#include "period_sum.h"
namespace writdesk {
// The period that `sum` gives, after those changes of it in their order.
Period withChanges(const PeriodSum &sum, const QList<PeriodChange> &changes, const Calendar &calendar);
// Is it standing still now: the last pause was not followed by a resumption or a new start.
bool standsStill(const QList<PeriodChange> &changes);
// Those of one rule of one demand.
QList<PeriodChange> changesOf(const Case &c, const DemandId &demand, const QString &rule);
}
