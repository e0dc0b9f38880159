// SPDX-License-Identifier: Apache-2.0
#include "case_store_p.h"
#include "schema_p.h"
#include <QCoreApplication>
#include <QDir>
#include <QFile>
namespace writdesk {
namespace {
const auto migrationFolder = QStringLiteral(":/writdesk/migrations");

constexpr int sinceRegisters = 6; // the migration that brought them
constexpr int sinceOwed = 8; // since which the list says first what is owed and overdue

int numberOf(const QString &migration) { return migration.left(4).toInt(); }

// 0001_docket.sql is for every database, 0001_docket_sqlite.sql for SQLite alone, after the first.
QStringList migrationsFor(const Dialect &dialect)
{
    QStringList mine;
    const auto all = QDir(migrationFolder).entryList({ QStringLiteral("*.sql") }, QDir::Files, QDir::Name);
    for (const auto &file : all) {
        const auto parts = file.chopped(4).split(u'_');
        if (parts.size() == 2 || parts.last() == dialect.name)
            mine.append(file);
    }
    return mine;
}

Result<> applied(Database &database, const QString &migration)
{
    QFile file(migrationFolder + u'/' + migration);
    if (!file.open(QIODevice::ReadOnly))
        return failed(QCoreApplication::translate("Docket", "A part of this program is missing; install it again."),
            file.fileName());
    const auto sql = database.dialect().translated(QString::fromUtf8(file.readAll()));
    for (const auto &statement : sql.split(QStringLiteral(";\n"), Qt::SkipEmptyParts)) {
        if (auto done = database.run(statement); !done)
            return asFailure(done);
    }
    return {};
}

Result<int> numberFrom(Database &database, const QString &sql)
{
    return database.first(sql).map(
        [](const std::optional<QVariantList> &row) { return row ? row->first().toInt() : 0; });
}

Result<> prepare(Database &database, const QStringList &statements)
{
    for (const auto &statement : statements) {
        if (auto done = database.run(statement); !done)
            return asFailure(done);
    }
    return {};
}

// A case of which all these lists are empty stands in no register.
Result<> fillRegisters(Database &database)
{
    QStringList some;
    for (const auto *list : { "holds", "gags", "notices", "letters", "packets", "notice_exceptions" })
        some.append(QStringLiteral("instr(folded, '\"%1\":[]') = 0").arg(QLatin1String(list)));
    some.append(QStringLiteral("instr(folded, '\"name\":\"gag\"') > 0")); // what a paper says of silence
    return fillProjection(database, QStringLiteral("registers"), some.join(QStringLiteral(" OR ")));
}

// Of cases that have a period by a rule of the law, and of those whose accounts are not spelled as they are compared.
Result<> countAnew(Database &database)
{
    const auto spelled = QStringLiteral("case_ref IN (SELECT case_ref FROM accounts WHERE account <> lower(account) OR "
                                        "length(account) <> length(CAST(account AS BLOB)))");
    return refreshProjection(database, QStringLiteral("cases"), QStringLiteral("instr(folded, '\"rule\":\"T-') > 0"))
        .and_then([&] { return refreshProjection(database, QStringLiteral("accounts"), spelled); });
}

// Every pending migration in one transaction: a docket is never between two versions.
Result<> migrate(Database &database)
{
    return database.inTransaction([&]() -> Result<> {
        const auto version
            = numberFrom(database, database.dialect().version); // again: another program may have migrated
        if (!version)
            return asFailure(version);
        for (const auto &migration : migrationsFor(database.dialect())) {
            if (numberOf(migration) <= *version)
                continue;
            if (auto done = applied(database, migration); !done)
                return done;
        }
        if (*version >= newestSchema())
            return {};
        if (*version<sinceRegisters && * version> 0) {
            if (auto filled = fillRegisters(database); !filled)
                return filled;
        }
        if (*version<sinceOwed && * version> 0) {
            if (auto counted = countAnew(database); !counted)
                return counted;
        }
        return prepare(database, { database.dialect().setVersion(newestSchema()) });
    });
}

Result<> isDocket(Database &database)
{
    const auto &file = database.file();
    const auto brand = numberFrom(database, database.dialect().brand);
    if (!brand && brand.error().no != No::Broken)
        return asFailure(brand);
    if (!brand)
        return failed(
            QCoreApplication::translate("Docket",
                "%1 is damaged, or not a docket, so it was left as it is. Choose a docket, or restore a backup "
                "and keep this file as evidence.")
                .arg(file),
            brand.error().detail, No::Broken);
    if (*brand != docketBrand)
        return failed(
            QCoreApplication::translate("Docket", "%1 is not a docket, so it was left as it is. Choose a docket file.")
                .arg(file));
    return {};
}

}

int newestSchema()
{
    int newest = 0;
    for (const auto &migration : migrationsFor(sqliteDialect()))
        newest = std::max(newest, numberOf(migration));
    return newest;
}

Result<> makeEmptyFile(const QString &file)
{
    if (auto may = mayLieAt(file); !may)
        return may;
    if (QFileInfo::exists(file))
        return failed(QCoreApplication::translate("Docket", "%1 exists already; choose another name.").arg(file));
    QFile fresh(file); // NewOnly: of two programs that make it at once, one is told so
    if (!fresh.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
        return failed(QCoreApplication::translate("Docket", "%1 could not be made: %2. Choose another place.")
                          .arg(file, fresh.errorString()));
    return {};
}

Result<> removeDatabase(const QString &file)
{
    for (const auto &part : { file, file + QStringLiteral("-wal"), file + QStringLiteral("-shm") }) {
        if (QFile::exists(part) && !QFile::remove(part))
            return failed(
                QCoreApplication::translate("Docket", "%1 could not be removed. Remove it by hand.").arg(part));
    }
    return {};
}

Result<std::unique_ptr<Database>> makeDatabase(const QString &file)
{
    if (auto made = makeEmptyFile(file); !made)
        return asFailure(made);
    auto ready = Database::open(file).and_then([](std::unique_ptr<Database> database) {
        return prepare(*database, sqliteDialect().creation + sqliteDialect().settings)
            .and_then([&] { return migrate(*database); })
            .map([&] { return std::move(database); });
    });
    if (ready)
        return ready;
    if (const auto removed = removeDatabase(file); !removed)
        return failed(ready.error().sentence + u' ' + removed.error().sentence, ready.error().detail);
    return ready;
}

Result<std::unique_ptr<Database>> openDatabase(const QString &file)
{
    const QFileInfo info(file);
    if (!info.exists())
        return failed(QCoreApplication::translate("Docket", "There is no docket %1. Check its name, or make a new one.")
                          .arg(file));
    if (!info.isFile())
        return failed(
            QCoreApplication::translate("Docket", "%1 is a folder, not a docket. Choose a docket file.").arg(file));
    if (auto may = mayLieAt(file).and_then([&] { return mayBeKeptAt(file); }); !may)
        return asFailure(may);
    auto database = Database::open(file);
    if (!database)
        return database;
    if (auto is = isDocket(**database); !is)
        return asFailure(is);
    const auto version = numberFrom(**database, sqliteDialect().version);
    if (!version)
        return asFailure(version);
    if (*version > newestSchema())
        return failed(QCoreApplication::translate(
            "Docket", "%1 was written by a newer version of this program. Install that version to open it.")
                          .arg(file));
    auto ready = prepare(**database, sqliteDialect().settings);
    if (ready && *version < newestSchema())
        ready = migrate(**database);
    return ready ? std::move(database) : Result<std::unique_ptr<Database>>(asFailure(ready));
}
}
