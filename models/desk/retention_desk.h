// SPDX-License-Identifier: Apache-2.0
// The counter for what is over: a case is closed, its file is kept for a time, and then erased by two people.
#pragma once
#include "desk.h"
namespace writdesk {
// From then on its acts are no longer due, and the period of keeping runs (T-RET-01). `on`: the day it was closed
// where that was earlier than today.
Result<Case> closeCase(Desk &desk, const CaseRef &ref, const QString &reason, const QDate &on = {});
Result<Case> reopenCase(Desk &desk, const CaseRef &ref, const QString &reason);

enum class ErasureState { Kept, Due, Proposed, Approved };
WRITDESK_NAMES(ErasureState, "kept", "due", "proposed", "approved")
struct KeptFile { // of one closed case
    CaseRef ref {};
    When closed {};
    Period period {}; // T-RET-01
    ErasureState state = ErasureState::Kept;
    QString asked {}; // who proposed the erasure as it would be done now
    QString by {}; // who approved it
    QList<Block> blocks {}; // but that a second person has not approved
};
// Whose period ends within so many days, those first that ended first.
Result<QList<KeptFile>> keptFiles(Desk &desk, int days, int most = 0);

// What stands in the way of erasing this case as it is now.
QList<Block> blocksOfErasure(Desk &desk, const Case &c);
// Asks for the erasure of exactly what the case is now; a second person approves it (approve CASE erase).
Result<Case> proposeErasure(Desk &desk, const CaseRef &ref, const QString &reason);

struct CaseErased {
    CaseRef ref {};
    qint64 entry = 0; // that erased it
    qsizetype entries = 0;
    qsizetype documents = 0;
    QStringList elsewhere {}; // where the words may still be, and what to do about each
    Document certificate {};
    QByteArray pdf {}; // of the certificate
};
// Every gate again inside the transaction that erases. Where it was done and the certificate is still owed (the power
// went, or another program read the docket), the same call writes it.
Result<CaseErased> eraseCase(Desk &desk, const CaseRef &ref);
}
