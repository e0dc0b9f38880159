// SPDX-License-Identifier: Apache-2.0
// The disclosure packet: a BagIt bag with cover letter, stamped exhibits, production index and hashes (RFC 8493).
#pragma once
#include "bag.h"
#include "case.h"
#include "reader.h"
#include "result.h"
namespace writdesk {
struct Exhibit {
    QString name {}; // file name
    QString category {};
    QString account {};
    QByteArray bytes {};
    QString withheld {}; // why it is not disclosed; empty: it is
    Feed feed {}; // instead of `bytes`, for what is no PDF and too large to hold: gives it piece by piece
};
struct PacketPlan {
    CaseRef ref {};
    PacketId id {};
    QString prefix {}; // of Bates numbers
    int firstNumber = 1; // continues over productions of one case
    QString coverTitle {};
    QByteArray cover {}; // the cover letter, PDF
    QList<Exhibit> exhibits {};
    QString headWords {};
    QString head {}; // hex
    QString date {}; // ISO date of the build entry: the bag is byte-identical when built again
    QString entity {};
    QString email {};
    bool rehearsal = false;
};
// Writes the bag into `folder`, which must not exist or be empty; a failure leaves nothing that looks finished.
// PDF exhibits are stamped page by page; any other file stays as it is, takes one number and gets a slip sheet.
// Needs a QGuiApplication.
Result<Packet> buildPacket(const PacketPlan &plan, const QString &folder, Reader &reader);
// A folder, or a ZIP of one. Fails with No::Broken and the first fault.
Result<> verifyPacket(const QString &where, Reader &reader);
}
