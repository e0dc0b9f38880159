// SPDX-License-Identifier: Apache-2.0
// What is asked for, clause by clause, mapped to the data ladder (law.md 1.1). What a clause excludes is not asked for.
#include "find_p.h"
namespace writdesk {
namespace {
struct Ask {
    const char *category;
    const char16_t *words;
};
constexpr Ask asks[] = {
    // 18 USC 2703(c)(2)(A) to (F)
    { "L1_A",
        u"\\b(?:subscriber|customer|user|account holder|full|registered|holder)(?:['’]?s)? "
        u"names?\\b|\\bnames?(?:\\(s\\))?(?:,| and)[^.;]{0,40}address|\\bnames?(?: of| \\(including|\\(s\\) "
        u"of)|^\\W*(?:[a-z0-9]{1,3}[.)])?\\W*names?\\b" },
    { "L1_B",
        u"\\bnames?(?:\\(s\\))?,? ?(?:and|,|&)? ?(?:physical |mailing |postal |street |home |subscriber "
        u")*address(?:es)?|(?:physical|mailing|residential|street|postal|home|business|subscriber|customer)(?:['’]s)? "
        u"address(?:es)?|^\\W*(?:[a-z0-9]{1,3}[.)])?\\W*address(?:es)?\\b" },
    { "L1_C", u"session times|times and durations|toll billing|toll records|telephone connection records|call detail" },
    { "L1_D",
        u"lengths? of service|types? of services?|start date|dates? (?:the account was |of )?(?:account "
        u")?(?:creat|open|registr)\\w+" },
    { "L1_E",
        u"(?<!with\\sthe\\s)(?:telephone|phone|instrument|subscriber) numbers?\\b(?!\\s*[:(+\\d])|subscriber "
        u"(?:number|identit|identifier)\\w*|temporarily assigned"
        u"|IP address(?:es)? (?:used|assigned|of|from which|for)|(?:sign-?up|registration|creation|log-?in|sign-?in) "
        u"IP" },
    { "L1_F",
        u"(?:means|sources?|methods?|manner)(?: and (?:source|method|means))? of (?:any )?payments?|payment "
        u"(?:information|methods?|details)|credit card|bank account" },
    // 18 USC 2703(c)(1)
    { "L2_LOGS",
        u"(?:access|audit|sign-?in|log-?in|log-?on|activity|event|server|usage|security|connection|session|\\bIP(?: "
        u"address)?)(?: and \\w+)? logs?\\b|\\blog "
        u"files?\\b|all logs\\b" },
    { "L2_HEADERS",
        u"\\b(?:message|e-?mail|mail|full|communication) headers?\\b|header "
        u"information|^\\W*(?:[a-z0-9]{1,3}[.)])?\\W*headers\\b" },
    { "L2_DEVICES", u"device (?:identifiers?|ids?|information|serial)|\\bIMEI\\b|\\bMAC address|user agents?\\b" },
    { "L2_SETTINGS", u"(?:account|security|admin\\w*|privacy|forwarding) settings|configuration" },
    { "L2_OTHER",
        u"transactional records|all other (?:non-?content )?records|any other records|group memberships?|non-?content "
        u"records" },
    { "L2_LOCATION",
        u"(?<!prospective\\s)(?<!real-time\\s)(?:\\blocation "
        u"(?:information|data|records|history)|geo-?location|cell-?site|GPS (?:data|information|coordinates))" },
    // 18 USC 2510(8), 2703(a) and (b)
    { "L3_MESSAGES",
        u"contents? of (?:(?:any|all|the|such|stored|wire|or|and|electronic|those|these|its|his|her) "
        u"){0,6}(?:communications?|messages?|e-?mails?|chats?|conversations?)"
        u"|\\ball (?:stored )?(?:e-?mails?|messages|communications|chats)\\b|message contents?|text of (?:the "
        u")?(?:e-?mails?|messages)|(?:e-?mails?|messages) sent (?:to|from|or|and|by)" },
    { "L3_FILES",
        u"(?:^\\W*(?:[a-z0-9]{1,3}[.)])?\\W*|, ?|\\b(?:and|or|all|any|including) )files\\b(?= "
        u"?(?:[,;.)]|and\\b|or\\b|in\\b|of "
        u"the (?:account|user)|$))|\\bfiles?\\b[^.;]{0,30}(?:stored|uploaded|saved|in (?:the|that) "
        u"account)|(?:stored|uploaded) "
        u"(?:files?|documents?)|files and (?:other )?(?:stored )?documents" },
    { "L3_OTHER",
        u"contents? of (?:the|said|that) account|account "
        u"contents?|\\bcalendars?\\b(?!\\s(?:day|week|month|year|quarter))|contact lists?|address "
        u"books?|photographs|search (?:history|queries)|password reset messages" },
    { "L4_LOCATION", u"(?:prospective|real-?time|future|ongoing)[^.;]{0,40}location" },
    { "L4_PEN", u"pen register|trap and trace|dialing, routing" },
    { "L5_INTERCEPT", u"intercept(?:ion)? (?:of )?(?:the )?(?:wire|electronic|oral|contents|communications)" },
};

constexpr auto notAsked
    = u"(?:\\bnot\\b|\\bno\\b|except|exclud\\w*|without|other than)[^.;]{0,120}$"; // right before the words

// The clauses of a demand, each with the words it is made of.
QList<TextScope> clausesIn(const Flow &flow, const TextScope &scope)
{
    static const auto end
        = exactly(u";|\\.(?=\\s+\\p{Lu}|\\s*$|\\s*\\f)|\\n(?=\\s*(?:\\(?[a-zA-Z0-9]{1,3}[.)]|[•▪–-])\\s)|\\f");
    QList<TextScope> clauses;
    auto from = scope.from;
    for (const auto &hit : flow.hits(end, scope)) {
        // "U.S.C. Section" and "A. Names" do not end where their stop stands.
        if (hit.text() == u"." && hit.at() - from < 3)
            continue;
        clauses.append({ from, hit.at() });
        from = hit.end();
    }
    clauses.append({ from, scope.to });
    return clauses;
}

// What the government may later seize of what it got, and the proof of service, ask nothing of the provider.
QList<TextScope> demandScopes(const Search &search)
{
    if (search.asked)
        return { *search.asked };
    const auto &flow = search.flow;
    static const auto seized = rx(u"(?:^|[\\n\\f] *)(?:II|III|2)\\.? ?[^\\n]{0,40}\\b(?:to be seized|seizure)[^\\n]*");
    static const auto attachmentB = exactly(u"(?:^|[\\n\\f] *)ATTACHMENT B\\b");
    static const auto proof = rx(
        u"(?:^|[\\n\\f] *)(?:proof of service|definitions|instructions|certificate of authenticity|rule 45\\(d\\))");
    TextScope scope = search.main;
    if (const auto hits = flow.hits(attachmentB, scope); !hits.isEmpty() && search.is({ QStringLiteral("SW_") }))
        scope.from = hits.first().at();
    for (const auto &pattern : { seized, proof }) {
        for (const auto &hit : flow.hits(pattern, scope)) {
            if (hit.at() > scope.from + 40)
                scope.to = std::min(scope.to, hit.at());
        }
    }
    return { scope };
}

bool isDemand(const QString &clause)
{
    static const auto other
        = rx(u"name, address,? e-?mail|attorney representing|requests this subpoena|printed name|proof of "
             u"service|notification of|"
             u"existence of|subject lines? (?:of|and)|reply (?:no later|to)|is content|defines content|billing cycle");
    return !other.match(clause).hasMatch();
}

// The first word that asks. Before it the paper tells its own story, and names accounts.
qsizetype firstDemand(const Search &search, const TextScope &scope)
{
    static const auto verb = rx(u"\\b(?:produce|disclose|provide|preserve|deliver|furnish|bring|seize|to "
                                u"search|kept|following (?:records|information|documents)"
                                u"|records (?:and other information )?to be|information (?:needed|requested|sought|to "
                                u"be)|data requested|documents? requested|attachment b"
                                u"|intercept|install)\\b");
    const auto hits = search.flow.hits(verb, scope);
    return hits.isEmpty() ? scope.from : hits.first().at();
}

void takeClause(Search &search, const TextScope &clause)
{
    const auto text = search.flow.text().mid(clause.from, clause.to - clause.from);
    static const auto refused = rx(notAsked);
    for (const auto &ask : asks) {
        for (const auto &hit : search.flow.hits(rx(ask.words), clause)) {
            if (refused.match(text.left(hit.at() - clause.from)).hasMatch())
                continue;
            search.add(QStringLiteral("category"), QString::fromLatin1(ask.category), { hit.at(), hit.end() });
            break;
        }
    }
}
}

void findCategories(Search &search)
{
    if (search.is({ QStringLiteral("NDO_ONLY"), QStringLiteral("GAG_LIFT"), QStringLiteral("CONSENT") }))
        return;
    if (search.is({ QStringLiteral("TAX_") })) {
        static const auto billing
            = rx(u"billing address(?:es)?|tax[- ]exempt\\w*|exemption certificates?|invoices?\\b|sales records");
        for (const auto &hit : search.flow.hits(billing, search.main))
            search.addOnce(QStringLiteral("category"), QStringLiteral("LT_BILLING"), { hit.at(), hit.end() });
    }
    for (const auto &scope : demandScopes(search)) {
        const auto start = search.asked ? scope.from : firstDemand(search, scope);
        for (const auto &clause : clausesIn(search.flow, { start, scope.to })) {
            if (isDemand(search.flow.between(clause.from, clause.to)))
                takeClause(search, clause);
        }
    }
}
}
