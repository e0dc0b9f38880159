// SPDX-License-Identifier: Apache-2.0
#include "find_flow_p.h"
#include <QHash>
#include <algorithm>
namespace writdesk {
Flow::Flow(const Paper &paper, DocumentId document)
    : m_paper(paper)
    , m_document(std::move(document))
{
    for (int i = 0; i < m_paper.pages.size(); ++i)
        addPage(i);
}

void Flow::addPage(int index)
{
    const auto &words = m_paper.pages.at(index).words;
    const auto start = m_text.size();
    for (int i = 0; i < words.size(); ++i) {
        const bool fresh = i == 0 || words.at(i).line != words.at(i - 1).line;
        // Cells of a line stand apart by more than a blank can be wide.
        const bool apart = !fresh
            && words.at(i).rect.left() - words.at(i - 1).rect.right() > std::max(9.0, words.at(i).rect.height());
        if (fresh && i > 0)
            m_text += u'\n';
        else if (!fresh)
            m_text += apart ? u'\t' : u' ';
        if (fresh)
            m_lines.append({ index, static_cast<int>(m_lines.size()), { m_text.size(), m_text.size() }, {}, {} });
        if (fresh || apart)
            m_cells.append({ index, static_cast<int>(m_lines.size()) - 1, { m_text.size(), m_text.size() }, {}, {} });
        addWord(index, i);
    }
    m_text += u'\f';
    m_pages.append({ start, m_text.size() });
}

void Flow::addWord(int page, int word)
{
    const auto &printed = m_paper.pages.at(page).words.at(word);
    const TextScope scope { m_text.size(), m_text.size() + printed.text.size() };
    m_text += printed.text;
    m_letters.append({ scope, page, word });
    for (auto *cell : { &m_lines.last(), &m_cells.last() }) {
        cell->scope.to = scope.to;
        cell->rect = cell->rect.united(printed.rect);
        cell->text += cell->text.isEmpty() ? printed.text : u' ' + printed.text;
    }
}

QList<Flow::Letters>::const_iterator Flow::firstAfter(qsizetype at) const
{
    return std::partition_point(
        m_letters.begin(), m_letters.end(), [at](const Letters &letters) { return letters.scope.to <= at; });
}

int Flow::pageAt(qsizetype at) const
{
    for (int i = 0; i < m_pages.size(); ++i) {
        if (m_pages.at(i).holds(at))
            return i;
    }
    return 0;
}

QString Flow::between(qsizetype from, qsizetype to) const
{
    from = std::max<qsizetype>(from, 0);
    return m_text.mid(from, std::max<qsizetype>(to - from, 0)).simplified();
}

QList<Hit> Flow::hits(const QRegularExpression &pattern, const TextScope &scope) const
{
    QList<Hit> found;
    auto matches = pattern.globalMatch(m_text.mid(scope.from, scope.to - scope.from));
    while (matches.hasNext())
        found.append({ matches.next(), scope.from });
    return found;
}

int Flow::cellAt(qsizetype at) const
{
    for (int i = 0; i < m_cells.size(); ++i) {
        if (at >= m_cells.at(i).scope.from && at <= m_cells.at(i).scope.to)
            return i;
    }
    return -1;
}

namespace {
bool sameColumn(const FlowCell &a, const FlowCell &b)
{
    return a.page == b.page && a.line != b.line && a.rect.left() < b.rect.right() && b.rect.left() < a.rect.right();
}
}

int Flow::below(int cell) const
{
    for (int i = cell + 1; cell >= 0 && i < m_cells.size(); ++i) {
        if (sameColumn(m_cells.at(cell), m_cells.at(i)))
            return i;
    }
    return -1;
}

int Flow::above(int cell) const
{
    for (int i = cell - 1; i >= 0; --i) {
        if (sameColumn(m_cells.at(cell), m_cells.at(i)))
            return i;
    }
    return -1;
}

double Flow::confidence(const TextScope &scope) const
{
    double least = 100;
    for (auto i = firstAfter(scope.from); i != m_letters.end() && i->scope.from < scope.to; ++i)
        least = std::min(least, m_paper.pages.at(i->page).words.at(i->word).confidence);
    return least;
}

Fact Flow::fact(const QString &name, const QString &value, const TextScope &scope) const
{
    Fact fact;
    fact.name = name;
    fact.value = value;
    fact.document = m_document;
    QStringList quote;
    for (auto i = firstAfter(scope.from); i != m_letters.end() && i->scope.from < scope.to; ++i) {
        const auto &page = m_paper.pages.at(i->page);
        const auto &word = page.words.at(i->word);
        quote += word.text;
        if (fact.page == 0)
            fact.page = page.number, fact.how = page.how;
        if (fact.page == page.number)
            fact.rect = fact.rect.united(word.rect);
    }
    fact.quote = quote.join(u' ');
    return fact;
}

namespace {
QRegularExpression pattern(const char16_t *text, QRegularExpression::PatternOptions more)
{
    // Compiling one takes longer than looking for it in a page; a thread keeps its own.
    thread_local QHash<std::pair<QString, int>, QRegularExpression> kept;
    auto written = QString::fromUtf16(text);
    const std::pair key(written, int(more));
    if (const auto known = kept.constFind(key); known != kept.cend())
        return *known;
    static const auto optional = QRegularExpression(QStringLiteral(" [?*]"));
    written.replace(optional, QStringLiteral("\\s*")).replace(u' ', QStringLiteral("\\s+"));
    const QRegularExpression made(written, QRegularExpression::UseUnicodePropertiesOption | more);
    Q_ASSERT_X(made.isValid(), "pattern", qPrintable(written));
    kept.insert(key, made);
    return made;
}
}

QRegularExpression rx(const char16_t *text) { return pattern(text, QRegularExpression::CaseInsensitiveOption); }
QRegularExpression exactly(const char16_t *text) { return pattern(text, QRegularExpression::NoPatternOption); }

bool isHeading(const QString &text)
{
    const auto letters = std::count_if(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
    const auto upper = std::count_if(text.begin(), text.end(), [](QChar c) { return c.isUpper(); });
    if (letters < 4)
        return false;
    if (upper * 10 >= letters * 8)
        return true;
    const auto words = text.split(u' ', Qt::SkipEmptyParts);
    if (words.size() > 9 || text.endsWith(u'.') || text.endsWith(u',') || text.endsWith(u';'))
        return false;
    return std::all_of(words.begin(), words.end(),
        [](const QString &word) { return !word.front().isLetter() || word.front().isUpper() || word.size() <= 3; });
}
}
