// SPDX-License-Identifier: Apache-2.0
#include "law_files.h"
#include "json.h"
#include "sha256.h"
#include <QDir>
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

// Names and lengths are hashed too, so that no byte can move from one file to the next unseen.
QString hashOf(QList<LawFile> files)
{
    std::ranges::sort(files, {}, &LawFile::name);
    Sha256 sum;
    for (const auto &file : files) {
        sum.add(file.name.toUtf8() + '\n' + QByteArray::number(file.bytes.size()) + '\n');
        sum.add(file.bytes);
    }
    return QString::fromLatin1(sum.digest().toHex());
}

QByteArray lawBytes(const QList<LawFile> &files)
{
    QJsonObject all;
    for (const auto &file : files)
        all.insert(file.name, QString::fromUtf8(file.bytes));
    return jsonBytes(all);
}

QList<LawFile> lawFilesIn(const QByteArray &bytes)
{
    QList<LawFile> files;
    const auto all = jsonObject(bytes);
    for (auto at = all.begin(); at != all.end(); ++at)
        files.append({ at.key(), at.value().toString().toUtf8() });
    return files;
}

QList<LawFile> laidOver(QList<LawFile> files, const QList<LawFile> &over)
{
    for (const auto &file : over) {
        files.removeIf([&](const LawFile &other) { return other.name == file.name; });
        files.append(file);
    }
    std::ranges::sort(files, {}, &LawFile::name);
    return files;
}

QStringList shippedPolicies()
{
    auto names = QDir(QStringLiteral(":/policies")).entryList({ QStringLiteral("*.toml") }, QDir::Files, QDir::Name);
    for (auto &name : names)
        name.chop(5);
    return names;
}

QByteArray shippedPolicy(const QString &id) { return bytesOf(QStringLiteral(":/policies/%1.toml").arg(id)); }
}
