// SPDX-License-Identifier: Apache-2.0
// A collection task: what one collector is to fetch for one case, and nothing else of that case.
#pragma once
#include "json.h"
namespace writdesk {
struct CollectionTask {
    CaseRef ref {};
    QString to {}; // the collector
    QString by {};
    QDateTime at {};
    QStringList accounts {};
    QStringList categories {}; // ids of the ladder
    QString from {}; // first and last day of the records, ISO; empty: no limit
    QString until {};
    DocumentId document {}; // the task as it was printed
    friend bool operator==(const CollectionTask &, const CollectionTask &) = default;
};
void describe(auto &&v, CollectionTask &t)
{
    v("case", t.ref), v("to", t.to), v("by", t.by), v("at", t.at), v("accounts", t.accounts);
    v("categories", t.categories), v("from", t.from), v("until", t.until), v("document", t.document);
}

namespace kind {
inline const auto taskGiven = QStringLiteral("task_given"); // CollectionTask, of a case
inline const auto taskPointed = QStringLiteral("task_pointed"); // {"case","to"}, of the docket: where its task stands
}
inline const auto kindOfTask = QStringLiteral("collection_task"); // of the letter
}
