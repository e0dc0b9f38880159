// SPDX-License-Identifier: Apache-2.0
// The counter for time: events that the law counts from, and what became of a period that ran already.
#pragma once
#include "desk.h"
namespace writdesk {
// Records that an event of the law's rules happened, or that it did not after all; the judgement that follows runs the
// periods it starts.
Result<Case> recordEvent(Desk &desk, const CaseRef &ref, const Happening &happening);
// The names of the events that the law counts from, without those that holds and notices bring with them.
QStringList eventNames(const LawSet &law);
// A period of a demand stands still, runs on, begins anew or is extended, each an entry of its own with its reason.
Result<Case> changePeriod(Desk &desk, const CaseRef &ref, const PeriodChange &change);
}
