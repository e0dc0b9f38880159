// SPDX-License-Identifier: Apache-2.0
// Who wants the data: whom the paper names as the one to ask, or the agency that wrote it.
#include "find_p.h"
namespace writdesk {
void findRequester(Search &search)
{
    static const auto named = rx(u"(?:(?:telephone number|e-?mail(?: address)?|address)[^.]{0,200}?(?:requests? this "
                                 u"subpoena|represent)[^\\n]{0,80}?|(?:requests? this "
                                 u"subpoena)[^\\n]{0,40}?)(?:are|is) ?:\\s*([^\\n\\f]{5,160})");
    static const auto presented
        = rx(u"(?:presented by|submitted by|(?:subpoena|warrant|order|summons) (?:was|is|has been) requested "
             u"by|requested by(?= ?:)|questions may be (?:put|directed|addressed) "
             u"to|questions[^.]{0,60}? contact|please "
             u"contact)\\s*:?\\s*([^\\n\\f]{5,160}(?:(?<=\\bof|\\band|\\bthe|\\bfor)\\n[^\\n\\f]{2,60})?)");
    static const auto rest = rx(u",? ?(?:(?:at )?(?:\\+|\\()?\\d|\\S+@|at [a-z(+\\d]|by ).*$");
    static const auto clause
        = rx(u" (?:prior to|before|in advance|immediately|as soon|if|when|should|regarding|concerning"
             u"|to (?:discuss|obtain|arrange|confirm)|or (?:an?|any|another|his|her|their|your|our))\\b.*$");
    // "your Case Agent", where the name is blacked out or was never filled in: that is nobody.
    static const auto nobody
        = rx(u"^(?:(?:an?|any|your|our|case|special|assigned|supervisory|investigating|undersigned) ?)*"
             u"(?:agent|officer|detective|investigator|attorney|representative|undersigned|signatory)?$");
    for (const auto &pattern : { named, presented }) {
        for (const auto &hit : search.flow.hits(pattern, search.main)) {
            auto who = hit.text(1);
            who.remove(rest).remove(clause); // the sentence goes on, the name does not
            while (!who.isEmpty() && QStringLiteral(",.; ").contains(who.back()))
                who.chop(1);
            const auto article = who.startsWith(u"the ") ? 4 : 0;
            who.remove(0, article);
            if (who.size() < 5 || nobody.match(who).hasMatch())
                continue;
            const auto at = hit.at(1) + article;
            search.addOnce(QStringLiteral("requester"), who, { at, at + who.size() });
            return;
        }
    }
    if (search.has(QStringLiteral("court")) || search.has(QStringLiteral("requester")))
        return;
    const auto &facts = search.found.facts;
    for (const auto &fact : QList<Fact>(facts)) {
        if (fact.name != u"issuer")
            continue;
        auto same = fact;
        same.name = QStringLiteral("requester");
        search.found.facts.append(same);
    }
}
}
