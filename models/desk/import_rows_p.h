// SPDX-License-Identifier: Apache-2.0
// The rows of a log as the map reads them: facts, or the reason why a row cannot be imported.
#pragma once
#include "course.h"
#include "import_map_p.h"
namespace writdesk {
struct LogRow {
    int row = 0; // below the header, from 1
    int line = 0;
    QString identity {}; // SHA-256 of what was mapped; empty where it was not
    QList<Fact> facts {};
    QDateTime receivedAt {};
    QString status {};
    QString channel {};
    QList<Period> periods {};
    QString problem {}; // why it is rejected
    QStringList notes {};
};
struct LogContext {
    QDateTime now {};
    QTimeZone zone {}; // the company's
};
// Every record below the header is a row; the log is refused whole where it is no text or lacks a mapped column.
Result<QList<LogRow>> logRows(
    const QByteArray &csv, const ImportMap &map, const LawSet &law, const LogContext &context, const Course &course);
// What the log itself says of the case's periods. None is judged; of an open case a day that is still to come is due.
QList<Period> periodsOfLog(const QList<Fact> &facts, bool open, const LogContext &context);
}
