// SPDX-License-Identifier: Apache-2.0
// The kernel's own list of locks says who holds a docket: opening the file to ask would drop locks of this process.
#include "place_p.h"
#include <QCoreApplication>
#include <QFile>
#include <QList>
#ifdef Q_OS_LINUX
#include <sys/stat.h>
#endif
namespace writdesk {
#ifdef Q_OS_LINUX
namespace {
QByteArray inodeOf(const QString &file)
{
    struct stat found { };
    if (::stat(QFile::encodeName(file).constData(), &found) != 0)
        return {};
    return QByteArray::number(quint64(found.st_ino));
}

// "3: POSIX  ADVISORY  WRITE 4711 00:2f:8675 120 120" (proc(5)); 0 where the line tells of no such lock of another
// process.
qint64 holderIn(const QByteArray &line, const QList<QByteArray> &inodes)
{
    const auto words = line.simplified().split(' ');
    const auto process = words.value(4).toLongLong();
    const auto holds = words.value(3) == "WRITE" && inodes.contains(words.value(5).split(':').value(2));
    return holds && process > 0 && process != QCoreApplication::applicationPid() ? process : 0;
}

QString nameOf(qint64 process)
{
    QFile name(QStringLiteral("/proc/%1/comm").arg(process));
    if (!name.open(QIODevice::ReadOnly))
        return {};
    return QString::fromLocal8Bit(name.readAll()).trimmed();
}
}

QString holderOf(const QString &file)
{
    QList<QByteArray> inodes;
    for (const auto &part : { file, file + QStringLiteral("-shm") }) {
        if (const auto inode = inodeOf(part); !inode.isEmpty())
            inodes.append(inode);
    }
    QFile locks(QStringLiteral("/proc/locks"));
    if (inodes.isEmpty() || !locks.open(QIODevice::ReadOnly))
        return {};
    for (const auto &line : locks.readAll().split('\n')) {
        const auto process = holderIn(line, inodes);
        const auto name = process > 0 ? nameOf(process) : QString();
        if (!name.isEmpty())
            return QCoreApplication::translate("Docket", "%1 (process %2)").arg(name).arg(process);
    }
    return {};
}
#else
QString holderOf(const QString &) { return {}; }
#endif
}
