// SPDX-License-Identifier: Apache-2.0
#include "find_use_p.h"
#include <algorithm>
namespace writdesk {
QRegularExpression ends(const char16_t *words) { return rx((std::u16string(words) + u"[^\\f]*$").c_str()); }

namespace {
const QRegularExpression &targetWords()
{
    static const auto words = ends(u"(?:following|listed|target|subject) (?:e-?mail "
                                   u")?(?:accounts?|identifiers?|users?|subscribers?|addresse?s?)|accounts?\\b"
                                   u"|\\bidentifiers?\\b|\\buser ?names?\\b|\\bhandles?\\b|associated "
                                   u"with|belong(?:s|ing) to|subscribers?\\b|telephone number|IP address|tenant");
    return words;
}
const QRegularExpression &contactWords()
{
    static const auto words = ends(u"(?:\\bcontact(?:ed)?\\b|questions|return(?:ed)? to|send (?:the "
                                   u")?(?:records|responses?|documents|results)|repl(?:y|ies) to"
                                   u"|(?:e-?mailed|sent|faxed|directed|delivered|submitted|addressed|transmitted) "
                                   u"(?:by e-?mail )?to|\\bfax\\b|\\btel(?:ephone)?\\.? ?:|\\bphone ?:"
                                   u"|dispatch|by electronic mail|by e-?mail|\\bvia\\b|\\battn\\b|attention|accepts "
                                   u"service|representing|issues or requests|who requests"
                                   u"|\\bcall(?: (?:me|us|back|only|at|on|directly)){0,3} ?$"
                                   u"|presented by|submitted by|special agent|detective|assistant united states "
                                   u"attorney|office of|badge|\\bportal\\b|website)");
    return words;
}
}

// Where what follows names the target: from "Attachment A" to the next attachment.
bool inAttachmentA(const Search &search, qsizetype at)
{
    static const auto heading = exactly(
        u"(?:^|[\\n\\f] *)(?:ATTACHMENT|EXHIBIT|SCHEDULE|APPENDIX|Attachment) ([A-Z0-9])\\b(?=\\s*(?:[\\n\\t:]|$))");
    QString last;
    for (const auto &hit : search.flow.hits(heading, search.main)) {
        if (hit.at() < at)
            last = hit.text(1);
    }
    return last == u"A" || last == u"1";
}

// Above the addressee, and above the first cell of a form.
bool inLetterhead(const Search &search, qsizetype at)
{
    return letterhead(search.flow, search.main).holds(at)
        && (search.labels.isEmpty() || at < search.labels.first().from);
}

namespace {
// Words under the signature, and above the addressee, are those of the office.
bool inOffice(const Search &search, qsizetype at)
{
    if (std::ranges::any_of(search.office, [at](const TextScope &cell) { return cell.holds(at); }))
        return true;
    static const auto hand = rx(u"(?:^|[\\n\\t\\f] *)(?:/ ?s ?/|(?:very )?truly yours|sincerely|respectfully|yours "
                                u"faithfully|the name, address)");
    if (inLetterhead(search, at) && search.flow.pageAt(at) == search.flow.pageAt(search.main.from))
        return true;
    const auto page = search.flow.page(search.flow.pageAt(at));
    const auto hits = search.flow.hits(hand, { page.from, at });
    return !hits.isEmpty();
}

qsizetype lastEnd(const QRegularExpression &pattern, const QString &text)
{
    // The pattern runs to the end of the text: the latest place from which it still matches is the closest word.
    qsizetype found = -1;
    for (auto match = pattern.match(text); match.hasMatch(); match = pattern.match(text, match.capturedStart() + 1))
        found = match.capturedStart();
    return found;
}

// The caption of a warrant stands above the addressee, where else the office writes, and names what is searched.
bool inCaption(const QString &before)
{
    static const auto caption = rx(
        u"(?:in (?:the )?matter of|in re\\b:?|search of)[\\s\\S]{0,260}?\\b(?:associated with|accounts?|belong\\w* to"
        u"|users?|subscribers?|identified (?:by|as)|addresse?s?|numbers?)\\b[^@.;:]{0,40}(?:\\S+@\\S+ (?:and |& )?)*$");
    return caption.match(before).hasMatch();
}
}

// The paper lists what it asks about: before it stands but the sign or number of its place, or a colon above.
bool isListed(const Search &search, const TextScope &place)
{
    static const auto sign = rx(u"^(?:[-–—•*▪◦·]|\\(?[\\da-z]{1,3}[.)])$");
    const auto &lines = search.flow.lines();
    const auto line = std::ranges::find_if(lines, [&](const FlowCell &l) { return l.scope.holds(place.from); });
    if (line == lines.end())
        return false;
    const auto before = search.flow.between(line->scope.from, place.from);
    const bool underColon = line != lines.begin() && std::prev(line)->text.endsWith(u':');
    return sign.match(before).hasMatch() || (before.isEmpty() && underColon);
}

Use useOf(const Search &search, const TextScope &place)
{
    const auto page = search.flow.page(search.flow.pageAt(place.from));
    const auto near = std::max({ search.main.from, page.from, place.from - 420 });
    if (inCaption(search.flow.text().mid(near, place.from - near)))
        return Use::Target;
    if (inOffice(search, place.from))
        return Use::Contact;
    const auto start = std::max({ search.main.from, page.from, place.from - 320 });
    const auto before = search.flow.text().mid(start, place.from - start);
    const auto contact = lastEnd(contactWords(), before.right(110));
    const auto closeTarget = lastEnd(targetWords(), before.right(110));
    if (contact >= 0 && contact > closeTarget)
        return Use::Contact;
    if (inAttachmentA(search, place.from) || lastEnd(targetWords(), before) >= 0)
        return Use::Target;
    return Use::Unsure;
}

bool isOffice(const QString &domain)
{
    static const auto office = rx(u"(?:^|\\.)(?:gov|mil|fed\\.us|gov\\.[a-z]{2}|gouv\\.fr|admin\\.ch|police\\.uk)$");
    return office.match(domain).hasMatch();
}
}
