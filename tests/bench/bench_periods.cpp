// SPDX-License-Identifier: Apache-2.0
// Periods with both dates and their derivation against QuantLib's calendar, one thread, side by side in one run.
#include "../law_of_resources.h"
#include "period_plan.h"
#include <QElapsedTimer>
#include <cstdio>
#include <ql/time/calendars/unitedstates.hpp>
using namespace writdesk;

namespace {
constexpr int rounds = 15; // the fastest of these counts
constexpr int triggers = 7000; // days from 1 January 2005

QuantLib::Date quantDate(int day) { return QuantLib::Date(1, QuantLib::January, 2005) + day; }

// Nanoseconds for one call, the fastest of some rounds; the sum keeps the work from being thrown away.
template <class Work> double nanoseconds(const Work &work)
{
    double best = 1e18;
    qint64 sum = 0;
    for (int round = 0; round < rounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        for (int day = 0; day < triggers; ++day)
            sum += work(day);
        best = std::min(best, double(timer.nsecsElapsed()) / triggers);
    }
    if (sum == 42)
        std::puts("");
    return best;
}

void compare(const char *what, const PeriodSum &asked, const std::function<qint64(QuantLib::Date)> &quantLib)
{
    const QDate first(2005, 1, 1);
    const PeriodPlan plan(asked, shippedCalendar());
    if (!plan.problem().isEmpty())
        qFatal("%s: %s", what, qPrintable(plan.problem()));
    const auto ours = nanoseconds([&](int day) {
        const auto dates = plan.from(first.addDays(day));
        return dates.binding + dates.freeFrom + dates.reasons.size();
    });
    const auto worded = nanoseconds([&](int day) {
        const auto period = plan.inWords(plan.from(first.addDays(day)));
        return period.binding.date.toJulianDay() + period.derivation.size();
    });
    const auto alone = nanoseconds([&](int day) {
        auto sum = asked;
        sum.trigger = When::of(first.addDays(day));
        const auto period = computed(sum, shippedCalendar());
        return period.binding.date.toJulianDay() + period.derivation.size();
    });
    const auto theirs = nanoseconds([&](int day) { return quantLib(quantDate(day)); });
    std::printf("%-36s ours %5.0f ns   QuantLib %6.0f ns   %5.1f times as fast   (in words %4.0f ns: %4.1f; each "
                "looked up anew "
                "%4.0f ns)\n",
        what, ours, theirs, theirs / ours, worded, theirs / worded, alone);
}

PeriodSum sumOf(Mode mode, int length, Unit unit, Family family)
{
    PeriodSum sum;
    sum.mode = mode;
    sum.length = length;
    sum.unit = unit;
    sum.family = family;
    sum.place.court = QStringLiteral("nysd");
    return sum;
}
}

int main()
{
    using namespace QuantLib;
    // Two readings take two questions; both are asked of one calendar, though disputed days would need another.
    const UnitedStates plain(UnitedStates::Settlement);
    // QuantLib's way of a period: advance by a length of the calendar, then adjust to a day that is none of its
    // holidays. Days that are counted one by one, holidays too, are a sum of dates and an adjust.
    const auto advanced = [&](int n, TimeUnit unit) {
        return [&plain, n, unit](const Date &from) {
            return qint64(plain.adjust(plain.advance(from, n, unit)).serialNumber())
                + plain.adjust(plain.advance(from, n, unit)).serialNumber();
        };
    };
    const auto adjusted = [&](int n) {
        return [&plain, n](const Date &from) {
            return qint64(plain.adjust(from + n).serialNumber()) + plain.adjust(from + n).serialNumber();
        };
    };
    std::puts("Ours: both dates, binding day, first free instant and every reason. QuantLib: two dates.");
    compare("14 days, act by (adjust alone)", sumOf(Mode::FedDays, 14, Unit::Days, Family::ActBy), adjusted(14));
    compare(
        "90 days, hold until (adjust alone)", sumOf(Mode::FedDays, 90, Unit::Days, Family::HoldUntil), adjusted(90));
    compare("2 weeks, act by", sumOf(Mode::FedDays, 14, Unit::Days, Family::ActBy), advanced(2, Weeks));
    compare("13 weeks, hold until", sumOf(Mode::FedDays, 91, Unit::Days, Family::HoldUntil), advanced(13, Weeks));
    compare("3 months, hold until", sumOf(Mode::FedMonths, 3, Unit::Months, Family::HoldUntil), advanced(3, Months));
    compare("1 year, silent until", sumOf(Mode::FedYears, 1, Unit::Years, Family::SilentUntil), advanced(1, Years));
    for (const auto n : { 5, 15, 20 })
        compare(qPrintable(QStringLiteral("%1 business days").arg(n)),
            sumOf(Mode::BusDays, n, Unit::BusinessDays, Family::ActBy), advanced(n, Days));
    return 0;
}
