// SPDX-License-Identifier: Apache-2.0
// The disclosure counter: data is collected into a case, bound into a packet, approved by a second person, released.
#pragma once
#include "desk.h"
namespace writdesk {
struct CollectOrder {
    QString path {}; // file or folder of an engineer's export
    QString category {};
    QString account {};
    QString tool {};
    bool quiet = false; // the collector confirmed that nothing told the user: no mail, no reset, no visible flag
};
Result<Case> collect(Desk &desk, const CaseRef &ref, const CollectOrder &order);
// Needs no gate: what is above the ceiling is withheld and listed. Enters the packet.
struct BuildOrder {
    QString folder {}; // becomes the bag
    QString zip {}; // a ZIP of the bag, where it is wished
    QString sheet {}; // the delivery sheet with the bag's own hash, PDF; the docket keeps it in any case
};
Result<Packet> buildCasePacket(Desk &desk, const CaseRef &ref, const BuildOrder &order);
// The same bytes again, from the build entry alone; no id: of the last packet that was built. Enters nothing.
Result<Packet> rebuildPacket(Desk &desk, const CaseRef &ref, const PacketId &id, const QString &folder);
// Every gate of law.md 2.7; `folder` must be the bag that was built, unchanged.
Result<Packet> releasePacket(Desk &desk, const CaseRef &ref, const QString &folder);
// The second pair of eyes: act is release, notify, destroy, lift, override or law; signs the hash of what was asked
// for.
Result<Approval> approve(Desk &desk, const CaseRef &ref, const QString &act);
QList<Block> blocksOfRelease(Desk &desk, const Case &c);
// A person overrules a finding with a reason; fatal ones need two people.
Result<Case> overrule(Desk &desk, const CaseRef &ref, const QString &finding, const QString &reason);
}
