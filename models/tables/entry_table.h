// SPDX-License-Identifier: Apache-2.0
// The docket entries of one case.
#pragma once
#include "row_table.h"
#include "shown_entry.h"
namespace writdesk {
class EntryTable : public RowTable<ShownEntry> {
    Q_OBJECT
public:
    explicit EntryTable(QObject *parent = nullptr);
};
}
