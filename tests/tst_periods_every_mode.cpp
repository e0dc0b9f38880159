// SPDX-License-Identifier: Apache-2.0
// law.md 3.7, properties (a) to (f), over every mode, unit, direction, family, court, state and setting.
#include "dates.h"
#include "period_sum.h"
#include "random_periods.h"
#include <QTest>
#include <rapidcheck.h>
using namespace writdesk;

namespace rc {
template <> struct Arbitrary<PeriodSum> {
    static Gen<PeriodSum> arbitrary()
    {
        return gen::map(gen::arbitrary<quint32>(), [](quint32 seed) {
            Dice dice(seed);
            return sumOf(dice);
        });
    }
};
}

namespace {
PeriodSum forward(PeriodSum sum)
{
    sum.direction = Direction::After;
    return sum;
}
bool countsBusiness(const PeriodSum &sum) { return sum.mode == Mode::BusDays || sum.mode == Mode::CourtDays; }
bool rollsAlways(const PeriodSum &sum)
{
    return sum.mode <= Mode::FedHours && (sum.family == Family::ActBy || sum.family == Family::WaitUntil);
}

// The shipped calendars and some days more, all over the years.
Calendar with(const QList<QDate> &days, const char *counts)
{
    auto files = lawOfResources({ QStringLiteral("calendars"), QStringLiteral("courts.toml") });
    QByteArray rows = "[calendar]\njurisdiction = \"more\"\nfrom = 1971\nto = 2040\n";
    for (const auto &day : days)
        rows += "[[holiday]]\nname = \"more\"\njurisdiction = \"US\"\nkind = \"CONGRESS\"\ncites = \"x\"\ndate = "
            + day.toString(Qt::ISODate).toLatin1() + "\ncounts = \"" + counts + "\"\n";
    files.append({ QStringLiteral("calendars/more.toml"), rows });
    QList<LawProblem> problems;
    auto calendar = Calendar::read(files, &problems);
    if (!problems.isEmpty())
        qFatal("%s", qPrintable(problems.first().what));
    return calendar;
}
QList<QDate> someDays()
{
    QList<QDate> days;
    Dice dice(3);
    for (auto day = QDate(1996, 1, 1); day.year() < 2033; day = day.addDays(1 + dice.below(9)))
        days.append(day);
    return days;
}

// Whether that day is a weekend or a holiday that counts, for a period of that direction.
bool isOff(QDate day, const PeriodSum &sum)
{
    const auto *court = shippedCalendar().court(sum.place.court);
    const auto state = !sum.place.state.isEmpty() ? sum.place.state : court ? court->state : QString();
    const auto on
        = shippedCalendar().holidaysOn(day, sum.direction == Direction::After ? state : QString(), sum.place.court);
    return isWeekend(day) || std::ranges::any_of(on, [&](const Holiday &h) {
        const auto moved = h.kind == HolidayKind::FedObserved || h.observed;
        return h.counts == Counts::Yes && (!moved || sum.options.observed == Counts::Yes);
    });
}
QDate dayOf(const When &when) { return when.date; }
void tell(const Period &period) // what is shown where a property does not hold
{
    for (const auto &step : period.derivation)
        RC_LOG() << qPrintable(step.step + u' ' + step.date.text() + u' ' + step.because) << std::endl;
}
}

class tst_periods_every_mode : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (!qEnvironmentVariableIsSet("RC_PARAMS"))
            qputenv("RC_PARAMS", "max_success=3000 max_discard_ratio=30");
    }
    void a_federal_period_never_ends_on_a_day_off_in_either_direction();
    void forward_never_ends_before_its_raw_end_and_backward_never_after();
    void another_holiday_never_ends_a_forward_period_earlier_data();
    void another_holiday_never_ends_a_forward_period_earlier();
    void a_power_of_the_government_needs_no_calendar();
    void where_a_needed_year_is_missing_there_is_no_date();
    void a_period_over_the_last_known_year_has_no_date();
    void where_a_needed_year_of_a_state_is_missing_there_is_no_date();
    void a_fixed_date_is_its_own_answer();
    void the_binding_end_is_the_safe_one_and_lies_between();
};

void tst_periods_every_mode::a_federal_period_never_ends_on_a_day_off_in_either_direction()
{
    QVERIFY(rc::check("(a)", [](const PeriodSum &sum) {
        RC_PRE(rollsAlways(sum));
        const auto period = computed(sum, shippedCalendar());
        RC_PRE(period.problem.isEmpty());
        tell(period);
        RC_ASSERT(!isOff(dayOf(period.earliest), sum));
        RC_ASSERT(!isOff(dayOf(period.latest), sum));
    }));
}

void tst_periods_every_mode::forward_never_ends_before_its_raw_end_and_backward_never_after()
{
    QVERIFY(rc::check("(b)", [](const PeriodSum &sum) {
        const auto period = computed(sum, shippedCalendar());
        RC_PRE(period.problem.isEmpty());
        RC_ASSERT(dayOf(period.earliest) <= dayOf(period.latest));
        // Of a month without that day the first of the next is another raw end.
        const auto twin = sum.unit == Unit::Months || sum.unit == Unit::Years ? 1 : 0;
        if (sum.direction == Direction::After)
            RC_ASSERT(dayOf(period.earliest) >= dayOf(period.raw));
        else
            RC_ASSERT(dayOf(period.latest) <= dayOf(period.raw).addDays(twin));
    }));
}

void tst_periods_every_mode::another_holiday_never_ends_a_forward_period_earlier_data()
{
    QTest::addColumn<QByteArray>("counts");
    QTest::newRow("that counts") << QByteArray("yes");
    QTest::newRow("that is disputed") << QByteArray("disputed");
}

void tst_periods_every_mode::another_holiday_never_ends_a_forward_period_earlier()
{
    QFETCH(QByteArray, counts);
    const auto more = with(someDays(), counts.constData());
    QVERIFY(rc::check("(c)", [&](const PeriodSum &any) {
        const auto sum = forward(any);
        const auto before = computed(sum, shippedCalendar());
        const auto after = computed(sum, more);
        RC_PRE(before.problem.isEmpty() && after.problem.isEmpty());
        RC_ASSERT(dayOf(after.earliest) >= dayOf(before.earliest));
        RC_ASSERT(dayOf(after.latest) >= dayOf(before.latest));
        RC_ASSERT(dayOf(after.binding) >= dayOf(before.binding));
        RC_ASSERT(after.freeFrom >= before.freeFrom);
    }));
}

void tst_periods_every_mode::a_power_of_the_government_needs_no_calendar()
{
    const Calendar none;
    QVERIFY(rc::check("(d)", [&](PeriodSum sum) {
        sum.family = Family::PowerUntil;
        RC_PRE(!countsBusiness(sum) && sum.mode != Mode::FixedDate);
        sum.place = {};
        const auto with = computed(sum, shippedCalendar()), without = computed(sum, none);
        RC_ASSERT(with.problem.isEmpty() && without.problem.isEmpty());
        RC_ASSERT(with.earliest == without.earliest && with.latest == without.latest);
        RC_ASSERT(with.binding == without.binding && with.freeFrom == without.freeFrom);
    }));
}

void tst_periods_every_mode::where_a_needed_year_is_missing_there_is_no_date()
{
    QVERIFY(rc::check("(e)", [](PeriodSum sum) {
        // Past every calendar: forward for all, backward too, since the periods are shorter than the distance.
        const auto far = sum.trigger.date.addYears(90);
        sum.trigger = sum.trigger.isInstant() ? When::of(QDateTime(far, QTime(9, 0), Qt::UTC)) : When::of(far);
        const auto period = computed(sum, shippedCalendar());
        const auto needsNone = sum.mode == Mode::FixedDate || sum.mode == Mode::CalDaysNoroll
            || (sum.family == Family::PowerUntil && !countsBusiness(sum))
            || (sum.mode == Mode::Eu1182 && (sum.unit == Unit::Hours || sum.direction == Direction::Before))
            || (countsBusiness(sum) && sum.length == 0);
        RC_ASSERT(period.problem.isEmpty() == needsNone);
        RC_ASSERT(period.binding.isValid() == needsNone && period.raw.isValid() == needsNone);
        RC_ASSERT(period.freeFrom.isValid() == needsNone && period.derivation.isEmpty() != needsNone);
    }));
}

void tst_periods_every_mode::a_period_over_the_last_known_year_has_no_date()
{
    int last = 2026;
    while (shippedCalendar().knows(last + 1))
        ++last;
    QVERIFY(rc::check("(e) at the edge", [&](const PeriodSum &any, quint8 days) {
        auto sum = forward(any);
        sum.mode = Mode::FedDays;
        sum.unit = Unit::Days;
        sum.family = bindsLatest(any.family) ? Family::WaitUntil : Family::ActBy;
        sum.trigger = When::of(QDate(last, 12, 31).addDays(-int(days)));
        const auto period = computed(sum, shippedCalendar());
        const auto past = sum.trigger.date.addDays(sum.length).year() > last;
        RC_ASSERT(!past || !period.problem.isEmpty());
        RC_ASSERT(!period.problem.isEmpty() || dayOf(period.latest).year() <= last);
    }));
}

void tst_periods_every_mode::where_a_needed_year_of_a_state_is_missing_there_is_no_date()
{
    QVERIFY(rc::check("(e) with states", [](const PeriodSum &any, quint16 days) {
        RC_PRE(rollsAlways(any) && any.unit != Unit::Hours);
        auto sum = forward(any);
        sum.trigger = When::of(QDate(1985, 1, 1).addDays(days % 7000)); // no state is known before 2010
        sum.place = { {}, QStringLiteral("FL"), {} };
        const auto there = computed(sum, shippedCalendar());
        RC_PRE(sum.trigger.date.addYears(5).year() < 2010);
        RC_ASSERT(there.problem.contains(QStringLiteral("FL")));
        RC_ASSERT(!there.binding.isValid() && !there.raw.isValid() && !there.freeFrom.isValid());
        sum.place = {}; // federal holidays alone are known
        RC_ASSERT(computed(sum, shippedCalendar()).problem.isEmpty());
        sum.place.state = QStringLiteral("FL");
        sum.direction = Direction::Before; // a state's holidays count only forward: FRCP 6(a)(6)(C)
        RC_ASSERT(computed(sum, shippedCalendar()).problem.isEmpty());
    }));
}

void tst_periods_every_mode::a_fixed_date_is_its_own_answer()
{
    QVERIFY(rc::check("(f)", [](PeriodSum sum) {
        sum.mode = Mode::FixedDate;
        const auto once = computed(sum, shippedCalendar());
        RC_ASSERT(once.problem.isEmpty());
        RC_ASSERT(once.raw == sum.trigger && once.earliest == sum.trigger && once.latest == sum.trigger);
        sum.trigger = once.binding;
        const auto twice = computed(sum, shippedCalendar());
        RC_ASSERT(twice.binding == once.binding && twice.freeFrom == once.freeFrom);
    }));
}

void tst_periods_every_mode::the_binding_end_is_the_safe_one_and_lies_between()
{
    QVERIFY(rc::check([](const PeriodSum &sum) {
        const auto period = computed(sum, calendarWithClosedClerk());
        RC_PRE(period.problem.isEmpty());
        RC_ASSERT(period.binding == (bindsLatest(sum.family) ? period.latest : period.earliest));
        RC_ASSERT(period.freeFrom.isValid());
        if (!period.binding.isInstant())
            RC_ASSERT(period.freeFrom.toMSecsSinceEpoch()
                == firstInstant(period.binding.date.addDays(1), period.zone).toMSecsSinceEpoch());
    }));
}

QTEST_APPLESS_MAIN(tst_periods_every_mode)
#include "tst_periods_every_mode.moc"
