// SPDX-License-Identifier: Apache-2.0
// What holds for every period, whatever its numbers: law.md 3.7, properties (a) to (f).
#include "dates.h"
#include "law_of_resources.h"
#include "period_sum.h"
#include <QTest>
#include <rapidcheck.h>
using namespace writdesk;

namespace rc {
template <> struct Arbitrary<PeriodSum> {
    static Gen<PeriodSum> arbitrary()
    {
        static const QStringList courts { {}, QStringLiteral("nysd"), QStringLiteral("mad"), QStringLiteral("cafc"),
            QStringLiteral("cand") };
        return gen::map(gen::tuple(gen::inRange(0, 20'000), gen::inRange(0, 400), gen::inRange(0, 5),
                            gen::arbitrary<bool>(), gen::inRange<qsizetype>(0, 5), gen::inRange(0, 4)),
            [](const std::tuple<int, int, int, bool, qsizetype, int> &t) {
                const auto &[day, n, family, after, court, length] = t;
                PeriodSum sum;
                sum.length = length == 0 ? n % 3 : n;
                sum.family = Family(family);
                sum.direction = after ? Direction::After : Direction::Before;
                sum.place.court = courts.at(court);
                // The holidays of states are known from 2010 on; the days reach to 2031 and 2036.
                sum.trigger
                    = When::of(court == 0 ? QDate(1977, 1, 1).addDays(day) : QDate(2012, 1, 1).addDays(day % 9'000));
                return sum;
            });
    }
};
}

namespace {
PeriodSum with(PeriodSum sum, Family family)
{
    sum.family = family;
    return sum;
}
PeriodSum in(PeriodSum sum, Direction direction)
{
    sum.direction = direction;
    return sum;
}
Period sumOf(const PeriodSum &sum)
{
    const auto period = computed(sum, shippedCalendar());
    RC_ASSERT(period.problem.isEmpty());
    return period;
}
// The shipped law and one more day off, at some distance from the trigger.
Calendar withDayOff(QDate day, const char *counts)
{
    auto files = lawOfResources({ QStringLiteral("calendars"), QStringLiteral("courts.toml") });
    files.append({ QStringLiteral("calendars/more.toml"),
        QStringLiteral(
            "[calendar]\njurisdiction = \"more\"\nfrom = 1971\nto = 2040\n[[holiday]]\nname = \"more\"\njurisdiction = "
            "\"US\"\ndate = %1\nkind = \"CONGRESS\"\ncounts = \"%2\"\ncites = \"x\"\n")
            .arg(day.toString(Qt::ISODate), QLatin1String(counts))
            .toUtf8() });
    QList<LawProblem> problems;
    return Calendar::read(files, &problems);
}
bool dayOff(QDate day, const QString &court)
{
    const auto *known = shippedCalendar().court(court);
    const auto on = shippedCalendar().holidaysOn(day, known ? known->state : QString(), court);
    return isWeekend(day) || (!on.isEmpty() && on.first().counts == Counts::Yes);
}
}

class tst_periods_properties : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void a_period_never_ends_on_a_weekend_or_holiday();
    void forward_never_ends_before_its_raw_day_and_backward_never_after();
    void another_holiday_never_ends_a_forward_period_earlier();
    void a_power_of_the_government_knows_no_holidays();
    void a_missing_year_leaves_no_date();
    void a_year_that_a_state_is_not_known_in_leaves_no_date();
    void a_fixed_date_stays_what_it_is();
    void the_binding_day_is_the_safe_one_of_the_two();
    void the_first_free_instant_follows_the_binding_day();
    void hours_end_in_the_order_in_which_they_began();
};

void tst_periods_properties::a_period_never_ends_on_a_weekend_or_holiday()
{
    QVERIFY(rc::check("(a)", [](const PeriodSum &any) {
        const auto sum = in(with(any, Family::ActBy), Direction::After);
        const auto period = sumOf(sum);
        RC_ASSERT(!dayOff(period.earliest.date, sum.place.court));
        RC_ASSERT(!dayOff(period.latest.date, sum.place.court));
    }));
}

void tst_periods_properties::forward_never_ends_before_its_raw_day_and_backward_never_after()
{
    QVERIFY(rc::check("(b)", [](const PeriodSum &sum) {
        const auto period = sumOf(sum);
        RC_ASSERT(period.earliest.date <= period.latest.date);
        if (sum.direction == Direction::After)
            RC_ASSERT(period.earliest.date >= period.raw.date);
        else
            RC_ASSERT(period.latest.date <= period.raw.date);
    }));
}

void tst_periods_properties::another_holiday_never_ends_a_forward_period_earlier()
{
    // A calendar is built for each day off, so few days are tried, each with many sums near it.
    for (const auto *counts : { "yes", "disputed" }) {
        for (int at = 0; at < 40; ++at) {
            const QDate day = QDate(2026, 1, 5).addDays(at * 3);
            const auto more = withDayOff(day, counts);
            QVERIFY(rc::check("(c)", [&](const PeriodSum &any) {
                auto sum = in(any, Direction::After);
                sum.length = any.length % 30;
                sum.trigger = When::of(day.addDays(-sum.length - any.trigger.date.toJulianDay() % 3));
                const auto before = sumOf(sum);
                const auto after = computed(sum, more);
                RC_ASSERT(after.earliest.date >= before.earliest.date);
                RC_ASSERT(after.latest.date >= before.latest.date);
                RC_ASSERT(after.binding.date >= before.binding.date);
            }));
        }
    }
}

void tst_periods_properties::a_power_of_the_government_knows_no_holidays()
{
    QVERIFY(rc::check("(d)", [](const PeriodSum &any) {
        const auto sum = with(any, Family::PowerUntil);
        const auto period = sumOf(sum);
        RC_ASSERT(period.binding == period.raw && period.earliest == period.raw && period.latest == period.raw);
    }));
}

void tst_periods_properties::a_missing_year_leaves_no_date()
{
    QVERIFY(rc::check("(e)", [](const PeriodSum &any) {
        auto sum = in(with(any, Family::HoldUntil), Direction::After);
        sum.trigger = When::of(any.trigger.date.addYears(80)); // 2057 on
        const auto period = computed(sum, shippedCalendar());
        RC_ASSERT(!period.problem.isEmpty());
        RC_ASSERT(!period.raw.isValid() && !period.binding.isValid() && !period.freeFrom.isValid());
    }));
}

void tst_periods_properties::a_year_that_a_state_is_not_known_in_leaves_no_date()
{
    QVERIFY(rc::check("(e), states", [](const PeriodSum &any) {
        auto sum = in(any, Direction::After);
        sum.place.court = *rc::gen::element(QStringLiteral("nysd"), QStringLiteral("cand"), QStringLiteral("gud"));
        const auto state = shippedCalendar().court(sum.place.court)->state;
        const auto period = computed(sum, shippedCalendar());
        const auto last = any.trigger.date.addDays(sum.length);
        const auto rolls = sum.family != Family::PowerUntil;
        if (period.problem.isEmpty() && rolls)
            RC_ASSERT(shippedCalendar().knowsState(state, period.latest.date.year()));
        if (rolls && !shippedCalendar().knowsState(state, last.year()))
            RC_ASSERT(!period.binding.isValid() && period.problem.contains(state));
        if (!rolls)
            RC_ASSERT(period.problem.isEmpty());
    }));
}

void tst_periods_properties::a_fixed_date_stays_what_it_is()
{
    QVERIFY(rc::check("(f)", [](PeriodSum sum) {
        sum.mode = Mode::FixedDate;
        const auto once = sumOf(sum);
        RC_ASSERT(once.binding == sum.trigger);
        sum.trigger = once.binding;
        RC_ASSERT(sumOf(sum).binding == once.binding);
    }));
}

void tst_periods_properties::the_binding_day_is_the_safe_one_of_the_two()
{
    QVERIFY(rc::check([](const PeriodSum &sum) {
        const auto period = sumOf(sum);
        RC_ASSERT(period.binding == (bindsLatest(sum.family) ? period.latest : period.earliest));
    }));
}

void tst_periods_properties::the_first_free_instant_follows_the_binding_day()
{
    QVERIFY(rc::check([](const PeriodSum &sum) {
        const auto period = sumOf(sum);
        RC_ASSERT(period.freeFrom.toMSecsSinceEpoch()
            == firstInstant(period.binding.date.addDays(1), period.zone).toMSecsSinceEpoch());
    }));
}

void tst_periods_properties::hours_end_in_the_order_in_which_they_began()
{
    QVERIFY(rc::check([](const PeriodSum &any) {
        auto sum = in(any, Direction::After);
        sum.mode = Mode::FedHours;
        sum.unit = Unit::Hours;
        sum.place = { QStringLiteral("nysd"), {}, {} };
        const auto day = QDate(2012, 1, 1).addDays(any.trigger.date.toJulianDay() % 9'000);
        const auto start = QDateTime(day, QTime(int(any.length % 24), 30), Qt::UTC);
        sum.trigger = When::of(start);
        const auto first = sumOf(sum);
        RC_ASSERT(
            start.secsTo(first.raw.at) == qint64(sum.length) * 3600); // elapsed, whatever the clock on the wall did
        sum.trigger = When::of(start.addSecs(3600));
        RC_ASSERT(sumOf(sum).raw.at >= first.raw.at);
    }));
}

QTEST_APPLESS_MAIN(tst_periods_properties)
#include "tst_periods_properties.moc"
