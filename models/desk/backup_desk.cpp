// SPDX-License-Identifier: Apache-2.0
#include "backup_desk.h"
#include "head_words.h"
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <algorithm>
namespace writdesk {
namespace {
QString say(const char *text) { return QCoreApplication::translate("Backup", text); }

// Two of one second, as in a rehearsal whose clock stands, are told apart by a number that sorts behind the first.
QString nameIn(const QString &folder, const QString &docket, const QDateTime &now)
{
    const auto stem = QStringLiteral("%1-%2").arg(
        QFileInfo(docket).completeBaseName(), now.toUTC().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'")));
    const auto named
        = [&](const QString &name) { return QDir(folder).absoluteFilePath(name + QStringLiteral(".writdesk")); };
    auto file = named(stem);
    for (int n = 2; QFile::exists(file); ++n)
        file = named(QStringLiteral("%1_%2").arg(stem).arg(n, 2, 10, QLatin1Char('0')));
    return file;
}

// Named by the rotation: a copy that a person gave a name of its own is that person's to remove.
bool isNamedHere(const QString &file, const QString &docket)
{
    static const QRegularExpression instant(QStringLiteral("^-\\d{8}T\\d{6}Z(_\\d{2,})?\\.writdesk$"));
    const auto base = QFileInfo(docket).completeBaseName();
    const auto name = QFileInfo(file).fileName();
    return name.startsWith(base) && instant.match(name.mid(base.size())).hasMatch();
}

// Only what this docket noted and named itself, in that folder.
Result<QStringList> rotated(Docket &docket, const QString &file, const QString &folder, int keep)
{
    const auto notes = docket.backups();
    if (!notes)
        return asFailure(notes);
    QStringList removed;
    int kept = 0;
    const auto here = QFileInfo(folder).canonicalFilePath();
    for (const auto &note : *notes) {
        const QFileInfo copy(note.file);
        if (copy.dir().canonicalPath() != here || !copy.isFile() || !isNamedHere(note.file, file) || ++kept <= keep)
            continue;
        if (!QFile::remove(note.file))
            return failed(
                say("The old backup %1 could not be removed. Check who may write to its folder.").arg(note.file));
        if (auto forgotten = docket.forgetBackup(note.file); !forgotten)
            return asFailure(forgotten);
        removed.append(note.file);
    }
    return removed;
}
}

Result<BackupDone> backUp(Docket &docket, const QDateTime &now, const QString &where, int keep)
{
    const auto info = docket.info();
    if (!info)
        return asFailure(info);
    const auto folder = QFileInfo(where).isDir();
    BackupDone done { .file = folder ? nameIn(where, info->file, now) : QFileInfo(where).absoluteFilePath() };
    const auto head = docket.backup(done.file);
    if (!head)
        return asFailure(head);
    done.head = *head;
    if (auto noted = docket.noteBackup({ done.file, now, *head }); !noted)
        done.unnoted = noted.error().sentence; // the copy stands all the same: a docket on a read-only disk has one too
    if (!folder || keep < 1 || !done.unnoted.isEmpty())
        return done;
    const auto removed = rotated(docket, info->file, where, keep);
    if (!removed)
        return asFailure(removed);
    done.removed = *removed;
    return done;
}

Result<DrillDone> drilled(const QString &backup, const QString &folder, Docket *against)
{
    QTemporaryDir place(QDir(folder).filePath(QStringLiteral("drill-XXXXXX")));
    if (!place.isValid())
        return failed(say("No folder for the drill could be made in %1. Choose another with --in.").arg(folder),
            place.errorString());
    const auto copy = place.filePath(QStringLiteral("restored.writdesk"));
    if (auto restored = Docket::restore(backup, copy); !restored)
        return asFailure(restored);
    const auto docket = Docket::open(copy);
    const auto differences = docket ? (*docket)->rebuildCheck() : Result<QStringList>(asFailure(docket));
    const auto head = differences ? (*docket)->head() : Result<TreeHead>(asFailure(differences));
    if (!head)
        return asFailure(head);
    if (!differences->isEmpty())
        return failed(QCoreApplication::translate("Backup",
                          "The backup's lists differ from its entries in %n place(s). Make another backup, and run "
                          "docket doctor on the docket it came from.",
                          nullptr, int(differences->size())),
            differences->join(u'\n'), No::Broken);
    DrillDone done { .head = *head };
    if (!against)
        return done;
    const auto now = against->head();
    if (!now)
        return asFailure(now);
    if (auto continues = against->verify(*head); !continues)
        return failed(say("The backup is not an earlier state of this docket: %1").arg(continues.error().sentence),
            continues.error().detail, No::Broken);
    done.behind = now->count - head->count;
    return done;
}

Result<BackupDone> backUpNews(Docket &docket, const QDateTime &now, const QString &folder, int keep)
{
    if (!QFileInfo(folder).isDir())
        return failed(
            say("The folder of backups %1 is not there. Connect its disk, or choose another with settings set "
                "backups FOLDER.")
                .arg(folder));
    const auto info = docket.info();
    const auto notes = info ? docket.backups() : Result<QList<BackupNote>>(asFailure(info));
    const auto head = notes ? docket.head() : Result<TreeHead>(asFailure(notes));
    if (!head)
        return asFailure(head);
    const auto holdsAll = [&](const BackupNote &note) {
        const QFileInfo copy(note.file);
        return copy.isFile() && copy.dir().canonicalPath() == QFileInfo(folder).canonicalFilePath()
            && isNamedHere(note.file, info->file) && note.head.count == head->count && note.head.hash == head->hash;
    };
    const auto newest = std::ranges::find_if(*notes, holdsAll);
    if (newest == notes->end() || !drilled(newest->file, folder, &docket)) // a bad copy is no copy
        return backUp(docket, now, folder, keep);
    BackupDone done { .file = newest->file, .head = *head, .unchanged = true };
    if (auto noted = docket.noteBackup({ done.file, now, *head }); !noted)
        done.unnoted = noted.error().sentence;
    return done;
}

Result<> knowsPaper(const Docket &docket, const QString &words)
{
    const auto count = docket.countUnder(words);
    const auto head = docket.head();
    if (!count || !head)
        return count ? asFailure(head) : asFailure(count);
    if (*count && **count < head->count)
        return {};
    if (*count)
        return failed(say("The copy ends at its entry %1, where that paper was printed: the entry of the paper itself, "
                          "and what was entered after it, is missing. Look for a newer backup.")
                          .arg(head->count),
            {}, No::Broken);
    return failed(say("No state of this docket had the words of that paper: it is older than the paper, and what was "
                      "entered after its entry %1 is missing. Look for a newer backup.")
                      .arg(head->count),
        {}, No::Broken);
}

Result<> restored(const QString &backup, const QString &to, const QString &words)
{
    const auto typed = words.trimmed().isEmpty() ? Result<QString>(QString()) : headWordsTyped(words);
    if (!typed)
        return asFailure(typed);
    if (auto done = Docket::restore(backup, to); !done || typed->isEmpty())
        return done;
    const auto docket = Docket::open(to);
    return docket ? knowsPaper(**docket, *typed) : asFailure(docket);
}
}
