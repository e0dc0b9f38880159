// SPDX-License-Identifier: Apache-2.0
// A date as somebody typed it into a sheet: read where it can mean one day only, refused with the reason else.
#pragma once
#include <QDateTime>
#include <QStringList>
#include <optional>
namespace writdesk {
struct ReadDate {
    QDate date {};
    QTime time {}; // invalid where none was given, or midnight: sheets write that after every date
    std::optional<int> offset {}; // seconds from UTC, where one was given
    QString problem {}; // "may be 3 April or 4 March"; empty where it was read
};
// `formats`: what the map says; none: only what is written in one way the world over, or can mean one day only.
ReadDate dateIn(const QString &cell, const QStringList &formats);
bool looksLikeDate(const QString &cell); // digits parted as those of a date are
}
