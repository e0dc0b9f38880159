// SPDX-License-Identifier: Apache-2.0
// Another paper of several that came together is taken as the instrument: what was read off the one before gives way to
// what this one states, as proposals. What a person accepted or typed stays.
#include "gag_making_p.h"
#include "intake_desk.h"
#include "intake_p.h"
#include "json.h"
#include <QCoreApplication>
#include <algorithm>
namespace writdesk {
namespace {
QString say(const char *text) { return QCoreApplication::translate("Intake", text); }

Result<HeldPaper> heldOn(const Case &c, const DocumentId &document, int page)
{
    QList<HeldPaper> fit;
    std::ranges::copy_if(c.papers, std::back_inserter(fit), [&](const HeldPaper &paper) {
        return page >= paper.first && page <= paper.last
            && (document.isEmpty() || paper.document.text.startsWith(document.text.toLower()));
    });
    if (fit.size() == 1)
        return fit.first();
    return failed(c.papers.isEmpty() ? say("%1 holds one paper only, as far as was read. State the instrument if it is "
                                           "wrong.")
                                           .arg(c.ref.text)
            : fit.isEmpty() ? say("No paper of %1 that was told apart has a page %2. See the papers of the case.")
                                  .arg(c.ref.text)
                                  .arg(page)
                            : say("Several files of %1 have a page %2. Name the file too.").arg(c.ref.text).arg(page));
}

// What its own pages state, as if the file held nothing else.
Result<QList<Fact>> factsOn(Desk &desk, const Case &c, const HeldPaper &held)
{
    const auto at = std::ranges::find(c.documents, held.document, &Document::sha256);
    if (at == c.documents.end() || at->erased || at->reading.isEmpty())
        return failed(say("What was read of that file is not in the docket any more. State the facts by hand."));
    const auto reading = desk.docket().document(c.ref, at->reading);
    if (!reading)
        return asFailure(reading);
    auto paper = valueOf<Paper>(jsonObject(*reading));
    paper.pages.removeIf([&](const Page &page) { return page.number < held.first || page.number > held.last; });
    auto facts = findFacts(paper, held.document, finderContext(desk.profile())).facts;
    const auto said = std::ranges::find(facts, QStringLiteral("instrument"), &Fact::name);
    if (said == facts.end()) // its words alone do not say it; those of the whole file did
        facts.prepend({ .name = QStringLiteral("instrument"),
            .value = held.instrument,
            .page = held.first,
            .how = paper.pages.isEmpty() ? How::Text : paper.pages.first().how,
            .document = held.document });
    for (auto &fact : facts) {
        if (fact.name == u"instrument")
            fact.state = FactState::Accepted; // a person has just said so
    }
    return facts;
}

// An order of silence in the same file holds whatever else is taken.
bool isOfSilence(const Fact &fact) { return fact.name.startsWith(u"gag"); }

// Was read off another paper that came with it, and nobody has accepted it.
bool givesWay(const Case &c, const HeldPaper &held, const Fact &fact)
{
    const auto elsewhere = [&](const HeldPaper &other) {
        return other != held && other.document == fact.document && fact.page >= other.first && fact.page <= other.last;
    };
    return fact.state == FactState::Proposed && !isOfSilence(fact) && !isOfMail(fact)
        && std::ranges::any_of(c.papers, elsewhere);
}

// A fact that may stand once yields only where nobody accepted it; of silence, only where nothing is said of it yet.
bool mayStand(const Case &c, const Fact &fact)
{
    if (fact.name == u"instrument")
        return true;
    return std::ranges::none_of(c.facts, [&](const Fact &had) {
        if (isMany(fact.name))
            return had.name == fact.name && had.value == fact.value && had.state == FactState::Accepted;
        return had.name == fact.name && (had.state == FactState::Accepted || isOfSilence(fact));
    });
}
}

Result<Case> takeAsInstrument(Desk &desk, const CaseRef &ref, const DocumentId &document, int page, qint64 seen)
{
    return desk.change(ref, seen, Desk::Judge::Yes, [&](const Case &c) -> Result<QList<NewEntry>> {
        const auto held = heldOn(c, document, page);
        const auto facts = held ? factsOn(desk, c, *held) : Result<QList<Fact>>(asFailure(held));
        if (!facts)
            return asFailure(facts);
        QList<Fact> set;
        QList<Fact> clear;
        std::ranges::copy_if(*facts, std::back_inserter(set), [&](const Fact &f) { return mayStand(c, f); });
        for (const auto &fact : c.facts) {
            if (givesWay(c, *held, fact))
                clear.append({ .name = fact.name, .value = fact.value, .demand = fact.demand });
        }
        return withGags(desk, c,
            { { c.ref, kind::stated,
                { { QStringLiteral("set"), toJson(set) }, { QStringLiteral("clear"), toJson(clear) } } } });
    });
}
}
