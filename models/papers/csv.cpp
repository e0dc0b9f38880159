// SPDX-License-Identifier: Apache-2.0
#include "csv_p.h"
namespace writdesk {
namespace {
QString cellOf(QString cell)
{
    if (!cell.isEmpty() && QStringView(u"=+-@\t\r").contains(cell.front()))
        cell.prepend(u'\''); // a spreadsheet then shows the text and computes nothing
    const auto quoted = cell.contains(u',') || cell.contains(u'"') || cell.contains(u'\n') || cell.contains(u'\r');
    return quoted ? u'"' + cell.replace(u'"', QStringLiteral("\"\"")) + u'"' : cell;
}

// Reads one cell from `at` on and leaves `at` on what ends it; false where it is none.
bool readCell(const QString &text, qsizetype &at, QString &cell)
{
    cell.clear();
    if (at >= text.size() || text[at] != u'"') {
        while (at < text.size() && text[at] != u',' && text[at] != u'\n') {
            if (text[at] == u'"')
                return false;
            cell += text[at++];
        }
        if (cell.endsWith(u'\r'))
            cell.chop(1);
        return true;
    }
    for (++at; at < text.size(); ++at) {
        if (text[at] != u'"') {
            cell += text[at];
        } else if (at + 1 < text.size() && text[at + 1] == u'"') {
            cell += text[at++];
        } else {
            ++at;
            return at >= text.size() || text[at] == u',' || text[at] == u'\n';
        }
    }
    return false;
}
}

QByteArray csvRow(const QStringList &cells)
{
    QStringList safe;
    for (const auto &cell : cells)
        safe.append(cellOf(cell));
    return safe.join(u',').toUtf8() + '\n';
}

std::optional<QList<QStringList>> csvRows(const QString &text)
{
    QList<QStringList> rows;
    for (qsizetype at = 0; at < text.size(); ++at) {
        QStringList row;
        for (bool more = true; more;) {
            QString cell;
            if (!readCell(text, at, cell))
                return {};
            row.append(cell);
            more = at < text.size() && text[at] == u',';
            at += more ? 1 : 0;
        }
        rows.append(row);
    }
    return rows;
}
}
