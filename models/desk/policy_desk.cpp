// SPDX-License-Identifier: Apache-2.0
#include "policy_desk.h"
#include "policy_text.h"
#include "rules_adoption_p.h"
#include <QCoreApplication>
#include <algorithm>
namespace writdesk {
namespace {
QString say(const char *text) { return QCoreApplication::translate("PolicyDesk", text); }

RulesChange policyChange()
{
    return { kind::profileAsked, kind::profile,
        say("No change of the policy waits for approval under this name. Ask for it first."),
        say("%1 asked for this change and cannot adopt it."),
        { .id = QStringLiteral("approval:self"),
            .act = QStringLiteral("policy"),
            .because = say("Who asks for a change of the policy cannot adopt it."),
            .names = say("two people (four eyes on a change of the rules)"),
            .who = say("any other person") } };
}

// Against the law in force: one that was adopted after somebody asked may know other settings.
Result<Profile> usable(const Desk &desk, const QByteArray &toml)
{
    const auto profile = readProfile(toml);
    if (!profile)
        return profile;
    if (const auto problems = policyProblems(*profile, desk.law()); !problems.isEmpty())
        return failed(say("The policy cannot be used: %1. Correct it and try again.").arg(problems.first()),
            problems.join(u'\n'));
    return profile;
}

// As it would be entered, its bytes kept by their hash.
Result<PolicyProposal> proposalOf(Desk &desk, const QByteArray &toml)
{
    const auto profile = usable(desk, toml);
    if (!profile)
        return asFailure(profile);
    const auto kept = desk.docket().keep(toml);
    if (!kept)
        return asFailure(kept);
    return PolicyProposal { .id = profile->id,
        .version = profile->version,
        .sha256 = *kept,
        .changes = policyChanges(desk.profile(), *profile),
        .at = desk.now() };
}

Result<PolicyProposal> entered(Desk &desk, const PolicyProposal &proposal, const QString &kind)
{
    const auto written = desk.changeAll({}, [&]() -> Result<QList<NewEntry>> {
        return QList<NewEntry> { { {}, kind, objectOf(proposal) } };
    });
    return written ? Result<PolicyProposal>(proposal) : asFailure(written);
}
}

Result<PolicyProposal> proposePolicy(Desk &desk, const QByteArray &toml, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return failed(say("A change of the policy is asked for with a reason; give one."), {}, No::Usage);
    auto proposal = proposalOf(desk, toml);
    if (!proposal)
        return proposal;
    if (proposal->changes.isEmpty())
        return failed(say("This policy says what the one in force says. Nothing was asked."));
    proposal->reason = reason;
    proposal->asked = desk.actor();
    return entered(desk, *proposal, kind::profileAsked);
}

Result<PolicyProposal> proposeSetting(Desk &desk, const QString &setting, const QString &value, const QString &reason)
{
    const auto &points = desk.law().openPoints;
    const auto isIt = [&](const OpenPoint &p) { return p.key == setting || p.id == setting; };
    const auto point = std::ranges::find_if(points, isIt);
    if (point == points.end())
        return failed(say("There is no setting %1. See law settings.").arg(setting), {}, No::Usage);
    const auto toml = withSetting(desk.policyBytes(), point->key, value);
    return toml ? proposePolicy(desk, *toml, reason) : Result<PolicyProposal>(asFailure(toml));
}

Result<std::optional<PolicyProposal>> waitingPolicy(Desk &desk)
{
    return waitingFor<PolicyProposal>(desk, policyChange());
}

Result<PolicyProposal> adoptPolicy(Desk &desk, const QString &sha256)
{
    const auto fits = [&](const PolicyProposal &proposal) -> Result<> {
        const auto kept = desk.docket().kept(proposal.sha256);
        const auto policy = kept ? usable(desk, *kept) : Result<Profile>(asFailure(kept));
        return policy ? Result<>() : asFailure(policy);
    };
    const auto adopted = adoptedOf<PolicyProposal>(desk, policyChange(), sha256, fits);
    const auto taken = adopted ? desk.takeUpPolicy() : Result<>(asFailure(adopted));
    return taken ? adopted : asFailure(taken);
}

Result<bool> maySetPolicyAlone(Desk &desk)
{
    const auto cases = desk.docket().list({ .limit = 1 });
    if (!cases)
        return asFailure(cases);
    return desk.rehearsal() || cases->isEmpty();
}

Result<PolicyProposal> setPolicy(Desk &desk, const QByteArray &toml)
{
    const auto alone = maySetPolicyAlone(desk);
    if (!alone)
        return asFailure(alone);
    if (!*alone)
        return failed(say("Cases stand on the policy in force: a change needs a second person. Ask for it with a "
                          "reason, and let somebody else adopt it."));
    auto proposal = proposalOf(desk, toml);
    if (!proposal)
        return proposal;
    proposal->by = desk.actor();
    const auto set = entered(desk, *proposal, kind::profile);
    const auto taken = set ? desk.takeUpPolicy() : Result<>(asFailure(set));
    return taken ? set : asFailure(taken);
}
}
