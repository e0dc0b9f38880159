// SPDX-License-Identifier: Apache-2.0
#include "open_fact_table.h"
#include "law_words.h"
namespace writdesk {
namespace {
constexpr Column<OpenFact> columns[] = {
    { QT_TRANSLATE_NOOP("Columns", "Still asked"),
        [](const OpenFact &f) { return Cell { .text = rowWords(f.asks), .hint = f.fact }; } },
    { QT_TRANSLATE_NOOP("Columns", "Needed by"),
        [](const OpenFact &f) {
            return Cell { f.by.join(QStringLiteral(", ")), Tone::Quiet };
        } },
};
}
OpenFactTable::OpenFactTable(QObject *parent)
    : RowTable(columns, parent)
{
}
}
