// SPDX-License-Identifier: Apache-2.0
// What a preservation holds: the copies of each account and category by their hashes, which outlive the copies.
#pragma once
#include "json.h"
namespace writdesk {
struct SnapshotRow {
    QString account {};
    QString category {};
    qint64 bytes = 0; // of all its copies
    QStringList copies {}; // SHA-256 of each
    friend bool operator==(const SnapshotRow &, const SnapshotRow &) = default;
};
void describe(auto &&v, SnapshotRow &r)
{
    v("account", r.account), v("category", r.category), v("bytes", r.bytes), v("copies", r.copies);
}

struct Snapshot {
    QString id {}; // M1 … within the case
    HoldId hold {};
    QDateTime at {};
    QString by {};
    QList<SnapshotRow> rows {};
    DocumentId manifest {}; // the same as a file that others check
    friend bool operator==(const Snapshot &, const Snapshot &) = default;
};
void describe(auto &&v, Snapshot &s)
{
    v("id", s.id), v("hold", s.hold), v("at", s.at), v("by", s.by), v("rows", s.rows), v("manifest", s.manifest);
}

namespace kind {
inline const auto snapshotTaken = QStringLiteral("snapshot_taken"); // Snapshot, its manifest among {"documents"}
}
inline const auto kindOfManifest = QStringLiteral("manifest"); // of its document
}
