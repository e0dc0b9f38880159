// SPDX-License-Identifier: Apache-2.0
#include "case_events_p.h"
#include "case_periods.h"
#include "case_questions.h"
#include "emergency.h"
#include <algorithm>
namespace writdesk {
namespace {
QDateTime lastReleased(const Case &c)
{
    QDateTime last;
    for (const auto &packet : c.packets) {
        if (packet.state == u"released")
            last = packet.at;
    }
    return last;
}

// The user of an emergency is told after the data went out, and the last word on it is no bounce.
QDateTime toldAfter(const Case &c, const QDateTime &released)
{
    QDateTime told;
    for (const auto &notice : c.notices) {
        if (notice.state == u"sent" && released.isValid() && notice.at >= released && wasTold(c, notice.account))
            told = notice.at;
    }
    return told;
}

// What the case itself shows, so that nobody records it twice.
When shownEvent(const Case &c, const QString &name)
{
    const auto emergency = claimsEmergency(c);
    const auto released = lastReleased(c);
    const auto shown = name == u"produced" || (name == event::emergencyDisclosed && emergency) ? released
        : name == event::emergencyTold && emergency                                            ? toldAfter(c, released)
                                                                                               : QDateTime();
    return shown.isValid() ? When::of(shown) : When {};
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
