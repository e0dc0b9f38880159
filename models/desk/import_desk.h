// SPDX-License-Identifier: Apache-2.0
// The counter for logs: a spreadsheet of past requests becomes cases, once, and every row is told what became of it.
#pragma once
#include "course.h"
#include "desk.h"
namespace writdesk {
struct ImportOrder {
    QString log {}; // path of the CSV file
    QString map {}; // path of the TOML file
    bool dryRun = false; // says the same and writes nothing
    int shown = 0; // for so many rows it tells what they are taken for
    QByteArray mapText {}; // what would stand in that file, where there is none
};
struct RowFate {
    int row = 0; // below the header, from 1
    QString fate {}; // imported, rejected, already
    QString identity {}; // SHA-256 of the row as it was mapped; empty where it was rejected
    CaseRef ref {}; // of its case; empty where it has none
    QString because {};
    bool alike = false; // it looks like a case of an earlier log: told once, and not kept
};
void describe(auto &&v, RowFate &r)
{
    v("row", r.row), v("fate", r.fate), v("identity", r.identity), v("case", r.ref), v("because", r.because);
}
struct ImportReport {
    QList<RowFate> rows {};
    QList<QStringList> taken {}; // of the first rows: their facts, as in "sent_on: 2021-03-04"
    DocumentId document {}; // SHA-256 of the log, which the docket keeps once anything of it was imported
    int alike = 0; // of those that are imported: rows that look like a case of an earlier log
    qsizetype count(QStringView fate) const;
};
// One transaction: all rows that can be imported are, or none; so it is where somebody stops it. Nothing of them is
// judged.
Result<ImportReport> importLog(Desk &desk, const ImportOrder &order, const Course &course = {});
}
