// SPDX-License-Identifier: Apache-2.0
// The filing half of intake: what was read becomes documents, proposed facts and a case.
#include "fact_finder.h"
#include "intake_desk.h"
#include "overlaps_p.h"
#include "sha256.h"
#include <QBuffer>
#include <QCoreApplication>
#include <algorithm>
namespace writdesk {
Result<QStringList> overlapsOf(Docket &docket, const QList<Fact> &facts, const CaseRef &self)
{
    QStringList overlaps;
    for (const auto &fact : facts) {
        Result<QList<CaseRef>> cases;
        if (fact.name == u"account")
            cases = docket.casesWithAccount(fact.value);
        else if (fact.name == u"docket_number")
            cases = docket.casesWithDocketNumber(fact.value);
        else
            continue;
        if (!cases) // an overlap that cannot be looked for must not look like none
            return asFailure(cases);
        for (const auto &ref : *cases) {
            if (ref != self && !overlaps.contains(ref.text))
                overlaps.append(ref.text);
        }
    }
    return overlaps;
}

namespace {
QString say(const char *text) { return QCoreApplication::translate("Intake", text); }

QStringList textsOf(const QList<CaseRef> &refs)
{
    QStringList texts;
    for (const auto &ref : refs)
        texts.append(ref.text);
    return texts;
}

FinderContext contextOf(const Profile &profile) { return { profile.entity, profile.aliases, profile.domains }; }

// The facts of every paper read; of a fact that may stand once, the paper that is the instrument speaks first.
FoundFacts factsOfAll(const QList<ReadPaper> &read, const Profile &profile)
{
    QList<FoundFacts> found;
    for (const auto &paper : read) {
        if (paper.problem.isEmpty())
            found.append(findFacts(paper.paper, { sha256Hex(paper.bytes) }, contextOf(profile)));
    }
    std::ranges::stable_partition(found, &FoundFacts::process);
    FoundFacts all;
    for (const auto &one : found) {
        all.process = all.process || one.process;
        all.warnings += one.warnings;
        all.restricted += one.restricted;
        for (const auto &fact : one.facts) {
            const auto stands = std::ranges::any_of(all.facts,
                [&](const Fact &f) { return f.name == fact.name && (!isMany(fact.name) || f.value == fact.value); });
            if (!stands)
                all.facts.append(fact);
        }
    }
    if (!all.process)
        all.facts.removeIf([](const Fact &f) { return f.name == u"instrument"; });
    return all;
}

Result<Document> kept(Desk &desk, const CaseRef &ref, const ReadPaper &paper)
{
    auto stored = desk.docket().putDocument(ref, paper.bytes);
    if (!stored)
        return asFailure(stored);
    Document document {
        .sha256 = *stored, .name = paper.name, .size = paper.bytes.size(), .kind = paper.kind, .problem = paper.problem
    };
    if (!paper.problem.isEmpty())
        return document;
    document.pages = int(paper.paper.pages.size());
    document.media = paper.paper.media;
    auto reading = desk.docket().putDocument(ref, jsonBytes(objectOf(paper.paper)));
    if (!reading)
        return asFailure(reading);
    document.reading = *reading;
    return document;
}

Result<QDateTime> receiptOf(Desk &desk, const ReceiveOrder &order)
{
    if (order.at && *order.at > desk.now())
        return failed(say("A paper cannot have been received in the future (%1). Correct the instant.")
                          .arg(isoInstant(*order.at)));
    const auto at = order.at.value_or(desk.now());
    const QTimeZone zone(desk.profile().zone);
    return zone.isValid() ? at.toTimeZone(zone) : at;
}

void warn(Received &received, const QList<ReadPaper> &read, const Profile &profile, const QString &channel)
{
    for (const auto &paper : read) {
        received.warnings += paper.paper.warnings;
        if (!paper.problem.isEmpty())
            received.warnings.append(say("%1 is stored but unread: %2").arg(paper.name, paper.problem));
        for (const auto &page : paper.paper.pages) {
            if (!page.problem.isEmpty())
                received.warnings.append(
                    say("Page %1 of %2 is unreadable: %3").arg(page.number).arg(paper.name, page.problem));
        }
    }
    if (!profile.channels.isEmpty() && !profile.channels.contains(channel))
        received.warnings.append(say("The channel %1 is not one the company accepts process by.").arg(channel));
    received.warnings.removeDuplicates();
}

ReceivedPaper asPaper(const CaseRef &ref, const Received &received, bool opened)
{
    return { ref, received.documents, received.facts, received.duplicates, received.overlaps, received.process,
        received.warnings, opened };
}

Result<Received> prepared(Desk &desk, const CaseRef &ref, const ReceiveOrder &order, const QList<ReadPaper> &read)
{
    const auto at = receiptOf(desk, order);
    if (!at)
        return asFailure(at);
    Received received { .at = *at,
        .from = order.at ? QStringLiteral("person") : QStringLiteral("clock"),
        .channel = order.channel,
        .entity = desk.profile().entity };
    for (const auto &paper : read) {
        auto document = kept(desk, ref, paper);
        if (!document)
            return asFailure(document);
        received.documents.append(*document);
    }
    const auto found = factsOfAll(read, desk.profile());
    received.facts = found.facts;
    received.process = found.process;
    received.warnings = found.warnings;
    received.restricted = LaterList<QString>(found.restricted);
    received.restricted.removeDuplicates();
    const auto overlaps = overlapsOf(desk.docket(), received.facts, ref);
    if (!overlaps)
        return asFailure(overlaps);
    received.overlaps = *overlaps;
    warn(received, read, desk.profile(), order.channel);
    return received;
}

Result<ReceivedPaper> filed(
    Desk &desk, const ReceiveOrder &order, const TrayPaper &stored, const QList<ReadPaper> &read)
{
    const auto opens = order.into.isEmpty();
    auto ref = opens ? desk.docket().freshRef(desk.today()) : Result<CaseRef>(order.into);
    if (!ref)
        return asFailure(ref);
    if (!opens) {
        if (const auto stands = desk.docket().load(*ref); !stands)
            return asFailure(stands);
    }
    auto received = prepared(desk, *ref, order, read);
    if (!received)
        return asFailure(received);
    const auto work = [&](const Case &) -> Result<QList<NewEntry>> {
        return QList<NewEntry> { { *ref, opens ? kind::received : kind::filed, objectOf(*received) } };
    };
    const auto done = opens ? desk.opened(*ref, work) : desk.change(*ref, 0, Desk::Judge::Yes, work);
    if (!done)
        return asFailure(done);
    if (auto taken = desk.docket().takeFromTray(stored.sha256); !taken)
        return asFailure(taken);
    return asPaper(*ref, *received, opens);
}

// The same bytes open no second case.
Result<std::optional<ReceivedPaper>> duplicate(Desk &desk, const ReceiveOrder &order, const TrayPaper &stored)
{
    auto same = desk.docket().casesWithDocument(stored.sha256);
    if (!same)
        return asFailure(same);
    if (same->isEmpty() || (!order.into.isEmpty() && !same->contains(order.into)))
        return std::optional<ReceivedPaper>();
    const auto c = desk.docket().load(order.into.isEmpty() ? same->first() : order.into);
    if (!c)
        return asFailure(c);
    if (auto taken = desk.docket().takeFromTray(stored.sha256); !taken)
        return asFailure(taken);
    ReceivedPaper paper { .ref = c->ref, .facts = c->facts, .duplicates = textsOf(*same), .process = c->process };
    std::ranges::copy_if(c->documents, std::back_inserter(paper.documents),
        [&](const Document &d) { return d.sha256 == stored.sha256; });
    paper.warnings.append(
        say("The same bytes lie in %1 already; no case was opened.").arg(paper.duplicates.join(QStringLiteral(", "))));
    return std::optional(paper);
}
}

Result<ReceivedPaper> fileRead(
    Desk &desk, const ReceiveOrder &order, const TrayPaper &stored, const QList<ReadPaper> &read)
{
    auto known = duplicate(desk, order, stored);
    if (!known)
        return asFailure(known);
    return *known ? Result<ReceivedPaper>(**known) : filed(desk, order, stored, read);
}

Result<ReceivedPaper> receive(Desk &desk, const ReceiveOrder &order, const Progress &progress)
{
    auto stored = store(desk, order);
    if (!stored)
        return asFailure(stored);
    auto known = duplicate(desk, order, *stored);
    if (!known)
        return asFailure(known);
    if (*known)
        return **known;
    auto bytes = desk.docket().trayBytes(stored->sha256);
    if (!bytes)
        return asFailure(bytes);
    auto read = readAll(desk.reader(), *bytes, stored->name, progress);
    if (!read)
        return failed(say("%1 %2 Its bytes are kept in the intake tray (%3).")
                          .arg(stored->name, read.error().sentence, stored->sha256.text.left(12)),
            read.error().detail);
    return filed(desk, order, *stored, *read);
}

Result<ReceivedPaper> fileUnread(Desk &desk, const DocumentId &sha256, const ReceiveOrder &order)
{
    auto waiting = desk.docket().tray();
    if (!waiting)
        return asFailure(waiting);
    const auto at = std::ranges::find(*waiting, sha256, &TrayPaper::sha256);
    if (at == waiting->end())
        return failed(say("No paper of that hash waits in the tray. See the list of the tray."));
    auto bytes = desk.docket().trayBytes(sha256);
    if (!bytes)
        return asFailure(bytes);
    return fileRead(
        desk, order, *at, { { at->name, *bytes, {}, say("A person filed it unread."), QStringLiteral("paper") } });
}
}
