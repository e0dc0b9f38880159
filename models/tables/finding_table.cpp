// SPDX-License-Identifier: Apache-2.0
#include "finding_table.h"
#include "said_again.h"
#include "words.h"
namespace writdesk {
namespace {
Tone toneOf(const Finding &f)
{
    if (f.outcome == Outcome::Met)
        return Tone::Good;
    if (f.outcome == Outcome::Unknown)
        return Tone::Soon;
    return f.severity == Severity::Advisory ? Tone::Soon : Tone::Bad;
}

QString text(const Finding &f)
{
    if (f.needs.isEmpty())
        return saidAgain(f.because);
    QStringList missing;
    for (const auto &name : f.needs)
        missing.append(words(Of::Fact, name));
    return QCoreApplication::translate("FindingTable", "%1 (missing: %2)")
        .arg(saidAgain(f.because), missing.join(QStringLiteral(", ")));
}

QString about(const Finding &f)
{
    if (!f.category.isEmpty())
        return words(Of::Category, f.category);
    switch (f.about) {
    case About::Demand:
        return QCoreApplication::translate("FindingTable", "demand");
    case About::Category:
        return QCoreApplication::translate("FindingTable", "category");
    case About::Gag:
        return QCoreApplication::translate("FindingTable", "gag");
    case About::Release:
        return QCoreApplication::translate("FindingTable", "release");
    }
    return {};
}

// What the finding is about goes before it, unless it is about the demand as a whole.
QString told(const Finding &f)
{
    return f.about == About::Demand && f.category.isEmpty() ? text(f)
                                                            : QStringLiteral("%1 — %2").arg(about(f), text(f));
}

constexpr Column<Finding> columns[] = {
    { QT_TRANSLATE_NOOP("Columns", "Outcome"),
        [](const Finding &f) {
            return Cell { words(f.outcome), toneOf(f), true, f.id };
        } },
    { QT_TRANSLATE_NOOP("Columns", "Weight"),
        [](const Finding &f) { return Cell { .text = words(f.severity), .tone = Tone::Quiet }; } },
    { QT_TRANSLATE_NOOP("Columns", "Finding"),
        [](const Finding &f) { return Cell { .text = told(f), .hint = told(f) }; } },
    { QT_TRANSLATE_NOOP("Columns", "Law"), [](const Finding &f) { return Cell { .text = f.cites, .hint = f.id }; } },
    { QT_TRANSLATE_NOOP("Columns", "Remedy"),
        [](const Finding &f) {
            return Cell { .text
                = f.outcome == Outcome::Met ? QStringLiteral("–") : words(Of::Remedy, nameOf(f.remedy)) };
        } },
};
}
FindingTable::FindingTable(QObject *parent)
    : RowTable(columns, parent)
{
}
}
