// SPDX-License-Identifier: Apache-2.0
#include "law_draft_table.h"
namespace writdesk {
namespace {
Cell plain(const QString &text) { return { .text = text, .hint = text }; }

// What did not stand before, or stands no more, has no words of its own.
Cell said(const QString &text)
{
    return text.isEmpty() ? Cell { QCoreApplication::translate("LawChangeTable", "– did not stand"), Tone::Quiet }
                          : plain(text);
}

Cell saidAfter(const QString &text)
{
    return text.isEmpty() ? Cell { QCoreApplication::translate("LawChangeTable", "– stands no more"), Tone::Quiet }
                          : plain(text);
}

constexpr Column<ShownLawProblem> problemColumns[] = {
    { QT_TRANSLATE_NOOP("Columns", "File"), [](const ShownLawProblem &p) { return plain(p.file); } },
    { QT_TRANSLATE_NOOP("Columns", "Line"),
        [](const ShownLawProblem &p) {
            return Cell { .text = p.line > 0 ? QString::number(p.line) : QStringLiteral("–") };
        } },
    { QT_TRANSLATE_NOOP("Columns", "What is wrong"), [](const ShownLawProblem &p) { return plain(p.what); } },
};
constexpr Column<ShownLawChange> changeColumns[] = {
    { QT_TRANSLATE_NOOP("Columns", "Case"), [](const ShownLawChange &c) { return plain(c.ref.text); } },
    { QT_TRANSLATE_NOOP("Columns", "What"), [](const ShownLawChange &c) { return plain(c.what); } },
    { QT_TRANSLATE_NOOP("Columns", "Before"), [](const ShownLawChange &c) { return said(c.before); } },
    { QT_TRANSLATE_NOOP("Columns", "After"), [](const ShownLawChange &c) { return saidAfter(c.after); } },
    { QT_TRANSLATE_NOOP("Columns", "Row"), [](const ShownLawChange &c) { return plain(c.row); } },
    { QT_TRANSLATE_NOOP("Columns", "Where"),
        [](const ShownLawChange &c) {
            return Cell { c.where, Tone::Quiet, false, c.where };
        } },
};
}

LawProblemTable::LawProblemTable(QObject *parent)
    : RowTable(problemColumns, parent)
{
}

LawChangeTable::LawChangeTable(QObject *parent)
    : RowTable(changeColumns, parent)
{
}
}
