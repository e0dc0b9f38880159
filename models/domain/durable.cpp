// SPDX-License-Identifier: Apache-2.0
#include "durable.h"
#include <QFile>
#ifdef Q_OS_WIN
#include <io.h>
#else
#include <fcntl.h>
#include <unistd.h>
#endif
namespace writdesk {
bool writeThrough(QFile &file)
{
    if (!file.flush())
        return false;
#ifdef Q_OS_WIN
    return _commit(file.handle()) == 0;
#else
    return fsync(file.handle()) == 0;
#endif
}

bool writeThrough(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly) && writeThrough(file);
}

void writeThroughFolder([[maybe_unused]] const QString &folder)
{
#ifndef Q_OS_WIN
    const auto handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY);
    if (handle >= 0) {
        ::fsync(handle);
        ::close(handle);
    }
#endif
}
}
