// SPDX-License-Identifier: Apache-2.0
// When the events happened that rules count from: as a person recorded them, or as the case itself shows.
#pragma once
#include "case.h"
namespace writdesk {
// As a person recorded it of this demand, else of the case; null: nobody did.
const Happening *recordedOf(const Case &c, const DemandId &demand, const QString &name);
When happeningOf(const Case &c, const DemandId &demand, const QString &name);
// It was recorded of this demand, or it is the first and the event stands for the case.
bool standsFor(const Case &c, const DemandId &demand, const QString &name);
}
