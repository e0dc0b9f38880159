// SPDX-License-Identifier: Apache-2.0
#include "after_p.h"
#include "agency.h"
#include "emergency.h"
namespace writdesk {
namespace {
// What an act of the desk says of the case by itself; a person accepted it by acting.
void say(Case &c, const char *name, const QString &value)
{
    setFact(c, { .name = QLatin1String(name), .value = value, .state = FactState::Accepted });
}
}

// The last call that somebody answered counts; one that nobody answered changes nothing.
void callBack(Case &c, const Entry &e)
{
    const auto call = valueOf<CallBack>(e.body);
    if (call.outcome == Reached::NotReached)
        return;
    say(c, "callback_outcome", nameOf(call.outcome));
    say(c, "callback_number_source", QStringLiteral("directory: %1, %2").arg(call.name, call.source));
    say(c, "callback_by", call.by);
    say(c, "callback_at", isoInstant(call.at));
    say(c, "callee", call.callee);
    if (call.outcome == Reached::Denied || call.deliverTo.isEmpty())
        return;
    say(c, "delivery_target", call.deliverTo);
    say(c, "delivery_verified_at", isoInstant(call.at));
}

// A new belief needs a second person anew.
void decideEmergency(Case &c, const Entry &e)
{
    const auto decision = valueOf<EmergencyDecision>(e.body);
    c.facts.removeIf([](const Fact &f) { return f.name == u"approver"; });
    c.approvals.removeIf([](const Approval &a) { return a.act == actAlone; });
    say(c, "belief_note", decision.belief);
    say(c, "decider", decision.by);
    if (decision.alone.isEmpty())
        return;
    say(c, "approver", QStringLiteral("nobody: %1 decided alone").arg(decision.by));
    say(c, "counsel_decision", QStringLiteral("comply_in_part"));
    c.approvals.append(
        { .act = actAlone, .subject = c.ref.text, .asked = decision.by, .at = decision.at, .reason = decision.alone });
}

void secondEmergency(Case &c, const Entry &e)
{
    const auto decision = valueOf<EmergencyDecision>(e.body);
    say(c, "approver", decision.by);
    say(c, "counsel_decision", QStringLiteral("comply_in_part"));
}

// Nobody is obliged to act on an emergency request (18 USC 2702): a refusal answers it.
void refuseEmergency(Case &c, const Entry &e)
{
    say(c, "decider", e.body.value(u"by").toString());
    say(c, "refusal_reason", e.body.value(u"reason").toString());
    say(c, "counsel_decision", QStringLiteral("reject"));
    c.status = QStringLiteral("rejected");
}
}
