// SPDX-License-Identifier: Apache-2.0
// The whole case as a folder that a court could be given: a record to read, its tables, its papers, and how to verify
// them.
#pragma once
#include "bag.h"
#include "course.h"
#include "export_desk.h"
namespace writdesk {
struct RecordOrder {
    QString folder {}; // becomes a BagIt bag
    bool data = false; // with what was collected of users; else that is named by its hash alone
    Course course {};
};
struct RecordMade {
    BagSums sums {};
    qsizetype files = 0;
    bool silent = false; // the user may not be told of the case now
};
// For those who may export; that it left is an entry of the docket.
Result<RecordMade> recordCase(Desk &desk, const CaseRef &ref, const RecordOrder &order);
}
