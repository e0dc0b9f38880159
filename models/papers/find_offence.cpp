// SPDX-License-Identifier: Apache-2.0
// What offence the paper names, on which statute it rests, and which recitals and attachments it has.
#include "find_p.h"
namespace writdesk {
void findOffence(Search &search)
{
    // A stop ends the naming unless it belongs to "U.S.C."; a comma goes on where another section follows.
    static const auto violated = rx(
        u"(?:violations? of|offen[cs]es? (?:of|under)|suspected) "
        u"((?:\\d+ U\\.? ?S\\.? ?C\\.?|Title \\d+|[A-Z][a-z]+ (?:Penal )?Code|Penal "
        u"Code|(?:computer|wire|bank|identity|credit card|mail|tax)"
        u" (?:fraud|theft)|fraud|money laundering|murder|kidnapping|extortion|terrorism)[\\s\\S]{0,240}?)"
        u"(?=(?<!\\bU\\.S\\.C)(?<!\\bU\\.S)[.;](?:\\s|$)|,\\s(?!and\\b|\\d|§)"
        u"|\\s(?:according|was|were|is|are|by|committed|occurring|that|which|under\\s18|and\\s(?:by|that|the|to))\\b)");
    for (const auto &hit : search.flow.hits(violated, search.main)) {
        auto named = hit.text(1);
        while (named.endsWith(u',') || named.endsWith(u' '))
            named.chop(1);
        search.addOnce(QStringLiteral("offence"), named, { hit.at(1), hit.end(1) });
        return;
    }
}

void findStatute(Search &search)
{
    if (!search.is({ QStringLiteral("SUBP_ADMIN"), QStringLiteral("TAX_SUMMONS"), QStringLiteral("TAX_JOHN"),
            QStringLiteral("NSL_") }))
        return;
    static constexpr auto section = u"(\\d+ U\\.? ?S\\.? ?C\\.? ?(?:§+|sections?) ?\\d+[a-z]?(?: ?\\(\\w+\\))*"
                                    u"|Title \\d+,? (?:of the )?United States Code,?(?: \\(U\\.S\\.C\\.\\),?)? "
                                    u"(?:§|sections?) ?\\d+(?: ?\\(\\w+\\))*)";
    // What gives the power stands closest to "authority"; what is merely investigated stands behind "violations".
    for (const auto *power : { u"(?:authority|by virtue of)[^.]{0,60}? ", u"(?:pursuant to|under) " }) {
        const auto hits = search.flow.hits(rx((std::u16string(power) + section).c_str()), search.main);
        if (hits.isEmpty())
            continue;
        search.addOnce(
            QStringLiteral("statute_cited"), hits.first().text(1), { hits.first().at(1), hits.first().end(1) });
        return;
    }
}

// Words whose presence a criterion asks for (law.md 2.2, 2.4); of their absence nothing is said.
void findFlags(Search &search)
{
    struct Flag {
        const char *name;
        const char16_t *words;
        QStringList instruments;
    };
    const QList<Flag> flags {
        { "emergency", u"emergency|exigent", { QStringLiteral("EDR_") } },
        { "recital_present", u"specific and articulable facts[\\s\\S]{0,200}relevant and material", // 18 USC 2703(d)
            { QStringLiteral("CO_2703D"), QStringLiteral("MLAT_") } },
        { "has_45de_text",
            u"avoid imposing undue burden[\\s\\S]*kept in the (?:usual|ordinary) course of business", // FRCP 45(d), (e)
            { QStringLiteral("SUBP_CIVIL") } },
        { "att_a", u"(?:^|[\\n\\f]) *ATTACHMENT A\\b(?= *(?:[\\n:–-]|$))", { QStringLiteral("SW_") } },
        { "att_b", u"(?:^|[\\n\\f]) *ATTACHMENT B\\b(?= *(?:[\\n:–-]|$))", { QStringLiteral("SW_") } },
    };
    for (const auto &flag : flags) {
        const auto hits = search.is(flag.instruments) ? search.flow.hits(rx(flag.words), search.main) : QList<Hit>();
        if (!hits.isEmpty())
            search.addOnce(
                QString::fromLatin1(flag.name), QStringLiteral("true"), { hits.first().at(), hits.first().end() });
    }
}
}
