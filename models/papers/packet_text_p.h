// SPDX-License-Identifier: Apache-2.0
// The words of a packet about itself: bag-info.txt, README.txt, the list of exhibits and the slip sheet of a file
// without pages.
#pragma once
#include "packet.h"
namespace writdesk {
QList<InfoLine> bagInfoOf(const PacketPlan &plan);
// `files`: the payload, by path.
QString readmeOf(
    const PacketPlan &plan, const BuiltPacket &packet, const QMap<QString, FileSum> &files, const QString &manifest);
inline QString exhibitListPath() { return QStringLiteral("data/exhibits.sha256"); }
// The list of all exhibits' hashes, as sha256sum writes it: sorted by path, in the folder data.
QByteArray exhibitList(const QMap<QString, FileSum> &files);
QByteArray indexOf(const Produced &produced); // data/index.csv
QByteArray withheldOf(const Produced &produced); // data/withheld.csv
QByteArray redactionsOf(const Produced &produced); // data/redactions.csv
// `records`: the file as people read it, in Markdown; may be empty.
Result<QByteArray> slipSheet(
    const PacketPlan &plan, const Exhibit &exhibit, const QString &number, const FileSum &sum, const QString &records);
}
