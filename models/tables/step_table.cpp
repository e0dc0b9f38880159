// SPDX-License-Identifier: Apache-2.0
#include "step_table.h"
#include "moments.h"
#include "said_again.h"
#include "words.h"
namespace writdesk {
namespace {
// Two steps are written for programs; people read them in fewer words, and whole where the pointer rests.
QString inWords(const Step &step)
{
    auto parts = step.because.split(QStringLiteral("; "));
    if (step.step == u"counting" && parts.size() > 2)
        return QStringLiteral("%1 (%2)").arg(QString(parts[1]).replace(u'_', u' '), parts[0]);
    if (step.step != u"calendar")
        return saidAgain(step.because);
    parts.removeIf([](const QString &part) { return part.endsWith(u'='); });
    return parts.join(QStringLiteral(", ")).replace(u'=', u' ');
}
}

QList<ShownStep> shownSteps(const Period &period, const QByteArray &zone)
{
    QList<ShownStep> shown;
    for (const auto &step : period.derivation)
        shown.append({ words(Of::Step, step.step), whenWords(step.date, period.zone.isEmpty() ? zone : period.zone),
            inWords(step), step.cites, step.because });
    return shown;
}

namespace {
constexpr Column<ShownStep> columns[] = {
    { QT_TRANSLATE_NOOP("Columns", "Step"),
        [](const ShownStep &s) { return Cell { .text = s.step, .tone = Tone::Quiet }; } },
    { QT_TRANSLATE_NOOP("Columns", "Date"), [](const ShownStep &s) { return Cell { .text = s.date }; } },
    { QT_TRANSLATE_NOOP("Columns", "Because"),
        [](const ShownStep &s) { return Cell { .text = s.because, .hint = s.whole }; } },
    { QT_TRANSLATE_NOOP("Columns", "Law"),
        [](const ShownStep &s) { return Cell { .text = s.cites, .tone = Tone::Quiet }; } },
};
}
StepTable::StepTable(QObject *parent)
    : RowTable(columns, parent)
{
}
}
