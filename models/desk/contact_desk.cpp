// SPDX-License-Identifier: Apache-2.0
#include "contact_desk.h"
#include "dossier.h"
#include <QCoreApplication>
#include <algorithm>
namespace writdesk {
namespace {
QString say(const char *text) { return QCoreApplication::translate("Notice", text); }

bool isAccepted(const Case &c, const QString &account)
{
    return std::ranges::any_of(c.facts,
        [&](const Fact &f) { return f.name == u"account" && f.value == account && f.state == FactState::Accepted; });
}

// What the requester gives of itself: an address of it may be the very person who wants the user kept in the dark.
bool isOfTheRequest(const Case &c, const QString &to)
{
    return std::ranges::any_of(c.facts, [&](const Fact &f) {
        if (f.name == u"requester_email")
            return f.value.compare(to.trimmed(), Qt::CaseInsensitive) == 0;
        return f.name == u"requester_phone" && isSameNumber(f.value, to);
    });
}

Result<> checked(const Case &c, const ContactOrder &order)
{
    if (!isAccepted(c, order.account))
        return failed(
            say("%1 is no accepted account of %2. Accept or state the account first.").arg(order.account, c.ref.text));
    if (order.to.trimmed().isEmpty() || order.checked.trimmed().isEmpty())
        return failed(
            say("A contact is recorded with its address and with how it was verified. Give both."), {}, No::Usage);
    if (isOfTheRequest(c, order.to))
        return failed(
            say("%1 is what the request itself gives; it is no contact of the user. Take the contact from the "
                "account's own records.")
                .arg(order.to));
    return {};
}
}

Result<Contact> verifyContact(Desk &desk, const CaseRef &ref, const ContactOrder &order)
{
    const Contact contact { order.account, order.as, order.to.trimmed(), order.checked.trimmed(), desk.actor(),
        desk.now() };
    return desk
        .change(ref, 0, Desk::Judge::No,
            [&](const Case &c) -> Result<QList<NewEntry>> {
                if (const auto good = checked(c, order); !good)
                    return asFailure(good);
                return QList<NewEntry> { { ref, kind::contactVerified, objectOf(contact) } };
            })
        .map([&](const Case &) { return contact; });
}
}
