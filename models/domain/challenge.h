// SPDX-License-Identifier: Apache-2.0
// A challenge to a process, a silence or a date: who opened it on what ground, what was said, and how it ended.
#pragma once
#include "when.h"
namespace writdesk {
// One line of its log: who said what, and who entered it.
struct Utterance {
    QString who {};
    QString says {};
    When on {};
    DocumentId document {};
    QString by {};
    QDateTime at {};
    friend bool operator==(const Utterance &, const Utterance &) = default;
};
void describe(auto &&v, Utterance &u)
{
    v("who", u.who), v("says", u.says), v("on", u.on), v("document", u.document), v("by", u.by), v("at", u.at);
}

// What its kind means is taken from the law's row as it stood on the day, so that a later row changes none of it.
struct Challenge {
    QString id {}; // C1 … within the case
    QString kind {}; // id of the law's row: quash_motion
    QString title {};
    QString cites {};
    QString decides {}; // who may end it, in words
    QStringList stops {}; // release, destroy, notify: what it stands in the way of while it is open
    QString fact {}; // which accepted fact its outcome becomes; empty: none
    QString side {}; // company, user, party, government, court
    QString grounds {};
    When on {};
    DocumentId document {};
    QString by {};
    QDateTime at {};
    QList<Utterance> log {};
    QString outcome {}; // empty while it is open
    QString reason {};
    When decidedOn {};
    DocumentId decision {}; // the document that says so
    QString decidedBy {};
    QDateTime decidedAt {};
    bool isOpen() const { return outcome.isEmpty(); }
    bool stopsAct(QStringView act) const { return isOpen() && stops.contains(act); }
    friend bool operator==(const Challenge &, const Challenge &) = default;
};
void describe(auto &&v, Challenge &c)
{
    v("id", c.id), v("kind", c.kind), v("title", c.title), v("cites", c.cites), v("decides", c.decides);
    v("stops", c.stops), v("fact", c.fact), v("side", c.side), v("grounds", c.grounds), v("on", c.on);
    v("document", c.document), v("by", c.by), v("at", c.at), v("log", c.log), v("outcome", c.outcome);
    v("reason", c.reason), v("decided_on", c.decidedOn), v("decision", c.decision), v("decided_by", c.decidedBy);
    v("decided_at", c.decidedAt);
}

namespace kind {
inline const auto challengeOpened = QStringLiteral("challenge_opened"); // Challenge
inline const auto challengeSaid = QStringLiteral("challenge_said"); // {"id"} and an Utterance
inline const auto challengeDecided
    = QStringLiteral("challenge_decided"); // {"id","outcome","reason","decided_on","decision","decided_by",…}
}
}
