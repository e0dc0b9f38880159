// SPDX-License-Identifier: Apache-2.0
// What of a packet under way is whole: a line a file, so that a run after a power cut does not do it again.
#pragma once
#include "packet.h"
#include <QFile>
namespace writdesk {
struct MadeFile { // a file of a packet, as it was made from an exhibit
    FileSum sum {};
    int pages = 1; // numbers it takes
    QStringList lines {}; // what was taken off, or what records do not go out
    QString source {}; // SHA-256 of what was stamped
};
class PacketJournal {
public:
    explicit PacketJournal(const QString &file); // reads what stands there; a broken line is none
    std::optional<MadeFile> left(const QString &key) const;
    void note(const QString &key, const MadeFile &made); // a journal that cannot be written only costs work

private:
    QFile m_file;
    QMap<QString, MadeFile> m_left {};
};
// What the bytes of this file follow from, this version of the program included.
QString keyOf(const PacketPlan &plan, const Exhibit &exhibit, const QString &path);
}
