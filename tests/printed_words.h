// SPDX-License-Identifier: Apache-2.0
// Pages as a reader gives them, made of plain lines, and what is found in them.
#pragma once
#include "fact_finder.h"
#include <algorithm>
namespace printed {
using namespace writdesk;
// A page as a reader gives it, from plain lines: a tab stands for a wide gap.
inline Page pageOf(const QString &text, int number = 1)
{
    Page page { number, 612, 792, How::Text, {}, {} };
    int line = 0;
    for (const auto &printed : text.split(u'\n')) {
        double x = 60;
        for (const auto &cell : printed.split(u'\t')) {
            for (const auto &word : cell.split(u' ', Qt::SkipEmptyParts)) {
                const auto width = 6.0 * static_cast<double>(word.size());
                page.words.append({ word, QRectF(x, 50 + 14.0 * line, width, 11), 100, line });
                x += width + 3;
            }
            x += 40;
        }
        ++line;
    }
    return page;
}

inline FoundFacts factsIn(const Paper &paper)
{
    return findFacts(paper, {}, { QStringLiteral("AutoIDM"), {}, { QStringLiteral("autoidm.example") } });
}

inline FoundFacts foundIn(const QStringList &pages)
{
    Paper paper;
    for (const auto &text : pages)
        paper.pages.append(pageOf(text, static_cast<int>(paper.pages.size()) + 1));
    return factsIn(paper);
}

inline QStringList values(const FoundFacts &found, const char *name)
{
    return Facts(found.facts).values(QString::fromLatin1(name));
}
inline int foundOn(const FoundFacts &found, const char *name) // 0: it is not there
{
    const auto at = std::ranges::find(found.facts, QString::fromLatin1(name), &Fact::name);
    return at == found.facts.end() ? 0 : at->page;
}
inline QString value(const FoundFacts &found, const char *name) { return values(found, name).join(u'|'); }
}
