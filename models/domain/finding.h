// SPDX-License-Identifier: Apache-2.0
// What a criterion of the law says of a case: met, failed or unknown. Findings are results, never errors.
#pragma once
#include "json.h"
namespace writdesk {
enum class About { Demand, Category, Gag, Release };
WRITDESK_NAMES(About, "demand", "category", "gag", "release")
enum class Outcome { Met, Failed, Unknown };
WRITDESK_NAMES(Outcome, "met", "failed", "unknown")
enum class Severity { Fatal, Curable, Advisory };
WRITDESK_NAMES(Severity, "fatal", "curable", "advisory")
enum class Remedy { None, Reject, Clarify, Redirect, Narrow, Escalate, Hold, Acknowledge };
WRITDESK_NAMES(Remedy, "none", "reject", "clarify", "redirect", "narrow", "escalate", "hold", "acknowledge")

struct Finding {
    QString id {}; // V-FM-05
    About about = About::Demand;
    Outcome outcome = Outcome::Unknown;
    Severity severity = Severity::Advisory;
    QString cites {};
    Remedy remedy = Remedy::None;
    QString because {}; // one plain sentence
    QString category {}; // of a finding about one category, e.g. L3_MESSAGES
    DemandId demand {};
    QStringList needs {}; // facts that were missing
    friend bool operator==(const Finding &, const Finding &) = default;
};
void describe(auto &&v, Finding &f)
{
    v("id", f.id), v("about", f.about), v("outcome", f.outcome), v("severity", f.severity), v("cites", f.cites);
    v("remedy", f.remedy), v("because", f.because), v("category", f.category), v("demand", f.demand),
        v("needs", f.needs);
}

// May this category of data be compelled, was it asked, do policy and the company's own stock allow it.
struct Ceiling {
    QString category {};
    bool asked = false;
    bool compellable = false;
    bool policy = false;
    bool held = false;
    bool released = false; // all four
    QString because {};
    DemandId demand {};
    friend bool operator==(const Ceiling &, const Ceiling &) = default;
};
void describe(auto &&v, Ceiling &c)
{
    v("category", c.category), v("asked", c.asked), v("compellable", c.compellable), v("policy", c.policy);
    v("held", c.held), v("released", c.released), v("because", c.because), v("demand", c.demand);
}

// A fact that the law asks for and nobody knows yet.
struct OpenFact {
    QString fact {};
    QString asks {}; // the question a person answers
    QStringList by {}; // ids of the criteria and periods that need it
    DemandId demand {};
    friend bool operator==(const OpenFact &, const OpenFact &) = default;
};
void describe(auto &&v, OpenFact &n) { v("name", n.fact), v("asks", n.asks), v("by", n.by), v("demand", n.demand); }

// comply, comply_in_part, preserve, clarify, counsel, reject, redirect
struct Disposition {
    QString disposition {};
    QStringList because {}; // ids of findings
    friend bool operator==(const Disposition &, const Disposition &) = default;
};
void describe(auto &&v, Disposition &d) { v("disposition", d.disposition), v("because", d.because); }
}
