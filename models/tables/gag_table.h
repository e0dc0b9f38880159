// SPDX-License-Identifier: Apache-2.0
// The gags of one case and how long each binds.
#pragma once
#include "row_table.h"
#include "shown_gag.h"
namespace writdesk {
class GagTable : public RowTable<ShownGag> {
    Q_OBJECT
public:
    explicit GagTable(QObject *parent = nullptr);
};
}
