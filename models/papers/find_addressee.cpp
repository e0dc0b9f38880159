// SPDX-License-Identifier: Apache-2.0
// To whom the paper is addressed, and whether that is the provider.
#include "find_p.h"
namespace writdesk {
namespace {
constexpr double sureEnough = 60; // of recognised characters: a speck of dust is nobody

// The organisation at the start of an address line: its name, with the suffix of its kind.
QString organisation(const QString &line)
{
    static const auto cut
        = rx(u"^([^,(:;]+(?:, ?(?:Inc|LLC|L\\.L\\.C|Ltd|Corp|Co|LP|LLP|GmbH|PBC|S\\.A|B\\.V|N\\.V)\\b\\.?)?)");
    return cut.match(line).captured(1).simplified();
}

bool names(const QString &text, const QString &name)
{
    const auto pattern
        = QRegularExpression(QStringLiteral("(?<![\\w@.-])%1(?![\\w@-]|\\.\\w)").arg(QRegularExpression::escape(name)));
    return !name.isEmpty() && pattern.match(text).hasMatch();
}

}

void takeAddressee(Search &search, const QString &who, const TextScope &place)
{
    search.addOnce(QStringLiteral("addressee"), who, place);
    const auto &context = search.context;
    const auto same
        = [&who](const QString &name) { return !name.isEmpty() && who.compare(name, Qt::CaseInsensitive) == 0; };
    if (same(context.entity) || std::any_of(context.aliases.begin(), context.aliases.end(), same))
        search.addOnce(QStringLiteral("entity"), context.entity, place);
}

namespace {
// A line below "To: Custodian of Records" that goes on with the paper names nobody.
bool isText(const QString &line)
{
    static const auto text = rx(u"^(?:you|your|an|this|the undersigned|pursuant|it is|in the matter|we|upon|see)\\b"
                                u"|\\b(?:are|is|commanded|ordered|shall|must|requests?)\\b|^date\\b");
    return text.match(line).hasMatch() || line.count(u' ') > 8;
}

bool labelledAddressee(Search &search)
{
    static const auto label = rx(u"(?:^|[\\n\\t\\f] *)(?:to|provider|recipient|addressee|name of (?:the )?provider)(?: "
                                 u"?:\\s*|\\t)([^\\n\\t\\f]{2,120})");
    static const auto notWho = rx(u"^(?:any|the custodian|custodian|keeper|attn|attention|legal|all )");
    static const auto officers = rx(u"^(?:any|all|every) "); // a warrant commands whoever executes it
    for (const auto &hit : search.flow.hits(label, search.main)) {
        auto place = TextScope { hit.at(1), hit.end(1) };
        int cell = search.flow.cellAt(hit.at(1));
        auto who = organisation(hit.text(1));
        if (search.isLabel(hit.at(1))
            || who.contains(u'@')) // the head of a mail says into which box it went, and not whom its paper commands
            continue;
        if (officers.match(who).hasMatch())
            continue;
        for (int steps = 0; steps < 2 && notWho.match(who).hasMatch() && (cell = search.flow.below(cell)) >= 0; ++steps)
            who = organisation(search.flow.cells().at(cell).text), place = search.flow.cells().at(cell).scope;
        if (who.isEmpty() || notWho.match(who).hasMatch() || who.size() > 80 || isText(who))
            continue;
        takeAddressee(search, who, { place.from, place.from + who.size() });
        return true;
    }
    return false;
}

bool isDate(const Flow &flow, const FlowCell &cell)
{
    const auto dates = datesIn(flow, cell.scope, true);
    return !dates.isEmpty()
        && (cell.scope.to - cell.scope.from) - (dates.first().scope.to - dates.first().scope.from) < 8;
}

struct Named {
    QString who {};
    TextScope place {};
};
// What may stand in an address and names nobody.
bool isManner(const QString &line)
{
    static const auto skip
        = rx(u"^(?:by|via|sent|attn|attention|custodian|legal|director|keeper|office of|date)\\b|:|@|\\d{4}$");
    return skip.match(line).hasMatch();
}

// An address without a street stands between the letter's date and its greeting.
Named belowTheDate(const Search &search, qsizetype end, int street)
{
    const auto &cells = search.flow.cells();
    const auto page = search.flow.page(search.flow.pageAt(search.main.from));
    Named found;
    bool dated = false;
    for (int i = 0; i < cells.size() && cells.at(i).scope.from < end; ++i) {
        if (!page.holds(cells.at(i).scope.from))
            continue;
        if (isDate(search.flow, cells.at(i))) {
            dated = i > street, found = {};
            continue;
        }
        const auto name = organisation(cells.at(i).text);
        if (!dated || name.size() < 3 || isManner(cells.at(i).text) || isText(name)
            || search.flow.confidence({ cells.at(i).scope.from, cells.at(i).scope.from + name.size() }) < sureEnough)
            continue;
        if (found.who.isEmpty() || names(name, search.context.entity))
            found = { name, cells.at(i).scope };
    }
    return found;
}

const QRegularExpression &street()
{
    static const auto pattern = rx(u"^\\d+ |\\b[A-Z]{2} \\d{5}|^P\\.?O\\.? Box");
    return pattern;
}

// From the street line upwards, the first line of the block.
Named aboveTheStreet(const Search &search, int first)
{
    Named found;
    for (int cell = search.flow.above(first), steps = 0; cell >= 0 && steps < 5;
         cell = search.flow.above(cell), ++steps) {
        const auto &line = search.flow.cells().at(cell);
        if (search.flow.cells().at(first).rect.top() - line.rect.top() > 90)
            break;
        const auto name = organisation(line.text);
        if (street().match(line.text).hasMatch() || isManner(line.text) || name.size() < 3
            || search.flow.confidence({ line.scope.from, line.scope.from + name.size() }) < sureEnough)
            continue;
        found = { name, line.scope };
        if (names(name, search.context.entity))
            break;
    }
    return found;
}

// The address block of a letter: lines above "Dear" or "Re:", the first that is no date, manner of sending or office.
bool letterAddressee(Search &search)
{
    static const auto end = rx(u"(?:^|[\\n\\t\\f] *)(?:dear\\b|re ?:|our ref|subject ?:|sir\\b)");
    const auto page = search.flow.page(search.flow.pageAt(search.main.from));
    const auto hits = search.flow.hits(end, page);
    if (hits.isEmpty())
        return false;
    int last = -1; // street of the page's head
    for (int i = 1; i < search.flow.cells().size(); ++i) {
        const auto &cell = search.flow.cells().at(i);
        if (cell.scope.from < hits.first().at() && page.holds(cell.scope.from) && street().match(cell.text).hasMatch())
            last = i;
    }
    auto found = belowTheDate(search, hits.first().at(), last);
    if (found.who.isEmpty())
        found = aboveTheStreet(search, last);
    if (found.who.isEmpty())
        return false;
    takeAddressee(search, found.who, { found.place.from, found.place.from + found.who.size() });
    return true;
}

// An order has no address: it commands the provider by name.
void commandedAddressee(Search &search)
{
    for (const auto &name : QStringList { search.context.entity } + search.context.aliases) {
        if (name.isEmpty())
            continue;
        const auto whole = QStringLiteral("(%1(?:, ?(?:Inc|LLC|L\\.L\\.C|Ltd|Corp|LLP|GmbH)\\b\\.?)?)(?![\\w@-])")
                               .arg(QRegularExpression::escape(name));
        const auto commanded = QRegularExpression(QStringLiteral(
            "(?:that|requiring|commanding|direct(?:s|ed|ing)|to|order(?:s|ed))\\s+(?:the\\s+provider,?\\s+)?"
            "%1|(?<![\\w@.-])%1\\s+(?:shall|must|is\\s+(?:hereby\\s+)?(?:ordered|directed|commanded))\\b")
                                                      .arg(whole));
        const auto hits = search.flow.hits(commanded, search.main);
        if (!hits.isEmpty()) {
            const int group = hits.first().text(1).isEmpty() ? 2 : 1;
            takeAddressee(search, hits.first().text(group), { hits.first().at(group), hits.first().end(group) });
            return;
        }
    }
}
}

void findAddressee(Search &search)
{
    if (!labelledAddressee(search) && !letterAddressee(search))
        commandedAddressee(search);
}
}
