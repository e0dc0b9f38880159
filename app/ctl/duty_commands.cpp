// SPDX-License-Identifier: Apache-2.0
// Duties that run over time: gags, holds, what is due, and the reminder that a scheduler runs.
#include "dates.h"
#include "list_desk.h"
#include "notice_desk.h"
#include "period_sum.h"
#include "preservation_desk.h"
#include "session.h"
#include "shapes.h"
#include "written_file.h"
#include <QCoreApplication>
#include <algorithm>
namespace writdesk {
namespace {
QString say(const char *text) { return QCoreApplication::translate("DutyCommands", text); }

// "1 year" as the counters write it: "1 years".
Result<QString> lengthIn(const QString &words)
{
    const auto length = lengthOf(words);
    if (!length || (length->unit != Unit::Days && length->unit != Unit::Months && length->unit != Unit::Years))
        return wrongUse(say("%1 is no length of days, months or years. Write it as in --for 1 year.").arg(words));
    return QString::number(length->count) + u' ' + nameOf(length->unit);
}

// How a gag ends: at most one of four ways.
Result<GagOrder> endOf(const Session &session, bool needed)
{
    GagOrder order;
    order.furtherOrder = session.has("until-further-order");
    const auto ways = int(session.has("until")) + int(session.has("for")) + int(order.furtherOrder)
        + int(session.has("end-unknown"));
    if (ways > 1 || (needed && ways == 0))
        return failed(say("Say how the gag ends in one way: --until, --for, --until-further-order or --end-unknown."),
            usageOf({ session.line().command }), No::Usage);
    for (const auto *name : { "from", "until" }) {
        if (const auto day = session.date(name); !day)
            return asFailure(day);
    }
    if (session.has("for")) {
        const auto length = lengthIn(session.option("for"));
        if (!length)
            return asFailure(length);
        order.length = *length;
    }
    order.from = session.option("from");
    order.until = session.option("until");
    order.court = session.option("court");
    order.scope = session.option("scope");
    order.document = { session.option("document").toLower() };
    return order;
}

Result<> printed(Session &session, const Result<Gag> &gag)
{
    if (!gag)
        return asFailure(gag);
    session.out().object(gagShape(*gag));
    return {};
}

Result<> addOne(Session &session)
{
    auto order = endOf(session, true);
    if (!order)
        return asFailure(order);
    const auto source = session.option("source");
    if (!fromName(source, order->source) || order->source == GagSource::Unknown)
        return wrongUse(say("%1 is no source of a gag. It is order, statute or request_only.").arg(source));
    const auto desk = session.desk();
    return desk ? printed(session, addGag(**desk, session.caseRef(), *order)) : asFailure(desk);
}

Result<> extendOne(Session &session)
{
    const auto order = endOf(session, true);
    const auto desk = order ? session.desk() : Result<Desk *>(asFailure(order));
    if (!desk)
        return asFailure(desk);
    return printed(session, extendGag(**desk, session.caseRef(), { session.operand(1) }, *order));
}

Result<> liftOne(Session &session)
{
    const auto desk = session.desk();
    if (!desk)
        return asFailure(desk);
    return printed(session, liftGag(**desk, session.caseRef(), { session.operand(1) }, session.option("reason")));
}

Result<> answerOne(Session &session)
{
    const auto desk = session.desk();
    if (!desk)
        return asFailure(desk);
    return printed(session, answerGag(**desk, session.caseRef(), { session.operand(1) }, session.option("found")));
}

Result<> printed(Session &session, const Result<Hold> &hold)
{
    if (!hold)
        return asFailure(hold);
    session.out().object(holdShape(*hold));
    return {};
}

Result<> take(Session &session)
{
    const auto at = session.instant("at");
    const auto desk = at ? session.desk() : Result<Desk *>(asFailure(at));
    if (!desk)
        return asFailure(desk);
    return printed(session, takeHold(**desk, session.caseRef(), session.option("basis"), *at));
}

Result<> renew(Session &session)
{
    const auto at = session.instant("at");
    const auto desk = at ? session.desk() : Result<Desk *>(asFailure(at));
    if (!desk)
        return asFailure(desk);
    return printed(session, renewHold(**desk, session.caseRef(), *at, { session.option("hold") }));
}

Result<> release(Session &session)
{
    const auto desk = session.desk();
    if (!desk)
        return asFailure(desk);
    return printed(session, releaseHold(**desk, session.caseRef(), { session.option("hold") }));
}

// The certificate lies in the docket; --to writes a copy.
Result<> destroy(Session &session)
{
    const auto file = fileToWrite(session, { QStringLiteral("pdf") });
    const auto desk = file ? session.desk() : Result<Desk *>(asFailure(file));
    if (!desk)
        return asFailure(desk);
    const auto destroyed = destroyHold(**desk, session.caseRef(), { session.option("hold") });
    if (!destroyed)
        return asFailure(destroyed);
    if (auto wrote = writeTo(*file, destroyed->certificate); !wrote)
        return wrote;
    auto shape = holdShape(destroyed->hold);
    shape.insert(QStringLiteral("steps"), toJson(destroyed->steps));
    if (!file->isEmpty())
        shape.insert(QStringLiteral("file"), *file);
    session.out().object(shape);
    return {};
}

Result<QList<QJsonObject>> dueWithin(Desk &desk, const Result<int> &days, bool limited)
{
    if (!days)
        return asFailure(days);
    ListQuery query;
    if (limited)
        query.dueUntil = plusDays(desk.today(), *days).toString(Qt::ISODate);
    const auto cases = listedCases(desk, query);
    if (!cases)
        return asFailure(cases);
    QList<QJsonObject> rows;
    for (const auto &row : *cases) {
        if (row.due.isEmpty())
            continue;
        auto shape = rowShape(row);
        shape.insert(QStringLiteral("family"), nameOf(row.dueFamily));
        rows.append(shape);
    }
    return rows;
}

void printDue(Session &session, const QList<QJsonObject> &rows)
{
    session.out().rows(rows,
        { QStringLiteral("due"), QStringLiteral("due_rule"), QStringLiteral("family"), QStringLiteral("case"),
            QStringLiteral("instrument"), QStringLiteral("issuer"), QStringLiteral("status") });
}

Result<> listDue(Session &session)
{
    const auto desk = session.desk();
    const auto rows = desk ? dueWithin(**desk, session.number("within", 0), session.has("within"))
                           : Result<QList<QJsonObject>>(asFailure(desk));
    if (!rows)
        return asFailure(rows);
    printDue(session, *rows);
    return {};
}

// Takes out the rows of cases of which silence is owed, or may be: what a scheduler prints is mailed and logged.
Result<qsizetype> takeSilenced(Desk &desk, QList<QJsonObject> &rows)
{
    const auto before = rows.size();
    QList<QJsonObject> open;
    for (const auto &row : rows) {
        const auto c = desk.docket().load({ row.value(u"case").toString() });
        if (!c)
            return asFailure(c);
        const auto gagged = std::ranges::any_of(
            c->gags, [](const Gag &g) { return g.source != GagSource::RequestOnly && !g.lifted; });
        const auto said = factsOf(*c).value(QStringLiteral("gag"));
        if (!gagged && said != u"order" && said != u"statute" && said != u"unknown")
            open.append(row);
    }
    rows = open;
    return before - rows.size();
}

// The entry proves that the scheduler ran; a reminder nobody sent is seen by its absence.
Result<> remind(Session &session)
{
    const auto desk = session.desk();
    auto rows
        = desk ? dueWithin(**desk, session.number("within", 7), true) : Result<QList<QJsonObject>>(asFailure(desk));
    if (!rows)
        return asFailure(rows);
    const auto entered = (*desk)->changeAll({}, [&]() -> Result<QList<NewEntry>> {
        return QList<NewEntry> { { {}, kind::heartbeat, { { QStringLiteral("due"), rows->size() } } } };
    });
    if (!entered)
        return entered;
    const auto silent = takeSilenced(**desk, *rows);
    if (!silent)
        return asFailure(silent);
    printDue(session, *rows);
    if (*silent > 0) // of these a scheduler's mail may not tell more
        session.out().object({ { QStringLiteral("more"), *silent },
            { QStringLiteral("because"), say("more items are due; open the docket to see them") } });
    return {};
}
}

Commands dutyCommands()
{
    return {
        { "gag CASE add",
            "--source order|statute|request_only [--from DATE] [--until DATE] [--for N UNIT] [--until-further-order] "
            "[--end-unknown] [--court ID] [--scope S] [--document SHA256]",
            QT_TRANSLATE_NOOP("Commands", "enters a gag with one way to end; without --from it runs from issued_on"),
            addOne, Writes },
        { "gag CASE extend ID",
            "[--from DATE] [--until DATE] [--for N UNIT] [--until-further-order] [--end-unknown] [--document SHA256]",
            QT_TRANSLATE_NOOP("Commands", "extends a gag: the new end runs on from the old one, or from --from"),
            extendOne, Writes },
        { "gag CASE lift ID", "[--reason TEXT]",
            QT_TRANSLATE_NOOP("Commands", "asks to lift a gag; lifts it once a second person approved lift"), liftOne,
            Writes | Signs },
        { "gag CASE answer ID", "--found TEXT",
            QT_TRANSLATE_NOOP(
                "Commands", "after its end: says where an extension was looked for, and that none was found"),
            answerOne, Writes },
        { "hold CASE take", "[--basis 2703f|civil] [--at INSTANT]",
            QT_TRANSLATE_NOOP("Commands", "takes a preservation hold"), take, Writes },
        { "hold CASE renew", "[--at INSTANT] [--hold ID]",
            QT_TRANSLATE_NOOP("Commands", "renews the hold for another term"), renew, Writes },
        { "hold CASE release", "[--hold ID]",
            QT_TRANSLATE_NOOP("Commands", "ends the duty to keep; nothing is destroyed"), release, Writes },
        { "hold CASE destroy", "[--hold ID] [--to FILE.pdf]",
            QT_TRANSLATE_NOOP("Commands",
                "asks to destroy what was preserved; destroys it with a certificate once a second person approved "
                "destroy"),
            destroy, Writes | Signs | Prints },
        { "due", "[--within DAYS]", QT_TRANSLATE_NOOP("Commands", "what is due, by binding date"), listDue },
        { "remind", "[--within DAYS]",
            QT_TRANSLATE_NOOP(
                "Commands", "for the scheduler: what is due within so many days (7), and a heartbeat entry"),
            remind, Writes },
    };
}
}
