// SPDX-License-Identifier: Apache-2.0
#include "timer_desk.h"
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSaveFile>
#include <algorithm>
namespace writdesk {
namespace {
QString say(const char *text) { return QCoreApplication::translate("Timers", text); }
const auto shippedProgram = QStringLiteral("/usr/bin/writdeskctl");
const QByteArray mark = "# Written by writdeskctl timers install; writdeskctl timers remove takes it away.\n";
constexpr int patience = 30'000; // milliseconds

QStringList timers() { return { QStringLiteral("writdesk-remind.timer"), QStringLiteral("writdesk-backup.timer") }; }

QStringList units()
{
    QStringList all;
    for (const auto &timer : timers())
        all += { timer.section(u'.', 0, 0) + QStringLiteral(".service"), timer };
    return all;
}

struct Said {
    int status = -1;
    QString out {};
    QString err {};
};
Said asked(const TimerPlaces &places, const QStringList &words)
{
    QProcess systemctl;
    systemctl.start(places.systemctl, QStringList { QStringLiteral("--user") } + words, QIODevice::ReadOnly);
    if (!systemctl.waitForFinished(patience) || systemctl.exitStatus() != QProcess::NormalExit)
        return { -1, {}, systemctl.errorString() };
    return { systemctl.exitCode(), QString::fromUtf8(systemctl.readAllStandardOutput()).trimmed(),
        QString::fromUtf8(systemctl.readAllStandardError()).trimmed() };
}

// A container or a login without a session may have the program and nobody who answers it.
bool answers(const TimerPlaces &places)
{
    return !places.systemctl.isEmpty() && asked(places, { QStringLiteral("show-environment") }).status == 0;
}

// systemd.service(5), command lines: quoted, and neither a specifier nor a variable.
QString forUnit(QString word)
{
    word.replace(u'\\', QStringLiteral("\\\\")).replace(u'"', QStringLiteral("\\\""));
    return u'"' + word.replace(u'%', QStringLiteral("%%")).replace(u'$', QStringLiteral("$$")) + u'"';
}
// crontab(5): a shell's word, in which a percent sign would end the line.
QString forCron(QString word)
{
    word.replace(u'\'', QStringLiteral("'\\''"));
    return u'\'' + word.replace(u'%', QStringLiteral("\\%")) + u'\'';
}
QString commandOf(const TimerPlaces &places, QString (*quoted)(QString))
{
    QStringList words;
    for (const auto &word : QStringList { places.program } + places.options)
        words.append(quoted(word));
    return words.join(u' ');
}

Result<QByteArray> unitOf(const QString &name, const TimerPlaces &places)
{
    QFile shipped(QStringLiteral(":/timers/") + name);
    if (!shipped.open(QIODevice::ReadOnly))
        return failed(say("A part of this program is missing; install it again."), shipped.fileName());
    return mark
        + QString::fromUtf8(shipped.readAll())
              .replace(QStringLiteral("ExecStart=") + shippedProgram,
                  QStringLiteral("ExecStart=") + commandOf(places, forUnit))
              .toUtf8();
}

bool isOurs(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(mark.size()) == mark;
}

Result<> written(const QString &name, const TimerPlaces &places)
{
    const auto path = QDir(places.units).filePath(name);
    if (QFile::exists(path) && !isOurs(path))
        return failed(say("Somebody else wrote %1, so it was left as it is. Remove it, then try again.").arg(path));
    const auto bytes = unitOf(name, places);
    if (!bytes)
        return asFailure(bytes);
    QSaveFile file(path);
    if (!QDir().mkpath(places.units) || !file.open(QIODevice::WriteOnly) || file.write(*bytes) != bytes->size()
        || !file.commit())
        return failed(say("%1 could not be written. Check who may write there.").arg(path), file.errorString());
    return {};
}

Result<> withdrawn(const TimerPlaces &places)
{
    for (const auto &name : units()) {
        const auto path = QDir(places.units).filePath(name);
        if (isOurs(path) && !QFile::remove(path))
            return failed(say("%1 could not be removed. Remove it by hand.").arg(path));
    }
    return {};
}

Result<> started(const TimerPlaces &places)
{
    const auto enable = QStringList { QStringLiteral("enable"), QStringLiteral("--now") } + timers();
    for (const auto &words : { QStringList { QStringLiteral("daemon-reload") }, enable }) {
        const auto said = asked(places, words);
        if (said.status != 0)
            return failed(say("systemd did not start the timers (%1). Run crontab -e instead and add these lines: %2")
                              .arg(said.err, cronWords(places)),
                said.err);
    }
    return {};
}

QString stateOf(const QString &timer, const TimerPlaces &places)
{
    const auto said = asked(places, { QStringLiteral("is-enabled"), timer }).out;
    if (said.isEmpty() || said == u"not-found")
        return QStringLiteral("missing");
    return said == u"enabled" ? said : QStringLiteral("disabled");
}
}

QString cronWords(const TimerPlaces &places)
{
    const auto command = commandOf(places, forCron);
    return say("“0 7 * * * %1 remind” and “30 12 * * * %1 docket backup”").arg(command);
}

Result<QList<TimerState>> timerStates(const TimerPlaces &places)
{
    const auto reachable = answers(places);
    QList<TimerState> states;
    for (const auto &timer : timers()) {
        const auto path = QDir(places.units).filePath(timer);
        states.append({ timer, reachable ? stateOf(timer, places) : QStringLiteral("unavailable"),
            isOurs(path) ? path : QString() });
    }
    return states;
}

bool allRun(const QList<TimerState> &states)
{
    return !states.isEmpty() && std::ranges::all_of(states, [](const TimerState &s) { return s.state == u"enabled"; });
}

Result<QList<TimerState>> installTimers(const TimerPlaces &places)
{
    if (!answers(places))
        return failed(
            say("No systemd answers for you here, so no timer was installed. Run crontab -e and add these lines: %1")
                .arg(cronWords(places)));
    for (const auto &name : units()) {
        if (auto wrote = written(name, places); !wrote)
            return asFailure(wrote);
    }
    if (auto begun = started(places); !begun) { // what does not run is not left lying about
        if (auto gone = withdrawn(places); !gone)
            return failed(begun.error().sentence + u' ' + gone.error().sentence, begun.error().detail);
        return asFailure(begun);
    }
    return timerStates(places);
}

Result<QList<TimerState>> removeTimers(const TimerPlaces &places)
{
    const auto reachable = answers(places);
    if (reachable) {
        for (const auto &timer : timers()) {
            if (stateOf(timer, places) != u"enabled")
                continue;
            const auto said = asked(places, { QStringLiteral("disable"), QStringLiteral("--now"), timer });
            if (said.status != 0)
                return failed(say("systemd did not stop %1: %2 Try again.").arg(timer, said.err), said.err);
        }
    }
    if (auto gone = withdrawn(places); !gone)
        return asFailure(gone);
    if (const auto said = reachable ? asked(places, { QStringLiteral("daemon-reload") }) : Said { 0, {}, {} };
        said.status != 0)
        return failed(say("The timers are removed, but systemd did not read its units again: %1").arg(said.err));
    return timerStates(places);
}
}
