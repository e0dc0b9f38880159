// SPDX-License-Identifier: Apache-2.0
// The docket's care: copies and what is known of them, restores and drills, and every check there is.
#include "backup_desk.h"
#include "course_shown.h"
#include "doctor_desk.h"
#include "head_words.h"
#include "session.h"
#include <QCoreApplication>
#include <QFileInfo>
#include <algorithm>
namespace writdesk {
namespace {
QString say(const char *text) { return QCoreApplication::translate("CareCommands", text); }

QJsonObject headOf(const TreeHead &head)
{
    return { { QStringLiteral("count"), head.count }, { QStringLiteral("head"), head.hash },
        { QStringLiteral("words"), headWords(head.hash) } };
}

// Without a place, as the timer runs it: into the folder of the settings.
Result<BackupDone> backedUp(Session &session, const Stamp &stamp, int keep)
{
    const auto docket = session.docket();
    if (!docket)
        return asFailure(docket);
    if (!session.operand(0).isEmpty())
        return backUp(**docket, stamp.at, session.operand(0), keep);
    const auto folder = session.settings().backups;
    if (folder.isEmpty())
        return failed(say("No folder for backups is chosen. Choose one with settings set backups FOLDER, or name a "
                          "place for this one."));
    return backUpNews(**docket, stamp.at, folder, keep > 0 ? keep : copiesOfTimer);
}

Result<> backUpDocket(Session &session)
{
    const auto keep = session.number("keep", 0);
    if (!keep)
        return asFailure(keep);
    if (*keep > 0 && !session.operand(0).isEmpty() && !QFileInfo(session.operand(0)).isDir())
        return wrongUse(say("--keep is for a folder of backups and counts from 1. Name the folder, or leave it out."));
    const auto stamp = session.stamp();
    const auto done = stamp ? backedUp(session, *stamp, *keep) : Result<BackupDone>(asFailure(stamp));
    if (!done)
        return asFailure(done);
    auto shape = headOf(done->head);
    shape.insert(QStringLiteral("backup"), done->file);
    shape.insert(QStringLiteral("verified"), true);
    shape.insert(QStringLiteral("unchanged"), done->unchanged);
    shape.insert(QStringLiteral("removed"), QJsonArray::fromStringList(done->removed));
    session.out().object(shape);
    if (!done->unnoted.isEmpty())
        Output::complain(
            { .sentence = say("The backup is whole, but the docket could not note it: %1").arg(done->unnoted) });
    return {};
}

Result<> listBackups(Session &session)
{
    const auto docket = session.docket();
    const auto notes = docket ? (*docket)->backups() : Result<QList<BackupNote>>(asFailure(docket));
    if (!notes)
        return asFailure(notes);
    QList<QJsonObject> rows;
    for (const auto &note : *notes) {
        auto row = headOf(note.head);
        row.insert(QStringLiteral("file"), note.file);
        row.insert(QStringLiteral("at"), isoInstant(note.at));
        row.insert(QStringLiteral("there"), QFileInfo::exists(note.file));
        rows.append(row);
    }
    session.out().rows(
        rows, { QStringLiteral("at"), QStringLiteral("count"), QStringLiteral("there"), QStringLiteral("file") });
    return {};
}

// With the words of the newest paper that went out, a restore to an older state is recognised.
Result<> restoreDocket(Session &session)
{
    const auto words = session.has("words") ? headWordsTyped(session.option("words")) : Result<QString>(QString());
    if (!words) // before anything is copied
        return asFailure(words);
    if (auto done = Docket::restore(session.operand(0), session.operand(1)); !done)
        return done;
    const auto docket = Docket::open(session.operand(1));
    const auto head = docket ? (*docket)->head() : Result<TreeHead>(asFailure(docket));
    if (!head)
        return asFailure(head);
    auto shape = headOf(*head);
    shape.insert(QStringLiteral("restored"), session.operand(1));
    shape.insert(QStringLiteral("verified"), true);
    session.out().object(shape);
    return words->isEmpty() ? Result<>() : knowsPaper(**docket, *words);
}

// The docket in use is compared where there is one; a drill on another machine has none.
Result<> drill(Session &session)
{
    const auto beside = QFileInfo(session.docketFile());
    const auto has = beside.exists();
    const auto docket = has ? session.docket() : Result<Docket *>(nullptr);
    if (!docket)
        return asFailure(docket);
    const QFileInfo backup(session.operand(0));
    const auto done
        = drilled(session.operand(0), session.option("in", (has ? beside : backup).absolutePath()), *docket);
    if (!done)
        return asFailure(done);
    auto shape = headOf(done->head);
    shape.insert(QStringLiteral("backup"), session.operand(0));
    shape.insert(QStringLiteral("verified"), true);
    if (done->behind >= 0)
        shape.insert(QStringLiteral("behind"), done->behind);
    session.out().object(shape);
    return {};
}

void show(Session &session, const QList<Checkup> &checkups)
{
    QList<QJsonObject> rows;
    for (const auto &checkup : checkups)
        rows.append({ { QStringLiteral("check"), checkup.check }, { QStringLiteral("health"), nameOf(checkup.health) },
            { QStringLiteral("found"), checkup.found }, { QStringLiteral("act"), checkup.act } });
    session.out().rows(
        rows, { QStringLiteral("check"), QStringLiteral("health"), QStringLiteral("found"), QStringLiteral("act") });
}

// Every check is made and shown before the first bad one decides the exit status.
Result<> examine(Session &session)
{
    const auto docket = session.docket();
    const auto stamp = docket ? session.stamp() : Result<Stamp>(asFailure(docket));
    auto checkups
        = stamp ? docketCheckups(**docket, stamp->at, shownCourse()) : Result<QList<Checkup>>(asFailure(stamp));
    if (!checkups)
        return asFailure(checkups);
    if (const auto desk = session.desk())
        *checkups += lawCheckups(**desk);
    else
        checkups->append({ QStringLiteral("law"), Health::Bad, desk.error().sentence, {}, desk.error().no });
    show(session, *checkups);
    const auto bad = std::ranges::find(*checkups, Health::Bad, &Checkup::health);
    return bad == checkups->end() ? Result<>()
                                  : Result<>(failed((bad->found + u' ' + bad->act).trimmed(), {}, bad->no));
}
}

Commands careCommands()
{
    return {
        { "docket backup [FILE]", "[--keep N]",
            QT_TRANSLATE_NOOP("Commands",
                "a verified copy while others work; refuses a file that exists. FILE may be a folder, of whose copies "
                "the newest N stay. Without FILE into the folder of the setting backups, of which the newest 14 stay; "
                "where nothing was entered since, the newest copy is tried out instead (\"unchanged\": true)"),
            backUpDocket },
        { "docket backups", "", QT_TRANSLATE_NOOP("Commands", "the copies that are known, newest first"), listBackups },
        { "docket restore FILE TO", "[--words WORDS]",
            QT_TRANSLATE_NOOP("Commands",
                "copies a backup to a new file and verifies it before it says done; with the words of the newest paper "
                "an older state is recognised"),
            restoreDocket },
        { "docket drill FILE", "[--in FOLDER]",
            QT_TRANSLATE_NOOP("Commands",
                "tries a backup out: restores it aside, proves entries, documents, lists and head, and removes it"),
            drill },
        { "docket doctor", "",
            QT_TRANSLATE_NOOP("Commands",
                "every check there is, each with what to do: tree, lists, file, backups, reminders, clock, actors, "
                "tray, leftovers, law, calendars, unchecked rows"),
            examine },
    };
}
}
