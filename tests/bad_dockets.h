// SPDX-License-Identifier: Apache-2.0
// Dockets that do not open, made on purpose: held by another process, changed byte by byte, of somebody else. The
// program that includes this is, with "hold FILE" after its name, the process that holds one.
#pragma once
#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QtDebug>
#include <cstdio>
#include <unistd.h>
namespace writdesk {
inline bool ran(const QString &file, const QString &statement)
{
    auto link = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), statement);
    link.setDatabaseName(file);
    const auto done = link.open() && (QSqlQuery(link).exec(statement) || (qWarning() << link.lastError(), false));
    return done;
}
inline bool makeNewer(const QString &file) { return ran(file, QStringLiteral("PRAGMA user_version = 9999")); }

// Takes the docket for itself, says so, and keeps it until its input ends.
inline int hold(const QString &file)
{
    if (!ran(file, QStringLiteral("PRAGMA locking_mode = EXCLUSIVE")))
        return 1;
    QSqlQuery query(QSqlDatabase::database(QStringLiteral("PRAGMA locking_mode = EXCLUSIVE")));
    if (!query.exec(QStringLiteral("BEGIN EXCLUSIVE")))
        return 1;
    std::puts("held");
    std::fflush(stdout);
    while (std::getchar() != EOF) { }
    return 0;
}
inline bool isHolder() { return QCoreApplication::arguments().value(1) == u"hold"; }

// The other process, until this ends.
class Holder {
public:
    explicit Holder(const QString &file)
    {
        m_other.start(QCoreApplication::applicationFilePath(), { QStringLiteral("hold"), file });
        m_holds
            = m_other.waitForStarted() && m_other.waitForReadyRead(30'000) && m_other.readLine().trimmed() == "held";
    }
    ~Holder()
    {
        m_other.closeWriteChannel();
        if (!m_other.waitForFinished(30'000))
            qFatal("the other process does not let the docket go");
    }
    Q_DISABLE_COPY_MOVE(Holder)
    bool holds() const { return m_holds; }
    QString name() const { return QStringLiteral("(process %1)").arg(m_other.processId()); }

private:
    QProcess m_other;
    bool m_holds = false;
};

inline bool overwrite(const QString &file, qint64 at, const QByteArray &bytes)
{
    QFile docket(file);
    return docket.open(QIODevice::ReadWrite) && docket.seek(at) && docket.write(bytes) == bytes.size();
}

// Its folder may be entered by everybody and the file read, and nobody but root may write it.
class Unwritable {
public:
    Unwritable(QString file, const QString &folder)
        : m_file(std::move(file))
        , m_folder(folder)
    {
        m_is = QFile::setPermissions(m_file, all) && QFile::setPermissions(m_folder, all | write);
    }
    ~Unwritable()
    {
        if (!QFile::setPermissions(m_file, all | write))
            qFatal("the test cannot give the right to write back");
    }
    Q_DISABLE_COPY_MOVE(Unwritable)
    bool is() const { return m_is; }
    static constexpr auto all
        = QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther | QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther;
    static constexpr auto write = QFile::WriteOwner | QFile::WriteGroup | QFile::WriteOther;

private:
    QString m_file;
    QString m_folder;
    bool m_is = false;
};

constexpr uid_t somebody = 65534;
// Root may write everywhere, so the one who opens is then somebody else.
class SomebodyElse {
public:
    SomebodyElse()
    {
        if (::geteuid() == 0)
            m_is = ::seteuid(somebody) == 0;
    }
    ~SomebodyElse()
    {
        if (m_is && ::seteuid(0) != 0)
            qFatal("the test cannot become root again");
    }
    Q_DISABLE_COPY_MOVE(SomebodyElse)

private:
    bool m_is = false;
};
}
