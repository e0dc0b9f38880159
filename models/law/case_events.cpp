// SPDX-License-Identifier: Apache-2.0
#include "case_events_p.h"
#include "case_periods.h"
#include <algorithm>
namespace writdesk {
namespace {
// What the case itself shows, so that nobody records it twice.
When shownEvent(const Case &c, const QString &name)
{
    const auto emergency
        = std::ranges::any_of(c.demands, [](const Demand &d) { return d.instrument.startsWith(u"EDR_"); });
    if (name != u"produced" && (name != u"emergency_disclosed" || !emergency))
        return {};
    When last;
    for (const auto &packet : c.packets) {
        if (packet.state == u"released")
            last = When::of(packet.at);
    }
    return last;
}

}

const Happening *recordedOf(const Case &c, const DemandId &demand, const QString &name)
{
    const Happening *found = nullptr;
    for (const auto &happening : c.happenings) {
        if (happening.name == name && (happening.demand == demand || (happening.demand.isEmpty() && !found)))
            found = &happening;
    }
    return found;
}

When happeningOf(const Case &c, const DemandId &demand, const QString &name)
{
    const auto *recorded = recordedOf(c, demand, name);
    return recorded ? recorded->at : shownEvent(c, name);
}

bool standsFor(const Case &c, const DemandId &demand, const QString &name)
{
    const auto ofIt = [&](const Happening &h) { return h.name == name && h.demand == demand; };
    return std::ranges::any_of(c.happenings, ofIt) || c.demands.isEmpty() || demand == c.demands.first().id;
}

QString eventOf(const PeriodRule &rule) { return rule.trigger.startsWith(u"event:") ? rule.trigger.mid(6) : QString(); }

QStringList carriedEvents()
{
    return { QStringLiteral("hold_end"), QStringLiteral("late_renewal"), QStringLiteral("notice_sent") };
}

}
