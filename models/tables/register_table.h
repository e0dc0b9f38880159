// SPDX-License-Identifier: Apache-2.0
// One register as a table: what stands in it of every case, each row as cells that were put in words already.
#pragma once
#include "register.h"
#include "row_table.h"
namespace writdesk {
inline bool operator==(const Cell &a, const Cell &b)
{
    return a.text == b.text && a.tone == b.tone && a.chip == b.chip && a.hint == b.hint;
}
struct ShownRegistered {
    CaseRef ref {};
    QList<Cell> cells {}; // one for each column
    QString words {}; // all of them, folded, by which a filter finds it
    friend bool operator==(const ShownRegistered &, const ShownRegistered &) = default;
};
ShownRegistered shownRegistered(const CaseRef &ref, const QList<Cell> &cells);
// Every word that is typed stands somewhere in the row.
QList<ShownRegistered> narrowed(const QList<ShownRegistered> &rows, const QString &filter);

class RegisterTable : public RowTable<ShownRegistered> {
    Q_OBJECT
public:
    explicit RegisterTable(Register which, QObject *parent = nullptr);
};
}
