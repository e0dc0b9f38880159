// SPDX-License-Identifier: Apache-2.0
// The derivation of one date, step by step.
#pragma once
#include "row_table.h"
#include "shown_period.h"
namespace writdesk {
class StepTable : public RowTable<ShownStep> {
    Q_OBJECT
public:
    explicit StepTable(QObject *parent = nullptr);
};
}
