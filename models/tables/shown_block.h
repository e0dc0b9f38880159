// SPDX-License-Identifier: Apache-2.0
// A block with its free instant in words.
#pragma once
#include "result.h"
namespace writdesk {
struct ShownBlock {
    Block block {};
    QString until {};
    friend bool operator==(const ShownBlock &, const ShownBlock &) = default;
};
QList<ShownBlock> shownBlocks(const QList<Block> &blocks, const QByteArray &zone);
}
