// SPDX-License-Identifier: Apache-2.0
#include "day_table.h"
namespace writdesk {
namespace {
constexpr Column<ShownDuty> columns[] = {
    { QT_TRANSLATE_NOOP("Columns", "When"),
        [](const ShownDuty &d) { return Cell { .text = d.due.text, .tone = d.due.tone, .hint = d.due.text }; } },
    { QT_TRANSLATE_NOOP("Columns", "Case"), [](const ShownDuty &d) { return Cell { .text = d.ref.text }; } },
    { QT_TRANSLATE_NOOP("Columns", "What"),
        [](const ShownDuty &d) {
            return Cell { .text
                = d.instrument.isEmpty() ? d.what : QStringLiteral("%1 · %2").arg(d.what, d.instrument) };
        } },
    { QT_TRANSLATE_NOOP("Columns", "What to do"),
        [](const ShownDuty &d) { return Cell { .text = d.act, .tone = Tone::Quiet }; } },
};
}
DayTable::DayTable(QObject *parent)
    : RowTable(columns, parent)
{
}
}
