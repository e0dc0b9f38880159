// SPDX-License-Identifier: Apache-2.0
// What a log says of periods that are over: kept or missed by its own dates, else unknown; the law is not asked.
#include "import_rows_p.h"
#include "tongue.h"
#include <QCoreApplication>
namespace writdesk {
namespace {
QString say(const char *text) { return QCoreApplication::translate("Import", text); }
}

QList<Period> pastPeriods(const QList<Fact> &facts)
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
    if (due.isValid() && released.isValid() && released.date > due.date)
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
