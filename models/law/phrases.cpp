// SPDX-License-Identifier: Apache-2.0
#include "period_rule.h"
#include "phrases_p.h"
#include "tongue.h"
#include <QCoreApplication>
namespace writdesk {
namespace {
constexpr int longest = 400; // longer counts are put in words when they come
QString say(const char *text) { return QCoreApplication::translate("Periods", text); }
QString countedWords(Unit unit, qint64 n)
{
    constexpr const char *words[][2] = {
        { QT_TRANSLATE_NOOP("Periods", "%1 day counted"), QT_TRANSLATE_NOOP("Periods", "%1 days counted") },
        { QT_TRANSLATE_NOOP("Periods", "%1 month counted"), QT_TRANSLATE_NOOP("Periods", "%1 months counted") },
        { QT_TRANSLATE_NOOP("Periods", "%1 year counted"), QT_TRANSLATE_NOOP("Periods", "%1 years counted") },
        { QT_TRANSLATE_NOOP("Periods", "%1 hour counted"), QT_TRANSLATE_NOOP("Periods", "%1 hours counted") },
        { QT_TRANSLATE_NOOP("Periods", "%1 business day counted"),
            QT_TRANSLATE_NOOP("Periods", "%1 business days counted") },
        { QT_TRANSLATE_NOOP("Periods", "%1 court day counted"), QT_TRANSLATE_NOOP("Periods", "%1 court days counted") },
    };
    return say(words[size_t(unit)][n == 1 ? 0 : 1]).arg(n);
}
}

Phrases::Phrases()
{
    const Tongue english; // kept: they are made once, and stand in entries
    triggerOut = say("The day of the event is not counted.");
    triggerIn = say("The day of the event is the first day counted.");
    hoursFrom = say("Hours run at once from the event.");
    fixed = say("The date stands on the paper: it is neither computed nor moved.");
    saturday = say("Saturday");
    sunday = say("Sunday");
    monthEnd = say("The month has no such day: one reading takes its last day, the other the first of the next.");
    clerk = say("The clerk could not be reached, so the period runs on to the next day on which filing was possible.");
    notLater = say("Another reading ends here. What must be done is done by the earlier day, which is right in both.");
    notEarlier = say("Another reading ends here. What must be kept, kept silent or waited for runs to the later day, "
                     "which is right in both.");
    neverRolls = say("A power of the government ends on its day and is not extended by weekends or holidays.");
    unrolled = say("Whether this period is extended by weekends and holidays is disputed; one reading ends here.");
    before2009 = say("Before 1 December 2009 another Rule 6 counted; this date is not verified.");
    stateUnconfirmed = say("No list confirms the holidays of this state in that year; they follow from its rules.");
    zoneUnknown = say("The court's time is not known, so the day ends where that is safest.");
    earliest = say("The earliest reading binds.");
    latest = say("The latest reading binds.");
    onlyReading = say("Every reading ends here.");
    disputed = say("%1: whether this day counts is disputed; one reading ends here, the other runs on.");
    excludeCites = QStringLiteral("FRCP 6(a)(1)(A); FRCrP 45(a)(1)(A)");
    countCites = QStringLiteral("FRCP 6(a)(1)(B); FRCrP 45(a)(1)(B)");
    rollCites = QStringLiteral("FRCP 6(a)(1)(C); FRCrP 45(a)(1)(C)");
    backCites = QStringLiteral("FRCP 6(a)(5); FRCrP 45(a)(5)");
    hourCites = QStringLiteral("FRCP 6(a)(2); FRCrP 45(a)(2)");
    clerkCites = QStringLiteral("FRCP 6(a)(3); FRCrP 45(a)(3)");
    fixedCites = QStringLiteral("FRCP 6(a), 2009 committee note");
    euCites = QStringLiteral("Reg. (EEC, Euratom) 1182/71 art. 3");
    taxCites = QStringLiteral("26 USC 7503");
    for (size_t unit = 0; unit < m_counted.size(); ++unit) {
        for (int n = 0; n <= longest; ++n)
            m_counted[unit].append(countedWords(Unit(unit), n));
    }
}

QString Phrases::counted(Unit unit, qint64 n) const
{
    return n <= longest ? m_counted[size_t(unit)].at(n) : countedWords(unit, n);
}
}
