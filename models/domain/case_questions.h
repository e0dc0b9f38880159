// SPDX-License-Identifier: Apache-2.0
// Questions about a case that several rooms ask alike.
#pragma once
#include "case.h"
namespace writdesk {
bool claimsEmergency(const Case &c); // one of its demands does
const Contact *contactFor(const Case &c, const QString &account); // null where none was verified
}
