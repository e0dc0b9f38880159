// SPDX-License-Identifier: Apache-2.0
// The facts that are still asked of one case, as questions, with what asks for them.
#pragma once
#include "finding.h"
#include "row_table.h"
namespace writdesk {
class OpenFactTable : public RowTable<OpenFact> {
    Q_OBJECT
public:
    explicit OpenFactTable(QObject *parent = nullptr);
};
}
