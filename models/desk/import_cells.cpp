// SPDX-License-Identifier: Apache-2.0
#include "account_names_p.h"
#include "csv.h"
#include "import_cells_p.h"
#include "import_dates_p.h"
#include <QCoreApplication>
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
    if (text.contains(u'\r'))
        text.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
    const auto isBad = [](QChar c) {
        const auto isPlain = c >= u' ' && c <= u'~';
        return !isPlain && c != u'\n' && !c.isPrint() && !c.isSurrogate();
    };
    if (std::ranges::any_of(std::as_const(text), isBad))
        std::ranges::replace_if(text, isBad, QChar(u' '));
    return text.trimmed();
}

// The text between separators; of several that fit, the one that is named first parts.
QStringList pieces(const QString &text, const QStringList &separators)
{
    QStringList found;
    qsizetype from = 0, at = 0;
    while (at < text.size()) {
        const auto fits = std::ranges::find_if(
            separators, [&](const QString &separator) { return QStringView(text).mid(at).startsWith(separator); });
        if (fits == separators.end() || fits->isEmpty()) {
            ++at;
            continue;
        }
        found.append(text.mid(from, at - from));
        from = at += fits->size();
    }
    return found << text.mid(from);
}

QStringList parted(const QString &text, const QStringList &separators)
{
    QStringList all;
    for (const auto &piece : pieces(text, separators)) {
        const auto whole = piece.simplified();
        const auto words = whole.split(u' ', Qt::SkipEmptyParts);
        const auto mails = std::ranges::all_of(words, [](const QString &word) { return word.contains(u'@'); });
        all += mails ? words : QStringList { whole };
    }
    return all;
}
}

CellReader::CellReader(const ImportMap &map, const LawSet &law, const QTimeZone &zone)
    : m_map(map)
    , m_law(law)
    , m_zone(zone)
{
    for (const auto &name : map.columns.keys() + map.constants.keys())
        m_columns.insert(name, columnOf(name, law));
}

CellReader::Column CellReader::columnOf(const QString &name, const LawSet &law) const
{
    Column column { .name = name, .kind = cellKind(name, law), .meanings = m_map.values.value(name) };
    if (isMany(name))
        column.separators = m_map.split.value(name, { QStringLiteral("\n"), QStringLiteral(";"), QStringLiteral(",") });
    const auto asked = std::ranges::find(law.facts, name, &FactKind::name);
    if (asked != law.facts.end())
        column.allowed = asked->values;
    return column;
}

ReadCell CellReader::read(const Column &column, const QString &cell) const
{
    if (cell.contains(QChar::ReplacementCharacter))
        return { .problem = say("holds characters that cannot be read; name the file's encoding in the map") };
    if (cell.size() > longestCell)
        return { .problem = say("is longer than a cell of a sheet can be") };
    const auto text = clean(cell);
    static const QStringList says { QStringLiteral("-"), QStringLiteral("–"), QStringLiteral("—"), QStringLiteral("?"),
        QStringLiteral("n/a"), QStringLiteral("N/A") };
    if (text.isEmpty() || says.contains(text) || m_map.blank.contains(text))
        return {};
    auto read = column.separators.isEmpty() ? one(column, text) : many(column, text);
    if (text.startsWith(u'=') && read.problem.isEmpty())
        read.note = say("%1 is a formula and is kept as text").arg(column.name);
    return read;
}

ReadCell CellReader::many(const Column &column, const QString &text) const
{
    ReadCell all;
    for (const auto &piece : parted(text, column.separators)) {
        const auto read = one(column, piece);
        if (!read.problem.isEmpty())
            return { .problem = read.problem };
        all.values += read.values;
    }
    all.values.removeDuplicates();
    if (all.values.size() > 1)
        all.note = say("%1 of %2 in one cell").arg(all.values.size()).arg(column.name);
    return all;
}

ReadCell CellReader::one(const Column &column, const QString &cell) const
{
    const auto text = column.meanings.isEmpty() ? cell : column.meanings.value(cell.simplified().toCaseFolded(), cell);
    switch (column.kind) {
    case CellKind::Date:
    case CellKind::Instant:
        return date(text, column.kind == CellKind::Instant);
    case CellKind::Flag:
        if (const auto said = yesOrNo(text))
            return { .values = { *said ? QStringLiteral("true") : QStringLiteral("false") } };
        return { .problem = say("is neither yes nor no; say under [values.%1] what it means").arg(column.name) };
    case CellKind::Answer:
        return answer(text);
    case CellKind::Account:
        return account(text);
    case CellKind::Category:
    case CellKind::Instrument:
    case CellKind::Text:
        break;
    }
    return known(column, text);
}

ReadCell CellReader::answer(const QString &text) const
{
    if (const auto said = yesOrNo(text))
        return { .values = { *said ? QStringLiteral("yes") : QStringLiteral("no") } };
    const auto day = dateIn(text, m_map.formats);
    if (day.problem.isEmpty() || looksLikeDate(text))
        return date(text, false);
    return { .values = { text } };
}

ReadCell CellReader::account(const QString &text) const
{
    const auto named = accountNamed(text, m_map.accountKind);
    if (named.isEmpty())
        return { .problem
            = say("shows not what kind of account \"%1\" is; set account_kind under [constants]").arg(text) };
    return { .values = { named } };
}

// Words of which the law knows few are one of those.
ReadCell CellReader::known(const Column &column, const QString &text) const
{
    const auto &name = column.name;
    const auto isText
        = name != u"instrument" && name != u"category" && (column.allowed.isEmpty() || column.allowed.contains(text));
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
        return { .values = { isoDate(read.date) } };
    const auto at = read.offset ? QDateTime(read.date, read.time, Qt::OffsetFromUTC, *read.offset)
                                : QDateTime(read.date, read.time, m_zone);
    return { .values = { isoInstant(at) } };
}
}
