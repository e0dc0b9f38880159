// SPDX-License-Identifier: Apache-2.0
// What the user chose on this computer, and the timers that live by it.
#include "session.h"
#include "user_home.h"
#include <QCoreApplication>
#include <QFileInfo>
namespace writdesk {
namespace {
QString say(const char *text) { return QCoreApplication::translate("SettingsCommands", text); }

Result<> print(Session &session, const Result<UserSettings> &settings)
{
    if (!settings)
        return asFailure(settings);
    QJsonObject shape { { QStringLiteral("file"), userPlaces().settings } };
    for (const auto &key : settingKeys())
        shape.insert(key, settingOf(*settings, key));
    session.out().object(shape);
    return {};
}

Result<> showSettings(Session &session) { return print(session, readSettings(userPlaces().settings)); }

Result<> set(Session &session)
{
    return print(session, saveSetting(userPlaces().settings, session.operand(0), session.operand(1)));
}

// A docket or an actor that is named here stands in the units; else the settings say it when a timer runs.
TimerPlaces placesOf(const Session &session)
{
    auto places = userPlaces().timers;
    const auto &line = session.line();
    const auto docket = line.docket.isEmpty() ? qEnvironmentVariable("WRITDESK_DOCKET") : line.docket;
    if (!docket.isEmpty())
        places.options += { QStringLiteral("--docket"), QFileInfo(docket).absoluteFilePath() };
    if (!line.actor.isEmpty())
        places.options += { QStringLiteral("--actor"), line.actor };
    return places;
}

Result<QList<TimerState>> install(Session &session)
{
    if (!QFileInfo(session.docketFile()).isFile())
        return failed(say("There is no docket %1 for the timers. Name one with settings set docket FILE.")
                          .arg(session.docketFile()));
    if (session.settings().backups.isEmpty())
        Output::note(say("The timer of backups has no folder yet; choose one with settings set backups FOLDER."));
    return installTimers(placesOf(session));
}

Result<> timers(Session &session)
{
    const auto act = session.operand(0);
    const auto states = act == u"install" ? install(session)
        : act == u"remove"                ? removeTimers(placesOf(session))
                                          : timerStates(placesOf(session));
    if (!states)
        return asFailure(states);
    QList<QJsonObject> rows;
    for (const auto &state : *states)
        rows.append({ { QStringLiteral("timer"), state.timer }, { QStringLiteral("state"), state.state },
            { QStringLiteral("file"), state.file } });
    session.out().rows(rows, { QStringLiteral("timer"), QStringLiteral("state"), QStringLiteral("file") });
    if (act == u"status" && states->first().state == u"unavailable")
        Output::note(say("No systemd answers for you here. Run crontab -e and add these lines: %1")
                         .arg(cronWords(placesOf(session))));
    return {};
}
}

Commands settingsCommands()
{
    return {
        { "settings show", "",
            QT_TRANSLATE_NOOP("Commands",
                "what you chose on this computer, and in which file: docket (used where neither --docket nor "
                "$WRITDESK_DOCKET names one), backups (the folder of docket backup), language (en or es), skipped "
                "(first steps left out)"),
            showSettings },
        { "settings set KEY VALUE", "",
            QT_TRANSLATE_NOOP("Commands", "chooses one of them; an empty VALUE takes it back"), set },
        { "timers status|install|remove", "",
            QT_TRANSLATE_NOOP("Commands",
                "the timers that run remind each morning and docket backup at noon, as units of your own systemd: "
                "enabled, disabled, missing or unavailable. Where no systemd answers, the lines for a crontab. A "
                "--docket or --actor given to install stands in the units"),
            timers },
    };
}
}
