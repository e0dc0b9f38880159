// SPDX-License-Identifier: Apache-2.0
// The findings of one case, with law and remedy.
#pragma once
#include "finding.h"
#include "row_table.h"
namespace writdesk {
class FindingTable : public RowTable<Finding> {
    Q_OBJECT
public:
    explicit FindingTable(QObject *parent = nullptr);
};
}
