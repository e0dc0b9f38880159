// SPDX-License-Identifier: Apache-2.0
#include "import_table.h"
namespace writdesk {
namespace {
constexpr Column<ShownImport> columns[] = {
    { QT_TRANSLATE_NOOP("Columns", "Row"), [](const ShownImport &i) { return Cell { .text = i.row }; } },
    { QT_TRANSLATE_NOOP("Columns", "Becomes"),
        [](const ShownImport &i) {
            return Cell { i.fate, i.tone, true };
        } },
    { QT_TRANSLATE_NOOP("Columns", "Taken for, or why not"),
        [](const ShownImport &i) { return Cell { .text = i.what, .hint = i.what }; } },
};
}
ImportTable::ImportTable(QObject *parent)
    : RowTable(columns, parent)
{
}
}
