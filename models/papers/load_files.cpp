// SPDX-License-Identifier: Apache-2.0
#include "load_files_p.h"
namespace writdesk {
namespace {
constexpr QChar between(0x14); // Concordance's column,
constexpr QChar quote(0xfe); // quote
constexpr QChar newline(0xae); // and newline

QString datLine(QStringList cells)
{
    for (auto &cell : cells) {
        cell.replace(quote, u' ').replace(between, u' ');
        cell.replace(QStringLiteral("\r\n"), newline).replace(u'\n', newline).replace(u'\r', newline);
        cell = quote + cell + quote;
    }
    return cells.join(between) + QStringLiteral("\r\n");
}

// Paths lie beside the load files, in the folder data, as Windows writes them.
QString pathOf(const IndexRow &row) { return row.path.section(u'/', 1).replace(u'/', u'\\'); }

int numberIn(const QString &bates) { return bates.section(u'-', -1).toInt(); }

QString numbered(const QString &first, int number)
{
    const auto digits = first.section(u'-', -1).size();
    return first.chopped(digits) + QStringLiteral("%1").arg(number, int(digits), 10, QChar(u'0'));
}
}

QByteArray datOf(const Produced &produced)
{
    auto lines = datLine({ QStringLiteral("BEGBATES"), QStringLiteral("ENDBATES"), QStringLiteral("CUSTODIAN"),
        QStringLiteral("CATEGORY"), QStringLiteral("FILENAME"), QStringLiteral("FILESIZE"), QStringLiteral("SHA256"),
        QStringLiteral("SHA256_COLLECTED"), QStringLiteral("FILEPATH") });
    for (const auto &row : produced.rows)
        lines += datLine({ row.first, row.last, row.account, row.category, row.name, QString::number(row.sum.size),
            row.sum.sha256, row.source, pathOf(row) });
    return "\xef\xbb\xbf" + lines.toUtf8(); // with its mark, so that þ is not taken for two letters
}

QByteArray optOf(const Produced &produced, const QString &volume)
{
    QString lines;
    for (const auto &row : produced.rows) {
        const auto first = numberIn(row.first);
        const auto pages = numberIn(row.last) - first + 1;
        for (int page = 0; page < pages; ++page)
            lines
                += QStringLiteral("%1,%2,%3,%4,,,%5\r\n")
                       .arg(numbered(row.first, first + page), volume, pathOf(row),
                           page == 0 ? QStringLiteral("Y") : QString(), page == 0 ? QString::number(pages) : QString());
    }
    return lines.toUtf8();
}
}
