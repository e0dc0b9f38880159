// SPDX-License-Identifier: Apache-2.0
#include "emergency_desk.h"
#include "account_names_p.h"
#include "agency.h"
#include "gag_making_p.h"
#include "gates.h"
#include "overlaps_p.h"
#include <QCoreApplication>
#include <QTimeZone>
#include <algorithm>
namespace writdesk {
namespace {
QString say(const char *text) { return QCoreApplication::translate("Emergency", text); }

bool isEmergency(const Case &c)
{
    return !c.demands.isEmpty()
        && std::ranges::all_of(c.demands, [](const Demand &d) { return d.instrument.startsWith(u"EDR_"); });
}

// "x@Y.example" and "+1312…" are told by their look; whatever else says of what kind it is.
Result<QString> accountOf(const QString &typed)
{
    const auto account = accountNamed(typed, {});
    if (!account.isEmpty())
        return account;
    return failed(
        say("%1 names no account. Write it as email:x@y, phone:+1…, handle:… or name:….").arg(typed), {}, No::Usage);
}

struct Named {
    const char *fact = "";
    QString value {};
};

Result<QList<Fact>> factsOf(const EmergencyOrder &order)
{
    const QList<Named> said { { "instrument", QStringLiteral("EDR_US") }, { "emergency", QStringLiteral("true") },
        { "issuer_country", QStringLiteral("US") }, { "issuer_state", order.state.toUpper() },
        { "issuer", order.agency }, { "requester", order.agency }, { "signer", order.officer },
        { "requester_phone", order.phone }, { "threat_text", order.danger }, { "person_at_risk", order.person },
        { "imminence_text", order.imminence }, { "data_nexus", order.nexus }, { "gag", order.silence } };
    QList<Fact> facts;
    for (const auto &one : said) {
        if (!one.value.trimmed().isEmpty())
            facts.append(
                { .name = QLatin1String(one.fact), .value = one.value.simplified(), .state = FactState::Accepted });
    }
    for (const auto &typed : order.accounts) {
        const auto account = accountOf(typed);
        if (!account)
            return asFailure(account);
        facts.append({ .name = QStringLiteral("account"), .value = *account, .state = FactState::Accepted });
    }
    for (const auto &category : order.categories.isEmpty() ? emergencyCategories() : order.categories)
        facts.append({ .name = QStringLiteral("category"), .value = category, .state = FactState::Accepted });
    return facts;
}

// What the statute asks for must be there before anybody can believe in it.
QStringList missingOf(const Case &c)
{
    const QList<Named> asked { { "threat_text", say("the danger") }, { "person_at_risk", say("who is in danger") },
        { "imminence_text", say("why process would be too slow") } };
    const auto facts = factsOf(c);
    QStringList missing;
    for (const auto &one : asked) {
        if (!facts.has(QLatin1String(one.fact)))
            missing.append(QStringLiteral("%1 (%2)").arg(one.value, QLatin1String(one.fact)));
    }
    return missing;
}

Result<> isUndecided(const Case &c)
{
    if (!isEmergency(c))
        return failed(say("%1 is no emergency request. State instrument=EDR_US where it is one.").arg(c.ref.text));
    if (!isAnswered(c))
        return {};
    return failed(
        say("%1 was answered already. What is new opens a case of its own (emergency open).").arg(c.ref.text));
}

Result<> mayDecide(const Case &c)
{
    if (auto open = isUndecided(c); !open)
        return open;
    if (const auto missing = missingOf(c); !missing.isEmpty())
        return failed(say("%1 does not say what the statute asks for: %2. State it first.")
                          .arg(c.ref.text, missing.join(QStringLiteral(", "))));
    return {};
}

Result<> mayBeAlone(const Desk &desk, const Case &c)
{
    if (mayDecideAlone(c, desk.profile()))
        return {};
    return blocked(say("Nobody decides %1 alone.").arg(c.ref.text),
        { { .id = QStringLiteral("alone"),
            .act = nameOf(Act::Disclose),
            .because = say("The policy lets two people decide an emergency, never one."),
            .names = QStringLiteral("X-07: breakglass"),
            .who = say("a second person (emergency CASE second); or two people who change the setting") } });
}

NewEntry happened(const Desk &desk, const Case &c, const QString &name)
{
    return { c.ref, kind::happened, objectOf(Happening { .name = name, .at = When::of(desk.now()) }) };
}

const Fact *factNamed(const Case &c, const QString &name)
{
    const auto at = std::ranges::find(c.facts, name, &Fact::name);
    return at == c.facts.end() ? nullptr : &*at;
}

Result<> notHimself(const Desk &desk, const Case &c, const QString &act)
{
    const auto *decider = factNamed(c, QStringLiteral("decider"));
    if (!decider)
        return failed(say("Nobody decided %1 yet.").arg(c.ref.text));
    if (!samePerson(decider->value, desk.actor()))
        return {};
    return blocked(say("%1 decided this and cannot be the second person.").arg(desk.actor()),
        { { .id = QStringLiteral("approval:self"),
            .act = act,
            .because = say("Who decides an emergency is not who looks at that decision."),
            .names = QStringLiteral("V-EM-05; 18 USC 2702(b)(8), (c)(4)"),
            .who = say("any other person") } });
}

// The rows by which the requester of a case was verified.
Result<QStringList> rowsCalled(Desk &desk, const CaseRef &ref)
{
    const auto entries = desk.docket().entries(ref);
    if (!entries)
        return asFailure(entries);
    QStringList ids;
    for (const auto &entry : *entries) {
        if (entry.kind != kind::calledBack)
            continue;
        if (const auto call = valueOf<CallBack>(entry.body);
            call.outcome == Reached::Confirmed && !ids.contains(call.agency))
            ids.append(call.agency);
    }
    return ids;
}

// A fraud that was verified by a row of the directory spoils that row, in the same breath.
Result<QList<NewEntry>> reviewEntries(Desk &desk, const Case &c, const QString &outcome, const QString &says)
{
    QList<NewEntry> entries {
        { c.ref, kind::emergencyReviewed,
            { { QStringLiteral("outcome"), outcome }, { QStringLiteral("says"), says.trimmed() } } },
        happened(desk, c, event::aloneReviewed)
    };
    if (outcome != u"fraud")
        return entries;
    const auto rows = rowsCalled(desk, c.ref);
    if (!rows)
        return asFailure(rows);
    for (const auto &id : *rows)
        entries.append({ {}, kind::agencyRetired,
            { { QStringLiteral("id"), id },
                { QStringLiteral("reason"), say("a request that was verified by it was a fraud") } } });
    return entries;
}
}

QStringList emergencyCategories() { return { QStringLiteral("L1_A"), QStringLiteral("L1_B"), QStringLiteral("L1_E") }; }

Result<Case> openEmergency(Desk &desk, const EmergencyOrder &order)
{
    const auto facts = factsOf(order);
    if (!facts)
        return asFailure(facts);
    const auto ref = desk.docket().freshRef(desk.today());
    if (!ref)
        return asFailure(ref);
    return desk.opened(*ref, [&](const Case &) -> Result<QList<NewEntry>> {
        const auto shared = sharedFacts(desk.docket(), *facts, *ref);
        if (!shared)
            return asFailure(shared);
        const QTimeZone zone(desk.profile().zone);
        const Received received { .facts = *facts,
            .at = zone.isValid() ? desk.now().toTimeZone(zone) : desk.now(),
            .from = QStringLiteral("clock"),
            .channel = order.channel,
            .entity = desk.profile().entity,
            .overlaps = casesOf(*shared),
            .shared = LaterList<Shared>(*shared) };
        const NewEntry entry { *ref, kind::received, objectOf(received) };
        const auto c = after(Case { .ref = *ref }, { .caseRef = *ref, .kind = entry.kind, .body = entry.body });
        return QList<NewEntry> { entry } + gagEntries(desk, c); // a silence that the caller says a court ordered
    });
}

Result<Case> decideEmergency(Desk &desk, const CaseRef &ref, const DecideOrder &order)
{
    if (order.belief.trimmed().isEmpty())
        return failed(say("A decision in good faith says why there is an emergency; write the belief."), {}, No::Usage);
    return desk.change(ref, 0, Desk::Judge::Yes, [&](const Case &c) -> Result<QList<NewEntry>> {
        auto may = mayDecide(c);
        if (may && !order.alone.trimmed().isEmpty())
            may = mayBeAlone(desk, c);
        if (!may)
            return asFailure(may);
        const EmergencyDecision decision { order.belief.simplified(), desk.actor(), desk.now(),
            order.alone.simplified() };
        QList<NewEntry> entries { { c.ref, kind::emergencyDecided, objectOf(decision) } };
        if (!decision.alone.isEmpty())
            entries.append(happened(desk, c, event::decidedAlone));
        if (!order.tellLater.trimmed().isEmpty())
            entries.append({ c.ref, kind::noticeException,
                { { QStringLiteral("reason"), say("emergency: %1").arg(order.tellLater.simplified()) },
                    { QStringLiteral("basis"), QStringLiteral("emergency") } } });
        return entries;
    });
}

Result<Case> secondEmergency(Desk &desk, const CaseRef &ref, const QString &belief)
{
    return desk.change(ref, 0, Desk::Judge::Yes, [&](const Case &c) -> Result<QList<NewEntry>> {
        if (auto may = notHimself(desk, c, nameOf(Act::Disclose)); !may)
            return asFailure(may);
        if (factNamed(c, QStringLiteral("approver")))
            return failed(say("The decision of %1 has its second person already, or was made alone.").arg(c.ref.text));
        const EmergencyDecision decision { belief.simplified(), desk.actor(), desk.now(), {} };
        return QList<NewEntry> { { c.ref, kind::emergencySeconded, objectOf(decision) } };
    });
}

Result<Case> refuseEmergency(Desk &desk, const CaseRef &ref, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return failed(
            say("Say why the emergency is refused; the letter to the agency gives that reason."), {}, No::Usage);
    return desk.change(ref, 0, Desk::Judge::Yes, [&](const Case &c) -> Result<QList<NewEntry>> {
        if (auto may = isUndecided(c); !may)
            return asFailure(may);
        return QList<NewEntry> { { c.ref, kind::emergencyRefused,
            { { QStringLiteral("reason"), reason.simplified() }, { QStringLiteral("by"), desk.actor() } } } };
    });
}

Result<Case> reviewEmergency(Desk &desk, const CaseRef &ref, const QString &outcome, const QString &says)
{
    static const QStringList outcomes { QStringLiteral("agree"), QStringLiteral("disagree"), QStringLiteral("fraud") };
    if (!outcomes.contains(outcome))
        return failed(say("A review ends with one of: %1.").arg(outcomes.join(QStringLiteral(", "))), {}, No::Usage);
    if (says.trimmed().isEmpty())
        return failed(say("Say what the review found."), {}, No::Usage);
    return desk.change(ref, 0, Desk::Judge::Yes, [&](const Case &c) -> Result<QList<NewEntry>> {
        const auto alone = std::ranges::any_of(c.approvals, [](const Approval &a) { return a.act == actAlone; });
        if (!alone)
            return failed(say("Nobody decided %1 alone, so there is nothing to review.").arg(c.ref.text));
        if (auto may = notHimself(desk, c, QStringLiteral("review")); !may)
            return asFailure(may);
        return reviewEntries(desk, c, outcome, says);
    });
}
}
