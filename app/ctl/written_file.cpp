// SPDX-License-Identifier: Apache-2.0
#include "written_file.h"
#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>
namespace writdesk {
namespace {
QString say(const char *text) { return QCoreApplication::translate("WrittenFile", text); }
}

Result<> mayBeWritten(const QString &file, const QStringList &endings)
{
    if (file.isEmpty())
        return wrongUse(say("The name of the file to write is empty. Write it after --to."));
    const QFileInfo info(file);
    if (!endings.isEmpty() && !endings.contains(info.suffix().toLower()))
        return wrongUse(say("%1 must end in one of: .%2.").arg(file, endings.join(QStringLiteral(", ."))));
    if (info.exists() || info.isSymLink())
        return failed(say("%1 exists already. Name a file that does not.").arg(file));
    const QFileInfo folder(info.absolutePath());
    if (!folder.isDir() || !folder.isWritable())
        return failed(say("There is no folder %1 that you may write to.").arg(folder.filePath()));
    return {};
}

Result<QString> fileToWrite(const Session &session, const QStringList &endings)
{
    const auto file = session.option("to");
    if (!session.has("to"))
        return QString();
    return mayBeWritten(file, endings).map([&] { return file; });
}

Result<> writeTo(const QString &name, const QByteArray &bytes)
{
    if (name.isEmpty())
        return {};
    QSaveFile file(name);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return failed(
            say("%1 could not be written; what it would say lies in the docket.").arg(name), file.errorString());
    return {};
}
}
