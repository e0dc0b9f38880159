// SPDX-License-Identifier: Apache-2.0
#include "start_desk.h"
#include "people_desk.h"
#include "policy_desk.h"
#include <QCoreApplication>
namespace writdesk {
namespace {
QString say(const char *text) { return QCoreApplication::translate("Start", text); }
}

Result<DocketSteps> docketSteps(Desk &desk)
{
    const auto info = desk.docket().info();
    const auto set = info ? desk.docket().profileBytes() : Result<QByteArray>(asFailure(info));
    const auto actors = set ? desk.docket().actors() : Result<QList<Actor>>(asFailure(set));
    const auto two = actors ? hasTwoPeople(desk.docket()) : Result<bool>(asFailure(actors));
    if (!two)
        return asFailure(two);
    DocketSteps steps { .file = info->file,
        .actor = desk.actor(),
        .rehearsal = info->rehearsal,
        .profile = say("%1, version %2").arg(desk.profile().entity, desk.profile().version),
        .profileSet = !set->isEmpty(),
        .twoPeople = *two };
    for (const auto &actor : *actors)
        steps.people.append(say("%1 (%2)").arg(actor.name, actor.role));
    return steps;
}

Result<DocketSteps> setFirstPolicy(Desk &desk, const QByteArray &toml)
{
    const auto alone = maySetPolicyAlone(desk);
    if (!alone)
        return asFailure(alone);
    if (!*alone)
        return failed(say("Cases stand on this policy already, so two people change it. Ask for another policy in the "
                          "menu of the law."));
    const auto set = setPolicy(desk, toml);
    return set ? docketSteps(desk) : asFailure(set);
}

Result<DocketSteps> addPerson(Desk &desk, const NewPerson &person)
{
    if (auto may = mayAddPerson(desk.docket(), desk.actor()); !may)
        return asFailure(may);
    if (!desk.rehearsal() && person.passphrase.isEmpty())
        return failed(say("A key needs a passphrase, so nobody was added. Let %1 choose one.").arg(person.name));
    const auto added = desk.docket().addActor(desk.stamp(), person.name, person.role, person.passphrase);
    return added ? docketSteps(desk) : asFailure(added);
}
}
