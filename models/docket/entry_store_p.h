// SPDX-License-Identifier: Apache-2.0
// The entries and their tree in the database: appended under one lock, read in order, never rewritten.
#pragma once
#include "database_p.h"
#include "docket.h"
#include "tree.h"
namespace writdesk {
struct HeadRow {
    TreeEdge edge {};
    QByteArray hash {};
    QString lastAt {};
};
Result<> makeHead(Database &database);
Result<HeadRow> readHead(Database &database, bool toAppend = false);
// Gives each entry its number, leaf and place in the tree. Under the write lock.
using Steps = std::function<bool(qint64 more)>; // so many more are done; false: somebody stops it
Result<QList<Entry>> append(
    Database &database, const Stamp &stamp, const QList<NewEntry> &entries, const Steps &steps = {});
using TakeEntry = std::function<Result<>(const Entry &)>;
Result<> eachEntry(Database &database, const CaseRef &ref, const TakeEntry &take); // of a case, or all
Result<QList<Entry>> readEntries(Database &database, const CaseRef &ref); // of a case, or all
Result<std::optional<Entry>> lastOfKind(Database &database, const QString &kind); // of the docket itself
Result<QList<Entry>> allOfKind(Database &database, const QString &kind); // of the docket itself
inline const auto entryColumns = QStringLiteral("number, case_ref, at, leaf, body, leaf_hash, kind, erased_by");
Result<Entry> entryFrom(const QSqlQuery &row); // of these columns
Result<QList<Entry>> entriesFrom(Database &database, const QString &sql, const QVariantList &values = {});
}
