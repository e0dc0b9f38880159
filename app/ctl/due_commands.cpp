// SPDX-License-Identifier: Apache-2.0
// What is due: as a list, as the reminder that a scheduler runs, and as a calendar for other programs.
#include "calendar_desk.h"
#include "dates.h"
#include "desktop_note.h"
#include "digest_desk.h"
#include "reminder_desk.h"
#include "session.h"
#include "shapes.h"
#include "written_file.h"
#include <QCoreApplication>
namespace writdesk {
namespace {
QString say(const char *text) { return QCoreApplication::translate("DueCommands", text); }

QJsonObject dueShape(const ListRow &row)
{
    auto shape = rowShape(row);
    shape.insert(QStringLiteral("family"), nameOf(row.dueFamily));
    return shape;
}

void printDue(Session &session, const QList<QJsonObject> &rows, const QStringList &besides = {}, bool missed = false)
{
    QStringList columns { QStringLiteral("due"), QStringLiteral("due_rule"), QStringLiteral("family"),
        QStringLiteral("case"), QStringLiteral("instrument"), QStringLiteral("issuer"), QStringLiteral("status") };
    columns += besides;
    if (missed)
        columns.append(QStringLiteral("missed"));
    session.out().rows(rows, columns);
}

Result<> listDue(Session &session)
{
    const auto days = session.number("within", 0);
    const auto desk = days ? session.desk() : Result<Desk *>(asFailure(days));
    if (!desk)
        return asFailure(desk);
    const auto dates = everyDateDue(**desk, session.has("within") ? plusDays((*desk)->today(), *days) : QDate());
    if (!dates)
        return asFailure(dates);
    QList<QJsonObject> rows;
    for (const auto &row : *dates)
        rows.append(dueShape(row));
    printDue(session, rows);
    return {};
}

// With whom it stands; who took it up.
QJsonObject remindedShape(const Reminder &reminder, const ListRow &row)
{
    auto shape = dueShape(row);
    const auto stands = reminder.standing.value(reminderKey(row));
    if (stands.to.isEmpty())
        return shape;
    shape.insert(QStringLiteral("to"), stands.to);
    if (stands.isOpen())
        shape.insert(QStringLiteral("passed_on"), wasPassedOn(stands));
    else
        shape.insert(QStringLiteral("acknowledged_by"), stands.acknowledgedBy);
    return shape;
}

void printGap(Session &session, const Reminder &reminder)
{
    if (reminder.missedFrom.isValid())
        session.out().object({ { QStringLiteral("missed_from"), toJson(reminder.missedFrom) },
            { QStringLiteral("missed_to"), toJson(reminder.missedTo) },
            { QStringLiteral("because"),
                say("no reminder ran on these days; see why the scheduler did not run it, and look at what is marked "
                    "as missed") } });
}

Result<> runReminder(Session &session)
{
    const auto days = session.number("within", 7);
    const auto desk = days ? session.desk() : Result<Desk *>(asFailure(days));
    const auto reminder = desk ? remind(**desk, *days) : Result<Reminder>(asFailure(desk));
    if (!reminder)
        return asFailure(reminder);
    printGap(session, *reminder);
    QList<QJsonObject> rows;
    for (const auto &row : reminder->missed) {
        rows.append(remindedShape(*reminder, row));
        rows.last().insert(QStringLiteral("missed"), true);
    }
    for (const auto &row : reminder->rows)
        rows.append(remindedShape(*reminder, row));
    printDue(session, rows, { QStringLiteral("to"), QStringLiteral("acknowledged_by") }, !reminder->missed.isEmpty());
    if (reminder->silent > 0) // of these a scheduler's mail may not tell more
        session.out().object({ { QStringLiteral("more"), reminder->silent },
            { QStringLiteral("because"), say("more items are due; open the docket to see them") } });
    return {};
}

Result<> takeUp(Session &session)
{
    const auto desk = session.desk();
    const auto c = desk ? acknowledge(**desk, session.caseRef(), session.operand(1).toUpper(), session.option("says"))
                        : Result<Case>(asFailure(desk));
    if (!c)
        return asFailure(c);
    QList<QJsonObject> rows;
    for (const auto &reminder : c->reminders)
        rows.append(objectOf(reminder));
    session.out().rows(rows,
        { QStringLiteral("rule"), QStringLiteral("due"), QStringLiteral("to"), QStringLiteral("acknowledged_by") });
    return {};
}

// On which ways it went, in the order in which they were taken.
Result<QStringList> sendDigest(Session &session, Desk &desk, const Digest &digest, const QString &file)
{
    QStringList ways;
    if (!file.isEmpty()) {
        const auto mail = file.endsWith(u".eml", Qt::CaseInsensitive);
        const auto bytes = mail ? digestMail(desk, digest) : Result<QByteArray>(digest.text.toUtf8());
        if (!bytes)
            return asFailure(bytes);
        if (auto wrote = writeTo(file, *bytes); !wrote)
            return asFailure(wrote);
        ways.append(mail ? QStringLiteral("mail") : QStringLiteral("file"));
    }
    if (session.has("desktop")) {
        if (auto noted = noteOnDesktop(digest.title, digest.brief); !noted)
            return asFailure(noted);
        ways.append(QStringLiteral("desktop"));
    }
    return ways.isEmpty() ? QStringList { QStringLiteral("stdout") } : ways;
}

Result<> makeDigest(Session &session)
{
    const auto days = session.number("within", 7);
    const auto file = days ? fileToWrite(session, { QStringLiteral("eml"), QStringLiteral("txt") })
                           : Result<QString>(asFailure(days));
    const auto desk = file ? session.desk() : Result<Desk *>(asFailure(file));
    const auto digest = desk ? digestOf(**desk, *days) : Result<Digest>(asFailure(desk));
    if (!digest)
        return asFailure(digest);
    if (session.has("once") && digest->made)
        return {};
    const auto ways = sendDigest(session, **desk, *digest, *file);
    if (!ways)
        return asFailure(ways);
    if (auto noted = noteDigest(**desk, *digest, ways->join(u' ')); !noted)
        return noted;
    if (!session.out().json()) {
        session.out().text(digest->text);
        return {};
    }
    session.out().object({ { QStringLiteral("day"), toJson(digest->day) }, { QStringLiteral("title"), digest->title },
        { QStringLiteral("brief"), digest->brief }, { QStringLiteral("text"), digest->text },
        { QStringLiteral("rows"), digest->rows }, { QStringLiteral("more"), digest->more },
        { QStringLiteral("ways"), toJson(*ways) } });
    return {};
}

Result<> writeCalendar(Session &session)
{
    const auto file = session.operand(0);
    if (auto may = mayBeWritten(file, { QStringLiteral("ics") }); !may)
        return may;
    const auto desk = session.desk();
    const auto events = desk ? dueEvents(**desk) : Result<QList<CalendarEvent>>(asFailure(desk));
    const auto bytes = events ? calendarOf(**desk, *events) : Result<QByteArray>(asFailure(events));
    if (!bytes)
        return asFailure(bytes);
    if (auto wrote = writeTo(file, *bytes); !wrote)
        return wrote;
    session.out().object({ { QStringLiteral("file"), file }, { QStringLiteral("events"), events->size() } });
    return {};
}
}

Commands dueCommands()
{
    return {
        { "due", "[--within DAYS]",
            QT_TRANSLATE_NOOP("Commands",
                "what is due, by binding date: of each case what it owes, overdue or to come, and its next date"),
            listDue },
        { "remind", "[--within DAYS]",
            QT_TRANSLATE_NOOP("Commands",
                "for the scheduler: what is due within so many days (7), and a heartbeat entry; after days on which it "
                "did not run, what came and went on them, marked as missed. What nobody took up within the hours of "
                "the policy (escalation_hours) goes to the next role: to"),
            runReminder, Writes },
        { "remind ack CASE [RULE]", "[--says TEXT]",
            QT_TRANSLATE_NOOP("Commands",
                "takes up what the case was reminded of, or the date of one rule: it goes to no other role"),
            takeUp, Writes },
        { "digest", "[--within DAYS] [--to FILE.eml|.txt] [--desktop] [--once]",
            QT_TRANSLATE_NOOP("Commands",
                "one text for the day: what passed, binds today and binds soon. It names no case about which silence "
                "is owed, or may be. --desktop shows its counts as a notification; --once says nothing where that of "
                "today was made"),
            makeDigest, Writes },
        { "calendar FILE.ics", "",
            QT_TRANSLATE_NOOP("Commands",
                "the open dates as a calendar that other programs import, again and again: reference, rule and both "
                "readings, no account and no name; of a case about which silence is owed, or may be, only the day"),
            writeCalendar },
    };
}
}
