// SPDX-License-Identifier: Apache-2.0
// The manifest of what a hold keeps: per account and category the hash of each copy, as an entry and as a file.
#pragma once
#include "desk.h"
namespace writdesk {
struct Snap {
    Snapshot snapshot {};
    Document manifest {};
};
// Stores the manifest of these copies; the entry is the caller's to write. None where there is no copy.
Result<std::optional<Snap>> snapOf(Desk &desk, const Case &c, const HoldId &hold, const QList<Document> &copies);
NewEntry entryOf(const CaseRef &ref, const Snap &snap);
}
