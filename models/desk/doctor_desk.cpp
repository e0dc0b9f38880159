// SPDX-License-Identifier: Apache-2.0
#include "doctor_desk.h"
#include "clock_desk.h"
#include "roles.h"
#include <QCoreApplication>
#include <QFileInfo>
#include <QStorageInfo>
#include <algorithm>
namespace writdesk {
namespace {
QString say(const char *text) { return QCoreApplication::translate("Doctor", text); }
QString counted(const char *text, qsizetype n) { return QCoreApplication::translate("Doctor", text, nullptr, int(n)); }
constexpr qint64 reminderHours = 26; // a daily timer, and two hours for a late start
constexpr qint64 backupHours = 50; // two days, likewise

Checkup good(const char *check, const QString &found) { return { QLatin1String(check), Health::Good, found, {} }; }
Checkup look(const char *check, const QString &found, const QString &act, const QString &inWindow = {})
{
    return { QLatin1String(check), Health::Look, found, act, No::World, inWindow };
}

Checkup tree(const Docket &docket, const Course &course)
{
    const auto head = docket.head();
    const auto whole = head ? docket.verify({}, course) : Result<>(asFailure(head));
    if (!whole)
        return { QStringLiteral("tree"), Health::Bad, whole.error().sentence,
            say("Restore a backup to another file and keep this one as evidence."), whole.error().no };
    return good(
        "tree", say("All %1 entries, their tree and every document are as they were entered.").arg(head->count));
}

// Lists are made from entries: where those are damaged, a list made anew would repeat the damage.
Checkup lists(const Docket &docket, bool treeIsWhole, const Course &course)
{
    const auto differences = docket.rebuildCheck(course);
    if (differences && differences->isEmpty())
        return good("lists", say("The lists are what the entries say."));
    const auto no = differences ? No::Broken : differences.error().no;
    const auto found = differences
        ? counted("The lists differ from the entries in %n place(s): %1.", differences->size())
              .arg(differences->mid(0, 3).join(QStringLiteral("; ")))
        : differences.error().sentence;
    if (!treeIsWhole || !differences)
        return { QStringLiteral("lists"), Health::Bad, found,
            say("Restore a backup first: the lists follow from entries and documents."), no };
    return { QStringLiteral("lists"), Health::Bad, found, say("Run docket rebuild."), no,
        say("No entry is touched: the command line makes the lists anew (writdeskctl docket rebuild).") };
}

// What was stored and never entered may be a user's data that nobody is allowed to keep.
Result<Checkup> leftovers(const Docket &docket)
{
    const auto left = docket.orphans();
    if (!left)
        return asFailure(left);
    if (*left == 0)
        return good("leftovers", say("Every document that is stored stands in an entry."));
    return look("leftovers",
        counted("%n document(s) were stored by work that was cut off and stand in no entry.", *left),
        say("Run docket sweep while nobody else collects or receives papers."),
        say("The command line takes them out (writdeskctl docket sweep) while nobody else collects or receives "
            "papers."));
}

QString agoOf(const QDateTime &then, const QDateTime &now)
{
    const auto hours = then.secsTo(now) / 3600;
    return hours < 48 ? say("%1 hours ago").arg(hours) : say("%1 days ago").arg(hours / 24);
}

Result<Checkup> backups(const Docket &docket, const QDateTime &now)
{
    const auto notes = docket.backups();
    if (!notes)
        return asFailure(notes);
    const auto act = say(
        "Run docket backup into a folder on another disk, best by a timer: settings set backups FOLDER, then timers "
        "install.");
    const auto inWindow = say("Back up into a folder on another disk, best by a timer: First steps has the folder and "
                              "the timers.");
    if (notes->isEmpty())
        return look("backups", say("No backup of this docket is known."), act, inWindow);
    const auto &last = notes->first();
    const auto gone = std::ranges::count_if(*notes, [](const BackupNote &n) { return !QFileInfo::exists(n.file); });
    const auto found = say("The last backup was made %1: %2.").arg(agoOf(last.at, now), last.file);
    if (!QFileInfo::exists(last.file))
        return look("backups", found + u' ' + say("It is no longer there."), act, inWindow);
    if (last.at.secsTo(now) > backupHours * 3600)
        return look("backups", found, act, inWindow);
    const auto missing = counted("%n older one(s) are no longer where they were made.", gone);
    return good("backups", gone > 0 ? found + u' ' + missing : found);
}

Result<Checkup> reminders(const Docket &docket, const QDateTime &now)
{
    const auto beats = docket.ofKind(kind::heartbeat);
    if (!beats)
        return asFailure(beats);
    const auto act = say("Let a timer run writdeskctl remind every day: timers install.");
    const auto inWindow = say("Let a timer run them every day: First steps installs it.");
    if (beats->isEmpty())
        return look("reminders", say("The reminders never ran."), act, inWindow);
    const auto found = say("The reminders last ran %1.").arg(agoOf(beats->last().at, now));
    return beats->last().at.secsTo(now) > reminderHours * 3600 ? look("reminders", found, act, inWindow)
                                                               : good("reminders", found);
}

// What was noticed in the last 30 days stands here, and a clock that is behind now.
Result<Checkup> clock(const Docket &docket, const DocketInfo &info, const QDateTime &now)
{
    const auto act = say("Let the machine set its clock by a time server, and look at the entries of those days.");
    if (info.rehearsal)
        return good("clock", say("A rehearsal docket: its clock is set by hand."));
    if (now < info.lastAt)
        return look("clock",
            say("The clock says %1, before the docket's last entry of %2; nothing can be entered until it is right.")
                .arg(isoInstant(now), isoInstant(info.lastAt)),
            act);
    const auto faults = clockFaultsSince(docket, now.addSecs(-30 * 86400));
    if (!faults)
        return asFailure(faults);
    if (faults->isEmpty())
        return good("clock", say("The clock was neither set back nor did it jump in the last 30 days."));
    return look("clock", faults->last().words(), act);
}

// Names that stand for one person, or that share a key: such a pair cannot be two pairs of eyes.
QStringList pairsOfOne(const QList<Actor> &actors)
{
    QStringList pairs;
    for (qsizetype i = 0; i < actors.size(); ++i) {
        for (qsizetype j = 0; j < i; ++j) {
            const auto &a = actors[j];
            const auto &b = actors[i];
            if (samePerson(a.name, b.name) || (!a.publicKey.isEmpty() && a.publicKey == b.publicKey))
                pairs.append(say("%1 and %2").arg(a.name, b.name));
        }
    }
    return pairs;
}

bool twoCanRelease(const QList<Actor> &actors)
{
    const CaseRef any { QStringLiteral("WD") };
    const NewEntry release { any, kind::packetReleased, {} };
    const NewEntry approval { any, kind::approved, objectOf(Approval { .act = QStringLiteral("release") }) };
    return std::ranges::any_of(actors, [&](const Actor &a) {
        return mayEnter(a.role, release) && std::ranges::any_of(actors, [&](const Actor &b) {
            return !samePerson(a.name, b.name) && mayEnter(b.role, approval);
        });
    });
}

Result<Checkup> people(const Docket &docket, bool rehearsal)
{
    if (rehearsal)
        return good("actors", say("A rehearsal docket: every name has every role, for practice only."));
    const auto actors = docket.actors();
    if (!actors)
        return asFailure(actors);
    if (const auto pairs = pairsOfOne(*actors); !pairs.isEmpty())
        return look("actors", say("The same person or key stands under two names: %1.").arg(pairs.join(u';')),
            say("Have one of them act under one name only."));
    if (actors->size() < 2)
        return look("actors",
            counted("The docket knows %n actor(s); what needs a second person cannot be done.", actors->size()),
            say("Add the others with actor add."), say("Add the others under First steps."));
    if (std::ranges::none_of(*actors, [](const Actor &a) { return a.role == u"administrator"; }))
        return look("actors", say("No actor is an administrator."), say("Add one with actor add."),
            say("Add one under First steps."));
    if (!twoCanRelease(*actors))
        return look("actors",
            say("No two actors can release a packet together: one who does it and another who approves."),
            say("Add a reviewer or counsel with actor add."), say("Add a reviewer or counsel under First steps."));
    return good("actors", say("%1 actors may write.").arg(actors->size()));
}

Result<Checkup> tray(const Docket &docket)
{
    const auto papers = docket.tray();
    if (!papers)
        return asFailure(papers);
    if (papers->isEmpty())
        return good("tray", say("No paper waits to be filed."));
    return look("tray", counted("%n paper(s) were stored and never filed.", papers->size()),
        say("File them with tray file (tray lists them); until then nobody knows what they demand."),
        say("File them from Papers in the tray; until then nobody knows what they demand."));
}

// The file itself: who else may read it, and whether a copy would still fit beside it.
Checkup file(const QString &path)
{
    const QFileInfo docket(path);
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    if (docket.permissions() & others)
        return look("file", say("Others on this machine may read or write %1.").arg(path),
            say("Take their rights away; only its owner needs the file."));
    const QStorageInfo disk(docket.absolutePath());
    if (disk.bytesAvailable() >= 0 && disk.bytesAvailable() < 2 * docket.size())
        return look("file",
            say("The disk has %1 MB left, too little for a copy of the docket.").arg(disk.bytesAvailable() / 1'000'000),
            say("Make room on the disk."));
    return good("file", say("Only its owner may read %1, and the disk has room.").arg(path));
}
}

Result<QList<Checkup>> docketCheckups(const Docket &docket, const QDateTime &now, const Course &course)
{
    const auto info = docket.info();
    if (!info)
        return asFailure(info);
    bool stopped = false; // what was stopped says nothing of the docket, good or bad
    const Course watched { [&](const QString &what, qint64 done, qint64 of) {
                              stopped = stopped || !course.goesOn(what, done, of);
                              return !stopped;
                          },
        course.says };
    QList<Checkup> all { tree(docket, watched) };
    if (!stopped)
        all.append(lists(docket, all.first().health == Health::Good, watched));
    if (stopped)
        return stoppedByHand();
    all.append(file(info->file));
    for (const auto &checkup : { backups(docket, now), reminders(docket, now), clock(docket, *info, now),
             people(docket, info->rehearsal), tray(docket), leftovers(docket) }) {
        if (!checkup)
            return asFailure(checkup);
        all.append(*checkup);
    }
    return all;
}
}
