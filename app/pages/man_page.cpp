// SPDX-License-Identifier: Apache-2.0
#include "man_page.h"
namespace writdesk {
namespace {
// A line that begins with a stop or a quote would be an order to the typesetter.
QString escaped(QString line)
{
    line.replace(u'\\', QStringLiteral("\\e")).replace(u'-', QStringLiteral("\\-"));
    return line.startsWith(u'.') || line.startsWith(u'\'') ? QStringLiteral("\\&") + line : line;
}

QString escapedLines(const QString &text)
{
    QStringList lines;
    for (const auto &line : text.split(u'\n'))
        lines.append(line.trimmed().isEmpty() ? QStringLiteral(".PP") : escaped(line));
    while (!lines.isEmpty() && lines.last() == u".PP")
        lines.removeLast();
    return lines.join(u'\n') + u'\n';
}
}

QString roffOf(const ManPage &page)
{
    auto roff
        = QStringLiteral(".TH %1 1 \"\" \"%2\" \"User Commands\"\n.SH NAME\n%3 \\- %4\n.SH SYNOPSIS\n.nf\n%5.fi\n")
              .arg(page.name.toUpper(), escaped(page.version), escaped(page.name), escaped(page.purpose),
                  escapedLines(page.synopsis));
    if (!page.text.isEmpty())
        roff += QStringLiteral(".SH DESCRIPTION\n.nf\n") + escapedLines(page.text) + QStringLiteral(".fi\n");
    for (const auto &section : page.sections) {
        roff += QStringLiteral(".SH %1\n").arg(escaped(section.title));
        for (const auto &item : section.items)
            roff += QStringLiteral(".TP\n.B %1\n%2").arg(escaped(item.words), escapedLines(item.about));
    }
    return roff;
}
}
