// SPDX-License-Identifier: Apache-2.0
// The court that heads a paper, found in the court table, or else as it is printed.
#include "find_p.h"
namespace writdesk {
namespace {
constexpr double headShare = 0.55; // a court's name heads the page: its upper part

struct Token {
    TextScope scope {};
    bool first = false; // of its cell
    bool last = false;
};

QList<Token> tokensOf(const Flow &flow, const TextScope &scope)
{
    QList<Token> tokens;
    static const auto word = QRegularExpression(QStringLiteral("\\S+"));
    for (const auto &cell : flow.cells()) {
        if (!scope.holds(cell.scope.from) || cell.rect.top() > headShare * flow.heightOf(cell.page))
            continue;
        const auto start = tokens.size();
        for (const auto &hit : flow.hits(word, cell.scope))
            tokens.append({ { hit.at(), hit.end() }, false, false });
        if (tokens.size() > start)
            tokens[start].first = true, tokens.last().last = true;
    }
    return tokens;
}

// "in the", "for the" and the like may stand before the name.
bool opensName(const Flow &flow, const QList<Token> &tokens, int at)
{
    static const auto lead = rx(u"^(?:in the|before the|in and for the|the|in|for the|,)*$");
    int start = at;
    while (start > 0 && !tokens.at(start).first && at - start < 5)
        --start;
    return tokens.at(at).first
        || (tokens.at(start).first
            && lead.match(flow.between(tokens.at(start).scope.from, tokens.at(at).scope.from)).hasMatch());
}

bool endsName(const Flow &flow, const QList<Token> &tokens, int last)
{
    const auto word = flow.between(tokens.at(last).scope.from, tokens.at(last).scope.to);
    if (tokens.at(last).last || word.endsWith(u','))
        return true;
    // A court's mail sets the court and what the mail is in one line.
    return flow.text().mid(tokens.at(last).scope.to, 30).simplified().startsWith(u"Notice of Electronic");
}

NamedCourt inTable(const Flow &flow, const TextScope &scope)
{
    const auto tokens = tokensOf(flow, scope);
    NamedCourt best;
    qsizetype most = 0;
    for (int from = 0; from < tokens.size(); ++from) {
        if (!opensName(flow, tokens, from))
            continue;
        const int end = std::min<int>(from + longestCourtName(), static_cast<int>(tokens.size()));
        for (int to = end - 1; to > from && to - from + 1 > most; --to) {
            if (!endsName(flow, tokens, to))
                continue;
            const TextScope words { tokens.at(from).scope.from, tokens.at(to).scope.to };
            const auto court = courtNamed(flow.between(words.from, words.to));
            if (!court.id.isEmpty()) {
                best = { court, words, flow.between(words.from, words.to) };
                most = to - from + 1;
            }
        }
    }
    return best;
}

// A heading in capitals that names a court the table does not have, with the lines that go on with the name.
NamedCourt asPrinted(const Flow &flow, const TextScope &scope)
{
    static const auto court = rx(u"\\b(?:court|tribunal|amtsgericht|landgericht)\\b");
    static const auto goesOn = rx(u"^(?:for the|in and for|county|city|parish|of the|state of|\\w+ (?:judicial "
                                  u")?(?:district|circuit|county)|district of)\\b");
    static const auto noName
        = rx(u"clerk|signature|order|courthouse|notice|copy|case|subpoena|warrant|judge|this court|the court");
    for (int i = 0; i < flow.cells().size(); ++i) {
        const auto &cell = flow.cells().at(i);
        if (!scope.holds(cell.scope.from) || cell.rect.top() > 0.4 * flow.heightOf(cell.page) || !isHeading(cell.text)
            || !court.match(cell.text).hasMatch() || noName.match(cell.text).hasMatch())
            continue;
        NamedCourt named { {}, cell.scope, cell.text };
        for (int next = flow.below(i); next >= 0 && goesOn.match(flow.cells().at(next).text).hasMatch();
             next = flow.below(next)) {
            named.printed += u' ' + flow.cells().at(next).text;
            named.scope.to = flow.cells().at(next).scope.to;
        }
        return named;
    }
    return {};
}
}

NamedCourt courtHeading(const Flow &flow, const TextScope &scope)
{
    const auto known = inTable(flow, scope);
    return known.court.id.isEmpty() ? asPrinted(flow, scope) : known;
}
}
