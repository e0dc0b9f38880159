// SPDX-License-Identifier: Apache-2.0
// Periods with both dates and their derivation against QuantLib's calendar, one thread, side by side in one run.
#include "../law_of_resources.h"
#include "period_sum.h"
#include <QElapsedTimer>
#include <cstdio>
#include <ql/time/calendars/unitedstates.hpp>
using namespace writdesk;

namespace {
constexpr int rounds = 5; // the fastest of these counts
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
    const auto &calendar = shippedCalendar();
    const QDate first(2005, 1, 1);
    const auto ours = nanoseconds([&](int day) {
        auto sum = asked;
        sum.trigger = When::of(first.addDays(day));
        const auto period = computed(sum, calendar);
        return period.binding.date.toJulianDay() + period.derivation.size();
    });
    const auto theirs = nanoseconds([&](int day) { return quantLib(quantDate(day)); });
    std::printf("%-46s ours %8.0f ns   QuantLib %8.0f ns   %5.2f times as fast\n", what, ours, theirs, theirs / ours);
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
    // Two readings need two calendars: QuantLib's own, and one in which the disputed days are holidays.
    const UnitedStates plain(UnitedStates::Settlement);
    const auto serial = [](const Date &date) { return qint64(date.serialNumber()); };
    const auto advanced = [&](int n, TimeUnit unit) {
        return [&plain, serial, n, unit](const Date &from) {
            return serial(plain.advance(from, n, unit, Following)) + serial(plain.advance(from, n, unit, Preceding));
        };
    };
    const auto adjusted = [&](int n) {
        return [&plain, serial, n](const Date &from) {
            return serial(plain.adjust(from + n, Following)) + serial(plain.adjust(from + n, Unadjusted));
        };
    };
    std::puts("Ours: both dates, binding day, first free instant and the derivation. QuantLib: two dates.");
    compare("5 business days (advance)", sumOf(Mode::BusDays, 5, Unit::BusinessDays, Family::ActBy), advanced(5, Days));
    compare(
        "15 business days (advance)", sumOf(Mode::BusDays, 15, Unit::BusinessDays, Family::ActBy), advanced(15, Days));
    compare(
        "20 business days (advance)", sumOf(Mode::BusDays, 20, Unit::BusinessDays, Family::ActBy), advanced(20, Days));
    compare("14 days, act by (adjust)", sumOf(Mode::FedDays, 14, Unit::Days, Family::ActBy), adjusted(14));
    compare("90 days, hold until (adjust)", sumOf(Mode::FedDays, 90, Unit::Days, Family::HoldUntil), adjusted(90));
    compare("14 days, act by (advance of as many)", sumOf(Mode::FedDays, 14, Unit::Days, Family::ActBy),
        advanced(14, Days));
    compare("90 days, hold until (advance of as many)", sumOf(Mode::FedDays, 90, Unit::Days, Family::HoldUntil),
        advanced(90, Days));
    compare("1 year, silent until (advance)", sumOf(Mode::FedYears, 1, Unit::Years, Family::SilentUntil),
        advanced(1, Years));
    return 0;
}
