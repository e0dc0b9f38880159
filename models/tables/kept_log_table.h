// SPDX-License-Identifier: Apache-2.0
// The logs that cases were imported from: when, by whom, which file, what became of its rows, whether it is still kept.
#pragma once
#include "row_table.h"
namespace writdesk {
struct ShownLog {
    qint64 entry = 0; // that keeps it
    QString at {};
    QString actor {};
    QString name {}; // of the file
    QString rows {}; // how many became what
    QString cases {}; // how many of them stand
    QString state {};
    Tone tone = Tone::Plain; // of the state
    QString sha256 {};
    friend bool operator==(const ShownLog &, const ShownLog &) = default;
};
class KeptLogTable : public RowTable<ShownLog> {
    Q_OBJECT
public:
    enum { AtColumn, ActorColumn, NameColumn, RowsColumn, CasesColumn, StateColumn, HashColumn };
    explicit KeptLogTable(QObject *parent = nullptr);
};
}
