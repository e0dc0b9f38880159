// SPDX-License-Identifier: Apache-2.0
// The emergency counter (18 USC 2702(b)(8), (c)(4)): a call becomes a case with the three facts the statute asks for,
// people decide in good faith, and what has to follow afterwards is due by itself.
#pragma once
#include "desk.h"
#include "emergency.h"
namespace writdesk {
struct EmergencyOrder {
    QString danger {}; // of death or serious physical injury: what
    QString person {}; // who is in danger
    QString imminence {}; // why process would be too slow
    QString nexus {}; // how this data helps
    QString agency {}; // as the caller says
    QString state {}; // USPS code of the agency; empty: national
    QString officer {}; // name and badge, as the caller says
    QString phone {}; // as the caller gives it: kept as a fact, never called back at
    QStringList accounts {}; // email:x@y …; a bare mail address or number is told by its look
    QStringList categories {}; // empty: the smallest set that helps find a person
    QString silence {}; // what the caller says of telling the user: gag as on a paper; empty: nothing was said
    QString channel = QStringLiteral("phone");
};
// Who a person is, where to reach him, from which network address he signed in last.
QStringList emergencyCategories();
Result<Case> openEmergency(Desk &desk, const EmergencyOrder &order);

struct DecideOrder {
    QString belief {}; // in good faith, in the decider's words
    QString alone {}; // why no second person could be asked; only where the policy lets one person act
    QString tellLater {}; // why the user is told after the disclosure and not before; empty: notice comes first
};
Result<Case> decideEmergency(Desk &desk, const CaseRef &ref, const DecideOrder &order);
// The second person believes it too; never who decided.
Result<Case> secondEmergency(Desk &desk, const CaseRef &ref, const QString &belief);
// Nobody is obliged to disclose: an emergency that nobody believes is refused with its reason, and no data goes out.
Result<Case> refuseEmergency(Desk &desk, const CaseRef &ref, const QString &reason);
// Afterwards, of what one person decided alone: agree, disagree or fraud; never who decided. Fraud retires the rows of
// the directory by which the requester was verified.
Result<Case> reviewEmergency(Desk &desk, const CaseRef &ref, const QString &outcome, const QString &says);
}
