// SPDX-License-Identifier: Apache-2.0
// When a request was received: as a person accepted or stated it, else as it was logged.
#pragma once
#include "case.h"
namespace writdesk {
// The day, or the instant, of the accepted fact `received_at`; else the instant of the log. Invalid where neither says.
When receiptOf(const Case &c);
// As an instant: a day alone begins in that zone (IANA name; UTC where it is none).
QDateTime receiptInstant(const Case &c, const QByteArray &zone);
}
