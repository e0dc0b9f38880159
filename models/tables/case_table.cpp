// SPDX-License-Identifier: Apache-2.0
#include "case_table.h"
#include "words.h"
#include <algorithm>
namespace writdesk {
namespace {
QString dueOf(const CaseRow &c)
{
    return c.due.text.isEmpty() ? QCoreApplication::translate("CaseTable", "nothing due") : c.due.text;
}
constexpr Column<CaseRow> columns[] = {
    { QT_TRANSLATE_NOOP("Columns", "Due"),
        [](const CaseRow &c) {
            return Cell { dueOf(c), c.due.tone, false, c.dueRule };
        } },
    { QT_TRANSLATE_NOOP("Columns", "Case"), [](const CaseRow &c) { return Cell { .text = c.ref.text }; } },
    { QT_TRANSLATE_NOOP("Columns", "Instrument"), [](const CaseRow &c) { return Cell { .text = c.instrument }; } },
    { QT_TRANSLATE_NOOP("Columns", "Issuer"), [](const CaseRow &c) { return Cell { .text = c.issuer }; } },
    { QT_TRANSLATE_NOOP("Columns", "Status"),
        [](const CaseRow &c) {
            return Cell { words(Of::Status, c.status), Tone::Calm, true };
        } },
    { QT_TRANSLATE_NOOP("Columns", "Received"),
        [](const CaseRow &c) { return Cell { .text = c.received, .tone = Tone::Quiet }; } },
};
}
CaseTable::CaseTable(QObject *parent)
    : RowTable(columns, parent)
{
}

// The list shows one line per case: a screen reader says all of it, the date before everything else.
QVariant CaseTable::data(const QModelIndex &index, int role) const
{
    if (role != Qt::AccessibleTextRole || !index.isValid() || index.column() != DueColumn || index.row() >= rowCount())
        return RowTable::data(index, role);
    const auto &c = at(index.row());
    return QCoreApplication::translate("CaseTable", "%1, %2, %3, from %4, %5")
        .arg(dueOf(c), c.ref.text, c.instrument, c.issuer, words(Of::Status, c.status));
}

int CaseTable::rowOf(const CaseRef &ref) const
{
    const auto at = std::ranges::find(rows(), ref, &CaseRow::ref);
    return at == rows().end() ? -1 : int(at - rows().begin());
}
}
