// SPDX-License-Identifier: Apache-2.0
#include "people_desk.h"
#include "gates.h"
#include <QCoreApplication>
#include <algorithm>
namespace writdesk {
namespace {
QString say(const char *text) { return QCoreApplication::translate("People", text); }
bool isAdministrator(const Actor &actor) { return actor.role == u"administrator"; }
}

Result<> mayAddPerson(const Docket &docket, const QString &actor)
{
    const auto info = docket.info();
    const auto known = info ? docket.actors() : Result<QList<Actor>>(asFailure(info));
    if (!known)
        return asFailure(known);
    if (info->rehearsal || known->isEmpty())
        return {};
    if (std::ranges::find(*known, actor, &Actor::name) == known->end())
        return failed(say("This docket knows no actor named %1. Name one with --actor.").arg(actor));
    const auto keeps = [&](const Actor &a) { return isAdministrator(a) && samePerson(a.name, actor); };
    if (std::ranges::any_of(*known, isAdministrator) && std::ranges::none_of(*known, keeps))
        return failed(say("%1 is no administrator here and adds nobody. Ask an administrator.").arg(actor));
    return {};
}

Result<bool> hasTwoPeople(const Docket &docket)
{
    const auto info = docket.info();
    const auto known = info ? docket.actors() : Result<QList<Actor>>(asFailure(info));
    return known ? Result<bool>(info->rehearsal || known->size() > 1) : asFailure(known);
}
}
