// SPDX-License-Identifier: Apache-2.0
// Which dates of a case still bind somebody, a line each: what is to come, and what should have been done and was not.
#pragma once
#include "case.h"
namespace writdesk {
// A right that ends, or an act of others: once its day has passed nobody here owes it any more (an objection, a motion,
// the government's own notice). What the company owes is owed late too, until the paper is answered.
bool lapses(const Period &period);
bool isEverybodyTold(const Case &c); // each account that its papers name, by a notice that did not bounce
// What the company owes, and besides it whatever comes next (a silence, a hold or a right that ends), by binding date.
QList<Period> datesDue(const Case &c, const QDateTime &now);
}
