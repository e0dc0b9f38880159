// SPDX-License-Identifier: Apache-2.0
#include "preservation_desk.h"
#include "period_making.h"
#include "preservation_basis_p.h"
#include "receipt.h"
#include "snapshot_p.h"
#include <QCoreApplication>
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

Result<QDateTime> instantOr(Desk &desk, const std::optional<QDateTime> &at)
{
    if (at && *at > desk.now())
        return failed(
            say("A request cannot have been received in the future (%1). Write when it came in.").arg(isoInstant(*at)));
    return at.value_or(desk.now());
}

// P-05: data is preserved only under 18 USC 2703(f) or a properly served US civil subpoena.
Result<Basis> mayTake(const Desk &desk, const Case &c, const QString &stated)
{
    if (holdOf(c, {}))
        return failed(say("A hold runs in %1 already. Renew it instead.").arg(c.ref.text));
    const auto basis = basisOf(desk, c, stated);
    if (basis.refusal.isEmpty())
        return basis;
    return blocked(
        say("Nothing is preserved for %1. The letter preservation_refusal says so to whoever asked.").arg(c.ref.text),
        { { .id = QStringLiteral("P-05"),
            .act = QStringLiteral("preserve"),
            .because
            = say("Data is preserved only under 18 U.S.C. 2703(f) or a properly served U.S. civil subpoena. %1")
                  .arg(basis.refusal),
            .names = desk.profile().promise(QStringLiteral("P-05")),
            .who = say("counsel, by stating the instrument that compels it") } });
}
}

QString refusalOfHold(const Desk &desk, const Case &c)
{
    return asksOnlyToPreserve(desk, c) ? basisOf(desk, c).refusal : QString();
}

Result<Hold> takeHold(Desk &desk, const CaseRef &ref, const QString &basis, const std::optional<QDateTime> &at)
{
    const auto before = desk.docket().load(ref);
    if (auto may = before ? mayTake(desk, *before, basis) : Result<Basis>(asFailure(before)); !may)
        return asFailure(may); // before a manifest is stored for nothing
    const HoldId next { QStringLiteral("H%1").arg(before->holds.size() + 1) };
    const auto snap = snapOf(desk, *before, next, before->documents); // copies that stand already are kept too
    if (!snap)
        return asFailure(snap);
    Hold hold;
    const auto done = desk.change(
        ref, before->revision, Desk::Judge::No, [&](const Case &c) -> Result<QList<NewEntry>> {
            const auto received = receiptInstant(c, desk.profile().zone);
            if (at && received.isValid() && *at < received)
                return failed(say("The request was received at %1, so its preservation did not begin before (%2). Give "
                                  "a later instant, or correct received_at.")
                                  .arg(isoInstant(received), isoInstant(*at)));
            const auto taken = instantOr(desk, at ? at : std::optional(received)); // the clock runs from receipt (C-02)
            if (!taken)
                return asFailure(taken);
            const auto found = mayTake(desk, c, basis);
            if (!found)
                return asFailure(found);
            hold = { .id = next, .basis = found->id, .taken = *taken, .accounts = accountsOf(c) };
            hold.period = holdPeriod(hold, desk.law(), desk.profile());
            hold.period.subject = hold.id.text;
            QList<NewEntry> entries { { c.ref, kind::holdTaken, objectOf(hold) } };
            if (*snap)
                entries.append(entryOf(c.ref, **snap));
            return entries;
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
}
