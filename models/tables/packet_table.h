// SPDX-License-Identifier: Apache-2.0
// The packets of one case: how far each has come, when it was built, which numbers its pages bear.
#pragma once
#include "name.h"
#include "row_table.h"
namespace writdesk {
struct ShownPacket {
    PacketId id {};
    QString state {};
    Tone tone = Tone::Plain;
    QString built {};
    QString numbers {};
    friend bool operator==(const ShownPacket &, const ShownPacket &) = default;
};
class PacketTable : public RowTable<ShownPacket> {
    Q_OBJECT
public:
    enum { PacketColumn, StateColumn, BuiltColumn, NumbersColumn };
    explicit PacketTable(QObject *parent = nullptr);
};
}
