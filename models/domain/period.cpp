// SPDX-License-Identifier: Apache-2.0
#include "period.h"
namespace writdesk {
QString stateOf(const Period &period, const QDateTime &now)
{
    if (!period.problem.isEmpty())
        return QStringLiteral("cannot_compute");
    if (period.freeFrom.isValid() && now >= period.freeFrom)
        return QStringLiteral("ended");
    return period.family == Family::WaitUntil ? QStringLiteral("waiting") : QStringLiteral("running");
}
}
