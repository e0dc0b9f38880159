// SPDX-License-Identifier: Apache-2.0
// The projections of cases in the database: saved with each change, and compared with what the entries say.
#pragma once
#include "case_rows_p.h"
#include "database_p.h"
namespace writdesk {
Result<std::optional<Case>> readCase(Database &database, const CaseRef &ref);
Result<qint64> readRevision(Database &database, const CaseRef &ref); // 0: no such case
// Saves `now` where `before` stood (revision 0: nothing did). Under the write lock.
Result<> saveCase(Database &database, const Case &before, const Case &now, const QDateTime &lastAt);
Result<> clearProjections(Database &database);
// Fills a projection that came with a newer schema. Only the cases of which `holds` is true can have rows in it: that
// much is asked in SQL, since most of a large docket has none.
Result<> fillProjection(Database &database, const QString &table, const QString &holds);
// Where the saved rows of the case differ from what it is; a sentence each.
Result<QStringList> differencesOf(Database &database, const Case &c, const QDateTime &lastAt);
Result<Rows> readRows(Database &database, const QString &sql, const QVariantList &values = {});
}
