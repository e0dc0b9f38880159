// SPDX-License-Identifier: Apache-2.0
// Questions about a case that several rooms ask alike.
#pragma once
#include "case.h"
namespace writdesk {
bool claimsEmergency(const Case &c); // one of its demands does
// The last that somebody asked for under this act of this subject; null where nobody did.
const Approval *lastAsked(const Case &c, QStringView act, const QString &subject);
const Contact *contactFor(const Case &c, const QString &account); // null where none was verified
}
