// SPDX-License-Identifier: Apache-2.0
// The counter for exports: cases, facts, periods and entries as other programs read them, for those who may see all.
#pragma once
#include "course.h"
#include "desk.h"
namespace writdesk {
struct ExportedCase {
    ListRow row {};
    Case c {};
    QList<Entry> entries {}; // oldest first; none where nobody asked for them
    bool silent = false; // the user may not be told of it now: a gag, or what may be one, stands in the way
};
// How what is exported becomes bytes, piece by piece: one case, or one entry, is in memory at a time.
struct ExportForm {
    QByteArray before {};
    std::function<QByteArray(const ExportedCase &, const QDateTime &now)> ofCase {}; // in the order of the list
    std::function<QByteArray(const Entry &)> ofEntry {}; // of the whole docket, oldest first
    std::function<QByteArray(const TreeHead &)> after {}; // the head before the export
    bool withEntries = false; // each case with its own
};
struct ExportOrder {
    QString format {}; // csv, json
    QString what {}; // cases, facts, periods, entries; all in JSON
    QString file {}; // that does not exist yet
};
struct Export {
    QString sha256 {};
    qint64 cases = 0;
    qint64 silent = 0; // cases of which the user may not be told now
};
// Written to FILE.part, which gets its name once it is entered that it left. Stopped, nothing is left.
Result<Export> exportDocket(Desk &desk, const ExportOrder &order, const ExportForm &form, const Course &course = {});

QStringList exportTables(); // cases, facts, periods, entries
// One of them as CSV by RFC 4180; no cell begins a formula.
ExportForm tableForm(const QString &what);
ExportForm jsonForm(); // all of them at once, as resources/docs/export.schema.json says
QByteArray tableOf(const ExportedCase &one, const QString &what, const QDateTime &now); // of one case alone
}
