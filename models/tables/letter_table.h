// SPDX-License-Identifier: Apache-2.0
// The letters, notices and certificates of a case, the newest first: what each is and when it was written.
#pragma once
#include "case.h"
#include "row_table.h"
namespace writdesk {
struct ShownLetter {
    Document document {};
    QString what {}; // in words
    QString when {}; // local and UTC; empty where no entry says it
    friend bool operator==(const ShownLetter &, const ShownLetter &) = default;
};
QList<ShownLetter> shownLetters(const Case &c, const QByteArray &zone);
class LetterTable : public RowTable<ShownLetter> {
    Q_OBJECT
public:
    explicit LetterTable(QObject *parent = nullptr);
};
}
