// SPDX-License-Identifier: Apache-2.0
// Every statement and error that SQLite and PostgreSQL word differently, so that nothing else knows which one it is.
#pragma once
#include <QString>
#include <QStringList>
class QSqlError;
namespace writdesk {
enum class Trouble { None, Busy, Full, Disk, ReadOnly, Broken, Other };

struct Dialect {
    QString name {}; // suffix of the migration files that are for this database alone
    QString driver {}; // of QtSql
    QString options {}; // how a connection is opened
    QStringList settings {}; // of every connection
    QStringList creation {}; // once, outside any transaction, before the first migration
    QString beginWrite {}; // takes the one lock that every append waits for
    QString beginRead {}; // one snapshot for several reads
    QString othersWrote {}; // SELECT of a number that is another one after another connection wrote
    QString lockHead {}; // ends the SELECT that reads the head before an append
    QString version {}; // SELECT of the schema's version
    QString brand {}; // SELECT of what marks a docket among other databases
    QString contains {}; // true where the column %1 contains the value
    QString isWithin {}; // true where the value contains the column %1
    QString fieldOf {}; // the text at the key %2 of the JSON whose bytes are the column %1
    QString search {}; // case, document, page, snippet of the pages that match; newest first
    QString searchFacts {}; // cases whose facts match, newest first
    QString indexWords {}; // of the pages that came after the one of this id
    QString forgetWords {}; // id and words of a page that goes
    QString clearWords {}; // of all pages
    QString checkFile {}; // "ok" where pages and indexes are whole, else what is not
    QString checkSearch {}; // fails where the index is not that of the pages
    QString mergeSearch {}; // leaves no trace of removed words in the index
    QString rewrite {}; // the whole file anew, with the next two before and after where it is large
    QString scratchOnDisk {};
    QString scratchInMemory {};
    QString forgetRemoved {}; // leaves no trace of removed rows in the journal
    QString copyTo {}; // writes a consistent copy to the file in the value
    QString setVersion(int version) const;
    QString matching(const QStringList &words) const; // the search expression: every word, the last one as a beginning
    QString translated(const QString &migration) const; // words in braces become the database's own
};
const Dialect &sqliteDialect();
inline constexpr int docketBrand = 0x57444B54; // "WDKT"
Trouble troubleOf(const QSqlError &error);
}
