// SPDX-License-Identifier: Apache-2.0
// A ZIP that is an open file and may be larger than memory: its list, and one entry after the other, piece by piece.
#pragma once
#include "result.h"
#include <QByteArray>
#include <memory>
namespace writdesk {
struct ArchiveEntry {
    QString name {};
    qint64 size = 0;
};
class ArchiveFile {
public:
    // `file`: its number; it is closed with the archive. Refuses what no program should unpack.
    static Result<std::unique_ptr<ArchiveFile>> open(int file, const QString &password);
    ~ArchiveFile();
    Q_DISABLE_COPY_MOVE(ArchiveFile)
    QList<ArchiveEntry> entries() const; // folders end in a slash
    Result<> begin(qint64 entry);
    Result<QByteArray> next(); // of the entry that was begun; empty where it has ended and its checksum is right

private:
    ArchiveFile();
    struct Back;
    std::unique_ptr<Back> m_back;
};
}
