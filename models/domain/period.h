// SPDX-License-Identifier: Apache-2.0
// A period of time that the law counts: its family, its two readings, and how each date came about.
#pragma once
#include "when.h"
namespace writdesk {
// Five families, five safe directions (act and power: earliest binds; hold, silent and wait: latest binds).
enum class Family { ActBy, HoldUntil, SilentUntil, PowerUntil, WaitUntil };
WRITDESK_NAMES(Family, "act_by", "hold_until", "silent_until", "power_until", "wait_until")
inline bool bindsLatest(Family f)
{
    return f == Family::HoldUntil || f == Family::SilentUntil || f == Family::WaitUntil;
}

struct Step // one step of a derivation
{
    QString step {}; // trigger, count, weekend, holiday, disputed, month_end, fixed, reading, zone …
    When date {};
    QString because {};
    QString cites {};
    friend bool operator==(const Step &, const Step &) = default;
};
void describe(auto &&v, Step &s) { v("step", s.step), v("date", s.date), v("because", s.because), v("cites", s.cites); }

struct Period {
    QString rule {}; // T-PRES-01
    Family family = Family::ActBy;
    When trigger {};
    When raw {}; // trigger plus length, before any roll
    When earliest {};
    When latest {};
    When binding {}; // the last day (or instant) of the period, by family
    QDateTime freeFrom {}; // first instant after it, in the court's zone; invalid where it never ends or is unknown
    QString problem {}; // why it cannot be computed; empty where it was
    QList<Step> derivation {};
    QString subject {}; // what it is about: a hold, gag or demand id, or empty for the case
    QString title {}; // the rule in words
    QString cites {};
    QByteArray zone {};
    bool unverified = false; // a row it used is not verified
    friend bool operator==(const Period &, const Period &) = default;
};
void describe(auto &&v, Period &p)
{
    v("rule", p.rule), v("family", p.family), v("trigger", p.trigger), v("raw", p.raw), v("earliest", p.earliest);
    v("latest", p.latest), v("binding", p.binding), v("free_from", p.freeFrom), v("problem", p.problem);
    v("derivation", p.derivation), v("subject", p.subject), v("title", p.title), v("cites", p.cites), v("zone", p.zone);
    v("unverified", p.unverified);
}
// running, ended, waiting (what must not be done yet) or cannot_compute, as it stands at `now`.
QString stateOf(const Period &period, const QDateTime &now);
}
