// SPDX-License-Identifier: Apache-2.0
// Filters an export record by record to the fields, accounts and days a paper reaches; every record is accounted for.
#pragma once
#include "bag.h"
#include "column_map.h"
#include "json.h"
#include <QDateTime>
namespace writdesk {
struct RecordScope {
    QStringList accounts {}; // as facts name them: email:pat@x.example
    QStringList categories {}; // that may go out; a field of another category does not
    QDateTime from {}; // the first instant; invalid: the paper sets none
    QDateTime to {}; // the last one; invalid: none
    bool named = false; // a field without a category does not go out
    bool anyTime = false; // an exception: of any time, yet of these accounts alone
};
enum class Left { Account, NoAccount, Range, NoTime, Malformed };
WRITDESK_NAMES(Left, "another_account", "no_account", "out_of_range", "no_time", "malformed")
QString leftWords(Left why);

struct FilterReport {
    qint64 in = 0;
    qint64 out = 0;
    QMap<Left, qint64> left {}; // records withheld, by reason; in = out + these
    QStringList dropped {}; // columns that do not go out
};
// Streams: one record is held at a time. Fails where the export is not what its map says.
Result<FilterReport> filterRecords(const Feed &feed, const ColumnMap &map, const RecordScope &scope, const Sink &sink);
}
