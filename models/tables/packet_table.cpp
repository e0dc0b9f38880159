// SPDX-License-Identifier: Apache-2.0
#include "packet_table.h"
namespace writdesk {
namespace {
constexpr Column<ShownPacket> columns[] = {
    { QT_TRANSLATE_NOOP("Columns", "Packet"), [](const ShownPacket &p) { return Cell { .text = p.id.text }; } },
    { QT_TRANSLATE_NOOP("Columns", "State"),
        [](const ShownPacket &p) {
            return Cell { p.state, p.tone, true };
        } },
    { QT_TRANSLATE_NOOP("Columns", "Built"),
        [](const ShownPacket &p) { return Cell { .text = p.built, .hint = p.built }; } },
    { QT_TRANSLATE_NOOP("Columns", "Numbers"),
        [](const ShownPacket &p) { return Cell { .text = p.numbers, .hint = p.numbers }; } },
};
}
PacketTable::PacketTable(QObject *parent)
    : RowTable(columns, parent)
{
}
}
