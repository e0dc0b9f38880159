// SPDX-License-Identifier: Apache-2.0
// The watched folder of a person: what appears in it is received as though it had been dropped on the window.
#pragma once
#include "asker.h"
#include "user_places.h"
class QFileSystemWatcher;
class QTimer;
namespace writdesk {
class FolderWatch;
class FolderWatcher : public Asker {
    Q_OBJECT
public:
    FolderWatcher(
        Office &office, Prompt &prompt, MessageBar &bar, const Chosen &chosen, UserPlaces places, QObject *parent);
    void begin(); // watches the folder that the settings name, if they name one
    void choose(); // another one, or none

Q_SIGNALS:
    void received(const writdesk::CaseRef &ref);
    void held(const writdesk::ReceivedPaper &paper, const QString &name); // it waits for a person's word

private:
    void chooseFolder();
    void save(const QString &folder);
    void watch(const QString &folder);
    void look();
    void takeNext();
    void took(const QString &path, const Result<ReceivedPaper> &paper);
    void putAway(const QString &path);
    const UserPlaces m_places;
    Lane m_lane; // looks at a folder that may lie on a slow disk
    std::shared_ptr<FolderWatch> m_watch; // touched by m_lane only
    QFileSystemWatcher *m_news;
    QTimer *m_again;
    QString m_folder;
    QStringList m_waiting; // files that are at rest and not taken yet
    bool m_busy = false;
};
}
