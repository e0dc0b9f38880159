// SPDX-License-Identifier: Apache-2.0
// The clock of an ordinary docket: that it was set back, or jumped, is noticed and entered.
#pragma once
#include "desk.h"
namespace writdesk {
struct ClockFault {
    QDateTime clock {}; // what it says
    QDateTime expected {}; // what it should say at least, by the last entry or by how long the machine has run
    qint64 seconds() const { return expected.secsTo(clock); } // negative: behind
    QString words() const;
};
// None where the clock is as it should be, or the docket is a rehearsal.
Result<std::optional<ClockFault>> clockFault(Desk &desk);
// Enters a fault, each once; the entry of a clock that is behind is dated as the docket's last, for none may be
// earlier.
Result<std::optional<ClockFault>> noticeClock(Desk &desk);
// What was noticed since that instant, oldest first.
Result<QList<ClockFault>> clockFaultsSince(const Docket &docket, const QDateTime &since);
// What a heartbeat notes of the machine, so that the next one can tell whether the clock jumped in between.
void noteUptime(const Desk &desk, QJsonObject &body);
}
