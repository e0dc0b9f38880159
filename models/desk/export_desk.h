// SPDX-License-Identifier: Apache-2.0
// The counter for exports: cases, facts, periods and entries as other programs read them, for those who may see all.
#pragma once
#include "desk.h"
namespace writdesk {
struct ExportedCase {
    ListRow row {};
    Case c {};
    QList<Entry> entries {}; // oldest first
    bool silent = false; // the user may not be told of it now: a gag, or what may be one, stands in the way
};
struct Exported { // the docket at one instant
    TreeHead head {};
    QDateTime at {};
    QList<ExportedCase> cases {}; // in the order of the list
    QList<Entry> entries {}; // those of the docket itself among them, oldest first
};
struct ExportOrder {
    QString format {}; // csv, json
    QString what {}; // cases, facts, periods, entries; all in JSON
};
struct Export {
    QByteArray bytes {};
    QString sha256 {};
    qsizetype cases = 0;
    qsizetype silent = 0; // cases of which the user may not be told now
};
// `written` makes the bytes of what it is shown. That they left is an entry, made in the same transaction.
using ExportWriter = std::function<QByteArray(const Exported &)>;
Result<Export> exportDocket(Desk &desk, const ExportOrder &order, const ExportWriter &written);

QStringList exportTables(); // cases, facts, periods, entries
// One of them as CSV by RFC 4180; no cell begins a formula.
QByteArray exportTable(const Exported &exported, const QString &what);
}
