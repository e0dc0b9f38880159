// SPDX-License-Identifier: Apache-2.0
// The names of facts, families, outcomes and the like as people say them.
#pragma once
#include "finding.h"
#include "period.h"
namespace writdesk {
enum class Of {
    Fact,
    Status,
    Entry,
    Letter,
    Disposition,
    Category,
    How,
    State,
    PeriodState,
    Remedy,
    GagSource,
    Channel,
    Step,
    Side,
    Stop,
    Outcome,
    Receipt,
    Log, // a column of a log of earlier requests that is no fact
    Detail // of an entry: an act that two people agree on, a state of a packet or a notice
};
// An id nobody has words for is shown as it is, with blanks for underscores.
QString words(Of what, const QString &id);
QString words(Family family);
QString words(Outcome outcome); // with a symbol before it, so that colour is never alone
QString words(Severity severity);
QString dispositionWords(const QString &id);
QStringList idsOf(Of what); // in the order people look for them
}
