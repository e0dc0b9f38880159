// SPDX-License-Identifier: Apache-2.0
// That a person looked at collected data or at a sealed case, or took a copy of a packet: access to what users entrusted is tied to a case and is
// an entry (P-10).
#pragma once
#include <QString>
namespace writdesk::kind {
inline const auto viewed = QStringLiteral("viewed"); // {"document"}
inline const auto packetCopied = QStringLiteral("packet_copied"); // {"packet"}: of a released one; no delivery
inline const auto caseViewed = QStringLiteral("case_viewed"); // {"restricted":[why]}: of a case of a compartment
}
