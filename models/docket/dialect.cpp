// SPDX-License-Identifier: Apache-2.0
#include "dialect_p.h"
#include <QSqlError>
namespace writdesk {
const Dialect &sqliteDialect()
{
    static const Dialect sqlite {
        .name = QStringLiteral("sqlite"),
        .driver = QStringLiteral("QSQLITE"),
        .options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000"),
        .settings = { QStringLiteral("PRAGMA journal_mode = WAL"), QStringLiteral("PRAGMA foreign_keys = ON"),
            QStringLiteral("PRAGMA synchronous = FULL"), QStringLiteral("PRAGMA secure_delete = ON"),
            QStringLiteral("PRAGMA temp_store = MEMORY"), QStringLiteral("PRAGMA journal_size_limit = 67108864"),
            QStringLiteral("PRAGMA cache_size = -32000"), QStringLiteral("PRAGMA trusted_schema = OFF") },
        .creation = { QStringLiteral("PRAGMA application_id = %1").arg(docketBrand) },
        .beginWrite = QStringLiteral("BEGIN IMMEDIATE"),
        .beginRead = QStringLiteral("BEGIN"),
        .othersWrote = QStringLiteral("PRAGMA data_version"),
        .lockHead = {}, // BEGIN IMMEDIATE has locked the whole file; PostgreSQL will say FOR UPDATE
        .version = QStringLiteral("PRAGMA user_version"),
        .brand = QStringLiteral("PRAGMA application_id"),
        .contains = QStringLiteral("instr(%1, ?) > 0"),
        .isWithin = QStringLiteral("instr(?, %1) > 0"),
        .fieldOf = QStringLiteral("json_extract(CAST(%1 AS TEXT), '$.%2')"),
        // Newest first, not by rank: a word that is on every page would be ranked for seconds.
        .search
        = QStringLiteral("SELECT pages.case_ref, pages.document, pages.page, "
                         "snippet(search, 0, '[', ']', '…', 16) FROM search JOIN pages ON pages.id = search.rowid "
                         "WHERE search MATCH ? ORDER BY search.rowid DESC LIMIT ?"),
        .searchFacts = QStringLiteral("SELECT pages.case_ref FROM search JOIN pages ON pages.id = search.rowid "
                                      "WHERE search MATCH ? AND pages.page = 0 ORDER BY search.rowid DESC LIMIT ?"),
        .indexWords = QStringLiteral("INSERT INTO search (rowid, words) SELECT id, words FROM pages WHERE id > ? "
                                     "ORDER BY id"),
        .forgetWords = QStringLiteral("INSERT INTO search (search, rowid, words) VALUES ('delete', ?, ?)"),
        .clearWords = QStringLiteral("INSERT INTO search (search) VALUES ('delete-all')"),
        .checkFile = QStringLiteral("PRAGMA integrity_check(1)"),
        .checkSearch = QStringLiteral("INSERT INTO search (search, rank) VALUES ('integrity-check', 1)"),
        .mergeSearch = QStringLiteral("INSERT INTO search (search) VALUES ('optimize')"),
        .rewrite = QStringLiteral("VACUUM"),
        .scratchOnDisk = QStringLiteral("PRAGMA temp_store = FILE"),
        .scratchInMemory = QStringLiteral("PRAGMA temp_store = MEMORY"),
        .forgetRemoved = QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"),
        .copyTo = QStringLiteral("VACUUM INTO ?"),
    };
    return sqlite;
}

QString Dialect::setVersion(int to) const { return QStringLiteral("PRAGMA user_version = %1").arg(to); }

QString Dialect::matching(const QStringList &words) const
{
    QStringList quoted;
    for (auto word : words)
        quoted.append(u'"' + word.replace(u'"', QStringLiteral("\"\"")) + u'"');
    return quoted.isEmpty() ? QString() : quoted.join(u' ') + u'*';
}

QString Dialect::translated(const QString &migration) const
{
    auto own = migration;
    return own.replace(QStringLiteral("{integer}"), QStringLiteral("INTEGER"))
        .replace(QStringLiteral("{bytes}"), QStringLiteral("BLOB"))
        .replace(QStringLiteral("{identity}"), QStringLiteral("INTEGER PRIMARY KEY"))
        .replace(QStringLiteral("{strict}"), QStringLiteral("STRICT"));
}

// The low byte of SQLite's extended result codes (https://www.sqlite.org/rescode.html).
Trouble troubleOf(const QSqlError &error)
{
    if (!error.isValid())
        return Trouble::None;
    switch (error.nativeErrorCode().toInt() & 0xff) {
    case 5: // SQLITE_BUSY
    case 6: // SQLITE_LOCKED
        return Trouble::Busy;
    case 13: // SQLITE_FULL
        return Trouble::Full;
    case 10: // SQLITE_IOERR
    case 14: // SQLITE_CANTOPEN
        return Trouble::Disk;
    case 8: // SQLITE_READONLY
        return Trouble::ReadOnly;
    case 11: // SQLITE_CORRUPT
    case 26: // SQLITE_NOTADB
        return Trouble::Broken;
    default:
        return Trouble::Other;
    }
}
}
