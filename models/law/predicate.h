// SPDX-License-Identifier: Apache-2.0
// The conditions of criteria: small typed expressions over facts that answer yes, no or unknown (Kleene's logic).
#pragma once
#include "fact.h"
#include "profile.h"
#include <QMap>
namespace writdesk {
struct Category;
enum class Truth { No, Unknown, Yes };
WRITDESK_NAMES(Truth, "no", "unknown", "yes")

// Each operator as the law's rows write it, with what it answers where the fact is not known.
enum class Op {
    Always, // true | false
    All, // [predicate …]
    Any, // [predicate …]
    Not, // predicate
    Present, // fact: unknown where absent, no where it says "no", "none" or "false"
    Stated, // fact: no where absent; for what counts only if somebody says so
    Printed, // fact: no where absent although a person accepted what stands on the paper; before that unknown
    IsTrue, // fact
    NotFalse, // fact: yes unless it is said to be false
    OneOf, // [fact, value …]
    NoneOf, // [fact, value …]: yes where absent
    Matches, // [fact, pattern]: any of its values
    Suggests, // [fact, pattern]: yes or unknown, since other words prove nothing
    EachMatches, // [fact, which, pattern]: every value that matches `which`
    NotAfter, // [date, date]: facts, alternatives a|b, today, or a day such as 2022-10-03
    WithinDays, // [date, date, days]: the second no more than so many days after the first
    AtLeast, // [fact, number]
    AtMost, // [fact, number]
    Same, // [fact, fact]
    NamesUs, // [fact …]: one of them names the company or one of its other names
    InProfile, // [fact, channels | domains | categories]
    Setting, // [name, value …]: a setting of the policy
    CategoryIn, // [category or level …]: of the category a finding is about
    Compellable, // true: the instrument may compel the category a finding is about
    Instrument // [pattern …]: of the demand
};
WRITDESK_NAMES(Op, "always", "all", "any", "not", "present", "stated", "printed", "is_true", "not_false", "one_of",
    "none_of", "matches", "suggests", "each_matches", "not_after", "within_days", "at_least", "at_most", "same",
    "names_us", "in_profile", "setting", "category_in", "compellable", "instrument")

struct Predicate {
    Op op = Op::Always;
    QStringList args { QStringLiteral("true") };
    QList<Predicate> of {};
    friend bool operator==(const Predicate &, const Predicate &) = default;
};

// All that a predicate may look at.
struct Evidence {
    Facts facts {};
    QMap<QString, QString> derived {}; // what the case itself knows: received_at, channel …; a stated fact comes first
    QDate today {};
    QDateTime now {}; // invalid: only the day is known
    const Profile *profile = nullptr;
    const QList<Category> *ladder = nullptr;
    QString instrument {};
    QString category {};
    bool compellable = false;
    bool paperAccepted = false; // a person accepted what was read from a paper
    QStringList values(const QString &name) const;
};

Truth truthOf(const Predicate &predicate, const Evidence &evidence);
QStringList factsNamedBy(const Predicate &predicate);
// "SW_*", "!SW_REVERSE": the last pattern that speaks of the id decides.
bool matchesPattern(const QStringList &patterns, const QString &id, const QStringList &groups = {});
}
