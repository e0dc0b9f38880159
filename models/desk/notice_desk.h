// SPDX-License-Identifier: Apache-2.0
// The notice counter: gags that block, notices to users, and what became of them.
#pragma once
#include "desk.h"
namespace writdesk {
struct GagOrder // as a person enters it; one of until, length, furtherOrder, or none of them for an unknown end
{
    GagSource source = GagSource::Order;
    QString from {}; // ISO date; empty: the paper's issued_on
    QString until {};
    QString length {}; // "1 years"
    bool furtherOrder = false;
    QString court {};
    QString scope {};
    DocumentId document {};
};
Result<Gag> addGag(Desk &desk, const CaseRef &ref, const GagOrder &order);
// Extends with a new end (date or length); evidence is the document that says so.
Result<Gag> extendGag(Desk &desk, const CaseRef &ref, const GagId &gag, const GagOrder &order);
// Asks to lift; a second person's approval of exactly this lifts it, and this call then does it.
Result<Gag> liftGag(Desk &desk, const CaseRef &ref, const GagId &gag, const QString &reason);
// After its end: somebody looked for an extension and found none. Ends the block "check for an extension".
Result<Gag> answerGag(Desk &desk, const CaseRef &ref, const GagId &gag, const QString &found);

struct Draft // a letter that was made: its bytes, and the document it became
{
    QByteArray pdf {};
    QByteArray eml {}; // only where asked for
    Document document {};
    QStringList enclosed {}; // SHA-256 of the papers that go with it
    QString notEnclosed {}; // why a notice by mail carries no copy of the process, and what to do
};
// Blocked (No::Blocked) while a gag stands; then no bytes exist.
Result<> mayDraftNotice(Desk &desk, const CaseRef &ref, const QString &account = {});
// One letter names one account: `account`, or the first accepted one that has had no notice yet.
Result<Draft> draftNotice(
    Desk &desk, const CaseRef &ref, const QString &lang, bool asMail, const QString &account = {});
// state: sent delivered bounced objection. `sent` passes the notify gate again and starts the waiting time.
Result<Case> markNotice(Desk &desk, const CaseRef &ref, const QString &state, const QString &account = {});
// Notice is not given before disclosure, for a recorded reason (emergency, child safety, hijacked account).
Result<Case> exceptNotice(Desk &desk, const CaseRef &ref, const QString &reason);

// Letters of cli.md: acknowledgement rejection clarification redirect narrowing pre_expiry_query objection
// renewal_reminder no_records invoice appeal; besides preservation_receipt preservation_refusal emergency_refusal
// followup_demand emergency_query.
Result<Draft> draftLetter(Desk &desk, const CaseRef &ref, const QString &kind, const QString &lang, bool asMail);
QList<Block> blocksOfNotice(Desk &desk, const Case &c); // what stands in the way now
}
