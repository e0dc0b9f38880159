// SPDX-License-Identifier: Apache-2.0
// Who issued the paper: the court that heads it, or the agency of its letterhead; and of which country and state.
#include "find_p.h"
#include <QLocale>
namespace writdesk {
namespace {
// Bureaus before the departments they belong to: the closer name is the issuer.
constexpr const char16_t *agencies[] = {
    u"Federal Bureau of Investigation|Drug Enforcement Administration|Homeland Security Investigations|Bureau of "
    u"Alcohol, Tobacco[^\\n\\t]*"
    u"|(?:U\\.?S\\.?|United States) (?:Immigration and Customs Enforcement|Customs and Border Protection|Secret "
    u"Service|Marshals Service"
    u"|Postal Inspection Service|Citizenship and Immigration Services)|Internal Revenue Service|Securities and "
    u"Exchange Commission"
    u"|Federal Trade Commission|Commodity Futures Trading Commission|Office of (?:the )?Inspector General|Air Force "
    u"Office of Special Investigations"
    u"|Naval Criminal Investigative Service|Army Criminal Investigation Division",
    u"(?:U\\.? ?S\\.?|United States) Department of (?:Justice|Homeland Security|Labor|the "
    u"Treasury|State|Defense|Health and Human Services)"
    u"|United States Attorney(?:'s Office)?[^\\n\\t]*",
    u"[^\\n\\t]*(?:Police Department|Sheriff['’]?s? (?:Office|Department)|State Police|Highway Patrol|Department of "
    u"Public Safety|State Patrol"
    u"|(?:District|County|State['’]?s|Commonwealth['’]?s|Prosecuting) Attorney(?:['’]s Office)?|Attorney "
    u"General|Bureau of Investigation"
    u"|Department of (?:Revenue|Taxation|Justice)|Prosecutor['’]?s Office)[^\\n\\t]*",
    u"[^\\n\\t]*(?:poli[zc](?:ei|e|ia)|kriminal(?:amt|polizei)|gendarmerie|carabinieri|guardia "
    u"civil|constabulary|staatsanwaltschaft|parquet"
    u"|procura|fiscal[ií]a|ministry|ministerium)[^\\n\\t]*",
};
constexpr int federalLevels = 2; // of the list above

const QList<std::pair<QString, QString>> &states()
{
    static const auto names = QStringLiteral("AL Alabama;AK Alaska;AZ Arizona;AR Arkansas;CA California;CO Colorado;CT "
                                             "Connecticut;DE Delaware;FL Florida;GA Georgia;HI Hawaii;"
                                             "ID Idaho;IL Illinois;IN Indiana;IA Iowa;KS Kansas;KY Kentucky;LA "
                                             "Louisiana;ME Maine;MD Maryland;MA Massachusetts;MI Michigan;"
                                             "MN Minnesota;MS Mississippi;MO Missouri;MT Montana;NE Nebraska;NV "
                                             "Nevada;NH New Hampshire;NJ New Jersey;NM New Mexico;NY New York;"
                                             "NC North Carolina;ND North Dakota;OH Ohio;OK Oklahoma;OR Oregon;PA "
                                             "Pennsylvania;RI Rhode Island;SC South Carolina;SD South Dakota;"
                                             "TN Tennessee;TX Texas;UT Utah;VT Vermont;VA Virginia;WA Washington;WV "
                                             "West Virginia;WI Wisconsin;WY Wyoming;DC District of Columbia;"
                                             "PR Puerto Rico;GU Guam;VI Virgin Islands");
    static const auto list = [] {
        QList<std::pair<QString, QString>> pairs;
        for (const auto &name : names.split(u';'))
            pairs.append({ name.left(2), name.mid(3) });
        return pairs;
    }();
    return list;
}

// An American address in the letterhead: "Garnet Falls, Colorado 81299" or "Reno, NV 89501".
std::pair<QString, TextScope> stateIn(const Flow &flow, const TextScope &scope)
{
    static const auto coded = exactly(u",? ([A-Z]{2}) \\d{5}(?:-\\d{4})?\\b");
    for (const auto &[code, name] : states()) {
        const auto full = exactly((u"\\b(?:State of |Commonwealth of |, )" + name.toStdU16String()
            + u"\\b|(?i:state of|commonwealth of) (?i:" + name.toStdU16String() + u")\\b")
                                      .c_str());
        const auto hits = flow.hits(full, scope);
        if (!hits.isEmpty())
            return { code, { hits.first().at(), hits.first().end() } };
        for (const auto &hit : flow.hits(coded, scope)) {
            if (hit.text(1) == code)
                return { code, { hit.at(1), hit.end(1) } };
        }
    }
    return {};
}

bool isCourtProcess(const Search &search)
{
    if (search.is({ QStringLiteral("SW_"), QStringLiteral("CO_"), QStringLiteral("SUBP_GJ"),
            QStringLiteral("SUBP_TRIAL"), QStringLiteral("SUBP_CRIM"), QStringLiteral("SUBP_CIVIL"),
            QStringLiteral("SUBP_DMCA"), QStringLiteral("PRTT_"), QStringLiteral("T3_"), QStringLiteral("NDO_"),
            QStringLiteral("MLAT_"), QStringLiteral("LR_"), QStringLiteral("PRES_CIVIL"), QStringLiteral("FISA_"),
            QStringLiteral("GAG_LIFT"), QStringLiteral("BACKUP") }))
        return true;
    return search.instrument.isEmpty(); // a court's notice is no process, yet its court is printed
}

bool findCourt(Search &search)
{
    const auto named = courtHeading(search.flow, search.main);
    if (!isCourtProcess(search) || named.printed.isEmpty() || (named.court.id.isEmpty() && search.instrument.isEmpty()))
        return false;
    search.add(QStringLiteral("court"), named.court.id.isEmpty() ? named.printed : named.court.id, named.scope);
    if (search.instrument.isEmpty())
        return true;
    auto printed = named;
    static const auto more = rx(u"^(?:in and for the )?(?:county|city and county|parish) of\\b|^\\w+ county$");
    const int next = search.flow.below(search.flow.cellAt(named.scope.to));
    if (next >= 0 && more.match(search.flow.cells().at(next).text).hasMatch()) {
        printed.printed += u' ' + search.flow.cells().at(next).text;
        printed.scope.to = search.flow.cells().at(next).scope.to;
    }
    search.add(QStringLiteral("issuer"), printed.printed, printed.scope);
    if (!named.court.id.isEmpty())
        search.add(QStringLiteral("issuer_country"), QStringLiteral("US"), printed.scope);
    if (named.court.system == u"state" && !named.court.state.isEmpty())
        search.add(QStringLiteral("issuer_state"), named.court.state, printed.scope);
    return true;
}

void findAgency(Search &search)
{
    const auto head = letterhead(search.flow, search.main);
    int level = 0;
    for (const auto *agency : agencies) {
        const auto hits = search.flow.hits(rx(agency), head);
        if (!hits.isEmpty()) {
            const TextScope place { hits.first().at(), hits.first().end() };
            const auto state = stateIn(search.flow, head);
            search.add(QStringLiteral("issuer"), hits.first().text(), place);
            if (level < federalLevels)
                search.add(QStringLiteral("issuer_country"), QStringLiteral("US"), place);
            else if (foreignCountry(search.flow).isEmpty() && !state.first.isEmpty()) {
                search.add(QStringLiteral("issuer_country"), QStringLiteral("US"), state.second);
                search.add(QStringLiteral("issuer_state"), state.first, state.second);
            }
            return;
        }
        ++level;
    }
}
}

TextScope letterhead(const Flow &flow, const TextScope &scope)
{
    static const auto addressee
        = rx(u"(?:^|[\\n\\t]) *(?:to|dear\\b[^\\n:,]*|attn\\.?|attention|re|via|by electronic mail|custodian of records"
             u"|provider|date of request)\\s*(?::|,|\\t|\\n)");
    const auto page = flow.page(flow.pageAt(scope.from));
    const TextScope first { scope.from, std::min(page.to, scope.to) };
    const auto hits = flow.hits(addressee, first);
    return { first.from, hits.isEmpty() ? first.from + (first.to - first.from) / 3 : hits.first().at() };
}

QString foreignCountry(const Flow &flow, TextScope *place)
{
    if (flow.pages() == 0)
        return {};
    const auto head = letterhead(flow, flow.whole());
    static const auto american = rx(
        u"United States (?:Department|District|Attorney|Court|Magistrate)|U\\. ?S\\. ?(?:Department|District|Attorney)"
        u"|Federal Bureau|18 U\\.? ?S\\.? ?C");
    const auto words = flow.between(head.from, head.to);
    if (american.match(words).hasMatch())
        return {};
    for (int i = QLocale::Afghanistan; i <= QLocale::LastTerritory; ++i) {
        const auto territory = static_cast<QLocale::Territory>(i);
        const auto code = QLocale::territoryToCode(territory);
        const auto name = QLocale::territoryToString(territory);
        if (code == u"US" || code.size() != 2 || name == u"Georgia" || name == u"Jersey")
            continue;
        if (!words.contains(name, Qt::CaseInsensitive)) // some 250 patterns are dear, and seldom one of them can match
            continue;
        const auto named
            = QRegularExpression(QStringLiteral("(?:^|[\\n\\t,(]\\s*|Republic of |Kingdom of )%1\\s*(?:$|[\\n\\t)])")
                                     .arg(QRegularExpression::escape(name)),
                QRegularExpression::CaseInsensitiveOption);
        const auto hits = flow.hits(named, head);
        if (hits.isEmpty())
            continue;
        if (place)
            *place = { hits.first().at(), hits.first().end() };
        return code;
    }
    return {};
}

void findIssuer(Search &search)
{
    if (!findCourt(search) && !search.instrument.isEmpty())
        findAgency(search);
    TextScope place;
    const auto country = foreignCountry(search.flow, &place);
    if (!search.instrument.isEmpty() && !country.isEmpty() && !search.has(QStringLiteral("issuer_country")))
        search.add(QStringLiteral("issuer_country"), country, place);
}
}
