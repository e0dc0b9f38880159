// SPDX-License-Identifier: Apache-2.0
#include "given_file.h"
#include <QCoreApplication>
#include <QFile>
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
}
