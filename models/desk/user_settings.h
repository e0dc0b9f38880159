// SPDX-License-Identifier: Apache-2.0
// What one person chose on this computer: the docket, where its copies go, which first steps were left out. Programs
// say where the file lies.
#pragma once
#include "result.h"
#include <QStringList>
namespace writdesk {
struct UserSettings {
    QString docket {}; // path of the file
    QString backups {}; // folder
    QString watched {}; // folder whose files the window receives
    QString language {}; // in which the programs speak; empty: the system's
    QStringList skipped {}; // first steps
    friend bool operator==(const UserSettings &, const UserSettings &) = default;
};
QStringList settingKeys();
QString settingOf(const UserSettings &settings, const QString &key);
// None were chosen where there is no such file yet; fails where it may not be read or is none.
Result<UserSettings> readSettings(const QString &file);
// One of them; empty takes it back. A docket must stand there, and a folder be one: a slip of the pen is told now, not
// by a timer at night.
Result<UserSettings> saveSetting(const QString &file, const QString &key, const QString &value);
// The docket that is meant: the one named, else the environment's, else the chosen one, else the usual place.
QString docketMeant(
    const QString &named, const QString &inEnvironment, const UserSettings &settings, const QString &usual);
}
