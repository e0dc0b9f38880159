// SPDX-License-Identifier: Apache-2.0
#include "register_table.h"
#include <algorithm>
namespace writdesk {
namespace {
template <int N> Cell cell(const ShownRegistered &row) { return row.cells.value(N); }

constexpr Column<ShownRegistered> preservationColumns[] = {
    { QT_TRANSLATE_NOOP("Columns", "Keep until the end of"), cell<0> },
    { QT_TRANSLATE_NOOP("Columns", "Case"), cell<1> },
    { QT_TRANSLATE_NOOP("Columns", "Requester"), cell<2> },
    { QT_TRANSLATE_NOOP("Columns", "Accounts and data"), cell<3> },
    { QT_TRANSLATE_NOOP("Columns", "Taken"), cell<4> },
    { QT_TRANSLATE_NOOP("Columns", "State"), cell<5> },
    { QT_TRANSLATE_NOOP("Columns", "What to do"), cell<6> },
};
constexpr Column<ShownRegistered> gagColumns[] = {
    { QT_TRANSLATE_NOOP("Columns", "Silent until the end of"), cell<0> },
    { QT_TRANSLATE_NOOP("Columns", "Case"), cell<1> },
    { QT_TRANSLATE_NOOP("Columns", "Source"), cell<2> },
    { QT_TRANSLATE_NOOP("Columns", "Since"), cell<3> },
    { QT_TRANSLATE_NOOP("Columns", "What it blocks"), cell<4> },
    { QT_TRANSLATE_NOOP("Columns", "Extension"), cell<5> },
    { QT_TRANSLATE_NOOP("Columns", "State"), cell<6> },
    { QT_TRANSLATE_NOOP("Columns", "What to do"), cell<7> },
};
constexpr Column<ShownRegistered> noticeColumns[] = {
    { QT_TRANSLATE_NOOP("Columns", "May go"), cell<0> },
    { QT_TRANSLATE_NOOP("Columns", "Case"), cell<1> },
    { QT_TRANSLATE_NOOP("Columns", "Account"), cell<2> },
    { QT_TRANSLATE_NOOP("Columns", "State"), cell<3> },
    { QT_TRANSLATE_NOOP("Columns", "Its window ends"), cell<4> },
    { QT_TRANSLATE_NOOP("Columns", "What to do"), cell<5> },
};
constexpr Column<ShownRegistered> packetColumns[] = {
    { QT_TRANSLATE_NOOP("Columns", "Built"), cell<0> },
    { QT_TRANSLATE_NOOP("Columns", "Case"), cell<1> },
    { QT_TRANSLATE_NOOP("Columns", "Numbers"), cell<2> },
    { QT_TRANSLATE_NOOP("Columns", "Approved by"), cell<3> },
    { QT_TRANSLATE_NOOP("Columns", "Released"), cell<4> },
    { QT_TRANSLATE_NOOP("Columns", "Handed over"), cell<5> },
    { QT_TRANSLATE_NOOP("Columns", "State"), cell<6> },
    { QT_TRANSLATE_NOOP("Columns", "What it waits for"), cell<7> },
};

std::span<const Column<ShownRegistered>> columnsOf(Register which)
{
    switch (which) {
    case Register::Preservations:
        return preservationColumns;
    case Register::Gags:
        return gagColumns;
    case Register::Notices:
        return noticeColumns;
    case Register::Packets:
        break;
    }
    return packetColumns;
}
}

ShownRegistered shownRegistered(const CaseRef &ref, const QList<Cell> &cells)
{
    QStringList words;
    for (const auto &one : cells)
        words << one.text << one.hint;
    return { ref, cells, words.join(u'\n').toCaseFolded() };
}

QList<ShownRegistered> narrowed(const QList<ShownRegistered> &rows, const QString &filter)
{
    const auto asked = filter.toCaseFolded().simplified().split(u' ', Qt::SkipEmptyParts);
    QList<ShownRegistered> left;
    std::ranges::copy_if(rows, std::back_inserter(left), [&](const ShownRegistered &row) {
        return std::ranges::all_of(asked, [&](const QString &word) { return row.words.contains(word); });
    });
    return left;
}

RegisterTable::RegisterTable(Register which, QObject *parent)
    : RowTable(columnsOf(which), parent)
{
}
}
