// SPDX-License-Identifier: Apache-2.0
// Which kind of legal process a paper is (law.md table 1A), by its title and by the words that only such process uses.
#include "find_p.h"
#include <algorithm>
namespace writdesk {
namespace {
struct Rule {
    const char *id;
    const char16_t *title; // in a heading of the page; null: any page
    const char16_t *text; // somewhere in the paper, from that page on; null: nothing asked
    const char16_t *never = nullptr;
};
constexpr auto ordered = u"ORDERED\\b|hereby orders|you are commanded|shall disclose|is commanded";

// The first rule that holds decides: what is special stands before what is general. `*` is FED or STATE, by the court.
constexpr Rule titled[] = {
    { "FISA_702", u"FOREIGN INTELLIGENCE SURVEILLANCE|DIRECTIVE", u"1881a" },
    { "FISA_PRTT", u"FOREIGN INTELLIGENCE SURVEILLANCE", u"\\b1842\\b" },
    { "FISA_BR", u"FOREIGN INTELLIGENCE SURVEILLANCE", u"\\b186[12]\\b" },
    { "FISA_T1", u"FOREIGN INTELLIGENCE SURVEILLANCE", u"\\b1805\\b|\\b1824\\b" },
    { "GAG_LIFT", u"ORDER",
        u"ORDERED[^.]{0,120}(?:non-?disclosure|prohibition)[^.]{0,120}(?:vacated|lifted|dissolved|terminated)" },
    { "NDO_ONLY",
        u"NON-?DISCLOSURE "
        u"ORDER|ORDER[^\\n]{0,30}(?:OF|FOR|COMMANDING|PRECLUDING)[^\\n]{0,30}NON-?(?:DISCLOSURE|NOTIFICATION)"
        u"|ORDER PURSUANT TO 18 U\\.?S\\.?C\\.? (?:§|SECTION) 2705",
        ordered, u"\\bWARRANT\\b|COMMANDED TO SEARCH" },
    { "MLAT_3512", u"\\bORDER\\b|\\bWARRANT\\b|SUBPOENA", u"(?:§|section) ?3512\\b|mutual (?:legal )?assistance" },
    { "T3_*", u"\\bORDER\\b", u"\\b251[68]\\b[\\s\\S]*intercept|intercept[\\s\\S]*\\b2518\\b" },
    { "PRTT_*", u"\\bORDER\\b", u"\\b3123\\b|pen register" },
    { "SW_MIL", u"\\bWARRANT\\b", u"military judge|court-martial", u"APPLICATION FOR" },
    { "SW_TRACK", u"TRACKING WARRANT|WARRANT[^\\n]*TRACK", u"commanded|install" },
    { "SW_REVERSE", u"\\bWARRANT\\b",
        u"geo-?fence|keyword warrant|all (?:accounts|devices|users) (?:that|which|who)\\b" },
    { "SW_*", u"\\bWARRANT\\b",
        u"commanded|you are (?:hereby )?(?:directed|ordered)|to any (?:peace|police|law enforcement) officer",
        u"APPLICATION FOR (?:A )?(?:SEARCH )?WARRANT" },
    { "SUBP_DMCA", u"SUBPOENA", u"512\\(h\\)" },
    { "SUBP_GJ_*", u"SUBPOENA", u"grand jury" },
    { "PRES_CIVIL", u"SUBPOENA|PRESERVATION",
        u"(?:plaintiff|civil action)[\\s\\S]*(?:commanded|required|directed) to preserve", u"commanded to produce" },
    { "SUBP_CIVIL_*", u"SUBPOENA", u"civil action|civil case|Fed\\.? ?R\\.? ?Civ|Rule 45|plaintiff|petitioner" },
    { "SUBP_CRIM_DEF", u"SUBPOENA", u"(?:attorney|counsel)(?: representing| for)(?: the)? defendant|public defender" },
    { "SUBP_TRIAL_GOV", u"SUBPOENA", u"criminal case|hearing or trial|Rule 17\\b|Fed\\.? ?R\\.? ?Crim" },
    { "TAX_JOHN_DOE", u"SUMMONS", u"7609\\(f\\)|John Doe summons" },
    { "TAX_SUMMONS_3P", u"SUMMONS", u"Internal Revenue|\\b760[239]\\b" },
    { "TAX_AUDIT_SELF", u"INFORMATION DOCUMENT REQUEST|NOTICE OF (?:[A-Z]+ ){0,3}(?:AUDIT|EXAMINATION)", u"\\btax" },
    { "SUBP_ADMIN_FED", u"SUBPOENA|CIVIL INVESTIGATIVE DEMAND|SUMMONS",
        u"U\\.?S\\.? Department of|United States Department of|Drug Enforcement|Homeland Security|Customs|Immigration"
        u"|Securities and Exchange|Federal Trade Commission|Inspector "
        u"General|\\b3486\\b|\\b1509\\b|\\b876\\b|1225\\(d\\)" },
    { "SUBP_ADMIN_STATE", u"SUBPOENA|CIVIL INVESTIGATIVE DEMAND",
        u"attorney general|state of|department of|commonwealth of" },
    { "LR_1782", u"\\bORDER\\b", u"(?:§|section) ?1782\\b" },
    { "CO_2703D", u"\\bORDER\\b", u"2703 ?\\(d\\)[\\s\\S]*ORDERED" },
    { "BACKUP_2704", nullptr, u"\\b2704\\b[\\s\\S]*backup" },
    { "EU_EPOC_PR", u"EUROPEAN PRESERVATION ORDER", nullptr },
    { "EU_EPOC", u"EUROPEAN PRODUCTION ORDER", nullptr },
    { "CLOUD_ORDER", u"(?:OVERSEAS|INTERNATIONAL) PRODUCTION ORDER", nullptr },
    { "EDR_US", u"EMERGENCY[^\\n]{0,20} (?:REQUEST|DISCLOSURE)|EXIGENT CIRCUMSTANCES?[^\\n]{0,20} REQUEST",
        u"death|serious physical injury|danger" },
    { "CONSENT", u"CONSENT (?:TO|FOR) (?:THE )?(?:DISCLOSURE|RELEASE|SEARCH)", u"\\bI\\b[\\s\\S]*consent" },
    { "CO_CIVIL", u"\\bORDER\\b", u"plaintiff[\\s\\S]*ORDERED[^.]{0,200}(?:disclose|produce|provide)" },
    { "CO_OTHER", u"^ORDER\\b|\\nORDER\\b|PRODUCTION ORDER",
        u"ORDERED[\\s\\S]{0,300}(?:disclose|produce|provide|preserve)" },
};
// Letters have no title: their words must say what they are.
constexpr Rule untitled[] = {
    { "GAG_LIFT", nullptr,
        u"(?:nondisclosure|disclosure)[\\s\\S]{0,200}no longer (?:necessary|required)[\\s\\S]*you may" },
    { "NSL_2709", nullptr, u"\\b2709\\b[\\s\\S]*(?:you are (?:hereby )?directed|directed) to (?:provide|produce)" },
    { "EDR_US", nullptr, u"2702 ?\\(b\\) ?\\(8\\)|2702 ?\\(c\\) ?\\(4\\)|emergency disclosure request" },
    { "PRES_2703F_RENEW", nullptr,
        u"2703 ?\\(f\\)[\\s\\S]*(?:renew|extend|extension "
        u"of)[^.]{0,120}(?:request|preserv)|(?:renew|extend)\\w*[^.]{0,60}preserv[\\s\\S]*2703 ?\\(f\\)" },
    { "PRES_2703F", nullptr, u"2703 ?\\(f\\)[\\s\\S]*preserv|preserv[\\s\\S]*2703 ?\\(f\\)" },
    { "REQ_TELEMKT", nullptr, u"2703 ?\\(c\\) ?\\(1\\) ?\\(D\\)[\\s\\S]*telemarketing" },
};
constexpr auto foreignAsker
    = u"polizei|police|kriminal|gendarmerie|carabinieri|guardia|constabulary|prosecut|staatsanwalt|procureur|parquet|"
      u"fiscal"
      u"|amtsgericht|tribunal|magistrat|court|criminal proceedings|criminal investigation|ministry";
constexpr auto foreignAsk
    = u"(?:provide|disclose|send|transmit|supply|furnish|hand over|request|preserve)[\\s\\S]{0,300}"
      u"(?:account|user|subscriber|\\bIP\\b|e-?mail|data)";

QString headingsOf(const Flow &flow, int page)
{
    QString headings;
    for (const auto &cell : flow.cells()) {
        if (cell.page == page && cell.rect.top() < 0.7 * flow.heightOf(page) && isHeading(cell.text))
            headings += cell.text + u'\n';
    }
    return headings;
}

bool isAttachment(const QString &headings)
{
    static const auto attachment = rx(u"^(?:ATTACHMENT|EXHIBIT|SCHEDULE|APPENDIX) \\S{1,3}\\b");
    return attachment.match(headings).hasMatch();
}

bool holds(const Rule &rule, const QString &headings, const QString &text)
{
    const auto in = [](const char16_t *pattern, const QString &where) { return rx(pattern).match(where).hasMatch(); };
    if (rule.title && !exactly(rule.title).match(headings.toUpper()).hasMatch())
        return false;
    return (!rule.text || in(rule.text, text)) && !(rule.never && in(rule.never, headings));
}

QString levelled(QString id, const Flow &flow, const TextScope &scope, const QString &text)
{
    if (!id.endsWith(u'*'))
        return id;
    static const auto federal
        = rx(u"UNITED STATES (?:DISTRICT|MAGISTRATE|COURT)|U\\.S\\. DISTRICT COURT|FEDERAL (?:GRAND|RULE)");
    const auto heading = courtHeading(flow, scope);
    const bool fed = heading.court.id.isEmpty() ? federal.match(text).hasMatch() : heading.court.system == u"federal";
    return id.replace(u'*', fed ? QStringLiteral("FED") : QStringLiteral("STATE"));
}

TextScope titleWords(const Flow &flow, const TextScope &scope, const Rule &rule)
{
    const auto pattern = rx(rule.title ? rule.title : rule.text);
    for (const auto &cell : flow.cells()) {
        if (rule.title && cell.scope.from >= scope.from && cell.scope.to <= scope.to && isHeading(cell.text)
            && pattern.match(cell.text).hasMatch())
            return cell.scope;
    }
    const auto hits = flow.hits(pattern, scope);
    if (hits.isEmpty())
        return {};
    // Of a long proof the first words are enough to point at.
    return { hits.first().at(), std::min(hits.first().end(), hits.first().at() + 40) };
}
}

namespace {
QList<Segment> titledOf(const Flow &flow)
{
    QList<Segment> segments;
    for (int page = 0; page < flow.pages(); ++page) {
        const auto headings = headingsOf(flow, page);
        const TextScope rest { flow.page(page).from, flow.page(std::min(page + 1, flow.pages() - 1)).to };
        const auto text = flow.text().mid(rest.from, rest.to - rest.from);
        for (const auto &rule : titled) {
            if (isAttachment(headings) || !holds(rule, headings, text))
                continue;
            const auto id = levelled(QString::fromLatin1(rule.id), flow, flow.page(page), text);
            if (segments.isEmpty() || segments.last().instrument != id) {
                if (!segments.isEmpty())
                    segments.last().scope.to = flow.page(page).from;
                segments.append(
                    { { flow.page(page).from, flow.whole().to }, id, titleWords(flow, flow.page(page), rule) });
            }
            break;
        }
    }
    return segments;
}

QList<Segment> asLetter(const Flow &flow, const TextScope &letter)
{
    const auto text = flow.text().mid(letter.from, letter.to - letter.from);
    const auto rule = std::ranges::find_if(untitled, [&](const Rule &r) { return holds(r, {}, text); });
    if (rule == std::end(untitled))
        return {};
    return { { letter, QString::fromLatin1(rule->id), titleWords(flow, letter, *rule), true } };
}

// A letter that says nothing of its own goes with the one before: an enclosure, a fax cover.
QList<Segment> lettersBefore(const Flow &flow, qsizetype until)
{
    QList<Segment> segments;
    for (const auto &letter : lettersOf(flow, until)) {
        const auto told = asLetter(flow, letter);
        segments += told;
        if (told.isEmpty() && !segments.isEmpty())
            segments.last().scope.to = letter.to;
    }
    return segments;
}
}

QList<Segment> segmentsOf(const Flow &flow)
{
    const auto titles = titledOf(flow);
    auto segments = lettersBefore(flow, titles.isEmpty() ? flow.whole().to : titles.first().scope.from);
    if (titles.isEmpty() && segments.isEmpty()) // what is told by words pages apart
        segments = asLetter(flow, flow.whole());
    if (titles.isEmpty() && segments.size() == 1)
        segments.first().scope = flow.whole(); // what no other paper claims is its own
    return segments + titles;
}

namespace {
// An order of silence goes with what it silences; it is the instrument only where nothing else is.
bool goesWithAnother(const Segment &segment)
{
    return segment.instrument == u"NDO_ONLY" || segment.instrument == u"GAG_LIFT" || segment.instrument == u"EDR_US";
}

// A paper with a title comes before the letter that carries it.
Segment instrumentOf(const QList<Segment> &segments)
{
    const auto alone = [](const Segment &segment) { return !goesWithAnother(segment); };
    const auto headed = [&](const Segment &segment) { return alone(segment) && !segment.letter; };
    auto at = std::ranges::find_if(segments, headed);
    if (at == segments.end())
        at = std::ranges::find_if(segments, alone);
    return at == segments.end() ? segments.first() : *at;
}

void takeForeign(Search &search)
{
    const auto &flow = search.flow;
    const auto hits = flow.hits(rx(foreignAsk), flow.whole());
    if (foreignCountry(flow).isEmpty() || hits.isEmpty() || !rx(foreignAsker).match(flow.text()).hasMatch())
        return;
    const auto at = hits.first().at();
    search.segments
        = { { flow.whole(), QStringLiteral("FOREIGN_DIRECT"), { at, std::min(hits.first().end(), at + 40) } } };
}
}

void findInstrument(Search &search)
{
    search.segments = segmentsOf(search.flow);
    if (search.segments.isEmpty())
        takeForeign(search);
    if (search.segments.isEmpty())
        return;
    auto chosen = instrumentOf(search.segments);
    if (chosen.instrument == u"EDR_US" && !foreignCountry(search.flow).isEmpty())
        chosen.instrument = QStringLiteral("EDR_FOREIGN");
    search.instrument = chosen.instrument;
    search.main = chosen.scope;
    search.found.process = true;
    search.add(QStringLiteral("instrument"), chosen.instrument, chosen.title);
}
}
