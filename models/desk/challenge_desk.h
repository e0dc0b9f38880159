// SPDX-License-Identifier: Apache-2.0
// The counter for challenges: objections, motions, negotiations, stays and decisions on an appeal, each with its log.
#pragma once
#include "desk.h"
namespace writdesk {
struct ChallengeOrder {
    QString kind {}; // a row of the law's table
    QString side {}; // company, user, party, government, court; empty: the first that its kind allows
    QString grounds {};
    When on {}; // invalid: today
    DocumentId document {};
};
// From then on it stands in the way of what its kind names: release, destruction, notice.
Result<Challenge> openChallenge(Desk &desk, const CaseRef &ref, const ChallengeOrder &order);
struct SayOrder {
    QString who {};
    QString says {};
    When on {}; // invalid: today
    DocumentId document {};
};
Result<Challenge> sayInChallenge(Desk &desk, const CaseRef &ref, const QString &id, const SayOrder &order);
struct DecideChallengeOrder {
    QString outcome {}; // one of those that its kind knows
    QString reason {};
    When on {}; // invalid: today
    DocumentId document {};
};
// Ends it; counsel's act. Where its kind asks a question of the law, the outcome becomes that fact.
Result<Challenge> decideChallenge(Desk &desk, const CaseRef &ref, const QString &id, const DecideChallengeOrder &order);
QList<ChallengeKind> challengeKinds(const Desk &desk); // in force today
}
