// SPDX-License-Identifier: Apache-2.0
#include "case_questions.h"
#include <algorithm>
namespace writdesk {
bool claimsEmergency(const Case &c)
{
    return std::ranges::any_of(c.demands, [](const Demand &d) { return d.instrument.startsWith(u"EDR_"); });
}

const Contact *contactFor(const Case &c, const QString &account)
{
    const auto at = std::ranges::find(c.contacts, account, &Contact::account);
    return at == c.contacts.end() ? nullptr : &*at;
}

const Approval *lastAsked(const Case &c, QStringView act, const QString &subject)
{
    const auto at = std::ranges::find_if(c.approvals.rbegin(), c.approvals.rend(),
        [&](const Approval &a) { return a.act == act && a.subject == subject && a.by.isEmpty(); });
    return at == c.approvals.rend() ? nullptr : &*at;
}
}
