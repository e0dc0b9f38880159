// SPDX-License-Identifier: Apache-2.0
#include "kept_log_table.h"
namespace writdesk {
namespace {
constexpr qsizetype shownOfHash = 12;
constexpr Column<ShownLog> columns[] = {
    { QT_TRANSLATE_NOOP("Columns", "Imported"), [](const ShownLog &l) { return Cell { .text = l.at, .hint = l.at }; } },
    { QT_TRANSLATE_NOOP("Columns", "Who"), [](const ShownLog &l) { return Cell { .text = l.actor }; } },
    { QT_TRANSLATE_NOOP("Columns", "Log"), [](const ShownLog &l) { return Cell { .text = l.name, .hint = l.name }; } },
    { QT_TRANSLATE_NOOP("Columns", "Rows"), [](const ShownLog &l) { return Cell { .text = l.rows, .hint = l.rows }; } },
    { QT_TRANSLATE_NOOP("Columns", "Cases that stand"), [](const ShownLog &l) { return Cell { .text = l.cases }; } },
    { QT_TRANSLATE_NOOP("Columns", "State"),
        [](const ShownLog &l) { return Cell { .text = l.state, .tone = l.tone, .chip = true, .hint = l.state }; } },
    { QT_TRANSLATE_NOOP("Columns", "SHA-256"),
        [](const ShownLog &l) {
            return Cell { .text = l.sha256.left(shownOfHash) + u'…', .tone = Tone::Quiet, .hint = l.sha256 };
        } },
};
}
KeptLogTable::KeptLogTable(QObject *parent)
    : RowTable(columns, parent)
{
}
}
