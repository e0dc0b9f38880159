// SPDX-License-Identifier: Apache-2.0
// Duties that run over time: gags and holds.
#include "notice_desk.h"
#include "period_sum.h"
#include "preservation_desk.h"
#include "renewal_desk.h"
#include "session.h"
#include "shapes.h"
#include "written_file.h"
#include <QCoreApplication>
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

// A court that somebody names and the law does not list has no zone and no holidays of its own: its name is kept, and
// that is said.
Result<> printed(Session &session, const Desk &desk, const Result<Gag> &gag)
{
    if (!gag)
        return asFailure(gag);
    auto shape = gagShape(*gag);
    if (session.has("court") && !desk.law().calendar.court(gag->court)) {
        const auto unknown
            = say("The table of courts knows no \"%1\", so its zone and holidays are unknown: the end is "
                  "counted for whichever court it may be. Ids stand in law file courts.toml.")
                  .arg(gag->court);
        if (session.out().json())
            shape.insert(QStringLiteral("warnings"), QJsonArray { unknown });
        else
            Output::note(unknown);
    }
    session.out().object(shape);
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
    return desk ? printed(session, **desk, addGag(**desk, session.caseRef(), *order)) : asFailure(desk);
}

Result<> extendOne(Session &session)
{
    const auto order = endOf(session, true);
    const auto desk = order ? session.desk() : Result<Desk *>(asFailure(order));
    if (!desk)
        return asFailure(desk);
    return printed(session, **desk, extendGag(**desk, session.caseRef(), { session.operand(1) }, *order));
}

Result<> liftOne(Session &session)
{
    const auto desk = session.desk();
    if (!desk)
        return asFailure(desk);
    return printed(
        session, **desk, liftGag(**desk, session.caseRef(), { session.operand(1) }, session.option("reason")));
}

Result<> answerOne(Session &session)
{
    const auto desk = session.desk();
    if (!desk)
        return asFailure(desk);
    return printed(
        session, **desk, answerGag(**desk, session.caseRef(), { session.operand(1) }, session.option("found")));
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
    const auto basis = session.option("basis");
    if (session.has("basis") && basis != u"2703f" && basis != u"civil")
        return wrongUse(
            QCoreApplication::translate("Commands", "%1 is no basis of a hold. It is 2703f or civil.").arg(basis));
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
    const HoldId hold { session.option("hold") };
    if (const CaseRef paper { session.option("by") }; !paper.isEmpty())
        return *at ? failed(QCoreApplication::translate(
                                "Commands", "A renewal --by a paper counts from when that came in: leave --at away."),
                   {}, No::Usage)
                   : printed(session, renewBy(**desk, paper, session.caseRef(), hold));
    return printed(session, renewHold(**desk, session.caseRef(), *at, hold));
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
        { "hold CASE renew", "[--at INSTANT] [--hold ID] [--by CASE]",
            QT_TRANSLATE_NOOP("Commands",
                "renews the hold for another term; --by names the case of the paper that asks for it, whose receipt "
                "then "
                "counts, and links both"),
            renew, Writes },
        { "hold CASE release", "[--hold ID]",
            QT_TRANSLATE_NOOP("Commands", "ends the duty to keep; nothing is destroyed"), release, Writes },
        { "hold CASE destroy", "[--hold ID] [--to FILE.pdf]",
            QT_TRANSLATE_NOOP("Commands",
                "asks to destroy what was preserved; destroys it with a certificate once a second person approved "
                "destroy"),
            destroy, Writes | Signs | Prints },
    };
}
}
