// SPDX-License-Identifier: Apache-2.0
// What a production is charged for where the policy charges costs (18 USC 2706; FRCP 45(d)(2)(B)(ii) for civil papers):
// a schedule, never in emergencies; and what must be settled before anything is produced.
#pragma once
#include "case.h"
#include "law_set.h"
#include "profile.h"
namespace writdesk {
struct CostLine {
    QString item {};
    int quantity = 0;
    int cents = 0; // for one
};
// Empty where the setting charge_costs is off, in an emergency, and where the case stays within what is free. The
// settings cost_free_accounts (5), cost_account_cents (2000), cost_free_identifiers (25), cost_identifier_cents (0) and
// cost_hour_cents (0, for each of the hours that the fact cost_hours states) are the schedule.
QList<CostLine> costsOf(const Case &c, const Profile &profile);
QString noCostsBecause(const Case &c, const Profile &profile); // where it is empty: why, and what to do
int totalOf(const QList<CostLine> &lines); // cents
QString costCites(const Case &c, const LawSet &law, const QDate &day); // by what the instrument is
// Why nothing is produced yet where the policy asks for its costs before (setting costs_prepaid: none, civil, all):
// what is owed and neither paid nor waived (fact costs_settled), or not known. Empty: nothing is in the way.
QString costsInTheWay(const Case &c, const LawSet &law, const Profile &profile, const QDate &day);
QString dollars(int cents); // $20.00
}
