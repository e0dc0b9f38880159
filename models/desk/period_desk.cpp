// SPDX-License-Identifier: Apache-2.0
#include "period_desk.h"
#include "case_evidence_p.h"
#include "case_periods.h"
#include "emergency.h"
#include "period_changes.h"
#include <QCoreApplication>
#include <algorithm>
namespace writdesk {
namespace {
QString say(const char *text) { return QCoreApplication::translate("PeriodDesk", text); }

// The demand meant: the one named, or the only one that has the period.
Result<Period> periodOf(const Case &c, const PeriodChange &change, const QList<Period> &periods)
{
    QList<Period> found;
    std::ranges::copy_if(periods, std::back_inserter(found), [&](const Period &p) {
        return p.rule == change.rule && (change.demand.isEmpty() || p.subject == change.demand.text);
    });
    if (found.size() > 1)
        return failed(
            say("Several demands of %1 have a period %2. Name one with --demand.").arg(c.ref.text, change.rule), {},
            No::Usage);
    if (found.isEmpty())
        return failed(say("%1 has no period %2 that runs. See its periods.").arg(c.ref.text, change.rule));
    return found.first();
}

// Gags, holds and notices have acts of their own, with gates that stand before them.
Result<> ofDemand(const Case &c, const Period &period)
{
    const auto isGag = [&](const Gag &g) { return g.id.text == period.subject; };
    const auto isHold = [&](const Hold &h) { return h.id.text == period.subject; };
    if (std::ranges::any_of(c.gags, isGag))
        return failed(say("%1 belongs to a gag: extend it with gag extend, end it with gag lift.").arg(period.rule));
    if (std::ranges::any_of(c.holds, isHold))
        return failed(
            say("%1 belongs to a preservation: renew it with hold renew, end it with hold release.").arg(period.rule));
    const auto isDemand = [&](const Demand &d) { return d.id.text == period.subject; };
    if (std::ranges::none_of(c.demands, isDemand))
        return failed(say("%1 is the wait after a notice, which runs from the notice alone.").arg(period.rule));
    return {};
}

bool isFixed(const Period &period)
{
    return std::ranges::any_of(period.derivation, [](const Step &s) { return s.step == u"fixed"; });
}

Result<> pausable(const Period &period, const PeriodChange &change, bool still)
{
    const auto pause = change.kind == ChangeKind::Pause;
    if (isFixed(period))
        return failed(
            say("The date of %1 is fixed by a paper, and a fixed date does not stand still; extend it instead.")
                .arg(period.rule));
    if (pause && still)
        return failed(say("%1 stands still already. It runs again with period resume.").arg(period.rule));
    if (!pause && !still)
        return failed(say("%1 does not stand still, so it cannot run again.").arg(period.rule));
    if (period.raw.isInstant() && !change.from.isInstant())
        return failed(
            say("%1 is counted in hours. Give --from as an instant with its offset.").arg(period.rule), {}, No::Usage);
    if (pause && period.problem.isEmpty() && period.raw.date < change.from.date)
        return failed(say("%1 had ended on %2, before %3.").arg(period.rule, period.raw.text(), change.from.text()));
    if (pause && change.from.date < period.trigger.date)
        return failed(say("%1 did not run yet on %2; it runs from %3.")
                          .arg(period.rule, change.from.text(), period.trigger.text()));
    return {};
}

Result<> ordered(const Case &c, const PeriodChange &change)
{
    const auto before = changesOf(c, change.demand, change.rule);
    if (change.kind != ChangeKind::Resume || before.isEmpty() || change.from.date >= before.last().from.date)
        return {};
    return failed(say("It stands still since %1 and cannot run again before that day.").arg(before.last().from.text()));
}

// No end that is known is later than one nobody knows; who may keep silent or keep data never does so for less.
Result<> notSooner(const Period &before, const Period &after)
{
    if (!after.binding.isValid())
        return after.problem.isEmpty() ? Result<>() : Result<>(failed(after.problem));
    const auto sooner = before.binding.isValid() && after.binding.date < before.binding.date;
    if (!sooner && before.problem.isEmpty())
        return {};
    if (!sooner && !bindsLatest(before.family))
        return {};
    return failed(
        say("%1 would end on %2, sooner than it does now (%3). A duty to keep, to wait or to be silent is not "
            "shortened so.")
            .arg(before.rule, after.binding.text(),
                before.binding.isValid() ? before.binding.text() : say("no end is known")));
}

Result<> outcome(const PeriodChange &change, const Period &before, const Period &after)
{
    if (change.kind == ChangeKind::Pause || change.kind == ChangeKind::Resume)
        return {};
    if (change.kind == ChangeKind::Extend && after.binding.isValid() && before.binding.isValid()
        && after.binding.date <= before.binding.date && !after.binding.isInstant())
        return failed(say("%1 is no later than the end that stands, %2: that extends nothing.")
                          .arg(after.binding.text(), before.binding.text()));
    if (change.kind == ChangeKind::Reset && !bindsLatest(before.family))
        return after.problem.isEmpty() ? Result<>() : Result<>(failed(after.problem));
    return notSooner(before, after);
}

Result<> wellFormed(const PeriodChange &change)
{
    if (change.reason.trimmed().isEmpty())
        return failed(say("A period is changed with a reason; give one."), {}, No::Usage);
    const auto extends = change.kind == ChangeKind::Extend;
    if (extends && (change.to.isValid() == !change.length.isEmpty()))
        return failed(
            say("An extension runs to a day or for a length of time: give one of --to and --by."), {}, No::Usage);
    if (!extends && (change.to.isValid() || !change.length.isEmpty()))
        return failed(say("Only an extension takes --to and --by."), {}, No::Usage);
    if (!change.length.isEmpty() && !lengthOf(change.length))
        return failed(say("%1 is no length of time. Write it as in --by 14 days.").arg(change.length), {}, No::Usage);
    return {};
}

const QString &entryKind(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::Pause:
        return kind::periodPaused;
    case ChangeKind::Resume:
        return kind::periodResumed;
    case ChangeKind::Reset:
        return kind::periodReset;
    case ChangeKind::Extend:
        break;
    }
    return kind::periodExtended;
}

QList<Period> periodsNow(const Desk &desk, const Case &c)
{
    return writdesk::periodsOf(c, desk.law().periods, desk.law().calendar, desk.profile(), desk.now());
}

Result<PeriodChange> fitting(const Desk &desk, const Case &c, PeriodChange change)
{
    const auto before = periodOf(c, change, periodsNow(desk, c));
    if (!before)
        return asFailure(before);
    if (auto ours = ofDemand(c, *before); !ours)
        return asFailure(ours);
    change.demand = { before->subject };
    if (!change.from.isValid())
        change.from = before->raw.isInstant() ? When::of(desk.now()) : When::of(desk.today());
    if (auto ok = past(desk, change.from); !ok)
        return asFailure(ok);
    if (before->family == Family::PowerUntil && change.document.isEmpty())
        return failed(
            say("%1 is a power of the government; only an order changes it. Name its document with --document.")
                .arg(change.rule));
    const auto still = standsStill(changesOf(c, change.demand, change.rule));
    if (change.kind == ChangeKind::Pause || change.kind == ChangeKind::Resume) {
        if (auto ok = pausable(*before, change, still); !ok)
            return asFailure(ok);
    }
    if (auto ok = ordered(c, change); !ok)
        return asFailure(ok);
    auto changed = c;
    changed.changes.append(change);
    const auto after = periodOf(changed, change, periodsNow(desk, changed));
    const auto well = after ? outcome(change, *before, *after) : Result<>(asFailure(after));
    return well ? Result<PeriodChange>(change) : asFailure(well);
}
}

QStringList eventNames(const LawSet &law)
{
    QStringList names;
    static const QStringList byTheirActs { caseClosed, event::decidedAlone, event::aloneReviewed,
        event::emergencyTold };
    const auto add = [&](const QString &name) {
        if (!name.isEmpty() && !names.contains(name) && !carriedEvents().contains(name) && !byTheirActs.contains(name))
            names.append(name);
    };
    for (const auto &rule : law.periods) {
        add(eventOf(rule));
        for (const auto &name : rule.untilEvents)
            add(name);
    }
    names.sort();
    return names;
}

Result<Case> recordEvent(Desk &desk, const CaseRef &ref, const Happening &asked)
{
    const auto known = eventNames(desk.law());
    if (!known.contains(asked.name))
        return failed(say("The law counts from no event \"%1\". Events are: %2.")
                          .arg(asked.name, known.join(QStringLiteral(", "))),
            {}, No::Usage);
    if (asked.withdrawn && asked.reason.trimmed().isEmpty())
        return failed(say("An event is withdrawn with a reason; give one."), {}, No::Usage);
    return desk.change(ref, 0, Desk::Judge::Yes, [&](const Case &c) -> Result<QList<NewEntry>> {
        auto happening = asked;
        if (!happening.at.isValid())
            happening.at = When::of(desk.now());
        if (auto ok = past(desk, happening.at); !ok)
            return asFailure(ok);
        if (auto ok = documentOf(c, happening.document); !ok)
            return asFailure(ok);
        const auto same = [&](const Happening &h) { return h.name == happening.name && h.demand == happening.demand; };
        if (happening.withdrawn && std::ranges::none_of(c.happenings, same))
            return failed(say("%1 is not recorded in %2; there is nothing to withdraw.").arg(happening.name, ref.text));
        return QList<NewEntry> { { c.ref, kind::happened, objectOf(happening) } };
    });
}

Result<Case> changePeriod(Desk &desk, const CaseRef &ref, const PeriodChange &asked)
{
    if (auto well = wellFormed(asked); !well)
        return asFailure(well);
    return desk.change(ref, 0, Desk::Judge::Yes, [&](const Case &c) -> Result<QList<NewEntry>> {
        if (auto ok = documentOf(c, asked.document); !ok)
            return asFailure(ok);
        const auto change = fitting(desk, c, asked);
        if (!change)
            return asFailure(change);
        return QList<NewEntry> { { c.ref, entryKind(change->kind), objectOf(*change) } };
    });
}
}
