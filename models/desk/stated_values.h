// SPDX-License-Identifier: Apache-2.0
// What a person states, as the docket keeps it: normalised like what is read off a paper, or refused with the reason.
// A value that no rule understands would let a gag or a hold pass unseen.
#pragma once
#include "intake_desk.h"
namespace writdesk {
// Days as ISO, instants with their offset, accounts by kind with the domain in lower case, telephone numbers as E.164
// (one without its country is one of `country`), and of values of which there are few the one that is meant. Empty
// stays empty: it clears the fact.
Result<QString> statedValue(const Desk &desk, const QString &name, const QString &value, const QString &country = {});
Result<QString> statedAccount(const QString &value, const QString &country = {});
// All that one person states of a case at once. What stands as a fact already, as its paper prints it, stays.
Result<QList<Statement>> statedTogether(
    const Desk &desk, const Case &c, const QList<Statement> &statements, const DemandId &demand);
// Why these facts cannot hold together, such as a range that ends before it begins; else empty.
QString contradiction(const Facts &facts);
// What an act of its own enters, with who acted, is not typed in its place.
Result<> mayBeStated(const Desk &desk, const Case &c, const QString &name, const QString &value);
}
