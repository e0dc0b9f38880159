// SPDX-License-Identifier: Apache-2.0
// A map made by hand: the columns of a log, what each seems to hold, and the TOML that says what a person chose.
#pragma once
#include "desk.h"
namespace writdesk {
struct LogColumn {
    QString header {};
    QString sample {}; // its first cell that is not blank
    QString field {}; // whose name the header bears; empty where it bears none
};
struct LogHead {
    QList<LogColumn> columns {};
    QString separator {};
};
// The separator that gives most columns parts them. Nothing is guessed from what cells say.
Result<LogHead> headOf(Desk &desk, const QString &log);
QStringList logFields(); // what a column may hold besides the facts

struct MadeMap {
    QList<std::pair<QString, QString>> columns {}; // header, field
    QString dates {}; // their format; empty: they tell it themselves
    QString separator {};
};
QByteArray tomlOf(const MadeMap &map);
}
