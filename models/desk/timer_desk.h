// SPDX-License-Identifier: Apache-2.0
// The timers of one person on this computer: reminders each morning and a backup each day, kept by systemd.
#pragma once
#include "result.h"
#include <QStringList>
namespace writdesk {
struct TimerPlaces {
    QString units {}; // the folder of the person's own units
    QString program {}; // writdeskctl
    QString systemctl {}; // empty where there is none
    QStringList options {}; // of the program, where a docket or an actor was named for the timers
};
struct TimerState {
    QString timer {}; // writdesk-remind.timer
    QString state {}; // enabled, disabled, missing; unavailable where no systemd answers
    QString file {}; // the unit that was written here; empty where it is the package's or there is none
    friend bool operator==(const TimerState &, const TimerState &) = default;
};
Result<QList<TimerState>> timerStates(const TimerPlaces &places);
bool allRun(const QList<TimerState> &states);
// Writes the units, with the program as it lies here, and starts the timers. A unit that somebody else wrote is left
// alone. Where no systemd answers nothing is written, and the sentence says what a crontab takes.
Result<QList<TimerState>> installTimers(const TimerPlaces &places);
// Stops them and removes what was written here.
Result<QList<TimerState>> removeTimers(const TimerPlaces &places);
QString cronWords(const TimerPlaces &places); // the two lines a crontab takes instead
}
