// SPDX-License-Identifier: Apache-2.0
// Periods asked by table or by rule, and a period as one line of JSON.
#pragma once
#include "period_sum.h"
namespace writdesk {
// CSV in, CSV out, in input order: columns id,mode,trigger,length,unit,direction,court,state,zone,family,options to
// id,raw,earliest,latest,binding,error. A row that cannot be computed says why in `error`; the others stand.
Result<QByteArray> periodTable(const QByteArray &csv, const Calendar &calendar);
// One period by the id of its rule, as in force on the day it runs from. Its problem says why it cannot be computed.
Result<Period> periodByRule(const QString &rule, const When &from, const Place &place, const QList<PeriodRule> &rules,
    const Calendar &calendar);
// "2026-11-23", or an instant; one without an offset needs the place's zone, and must be one time there. Else the
// sentence says what it is.
Result<When> triggerOf(const QString &text, const Place &place, const Calendar &calendar);
QJsonObject periodLine(const Period &period, const QDateTime &now);
}
