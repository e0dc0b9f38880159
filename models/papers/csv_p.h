// SPDX-License-Identifier: Apache-2.0
// Rows of comma-separated values (RFC 4180), with LF ends; no cell starts a formula in a spreadsheet.
#pragma once
#include <QStringList>
#include <optional>
namespace writdesk {
QByteArray csvRow(const QStringList &cells);
// Every row, or nothing where a quote is not closed or stands in a bare cell.
std::optional<QList<QStringList>> csvRows(const QString &text);
}
