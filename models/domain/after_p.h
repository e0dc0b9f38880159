// SPDX-License-Identifier: Apache-2.0
// The parts of the fold that stand in files of their own.
#pragma once
#include "entry.h"
namespace writdesk {
void setFact(Case &c, const Fact &fact); // beside others of its name where it may stand many times, else in their place
void callBack(Case &c, const Entry &e);
void decideEmergency(Case &c, const Entry &e);
void secondEmergency(Case &c, const Entry &e);
void refuseEmergency(Case &c, const Entry &e);
void takeSnapshot(Case &c, const Entry &e);
void openChallenge(Case &c, const Entry &e);
void sayInChallenge(Case &c, const Entry &e);
void decideChallenge(Case &c, const Entry &e);
void remindOf(Case &c, const Entry &e);
void verifyContact(Case &c, const Entry &e);
void eraseFrom(Case &c, const Entry &e); // the whole case, or documents of it
void gatherEvidence(Case &c, const Entry &e);
// Of silence each paper speaks for itself: beside the facts that were set from them.
void noteSilences(Case &c, const Received &paper);
void acceptSilences(Case &c);
DocumentId paperOfSilence(const Case &c); // that the case's fact of silence was read off; empty where none
Fact statedOf(Fact fact, const DocumentId &paper); // what a person says of silence in the place of what that paper says
void noteIntake(Case &c, const Received &paper, bool first); // receipts, compartment
}
