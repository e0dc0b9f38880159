// SPDX-License-Identifier: Apache-2.0
// Who signed the paper, and as what.
#include "find_p.h"
namespace writdesk {
namespace {
constexpr auto titleWords = u"judge|justice\\b|magistrate|clerk|attorney|agent|detective|sergeant|officer|prosecutor|"
                            u"director|sheriff|chief|inspector"
                            u"|kommissar|counsel|trooper|lieutenant|captain|investigator|commissioner|procureur|"
                            u"staatsanw|superintendent|deputy";
constexpr double sureEnough = 75; // of recognised characters: a name half read is another name

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
QString titleFrom(const Flow &flow, int cell, QString text, TextScope *place)
{
    const int next = flow.below(cell);
    static const auto broken = rx(u"(?:United States|U\\.S\\.|Assistant|Special|of the|of)$");
    if (next >= 0 && broken.match(text).hasMatch() && !label().match(flow.cells().at(next).text).hasMatch())
        text += u' ' + flow.cells().at(next).text, place->to = flow.cells().at(next).scope.to;
    const bool sentence = text.count(u' ') > 8 || text.contains(QStringLiteral("address"));
    return !sentence && titlePattern().match(text).hasMatch() ? text : QString();
}

struct Signed {
    QString name {};
    TextScope place {};
    int cell = -1;
};

// What stands before a comma, and is a name, is no part of a title: "SUSAN Y. SOONG, CLERK OF COURT".
TextScope withoutName(const FlowCell &cell)
{
    static const auto gap = rx(u"^[\\s,]*");
    const auto name = cell.text.section(u',', 0, 0);
    if (!isName(name) || !cell.text.contains(u','))
        return cell.scope;
    const auto rest = cell.text.mid(name.size());
    return { cell.scope.to - (rest.size() - gap.match(rest).capturedLength()), cell.scope.to };
}

bool addTitleOf(Search &search, const QString &title, const TextScope &place)
{
    if (title.isEmpty())
        return false;
    search.add(QStringLiteral("signer_title"), title, place);
    search.add(QStringLiteral("signer_role"), roleIn(title), place);
    return true;
}

// Title of a signer: behind the name, with it again, on the line below it, or above the signature.
void addTitle(Search &search, const Signed &hand)
{
    const auto &flow = search.flow;
    const auto &cells = flow.cells();
    QString role;
    const auto behind = flow.between(hand.place.to, cells.at(hand.cell).scope.to);
    if (behind.startsWith(u',')) {
        auto place = TextScope { hand.place.to + 1, cells.at(hand.cell).scope.to };
        if (addTitleOf(search, titleFrom(flow, hand.cell, behind.mid(1).trimmed(), &place), place))
            return;
    }
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
        if (addTitleOf(search, title, place))
            return;
    }
    const int above = flow.above(hand.cell);
    if (above >= 0 && titlePattern().match(cells.at(above).text).hasMatch() && isHeading(cells.at(above).text)
        && hand.place.from - cells.at(above).scope.to < 80) {
        const auto place = withoutName(cells.at(above));
        search.add(QStringLiteral("signer_title"), flow.between(place.from, place.to), place);
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
        // A title before any name means that the name is missing or blacked out.
        if (cell < 0 || blank().match(search.flow.cells().at(cell).text).hasMatch()
            || titlePattern().match(search.flow.cells().at(cell).text).hasMatch())
            return {};
        const auto &found = search.flow.cells().at(cell);
        const auto name = found.text.section(u',', 0, 0);
        const int next = search.flow.below(cell);
        const bool titled = next >= 0 && titlePattern().match(search.flow.cells().at(next).text).hasMatch();
        if (titled && isName(name) && search.flow.confidence(found.scope) >= sureEnough)
            return { name, { found.scope.from, found.scope.from + name.size() }, cell };
    }
    return {};
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
}
