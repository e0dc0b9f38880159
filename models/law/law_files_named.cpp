// SPDX-License-Identifier: Apache-2.0
#include "law_files_named.h"
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <algorithm>
namespace writdesk {
namespace {
QString say(const char *text) { return QCoreApplication::translate("LawFiles", text); }
QString folderOf(const QString &name) { return name.left(name.lastIndexOf(u'/') + 1); }

// The name of the first kind of row, [[period]] or the like.
QString firstRow(const QByteArray &bytes)
{
    static const QRegularExpression row(QStringLiteral("^\\s*\\[\\[(\\w+)\\]\\]"), QRegularExpression::MultilineOption);
    return row.match(QString::fromUtf8(bytes)).captured(1);
}

QString placeOf(const QString &path, const QByteArray &bytes, const QList<LawFile> &law)
{
    const auto whole = QFileInfo(path).absoluteFilePath();
    const auto base = QFileInfo(path).fileName();
    for (const auto &file : law) {
        if (whole.endsWith(u'/' + file.name))
            return file.name;
    }
    for (const auto &file : law) { // a new file in a folder of that name
        const auto folder = folderOf(file.name);
        if (!folder.isEmpty() && QFileInfo(path).absolutePath().endsWith(u'/' + folder.chopped(1)))
            return folder + base;
    }
    for (const auto &file : law) {
        if (QFileInfo(file.name).fileName() == base)
            return file.name;
    }
    const auto row = firstRow(bytes);
    for (const auto &file : law) {
        if (!row.isEmpty() && firstRow(file.bytes) == row)
            return folderOf(file.name) + base;
    }
    return base;
}
}

Result<QByteArray> ruleFile(const QString &path)
{
    constexpr qint64 largest = 4 * 1024 * 1024;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failed(say("%1 cannot be opened. Check the name and who may read it.").arg(path), file.errorString());
    const auto bytes = file.read(largest + 1); // a device or pipe has no size to be asked for
    if (bytes.size() > largest)
        return failed(say("%1 is larger than 4 MiB, which no file of rules is. Check the name.").arg(path));
    return bytes;
}

Result<NamedLaw> namedLaw(const QStringList &paths, const QList<LawFile> &among)
{
    NamedLaw law { .files = among };
    for (const auto &path : paths) {
        const auto bytes = ruleFile(path);
        if (!bytes)
            return asFailure(bytes);
        const LawFile named { placeOf(path, *bytes, among), *bytes };
        law.named.append(named);
        law.names.append(named.name);
    }
    law.files = laidOver(std::move(law.files), law.named);
    return law;
}
}
