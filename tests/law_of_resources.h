// SPDX-License-Identifier: Apache-2.0
// The law as the program ships it, for tests.
#pragma once
#include "calendar.h"
#include "corpora.h"
#include <QDirIterator>
#include <QFile>
namespace writdesk {
inline QList<LawFile> lawOfResources(const QStringList &folders)
{
    QList<LawFile> files;
    const QDir root(QStringLiteral(RESOURCES "/law"));
    for (const auto &folder : folders) {
        QDirIterator each(
            root.filePath(folder), { QStringLiteral("*.toml") }, QDir::Files, QDirIterator::Subdirectories);
        QStringList names;
        while (each.hasNext())
            names.append(root.relativeFilePath(each.next()));
        if (folder.endsWith(u".toml"))
            names = { folder };
        names.sort();
        for (const auto &name : names) {
            QFile file(root.filePath(name));
            if (file.open(QIODevice::ReadOnly))
                files.append({ name, file.readAll() });
        }
    }
    return files;
}

inline const Calendar &shippedCalendar()
{
    static QList<LawProblem> problems;
    static const auto calendar
        = Calendar::read(lawOfResources({ QStringLiteral("calendars"), QStringLiteral("courts.toml") }), &problems);
    for (const auto &problem : problems)
        qFatal("%s:%d: %s", qPrintable(problem.file), problem.line, qPrintable(problem.what));
    return calendar;
}
}
