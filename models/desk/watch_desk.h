// SPDX-License-Identifier: Apache-2.0
// A watched folder: which of its files are at rest, and how those that are stored are put away.
#pragma once
#include "intake_desk.h"
namespace writdesk {
// Whoever asks looks again and again; between two looks some time must pass. A file is at rest once two looks saw the
// same size and time of it. Left out are folders, links, hidden files, and names that say that a file is still coming
// (.part, .tmp, .crdownload).
class FolderWatch {
public:
    explicit FolderWatch(const QString &folder)
        : m_folder(folder)
    {
    }
    const QString &folder() const { return m_folder; }
    Result<QStringList> look(); // those at rest now, each named once until it changes, by name
    bool waits() const { return m_waits; } // the last look saw files that are not at rest yet

private:
    struct Seen {
        qint64 size = 0;
        QDateTime changed {};
        bool named = false;
    };
    QString m_folder;
    QMap<QString, Seen> m_seen; // by path
    bool m_waits = false;
};

// Puts a file of a watched folder into the folder `received` in it, under a name that is free there; only where the
// docket holds the very bytes that the file has now. Says whether it did.
Result<bool> putAway(Desk &desk, const QString &path);
}
