// SPDX-License-Identifier: Apache-2.0
#include "folder_watcher.h"
#include "watch_desk.h"
#include <QFileInfo>
#include <QFileSystemWatcher>
#include <QTimer>
namespace writdesk {
namespace {
constexpr int restless = 400; // milliseconds between two looks at a file that still grows
constexpr int quiet = 30'000; // disks of other machines send no news
const auto watchedKey = QStringLiteral("watched");
}

FolderWatcher::FolderWatcher(
    Office &office, Prompt &prompt, MessageBar &bar, const Chosen &chosen, UserPlaces places, QObject *parent)
    : Asker(office, prompt, bar, chosen, parent)
    , m_places(std::move(places))
    , m_news(new QFileSystemWatcher(this))
    , m_again(new QTimer(this))
{
    m_again->setSingleShot(true);
    connect(m_news, &QFileSystemWatcher::directoryChanged, this, &FolderWatcher::look);
    connect(m_again, &QTimer::timeout, this, &FolderWatcher::look);
}

void FolderWatcher::begin()
{
    const auto settings = m_lane.ask([file = m_places.settings] { return readSettings(file); });
    whenAnswered(m_office, settings, this, [this](const Result<UserSettings> &chosen) {
        if (chosen) // a file of settings that cannot be read is told by the page of first steps
            watch(chosen->watched);
    });
}

void FolderWatcher::choose()
{
    if (m_folder.isEmpty())
        return chooseFolder();
    Field act { .id = QStringLiteral("act"), .label = tr("From now on"), .kind = Field::Kind::Choice };
    act.choices = { { QStringLiteral("other"), tr("another folder is watched") },
        { QStringLiteral("stop"), tr("no folder is watched") } };
    m_prompt.ask(
        { tr("Watched folder"), tr("Files that appear in %1 are received.").arg(m_folder), { act }, tr("Do it") },
        [this](const Answers &answers) {
            if (answers.value(QStringLiteral("act")) == u"stop")
                save({});
            else
                chooseFolder();
        });
}

void FolderWatcher::chooseFolder()
{
    m_prompt.folder(tr("Folder to watch"), {}, [this](const QString &folder) { save(folder); });
}

void FolderWatcher::save(const QString &folder)
{
    const auto saved = m_lane.ask([file = m_places.settings, folder] { return saveSetting(file, watchedKey, folder); });
    whenAnswered(m_office, saved, this, [this](const Result<UserSettings> &settings) {
        if (!settings)
            return m_bar.complain(settings.error());
        m_bar.say(settings->watched.isEmpty()
                ? tr("No folder is watched any more.")
                : tr("%1 is watched: what is stored from it moves into its folder received.").arg(settings->watched));
        watch(settings->watched);
    });
}

void FolderWatcher::watch(const QString &folder)
{
    if (!m_news->directories().isEmpty())
        m_news->removePaths(m_news->directories());
    m_again->stop();
    m_waiting.clear();
    m_folder = folder;
    m_watch = folder.isEmpty() ? nullptr : std::make_shared<FolderWatch>(folder);
    if (folder.isEmpty())
        return;
    m_news->addPath(folder);
    look();
}

void FolderWatcher::look()
{
    if (!m_watch)
        return;
    using Look = std::pair<QStringList, bool>;
    const auto looked = m_lane.ask([watch = m_watch] {
        return watch->look().map([&](const QStringList &files) { return Look(files, watch->waits()); });
    });
    whenAnswered(m_office, looked, this, [this, watch = m_watch](const Result<Look> &found) {
        if (watch != m_watch) // another folder meanwhile
            return;
        if (!found) {
            m_bar.complain(found.error());
            m_again->start(quiet);
            return;
        }
        m_waiting += found->first;
        m_again->start(found->second ? restless : quiet);
        takeNext();
    });
}

// One after the other: a folder with a thousand papers must not fill the lane.
void FolderWatcher::takeNext()
{
    if (m_busy || m_waiting.isEmpty())
        return;
    m_busy = true;
    Q_EMIT working(true);
    const auto path = m_waiting.takeFirst();
    whenAnswered(m_office, m_office.receive({ .path = path, .askFirst = true }), this,
        [this, path](const Result<ReceivedPaper> &paper) { took(path, paper); });
}

void FolderWatcher::took(const QString &path, const Result<ReceivedPaper> &paper)
{
    const auto name = QFileInfo(path).fileName();
    if (!paper) {
        m_bar.complain(paper.error());
    } else if (!paper->waiting.isEmpty()) {
        Q_EMIT held(*paper, name);
    } else {
        m_bar.say(tr("%1 from the watched folder is received as %2.").arg(name, paper->ref.text));
        Q_EMIT received(paper->ref);
    }
    putAway(path);
}

void FolderWatcher::putAway(const QString &path)
{
    whenAnswered(m_office, m_office.ask([path](Desk &desk) { return writdesk::putAway(desk, path); }), this,
        [this](const Result<bool> &away) {
            Q_EMIT working(false);
            m_busy = false;
            if (!away)
                m_bar.complain(away.error());
            takeNext();
        });
}
}
