// SPDX-License-Identifier: Apache-2.0
// Words of silence told apart: a court's order, a statute's own command, or a request that binds no one (law.md 2.6).
#include "find_p.h"
#include <QCoreApplication>
namespace writdesk {
namespace {
constexpr auto tell = u"(?:disclos|notif|reveal|inform|advis|communicat|tell)\\w*";
constexpr auto noMore = u"(?:shall not|may not|must not|not to|not (?:disclose|notify|reveal)|prohibited "
                        u"from|precluded from|enjoined from|refrain from)";
constexpr auto reach = u"[\\s\\S]{0,260}?"; // a sentence with its citations: full stops cannot end it

QRegularExpression chain(std::initializer_list<const char16_t *> parts)
{
    std::u16string all;
    for (const auto *part : parts)
        all += part;
    return rx(all.c_str());
}

QList<TextScope> silentScopes(const Search &search)
{
    QList<TextScope> scopes { search.main };
    for (const auto &segment : search.segments) {
        if (segment.instrument == u"NDO_ONLY" && segment.scope.from != search.main.from)
            scopes.prepend(segment.scope);
    }
    return scopes;
}

// What lies on top of the instrument: whoever sends it asks there, and can order nothing.
TextScope coverOf(const Search &search) { return { 0, search.main.from }; }

std::optional<Hit> firstOf(const Search &search, const QRegularExpression &pattern)
{
    for (const auto &scope : silentScopes(search)) {
        const auto hits = search.flow.hits(pattern, scope);
        if (!hits.isEmpty())
            return hits.first();
    }
    return {};
}

void addLength(Search &search, const Hit &order)
{
    // The end stands in the same sentence as the command, or right behind it.
    const TextScope near { order.at(), std::min(order.end() + 420, search.flow.whole().to) };
    static const auto length
        = rx(u"for (?:a |an )?(?:initial |additional )?(?:period|term|duration)?(?: of)?(?: up to)? ?"
             u"((?:\\d{1,3}|one|two|three|four|five|six|nine|twelve|eighteen|thirty|sixty|ninety|one hundred (?:and "
             u")?eighty)"
             u"(?: ?\\(\\d{1,3}\\))? (?:days?|weeks?|months?|years?))\\b");
    static const auto brackets = QRegularExpression(QStringLiteral(" ?\\(\\d+\\)"));
    const auto lengths = search.flow.hits(length, near);
    if (!lengths.isEmpty())
        search.addOnce(QStringLiteral("gag_for"), lengths.first().text(1).remove(brackets),
            { lengths.first().at(1), lengths.first().end(1) });
    static const auto until = rx(u"(?:until|through|expires? on|before) (?:and including )?(?:midnight (?:on )?)?$");
    for (const auto &date : datesIn(search.flow, near, true)) {
        if (until
                .match(search.flow.text().mid(
                    std::max<qsizetype>(0, date.scope.from - 40), std::min<qsizetype>(40, date.scope.from)))
                .hasMatch()) {
            search.addOnce(QStringLiteral("gag_until"), date.value, date.scope);
            return;
        }
    }
}

TextScope shown(const Hit &hit) { return { hit.at(), std::min(hit.end(), hit.at() + 240) }; }
}

void findGag(Search &search)
{
    if (search.instrument.isEmpty() || search.instrument == u"GAG_LIFT")
        return;
    static const auto ordered
        = chain({ u"(?:ORDERED|orders|directs|commands)\\b", reach, noMore, u"[\\s\\S]{0,120}?", tell });
    static const auto statute
        = chain({ u"(?:2709 ?\\(c\\)|3123 ?\\(d\\)|2511 ?\\(2\\) ?\\(a\\) ?\\(ii\\)|1805 ?\\(c\\)|1842 ?\\(d\\))",
            reach, u"(?:prohibit|shall not|may not|not (?:to )?disclos|secrecy|nondisclosure)" });
    static const auto asked = chain({ u"(?:(?:request|ask|would (?:ask|appreciate))\\w*",
        u"[^.]{0,80}?\\b(?:not|refrain|no)\\b[^.]{0,80}?", tell, u"|please (?:do not|refrain from)[^.]{0,60}?", tell,
        u"|(?:treat|keep|maintain)\\w* (?:this|the) [^.]{0,60}?confidential"
        u"|you are (?:hereby )?(?:requested|asked) not to)" });
    const bool byCourt
        = search.is({ QStringLiteral("SW_"), QStringLiteral("CO_"), QStringLiteral("NDO_"), QStringLiteral("MLAT_"),
            QStringLiteral("PRTT_"), QStringLiteral("T3_"), QStringLiteral("LR_"), QStringLiteral("FISA_") });
    if (const auto hit = firstOf(search, ordered); hit && (byCourt || silentScopes(search).size() > 1)) {
        search.add(QStringLiteral("gag"), QStringLiteral("order"), shown(*hit));
        addLength(search, *hit);
    } else if (const auto law = firstOf(search, statute); law
               && search.is({ QStringLiteral("NSL_"), QStringLiteral("PRTT_"), QStringLiteral("T3_"),
                   QStringLiteral("FISA_") })) {
        search.add(QStringLiteral("gag"), QStringLiteral("statute"), shown(*law));
    } else if (const auto request = firstOf(search, asked)) {
        search.add(QStringLiteral("gag"), QStringLiteral("request_only"), shown(*request));
    } else if (const auto covers = search.flow.hits(asked, coverOf(search)); !covers.isEmpty()) {
        search.add(QStringLiteral("gag"), QStringLiteral("request_only"), shown(covers.first()));
    }
}

namespace {
HeldPaper heldPaper(const Search &search, const Segment &segment)
{
    const auto number = [&](qsizetype at) { return search.paper.pages.at(std::max(0, search.flow.pageAt(at))).number; };
    return { {}, number(segment.scope.from), number(std::max(segment.scope.from, segment.scope.to - 1)),
        segment.instrument };
}

// What was told apart stands open, so that a person can take another one.
void nameHeldPapers(Search &search)
{
    const auto say = [](const char *text) { return QCoreApplication::translate("Facts", text); };
    QStringList kinds;
    for (const auto &segment : search.segments) {
        const auto paper = heldPaper(search, segment);
        search.found.papers.append(paper);
        kinds += (paper.first == paper.last ? say("%1 on page %2") : say("%1 on pages %2 to %3"))
                     .arg(paper.instrument)
                     .arg(paper.first);
        if (paper.first != paper.last)
            kinds.last() = kinds.last().arg(paper.last);
    }
    if (kinds.size() > 1)
        search.found.warnings += say("This file holds several papers (%1); %2 is taken as the instrument. Check this: "
                                     "state another one, or split the case if need be.")
                                     .arg(kinds.join(QStringLiteral(", ")), search.instrument);
}
}

void findWarnings(Search &search)
{
    const auto say = [](const char *text) { return QCoreApplication::translate("Facts", text); };
    static const auto secret = rx(u"national security letter|\\b2709\\b|foreign intelligence "
                                  u"surveillance|\\bFISA\\b|TOP SECRET|(?:^|\\n)\\s*SECRET//|\\b1881a\\b");
    static const auto sealed = rx(u"filed under seal|under seal\\b|\\bsealed (?:order|document|warrant)|(?:are|is|be) "
                                  u"(?:hereby )?(?:sealed|filed under seal)|sealed until");
    if (secret.match(search.flow.text()).hasMatch()) {
        search.found.restricted += nationalSecurity;
        search.found.warnings
            += say("This paper speaks of national security: it belongs in a compartment, not in the general docket.");
    }
    if (sealed.match(search.flow.text()).hasMatch()) {
        search.found.restricted += underSeal;
        search.found.warnings
            += say("This paper is under seal: it belongs in a compartment, not in the general docket.");
    }
    nameHeldPapers(search);
}
}
