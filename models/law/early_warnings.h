// SPDX-License-Identifier: Apache-2.0
// Days on which people are warned of a date, worked backward from it.
#pragma once
#include "law_set.h"
#include "profile.h"
namespace writdesk {
// Earliest first. What must be done or reminded of is warned of before its earliest end; what is only waited for, or
// cannot be computed, is not.
QList<QDate> earlyWarnings(const Period &period, const LawSet &law, const Profile &profile);
}
