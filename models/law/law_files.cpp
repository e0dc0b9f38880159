// SPDX-License-Identifier: Apache-2.0
#include "law_files.h"
#include <QDirIterator>
#include <QFile>
#include <algorithm>
namespace writdesk {
namespace {
QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}
}

QList<LawFile> shippedLaw()
{
    QList<LawFile> files;
    const QString root = QStringLiteral(":/law/");
    QDirIterator each(root, { QStringLiteral("*.toml") }, QDir::Files, QDirIterator::Subdirectories);
    while (each.hasNext()) {
        const auto path = each.next();
        files.append({ path.mid(root.size()), bytesOf(path) });
    }
    std::ranges::sort(files, {}, &LawFile::name);
    return files;
}

QByteArray shippedPolicy(const QString &id) { return bytesOf(QStringLiteral(":/policies/%1.toml").arg(id)); }
}
