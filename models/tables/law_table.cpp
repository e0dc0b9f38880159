// SPDX-License-Identifier: Apache-2.0
#include "law_table.h"
#include <algorithm>
namespace writdesk {
namespace {
Cell plain(const QString &text) { return { .text = text, .hint = text }; }
Cell quiet(const QString &text) { return { .text = text, .tone = Tone::Quiet, .hint = text }; }

constexpr Column<ShownLaw> columns[] = {
    { QT_TRANSLATE_NOOP("Columns", "Kind"), [](const ShownLaw &l) { return quiet(l.kind); } },
    { QT_TRANSLATE_NOOP("Columns", "Id"), [](const ShownLaw &l) { return plain(l.id); } },
    { QT_TRANSLATE_NOOP("Columns", "What"), [](const ShownLaw &l) { return plain(l.title); } },
    { QT_TRANSLATE_NOOP("Columns", "Says"), [](const ShownLaw &l) { return plain(l.value); } },
    { QT_TRANSLATE_NOOP("Columns", "Law"), [](const ShownLaw &l) { return plain(l.cites); } },
    { QT_TRANSLATE_NOOP("Columns", "Valid"), [](const ShownLaw &l) { return quiet(l.valid); } },
    { QT_TRANSLATE_NOOP("Columns", "State"),
        [](const ShownLaw &l) {
            return Cell { l.state, l.tone, l.tone != Tone::Plain, l.state };
        } },
};

bool says(const ShownLaw &row, const QString &word)
{
    for (const auto &text : { row.id, row.kind, row.title, row.value, row.cites, row.valid, row.state }) {
        if (text.contains(word, Qt::CaseInsensitive))
            return true;
    }
    return std::ranges::any_of(
        row.details, [&](const auto &detail) { return detail.second.contains(word, Qt::CaseInsensitive); });
}
}

QList<ShownLaw> rowsWith(const QList<ShownLaw> &rows, const QString &typed)
{
    const auto wanted = typed.split(u' ', Qt::SkipEmptyParts);
    if (wanted.isEmpty())
        return rows;
    QList<ShownLaw> found;
    std::ranges::copy_if(rows, std::back_inserter(found), [&](const ShownLaw &row) {
        return std::ranges::all_of(wanted, [&](const QString &word) { return says(row, word); });
    });
    return found;
}

LawTable::LawTable(QObject *parent)
    : RowTable(columns, parent)
{
}
}
