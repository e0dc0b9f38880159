// SPDX-License-Identifier: Apache-2.0
// The list of cases: what is due first, in words and number.
#pragma once
#include "due_words.h"
namespace writdesk {
struct CaseRow {
    CaseRef ref {};
    QString instrument {}; // in words
    QString issuer {};
    QString status {};
    QString received {}; // in words
    DueWords due {};
    QString dueRule {};
    friend bool operator==(const CaseRow &, const CaseRow &) = default;
};
class CaseTable : public RowTable<CaseRow> {
    Q_OBJECT
public:
    enum { DueColumn, RefColumn, InstrumentColumn, IssuerColumn, StatusColumn, ReceivedColumn };
    explicit CaseTable(QObject *parent = nullptr);
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    int rowOf(const CaseRef &ref) const; // -1: not among the rows
};
}
