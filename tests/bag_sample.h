// SPDX-License-Identifier: Apache-2.0
// A small packet plan and the folder helpers that the tests of bags and packets share.
#pragma once
#include "packet.h"
#include <QDirIterator>
#include <QFile>
namespace writdesk {
inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}
inline bool put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}
inline QStringList filesUnder(const QString &folder)
{
    QStringList files;
    for (QDirIterator all(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); all.hasNext();)
        files.append(QDir(folder).relativeFilePath(all.next()));
    files.sort();
    return files;
}
inline bool copyFolder(const QString &from, const QString &to)
{
    bool good = QDir().mkpath(to);
    for (const auto &path : filesUnder(from)) {
        const auto place = to + u'/' + path;
        good = good && QDir().mkpath(QFileInfo(place).path()) && put(place, bytesOf(from + u'/' + path));
    }
    return good;
}
inline PacketPapers withCover(const QByteArray &cover)
{
    return [cover](const Produced &) -> Result<QList<PacketPaper>> {
        return QList<PacketPaper> { { QStringLiteral("data/cover.pdf"), cover } };
    };
}
inline PacketPlan samplePlan()
{
    PacketPlan plan { .ref = { QStringLiteral("WD-2026-K7QM4") }, .id = { QStringLiteral("P1") } };
    plan.prefix = QStringLiteral("WD-2026-K7QM4-");
    plan.firstNumber = 5;
    plan.coverTitle = QStringLiteral("Production WD-2026-K7QM4");
    plan.papers = withCover("%PDF-1.4\n% the letter\n%%EOF\n");
    plan.headWords = QStringLiteral("acid aged also apex aqua arch atom aunt away axis baby back");
    plan.head = QString(64, u'a');
    plan.date = QStringLiteral("2026-11-23");
    plan.entity = QStringLiteral("Example, Inc.");
    plan.email = QStringLiteral("legal@example.com");
    plan.exhibits = {
        { QStringLiteral("logins.csv"), QStringLiteral("L2_LOGS"), QStringLiteral("email:jane@example.com"),
            "time,ip\n", {}, {} },
        { QStringLiteral("profile.json"), QStringLiteral("L1_A"), QStringLiteral("email:jane@example.com"), "{}", {},
            {} },
        { QStringLiteral("messages.mbox"), QStringLiteral("L3_MESSAGES"), QStringLiteral("email:jane@example.com"),
            "From nobody", QStringLiteral("A subpoena cannot reach it."), {} },
    };
    return plan;
}
}
