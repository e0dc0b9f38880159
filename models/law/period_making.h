// SPDX-License-Identifier: Apache-2.0
// The periods that gags, holds and notices bring with them, computed when they are entered.
#pragma once
#include "case.h"
#include "law_set.h"
#include "profile.h"
namespace writdesk {
// silent_until of a gag from its from, until, length, court; a problem where no end is known.
Period gagPeriod(const Gag &gag, const LawSet &law, const Profile &profile);
// The same of a gag that was extended: an extension that runs on from the end of `before` runs from its raw day and
// from the day it was moved to, and the later end binds (C-04).
Period extendedGagPeriod(const Gag &gag, const Period &before, const LawSet &law, const Profile &profile);
// act_by: the user is told so many business days after the silence ended (T-NOT-04), by its end or by being lifted on
// `lifted`.
Period tellAfter(const Gag &gag, QDate lifted, const LawSet &law, const Profile &profile);
// hold_until of a preservation taken at `taken` (T-PRES-01): the civil day of receipt in
// the profile's zone starts it; no court has a zone here, so its last day ends in the latest zone.
Period holdPeriod(const Hold &hold, const LawSet &law, const Profile &profile);
// The next term: anchored at the end of the running one, raw or moved, or at the receipt, whatever is latest; or a new
// hold from `at` when it came late (T-PRES-02, -03).
Result<Hold> renewed(const Hold &hold, const QDateTime &at, const LawSet &law, const Profile &profile);
// wait_until after a notice of `sent`: the later of the policy's wait and the day the process is due (T-NOT-01).
Period noticeWait(const Case &c, const QDateTime &sent, const LawSet &law, const Profile &profile);
QString gagRule(); // the row that a gag object starts, whatever its instrument: T-2705B-01
}
