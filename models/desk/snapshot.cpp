// SPDX-License-Identifier: Apache-2.0
#include "csv.h"
#include "snapshot_p.h"
#include <algorithm>
namespace writdesk {
namespace {
SnapshotRow &rowFor(Snapshot &snapshot, const Document &copy)
{
    const auto same
        = [&](const SnapshotRow &row) { return row.account == copy.account && row.category == copy.category; };
    const auto at = std::ranges::find_if(snapshot.rows, same);
    if (at != snapshot.rows.end())
        return *at;
    snapshot.rows.append({ .account = copy.account, .category = copy.category });
    return snapshot.rows.last();
}

// What a file is called may tell of what is in it, and the manifest outlives the copies: it holds no names.
QByteArray fileOf(const QList<Document> &copies)
{
    auto lines = csvLine(
        { QStringLiteral("account"), QStringLiteral("category"), QStringLiteral("sha256"), QStringLiteral("bytes") });
    for (const auto &copy : copies)
        lines += safeCsvLine({ copy.account, copy.category, copy.sha256.text, QString::number(copy.size) });
    return lines.toUtf8();
}
}

Result<std::optional<Snap>> snapOf(Desk &desk, const Case &c, const HoldId &hold, const QList<Document> &copies)
{
    QList<Document> kept;
    std::ranges::copy_if(
        copies, std::back_inserter(kept), [](const Document &d) { return d.kind == u"collected" && !d.erased; });
    if (kept.isEmpty())
        return std::optional<Snap>();
    const auto number = c.snapshots.size() + 1;
    Snap snap { .snapshot
        = { .id = QStringLiteral("M%1").arg(number), .hold = hold, .at = desk.now(), .by = desk.actor() } };
    for (const auto &copy : std::as_const(kept)) {
        auto &row = rowFor(snap.snapshot, copy);
        row.copies.append(copy.sha256.text);
        row.bytes += copy.size;
    }
    const auto bytes = fileOf(kept);
    const auto stored = desk.docket().putDocument(c.ref, bytes);
    if (!stored)
        return asFailure(stored);
    snap.snapshot.manifest = *stored;
    snap.manifest = { .sha256 = *stored,
        .name = QStringLiteral("%1-manifest-%2.csv").arg(c.ref.text).arg(number),
        .size = bytes.size(),
        .media = QStringLiteral("text/csv"),
        .kind = kindOfManifest };
    return std::optional(snap);
}

NewEntry entryOf(const CaseRef &ref, const Snap &snap)
{
    auto body = objectOf(snap.snapshot);
    body.insert(QStringLiteral("documents"), toJson(QList<Document> { snap.manifest }));
    return { ref, kind::snapshotTaken, body };
}
}
