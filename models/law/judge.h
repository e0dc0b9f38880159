// SPDX-License-Identifier: Apache-2.0
// What the law says of a case: findings, ceiling, disposition and periods, as one judgement to be entered.
#pragma once
#include "case.h"
#include "law_set.h"
#include "profile.h"
namespace writdesk {
// Pure: the same case, law, profile and instant give the same judgement.
Judgement judge(const Case &c, const LawSet &law, const Profile &profile, const QDateTime &now);
QList<Finding> findingsOf(const Case &c, const LawSet &law, const Profile &profile, const QDateTime &now);
QList<Ceiling> ceilingOf(const Case &c, const LawSet &law, const Profile &profile, const QDateTime &now);
Disposition dispositionOf(const Case &c, const QList<Finding> &findings, const QList<Ceiling> &ceiling,
    const LawSet &law, const QDateTime &now);
}
