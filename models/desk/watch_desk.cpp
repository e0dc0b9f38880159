// SPDX-License-Identifier: Apache-2.0
#include "watch_desk.h"
#include "sha256.h"
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <algorithm>
namespace writdesk {
namespace {
const auto doneFolder = QStringLiteral("received");
QString say(const char *text) { return QCoreApplication::translate("Watch", text); }

bool isComing(const QFileInfo &file)
{
    static const QStringList endings { QStringLiteral("part"), QStringLiteral("tmp"), QStringLiteral("crdownload") };
    return endings.contains(file.suffix().toLower());
}

Result<DocumentId> hashOf(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return failed(say("%1 cannot be read any more. Check who may read it.").arg(QFileInfo(path).fileName()),
            file.errorString());
    return DocumentId { QString::fromLatin1(hash.result().toHex()) };
}

Result<bool> isStored(Desk &desk, const DocumentId &sha256)
{
    const auto tray = desk.docket().tray();
    const auto cases = tray ? desk.docket().casesWithDocument(sha256) : Result<QList<CaseRef>>(asFailure(tray));
    if (!cases)
        return asFailure(cases);
    return !cases->isEmpty() || std::ranges::find(*tray, sha256, &TrayPaper::sha256) != tray->end();
}

QString freeName(const QDir &folder, const QFileInfo &file)
{
    auto name = file.fileName();
    for (int i = 2; QFileInfo::exists(folder.filePath(name)); ++i)
        name = QStringLiteral("%1-%2%3")
                   .arg(file.completeBaseName())
                   .arg(i)
                   .arg(file.suffix().isEmpty() ? QString() : u'.' + file.suffix());
    return folder.filePath(name);
}
}

Result<QStringList> FolderWatch::look()
{
    const QFileInfo where(m_folder);
    if (!where.isDir() || !where.isReadable())
        return failed(say("The folder %1 cannot be read. Make it, or name another one.").arg(m_folder));
    QMap<QString, Seen> seen;
    QStringList ripe;
    m_waits = false;
    const auto files = QDir(m_folder).entryInfoList(QDir::Files | QDir::NoSymLinks, QDir::Name);
    for (const auto &file : files) {
        if (isComing(file))
            continue;
        const auto path = file.absoluteFilePath();
        const auto before = m_seen.constFind(path);
        auto now = Seen { file.size(), file.lastModified(), false };
        if (before != m_seen.constEnd() && before->size == now.size && before->changed == now.changed) {
            if (!before->named)
                ripe.append(path);
            now.named = true;
        } else {
            m_waits = true;
        }
        seen.insert(path, now);
    }
    m_seen = seen;
    return ripe;
}

Result<bool> putAway(Desk &desk, const QString &path)
{
    const auto hash = hashOf(path);
    const auto stored = hash ? isStored(desk, *hash) : Result<bool>(asFailure(hash));
    if (!stored || !*stored)
        return stored;
    const QFileInfo file(path);
    auto folder = file.absoluteDir();
    if (!folder.mkpath(doneFolder) || !folder.cd(doneFolder) || !QFile::rename(path, freeName(folder, file)))
        return failed(say("%1 is stored, but could not be moved into the folder %2. Check who may write there.")
                          .arg(file.fileName(), doneFolder));
    return true;
}
}
