// SPDX-License-Identifier: Apache-2.0
// What a paper can compel, category by category: asked, compellable, policy, held, released.
#pragma once
#include "finding.h"
#include "row_table.h"
namespace writdesk {
class CeilingTable : public RowTable<Ceiling> {
    Q_OBJECT
public:
    explicit CeilingTable(QObject *parent = nullptr);
};
}
