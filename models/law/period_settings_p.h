// SPDX-License-Identifier: Apache-2.0
// What the company's policy changes in the law's rows about time, and days as its zone sees them.
#pragma once
#include "period_sum.h"
#include "profile.h"
namespace writdesk {
SumOptions optionsOf(const Profile &profile); // law.md 10: C-05, C-06, C-40
PeriodRule underPolicy(const PeriodRule &rule, const Profile &profile); // its length where the policy sets one; C-03
Place placeOf(const Profile &profile); // no court, the company's own time
QDate civilDay(const QDateTime &instant, const QByteArray &zone); // unknown zone: as the instant was observed
Period notComputed(const QString &rule, Family family, const QString &why); // "cannot be computed: why"
}
