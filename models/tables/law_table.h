// SPDX-License-Identifier: Apache-2.0
// The rows of the law as a table: what each is, what it says in a few words, its law, since when, and how sure it is.
#pragma once
#include "row_table.h"
namespace writdesk {
struct ShownLaw {
    QString kind {}; // in words
    QString id {};
    QString title {};
    QString value {}; // in a few words
    QString cites {};
    QString valid {}; // since when, and until when
    QString state {}; // in force, off, disputed, not verified …
    Tone tone = Tone::Plain;
    QList<QPair<QString, QString>> details {}; // label and words: all that the row says
    QString usedBy {}; // ids of the rows that use it; not searched, since who looks for a row looks for its own
    QString file {}; // of the law in which it stands; empty of a day of a calendar
    QString setting {}; // of the policy that settles or changes it; empty where none does
    friend bool operator==(const ShownLaw &, const ShownLaw &) = default;
};
// Rows in which every word typed occurs, in whatever part of the row and in whatever case.
QList<ShownLaw> rowsWith(const QList<ShownLaw> &rows, const QString &typed);

class LawTable : public RowTable<ShownLaw> {
    Q_OBJECT
public:
    enum { KindColumn, IdColumn, TitleColumn, ValueColumn, CitesColumn, ValidColumn, StateColumn };
    explicit LawTable(QObject *parent = nullptr);
};
}
