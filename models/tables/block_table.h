// SPDX-License-Identifier: Apache-2.0
// What stands in the way of an act: the promise or law that blocks, until when, and who may lift it.
#pragma once
#include "row_table.h"
#include "shown_block.h"
namespace writdesk {
class BlockTable : public RowTable<ShownBlock> {
    Q_OBJECT
public:
    explicit BlockTable(QObject *parent = nullptr);
};
}
