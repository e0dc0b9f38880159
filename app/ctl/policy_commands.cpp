// SPDX-License-Identifier: Apache-2.0
// The company's policy: shown, set, one setting of it changed, and adopted by a second person once cases stand on it.
#include "law_files_named.h"
#include "policy_desk.h"
#include "session.h"
#include "shapes.h"
#include "written_file.h"
#include <QCoreApplication>
namespace writdesk {
namespace {
QString say(const char *text) { return QCoreApplication::translate("PolicyCommands", text); }

Result<> print(Session &session, const Result<PolicyProposal> &proposal)
{
    if (!proposal)
        return asFailure(proposal);
    session.out().object(objectOf(*proposal));
    return {};
}

Result<> showProfile(Session &session)
{
    const auto desk = session.desk();
    const auto file = desk ? fileToWrite(session, { QStringLiteral("toml") }) : Result<QString>(asFailure(desk));
    if (!file)
        return asFailure(file);
    if (auto wrote = writeTo(*file, (*desk)->policyBytes()); !wrote)
        return wrote;
    session.out().object(profileShape((*desk)->profile()));
    return {};
}

Result<> setProfile(Session &session)
{
    const auto bytes = ruleFile(session.operand(0));
    const auto desk = bytes ? session.desk() : Result<Desk *>(asFailure(bytes));
    const auto alone = desk ? maySetPolicyAlone(**desk) : Result<bool>(asFailure(desk));
    if (!alone)
        return asFailure(alone);
    if (!*alone)
        return print(session, proposePolicy(**desk, *bytes, session.option("reason")));
    const auto set = setPolicy(**desk, *bytes);
    if (!set)
        return asFailure(set);
    session.out().object(profileShape((*desk)->profile()));
    return {};
}

Result<> setOne(Session &session)
{
    const auto desk = session.desk();
    if (!desk)
        return asFailure(desk);
    return print(session, proposeSetting(**desk, session.operand(0), session.operand(1), session.option("reason")));
}

Result<> approveProfile(Session &session)
{
    const auto desk = session.desk();
    return desk ? print(session, adoptPolicy(**desk, session.operand(0))) : asFailure(desk);
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

Commands policyCommands()
{
    return {
        { "profile show", "[--to FILE.toml]",
            QT_TRANSLATE_NOOP(
                "Commands", "who the company is and what it promises. --to: its file as it is in force, to be edited"),
            showProfile },
        { "profile set FILE.toml", "[--reason TEXT]",
            QT_TRANSLATE_NOOP("Commands",
                "sets who the company is. Once cases stand on it, asks for the change with a reason; a second person "
                "adopts it with profile approve, and each case keeps what it was judged by until it is judged anew"),
            setProfile, Writes },
        { "profile approve [SHA]", "",
            QT_TRANSLATE_NOOP("Commands", "the second person adopts the change of the policy that was asked for last"),
            approveProfile, Writes | Signs },
        { "law settings [ID]", "",
            QT_TRANSLATE_NOOP(
                "Commands", "each open question of law or policy: its answer here, default, reason, effect"),
            settings },
        { "law set SETTING VALUE", "--reason TEXT",
            QT_TRANSLATE_NOOP("Commands",
                "asks that one setting of the policy gets another answer (a key or id of law settings); a second "
                "person adopts it with profile approve. See law impact --set first"),
            setOne, Writes },
    };
}
}
