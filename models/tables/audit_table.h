// SPDX-License-Identifier: Apache-2.0
// The entries of a whole docket, newest first, as an auditor reads them.
#pragma once
#include "row_table.h"
#include "shown_entry.h"
namespace writdesk {
struct ShownAudit {
    ShownEntry entry {};
    CaseRef ref {};
    Tone tone = Tone::Plain; // what two people or one alone set aside stands out
    friend bool operator==(const ShownAudit &, const ShownAudit &) = default;
};
ShownAudit shownAudit(const Entry &entry, const QByteArray &zone);
// Of kinds of entry those whose words for people hold this word.
QStringList kindsCalled(const QString &word);
// The same as a line of a file, and the names of its cells.
QStringList auditHeader();
QStringList auditLine(const Entry &entry, const QByteArray &zone);

class AuditTable : public RowTable<ShownAudit> {
    Q_OBJECT
public:
    enum { NumberColumn, WhenColumn, WhoColumn, CaseColumn, WhatColumn, DetailColumn, LeafColumn };
    explicit AuditTable(QObject *parent = nullptr);
};
}
