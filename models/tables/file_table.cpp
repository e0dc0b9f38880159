// SPDX-License-Identifier: Apache-2.0
#include "file_table.h"
namespace writdesk {
namespace {
constexpr Column<ShownFile> columns[] = {
    { QT_TRANSLATE_NOOP("Columns", "Kept until"),
        [](const ShownFile &f) { return Cell { .text = f.until.text, .hint = f.until.text }; } },
    { QT_TRANSLATE_NOOP("Columns", "Case"), [](const ShownFile &f) { return Cell { .text = f.ref.text }; } },
    { QT_TRANSLATE_NOOP("Columns", "Closed"), [](const ShownFile &f) { return Cell { .text = f.closed }; } },
    { QT_TRANSLATE_NOOP("Columns", "Erasure"),
        [](const ShownFile &f) {
            return Cell { f.state, f.tone, true };
        } },
    { QT_TRANSLATE_NOOP("Columns", "What it waits for"),
        [](const ShownFile &f) { return Cell { .text = f.waits, .hint = f.waits }; } },
};
}
FileTable::FileTable(QObject *parent)
    : RowTable(columns, parent)
{
}
}
