// SPDX-License-Identifier: Apache-2.0
// The open database of one thread: runs statements, keeps the prepared ones, and begins and ends transactions.
#pragma once
#include "dialect_p.h"
#include "result.h"
#include <QSqlQuery>
#include <QVariant>
#include <functional>
#include <memory>
#include <optional>
#include <unordered_map>
namespace writdesk {
class Database {
public:
    static Result<std::unique_ptr<Database>> open(const QString &file);
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)
    const QString &file() const { return m_file; }
    const Dialect &dialect() const { return m_dialect; }

    Result<QSqlQuery> run(const QString &sql, const QVariantList &values = {}); // rows, read forwards
    Result<> write(const QString &sql, const QVariantList &values); // prepared once, then kept
    Result<std::optional<QVariantList>> first(const QString &sql, const QVariantList &values = {}); // likewise

    // Likewise; `take` is called with each row and does not ask this database anything.
    Result<> each(const QString &sql, const QVariantList &values, const std::function<void(const QSqlQuery &)> &take);

    Result<> readToTheEnd(const QSqlQuery &rows) const; // else a broken disk would look like fewer rows

    // Runs work under the write lock; a failure of work, or of work within work, undoes everything.
    template <class Work> auto inTransaction(Work work) -> decltype(work())
    {
        return between(m_dialect.beginWrite, work);
    }
    // Runs reads that must see one and the same docket.
    template <class Work> auto inSnapshot(Work work) -> decltype(work()) { return between(m_dialect.beginRead, work); }
    bool isInTransaction() const { return m_depth > 0; }

private:
    Database(QString file, QString connection);
    template <class Work> auto between(const QString &begin, Work &work) -> decltype(work())
    {
        if (auto begun = enter(begin); !begun)
            return asFailure(begun);
        auto done = work();
        if (auto left = leave(done.has_value()); done && !left)
            return asFailure(left);
        return done;
    }
    Result<> enter(const QString &begin);
    Result<> leave(bool well);
    Result<QSqlQuery *> prepared(const QString &sql, const QVariantList &values);
    tl::unexpected<Failure> refused(const QSqlError &error, const QString &sql) const;
    QString m_file;
    QString m_connection;
    const Dialect &m_dialect;
    std::unordered_map<QString, QSqlQuery> m_prepared;
    int m_depth = 0;
    bool m_doomed = false;
};

// A null QString or QByteArray would be bound as NULL.
inline QVariant text(const QString &s) { return s.isNull() ? QStringLiteral("") : s; }
inline QVariant bytes(const QByteArray &b) { return b.isNull() ? QByteArray("", 0) : b; }
}
