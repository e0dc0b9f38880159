// SPDX-License-Identifier: Apache-2.0
// The counter where a released packet leaves: sealed for its recipient, and what became of it is recorded.
#pragma once
#include "course.h"
#include "desk.h"
namespace writdesk {
struct HandOverOrder {
    QString folder {}; // the bag that was released
    QString to {}; // ZIP, encrypted file or folder; must not exist
    QString way {}; // zip, openpgp, folder
    QString recipient {};
    QString key {}; // of openpgp: a file with the agency's public key
    QString passphrase {}; // of zip; empty: twelve words are drawn and told once
    QString sheet {}; // the delivery sheet of this copy, PDF
    Course course {};
};
struct HandedOver {
    Delivery delivery {};
    QString passphrase {}; // that was drawn; the docket does not keep it
};
// Only of a packet that was released, unchanged, and to a recipient whom the law's checks do not doubt.
Result<HandedOver> handOver(Desk &desk, const CaseRef &ref, const HandOverOrder &order);
// A released packet byte for byte in a new folder, to be dragged or copied out of the window, where every gate of the
// hand-over lets it leave. That it was taken is an entry; no delivery is known of it. Answers with the folder.
Result<QString> packetAgain(
    Desk &desk, const CaseRef &ref, const PacketId &id, const QString &folder, const Course &course = {});
// Whether those gates let it leave as the case stands now; the failure names what blocks and who may lift it.
Result<> packetMayLeave(Desk &desk, const CaseRef &ref, const PacketId &id);
// What became of the last packet that was handed over: delivered, received, acknowledged.
Result<Case> noteDelivery(Desk &desk, const CaseRef &ref, const Delivery &news);
}
