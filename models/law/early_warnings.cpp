// SPDX-License-Identifier: Apache-2.0
#include "early_warnings.h"
#include "period_settings_p.h"
#include <algorithm>
namespace writdesk {
QList<QDate> earlyWarnings(const Period &period, const LawSet &law, const Profile &profile)
{
    QList<QDate> days;
    if (!period.earliest.isValid() || period.family == Family::WaitUntil)
        return days;
    for (const auto &id : { QStringLiteral("T-WARN-01"), QStringLiteral("T-WARN-02") }) {
        const auto *rule = law.period(id, period.earliest.date);
        if (rule == nullptr)
            continue;
        const auto warning = periodOf(underPolicy(*rule, profile), When::of(period.earliest.date), placeOf(profile),
            law.calendar, optionsOf(profile));
        if (warning.problem.isEmpty() && !days.contains(warning.binding.date))
            days.append(warning.binding.date);
    }
    std::ranges::sort(days);
    return days;
}
}
