// SPDX-License-Identifier: Apache-2.0
// Writes a BagIt bag (RFC 8493) by a stricter profile: SHA-256 only, tag manifest and Payload-Oxum always, nothing to
// fetch.
#pragma once
#include "result.h"
#include <QByteArray>
#include <QMap>
#include <functional>
namespace writdesk {
using Sink = std::function<Result<>(QByteArrayView)>; // takes bytes as they come
using Feed = std::function<Result<>(const Sink &)>; // gives bytes piece by piece

struct FileSum {
    qint64 size = 0;
    QString sha256 {};
};
struct BagSums // SHA-256, hex
{
    QString manifest {}; // of manifest-sha256.txt
    QString bag {}; // of tagmanifest-sha256.txt, and so of every byte; it cannot stand inside
};
struct InfoLine // a line of bag-info.txt
{
    QString label {};
    QString value {};
};

class BagWriter {
public:
    explicit BagWriter(QString folder); // exists and is empty
    // `path` lies under data/ and is written through to the disk; a path is written once.
    Result<FileSum> add(const QString &path, const Feed &feed);
    Result<FileSum> add(const QString &path, const QByteArray &bytes);
    // Takes over a file that an earlier run wrote, where it still is what that run noted; else it is taken away.
    bool adopt(const QString &path, const FileSum &sum, const std::function<bool(qint64 more)> &goesOn);
    const QMap<QString, FileSum> &files() const { return m_files; } // what was added, by path
    // Writes the manifests and the tag files; `readme` is told the hash of manifest-sha256.txt.
    Result<BagSums> close(QList<InfoLine> info, const std::function<QString(const QString &manifest)> &readme);

private:
    Result<FileSum> write(const QString &path, const Feed &feed) const;
    QString m_folder;
    QMap<QString, FileSum> m_files; // by path
};

// Moves a finished folder to its place in one step; what is there must be absent or empty.
Result<> moveFolder(const QString &from, const QString &to);
// A name for a file on any system: no separators, control characters, reserved names; short; never empty.
QString safeFileName(const QString &name);
}
