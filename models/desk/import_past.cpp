// SPDX-License-Identifier: Apache-2.0
// What a log says of periods: kept or missed by its own dates, due on a day still to come, else unknown; the law is
// not asked.
#include "import_rows_p.h"
#include "tongue.h"
#include <QCoreApplication>
namespace writdesk {
namespace {
QString say(const char *text) { return QCoreApplication::translate("Import", text); }

// A day that the log names stands as it is: it is not computed and does not roll, and the law was not asked.
void fixOn(Period &period, const When &due, const QTimeZone &zone)
{
    static const auto title = say("Due by the log; the law was not asked");
    period.earliest = period.latest = period.binding = due;
    period.freeFrom = due.isInstant() ? due.at : QDate::fromJulianDay(due.date.toJulianDay() + 1).startOfDay(zone);
    period.zone = zone.id();
    period.title = title;
    period.problem.clear();
    period.unverified = true;
}
}

QList<Period> periodsOfLog(const QList<Fact> &facts, bool open, const LogContext &context)
{
    const Tongue english; // kept
    const Facts all(facts);
    const auto due = When::fromText(all.value(QStringLiteral("due_on")));
    const auto released = When::fromText(all.value(QStringLiteral("data_released")));
    // The same for every row, and always in English.
    static const auto unknown = say("not judged: it comes from a log, and nobody asked the law of it yet");
    static const auto title = say("Period of an imported case");
    Period period { .rule = QStringLiteral("LOG"), .raw = due, .problem = unknown, .title = title };
    static const auto step = QStringLiteral("evidence");
    static const auto dueSays = say("the log names it as the day on which the answer was due");
    static const auto releasedSays = say("the log names it as the day on which data was released");
    if (due.isValid())
        period.derivation.append({ step, due, dueSays, {} });
    if (released.isValid())
        period.derivation.append({ step, released, releasedSays, {} });
    const auto ahead = due.isValid()
        && (due.isInstant() ? due.at >= context.now : due.date >= context.now.toTimeZone(context.zone).date());
    if (open && ahead && !released.isValid())
        fixOn(period, due, context.zone);
    else if (due.isValid() && released.isValid() && released.date > due.date)
        period.problem = say("not judged: by the log's own dates it was missed: due %1, released %2")
                             .arg(due.text(), released.text());
    else if (due.isValid() && released.isValid())
        period.problem = say("not judged: by the log's own dates it was kept: due %1, released %2")
                             .arg(due.text(), released.text());
    else if (due.isValid())
        period.problem = say("not judged: due %1 by the log, which does not say when it was answered").arg(due.text());
    return { period };
}
}
