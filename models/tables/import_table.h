// SPDX-License-Identifier: Apache-2.0
// The rows of a log: what becomes of each, and what it is taken for or why it is rejected.
#pragma once
#include "row_table.h"
namespace writdesk {
struct ShownImport {
    QString row {}; // its number
    QString fate {}; // in words
    Tone tone = Tone::Good;
    QString what {};
    friend bool operator==(const ShownImport &, const ShownImport &) = default;
};
class ImportTable : public RowTable<ShownImport> {
    Q_OBJECT
public:
    enum { RowColumn, FateColumn, WhatColumn };
    explicit ImportTable(QObject *parent = nullptr);
};
}
