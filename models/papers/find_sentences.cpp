// SPDX-License-Identifier: Apache-2.0
// Where sentences end in papers of courts: citations are full of stops that end none, and headings have no stop at all.
#include "find_silence_p.h"
#include <algorithm>
namespace writdesk {
namespace {
// A stop after a word of letters or a bracket, before a new beginning; "Fed. R. Crim. P." has none.
bool endsThere(const QString &text, qsizetype stop)
{
    static const auto shortened
        = rx(u"\\b(?:fed|crim|civ|misc|cal|pen|sec|art|nos?|rev|gen|app|supp|stat|mag|dist|dept|tit|ann|[a-z])$");
    const auto before = text.mid(std::max<qsizetype>(0, stop - 12), std::min<qsizetype>(12, stop));
    return !before.isEmpty() && !before.back().isSpace() && !shortened.match(before).hasMatch();
}

// The distance from line to line that is usual on that page.
double leadingOf(const QList<FlowCell> &lines, int page)
{
    QList<double> steps;
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const auto step = lines.at(i).rect.top() - lines.at(i - 1).rect.top();
        if (lines.at(i).page == page && lines.at(i - 1).page == page && step > 1)
            steps.append(step);
    }
    if (steps.isEmpty())
        return 0;
    const auto middle = steps.begin() + steps.size() / 2;
    std::ranges::nth_element(steps, middle);
    return *middle;
}

// Lines before which something new begins: an empty line stands there, or words that always begin a command.
QList<qsizetype> beginnings(const Flow &flow, const TextScope &scope)
{
    static const auto command = exactly(u"^(?:YOU ARE (?:HEREBY )?COMMANDED|IT IS [A-Z ]{0,20}ORDERED|SO ORDERED)");
    QList<qsizetype> all;
    double leading = 0;
    const auto &lines = flow.lines();
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const auto &line = lines.at(i);
        const bool newPage = i == 0 || lines.at(i - 1).page != line.page;
        if (newPage)
            leading = leadingOf(lines, line.page);
        const bool apart = !newPage && line.rect.top() - lines.at(i - 1).rect.top() > 1.45 * leading
            && !line.text.isEmpty() && !line.text.front().isLower();
        if (scope.holds(line.scope.from) && (apart || command.match(line.text).hasMatch()))
            all.append(line.scope.from);
    }
    return all;
}
}

QList<TextScope> sentencesIn(const Flow &flow, const TextScope &scope)
{
    static const auto stop = exactly(u"[.!?](?=[\"”’)]? +[\"“(\\[☐]?(?:\\p{Lu}|\\d))");
    auto cuts = beginnings(flow, scope);
    for (const auto &hit : flow.hits(stop, scope)) {
        if (endsThere(flow.text(), hit.at()))
            cuts.append(hit.end());
    }
    std::ranges::sort(cuts);
    cuts.append(scope.to);
    QList<TextScope> all;
    auto from = scope.from;
    for (const auto cut : cuts) {
        if (cut > from)
            all.append({ from, cut });
        from = std::max(from, cut);
    }
    return all;
}
}
