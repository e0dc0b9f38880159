// SPDX-License-Identifier: Apache-2.0
// Where the user of an account is told, and how somebody made sure that whoever reads it there is that user.
#pragma once
#include "contact.h"
#include "desk.h"
namespace writdesk {
struct ContactOrder {
    QString account {};
    ContactRole as = ContactRole::Holder;
    QString to {};
    QString checked {}; // how it was verified, in words
};
// Fails where the account is none that was accepted in this case, where nobody says how the contact was verified, and
// where the address is one that the request itself gives.
Result<Contact> verifyContact(Desk &desk, const CaseRef &ref, const ContactOrder &order);
}
