// SPDX-License-Identifier: Apache-2.0
// The preservation counter: holds are taken, renewed, released, and end with proof of destruction.
#pragma once
#include "desk.h"
namespace writdesk {
Result<Hold> takeHold(Desk &desk, const CaseRef &ref, const QString &basis, const std::optional<QDateTime> &at = {});
Result<Hold> renewHold(
    Desk &desk, const CaseRef &ref, const std::optional<QDateTime> &at = {}, const HoldId &hold = {});
Result<Hold> releaseHold(Desk &desk, const CaseRef &ref, const HoldId &hold = {});
// Why nothing is preserved under its paper, where that asks for preservation alone; empty where it may be.
QString refusalOfHold(const Desk &desk, const Case &c);
struct Destroyed {
    Hold hold {};
    QByteArray certificate {}; // PDF
    QStringList steps {}; // "what: result" of each copy, the file, each backup: removed, not present, partial, failed
};
// Every gate again, with its neighbours; needs a second person's approval.
Result<Destroyed> destroyHold(Desk &desk, const CaseRef &ref, const HoldId &hold = {});
QList<Block> blocksOfDestruction(Desk &desk, const Case &c, const HoldId &hold);
}
