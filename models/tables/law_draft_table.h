// SPDX-License-Identifier: Apache-2.0
// What is wrong in a draft of the law, by file and line, and what a law changes in open cases, by the row that does it.
#pragma once
#include "name.h"
#include "row_table.h"
namespace writdesk {
struct ShownLawProblem {
    QString file {};
    int line = 0; // 0: no line is to blame
    QString what {};
    friend bool operator==(const ShownLawProblem &, const ShownLawProblem &) = default;
};
class LawProblemTable : public RowTable<ShownLawProblem> {
    Q_OBJECT
public:
    explicit LawProblemTable(QObject *parent = nullptr);
};

struct ShownLawChange {
    CaseRef ref {};
    QString what {}; // a finding, category or period with what it is about, or the disposition
    QString before {};
    QString after {};
    QString row {}; // that makes the difference
    QString where {}; // file:line of it
    friend bool operator==(const ShownLawChange &, const ShownLawChange &) = default;
};
class LawChangeTable : public RowTable<ShownLawChange> {
    Q_OBJECT
public:
    enum { CaseColumn, WhatColumn, BeforeColumn, AfterColumn, RowColumn, WhereColumn };
    explicit LawChangeTable(QObject *parent = nullptr);
};
}
