// SPDX-License-Identifier: Apache-2.0
// Words of silence told apart: a court's order, a statute's own command, or a request that binds no one (law.md 2.6).
#include "find_silence_p.h"
#include <QCoreApplication>
#include <algorithm>
namespace writdesk {
namespace {
constexpr auto reach = u"[\\s\\S]{0,260}?"; // a sentence with its citations: full stops cannot end it

QRegularExpression chain(std::initializer_list<const char16_t *> parts)
{
    std::u16string all;
    for (const auto *part : parts)
        all += part;
    return rx(all.c_str());
}

bool isByCourt(const QString &instrument)
{
    static const QStringList kinds { QStringLiteral("SW_"), QStringLiteral("CO_"), QStringLiteral("NDO_"),
        QStringLiteral("MLAT_"), QStringLiteral("PRTT_"), QStringLiteral("T3_"), QStringLiteral("LR_"),
        QStringLiteral("FISA_"), QStringLiteral("BACKUP_") };
    return std::ranges::any_of(kinds, [&](const QString &kind) { return instrument.startsWith(kind); });
}

// An agency may call its paper an order too: a court heads it, a judge signs it, or it says that it is ordered.
Voice voiceOf(const Flow &flow, const TextScope &scope, const QString &instrument)
{
    static const auto judge = rx(u"\\b(?:judge|magistrate|justice of the peace)\\b|\\bORDERED\\b");
    const bool courtly = !flow.hits(judge, scope).isEmpty() || !courtHeading(flow, scope).printed.isEmpty();
    return isByCourt(instrument) && courtly ? Voice::Court : Voice::Other;
}

// Each paper of the file with who speaks in it: first the orders of silence, then the instrument. What lies on top of
// all is a cover, which can order nothing; what ends a silence commands none.
QList<std::pair<TextScope, Voice>> silentScopes(const Search &search)
{
    QList<std::pair<TextScope, Voice>> scopes;
    const auto add = [&](const TextScope &scope, const QString &instrument) {
        scopes.append({ scope, voiceOf(search.flow, scope, instrument) });
    };
    for (const auto &segment : search.segments) {
        if (segment.instrument == u"NDO_ONLY" && segment.scope.from != search.main.from)
            add(segment.scope, segment.instrument);
    }
    add(search.main, search.instrument);
    for (const auto &segment : search.segments) {
        if (segment.instrument != u"NDO_ONLY" && segment.instrument != u"GAG_LIFT"
            && segment.scope.from != search.main.from)
            add(segment.scope, segment.instrument);
    }
    auto top = search.main.from;
    for (const auto &segment : search.segments)
        top = std::min(top, segment.scope.from);
    add({ 0, top }, {});
    return scopes;
}

SilentWords strongest(const Search &search)
{
    SilentWords best;
    for (const auto &[scope, voice] : silentScopes(search)) {
        const auto one = silenceIn(search.flow, scope, voice);
        if (one.force > best.force)
            best = one;
    }
    return best;
}

std::optional<Hit> firstOf(const Search &search, const QRegularExpression &pattern)
{
    for (const auto &[scope, voice] : silentScopes(search)) {
        const auto hits = search.flow.hits(pattern, scope);
        if (!hits.isEmpty())
            return hits.first();
    }
    return {};
}

bool addLength(Search &search, const TextScope &near)
{
    static const auto length = rx(
        u"for (?:a |an )?(?:initial |additional )?(?:period|term|duration)?(?: of)?(?: up to)? ?"
        u"((?:\\d{1,3}|one|two|three|four|five|six|nine|ten|twelve|eighteen|thirty|sixty|ninety|one hundred (?:and "
        u")?eighty)"
        u"(?: ?\\(\\d{1,3}\\))? (?:days?|weeks?|months?|years?))\\b");
    static const auto brackets = QRegularExpression(QStringLiteral(" ?\\(\\d+\\)"));
    const auto lengths = search.flow.hits(length, near);
    if (!lengths.isEmpty())
        search.addOnce(QStringLiteral("gag_for"), lengths.first().text(1).remove(brackets),
            { lengths.first().at(1), lengths.first().end(1) });
    static const auto until
        = rx(u"(?<!or\\s)(?:until|through|expires? on|before) (?:and including )?(?:midnight (?:on )?)?$");
    for (const auto &date : datesIn(search.flow, near, true)) {
        if (until
                .match(search.flow.text().mid(
                    std::max<qsizetype>(0, date.scope.from - 40), std::min<qsizetype>(40, date.scope.from)))
                .hasMatch()) {
            search.addOnce(QStringLiteral("gag_until"), date.value, date.scope);
            return true;
        }
    }
    return !lengths.isEmpty();
}

// Its end stands behind the command, or before it in its sentence, or in the next one where that speaks of it too.
void addEnd(Search &search, const SilentWords &silence)
{
    if (addLength(search, { silence.place.from, silence.sentence.to })
        || addLength(search, { silence.sentence.from, silence.place.from }))
        return;
    static const auto further = rx(u"^\\s*(?:this|the|such|said) (?:[\\w-]+ ){0,3}?(?:order|prohibition|non-?disclosure"
                                   u"|requirement|restriction|direction|command)\\b");
    const auto whole = search.flow.whole().to;
    const auto next = sentencesIn(search.flow, { silence.sentence.to, std::min(whole, silence.sentence.to + 600) });
    if (!next.isEmpty() && further.match(search.flow.text().mid(next.first().from, 200)).hasMatch())
        addLength(search, next.first());
}

TextScope shown(const TextScope &place) { return { place.from, std::min(place.to, place.from + 240) }; }
TextScope shown(const SilentWords &words)
{
    return { words.place.from, std::max(words.place.to, std::min(words.sentence.to, words.place.from + 160)) };
}
TextScope shown(const Hit &hit) { return shown(TextScope { hit.at(), hit.end() }); }

std::optional<TextScope> askedFor(const Search &search, const SilentWords &words)
{
    static const auto asked
        = rx(u"(?:treat|keep|maintain)\\w* (?:this|the) [^.]{0,60}?confidential"
             u"|you are (?:hereby )?(?:requested|asked) not to"
             u"|(?:request|ask|would (?:ask|appreciate))\\w*[^.]{0,80}?\\b(?:not|refrain|no)\\b[^.]{0,80}?"
             u"(?:disclos|notif|reveal|inform|advis|communicat|tell)\\w*"
             u"|please (?:do not|refrain from)[^.]{0,60}?(?:disclos|notif|reveal|inform|advis|communicat|tell)\\w*");
    if (words.force == Silence::Request)
        return shown(words);
    const auto hit = firstOf(search, asked);
    return hit ? std::optional(shown(*hit)) : std::nullopt;
}

// Nobody is silenced in so many words, and yet the paper speaks of it.
std::optional<Hit> mentioned(const Search &search)
{
    static const auto law = rx(u"2705 ?\\(b\\)|\\bnon-?(?:disclosure|notification) order\\b");
    static const auto free
        = rx(u"(?:not|nothing|no longer|nor)\\b[^.;]{0,80}?(?:prohibit|preclud|restrict|prevent|bar)\\w*"
             u"|\\bmay (?:freely )?(?:disclose|notify)|free to (?:disclose|notify)");
    return isByCourt(search.instrument) && !firstOf(search, free) ? firstOf(search, law) : std::optional<Hit>();
}
}

void findGag(Search &search)
{
    if (search.instrument.isEmpty() || search.instrument == u"GAG_LIFT")
        return;
    static const auto statute
        = chain({ u"(?:2709 ?\\(c\\)|3123 ?\\(d\\)|2511 ?\\(2\\) ?\\(a\\) ?\\(ii\\)|1805 ?\\(c\\)|1842 ?\\(d\\))",
            reach, u"(?:prohibit|shall not|may not|not (?:to )?disclos|secrecy|nondisclosure)" });
    const auto gag = QStringLiteral("gag");
    const auto words = strongest(search);
    if (words.force == Silence::Order) {
        search.add(gag, QStringLiteral("order"), shown(words));
        addEnd(search, words);
    } else if (const auto law = firstOf(search, statute); law
               && search.is({ QStringLiteral("NSL_"), QStringLiteral("PRTT_"), QStringLiteral("T3_"),
                   QStringLiteral("FISA_") })) {
        search.add(gag, QStringLiteral("statute"), shown(*law));
    } else if (words.force == Silence::Unknown) {
        search.add(gag, QStringLiteral("unknown"), shown(words));
        addEnd(search, words);
    } else if (const auto asked = askedFor(search, words)) {
        search.add(gag, QStringLiteral("request_only"), *asked);
    } else if (const auto spoken = mentioned(search)) {
        search.add(gag, QStringLiteral("unknown"), shown(*spoken));
    }
}

void findSilenceBeside(Search &search)
{
    const auto words = silenceIn(search.flow, search.flow.whole(), Voice::Other);
    if (words.force == Silence::None)
        return;
    const auto gag = words.force == Silence::Request ? QStringLiteral("request_only") : QStringLiteral("unknown");
    search.found.beside.append(search.flow.fact(QStringLiteral("gag"), gag, shown(words)));
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
