// SPDX-License-Identifier: Apache-2.0
// Where the letters of a file begin. A letter has no title that would tell it from the one before: its own date in its
// head does, with whom it greets or under which number it is written.
#include "find_p.h"
#include <algorithm>
namespace writdesk {
namespace {
constexpr qsizetype headLines = 24; // a letterhead, a seal that was read as words, and an address
constexpr qsizetype noise = 4; // letters beside a date that a dirty scan adds

// A day that stands alone in its line.
bool isDated(const Flow &flow, const FlowCell &line)
{
    const auto dates = datesIn(flow, line.scope, true);
    const auto letters = [](const TextScope &scope) { return scope.to - scope.from; };
    return !dates.isEmpty() && letters(line.scope) - letters(dates.first().scope) <= noise;
}

bool begins(const Flow &flow, int page)
{
    static const auto greeting
        = rx(u"^(?:dear|to whom it may concern|sehr geehrte|madame, monsieur|a quien corresponda)\\b");
    static const auto reference = rx(u"^(?:file|case|our|your) (?:no\\b|num|ref)|^in reply|^re:");
    static const auto follows = rx(u"^page \\d|\\bpage [2-9]\\d?\\b|^- ?\\d+ ?-$"); // a running head has a date too
    QList<FlowCell> head;
    std::ranges::copy_if(flow.lines(), std::back_inserter(head),
        [&](const FlowCell &line) { return line.page == page && line.rect.top() < 0.6 * flow.heightOf(page); });
    head = head.first(std::min(head.size(), headLines));
    const auto is = [](const QRegularExpression &what) {
        return [&what](const FlowCell &line) { return what.match(line.text).hasMatch(); };
    };
    const auto dated = std::ranges::find_if(head, [&](const FlowCell &line) { return isDated(flow, line); });
    if (dated == head.end() || std::ranges::any_of(head.first(std::min<qsizetype>(head.size(), 4)), is(follows)))
        return false;
    return std::any_of(dated, head.end(), is(greeting)) || std::any_of(head.begin(), head.end(), is(reference));
}
}

QList<TextScope> lettersOf(const Flow &flow, qsizetype until)
{
    QList<TextScope> letters;
    for (int page = 0; page < flow.pages() && flow.page(page).from < until; ++page) {
        if (!letters.isEmpty() && !begins(flow, page))
            continue;
        if (!letters.isEmpty())
            letters.last().to = flow.page(page).from;
        letters.append({ flow.page(page).from, until });
    }
    return letters;
}
}
