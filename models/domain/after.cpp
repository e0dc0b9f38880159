// SPDX-License-Identifier: Apache-2.0
#include "after_p.h"
#include "agency.h"
#include "emergency.h"
#include <algorithm>
namespace writdesk {
namespace {
template <class Item, class Same> void put(QList<Item> &list, const Item &item, Same same)
{
    const auto at = std::ranges::find_if(list, [&](const Item &other) { return same(other, item); });
    if (at == list.end())
        list.append(item);
    else
        *at = item;
}

}

void setFact(Case &c, const Fact &fact)
{
    if (isMany(fact.name)) {
        put(c.facts, fact, [](const Fact &a, const Fact &b) {
            return a.name == b.name && a.value == b.value && a.demand == b.demand;
        });
        return;
    }
    c.facts.removeIf([&](const Fact &f) { return f.name == fact.name && f.demand == fact.demand; });
    c.facts.append(fact);
}

namespace {
constexpr auto sameId = [](const auto &a, const auto &b) { return a.id == b.id; };

void addDocuments(Case &c, const QList<Document> &documents)
{
    for (const auto &document : documents)
        put(c.documents, document, [](const Document &a, const Document &b) {
            const auto same = a.sha256 == b.sha256 && a.kind == b.kind;
            // Two users' files may hold the same bytes, and one file may hold data of two categories: each is told of.
            return a.kind != u"collected"
                ? same
                : same && a.category == b.category && a.account == b.account && a.name == b.name;
        });
}

// A demand's instrument follows the fact of that name, so that a case always has the demand its paper makes.
void nameInstruments(Case &c)
{
    if (isErased(c) || !c.campaign.isEmpty()) // neither has a demand
        return;
    if (c.demands.isEmpty())
        c.demands.append({ DemandId { QStringLiteral("D1") }, {} });
    for (auto &demand : c.demands)
        demand.instrument = factsOf(c, demand.id).value(QStringLiteral("instrument"));
}

void receive(Case &c, const Entry &e)
{
    const auto paper = valueOf<Received>(e.body);
    addDocuments(c, paper.documents);
    if (e.kind == kind::received) {
        c.receivedAt = paper.at, c.receivedFrom = paper.from, c.channel = paper.channel, c.entity = paper.entity;
        c.process = paper.process;
        c.status = QStringLiteral("received");
    }
    c.warnings += paper.warnings;
    noteIntake(c, paper, e.kind == kind::received);
    for (const auto &other : paper.overlaps) {
        if (!c.overlaps.contains(other))
            c.overlaps.append(other);
    }
    for (const auto &fact : paper.facts) {
        const auto known = factsOf(c).has(fact.name);
        if (isMany(fact.name) || !known) // what a later paper says of a fact that stands is for a person to state
            setFact(c, fact);
    }
    noteSilences(c, paper);
}

// None of them says anew what another says.
bool areDistinct(const QList<Fact> &facts)
{
    const auto same = [](const Fact &a, const Fact &b) {
        return a.name == b.name && a.demand == b.demand && (!isMany(a.name) || a.value == b.value);
    };
    for (qsizetype i = 1; i < facts.size(); ++i) {
        if (std::any_of(facts.begin(), facts.begin() + i, [&](const Fact &f) { return same(f, facts.at(i)); }))
            return false;
    }
    return true;
}

void takeOver(Case &c, const Entry &e)
{
    const auto row = valueOf<Imported>(e.body);
    c.receivedAt = row.at, c.receivedFrom = QStringLiteral("log"), c.channel = row.channel, c.entity = row.entity;
    c.status = row.status;
    c.judgement.periods = row.periods;
    if (c.facts.isEmpty() && areDistinct(row.facts)) {
        c.facts = row.facts;
        return;
    }
    for (const auto &fact : row.facts)
        setFact(c, fact);
}

void look(Document &document, const QString &name)
{
    if (!document.seen.contains(name))
        document.seen.append(name);
}

// What a person types of a case whose only paper is unread was read off that paper. Where there are several, nothing
// says off which; then looking at one is an entry of its own.
void lookWhileTyping(Case &c, const Fact &fact)
{
    if ((fact.name != u"account" && fact.name != u"gag") || fact.how != How::Typed)
        return;
    QList<Document *> papers;
    for (auto &document : c.documents) {
        const auto cover = document.problem.isEmpty() && document.media.startsWith(u"message/");
        if (!cover && !document.erased && (document.kind == u"paper" || document.kind == u"part"))
            papers.append(&document);
    }
    if (papers.size() == 1 && isUnread(*papers.first()))
        look(*papers.first(), fact.name);
}

// Whoever takes back what he typed may have looked at the wrong paper.
void unlook(Case &c, const Fact &gone)
{
    const auto typed = std::ranges::any_of(c.facts, [&](const Fact &f) {
        return f.name == gone.name && (gone.value.isEmpty() || f.value == gone.value) && f.how == How::Typed;
    });
    for (auto &document : c.documents) {
        if (typed)
            document.seen.removeAll(gone.name);
    }
}

void see(Case &c, const Entry &e)
{
    for (auto &document : c.documents) {
        if (document.sha256.text == e.body.value(u"document").toString())
            look(document, QStringLiteral("account")), look(document, QStringLiteral("gag"));
    }
}

void state(Case &c, const Entry &e)
{
    const auto silent = paperOfSilence(c);
    for (const auto &item : e.body.value(u"clear").toArray()) {
        const auto gone = item.isObject() ? valueOf<Fact>(item.toObject()) : Fact { .name = item.toString() };
        unlook(c, gone);
        c.facts.removeIf([&](const Fact &f) {
            return f.name == gone.name && (gone.value.isEmpty() || f.value == gone.value) && f.demand == gone.demand;
        });
    }
    QList<Fact> set;
    fromJson(e.body.value(u"set"), set);
    for (const auto &fact : set) {
        setFact(c, statedOf(fact, silent));
        lookWhileTyping(c, fact);
    }
}

void accept(Case &c, const Entry &e)
{
    QStringList names;
    fromJson(e.body.value(u"names"), names);
    for (auto &fact : c.facts) {
        if (names.isEmpty() || names.contains(fact.name))
            fact.state = FactState::Accepted;
    }
    if (names.isEmpty() || names.contains(QStringLiteral("gag")))
        acceptSilences(c);
}

void divide(Case &c, const Entry &e)
{
    fromJson(e.body.value(u"demands"), c.demands);
    QList<Fact> facts;
    fromJson(e.body.value(u"facts"), facts);
    for (const auto &fact : facts)
        setFact(c, fact);
}

void write(Case &c, const Entry &e)
{
    QList<Document> documents;
    fromJson(e.body.value(u"documents"), documents);
    addDocuments(c, documents);
    if (e.kind != kind::letter)
        return;
    const auto letter = valueOf<Letter>(e.body);
    c.letters.append(letter);
    if (letter.kind == u"rejection")
        c.status = QStringLiteral("rejected");
    if (letter.kind == u"redirect")
        c.status = QStringLiteral("redirected");
}

void notice(Case &c, const Entry &e)
{
    const auto notice = valueOf<Notice>(e.body);
    c.notices.append(notice);
    QList<Document> documents;
    fromJson(e.body.value(u"documents"), documents);
    addDocuments(c, documents);
    if (notice.state == u"sent" && !isAnswered(c)) // a late notice reopens nothing
        c.status = QStringLiteral("noticed");
}

// What was answered stays answered, whatever is kept, bound or destroyed afterwards.
bool isTurnedAway(const Case &c)
{
    static const QStringList ends { QStringLiteral("rejected"), QStringLiteral("redirected"),
        QStringLiteral("withdrawn"), QStringLiteral("closed") };
    return ends.contains(c.status);
}

void hold(Case &c, const Entry &e)
{
    const auto hold = valueOf<Hold>(e.body);
    put(c.holds, hold, sameId);
    write(c, e);
    if (isTurnedAway(c) || c.status == u"released")
        return;
    c.status = hold.state == HoldState::Active ? QStringLiteral("preserved")
        : hold.state == HoldState::Released    ? QStringLiteral("hold_released")
                                               : QStringLiteral("destroyed");
}

void collect(Case &c, const Entry &e)
{
    write(c, e);
    QList<Filtering> filterings;
    fromJson(e.body.value(u"filterings"), filterings);
    for (const auto &one : filterings)
        put(c.filterings, one, [](const Filtering &a, const Filtering &b) { return a.document == b.document; });
}

void packet(Case &c, const Entry &e)
{
    put(c.packets, valueOf<Packet>(e.body), sameId);
    write(c, e); // the papers that were printed for it
    if (isTurnedAway(c) && e.kind == kind::packetBuilt) // binding one does not take the answer back
        return;
    c.status = e.kind == kind::packetReleased ? QStringLiteral("released") : QStringLiteral("packet_built");
}

void approve(Case &c, const Entry &e)
{
    put(c.approvals, valueOf<Approval>(e.body), [](const Approval &a, const Approval &b) {
        return a.act == b.act && a.subject == b.subject && a.what == b.what && a.by == b.by;
    });
}

// The last word on an event stands; one that was withdrawn never happened.
void happen(Case &c, const Entry &e)
{
    const auto happening = valueOf<Happening>(e.body);
    c.happenings.removeIf([&](const Happening &h) { return h.name == happening.name && h.demand == happening.demand; });
    if (!happening.withdrawn)
        c.happenings.append(happening);
}

void openCampaign(Case &c, const Entry &e)
{
    c.campaign = LaterList<Campaign>({ valueOf<Campaign>(e.body) });
    c.receivedAt = instantOf(e.body.value(u"at").toString());
    c.entity = e.body.value(u"entity").toString();
    c.process = false;
    c.status = QStringLiteral("campaign");
    write(c, e);
}

void writeCampaign(Case &c, const Entry &e)
{
    if (c.campaign.isEmpty())
        return;
    if (e.kind == kind::campaignBegun) {
        c.campaign.first().begun = instantOf(e.body.value(u"begun").toString());
        c.campaign.first().head = e.body.value(u"head").toString();
        return;
    }
    c.campaign.first().manifest = { e.body.value(u"manifest").toString() };
    if (c.status == u"campaign")
        c.status = QStringLiteral("campaign_written");
    write(c, e);
}

void markCampaign(Case &c, const Entry &e)
{
    Mailed state {};
    if (c.campaign.isEmpty() || !fromName(e.body.value(u"state").toString(), state))
        return;
    auto &states = c.campaign.first().states;
    for (const auto number : numbersIn(e.body.value(u"recipients").toString())) {
        if (number <= states.size())
            states[number - 1] = letterOf(state);
    }
    if (state == Mailed::Sent)
        c.status = QStringLiteral("campaign_sent");
    write(c, e);
}

using Deed = void (*)(Case &, const Entry &);
const QHash<QString, Deed> &deeds()
{
    static constexpr Deed change = [](Case &c, const Entry &e) { c.changes.append(valueOf<PeriodChange>(e.body)); };
    static const QHash<QString, Deed> all {
        { kind::received, receive },
        { kind::filed, receive },
        { kind::imported, takeOver },
        { kind::stated, state },
        { kind::accepted, accept },
        { kind::paperSeen, see },
        { kind::split, divide },
        { kind::judged, [](Case &c, const Entry &e) { c.judgement = valueOf<Judgement>(e.body); } },
        { kind::linked, [](Case &c, const Entry &e) { c.links.append(valueOf<Link>(e.body)); } },
        { kind::gagAdded, [](Case &c, const Entry &e) { put(c.gags, valueOf<Gag>(e.body), sameId); } },
        { kind::gagChanged, [](Case &c, const Entry &e) { put(c.gags, valueOf<Gag>(e.body), sameId); } },
        { kind::holdTaken, hold },
        { kind::holdChanged, hold },
        { kind::notice, notice },
        { kind::noticeException,
            [](Case &c, const Entry &e) { c.noticeExceptions.append(e.body.value(u"reason").toString()); } },
        { kind::letter, write },
        { kind::collected, collect },
        { kind::marked, [](Case &c, const Entry &e) { put(c.marks, valueOf<Mark>(e.body), sameId); } },
        { kind::delivery, [](Case &c, const Entry &e) { c.deliveries.append(valueOf<Delivery>(e.body)); } },
        { kind::packetBuilt, packet },
        { kind::packetReleased, packet },
        { kind::asked, approve },
        { kind::approved, approve },
        { kind::statusSet, [](Case &c, const Entry &e) { c.status = e.body.value(u"status").toString(); } },
        { kind::happened, happen },
        { kind::calledBack, callBack },
        { kind::emergencyDecided, decideEmergency },
        { kind::emergencySeconded, secondEmergency },
        { kind::emergencyRefused, refuseEmergency },
        { kind::snapshotTaken, takeSnapshot },
        { kind::challengeOpened, openChallenge },
        { kind::challengeSaid, sayInChallenge },
        { kind::challengeDecided, decideChallenge },
        { kind::reminded, remindOf },
        { kind::contactVerified, verifyContact },
        { kind::dossierMade, gatherEvidence },
        { kind::periodPaused, change },
        { kind::periodResumed, change },
        { kind::periodReset, change },
        { kind::periodExtended, change },
        { kind::campaignOpened, openCampaign },
        { kind::campaignBegun, writeCampaign },
        { kind::campaignWritten, writeCampaign },
        { kind::campaignMarked, markCampaign },
        { kind::erased, eraseFrom },
    };
    return all;
}
}

Case after(Case c, const Entry &entry)
{
    if (!entry.caseRef.isEmpty())
        c.ref = entry.caseRef;
    c.revision = entry.number;
    if (entry.erasedBy != 0) {
        c.warnings.append(QStringLiteral("Entry %1 was erased by entry %2.").arg(entry.number).arg(entry.erasedBy));
        return c;
    }
    if (const auto deed = deeds().value(entry.kind))
        deed(c, entry);
    nameInstruments(c);
    return c;
}

Case folded(const QList<Entry> &entries)
{
    Case c;
    for (const auto &entry : entries)
        c = after(std::move(c), entry);
    return c;
}
}
