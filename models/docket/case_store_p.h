// SPDX-License-Identifier: Apache-2.0
// The projections of cases in the database: saved with each change, and compared with what the entries say.
#pragma once
#include "page_store_p.h"
namespace writdesk {
Result<std::optional<Case>> readCase(Database &database, const CaseRef &ref);
Result<qint64> readRevision(Database &database, const CaseRef &ref); // 0: no such case
// Saves `now` where `before` stood (revision 0: nothing did). What is new may wait for more to be written with it, so
// nothing is saved before `finish`. Under the write lock.
class CaseSaver {
public:
    explicit CaseSaver(Database &database);
    Result<> save(const Case &before, const Case &now, const QDateTime &lastAt);
    Result<> finish();

private:
    Database *m_database;
    QList<Inserter> m_lists {}; // of each projection
    PageSaver m_pages;
};
Result<> clearProjections(Database &database);
// Fills a projection that came with a newer schema. Only the cases of which `holds` is true can have rows in it: that
// much is asked in SQL, since most of a large docket has none.
Result<> fillProjection(Database &database, const QString &table, const QString &holds);
// Writes a projection anew, of the cases of which `holds` is true, as of their last entry.
Result<> refreshProjection(Database &database, const QString &table, const QString &holds);
// Where the saved rows of the case differ from what it is; a sentence each.
Result<QStringList> differencesOf(Database &database, const Case &c, const QDateTime &lastAt);
Result<Rows> readRows(Database &database, const QString &sql, const QVariantList &values = {});
}
