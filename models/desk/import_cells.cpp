// SPDX-License-Identifier: Apache-2.0
#include "csv.h"
#include "import_accounts_p.h"
#include "import_cells_p.h"
#include "import_dates_p.h"
#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>
namespace writdesk {
namespace {
QString say(const char *text) { return QCoreApplication::translate("Import", text); }
constexpr qsizetype longestCell = 32'768; // what one cell of a sheet holds at most

std::optional<bool> yesOrNo(const QString &text)
{
    static const QStringList yes { QStringLiteral("yes"), QStringLiteral("y"), QStringLiteral("true"),
        QStringLiteral("x"), QStringLiteral("✓"), QStringLiteral("1") };
    static const QStringList no { QStringLiteral("no"), QStringLiteral("n"), QStringLiteral("false"),
        QStringLiteral("0") };
    const auto word = text.toCaseFolded();
    return yes.contains(word) ? std::optional(true) : no.contains(word) ? std::optional(false) : std::nullopt;
}

// Lines stay lines; other characters that print nothing become blanks.
QString clean(const QString &cell)
{
    auto text = withoutGuard(cell);
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
    for (auto &c : text) {
        if (c != u'\n' && !c.isPrint() && !c.isSurrogate())
            c = u' ';
    }
    return text.trimmed();
}

QStringList parted(const QString &text, const QStringList &separators)
{
    QStringList escaped;
    for (const auto &separator : separators)
        escaped.append(QRegularExpression::escape(separator));
    QStringList pieces;
    for (const auto &piece : text.split(QRegularExpression(escaped.join(u'|')), Qt::SkipEmptyParts)) {
        const auto words = piece.simplified().split(u' ', Qt::SkipEmptyParts);
        const auto mails = std::ranges::all_of(words, [](const QString &word) { return word.contains(u'@'); });
        pieces += mails ? words : QStringList { piece.simplified() };
    }
    pieces.removeAll(QString());
    return pieces;
}
}

ReadCell CellReader::read(const QString &name, const QString &cell) const
{
    if (cell.contains(QChar::ReplacementCharacter))
        return { .problem = say("holds characters that cannot be read; name the file's encoding in the map") };
    if (cell.size() > longestCell)
        return { .problem = say("is longer than a cell of a sheet can be") };
    auto text = clean(cell);
    static const QStringList says { QStringLiteral("-"), QStringLiteral("–"), QStringLiteral("—"), QStringLiteral("?"),
        QStringLiteral("n/a"), QStringLiteral("N/A") };
    if (text.isEmpty() || says.contains(text) || m_map.blank.contains(text))
        return {};
    const auto kind = cellKind(name, m_law);
    auto read = isMany(name) ? many(name, kind, text) : one(name, kind, text);
    if (text.startsWith(u'=') && read.problem.isEmpty())
        read.note = say("%1 is a formula and is kept as text").arg(name);
    return read;
}

ReadCell CellReader::many(const QString &name, CellKind kind, const QString &text) const
{
    static const QStringList usual { QStringLiteral("\n"), QStringLiteral(";"), QStringLiteral(",") };
    const auto separators = m_map.split.value(name, usual);
    ReadCell all;
    for (const auto &piece : separators.isEmpty() ? QStringList { text } : parted(text, separators)) {
        const auto read = one(name, kind, piece);
        if (!read.problem.isEmpty())
            return { .problem = read.problem };
        all.values += read.values;
    }
    all.values.removeDuplicates();
    if (all.values.size() > 1)
        all.note = say("%1 of %2 in one cell").arg(all.values.size()).arg(name);
    return all;
}

ReadCell CellReader::one(const QString &name, CellKind kind, const QString &cell) const
{
    const auto text = m_map.values.value(name).value(cell.simplified().toCaseFolded(), cell);
    const auto answer = yesOrNo(text);
    switch (kind) {
    case CellKind::Date:
    case CellKind::Instant:
        return date(text, kind == CellKind::Instant);
    case CellKind::Flag:
        if (answer)
            return { .values = { *answer ? QStringLiteral("true") : QStringLiteral("false") } };
        return { .problem = say("is neither yes nor no; say under [values.%1] what it means").arg(name) };
    case CellKind::Answer: {
        if (answer)
            return { .values = { *answer ? QStringLiteral("yes") : QStringLiteral("no") } };
        const auto day = dateIn(text, m_map.formats);
        if (day.problem.isEmpty() || looksLikeDate(text))
            return date(text, false);
        return { .values = { text } };
    }
    case CellKind::Account: {
        const auto account = accountNamed(text, m_map.accountKind);
        if (account.isEmpty())
            return { .problem
                = say("shows not what kind of account \"%1\" is; set account_kind under [constants]").arg(text) };
        return { .values = { account } };
    }
    case CellKind::Category:
    case CellKind::Instrument:
    case CellKind::Text:
        break;
    }
    return known(name, text);
}

// Words of which the law knows few are one of those.
ReadCell CellReader::known(const QString &name, const QString &text) const
{
    const auto asked = std::ranges::find(m_law.facts, name, &FactKind::name);
    const auto isText = name != u"instrument" && name != u"category"
        && (asked == m_law.facts.end() || asked->values.isEmpty() || asked->values.contains(text));
    const auto is = (name == u"instrument"
                        && std::ranges::find(m_law.instruments, text, &Instrument::id) != m_law.instruments.end())
        || (name == u"category" && std::ranges::any_of(m_law.ladder, [&](const Category &c) { return isIn(c, text); }));
    if (isText || is)
        return { .values = { text } };
    return { .problem = say("is no %1 that the law names; say under [values.%1] what it means").arg(name) };
}

ReadCell CellReader::date(const QString &text, bool instant) const
{
    const auto read = dateIn(text, m_map.formats);
    constexpr int firstYear = 1970, lastYear = 2200;
    if (!read.problem.isEmpty())
        return { .problem = read.problem };
    if (read.date.year() < firstYear || read.date.year() > lastYear)
        return { .problem = say("has a year that no log is of") };
    if (!instant || !read.time.isValid())
        return { .values = { read.date.toString(Qt::ISODate) } };
    const auto at = read.offset ? QDateTime(read.date, read.time, Qt::OffsetFromUTC, *read.offset)
                                : QDateTime(read.date, read.time, m_zone);
    return { .values = { isoInstant(at) } };
}
}
