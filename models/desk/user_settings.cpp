// SPDX-License-Identifier: Apache-2.0
#include "user_settings.h"
#include "tongue.h"
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QTemporaryFile>
namespace writdesk {
namespace {
QString say(const char *text) { return QCoreApplication::translate("UserSettings", text); }
const auto docketKey = QStringLiteral("docket");
const auto backupsKey = QStringLiteral("backups");
const auto watchedKey = QStringLiteral("watched");
const auto languageKey = QStringLiteral("language");
const auto skippedKey = QStringLiteral("skipped");

tl::unexpected<Failure> unreadable(const QString &file)
{
    return failed(say("The settings %1 cannot be read. Correct the file, or remove it and choose again.").arg(file));
}

// As it is kept: a path that means the same from every folder.
Result<QString> kept(const QString &key, const QString &value)
{
    if (value.isEmpty() || key == skippedKey)
        return value;
    if (key == languageKey && !languages().contains(value))
        return failed(
            say("There is no language %1. Choose one of: %2.").arg(value, languages().join(QStringLiteral(", "))));
    if (key == languageKey)
        return value;
    const QFileInfo named(value);
    if (key == docketKey && !named.isFile())
        return failed(say("There is no docket %1. Make it with docket new, or name another one.").arg(value));
    if (key == backupsKey && !named.isDir())
        return failed(say("There is no folder %1. Make it, best on another disk, or name another one.").arg(value));
    if (key == watchedKey && !named.isDir())
        return failed(say("There is no folder %1 to watch. Make it, or name another one.").arg(value));
    return QDir::cleanPath(named.absoluteFilePath());
}
}

QStringList settingKeys() { return { docketKey, backupsKey, watchedKey, languageKey, skippedKey }; }

QString settingOf(const UserSettings &settings, const QString &key)
{
    if (key == docketKey)
        return settings.docket;
    if (key == watchedKey)
        return settings.watched;
    if (key == languageKey)
        return settings.language;
    return key == backupsKey ? settings.backups : settings.skipped.join(u' ');
}

Result<UserSettings> readSettings(const QString &file)
{
    QFile there(file);
    if (!there.exists())
        return UserSettings();
    // Read from a copy: what QSettings could not read once it takes for empty the next time.
    QTemporaryFile copy;
    if (!there.open(QIODevice::ReadOnly) || !copy.open() || copy.write(there.readAll()) < 0 || !copy.flush())
        return unreadable(file);
    const QSettings settings(copy.fileName(), QSettings::IniFormat);
    if (settings.status() != QSettings::NoError)
        return unreadable(file);
    return UserSettings { .docket = settings.value(docketKey).toString(),
        .backups = settings.value(backupsKey).toString(),
        .watched = settings.value(watchedKey).toString(),
        .language = settings.value(languageKey).toString(),
        .skipped = settings.value(skippedKey).toString().split(u' ', Qt::SkipEmptyParts) };
}

Result<UserSettings> saveSetting(const QString &file, const QString &key, const QString &value)
{
    if (!settingKeys().contains(key))
        return failed(
            say("There is no setting %1. A setting is one of: %2.").arg(key, settingKeys().join(QStringLiteral(", "))),
            {}, No::Usage);
    const auto text = kept(key, value);
    const auto before = text ? readSettings(file) : Result<UserSettings>(asFailure(text));
    if (!before) // what cannot be read is not written over
        return before;
    QSettings settings(file, QSettings::IniFormat);
    if (text->isEmpty())
        settings.remove(key);
    else
        settings.setValue(key, *text);
    settings.sync();
    if (settings.status() != QSettings::NoError)
        return failed(say("The settings %1 could not be written. Check who may write to its folder.").arg(file));
    return readSettings(file);
}

QString docketMeant(
    const QString &named, const QString &inEnvironment, const UserSettings &settings, const QString &usual)
{
    for (const auto &one : { named, inEnvironment, settings.docket }) {
        if (!one.isEmpty())
            return one;
    }
    return usual;
}
}
