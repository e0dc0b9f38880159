// SPDX-License-Identifier: Apache-2.0
// The documents of a case: papers, letters, collected data.
#pragma once
#include "case.h"
#include "row_table.h"
namespace writdesk {
class DocumentTable : public RowTable<Document> {
    Q_OBJECT
public:
    explicit DocumentTable(QObject *parent = nullptr);
};
}
