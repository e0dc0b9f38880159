// SPDX-License-Identifier: Apache-2.0
// Comma-separated text by RFC 4180: the one reader of it, and the one writer.
#pragma once
#include <QList>
#include <QStringList>
namespace writdesk {
struct CsvRecord {
    QStringList fields {};
    int line = 0; // on which it begins, from 1
    QString problem {}; // a quote that is never closed, text after a closing one, or one within a bare cell
};
// Blank lines are passed over; records end with LF, CRLF or CR. Where a quote is never closed only its line is lost:
// the lines below are records again.
QList<CsvRecord> csvRecords(const QString &text, QChar separator = u',');

// One line with its line feed. A spreadsheet computes a cell that begins with = + - or @; `safeCsvLine` puts an
// apostrophe before it, so that people see the text. What only programs read is written by `csvLine`.
QString csvLine(const QStringList &fields);
QString safeCsvLine(const QStringList &fields);
// The text behind that apostrophe; any other text as it is.
QString withoutGuard(const QString &cell);
}
