// SPDX-License-Identifier: Apache-2.0
// The parts that gates are made of.
#pragma once
#include "gates.h"
#include <QCoreApplication>
namespace writdesk {
struct Gate { // everything one question is about, and the blocks found so far
    const GateQuestion &question;
    const Case &c;
    const QList<Case> &neighbours;
    const LawSet &law;
    const Profile &profile;
    QList<Block> blocks {};
    void block(const QString &id, const QString &because, const QString &names, const QString &who,
        const QDateTime &until = {});
    QDate today() const;
};
inline QString gateSays(const char *text) { return QCoreApplication::translate("Gates", text); }

// A person's word: only accepted facts open a gate.
QString acceptedFact(const Case &c, const QString &name);
// Nothing read this paper, and no person said what it says of `name` (account, gag).
bool isUnseen(const Case &c, const Document &document, const QString &name);
bool sharesAccount(const Case &a, const Case &b);
// One block for each open challenge of its case that stands in the way of this act: release, destroy, notify.
void challengeBlocks(Gate &gate, const Case &owner, QStringView act);
bool isChallengedByFact(const Case &c); // an objection or a fact says so, and no challenge that is open by itself
bool namesNobody(const Case &c); // an unanswered paper of process, and no account was read off it
bool isDecided(const Case &c); // released, rejected, redirected, withdrawn or closed
const Hold *holdOf(const Case &c, const QString &id);

// What forbids telling the user: gags and statutes of this case and of those linked to it as its gag.
void silenceBlocks(Gate &gate);
void recipientBlocks(Gate &gate); // of a notice to an account of an organisation
void deferBlock(Gate &gate); // a notice that counsel decides on
// A gag by order or statute in force: then no notice is owed before disclosure (P-04, "unless legally prohibited").
bool isSilenced(const Gate &gate);
bool decidedAlone(const Gate &gate); // by who acts, where the policy lets one person decide
void approvalBlock(Gate &gate, const QString &act);
void discloseBlocks(Gate &gate);
void destroyBlocks(Gate &gate);
void eraseBlocks(Gate &gate);
}
