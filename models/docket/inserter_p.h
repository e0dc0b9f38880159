// SPDX-License-Identifier: Apache-2.0
// Rows on their way into one table: kept until there are several, which one statement then writes at once.
#pragma once
#include "database_p.h"
namespace writdesk {
class Inserter {
public:
    Inserter(Database &database, const QString &table, const QStringList &columns);
    Result<> add(const QVariantList &row);
    Result<> add(const QVariant &first, const QVariantList &others); // of one row
    Result<> flush(); // what is still kept; nothing is in the table for certain before

private:
    Result<> writeSeveral();
    QString statementFor(qsizetype rows) const;
    Database *m_database;
    QString m_into; // all of the statement before its values
    qsizetype m_columns;
    QString m_single;
    QString m_several;
    QVariantList m_values {};
};
}
