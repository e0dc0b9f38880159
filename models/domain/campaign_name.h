// SPDX-License-Identifier: Apache-2.0
// What stands in lists of cases where another case has its instrument.
#pragma once
#include <QString>
namespace writdesk {
inline const auto campaignInstrument = QStringLiteral("CAMPAIGN");
}
