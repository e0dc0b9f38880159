// SPDX-License-Identifier: Apache-2.0
#include "gag_making_p.h"
#include "period_making.h"
#include "period_sum.h"
#include <QCoreApplication>
#include <algorithm>
namespace writdesk {
namespace {
QString say(const char *text) { return QCoreApplication::translate("Gags", text); }

// "one (1) year" as "1 years"; empty where the words say no length.
QString lengthInWords(const QString &words)
{
    const auto length = lengthOf(words);
    return length ? QStringLiteral("%1 %2").arg(length->count).arg(nameOf(length->unit)) : QString();
}

std::optional<Fact> factNamed(const Case &c, QStringView name)
{
    const auto facts = factsOf(c);
    const auto at = std::ranges::find_if(facts.all(), [&](const Fact &f) { return f.name == name; });
    return at == facts.all().end() ? std::optional<Fact>() : *at;
}

bool isPaper(const Document &d)
{
    const auto cover = d.problem.isEmpty() && d.media.startsWith(u"message/");
    return !cover && !d.erased && (d.kind == u"paper" || d.kind == u"part");
}

const SilentPaper *silentPaper(const Case &c, const DocumentId &document)
{
    const auto at = std::ranges::find(c.silences, document, &SilentPaper::document);
    return at == c.silences.end() ? nullptr : &*at;
}

// The paper's own date: as it was read, or as a person corrected it where no other paper could be meant.
QString dateOf(const Case &c, const SilentPaper &paper)
{
    const auto issued = factNamed(c, u"issued_on");
    const auto only = paper.ofCase && std::ranges::count_if(c.documents, isPaper) <= 1;
    return issued && (issued->document == paper.document || only) ? issued->value : paper.from;
}

// Of the paper or of a person, not of another paper.
QString valueFor(const Case &c, QStringView name, const DocumentId &paper, const QString &own)
{
    const auto fact = factNamed(c, name);
    return fact && (fact->document.isEmpty() || fact->document == paper) ? fact->value : own;
}

Gag gagOf(const LawSet &law, const Case &c, const SilentPaper &paper)
{
    Gag gag { .from = paper.from, .until = paper.until, .court = paper.court, .document = paper.document };
    fromName(paper.says, gag.source);
    if (gag.until.isEmpty())
        gag.length = lengthInWords(paper.length);
    gag.names = gagName(law, c, gag.source, gag.court, paper.number);
    return gag;
}

// What the case's own fact of silence says, by the paper it was read off.
Gag gagOf(const LawSet &law, const Case &c, const Fact &says)
{
    const auto facts = factsOf(c);
    SilentPaper paper { .document = says.document,
        .says = says.value,
        .from = facts.value(QStringLiteral("issued_on")),
        .until = facts.value(QStringLiteral("gag_until")),
        .length = facts.value(QStringLiteral("gag_for")),
        .court = facts.value(QStringLiteral("court")) };
    if (const auto *own = silentPaper(c, says.document)) {
        paper.from = dateOf(c, *own);
        paper.until = valueFor(c, u"gag_until", own->document, own->until);
        paper.length = valueFor(c, u"gag_for", own->document, own->length);
        paper.court = own->court.isEmpty() ? paper.court : own->court;
        paper.number = own->number;
    }
    return gagOf(law, c, paper);
}

bool makesGag(const QString &says) { return says == u"order" || says == u"statute"; }

// One for each paper that forbids, and for what a person said of none.
QList<Gag> spokenGags(const LawSet &law, const Case &c)
{
    QList<Gag> gags;
    const auto says = factNamed(c, u"gag");
    if (says && says->state == FactState::Accepted && makesGag(says->value))
        gags.append(gagOf(law, c, *says));
    for (auto paper : c.silences) {
        if (!paper.accepted || !makesGag(paper.says) || (says && says->document == paper.document))
            continue;
        paper.from = dateOf(c, paper);
        gags.append(gagOf(law, c, paper));
    }
    return gags;
}

// As an entry; none where it stands already as it is said.
std::optional<NewEntry> gagEntry(const Desk &desk, const Case &c, Gag gag)
{
    const auto made = std::ranges::find_if(c.gags, [&](const Gag &g) {
        return g.document == gag.document && (g.source == GagSource::Order || g.source == GagSource::Statute);
    });
    const auto stands = made != c.gags.end();
    if (stands && (made->lifted || made->extensions > 0))
        return {}; // people have gone on from what the paper says
    gag.id = stands ? made->id : freshGagId(c);
    gag.period = gagPeriod(gag, desk.law(), desk.profile());
    gag.period.subject = gag.id.text;
    gag.notify = tellAfter(gag, {}, desk.law(), desk.profile());
    if (stands && made->from == gag.from && made->until == gag.until && made->length == gag.length)
        return {};
    // Typing over a date lengthens a silence at once; to shorten it, two people lift it.
    if (stands && made->period.binding.isValid() && gag.period.binding.isValid()
        && gag.period.binding.date < made->period.binding.date)
        return {};
    return NewEntry { c.ref, stands ? kind::gagChanged : kind::gagAdded, objectOf(gag) };
}
}

QString gagName(const LawSet &law, const Case &c, GagSource source, const QString &court, const QString &own)
{
    const auto facts = factsOf(c);
    const auto number = own.isEmpty() ? facts.value(QStringLiteral("docket_number")) : own;
    const auto *listed = law.calendar.court(court);
    const auto issuer = listed ? listed->name : court.isEmpty() ? facts.value(QStringLiteral("issuer")) : court;
    const auto of = [&](const QString &what) {
        return what + (issuer.isEmpty() ? QString() : say(" of %1").arg(issuer))
            + (number.isEmpty() ? QString() : say(", No. %1").arg(number));
    };
    switch (source) {
    case GagSource::Order:
        return of(say("nondisclosure order"));
    case GagSource::Statute:
        return of(say("nondisclosure by statute in the paper"));
    case GagSource::RequestOnly:
        return of(say("a request for silence"));
    case GagSource::Unknown:
        break;
    }
    return of(say("a nondisclosure duty of unknown source"));
}

GagId freshGagId(const Case &c) { return { QStringLiteral("G%1").arg(c.gags.size() + 1) }; }

QList<NewEntry> withGags(const Desk &desk, const Case &before, const QList<NewEntry> &entries)
{
    auto c = before;
    for (const auto &entry : entries)
        c = after(std::move(c), { .number = c.revision + 1, .caseRef = c.ref, .kind = entry.kind, .body = entry.body });
    return entries + gagEntries(desk, c);
}

QList<NewEntry> gagEntries(const Desk &desk, const Case &c)
{
    auto now = c;
    QList<NewEntry> entries;
    for (const auto &gag : spokenGags(desk.law(), c)) {
        const auto entry = gagEntry(desk, now, gag);
        if (!entry)
            continue;
        entries.append(*entry);
        now = after(
            std::move(now), { .number = now.revision, .caseRef = c.ref, .kind = entry->kind, .body = entry->body });
    }
    return entries;
}

QList<SilentPaper> silencesIn(const QList<FoundFacts> &papers)
{
    QList<SilentPaper> silences;
    for (const auto &paper : papers) {
        const Facts facts(paper.facts);
        const auto at = std::ranges::find_if(
            paper.facts, [](const Fact &f) { return f.name == u"gag" && isSilentWord(f.value); });
        if (at == paper.facts.end())
            continue;
        silences.append({ .document = at->document,
            .page = at->page,
            .says = at->value,
            .from = facts.value(QStringLiteral("issued_on")),
            .until = facts.value(QStringLiteral("gag_until")),
            .length = facts.value(QStringLiteral("gag_for")),
            .court = facts.value(QStringLiteral("court")),
            .number = facts.value(QStringLiteral("docket_number")) });
    }
    return silences;
}
}
