// SPDX-License-Identifier: Apache-2.0
// Where a notice about an account goes, to whom, and how somebody made sure that it reaches that person and no other.
#pragma once
#include "json.h"
namespace writdesk {
enum class ContactRole { Holder, Administrator, Organisation };
WRITDESK_NAMES(ContactRole, "holder", "administrator", "organisation")

struct Contact {
    QString account {};
    ContactRole as = ContactRole::Holder;
    QString to {}; // a mail or postal address, or a name
    QString checked {}; // how it was verified; never by the request itself
    QString by {};
    QDateTime at {};
    friend bool operator==(const Contact &, const Contact &) = default;
};
void describe(auto &&v, Contact &c)
{
    v("account", c.account), v("as", c.as), v("to", c.to), v("checked", c.checked), v("by", c.by), v("at", c.at);
}

namespace kind {
inline const auto contactVerified = QStringLiteral("contact_verified"); // Contact; the last one of an account stands
}
}
