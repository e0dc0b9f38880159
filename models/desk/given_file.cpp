// SPDX-License-Identifier: Apache-2.0
#include "given_file.h"
#include <QCoreApplication>
#include <QFile>
#include <QSaveFile>
namespace writdesk {
namespace {
QString say(const char *text) { return QCoreApplication::translate("GivenFile", text); }
constexpr qint64 mostBytes = 64 * 1024 * 1024;
}

Result<QByteArray> givenFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failed(say("%1 cannot be opened. Check the name and who may read it.").arg(path), file.errorString());
    if (file.size() > mostBytes)
        return failed(say("%1 is larger than 64 MiB. Part it and take the parts.").arg(path));
    return file.readAll();
}

Result<QString> savedFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return failed(say("%1 could not be written. Choose another place.").arg(path), file.errorString());
    return path;
}
}
