// SPDX-License-Identifier: Apache-2.0
// One act on many cases: on those that were picked out, or on every case that a query finds, however few of them a
// window shows.
#pragma once
#include "course.h"
#include "desk.h"
namespace writdesk {
struct CaseScope {
    QList<CaseRef> refs {};
    std::optional<ListQuery> query {}; // stands in the place of the references
};
struct ManyReport {
    qsizetype of = 0; // cases that it was about
    qsizetype done = 0;
    QList<QPair<CaseRef, QString>> refused {}; // and why; the others went on
};
Result<QList<CaseRef>> casesIn(Desk &desk, const CaseScope &scope);
// Each case is an entry of its own: where it is stopped, those before stay done, and the report says how many they are.
Result<ManyReport> judgeMany(Desk &desk, const CaseScope &scope, const Course &course = {});
Result<ManyReport> acknowledgeMany(Desk &desk, const CaseScope &scope, const Course &course = {});
}
