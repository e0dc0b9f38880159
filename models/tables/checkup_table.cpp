// SPDX-License-Identifier: Apache-2.0
#include "checkup_table.h"
namespace writdesk {
namespace {
constexpr Column<ShownCheckup> columns[] = {
    { QT_TRANSLATE_NOOP("Columns", "Check"), [](const ShownCheckup &c) { return Cell { .text = c.check }; } },
    { QT_TRANSLATE_NOOP("Columns", "Stands"),
        [](const ShownCheckup &c) {
            return Cell { c.health, c.tone, true };
        } },
    { QT_TRANSLATE_NOOP("Columns", "Found"),
        [](const ShownCheckup &c) { return Cell { .text = c.found, .hint = c.found }; } },
    { QT_TRANSLATE_NOOP("Columns", "What to do"),
        [](const ShownCheckup &c) { return Cell { .text = c.act, .hint = c.act }; } },
};
}
CheckupTable::CheckupTable(QObject *parent)
    : RowTable(columns, parent)
{
}
}
