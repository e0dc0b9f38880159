// SPDX-License-Identifier: Apache-2.0
// What is due: as a list, as the reminder that a scheduler runs, and as a calendar for other programs.
#include "calendar_desk.h"
#include "dates.h"
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

void printDue(Session &session, const QList<QJsonObject> &rows, bool missed = false)
{
    QStringList columns { QStringLiteral("due"), QStringLiteral("due_rule"), QStringLiteral("family"),
        QStringLiteral("case"), QStringLiteral("instrument"), QStringLiteral("issuer"), QStringLiteral("status") };
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
    ListQuery query;
    if (session.has("within"))
        query.dueUntil = plusDays((*desk)->today(), *days).toString(Qt::ISODate);
    const auto cases = listedCases(**desk, query);
    if (!cases)
        return asFailure(cases);
    QList<QJsonObject> rows;
    for (const auto &row : *cases) {
        if (!row.due.isEmpty())
            rows.append(dueShape(row));
    }
    printDue(session, rows);
    return {};
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
        rows.append(dueShape(row));
        rows.last().insert(QStringLiteral("missed"), true);
    }
    for (const auto &row : reminder->rows)
        rows.append(dueShape(row));
    printDue(session, rows, !reminder->missed.isEmpty());
    if (reminder->silent > 0) // of these a scheduler's mail may not tell more
        session.out().object({ { QStringLiteral("more"), reminder->silent },
            { QStringLiteral("because"), say("more items are due; open the docket to see them") } });
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
        { "due", "[--within DAYS]", QT_TRANSLATE_NOOP("Commands", "what is due, by binding date"), listDue },
        { "remind", "[--within DAYS]",
            QT_TRANSLATE_NOOP("Commands",
                "for the scheduler: what is due within so many days (7), and a heartbeat entry; after days on which it "
                "did not run, what came and went on them, marked as missed"),
            runReminder, Writes },
        { "calendar FILE.ics", "",
            QT_TRANSLATE_NOOP("Commands",
                "the open dates as a calendar that other programs import, again and again: reference, rule and both "
                "readings, no account and no name; of a case about which silence is owed, or may be, only the day"),
            writeCalendar },
    };
}
}
