// SPDX-License-Identifier: Apache-2.0
// What people decide in an emergency (18 USC 2702(b)(8), (c)(4)): a belief in good faith by two, or by one alone where
// the policy allows it and others review it afterwards.
#pragma once
#include "json.h"
namespace writdesk {
struct EmergencyDecision {
    QString belief {}; // why there is danger of death or serious injury, in the decider's words
    QString by {};
    QDateTime at {};
    QString alone {}; // why nobody else could be asked; empty where a second person decides too
    friend bool operator==(const EmergencyDecision &, const EmergencyDecision &) = default;
};
void describe(auto &&v, EmergencyDecision &d)
{
    v("belief", d.belief), v("by", d.by), v("at", d.at), v("alone", d.alone);
}

namespace kind {
inline const auto emergencyDecided = QStringLiteral("emergency_decided"); // EmergencyDecision
inline const auto emergencySeconded = QStringLiteral("emergency_seconded"); // EmergencyDecision, of the second person
inline const auto emergencyRefused = QStringLiteral("emergency_refused"); // {"reason","by"}
inline const auto emergencyReviewed = QStringLiteral("emergency_reviewed"); // {"outcome","says"}
}
inline const auto actAlone = QStringLiteral("alone"); // the act of an approval that one person gave himself
namespace event { // of the law's rules
inline const auto decidedAlone = QStringLiteral("decided_alone");
inline const auto aloneReviewed = QStringLiteral("alone_reviewed");
inline const auto emergencyTold = QStringLiteral("emergency_told"); // by a notice after the disclosure
inline const auto emergencyPassed = QStringLiteral("emergency_passed");
inline const auto emergencyDisclosed = QStringLiteral("emergency_disclosed");
inline const auto followUpReceived = QStringLiteral("followup_received");
}
}
