// SPDX-License-Identifier: Apache-2.0
// That somebody was reminded of a date, in which role, and who took it up.
#pragma once
#include "json.h"
namespace writdesk {
struct Reminded {
    QString rule {};
    QString due {}; // as listed: a date or an instant; another date is another reminder
    QString to {}; // the role it stands with
    QDateTime since {}; // when it was told to that role
    QString acknowledgedBy {}; // empty: nobody took it up yet
    QDateTime acknowledgedAt {};
    QString says {};
    bool isOpen() const { return acknowledgedBy.isEmpty(); }
    friend bool operator==(const Reminded &, const Reminded &) = default;
};
void describe(auto &&v, Reminded &r)
{
    v("rule", r.rule), v("due", r.due), v("to", r.to), v("since", r.since), v("acknowledged_by", r.acknowledgedBy);
    v("acknowledged_at", r.acknowledgedAt), v("says", r.says);
}

namespace kind {
inline const auto reminded = QStringLiteral("reminded"); // Reminded, as it stands after: told, passed on, taken up
inline const auto digestMade = QStringLiteral("digest_made"); // {"day","way"}, of the docket itself
inline const auto clockNoticed
    = QStringLiteral("clock_noticed"); // {"clock","expected","seconds"}, of the docket itself
}
}
