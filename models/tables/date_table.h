// SPDX-License-Identifier: Apache-2.0
// The periods of one case: family in words, both readings, what binds.
#pragma once
#include "row_table.h"
#include "shown_period.h"
namespace writdesk {
class DateTable : public RowTable<ShownPeriod> {
    Q_OBJECT
public:
    explicit DateTable(QObject *parent = nullptr);
};
}
