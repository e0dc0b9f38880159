// SPDX-License-Identifier: Apache-2.0
#include "period_making.h"
#include "calendar_rows_p.h"
#include "case_periods.h"
#include "dates.h"
#include "derivation_p.h"
#include "period_settings_p.h"
#include <QCoreApplication>
namespace writdesk {
namespace {
const auto orderRule = QStringLiteral("T-2705B-01");
const auto holdRule = QStringLiteral("T-PRES-01");
const auto renewalRule = QStringLiteral("T-PRES-02");
const auto lateRule = QStringLiteral("T-PRES-03");
const auto waitRule = QStringLiteral("T-NOT-01");

QString say(const char *text) { return QCoreApplication::translate("Periods", text); }

// A period under a rule of the law, or the problem that there is none on that day.
Period underRule(const QString &id, QDate from, const Place &place, const LawSet &law, const Profile &profile)
{
    const auto *rule = ruleOn(law.periods, id, from);
    if (!rule)
        return notComputed(
            id, Family::HoldUntil, say("no rule %1 is in force on %2").arg(id, from.toString(Qt::ISODate)));
    return periodOf(underPolicy(*rule, profile), When::of(from), place, law.calendar, optionsOf(profile));
}

// Where the order is silent on its end, or says that it has none.
QString endless(const Gag &gag)
{
    if (gag.furtherOrder)
        return say("the order runs until further order of the court, so its end is not known");
    if (!gag.until.isEmpty())
        return When::fromText(gag.until).isValid() ? QString() : say("its end \"%1\" is no date").arg(gag.until);
    if (gag.length.isEmpty())
        return gag.source == GagSource::Statute ? say("the statute names no end of the silence")
                                                : say("no end of the silence is known");
    if (!lengthOf(gag.length))
        return say("its length \"%1\" is not understood").arg(gag.length);
    return When::fromText(gag.from).isValid() ? QString() : say("the day it runs from is not known");
}

PeriodSum sumOf(const Gag &gag, const LawSet &law, const Profile &profile)
{
    PeriodSum sum;
    sum.family = Family::SilentUntil;
    sum.options = optionsOf(profile);
    if (law.calendar.court(gag.court)) // a court known by its printed name alone has no zone and no state here
        sum.place.court = gag.court;
    if (!gag.until.isEmpty()) {
        sum.mode = Mode::FixedDate;
        sum.trigger = When::fromText(gag.until);
        return sum;
    }
    const auto length = *lengthOf(gag.length);
    sum.mode = federalMode(length.unit);
    sum.unit = length.unit;
    sum.length = length.count;
    sum.trigger = When::fromText(gag.from);
    return sum;
}

void keepLater(Period &period, const Period &other, const QString &because)
{
    if (!other.problem.isEmpty() || other.binding.date <= period.binding.date)
        return;
    period.latest = period.binding = other.binding;
    period.freeFrom = other.freeFrom;
    period.derivation.append(comparedStep(other.binding, because));
}

// A preservation request comes from no court: its last day ends where that is latest.
const Place noCourt {};

Step renewalAt(const QDateTime &at)
{
    return evidenceStep(When::of(at), say("the request to renew was received at %1").arg(isoInstant(at)));
}

bool isCivil(const Hold &hold) { return hold.basis == u"civil"; }
}

QString gagRule() { return orderRule; }

Period gagPeriod(const Gag &gag, const LawSet &law, const Profile &profile)
{
    const auto *rule = ruleOn(law.periods, orderRule, When::fromText(gag.from.isEmpty() ? gag.until : gag.from).date);
    const auto why = endless(gag);
    auto period
        = why.isEmpty() ? computed(sumOf(gag, law, profile), law.calendar) : notComputed({}, Family::SilentUntil, why);
    if (why.isEmpty() && period.problem.isEmpty()) {
        period.derivation.prepend(evidenceOf(gag));
        period.derivation.prepend(rule ? ruleStep(*rule) : ruleStep(orderRule, {}));
    }
    period.rule = orderRule;
    period.subject = gag.id.text;
    period.title = say("Silence under the order");
    period.cites = gag.names.isEmpty() && rule ? rule->cites : gag.names;
    return period;
}

Period extendedGagPeriod(const Gag &gag, const Period &before, const LawSet &law, const Profile &profile)
{
    auto period = gagPeriod(gag, law, profile);
    const auto runsOn = gag.until.isEmpty() && gag.from == before.raw.text();
    if (!runsOn || !period.problem.isEmpty() || before.binding == before.raw)
        return period;
    auto moved = gag;
    moved.from = before.binding.text();
    keepLater(period, gagPeriod(moved, law, profile),
        say("Counted from the last day of the silence before, as that was moved, it ends later."));
    return period;
}

Period tellAfter(const Gag &gag, QDate lifted, const LawSet &law, const Profile &profile)
{
    const auto end = lifted.isValid() ? lifted : gag.period.binding.date;
    if (gag.source == GagSource::RequestOnly || !end.isValid())
        return {};
    auto period = underRule(QStringLiteral("T-NOT-04"), end, placeOf(profile), law, profile);
    period.family = Family::ActBy;
    period.subject = gag.id.text;
    return period;
}

Period holdPeriod(const Hold &hold, const LawSet &law, const Profile &profile)
{
    auto period = !hold.taken.isValid()
        ? notComputed(holdRule, Family::HoldUntil, say("the day the preservation began is not known"))
        : isCivil(hold)
        ? notComputed({}, Family::HoldUntil, say("a civil demand names no end; it stands until it is released"))
        : underRule(holdRule, civilDay(hold.taken, profile.zone), noCourt, law, profile);
    if (period.problem.isEmpty())
        putBehindRule(period,
            { evidenceStep(When::of(hold.taken),
                say("the preservation %1 was taken for a request received at %2")
                    .arg(hold.id.text, isoInstant(hold.taken))) });
    period.subject = hold.id.text;
    return period;
}

Result<Hold> renewed(const Hold &hold, const QDateTime &at, const LawSet &law, const Profile &profile)
{
    if (hold.state != HoldState::Active)
        return failed(say("The preservation %1 has ended and cannot be renewed. Take a new one.").arg(hold.id.text));
    if (isCivil(hold) || !hold.period.raw.isValid())
        return failed(say("The preservation %1 has no term that could be renewed; it stands until it is released.")
                          .arg(hold.id.text));
    if (at < hold.taken)
        return failed(
            say("The preservation %1 was taken on %2 and cannot have been renewed before. Correct the instant.")
                .arg(hold.id.text, isoInstant(hold.taken)));
    const auto day = civilDay(at, profile.zone);
    auto next = hold;
    if (at >= hold.period.freeFrom) { // the old copy has lapsed: a renewal that late is a new request
        next.taken = at;
        next.renewals = 0;
        next.certificate = {};
        next.period = underRule(lateRule, day, noCourt, law, profile);
        putBehindRule(next.period, { renewalAt(at) });
    } else {
        const auto most = profile.number(QStringLiteral("max_renewals"), 1);
        if (hold.renewals >= most)
            return failed(
                say("The preservation %1 was renewed %2 times, which is all that policy allows without counsel. "
                    "Counsel must decide whether 18 USC 2703(f) reaches further.")
                    .arg(hold.id.text)
                    .arg(hold.renewals));
        next.renewals += 1;
        next.period = underRule(renewalRule, hold.period.raw.date, noCourt, law, profile);
        putBehindRule(next.period,
            { renewalAt(at),
                evidenceStep(hold.period.raw,
                    say("the running term of %1, counted without moving its end").arg(hold.id.text)) });
        keepLater(next.period, underRule(renewalRule, hold.period.binding.date, noCourt, law, profile),
            say("Counted from the last day of the running term, as that was moved, the term ends later."));
        keepLater(next.period, underRule(renewalRule, day, noCourt, law, profile),
            say("Counted from the receipt of the renewal the term ends later."));
    }
    if (!next.period.problem.isEmpty())
        return failed(say("The preservation was not renewed: its new end %1.").arg(next.period.problem));
    next.period.subject = hold.id.text;
    return next;
}

Period noticeWait(const Case &c, const QDateTime &sent, const LawSet &law, const Profile &profile)
{
    auto period = underRule(waitRule, civilDay(sent, profile.zone), placeOf(profile), law, profile);
    period.family = Family::WaitUntil;
    if (period.problem.isEmpty())
        putBehindRule(period, { evidenceStep(When::of(sent), say("the notice was sent at %1").arg(isoInstant(sent))) });
    for (const auto &demand : c.demands) {
        const auto due = duePeriod(c, demand, law.calendar, profile);
        if (!due || !due->problem.isEmpty() || !period.problem.isEmpty())
            continue;
        // What is due on a day may go out on that day: the wait ends with the day before.
        auto before = *due;
        before.binding = When::of(plusDays(due->binding.date, -1));
        const auto zone = law.calendar.rows().zone(period.zone);
        before.freeFrom = zone ? zone->startOf(due->binding.date) : QDateTime();
        keepLater(
            period, before, say("The process is due only on the day after; policy waits for the later of the two."));
    }
    return period;
}
}
