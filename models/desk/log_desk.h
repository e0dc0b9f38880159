// SPDX-License-Identifier: Apache-2.0
// The logs that cases were imported from: which the docket keeps, the file as it came, and its erasure by two people.
#pragma once
#include "import_desk.h"
namespace writdesk {
// One person asks that a log goes, another erases it.
struct LogErasure {
    QString sha256 {};
    QString reason {};
    QString asked {};
    QString by {}; // who erased; empty while it waits
    QDateTime at {};
    QString signature {};
};
void describe(auto &&v, LogErasure &e)
{
    v("sha256", e.sha256), v("reason", e.reason), v("asked", e.asked), v("by", e.by), v("at", e.at);
    v("signature", e.signature);
}

struct KeptLog {
    qint64 entry = 0; // that keeps it
    QString sha256 {};
    QString name {};
    qint64 size = 0;
    QDateTime at {};
    QString actor {};
    qsizetype rows = 0;
    qsizetype imported = 0;
    qsizetype rejected = 0; // the other rows were here already
    QString state {}; // kept, asked (for its erasure), erased
    QString asked {}; // by whom
    QStringList cases {}; // those that came from it and stand
};
Result<QList<KeptLog>> keptLogs(Desk &desk); // oldest first
// What became of each of its rows, as it was told then; they are still known where the log was erased.
Result<QList<RowFate>> rowsOfLog(Desk &desk, const KeptLog &log);
Result<QByteArray> logBytes(Desk &desk, const QString &sha256); // as it came; the hash may be cut short

// The words of erased cases stand in the log they came from. Its rows stay known by their hashes, so that none of them
// is imported twice.
Result<LogErasure> proposeLogErasure(Desk &desk, const QString &sha256, const QString &reason);
// The second person, never who asked: the bytes go in the transaction that says so, and the file is written anew. Where
// it could not be (another program read the docket), the same call does only that.
Result<LogErasure> eraseLog(Desk &desk, const QString &sha256);
}
