// SPDX-License-Identifier: Apache-2.0
// The disclosure counter: data is collected into a case, bound into a packet, approved by a second person, released.
#pragma once
#include "course.h"
#include "desk.h"
namespace writdesk {
struct CollectOrder {
    QString path {}; // file or folder of an engineer's export
    QString category {};
    QString account {};
    QString tool {};
    bool quiet = false; // the collector confirmed that nothing told the user: every side effect below
    QStringList confirmed {}; // or some of them
    QString columns {}; // file: a map by which records are filtered; the file itself is kept as it was collected
    Course course {};
};
// What must not happen while data is collected, since it would tell the user: mail to the user, password reset, a
// flag the user can see.
QStringList sideEffects();
Result<Case> collect(Desk &desk, const CaseRef &ref, const CollectOrder &order);
// Needs no gate: what is above the ceiling is withheld and listed. Enters the packet.
struct BuildOrder {
    QString folder {}; // becomes the bag
    QString zip {}; // a ZIP of the bag, where it is wished
    QString sheet {}; // the delivery sheet with the bag's own hash, PDF; the docket keeps it in any case
    QString prefix {}; // of page numbers; empty: as the last time, else as the policy says, else the case
    QString declarant {}; // who signs the certificates: name,
    QString declarantTitle {}; // title,
    QString place {}; // and where; what is empty is left blank to be filled in by hand
    bool loadFiles = false; // DAT and OPT for review programs
    Course course {};
};
// Asks that a collected file go out although the paper does not ask for it; a second person approves `exception`.
// What the instrument cannot compel stays withheld.
Result<Case> askException(Desk &desk, const CaseRef &ref, const QString &document, const QString &reason);
// A collected file by its hash, the beginning of it, or its name, where that is one of its kind.
Result<Document> collectedIn(const Case &c, const QString &named);
Result<Packet> buildCasePacket(Desk &desk, const CaseRef &ref, const BuildOrder &order);
// The same bytes again, from the build entry alone; no id: of the last packet that was built. Enters nothing.
Result<Packet> rebuildPacket(
    Desk &desk, const CaseRef &ref, const PacketId &id, const QString &folder, const Course &course = {});
// Every gate of law.md 2.7; `folder` must be the bag that was built, unchanged.
Result<QString> treeHeadOf(
    Desk &desk, const CaseRef &ref, const PacketId &packet); // hex, as it stood when it was built
Result<Packet> releasePacket(Desk &desk, const CaseRef &ref, const QString &folder, const Course &course = {});
// The second pair of eyes: act is release, notify, destroy, lift, override, law or exception; signs the hash of what
// was asked for.
Result<Approval> approve(Desk &desk, const CaseRef &ref, const QString &act);
QList<Block> blocksOfRelease(Desk &desk, const Case &c);
// A person overrules a finding with a reason; fatal ones need two people.
Result<Case> overrule(Desk &desk, const CaseRef &ref, const QString &finding, const QString &reason);
}
