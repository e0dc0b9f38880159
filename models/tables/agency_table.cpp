// SPDX-License-Identifier: Apache-2.0
#include "agency_table.h"
#include "moments.h"
#include <QCoreApplication>
namespace writdesk {
namespace {
constexpr Column<ShownAgency> columns[] = {
    { QT_TRANSLATE_NOOP("Columns", "Agency"),
        [](const ShownAgency &a) {
            return Cell { .text = a.row.name, .hint = a.row.domains.join(QStringLiteral(", ")) };
        } },
    { QT_TRANSLATE_NOOP("Columns", "Where"),
        [](const ShownAgency &a) {
            return Cell { .text = a.row.state.isEmpty() ? a.row.country : a.row.country + u' ' + a.row.state };
        } },
    { QT_TRANSLATE_NOOP("Columns", "Number to call"),
        [](const ShownAgency &a) { return Cell { .text = a.row.number }; } },
    { QT_TRANSLATE_NOOP("Columns", "Found"),
        [](const ShownAgency &a) { return Cell { .text = a.found, .hint = a.found }; } },
    { QT_TRANSLATE_NOOP("Columns", "Stands"),
        [](const ShownAgency &a) {
            return Cell { a.standing, a.tone, true };
        } },
};
QString say(const char *text) { return QCoreApplication::translate("Agencies", text); }
}

ShownAgency shownAgency(const Agency &row)
{
    ShownAgency shown { .row = row, .found = say("%1, %2").arg(row.source, dayWords(row.foundOn)) };
    if (!row.retired.isEmpty()) {
        shown.standing = say("retired: %1").arg(row.retired);
    } else if (row.confirmedBy.isEmpty()) {
        shown.standing = say("! only %1 found it").arg(row.by);
        shown.tone = Tone::Soon;
    } else {
        shown.standing = say("✓ found by %1 and %2").arg(row.by, row.confirmedBy);
        shown.tone = Tone::Good;
    }
    return shown;
}

AgencyTable::AgencyTable(QObject *parent)
    : RowTable(columns, parent)
{
}
}
