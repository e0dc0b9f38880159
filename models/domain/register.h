// SPDX-License-Identifier: Apache-2.0
// The registers of a docket: what stands in each of a case, and the key by which a list of many cases is in order.
#pragma once
#include "case.h"
namespace writdesk {
enum class Register { Preservations, Gags, Notices, Packets };
WRITDESK_NAMES(Register, "preservations", "gags", "notices", "packets")

// Empty where nothing of the case stands in that register. The least is what binds first: what has a day by it, then
// what has none, then what is over, newest first. It asks no clock: a day that has passed binds all the more.
QString registerKey(const Case &c, Register which);
bool tellsTheUser(const Letter &letter); // a notice, of whichever kind
// Of a notice to this account: sent, delivered, bounced, objection; draft where a letter waits to be sent; else empty.
QString noticeState(const Case &c, const QString &account);
}
