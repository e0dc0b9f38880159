// SPDX-License-Identifier: Apache-2.0
#include "preservation_desk.h"
#include "approval_p.h"
#include "letter_values_p.h"
#include "period_making.h"
#include <QCoreApplication>
#include <algorithm>
namespace writdesk {
namespace {
QString say(const char *text) { return QCoreApplication::translate("Preservation", text); }

// The hold named, or the one that runs where none is named.
Result<Hold> holdOf(const Case &c, const HoldId &id)
{
    for (const auto &hold : c.holds) {
        if (id.isEmpty() ? hold.state == HoldState::Active : hold.id == id)
            return hold;
    }
    return failed(id.isEmpty() ? say("No hold runs in %1. Take one first.").arg(c.ref.text)
                               : say("The case %1 has no hold %2.").arg(c.ref.text, id.text));
}

// What may be destroyed: the hold named, else the one that runs, else the last that was released.
Result<Hold> holdToDestroy(const Case &c, const HoldId &id)
{
    auto found = holdOf(c, id);
    for (const auto &hold : c.holds) {
        if (!found && id.isEmpty() && hold.state == HoldState::Released)
            found = hold;
    }
    return found;
}

Result<QDateTime> instantOr(Desk &desk, const std::optional<QDateTime> &at)
{
    if (at && *at > desk.now())
        return failed(say("A request cannot have been received in the future (%1).").arg(isoInstant(*at)));
    return at.value_or(desk.now());
}

QStringList collectedIn(const Case &c)
{
    QStringList documents;
    for (const auto &document : c.documents) {
        if (document.kind == u"collected" && !document.erased)
            documents.append(document.sha256.text);
    }
    return documents;
}

// P-05: data is preserved only under 18 USC 2703(f) or a properly served US civil subpoena.
QString basisOf(const Case &c, const QString &asked)
{
    const auto instrument = factsOf(c).value(QStringLiteral("instrument"));
    if (instrument == u"PRES_2703F" || instrument == u"PRES_2703F_RENEW")
        return QStringLiteral("2703f");
    if (instrument == u"PRES_CIVIL" || instrument.startsWith(u"SUBP_CIVIL"))
        return QStringLiteral("civil");
    return asked;
}

Result<> allowed(const Desk &desk, const Case &c, const QString &basis)
{
    const Block promise { .id = QStringLiteral("P-05"),
        .act = QStringLiteral("preserve"),
        .because = say("Data is preserved only under 18 U.S.C. 2703(f) or a properly served U.S. civil subpoena."),
        .names = desk.profile().promise(QStringLiteral("P-05")),
        .who = say("counsel, by stating the instrument that compels it") };
    if (basis != u"2703f" && basis != u"civil")
        return blocked(say("No basis to preserve is stated for %1.").arg(c.ref.text), { promise });
    if (c.judgement.disposition.disposition == u"reject" || c.judgement.disposition.disposition == u"redirect")
        return blocked(say("The paper of %1 compels no preservation.").arg(c.ref.text), { promise });
    return {};
}

QString approverOf(const Case &c, const QString &what)
{
    for (const auto &approval : c.approvals) {
        if (approval.act == u"destroy" && approval.what == what && !approval.by.isEmpty())
            return approval.by;
    }
    return {};
}

// The gate as it stands inside the transaction that destroys: what came in meanwhile counts.
Result<> stillFree(Desk &desk, const CaseRef &ref, const HoldId &hold)
{
    const auto c = desk.docket().load(ref);
    if (!c)
        return asFailure(c);
    const auto blocks = blocksOfDestruction(desk, *c, hold);
    return blocks.isEmpty() ? Result<>()
                            : blocked(say("The preserved data of %1 may not be destroyed.").arg(ref.text), blocks);
}

// What was erased of this hold since it last changed: an interrupted destruction still owes its certificate.
Result<QList<Entry>> begun(Desk &desk, const Case &c, const Hold &hold)
{
    const auto entries = desk.docket().entries(c.ref);
    if (!entries)
        return asFailure(entries);
    QList<Entry> found;
    for (const auto &entry : *entries) {
        const auto changed = entry.kind == kind::holdTaken || entry.kind == kind::holdChanged;
        if (changed && entry.body.value(u"id").toString() == hold.id.text)
            found.clear();
        if (entry.kind == kind::erased && entry.body.value(u"subject").toString() == hold.id.text)
            found.append(entry);
    }
    return found;
}

QStringList stepsOf(const QList<Entry> &erasures)
{
    QStringList steps;
    for (const auto &entry : erasures) {
        for (const auto &document : entry.body.value(u"documents").toArray())
            steps.append(say("%1: removed by entry %2").arg(document.toString()).arg(entry.number));
    }
    return steps;
}

// Removes the collected copies of the case: the docket erases their bytes and the entries that name them. A crash
// after this leaves an `erased` entry and no certificate; asked again, the certificate is written from that entry.
Result<QStringList> removed(Desk &desk, const Case &c, const Hold &hold, const QStringList &documents)
{
    if (documents.isEmpty())
        return QStringList { say("no copy in this docket: not present") };
    const auto entries = desk.docket().entries(c.ref);
    if (!entries)
        return asFailure(entries);
    QList<qint64> numbers;
    for (const auto &entry : *entries) {
        if (entry.kind == kind::collected && entry.erasedBy == 0)
            numbers.append(entry.number);
    }
    const auto basis = say("Preservation %1 ended; destroyed as the policy promises (P-07).").arg(hold.id.text);
    const auto erased = desk.docket().erase(
        desk.stamp(), c.ref, numbers, basis, approverOf(c, whatOf(hold, documents)),
        [&] { return stillFree(desk, c.ref, hold.id); }, hold.id.text);
    if (!erased)
        return asFailure(erased);
    QStringList steps;
    for (const auto &document : documents)
        steps.append(say("%1: removed by entry %2").arg(document).arg(erased->number));
    return steps;
}

QJsonObject certificateValues(
    Desk &desk, const Case &c, const Hold &hold, const QStringList &steps, const QString &approver)
{
    auto values = letterValues(desk, c);
    QJsonArray rows;
    for (const auto &step : steps)
        rows.append(QJsonObject { { QStringLiteral("step"), step.section(u':', 0, 0) },
            { QStringLiteral("result"), step.section(u':', 1).trimmed() } });
    if (!rows.isEmpty())
        values.insert(QStringLiteral("steps"), rows);
    values.insert(QStringLiteral("hold"), hold.id.text);
    values.insert(QStringLiteral("hold_end"), hold.period.binding.text());
    values.insert(QStringLiteral("actor"), desk.actor());
    values.insert(QStringLiteral("approver"), approver);
    return values;
}
}

Result<Hold> takeHold(Desk &desk, const CaseRef &ref, const QString &basis, const std::optional<QDateTime> &at)
{
    Hold hold;
    const auto done = desk.change(ref, 0, Desk::Judge::No, [&](const Case &c) -> Result<QList<NewEntry>> {
        if (holdOf(c, {}))
            return failed(say("A hold runs in %1 already. Renew it instead.").arg(c.ref.text));
        const auto taken = instantOr(desk, at ? at : std::optional(c.receivedAt)); // the clock runs from receipt (C-02)
        if (!taken)
            return asFailure(taken);
        hold = { .id = { QStringLiteral("H%1").arg(c.holds.size() + 1) },
            .basis = basisOf(c, basis),
            .taken = *taken,
            .accounts = accountsOf(c) };
        if (auto ok = allowed(desk, c, hold.basis); !ok)
            return asFailure(ok);
        hold.period = holdPeriod(hold, desk.law(), desk.profile());
        hold.period.subject = hold.id.text;
        return QList<NewEntry> { { c.ref, kind::holdTaken, objectOf(hold) } };
    });
    return done ? Result<Hold>(hold) : asFailure(done);
}

Result<Hold> renewHold(Desk &desk, const CaseRef &ref, const std::optional<QDateTime> &at, const HoldId &id)
{
    Hold hold;
    const auto done = desk.change(ref, 0, Desk::Judge::No, [&](const Case &c) -> Result<QList<NewEntry>> {
        const auto running = holdOf(c, id);
        const auto when = instantOr(desk, at);
        if (!running || !when)
            return running ? asFailure(when) : asFailure(running);
        const auto next = renewed(*running, *when, desk.law(), desk.profile());
        if (!next)
            return asFailure(next);
        hold = *next;
        hold.period.subject = hold.id.text;
        return QList<NewEntry> { { c.ref, kind::holdChanged, objectOf(hold) } };
    });
    return done ? Result<Hold>(hold) : asFailure(done);
}

Result<Hold> releaseHold(Desk &desk, const CaseRef &ref, const HoldId &id)
{
    Hold hold;
    const auto done = desk.change(ref, 0, Desk::Judge::No, [&](const Case &c) -> Result<QList<NewEntry>> {
        const auto running = holdOf(c, id);
        if (!running)
            return asFailure(running);
        if (running->state != HoldState::Active)
            return failed(say("The hold %1 does not run any more; there is nothing to release.").arg(running->id.text));
        hold = *running;
        hold.state = HoldState::Released;
        return QList<NewEntry> { { c.ref, kind::holdChanged, objectOf(hold) } };
    });
    return done ? Result<Hold>(hold) : asFailure(done);
}

QList<Block> blocksOfDestruction(Desk &desk, const Case &c, const HoldId &id)
{
    const auto hold = holdToDestroy(c, id);
    if (!hold)
        return {};
    auto blocks = desk.blocks(c, Act::Destroy, hold->id.text, whatOf(*hold, collectedIn(c)));
    const auto tray = desk.docket().tray();
    if (!tray || !tray->isEmpty())
        blocks.append({ .id = QStringLiteral("tray"),
            .act = QStringLiteral("destroy"),
            .because = say("A received paper waits unread in the intake tray; it may name the account."),
            .names = desk.profile().promise(QStringLiteral("P-07")),
            .who = say("whoever files or discards the paper") });
    return blocks;
}

namespace {
// Writes the certificate, and with it the hold's end.
Result<Destroyed> certified(
    Desk &desk, const Case &c, const Hold &hold, const QStringList &steps, const QString &approver)
{
    const auto letter = printed(desk, c, QStringLiteral("certificate"), QStringLiteral("en"),
        certificateValues(desk, c, hold, steps, approver), false);
    if (!letter)
        return asFailure(letter);
    Destroyed done { .hold = hold, .certificate = letter->pdf, .steps = steps };
    done.hold.state = HoldState::Destroyed;
    done.hold.certificate = letter->document.sha256;
    const auto entered = desk.change(c.ref, 0, Desk::Judge::No, [&](const Case &) -> Result<QList<NewEntry>> {
        auto body = objectOf(done.hold);
        auto certificate = letter->document;
        certificate.kind = QStringLiteral("certificate");
        body.insert(QStringLiteral("documents"), toJson(QList<Document> { certificate }));
        body.insert(QStringLiteral("steps"), toJson(done.steps));
        return QList<NewEntry> { { c.ref, kind::holdChanged, body } };
    });
    return entered ? Result<Destroyed>(done) : asFailure(entered);
}
}

Result<Destroyed> destroyHold(Desk &desk, const CaseRef &ref, const HoldId &id)
{
    const auto c = desk.docket().load(ref);
    if (!c)
        return asFailure(c);
    const auto hold = holdToDestroy(*c, id);
    const auto earlier = hold ? begun(desk, *c, *hold) : Result<QList<Entry>>(asFailure(hold));
    if (!earlier)
        return asFailure(earlier);
    const NewEntry destroyed { ref, kind::erased, { { QStringLiteral("subject"), hold->id.text } } };
    if (auto may = desk.mayEnter({ destroyed }); !may) // the docket erases by itself, past the desk's own question
        return asFailure(may);
    const auto documents = collectedIn(*c);
    if (!earlier->isEmpty() && documents.isEmpty()) // all of it is gone by an approved act; only the paper is owed
        return certified(desk, *c, *hold, stepsOf(*earlier), earlier->last().body.value(u"second").toString());
    if (auto asked = ask(desk, ref, { QStringLiteral("destroy"), hold->id.text, whatOf(*hold, documents), {} }); !asked)
        return asFailure(asked);
    const auto stands = desk.docket().load(ref);
    if (!stands)
        return asFailure(stands);
    if (const auto blocks = blocksOfDestruction(desk, *stands, hold->id); !blocks.isEmpty())
        return blocked(say("The preserved data of %1 may not be destroyed.").arg(ref.text), blocks);
    const auto steps = removed(desk, *stands, *hold, documents);
    if (!steps)
        return asFailure(steps);
    return certified(desk, *stands, *hold, stepsOf(*earlier) + *steps, approverOf(*stands, whatOf(*hold, documents)));
}
}
