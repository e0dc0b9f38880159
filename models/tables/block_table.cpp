// SPDX-License-Identifier: Apache-2.0
#include "block_table.h"
#include "moments.h"
namespace writdesk {
QList<ShownBlock> shownBlocks(const QList<Block> &blocks, const QByteArray &zone)
{
    QList<ShownBlock> shown;
    for (const auto &block : blocks) {
        const auto until = block.until.isEmpty() ? QCoreApplication::translate("BlockTable", "nobody knows")
                                                 : isoWords(block.until, zone);
        shown.append({ block, until });
    }
    return shown;
}

namespace {
constexpr Column<ShownBlock> columns[] = {
    { QT_TRANSLATE_NOOP("Columns", "Blocked because"),
        [](const ShownBlock &b) { return Cell { .text = b.block.because, .tone = Tone::Bad, .hint = b.block.id }; } },
    { QT_TRANSLATE_NOOP("Columns", "Order, law or promise"),
        [](const ShownBlock &b) { return Cell { .text = b.block.names }; } },
    { QT_TRANSLATE_NOOP("Columns", "Free from"), [](const ShownBlock &b) { return Cell { .text = b.until }; } },
    { QT_TRANSLATE_NOOP("Columns", "Who may lift it"),
        [](const ShownBlock &b) { return Cell { .text = b.block.who }; } },
};
}
BlockTable::BlockTable(QObject *parent)
    : RowTable(columns, parent)
{
}
}
