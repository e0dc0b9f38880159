// SPDX-License-Identifier: Apache-2.0
// To whom the paper is addressed, and whether that is the provider.
#include "find_p.h"
namespace writdesk {
namespace {
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
bool labelledAddressee(Search &search)
{
    static const auto label = rx(u"(?:^|[\\n\\t\\f] *)(?:to|provider|recipient|addressee|name of (?:the )?provider)(?: "
                                 u"?:\\s*|\\t)([^\\n\\t\\f]{2,120})");
    static const auto notWho = rx(u"^(?:any|the custodian|custodian|keeper|attn|attention|legal|all )");
    for (const auto &hit : search.flow.hits(label, search.main)) {
        auto place = TextScope { hit.at(1), hit.end(1) };
        int cell = search.flow.cellAt(hit.at(1));
        auto who = organisation(hit.text(1));
        if (search.isLabel(hit.at(1))
            || who.contains(u'@')) // the head of a mail says into which box it went, and not whom its paper commands
            continue;
        for (int steps = 0; steps < 2 && notWho.match(who).hasMatch() && (cell = search.flow.below(cell)) >= 0; ++steps)
            who = organisation(search.flow.cells().at(cell).text), place = search.flow.cells().at(cell).scope;
        if (who.isEmpty() || notWho.match(who).hasMatch() || who.size() > 80)
            continue;
        takeAddressee(search, who, { place.from, place.from + who.size() });
        return true;
    }
    return false;
}

// The address block of a letter: lines above "Dear" or "Re:", the first that is no date, manner of sending or office.
bool letterAddressee(Search &search)
{
    static const auto end = rx(u"(?:^|[\\n\\t\\f] *)(?:dear\\b|re ?:|our ref|subject ?:|sir\\b)");
    static const auto skip
        = rx(u"^(?:by|via|sent|attn|attention|custodian|legal|director|keeper|office of|date)\\b|:|@|\\d{4}$");
    static const auto street = rx(u"^\\d+ |\\b[A-Z]{2} \\d{5}|^P\\.?O\\.? Box");
    const auto page = search.flow.page(search.flow.pageAt(search.main.from));
    const auto hits = search.flow.hits(end, page);
    if (hits.isEmpty())
        return false;
    // From the street line upwards, the first line of the block.
    int first = -1;
    for (int i = 0; i < search.flow.cells().size(); ++i) {
        const auto &cell = search.flow.cells().at(i);
        if (cell.scope.from >= hits.first().at() || !page.holds(cell.scope.from))
            continue;
        if (street.match(cell.text).hasMatch() && i > 0)
            first = i;
    }
    QString who;
    TextScope place;
    for (int cell = search.flow.above(first), steps = 0; cell >= 0 && steps < 5;
         cell = search.flow.above(cell), ++steps) {
        const auto &line = search.flow.cells().at(cell);
        if (search.flow.cells().at(first).rect.top() - line.rect.top() > 90)
            break;
        if (street.match(line.text).hasMatch() || skip.match(line.text).hasMatch())
            continue;
        who = organisation(line.text), place = line.scope;
        if (names(who, search.context.entity))
            break;
    }
    if (who.isEmpty())
        return false;
    takeAddressee(search, who, { place.from, place.from + who.size() });
    return true;
}

// An order has no address: it commands the provider by name.
void commandedAddressee(Search &search)
{
    for (const auto &name : QStringList { search.context.entity } + search.context.aliases) {
        if (name.isEmpty())
            continue;
        const auto commanded
            = QRegularExpression(QStringLiteral("(?:that|requiring|commanding|direct(?:s|ed|ing)|to|order(?:s|ed))\\s+("
                                                "?:the\\s+provider,?\\s+)?(%1)(?![\\w@-])")
                                     .arg(QRegularExpression::escape(name)));
        const auto hits = search.flow.hits(commanded, search.main);
        if (!hits.isEmpty()) {
            takeAddressee(search, hits.first().text(1), { hits.first().at(1), hits.first().end(1) });
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
