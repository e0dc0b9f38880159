// SPDX-License-Identifier: Apache-2.0
// How the law of a docket changes: proposed by one person, adopted by another, its effect on open cases listed.
#include "law_desk.h"
#include "law_files_named.h"
#include "policy_text.h"
#include "session.h"
#include <QCoreApplication>
#include <algorithm>
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

// The policy of --profile, or the one in force with the settings of --set; the one in force where neither was given.
Result<Profile> draftPolicy(Session &session, const Desk &desk)
{
    auto toml = session.has("profile") ? ruleFile(session.option("profile")) : Result<QByteArray>(desk.policyBytes());
    for (const auto &setting : session.words("set")) {
        if (setting.isEmpty()) // the mark before each --set
            continue;
        const auto key = setting.section(u'=', 0, 0), value = setting.section(u'=', 1);
        const auto isIt = [&](const OpenPoint &p) { return p.key == key || p.id == key; };
        const auto point = std::ranges::find_if(desk.law().openPoints, isIt);
        if (value.isEmpty() || point == desk.law().openPoints.end())
            return wrongUse(say("--set is a setting of law settings and its value, as in notice_wait_days=14."));
        if (toml)
            toml = withSetting(*toml, point->key, value);
    }
    return toml ? readProfile(*toml) : asFailure(toml);
}

// Without a draft: what the rules in force change against those that each case was judged by.
Result<> impact(Session &session)
{
    const auto desk = session.desk();
    if (!desk)
        return asFailure(desk);
    if (session.line().operands.isEmpty() && !session.has("profile") && !session.has("set"))
        return printChanges(session, unjudgedChanges(**desk));
    const auto named = namedLaw(session.line().operands, (*desk)->lawFiles());
    const auto law = named ? readLaw(named->files) : Result<LawSet>(asFailure(named));
    const auto policy = law ? draftPolicy(session, **desk) : Result<Profile>(asFailure(law));
    if (!policy)
        return asFailure(policy);
    if (const auto problems = policyProblems(*policy, *law); !problems.isEmpty())
        return failed(say("The policy cannot be used: %1. Correct it and try again.").arg(problems.first()),
            problems.join(u'\n'));
    return printChanges(session, impactOf(**desk, { *law, *policy }));
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
}

Commands lawChangeCommands()
{
    return {
        { "law impact [FILE...]", "[--profile FILE.toml] [--set SETTING=VALUE...]",
            QT_TRANSLATE_NOOP("Commands",
                "what these files of the law, this policy or these settings would change in open cases, and by which "
                "row; without a draft, what the rules in force change against the judgements that were entered under "
                "earlier ones"),
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
        { "holiday add DATE NAME", "--counts yes|no|disputed --source TEXT [--court ID] [--state XX] [--kind KIND]",
            QT_TRANSLATE_NOOP("Commands",
                "asks that a day becomes a holiday of a court, a state or the country (court_closed, "
                "clerk_inaccessible, pres_closure, congress, state); a second person adopts it with law approve"),
            addHoliday, Writes },
    };
}
}
