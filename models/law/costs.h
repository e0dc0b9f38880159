// SPDX-License-Identifier: Apache-2.0
// What a production is charged for where the policy charges costs (18 USC 2706): a schedule, never in emergencies.
#pragma once
#include "case.h"
#include "profile.h"
namespace writdesk {
struct CostLine {
    QString item {};
    int quantity = 0;
    int cents = 0; // for one
};
// Empty where the setting charge_costs is off, in an emergency, and where the case stays within what is free. The
// settings cost_free_accounts (5), cost_account_cents (2000), cost_free_identifiers (25) and cost_identifier_cents (0)
// are the schedule.
QList<CostLine> costsOf(const Case &c, const Profile &profile);
QString dollars(int cents); // $20.00
}
