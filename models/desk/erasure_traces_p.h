// SPDX-License-Identifier: Apache-2.0
// What the certificate of an erasure says: what went, by hash, and where outside the case its words may still be.
#pragma once
#include "desk.h"
#include <QJsonObject>
namespace writdesk {
struct Trace // a place that an erasure does not reach
{
    QString where {};
    QString act {}; // what somebody does about it
};
// Backups that were made while these entries stood: after the first of them and before the last.
Result<QList<Trace>> backupsWith(Desk &desk, qint64 first, qint64 last);
// Backups that are known, files that were exported, logs that the case was imported from. `erasure`: the entry.
Result<QList<Trace>> tracesOf(Desk &desk, const CaseRef &ref, const QList<Entry> &entries, const Entry &erasure);
QJsonObject erasureValues(const QList<Entry> &entries, const Entry &erasure, const QList<Trace> &traces);
}
