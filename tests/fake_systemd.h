// SPDX-License-Identifier: Apache-2.0
// A systemctl that keeps in its folder which timers are enabled, and a list of what it was asked.
#pragma once
#include <QDir>
#include <QFile>
namespace writdesk {
// `answers`: whether a systemd of the user is behind it.
inline QString fakeSystemd(const QString &folder, bool answers = true)
{
    const auto path = QDir(folder).filePath(QStringLiteral("systemctl"));
    QFile file(path);
    const auto script = QByteArray("#!/bin/sh\ncd \"$(dirname \"$0\")\" || exit 1\necho \"$@\" >> asked\n")
        + (answers ? "" : "echo 'Failed to connect to bus: No medium found' >&2; exit 1\n")
        + "case \"$2\" in\n"
          "is-enabled) if [ -f \"$3\" ]; then echo enabled; else echo not-found; exit 4; fi ;;\n"
          "enable) shift 3; touch \"$@\" ;;\n"
          "disable) shift 3; rm -f \"$@\" ;;\n"
          "esac\n";
    if (!QDir().mkpath(folder) || !file.open(QIODevice::WriteOnly) || file.write(script) != script.size()
        || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
        qFatal("cannot write %s", qPrintable(path));
    return path;
}
}
