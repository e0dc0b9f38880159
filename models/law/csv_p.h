// SPDX-License-Identifier: Apache-2.0
// Comma-separated text by RFC 4180: quotes, commas and line breaks within quotes; LF or CRLF between records.
#pragma once
#include <QList>
#include <QStringList>
namespace writdesk {
struct CsvRecord {
    QStringList fields {};
    int line = 0;
    QString problem {}; // a quote that never ends, or text after one
};
QList<CsvRecord> csvRecords(const QString &text); // blank lines are passed over
QString csvLine(const QStringList &fields); // with the line feed
}
