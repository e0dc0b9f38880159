// SPDX-License-Identifier: Apache-2.0
// The filing half of intake: what was read becomes documents, proposed facts and a case.
#include "gag_making_p.h"
#include "intake_desk.h"
#include "intake_p.h"
#include "overlap_desk.h"
#include "overlaps_p.h"
#include "receipts.h"
#include "same_text.h"
#include "sign_finder.h"
#include <QBuffer>
#include <QCoreApplication>
#include <algorithm>
namespace writdesk {
namespace {
QString say(const char *text) { return QCoreApplication::translate("Intake", text); }

QStringList textsOf(const QList<CaseRef> &refs)
{
    QStringList texts;
    for (const auto &ref : refs)
        texts.append(ref.text);
    return texts;
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
    document.words = textHash(paper.paper);
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
    return { .ref = ref,
        .documents = received.documents,
        .facts = received.facts,
        .duplicates = received.duplicates,
        .overlaps = received.overlaps,
        .alike = received.alike,
        .shared = received.shared,
        .process = received.process,
        .warnings = received.warnings,
        .opened = opened };
}

// Each source by which it came in, side by side; which of them counts is not theirs to say.
void noteReceipts(Received &received, const Paper &paper, const Desk &desk, const ReceiveOrder &order)
{
    received.receipts = receiptsOf(paper, desk.profile().domains);
    received.receipts.append({ fromClock, desk.now(), {} });
    if (order.at)
        received.receipts.append({ fromPerson, *order.at, {} });
    if (const auto doubt = doubtOf(received.receipts, received.at, desk.now()); !doubt.isEmpty())
        received.warnings.append(doubt);
}

Result<> noteShared(Received &received, Docket &docket, const CaseRef &ref)
{
    const auto facts = sharedFacts(docket, received.facts, ref);
    const auto texts = facts ? sharedTexts(docket, received.documents, ref) : facts;
    if (!texts)
        return asFailure(texts);
    received.overlaps = casesOf(*facts);
    received.alike = LaterList<QString>(casesOf(*texts));
    received.shared = LaterList<Shared>(*facts + *texts);
    return {};
}

Result<Received> prepared(Desk &desk, const CaseRef &ref, const ReceiveOrder &order, const QList<ReadPaper> &read)
{
    const auto at = receiptOf(desk, order);
    if (!at)
        return asFailure(at);
    Received received {
        .at = *at, .from = order.at ? fromPerson : fromClock, .channel = order.channel, .entity = desk.profile().entity
    };
    for (const auto &paper : read) {
        auto document = kept(desk, ref, paper);
        if (!document)
            return asFailure(document);
        received.documents.append(*document);
        if (!document->reading.isEmpty()) {
            received.signs.append(signsOf(paper.paper, paper.name));
            received.signs.last().document = document->sha256;
        }
    }
    QList<FoundFacts> each;
    const auto found = factsOfAll(read, desk.profile(), &each);
    received.facts = found.facts;
    received.process = found.process;
    received.warnings = found.warnings;
    received.restricted = LaterList<QString>(found.restricted);
    received.restricted.removeDuplicates();
    received.papers = LaterList<HeldPaper>(found.papers);
    received.silences = LaterList<SilentPaper>(silencesIn(each));
    noteReceipts(received, read.first().paper, desk, order);
    if (auto noted = noteShared(received, desk.docket(), ref); !noted)
        return asFailure(noted);
    warn(received, read, desk.profile(), order.channel);
    return received;
}

Result<> noteSameBytes(Received &received, Docket &docket, const TrayPaper &stored, const CaseRef &ref)
{
    auto same = docket.casesWithDocument(stored.sha256);
    if (!same)
        return asFailure(same);
    same->removeAll(ref);
    for (const auto &other : *same) {
        if (!received.duplicates.contains(other.text))
            received.duplicates.append(other.text);
    }
    if (!same->isEmpty())
        received.warnings.append(
            say("The same bytes lie in %1 already.").arg(received.duplicates.join(QStringLiteral(", "))));
    return {};
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
    if (auto noted = noteSameBytes(*received, desk.docket(), stored, *ref); !noted)
        return asFailure(noted);
    const auto work = [&](const Case &) -> Result<QList<NewEntry>> {
        return QList<NewEntry> { { *ref, opens ? kind::received : kind::filed, objectOf(*received) } };
    };
    const auto done = opens ? desk.opened(*ref, work) : desk.change(*ref, 0, Desk::Judge::Yes, work);
    if (!done)
        return asFailure(done);
    if (auto taken = desk.docket().takeFromTray(stored.sha256); !taken) // it is received all the same
        received->warnings.append(say("It could not be taken out of the intake tray, where its bytes lie too: %1")
                                      .arg(taken.error().sentence));
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

// Nothing of it is in the docket yet, and nobody is told what it says but why it waits.
std::optional<ReceivedPaper> heldBack(
    const Desk &desk, const ReceiveOrder &order, const TrayPaper &stored, const QList<ReadPaper> &read)
{
    if (!order.askFirst)
        return {};
    auto why = factsOfAll(read, desk.profile()).restricted;
    why.removeDuplicates();
    return why.isEmpty() ? std::optional<ReceivedPaper>()
                         : ReceivedPaper { .restricted = why, .waiting = stored.sha256 };
}
}

Result<ReceivedPaper> fileRead(
    Desk &desk, const ReceiveOrder &order, const TrayPaper &stored, const QList<ReadPaper> &read)
{
    auto known = duplicate(desk, order, stored);
    if (!known)
        return stillWaits(desk, stored, known.error());
    if (*known)
        return **known;
    if (const auto waits = heldBack(desk, order, stored, read))
        return *waits;
    const auto done = filed(desk, order, stored, read);
    return done ? done : Result<ReceivedPaper>(stillWaits(desk, stored, done.error()));
}

Result<ReceivedPaper> receiveStored(
    Desk &desk, const ReceiveOrder &order, const TrayPaper &stored, const Progress &progress)
{
    auto known = duplicate(desk, order, stored);
    if (!known)
        return asFailure(known);
    if (*known)
        return **known;
    auto bytes = desk.docket().trayBytes(stored.sha256);
    if (!bytes)
        return asFailure(bytes);
    auto read = readAll(desk.reader(), *bytes, stored.name, progress, order.password);
    if (!read)
        return failed(say("%1 %2 Its bytes are kept in the intake tray (%3).")
                          .arg(stored.name, read.error().sentence, stored.sha256.text.left(12)),
            read.error().detail);
    return fileRead(desk, order, stored, *read);
}
}
