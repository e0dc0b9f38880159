// SPDX-License-Identifier: Apache-2.0
// How the law of a docket changes: proposed by one person, adopted by another, its effect on open cases listed.
#include "law_desk.h"
#include "law_files_named.h"
#include "session.h"
#include <QCoreApplication>
namespace writdesk {
namespace {
QString say(const char *text) { return QCoreApplication::translate("LawChangeCommands", text); }

Result<> print(Session &session, const Result<LawProposal> &proposal)
{
    if (!proposal)
        return asFailure(proposal);
    session.out().object(objectOf(*proposal));
    return {};
}

Result<> printChanges(Session &session, const Result<QList<LawChange>> &changes)
{
    if (!changes)
        return asFailure(changes);
    QList<QJsonObject> rows;
    for (const auto &change : *changes)
        rows.append(objectOf(change));
    session.out().rows(rows,
        { QStringLiteral("case"), QStringLiteral("what"), QStringLiteral("before"), QStringLiteral("after"),
            QStringLiteral("row"), QStringLiteral("where") });
    return {};
}

// Without files: what the law in force changes against the law that each case was judged by.
Result<> impact(Session &session)
{
    const auto desk = session.desk();
    if (!desk)
        return asFailure(desk);
    if (session.line().operands.isEmpty())
        return printChanges(session, unjudgedChanges(**desk));
    const auto named = namedLaw(session.line().operands, (*desk)->lawFiles());
    const auto law = named ? readLaw(named->files) : Result<LawSet>(asFailure(named));
    return printChanges(session, law ? impactOf(**desk, *law) : Result<QList<LawChange>>(asFailure(law)));
}

Result<> propose(Session &session)
{
    const auto desk = session.desk();
    const auto named
        = desk ? namedLaw(session.line().operands, (*desk)->lawFiles()) : Result<NamedLaw>(asFailure(desk));
    if (!named)
        return asFailure(named);
    return print(session, proposeLaw(**desk, named->named, session.option("reason")));
}

Result<> adopt(Session &session)
{
    const auto desk = session.desk();
    return desk ? print(session, adoptLaw(**desk, session.operand(0))) : asFailure(desk);
}

Result<> addHoliday(Session &session)
{
    const auto desk = session.desk();
    if (!desk)
        return asFailure(desk);
    const auto court = session.option("court");
    const AddedHoliday holiday { QDate::fromString(session.operand(0), Qt::ISODate), session.operand(1),
        session.option("kind", court.isEmpty() ? QStringLiteral("STATE") : QStringLiteral("COURT_CLOSED")).toUpper(),
        session.option("counts"), session.option("source"), court, session.option("state").toUpper() };
    return print(session, proposeHoliday(**desk, holiday));
}

Result<> settings(Session &session)
{
    const auto desk = session.desk();
    if (!desk)
        return asFailure(desk);
    QList<QJsonObject> rows;
    for (const auto &point : (*desk)->law().openPoints) {
        if (!session.operand(0).isEmpty() && session.operand(0) != point.id && session.operand(0) != point.key)
            continue;
        rows.append({ { QStringLiteral("id"), point.id }, { QStringLiteral("key"), point.key },
            { QStringLiteral("value"), (*desk)->profile().settings.value(point.key, point.value) },
            { QStringLiteral("default"), point.value }, { QStringLiteral("options"), toJson(point.options) },
            { QStringLiteral("question"), point.question }, { QStringLiteral("reason"), point.reason },
            { QStringLiteral("effect"), point.effect }, { QStringLiteral("cites"), point.cites },
            { QStringLiteral("policy"), (*desk)->profile().version } });
    }
    if (rows.isEmpty())
        return failed(say("There is no setting %1. See law settings.").arg(session.operand(0)));
    session.out().rows(rows,
        { QStringLiteral("id"), QStringLiteral("key"), QStringLiteral("value"), QStringLiteral("default"),
            QStringLiteral("effect") });
    return {};
}
}

Commands lawChangeCommands()
{
    return {
        { "law impact [FILE...]", "",
            QT_TRANSLATE_NOOP("Commands",
                "what these files of the law would change in open cases, and by which row; without files, what the "
                "law in force changes against the judgements that were entered under an earlier one"),
            impact },
        { "law adopt FILE...", "--reason TEXT",
            QT_TRANSLATE_NOOP("Commands",
                "asks that these files become law of this docket, over those of the program; a second person adopts "
                "them with law approve. A bad row is named by file and line, and the law stays as it is"),
            propose, Writes },
        { "law approve [SHA]", "",
            QT_TRANSLATE_NOOP("Commands",
                "the second person adopts what was asked for last; no case is re-dated: see law impact, then judge"),
            adopt, Writes | Signs },
        { "law settings [ID]", "",
            QT_TRANSLATE_NOOP(
                "Commands", "each open question of law or policy: its answer here, default, reason, effect"),
            settings },
        { "holiday add DATE NAME", "--counts yes|no|disputed --source TEXT [--court ID] [--state XX] [--kind KIND]",
            QT_TRANSLATE_NOOP("Commands",
                "asks that a day becomes a holiday of a court, a state or the country (court_closed, "
                "clerk_inaccessible, pres_closure, congress, state); a second person adopts it with law approve"),
            addHoliday, Writes },
    };
}
}
