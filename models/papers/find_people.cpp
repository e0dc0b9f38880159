// SPDX-License-Identifier: Apache-2.0
// Who signed the paper, to whom it is addressed, and what offence it names.
#include "find_p.h"
namespace writdesk {
namespace {
constexpr auto titleWords = u"judge|justice\\b|magistrate|clerk|attorney|agent|detective|sergeant|officer|prosecutor|"
                            u"director|sheriff|chief|inspector"
                            u"|kommissar|counsel|trooper|lieutenant|captain|investigator|commissioner|procureur|"
                            u"staatsanw|superintendent|deputy";
const QRegularExpression &titlePattern()
{
    static const auto pattern = rx(titleWords);
    return pattern;
}

struct RoleOf {
    const char *role;
    const char16_t *title;
};
constexpr RoleOf rolesOf[] = {
    { "magistrate", u"magistrate" },
    { "judge", u"\\bjudge|\\bjustice(?! department)\\b" },
    { "clerk", u"clerk" },
    { "prosecutor",
        u"assistant united states attorney|assistant u\\.?s\\.? attorney|united states "
        u"attorney|\\bAUSA\\b|prosecut|district attorney"
        u"|state['’]?s attorney|commonwealth['’]?s attorney|attorney general|trial attorney|staatsanw|procureur" },
    { "agent", u"special agent|\\bagent\\b|deputy assistant director|assistant director" },
    { "attorney", u"attorney|counsel|esquire|\\besq\\b" },
    { "officer",
        u"detective|officer|sergeant|sheriff|lieutenant|inspector|chief|kommissar|trooper|deputy|captain|investigator|"
        u"superintendent|director" },
};

QString roleIn(const QString &title)
{
    for (const auto &role : rolesOf) {
        if (rx(role.title).match(title).hasMatch())
            return QString::fromLatin1(role.role);
    }
    return {};
}

const QRegularExpression &label() // words under a line, that say what stands on it
{
    static const auto pattern = rx(u"signature|printed name|name and title|^\\(?signed\\)?$|^OR$");
    return pattern;
}
const QRegularExpression &blank()
{
    static const auto pattern = rx(u"_{4,}|\\.{6,}");
    return pattern;
}

bool isName(const QString &text)
{
    static const auto name
        = exactly(u"^\\p{Lu}[\\p{L}.'’-]*(?: (?:de|van|von|der|la|del|Jr\\.?|Sr\\.?|III?|\\p{Lu}[\\p{L}.'’-]*)){1,4}$");
    return name.match(text).hasMatch() && !titlePattern().match(text).hasMatch();
}

// "Lionel B. Stroud, United States" over "Magistrate Judge": a title may be broken over two lines of its cell.
QString titleFrom(const Flow &flow, int cell, QString text, Scope *place)
{
    const int next = flow.below(cell);
    static const auto broken = rx(u"(?:United States|U\\.S\\.|Assistant|Special|of the|of)$");
    if (next >= 0 && broken.match(text).hasMatch() && !label().match(flow.cells().at(next).text).hasMatch())
        text += u' ' + flow.cells().at(next).text, place->to = flow.cells().at(next).scope.to;
    return titlePattern().match(text).hasMatch() ? text : QString();
}

struct Signed {
    QString name {};
    Scope place {};
    int cell = -1;
};

// Title of a signer: with the name again, on the line below it, or above the signature.
void addTitle(Search &search, const Signed &hand)
{
    const auto &flow = search.flow;
    const auto &cells = flow.cells();
    QString role;
    int cell = flow.below(hand.cell);
    for (int steps = 0; cell >= 0 && steps < 4; ++steps, cell = flow.below(cell)) {
        auto text = cells.at(cell).text;
        auto place = cells.at(cell).scope;
        const auto at = text.indexOf(hand.name, 0, Qt::CaseInsensitive);
        if (label().match(text).hasMatch()) {
            role = role.isEmpty() ? roleIn(text) : role;
            continue;
        }
        if (at > 0) { // "Detective Sergeant Gregor Lindqvist, Badge No. 2217"
            text = text.left(at).simplified();
            place.to = place.from + text.size();
        } else if (at == 0) {
            text = text.mid(hand.name.size()).remove(QRegularExpression(QStringLiteral("^[\\s,]+")));
            place.from = place.to - text.size();
        }
        const auto title = titleFrom(flow, cell, text, &place);
        if (title.isEmpty() && at < 0)
            break;
        if (title.isEmpty())
            continue;
        search.add(QStringLiteral("signer_title"), title, place);
        search.add(QStringLiteral("signer_role"), roleIn(title), place);
        return;
    }
    const int above = flow.above(hand.cell);
    if (above >= 0 && titlePattern().match(cells.at(above).text).hasMatch() && isHeading(cells.at(above).text)
        && hand.place.from - cells.at(above).scope.to < 80) {
        search.add(QStringLiteral("signer_title"), cells.at(above).text, cells.at(above).scope);
        role = role.isEmpty() ? roleIn(cells.at(above).text) : role;
    }
    if (!role.isEmpty())
        search.add(QStringLiteral("signer_role"), role, hand.place);
}

Signed electronic(const Search &search)
{
    static const auto mark = rx(
        u"(?:^|[\\n\\t\\f] *)(?:By:? *)?(?:/ ?s ?/|[Il1/]s/|\\(signed\\)|digitally signed by:?) *([^\\n\\t\\f]{3,60})");
    for (const auto &hit : search.flow.hits(mark, search.main)) {
        const auto name = hit.text(1).section(u',', 0, 0).simplified();
        if (!blank().match(name).hasMatch() && isName(name))
            return { name, { hit.at(1), hit.at(1) + name.size() }, search.flow.cellAt(hit.at(1)) };
    }
    return {};
}

// A letter ends with its greeting and the name of who writes; a blank line between them is a missing signature.
Signed closing(const Search &search)
{
    static const auto greeting = rx(u"(?:^|[\\n\\t\\f] *)(?:(?:very )?truly yours|sincerely(?: yours)?|respectfully(?: "
                                    u"submitted)?|yours (?:faithfully|sincerely|truly)"
                                    u"|(?:best |kind )?regards|mit freundlichen gr[üu](?:ß|ss)en),?");
    const auto hits = search.flow.hits(greeting, search.main);
    if (hits.isEmpty())
        return {};
    int cell = search.flow.cellAt(hits.last().end() - 1);
    for (int steps = 0; steps < 3; ++steps) {
        cell = search.flow.below(cell);
        if (cell < 0 || blank().match(search.flow.cells().at(cell).text).hasMatch())
            return {};
        const auto &found = search.flow.cells().at(cell);
        const auto name = found.text.section(u',', 0, 0);
        if (isName(name))
            return { name, { found.scope.from, found.scope.from + name.size() }, cell };
    }
    return {};
}

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

void addAddressee(Search &search, const QString &who, const Scope &place)
{
    search.addOnce(QStringLiteral("addressee"), who, place);
    const auto &context = search.context;
    const auto same
        = [&who](const QString &name) { return !name.isEmpty() && who.compare(name, Qt::CaseInsensitive) == 0; };
    if (same(context.entity) || std::any_of(context.aliases.begin(), context.aliases.end(), same))
        search.addOnce(QStringLiteral("entity"), context.entity, place);
}

bool labelledAddressee(Search &search)
{
    static const auto label = rx(u"(?:^|[\\n\\t\\f] *)(?:to|provider|recipient|addressee|name of (?:the )?provider)(?: "
                                 u"?:\\s*|\\t)([^\\n\\t\\f]{2,120})");
    static const auto notWho = rx(u"^(?:any|the custodian|custodian|keeper|attn|attention|legal|all )");
    for (const auto &hit : search.flow.hits(label, search.main)) {
        auto place = Scope { hit.at(1), hit.end(1) };
        int cell = search.flow.cellAt(hit.at(1));
        auto who = organisation(hit.text(1));
        for (int steps = 0; steps < 2 && notWho.match(who).hasMatch() && (cell = search.flow.below(cell)) >= 0; ++steps)
            who = organisation(search.flow.cells().at(cell).text), place = search.flow.cells().at(cell).scope;
        if (who.isEmpty() || notWho.match(who).hasMatch() || who.size() > 80)
            continue;
        addAddressee(search, who, { place.from, place.from + who.size() });
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
    Scope place;
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
    addAddressee(search, who, { place.from, place.from + who.size() });
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
            addAddressee(search, hits.first().text(1), { hits.first().at(1), hits.first().end(1) });
            return;
        }
    }
}
}

void findSigner(Search &search)
{
    auto hand = electronic(search);
    if (hand.cell < 0)
        hand = closing(search);
    if (hand.cell < 0)
        return;
    search.add(QStringLiteral("signer"), hand.name, hand.place);
    addTitle(search, hand);
}

void findAddressee(Search &search)
{
    if (!labelledAddressee(search) && !letterAddressee(search))
        commandedAddressee(search);
}

void findOffence(Search &search)
{
    static const auto violated = rx(u"(?:violations? of|offen[cs]es? (?:of|under)|suspected) ((?:\\d+ U\\.? ?S\\.? "
                                    u"?C\\.?|Title \\d+|Penal Code|computer|fraud|identity|money|wire"
                                    u"|bank|child|drug|[a-z]+ (?:fraud|theft|laundering))(?:[^.;,]|\\.(?=\\S)|\\. "
                                    u"(?=§)|(?<=U\\.S\\.C)\\.|(?<=[A-Z])\\.(?= §)){2,200}?)"
                                    u"(?=[.;,]\\s|, |\\. | according | was | is | by | under 18 |$)");
    for (const auto &hit : search.flow.hits(violated, search.main)) {
        auto text = hit.text(1);
        static const auto listed = rx(u"(?:,| and) (?:that|by|the|to|in)\\b.*$");
        text.remove(listed);
        search.addOnce(QStringLiteral("offence"), text, { hit.at(1), hit.at(1) + text.size() });
        return;
    }
}
}
