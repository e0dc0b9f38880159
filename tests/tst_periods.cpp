// SPDX-License-Identifier: Apache-2.0
#include "csv.h"
#include "dates.h"
#include "law_of_resources.h"
#include "period_table.h"
#include <QTest>
using namespace writdesk;

namespace {
QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// Rows of a table as column name to value.
QList<QHash<QString, QString>> rowsOf(const QByteArray &csv)
{
    const auto records = csvRecords(QString::fromUtf8(csv));
    QList<QHash<QString, QString>> rows;
    for (const auto &record : records.mid(1)) {
        QHash<QString, QString> row;
        for (qsizetype i = 0; i < record.fields.size(); ++i)
            row.insert(records.first().fields.value(i).trimmed(), record.fields.at(i).trimmed());
        rows.append(row);
    }
    return rows;
}

Period fed(const QString &trigger, int days, Family family = Family::ActBy, const Place &place = {})
{
    return computed({ Mode::FedDays, When::fromText(trigger), days, Unit::Days, Direction::After, family, place, {} },
        shippedCalendar());
}
QStringList reasons(const Period &period)
{
    QStringList steps;
    for (const auto &step : period.derivation)
        steps.append(step.step + u' ' + step.date.text());
    return steps;
}
const auto pageHead = QByteArrayLiteral("id,mode,trigger,length,unit,direction,court,state,zone,family,options\n");
QHash<QString, QString> answered(const QByteArray &row)
{
    const auto table = periodTable(pageHead + row, shippedCalendar());
    return table ? rowsOf(*table).value(0) : QHash<QString, QString>();
}
}

class tst_periods : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void every_worked_date_of_the_law_is_computed_data();
    void every_worked_date_of_the_law_is_computed();
    void a_year_without_a_calendar_cannot_be_computed();
    void an_unknown_court_state_or_zone_cannot_be_computed_data();
    void an_unknown_court_state_or_zone_cannot_be_computed();
    void a_row_that_cannot_be_read_says_so_and_the_others_stand();
    void a_table_may_have_quotes_and_carriage_returns();
    void a_period_is_free_from_the_day_after_in_the_courts_time();
    void a_day_ends_where_that_is_safest_if_the_court_is_unknown();
    void a_period_in_hours_is_free_from_its_instant();
    void each_day_passed_over_stands_in_the_derivation_with_its_reason();
    void a_day_counted_backward_onto_an_inaccessible_clerk_moves_later();
    void nothing_is_overdue_on_its_own_day();
    void a_table_of_noise_is_answered_row_by_row();
    void a_year_that_only_a_states_rules_reach_is_shown_as_unverified();
    void a_federal_day_that_a_state_does_not_keep_gives_two_dates();
    void a_period_before_december_2009_is_shown_as_unverified();
    void the_trigger_day_is_the_civil_day_of_the_place();
    void a_period_is_a_line_with_the_keys_of_the_command_line();
};

void tst_periods::every_worked_date_of_the_law_is_computed_data()
{
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("found");
    const auto csv = bytesOf(QStringLiteral(TEST_DATA "/periods_law.csv"));
    const auto wanted = rowsOf(csv);
    const auto table = periodTable(csv, shippedCalendar());
    QVERIFY(table);
    const auto found = rowsOf(*table);
    QVERIFY(wanted.size() > 70);
    QCOMPARE(found.size(), wanted.size());
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        QStringList expected, got;
        for (const auto *column : { "id", "raw", "earliest", "latest", "binding", "error" }) {
            expected.append(wanted.at(i).value(QLatin1String(column)));
            got.append(found.at(i).value(QLatin1String(column)));
        }
        QTest::newRow(qPrintable(expected.first())) << expected.join(u' ') << got.join(u' ');
    }
}

void tst_periods::every_worked_date_of_the_law_is_computed()
{
    QFETCH(QString, expected);
    QFETCH(QString, found);
    QCOMPARE(found, expected);
}

void tst_periods::a_year_without_a_calendar_cannot_be_computed()
{
    const auto period = fed(QStringLiteral("1970-03-02"), 10);
    QVERIFY(period.problem.contains(u"no calendar for 1970"));
    QVERIFY(!period.binding.isValid() && !period.freeFrom.isValid());
    QCOMPARE(stateOf(period, QDateTime::currentDateTimeUtc()), QStringLiteral("cannot_compute"));
    QVERIFY(fed(QStringLiteral("2040-12-20"), 14).problem.contains(u"no calendar for 2041"));
    QVERIFY(fed(QStringLiteral("2040-12-20"), 2'000'000'000).problem.contains(u"9999"));
    QCOMPARE(fed(QStringLiteral("2040-12-01"), 14).problem, QString());
}

void tst_periods::an_unknown_court_state_or_zone_cannot_be_computed_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("says");
    QTest::newRow("court") << QByteArrayLiteral("1,FED_DAYS,2026-11-23,14,days,after,xyzd,,,act_by,")
                           << QStringLiteral("xyzd");
    QTest::newRow("state") << QByteArrayLiteral("1,FED_DAYS,2026-11-23,14,days,after,,ZZ,,act_by,")
                           << QStringLiteral("ZZ");
    QTest::newRow("zone") << QByteArrayLiteral("1,FED_DAYS,2026-11-23,14,days,after,,,Moon/Base,act_by,")
                          << QStringLiteral("Moon/Base");
    QTest::newRow("hours from a day") << QByteArrayLiteral("1,FED_HOURS,2026-11-23,14,hours,after,,,,act_by,")
                                      << QStringLiteral("instant");
    QTest::newRow("mode against unit") << QByteArrayLiteral("1,FED_DAYS,2026-11-23,14,hours,after,,,,act_by,")
                                       << QStringLiteral("does not count hours");
    QTest::newRow("negative") << QByteArrayLiteral("1,FED_DAYS,2026-11-23,-14,days,after,,,,act_by,")
                              << QStringLiteral("negative");
}

void tst_periods::an_unknown_court_state_or_zone_cannot_be_computed()
{
    QFETCH(QByteArray, row);
    QFETCH(QString, says);
    const auto answer = answered(row);
    QVERIFY2(answer.value(QStringLiteral("error")).contains(says), qPrintable(answer.value(QStringLiteral("error"))));
    QVERIFY(answer.value(QStringLiteral("binding")).isEmpty());
}

void tst_periods::a_row_that_cannot_be_read_says_so_and_the_others_stand()
{
    const auto table = periodTable(pageHead
            + "a,FED_WEEKS,2026-11-23,1,,,,,,,\n"
              "b,FED_DAYS,2026-02-30,1,,,,,,,\n"
              "c,FED_DAYS,2026-11-23,soon,,,,,,,\n"
              "d,FED_DAYS,2026-11-23,,,,,,,,\n"
              "e,FED_DAYS,2026-11-23,1,,,,,,,colour=red\n"
              "f,FED_DAYS,2026-11-23,1,,,,,,never,\n"
              "g,FED_DAYS,2026-11-23,1\n",
        shippedCalendar());
    QVERIFY(table);
    const auto rows = rowsOf(*table);
    QCOMPARE(rows.size(), 7);
    for (int i = 0; i < 6; ++i)
        QVERIFY2(!rows.at(i).value(QStringLiteral("error")).isEmpty(), qPrintable(QString::number(i)));
    QCOMPARE(rows.at(6).value(QStringLiteral("binding")), QStringLiteral("2026-11-24"));
    QVERIFY(!periodTable("id,length\n1,2\n", shippedCalendar()));
}

void tst_periods::a_table_may_have_quotes_and_carriage_returns()
{
    const auto table = periodTable(
        "mode,trigger,length,id,note\r\n\"FED_DAYS\",2026-11-23,1,\"a, \"\"b\"\"\r\nc\",x\r\n\r\n", shippedCalendar());
    QVERIFY(table);
    QCOMPARE(*table,
        QByteArrayLiteral("id,raw,earliest,latest,binding,error\n\"a, "
                          "\"\"b\"\"\r\nc\",2026-11-24,2026-11-24,2026-11-24,2026-11-24,\n"));
}

void tst_periods::a_period_is_free_from_the_day_after_in_the_courts_time()
{
    const auto until = [](const QString &court) {
        return computed({ Mode::FixedDate, When::fromText(QStringLiteral("2026-12-01")), 0, Unit::Days,
                            Direction::After, Family::SilentUntil, { court, {}, {} }, {} },
            shippedCalendar())
            .freeFrom;
    };
    QCOMPARE(until(QStringLiteral("hid")), instantOf(QStringLiteral("2026-12-02T05:00:00-05:00"))); // law 3.7, 69
    QCOMPARE(until(QStringLiteral("gud")), instantOf(QStringLiteral("2026-12-01T09:00:00-05:00"))); // law 3.7, 70
    QCOMPARE(until(QStringLiteral("nysd")), instantOf(QStringLiteral("2026-12-02T00:00:00-05:00")));
    // A day on which clocks change still ends at its own midnight.
    const auto dst = fed(QStringLiteral("2026-03-06"), 1, Family::HoldUntil, { QStringLiteral("nysd"), {}, {} });
    QCOMPARE(isoInstant(dst.freeFrom),
        QStringLiteral("2026-03-10T00:00:00-04:00")
            .replace(QStringLiteral("10T"), dst.binding.date.addDays(1).toString(QStringLiteral("ddT"))));
}

void tst_periods::a_day_ends_where_that_is_safest_if_the_court_is_unknown()
{
    const auto silent = fed(QStringLiteral("2026-11-09"), 14, Family::SilentUntil);
    QCOMPARE(isoInstant(silent.freeFrom), QStringLiteral("2026-11-24T00:00:00-11:00"));
    QCOMPARE(silent.zone, QByteArrayLiteral("Pacific/Pago_Pago"));
    const auto act = fed(QStringLiteral("2026-11-09"), 14);
    QCOMPARE(isoInstant(act.freeFrom), QStringLiteral("2026-11-24T00:00:00+10:00"));
}

void tst_periods::a_period_in_hours_is_free_from_its_instant()
{
    const auto period
        = computed({ Mode::FedHours, When::fromText(QStringLiteral("2026-11-27T16:30:00-05:00")), 48, Unit::Hours,
                       Direction::After, Family::ActBy, { QStringLiteral("nysd"), {}, {} }, {} },
            shippedCalendar());
    QCOMPARE(isoInstant(period.freeFrom), QStringLiteral("2026-11-30T16:30:00-05:00"));
}

void tst_periods::each_day_passed_over_stands_in_the_derivation_with_its_reason()
{
    const auto period = fed(QStringLiteral("2025-12-10"), 14, Family::HoldUntil, { QStringLiteral("nysd"), {}, {} });
    const QStringList expected { QStringLiteral("counting 2025-12-10"), QStringLiteral("calendar 2025-12-10"),
        QStringLiteral("trigger 2025-12-10"), QStringLiteral("count 2025-12-24"), QStringLiteral("disputed 2025-12-24"),
        QStringLiteral("holiday 2025-12-25"), QStringLiteral("disputed 2025-12-26"),
        QStringLiteral("weekend 2025-12-27"), QStringLiteral("weekend 2025-12-28"),
        QStringLiteral("unrolled 2025-12-24"), QStringLiteral("alternative 2025-12-24"),
        QStringLiteral("reading 2025-12-29") };
    QCOMPARE(reasons(period), expected);
    QCOMPARE(period.derivation.at(5).because, QStringLiteral("Christmas Day"));
    QCOMPARE(period.derivation.at(5).cites, QStringLiteral("5 USC 6103(a)"));
    for (const auto &step : period.derivation)
        QVERIFY(!step.because.isEmpty());
}

void tst_periods::a_day_counted_backward_onto_an_inaccessible_clerk_moves_later()
{
    auto files = lawOfResources({ QStringLiteral("calendars"), QStringLiteral("courts.toml") });
    const auto snow = [&](const QByteArray &kind) {
        auto with = files;
        with.append({ QStringLiteral("calendars/cafc.toml"),
            "[calendar]\njurisdiction = \"cafc\"\nfrom = 2019\nto = 2019\n[[holiday]]\nname = \"Snow\"\ndate = "
            "2019-01-14\nkind = \""
                + kind + "\"\ncounts = \"yes\"\ncites = \"notice\"\n" });
        QList<LawProblem> problems;
        const auto calendar = Calendar::read(with, &problems);
        return computed({ Mode::FedDays, When::fromText(QStringLiteral("2019-01-28")), 14, Unit::Days,
                            Direction::Before, Family::ActBy, { QStringLiteral("cafc"), {}, {} }, {} },
            calendar)
            .binding.text();
    };
    // The Federal Circuit's snow day: as a legal holiday the day moves earlier, as an inaccessible one later.
    QCOMPARE(snow("COURT_CLOSED"), QStringLiteral("2019-01-11"));
    QCOMPARE(snow("CLERK_INACCESSIBLE"), QStringLiteral("2019-01-15"));
    // The 2009 committee note: backward onto Friday 31 August 2007 with the clerk away, over Labor Day to Tuesday.
    files.append({ QStringLiteral("calendars/away.toml"),
        "[calendar]\njurisdiction = \"dcd\"\nfrom = 2007\nto = 2007\n[[holiday]]\nname = \"Away\"\ndate = 2007-08-31\n"
        "kind = \"CLERK_INACCESSIBLE\"\ncounts = \"yes\"\ncites = \"note\"\n" });
    QList<LawProblem> problems;
    const auto calendar = Calendar::read(files, &problems);
    QVERIFY(problems.isEmpty());
    const auto note = computed({ Mode::FedDays, When::fromText(QStringLiteral("2007-09-15")), 14, Unit::Days,
                                   Direction::Before, Family::ActBy, { QStringLiteral("dcd"), {}, {} }, {} },
        calendar);
    QCOMPARE(note.binding.text(), QStringLiteral("2007-09-04"));
}

void tst_periods::nothing_is_overdue_on_its_own_day()
{
    const auto period = fed(QStringLiteral("2026-11-09"), 14, Family::ActBy, { QStringLiteral("nysd"), {}, {} });
    QCOMPARE(period.binding.text(), QStringLiteral("2026-11-23"));
    QCOMPARE(stateOf(period, instantOf(QStringLiteral("2026-11-23T23:59:59-05:00"))), QStringLiteral("running"));
    QCOMPARE(stateOf(period, instantOf(QStringLiteral("2026-11-24T00:00:00-05:00"))), QStringLiteral("ended"));
}

void tst_periods::a_table_of_noise_is_answered_row_by_row()
{
    const auto given = bytesOf(QStringLiteral(TEST_DATA "/periods_law.csv"));
    auto random = 20261123u; // a fixed seed: a failure repeats
    const auto next = [&random](quint32 below) { return (random = random * 1664525u + 1013904223u) / 7 % below; };
    for (int round = 0; round < 500; ++round) {
        auto noisy = given;
        for (int i = 0; i < 40; ++i)
            noisy[qsizetype(100 + next(quint32(noisy.size()) - 100))] = char(next(256)); // the first line stays
        const auto table = periodTable(noisy, shippedCalendar());
        QVERIFY(table);
        const auto records = csvRecords(QString::fromUtf8(*table));
        QVERIFY(records.size() > 1);
        for (const auto &record : records.mid(1)) {
            QCOMPARE(record.fields.size(), 6);
            QVERIFY(record.fields.at(5).isEmpty() != record.fields.at(4).isEmpty()); // a date or a reason, never both
        }
    }
}

void tst_periods::a_year_that_only_a_states_rules_reach_is_shown_as_unverified()
{
    const auto ending = [](const QString &from, const QString &court) {
        return fed(from, 14, Family::ActBy, { court, {}, {} });
    };
    QVERIFY(!ending(QStringLiteral("2026-11-09"), QStringLiteral("cod")).unverified);
    const auto later = ending(QStringLiteral("2027-11-08"), QStringLiteral("cod"));
    QVERIFY(later.problem.isEmpty() && later.unverified);
    QVERIFY(std::ranges::any_of(later.derivation, [](const Step &s) { return s.step == u"state_calendar"; }));
    const auto none = ending(QStringLiteral("2026-11-09"), QStringLiteral("gud"));
    QVERIFY(none.problem.contains(QStringLiteral("no calendar of GU for 2026")) && !none.binding.isValid());
    QVERIFY(
        ending(QStringLiteral("2009-03-02"), QStringLiteral("cod")).problem.contains(u"no calendar of CO for 2009"));
}

void tst_periods::a_federal_day_that_a_state_does_not_keep_gives_two_dates()
{
    // 12 October 2026 is Columbus Day, which California does not keep as a holiday.
    PeriodSum sum { Mode::BusDays, When::of(QDate(2026, 10, 9)), 5, Unit::BusinessDays, Direction::After, Family::ActBy,
        { {}, QStringLiteral("CA"), {} }, {} };
    const auto period = computed(sum, shippedCalendar());
    QCOMPARE(period.earliest.text(), QStringLiteral("2026-10-16"));
    QCOMPARE(period.latest.text(), QStringLiteral("2026-10-19"));
    QCOMPARE(period.binding, period.earliest);
    sum.place.state.clear(); // by the federal calendar alone
    QCOMPARE(computed(sum, shippedCalendar()).binding.text(), QStringLiteral("2026-10-19"));
    sum.place.state = QStringLiteral("NY"); // which keeps it
    QCOMPARE(computed(sum, shippedCalendar()).binding.text(), QStringLiteral("2026-10-19"));
}

void tst_periods::a_period_before_december_2009_is_shown_as_unverified()
{
    QVERIFY(fed(QStringLiteral("2009-11-30"), 14).unverified);
    QVERIFY(!fed(QStringLiteral("2009-12-01"), 14).unverified);
}

void tst_periods::the_trigger_day_is_the_civil_day_of_the_place()
{
    // Half past one in the night in London is still the evening before in New York.
    const auto row = answered("1,FED_DAYS,2026-11-24T01:30:00Z,1,days,after,nysd,,,act_by,");
    QCOMPARE(row.value(QStringLiteral("raw")), QStringLiteral("2026-11-24"));
}

void tst_periods::a_period_is_a_line_with_the_keys_of_the_command_line()
{
    const auto line
        = periodLine(fed(QStringLiteral("2026-11-09"), 14), instantOf(QStringLiteral("2026-11-20T00:00:00Z")));
    for (const auto *key :
        { "rule", "family", "trigger", "raw", "earliest", "latest", "binding", "free_from", "state", "derivation" })
        QVERIFY2(line.contains(QLatin1String(key)), key);
    QCOMPARE(line.value(QLatin1String("state")).toString(), QStringLiteral("running"));
    QCOMPARE(line.value(QLatin1String("binding")).toString(), QStringLiteral("2026-11-23"));
    const auto step = line.value(QLatin1String("derivation")).toArray().first().toObject();
    QCOMPARE(step.keys(),
        (QStringList {
            QStringLiteral("because"), QStringLiteral("cites"), QStringLiteral("date"), QStringLiteral("step") }));
}

QTEST_APPLESS_MAIN(tst_periods)
#include "tst_periods.moc"
