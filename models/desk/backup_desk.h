// SPDX-License-Identifier: Apache-2.0
// Copies of a docket: made and verified, the old ones of a folder removed, and a restore tried out without harm.
#pragma once
#include "docket.h"
namespace writdesk {
struct BackupDone {
    QString file {};
    TreeHead head {}; // of the copy
    QStringList removed {}; // older copies of that folder, beyond those that are kept
    QString unnoted {}; // why the docket could not note the copy; empty where it did
    bool unchanged = false; // no copy was made: an earlier one holds every entry
};
// `where` is a file that does not exist, or a folder, which gets a copy named after the docket and the instant. Of a
// folder's copies that were named so, the newest `keep` stay; 0 keeps all. Anything else there is left alone.
Result<BackupDone> backUp(Docket &docket, const QDateTime &now, const QString &where, int keep = 0);
// What a timer runs: the same into a folder, unless its newest copy holds every entry already. That copy is tried out
// instead and noted anew, so that days without news push no older state out of the folder.
constexpr int copiesOfTimer = 14;
Result<BackupDone> backUpNews(Docket &docket, const QDateTime &now, const QString &folder, int keep = copiesOfTimer);

struct DrillDone {
    TreeHead head {}; // of the backup
    qint64 behind = -1; // entries this docket has and the backup has not; -1: no docket was compared
};
// Restores the backup into `folder`, verifies entries, documents and lists, and removes the copy again. `against`: the
// docket in use, whose entries must continue the backup's; null: none. Fails with No::Broken where anything differs.
Result<DrillDone> drilled(const QString &backup, const QString &folder, Docket *against);
// Fails with No::Broken where no state of the docket ever had the words that a paper shows: it is older than the paper.
Result<> knowsPaper(const Docket &docket, const QString &words);
// Restores and verifies into a file that does not exist. With the words that the newest paper shows, a copy that is
// older than it fails with No::Broken and stands there; words that are none (No::Usage) fail before anything is copied.
Result<> restored(const QString &backup, const QString &to, const QString &words);
}
