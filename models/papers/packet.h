// SPDX-License-Identifier: Apache-2.0
// The disclosure packet: a BagIt bag with cover letter, stamped exhibits, production index and hashes (RFC 8493).
#pragma once
#include "bag.h"
#include "case.h"
#include "course.h"
#include "reader.h"
#include "result.h"
namespace writdesk {
struct Exhibit {
    QString name {}; // file name
    QString category {};
    QString account {};
    QByteArray bytes {};
    QString withheld {}; // why it is not disclosed; empty: it is
    bool undated = false; // the paper names dates, and nothing in the file could be held against them
    Feed feed {}; // instead of `bytes`, for what is no PDF and too large to hold: gives it piece by piece
    QString source {}; // SHA-256 of what was collected, where `feed` gives less than that
    std::function<QStringList()> left {}; // once it was fed: what of it does not go out, and why
    QList<Mark> marks {}; // what is blacked out in a PDF
    std::function<Result<QByteArray>()> load {}; // instead of `bytes`, of a PDF: held only while it is numbered
    QString key {}; // what it is made from: a run that was cut off left the same file under the same key; empty: none
};
struct IndexRow // of a file that is produced
{
    QString first {}; // its Bates numbers
    QString last {};
    QString path {};
    QString category {};
    QString account {};
    FileSum sum {};
    QString name {};
    QString source {}; // SHA-256 of what was collected, before anything was stamped on it
};
struct Redaction // a place that is blacked out
{
    QString bates {};
    QString file {};
    int page = 0;
    QString reason {};
    QString mark {};
};
// What the papers on top may tell: they are written when the exhibits lie in the bag.
struct Produced {
    QString list {}; // SHA-256 of data/exhibits.sha256, the list of all exhibits' hashes
    QStringList bates {};
    QList<IndexRow> rows {};
    QList<Withheld> withheld {};
    QList<Redaction> redactions {};
    QStringList undated {}; // files that go out whole whatever dates the paper names
};
struct PacketPaper {
    QString path {}; // under data/, beside the exhibits
    QByteArray bytes {};
};
using PacketPapers = std::function<Result<QList<PacketPaper>>(const Produced &)>;
struct PacketPlan {
    CaseRef ref {};
    PacketId id {};
    QString prefix {}; // of Bates numbers
    int firstNumber = 1; // continues over productions of one case
    QString coverTitle {};
    PacketPapers papers {}; // the cover letter, data/cover.pdf, and whatever goes with it
    QList<Exhibit> exhibits {};
    QString headWords {};
    QString head {}; // hex
    QString date {}; // ISO date of the build entry: the bag is byte-identical when built again
    QString entity {};
    QString email {};
    bool rehearsal = false;
    bool loadFiles = false; // for review programs: DAT and OPT
    Course course {};
    qint64 bytes = 0; // of all exhibits before they are made, for the course; 0: nobody knows
};
struct BuiltPacket : Packet {
    QString list {}; // SHA-256 of the list of all exhibits' hashes: stands in the cover letter
    QString bag {}; // SHA-256 of the tag manifest: stands on the delivery sheet
    friend bool operator==(const BuiltPacket &, const BuiltPacket &) = default;
};
// Writes the bag into `folder`, which must not exist or be empty. It grows in `folder`.partial: a failure, or a stop by
// hand, takes that away; a run that was cut off leaves it, and the next one does not do again what is whole there.
// PDF exhibits are stamped page by page; any other file stays as it is, takes one number and gets a slip sheet.
// Needs a QGuiApplication.
Result<BuiltPacket> buildPacket(const PacketPlan &plan, const QString &folder, Reader &reader);
// A folder, or a ZIP of one, in flat memory; `passphrase` of one that is encrypted. Fails with No::Broken and the first
// fault.
Result<> verifyPacket(const QString &where, Reader &reader, const Course &course = {}, const QString &passphrase = {});
}
