// SPDX-License-Identifier: Apache-2.0
#include "ceiling_table.h"
#include "said_again.h"
#include "words.h"
namespace writdesk {
namespace {
Cell yes(bool so)
{
    return { so ? QCoreApplication::translate("CeilingTable", "✓ yes")
                : QCoreApplication::translate("CeilingTable", "✕ no"),
        so ? Tone::Good : Tone::Quiet };
}
constexpr Column<Ceiling> columns[] = {
    { QT_TRANSLATE_NOOP("Columns", "Data"),
        [](const Ceiling &c) { return Cell { .text = words(Of::Category, c.category), .hint = c.category }; } },
    { QT_TRANSLATE_NOOP("Columns", "Asked"), [](const Ceiling &c) { return yes(c.asked); } },
    { QT_TRANSLATE_NOOP("Columns", "Compellable"), [](const Ceiling &c) { return yes(c.compellable); } },
    { QT_TRANSLATE_NOOP("Columns", "Policy"), [](const Ceiling &c) { return yes(c.policy); } },
    { QT_TRANSLATE_NOOP("Columns", "Held"), [](const Ceiling &c) { return yes(c.held); } },
    { QT_TRANSLATE_NOOP("Columns", "Goes out"),
        [](const Ceiling &c) {
            return c.released ? Cell { QCoreApplication::translate("CeilingTable", "✓ goes out"), Tone::Good, true }
                              : Cell { QCoreApplication::translate("CeilingTable", "withheld"),
                                    c.asked ? Tone::Bad : Tone::Quiet, true };
        } },
    { QT_TRANSLATE_NOOP("Columns", "Because"),
        [](const Ceiling &c) { return Cell { .text = saidAgain(c.because), .hint = saidAgain(c.because) }; } },
};
}
CeilingTable::CeilingTable(QObject *parent)
    : RowTable(columns, parent)
{
}
}
