// SPDX-License-Identifier: Apache-2.0
#include "database_p.h"
#include "place_p.h"
#include <QCoreApplication>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlRecord>
#include <QSqlResult>
#include <QUuid>
namespace writdesk {
namespace {
// The list of what is bound, put in whole: bindValue() looks up the name of each place, which costs more than the row.
struct Bound : QSqlResult {
    static void put(const QSqlResult &result, const QVariantList &values) { (result.*&Bound::boundValues)() = values; }
};

QString busy(const QString &file)
{
    const auto holder = holderOf(file);
    if (holder.isEmpty())
        return QCoreApplication::translate(
            "Docket", "The docket is busy: another program is writing to it; try again.");
    return QCoreApplication::translate(
        "Docket", "The docket is busy: %1 holds it. Wait until it is done, or end it, then try again.")
        .arg(holder);
}
}

Database::Database(QString file, QString connection)
    : m_file(std::move(file))
    , m_connection(std::move(connection))
    , m_dialect(sqliteDialect())
{
}

Database::~Database()
{
    m_prepared.clear(); // before the connection they belong to
    QSqlDatabase::removeDatabase(m_connection);
}

Result<std::unique_ptr<Database>> Database::open(const QString &file)
{
    std::unique_ptr<Database> database(new Database(file, QUuid::createUuid().toString()));
    auto link = QSqlDatabase::addDatabase(database->m_dialect.driver, database->m_connection);
    link.setDatabaseName(file);
    link.setConnectOptions(database->m_dialect.options);
    if (!link.open())
        return database->refused(link.lastError(), file);
    return database;
}

tl::unexpected<Failure> Database::refused(const QSqlError &error, const QString &sql) const
{
    const auto detail = error.text() + u'\n' + sql;
    switch (troubleOf(error)) {
    case Trouble::Busy:
        return failed(busy(m_file), detail);
    case Trouble::Full:
        return failed(QCoreApplication::translate(
                          "Docket", "The disk is full, so nothing was entered. Free some space, then try again."),
            detail);
    case Trouble::Disk:
        if (m_depth == 0) // nothing was to be entered
            return failed(QCoreApplication::translate("Docket",
                              "The disk refused to read %1, or to write beside it, as whoever reads a docket does too. "
                              "Check that it has space and that you may write there, then try again.")
                              .arg(m_file),
                detail);
        return failed(QCoreApplication::translate("Docket",
                          "The disk refused to read or write %1, so nothing was entered. Check that it has space and "
                          "that you may write there, then try again.")
                          .arg(m_file),
            detail);
    case Trouble::ReadOnly:
        return failed(QCoreApplication::translate("Docket",
                          "%1 may not be written by you, so nothing was entered. Ask for the right to write it.")
                          .arg(m_file),
            detail);
    case Trouble::Broken:
        return failed(QCoreApplication::translate("Docket",
                          "%1 is damaged, or it is no docket. Restore a backup and keep this file as evidence.")
                          .arg(m_file),
            detail, No::Broken);
    default:
        return failed(QCoreApplication::translate(
                          "Docket", "The docket refused a change, so nothing was entered. The log says why."),
            detail);
    }
}

Result<QSqlQuery> Database::run(const QString &sql, const QVariantList &values)
{
    QSqlQuery query(QSqlDatabase::database(m_connection));
    query.setForwardOnly(true);
    if (values.isEmpty()) { // not prepared: PostgreSQL prepares no DDL
        query.exec(sql);
    } else if (query.prepare(sql)) {
        for (const auto &value : values)
            query.addBindValue(value);
        query.exec();
    }
    if (query.lastError().isValid())
        return refused(query.lastError(), sql);
    return query;
}

Result<> Database::readToTheEnd(const QSqlQuery &rows) const
{
    return rows.lastError().isValid() ? Result<>(refused(rows.lastError(), rows.lastQuery())) : Result<>();
}

Result<QSqlQuery *> Database::prepared(const QString &sql, const QVariantList &values)
{
    auto known = m_prepared.find(sql);
    if (known == m_prepared.end()) {
        QSqlQuery query(QSqlDatabase::database(m_connection));
        query.setForwardOnly(true);
        if (!query.prepare(sql))
            return refused(query.lastError(), sql);
        known = m_prepared.emplace(sql, std::move(query)).first;
    }
    auto &query = known->second;
    Bound::put(*query.result(), values);
    if (!query.exec()) {
        auto why = refused(query.lastError(), sql);
        m_prepared.erase(known); // an error stays with a query
        return why;
    }
    return &query;
}

Result<> Database::write(const QString &sql, const QVariantList &values)
{
    return prepared(sql, values).map([](QSqlQuery *query) { query->finish(); });
}

Result<std::optional<QVariantList>> Database::first(const QString &sql, const QVariantList &values)
{
    const auto query = prepared(sql, values);
    if (!query)
        return asFailure(query);
    std::optional<QVariantList> row;
    if ((*query)->next()) {
        row.emplace();
        const auto columns = (*query)->record().count();
        for (int i = 0; i < columns; ++i)
            row->append((*query)->value(i));
    }
    if ((*query)->lastError().isValid())
        return refused((*query)->lastError(), sql);
    (*query)->finish();
    return row;
}

Result<> Database::each(
    const QString &sql, const QVariantList &values, const std::function<void(const QSqlQuery &)> &take)
{
    const auto query = prepared(sql, values);
    if (!query)
        return asFailure(query);
    while ((*query)->next())
        take(**query);
    auto ended = readToTheEnd(**query);
    (*query)->finish();
    return ended;
}

Result<> Database::enter(const QString &begin)
{
    if (m_depth == 0) {
        m_doomed = false;
        if (auto begun = run(begin); !begun)
            return asFailure(begun);
    }
    ++m_depth;
    return {};
}

// A change that failed in any part is undone as a whole, even where its caller went on.
Result<> Database::leave(bool well)
{
    m_doomed = m_doomed || !well;
    if (m_depth > 1) {
        --m_depth;
        return {};
    }
    Result<> ended;
    if (m_doomed)
        ended = failed(
            QCoreApplication::translate("Docket", "A part of the change failed, so nothing was entered. Try again."));
    else
        ended = run(QStringLiteral("COMMIT")).map([](const QSqlQuery &) {});
    --m_depth; // not before: what a commit refuses was not entered
    if (ended)
        return ended;
    if (const auto undone = run(QStringLiteral("ROLLBACK")); !undone) // a full disk has rolled back already
        qInfo("ROLLBACK: %s", qUtf8Printable(undone.error().detail));
    return ended;
}
}
