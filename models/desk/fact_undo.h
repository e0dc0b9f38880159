// SPDX-License-Identifier: Apache-2.0
// Takes back what a person just did to the facts of a case: a new entry restores what stood before, nothing is
// rewritten.
#pragma once
#include "desk.h"
namespace writdesk {
struct FactChange { // the facts that one act touched, before it and after
    CaseRef ref {};
    QList<Fact> was {};
    QList<Fact> now {};
    QString silence {}; // a gag that the act made or lengthened by itself; empty where it did neither
    bool isEmpty() const { return was.isEmpty() && now.isEmpty(); }
};
FactChange changeOf(const Case &before, const Case &after);
// Refuses where those facts were changed since, and where a silence follows from them.
Result<Case> undoFacts(Desk &desk, const FactChange &change);
}
