// SPDX-License-Identifier: Apache-2.0
#include "user_home.h"
#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>
namespace writdesk {
namespace {
QString lyingIn(QStandardPaths::StandardLocation location, const char *path)
{
    return QDir(QStandardPaths::writableLocation(location)).filePath(QString::fromLatin1(path));
}
}

UserPlaces userPlaces()
{
    return { .settings = lyingIn(QStandardPaths::GenericConfigLocation, "writdesk/settings.ini"),
        .usualDocket = lyingIn(QStandardPaths::GenericDataLocation, "writdesk/docket.writdesk"),
        .timers = { .units = lyingIn(QStandardPaths::GenericConfigLocation, "systemd/user"),
            .program = QDir(QCoreApplication::applicationDirPath()).filePath(QStringLiteral("writdeskctl")),
            .systemctl = QStandardPaths::findExecutable(QStringLiteral("systemctl")) },
        .window = lyingIn(QStandardPaths::GenericConfigLocation, "writdesk/window.ini"),
        .pictures
        = QDir(QCoreApplication::applicationDirPath()).filePath(QStringLiteral("../share/writdesk/pictures")) };
}

QString docketMeantHere(const QString &named, const UserSettings &settings, const UserPlaces &places)
{
    return docketMeant(named, qEnvironmentVariable("WRITDESK_DOCKET"), settings, places.usualDocket);
}
}
