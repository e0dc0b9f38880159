// SPDX-License-Identifier: Apache-2.0
// A paper that asks to renew a preservation, and the hold of another case that it means.
#pragma once
#include "desk.h"
namespace writdesk {
struct Renewable { // one hold that the paper may mean, and what speaks for it
    CaseRef of {};
    Hold hold {};
    bool sameNumber = false; // both papers bear the same number of the requester
    bool sameRequester = false;
    QStringList accounts {}; // that the hold keeps and the paper names
    QStringList others {}; // that the hold keeps and the paper does not name
    bool inTime = false; // it was received while the preservation ran, by its latest reading
    Period next {}; // as far as the hold would run
    QString refusal {}; // why the hold cannot be renewed by it; else empty
    bool done = false; // it was renewed by it
};
// Holds of other cases that share an account with the paper's case, those with the same number first; none where its
// paper is no renewal (18 U.S.C. 2703(f)(2)).
Result<QList<Renewable>> renewableBy(Desk &desk, const Case &paper);
// Runs that hold on as of the receipt of the paper, links the two cases, and enters in the paper's case until when the
// hold ran before. Without an ID it is the hold that runs there. Fails where renewableBy names none, or says why not.
Result<Hold> renewBy(Desk &desk, const CaseRef &paper, const CaseRef &of, const HoldId &hold = {});
}
