// SPDX-License-Identifier: Apache-2.0
// The counter for the law itself: files are proposed, a second person adopts them, and what they change is listed.
#pragma once
#include "desk.h"
namespace writdesk {
// Files of the law that somebody asked to adopt: over those adopted before, all of them hashed as one.
struct LawProposal {
    QString sha256 {};
    QStringList files {}; // those that change
    QString reason {};
    QString asked {};
    QString by {}; // who adopted; empty while it waits
    QDateTime at {};
    QString signature {};
};
void describe(auto &&v, LawProposal &p)
{
    v("sha256", p.sha256), v("files", p.files), v("reason", p.reason), v("asked", p.asked), v("by", p.by);
    v("at", p.at), v("signature", p.signature);
}
// The whole law is read with these files in it first; a bad row is told by file and line, and nothing is asked.
Result<LawProposal> proposeLaw(Desk &desk, const QList<LawFile> &files, const QString &reason);
// What waits for a second person; none where nothing does. A proposal falls when another law was adopted since.
Result<std::optional<LawProposal>> waitingLaw(Desk &desk);
// The second person: never who asked. From here on the law with these files is in force; no case is judged by it yet.
Result<LawProposal> adoptLaw(Desk &desk, const QString &sha256 = {});

struct AddedHoliday { // a day declared by somebody, with its source
    QDate date {};
    QString name {};
    QString kind {}; // COURT_CLOSED, CLERK_INACCESSIBLE, PRES_CLOSURE, CONGRESS, STATE …
    QString counts {}; // yes, no, disputed
    QString source {};
    QString court {}; // its id; empty: of the state, or of the whole country
    QString state {};
};
Result<LawProposal> proposeHoliday(Desk &desk, const AddedHoliday &holiday);

struct LawChange { // what another law says of an open case
    CaseRef ref {};
    QString what {}; // the id of a finding, category or period with what it is about, or "disposition"
    QString before {}; // empty: it did not stand
    QString after {};
    QString row {}; // the row that makes the difference, by id or name
    QString where {}; // file:line of that row; empty where it is a day of a calendar; the settings that changed it
};
void describe(auto &&v, LawChange &c)
{
    v("case", c.ref), v("what", c.what), v("before", c.before), v("after", c.after), v("row", c.row),
        v("where", c.where);
}
// Law and policy that a case is judged by.
struct Rules {
    const LawSet &law;
    const Profile &policy;
};
// Open cases under the rules in force and under a draft of them, both as of now. Enters nothing. `progress`: cases
// looked at; where it says no, nothing is listed.
Result<QList<LawChange>> impactOf(Desk &desk, const Rules &draft, const Progress &progress = {});
// Open cases that the law and policy they were judged by and those in force see differently: each waits for a person's
// `judge`.
Result<QList<LawChange>> unjudgedChanges(Desk &desk, const Progress &progress = {});
}
