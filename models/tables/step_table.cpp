// SPDX-License-Identifier: Apache-2.0
#include "step_table.h"
#include "moments.h"
#include "words.h"
namespace writdesk {
QList<ShownStep> shownSteps(const Period &period, const QByteArray &zone)
{
    QList<ShownStep> shown;
    for (const auto &step : period.derivation)
        shown.append({ words(Of::Step, step.step), whenWords(step.date, period.zone.isEmpty() ? zone : period.zone),
            step.because, step.cites });
    return shown;
}

namespace {
constexpr Column<ShownStep> columns[] = {
    { QT_TRANSLATE_NOOP("Columns", "Step"),
        [](const ShownStep &s) { return Cell { .text = s.step, .tone = Tone::Quiet }; } },
    { QT_TRANSLATE_NOOP("Columns", "Date"), [](const ShownStep &s) { return Cell { .text = s.date }; } },
    { QT_TRANSLATE_NOOP("Columns", "Because"),
        [](const ShownStep &s) { return Cell { .text = s.because, .hint = s.because }; } },
    { QT_TRANSLATE_NOOP("Columns", "Law"),
        [](const ShownStep &s) { return Cell { .text = s.cites, .tone = Tone::Quiet }; } },
};
}
StepTable::StepTable(QObject *parent)
    : RowTable(columns, parent)
{
}
}
