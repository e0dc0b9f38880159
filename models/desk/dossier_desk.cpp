// SPDX-License-Identifier: Apache-2.0
#include "dossier_desk.h"
#include "agency_desk.h"
#include "json.h"
#include "sign_finder.h"
#include <algorithm>
namespace writdesk {
namespace {
constexpr int mostOfOne = 12; // cases that name one person or address: the latest tell enough
bool isPaper(const Document &document) { return document.kind == u"paper" || document.kind == u"part"; }

// Somebody asks for something here: there is a paper, or a request that was taken down. A row of an old log is none.
bool asksForSomething(const Case &c)
{
    const auto came = c.receivedAt.isValid() && c.receivedFrom != u"log";
    return c.campaign.isEmpty() && !isErased(c) && (came || std::ranges::any_of(c.documents, isPaper));
}

Result<QList<CaseRef>> foundCases(Desk &desk, const Case &c)
{
    QList<CaseRef> refs;
    for (const auto &words : searchedFor(c)) {
        const auto found = desk.docket().casesWhoseFactsSay(words, mostOfOne);
        if (!found)
            return found;
        refs += *found;
    }
    if (const auto number = factsOf(c).value(QStringLiteral("docket_number")); !number.isEmpty()) {
        const auto same = desk.docket().casesWithDocketNumber(number);
        if (!same)
            return same;
        refs += *same;
    }
    std::ranges::sort(refs, {}, &CaseRef::text);
    const auto twice = std::ranges::unique(refs);
    refs.erase(twice.begin(), twice.end());
    refs.removeAll(c.ref);
    return refs;
}

// Those that came no later: what comes afterwards is held against this one, not this one against it.
Result<QList<Case>> earlierCases(Desk &desk, const Case &c)
{
    const auto refs = foundCases(desk, c);
    if (!refs)
        return asFailure(refs);
    QList<Case> earlier;
    for (const auto &ref : *refs) {
        auto other = desk.docket().load(ref);
        if (!other)
            return asFailure(other);
        if (other->receivedAt <= c.receivedAt && !isErased(*other))
            earlier.append(std::move(*other));
    }
    std::ranges::sort(earlier, std::greater(), &Case::receivedAt);
    return earlier;
}
}

QList<PaperSigns> paperSigns(Desk &desk, const Case &c)
{
    QList<PaperSigns> signs;
    for (const auto &document : c.documents) {
        if (!isPaper(document) || document.erased || document.reading.isEmpty())
            continue;
        const auto kept = std::ranges::find(c.signs, document.sha256, &PaperSigns::document);
        if (kept != c.signs.end()) { // what a paper tells never changes: it is not read again
            signs.append(*kept);
            continue;
        }
        const auto reading = desk.docket().document(c.ref, document.reading);
        if (!reading) // what is damaged is told by verify and doctor; here it is a paper nobody looked at
            continue;
        signs.append(signsOf(valueOf<Paper>(jsonObject(*reading)), document.name));
        signs.last().document = document.sha256;
    }
    return signs;
}

Result<std::optional<NewEntry>> dossierEntry(Desk &desk, const Case &c)
{
    if (!asksForSomething(c))
        return std::optional<NewEntry>();
    auto rows = agencies(desk);
    if (!rows)
        return asFailure(rows);
    auto earlier = earlierCases(desk, c);
    if (!earlier)
        return asFailure(earlier);
    const auto dossier
        = dossierOf(c, { paperSigns(desk, c), std::move(*rows), std::move(*earlier), desk.today() }, desk.law());
    if (!c.dossier.isEmpty() && c.dossier.first() == dossier)
        return std::optional<NewEntry>();
    return std::optional(NewEntry { c.ref, kind::dossierMade, objectOf(dossier) });
}

Result<DossierShown> shownDossier(Desk &desk, const Case &c)
{
    const auto rows = agencies(desk);
    if (!rows)
        return asFailure(rows);
    return DossierShown { c.dossier.value(0), agencyToCall(c, paperSigns(desk, c), *rows) };
}
}
