// SPDX-License-Identifier: Apache-2.0
// The engine of periods: one sum, both of its readings, and every step that led there.
#pragma once
#include "period_rule.h"
namespace writdesk {
struct SumOptions {
    Counts observed = Counts::Yes; // Fridays and Mondays on which a holiday of a weekend is observed
    Counts closures = Counts::Disputed; // days on which the President closed offices
    bool monthEndTwin = true; // a month without that day: its last day and the first of the next; else only the last
    friend bool operator==(const SumOptions &, const SumOptions &) = default;
};

struct PeriodSum {
    Mode mode = Mode::FedDays;
    When trigger {};
    int length = 0;
    Unit unit = Unit::Days;
    Direction direction = Direction::After;
    Family family = Family::ActBy;
    Place place {};
    SumOptions options {};
};
// Never guesses: where a year, court, state or zone is unknown, the period has a problem and no dates.
Period computed(const PeriodSum &sum, const Calendar &calendar);

PeriodSum sumOf(const PeriodRule &rule, const When &trigger, const Place &place, const SumOptions &options);
// A row without an end: what it says of that is the problem.
Period endless(const PeriodRule &rule, const When &trigger);
// A rule with options other than the usual.
Period periodOf(const PeriodRule &rule, const When &trigger, const Place &place, const Calendar &calendar,
    const SumOptions &options);

struct Length {
    int count = 0;
    Unit unit = Unit::Days;
    friend bool operator==(const Length &, const Length &) = default;
};
// "14 days", "1 years", "one (1) year", "ninety days", "72 hours", "two weeks"; none where the words say no length.
std::optional<Length> lengthOf(const QString &words);
// The mode under which a length that a court or statute names without a method is counted (FRCP 6(a)).
Mode federalMode(Unit unit);
Unit usualUnit(Mode mode); // what a mode counts where nobody says
}
