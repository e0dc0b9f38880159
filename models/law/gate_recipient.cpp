// SPDX-License-Identifier: Apache-2.0
// Who is told: of an account that belongs to an organisation, its administrator or the organisation, not the person who
// uses it, unless the administrator is who the paper is about (P-09).
#include "case_questions.h"
#include "gate_p.h"
#include <algorithm>
namespace writdesk {
namespace {
bool isOrganisations(const Case &c)
{
    const auto kind = acceptedFact(c, QStringLiteral("tenant_kind")).toLower();
    return !kind.isEmpty() && kind != u"person";
}

bool isAboutItsAdministrator(const Case &c)
{
    const auto said = acceptedFact(c, QStringLiteral("administrator_is_target")).toLower();
    return said == u"true" || said == u"yes";
}

void recipientBlock(Gate &gate, const QString &account)
{
    const auto *contact = contactFor(gate.c, account);
    if (contact && contact->as != ContactRole::Holder)
        return;
    gate.block(QStringLiteral("recipient:%1").arg(account),
        gateSays(
            "%1 belongs to an organisation: its administrator or the organisation is told, not the person who uses "
            "it. Record the verified contact (notice CASE contact), or state administrator_is_target.")
            .arg(account),
        gateSays("policy promise P-09"),
        gateSays("whoever verifies the contact; counsel where the administrator is "
                 "who the paper is about"));
}
}

void recipientBlocks(Gate &gate)
{
    // Without a subject it is asked whether the case is silent, and whom one tells is no silence.
    const auto &account = gate.question.subject;
    if (!account.isEmpty() && isOrganisations(gate.c) && !isAboutItsAdministrator(gate.c))
        recipientBlock(gate, account);
}

// The company's own report to the CyberTipline: whether anybody is told of it is counsel's to decide.
void deferBlock(Gate &gate)
{
    const auto isReport = [](const Demand &d) { return d.instrument == u"CT_2258A"; };
    const auto decision = acceptedFact(gate.c, QStringLiteral("counsel_decision"));
    if (std::ranges::any_of(gate.c.demands, isReport) && decision != u"comply" && decision != u"comply_in_part")
        gate.block(QStringLiteral("counsel:CT_2258A"),
            gateSays("A report to the CyberTipline is told to nobody before counsel has decided on it."),
            gateSays("18 USC 2258A; decision table of notices: defer, counsel decides"),
            gateSays("counsel, by stating counsel_decision=comply"));
}
}
