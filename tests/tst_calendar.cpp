// SPDX-License-Identifier: Apache-2.0
#include "calendar_rows_p.h"
#include "csv.h"
#include "dates.h"
#include "law_of_resources.h"
#include <QTest>
using namespace writdesk;

namespace {
bool federal(const Holiday &day)
{
    return day.kind == HolidayKind::FedStatute || day.kind == HolidayKind::FedObserved
        || day.kind == HolidayKind::Congress;
}
QStringList federalWeekdays(int year)
{
    QStringList days;
    for (const auto &day : shippedCalendar().holidays(year)) {
        if (federal(day) && !isWeekend(day.date))
            days.append(day.date.toString(QStringLiteral("d MMM")));
    }
    return days;
}
Holiday onDay(const QString &day, const QString &state = {}, const QString &court = {})
{
    return shippedCalendar().holidaysOn(QDate::fromString(day, Qt::ISODate), state, court).value(0);
}
QList<LawProblem> problemsOf(const QByteArray &toml)
{
    QList<LawProblem> problems;
    Calendar::read({ { QStringLiteral("calendars/x.toml"), toml } }, &problems);
    return problems;
}
const auto head = QByteArrayLiteral("[calendar]\njurisdiction = \"US\"\nfrom = 2000\nto = 2001\n");
const auto day = QByteArrayLiteral(
    "[[holiday]]\nname = \"x\"\nmonth = 1\nday = 2\nkind = \"STATE\"\ncounts = \"yes\"\ncites = \"x\"\n");
}

class tst_calendar : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void the_federal_days_are_those_of_the_laws_own_table_data();
    void the_federal_days_are_those_of_the_laws_own_table();
    void the_federal_days_are_those_that_every_source_agrees_on();
    void the_law_of_each_year_is_applied_data();
    void the_law_of_each_year_is_applied();
    void a_closure_is_disputed_unless_a_court_has_spoken();
    void state_days_count_as_their_rows_say_data();
    void state_days_count_as_their_rows_say();
    void every_weekday_that_a_list_of_a_state_names_is_a_row_of_it();
    void every_row_of_a_state_says_its_source_and_confidence();
    void years_without_rows_are_not_known();
    void every_federal_court_has_a_state_and_a_zone();
    void the_start_of_a_day_agrees_with_the_time_zone_data();
    void the_start_of_a_day_agrees_with_the_time_zone();
    void what_is_wrong_in_a_calendar_is_told_with_its_line_data();
    void what_is_wrong_in_a_calendar_is_told_with_its_line();
    void an_empty_calendar_knows_nothing();
};

void tst_calendar::the_federal_days_are_those_of_the_laws_own_table_data()
{
    QTest::addColumn<int>("year");
    QTest::addColumn<QString>("days");
    QTest::newRow("2025") << 2025
                          << QStringLiteral(
                                 "1 Jan,20 Jan,17 Feb,26 May,19 Jun,4 Jul,1 Sep,13 Oct,11 Nov,27 Nov,25 Dec");
    QTest::newRow("2026") << 2026
                          << QStringLiteral(
                                 "1 Jan,19 Jan,16 Feb,25 May,19 Jun,3 Jul,7 Sep,12 Oct,11 Nov,26 Nov,25 Dec");
    QTest::newRow("2027") << 2027
                          << QStringLiteral(
                                 "1 Jan,18 Jan,15 Feb,31 May,18 Jun,5 Jul,6 Sep,11 Oct,11 Nov,25 Nov,24 Dec,31 Dec");
    QTest::newRow("2028") << 2028
                          << QStringLiteral("17 Jan,21 Feb,29 May,19 Jun,4 Jul,4 Sep,9 Oct,10 Nov,23 Nov,25 Dec");
}

void tst_calendar::the_federal_days_are_those_of_the_laws_own_table()
{
    QFETCH(int, year);
    QFETCH(QString, days);
    QCOMPARE(federalWeekdays(year).join(u','), days);
}

void tst_calendar::the_federal_days_are_those_that_every_source_agrees_on()
{
    QFile file(corpora() + QStringLiteral("/holidays/us-federal-2000-2028.csv"));
    if (corpora().isEmpty() || !file.open(QIODevice::ReadOnly))
        QSKIP("the collected holidays are not on this machine");
    QSet<QString> wanted, found;
    for (const auto &record : csvRecords(QString::fromUtf8(file.readAll())).mid(1)) {
        if (record.fields.value(2) == u"1" && record.fields.value(3) == u"statutory")
            wanted.insert(record.fields.value(0));
    }
    for (int year = 2000; year <= 2028; ++year) {
        for (const auto &holiday : shippedCalendar().holidays(year)) {
            if (federal(holiday) && !isWeekend(holiday.date))
                found.insert(holiday.date.toString(Qt::ISODate));
        }
    }
    QVERIFY(wanted.size() > 280);
    QCOMPARE(found - wanted, QSet<QString>());
    QCOMPARE(wanted - found, QSet<QString>());
}

void tst_calendar::the_law_of_each_year_is_applied_data()
{
    QTest::addColumn<QString>("date");
    QTest::addColumn<QString>("kind");
    const auto add = [](const char *what, const char *date, const char *kind) {
        QTest::newRow(what) << QString::fromLatin1(date) << QString::fromLatin1(kind);
    };
    add("Veterans Day in October 1971", "1971-10-25", "FED_STATUTE");
    add("Veterans Day in October 1977", "1977-10-24", "FED_STATUTE");
    add("not on 11 November 1977", "1977-11-11", "");
    add("on 11 November 1978 (a Saturday) again", "1978-11-11", "FED_STATUTE");
    add("and observed the day before", "1978-11-10", "FED_OBSERVED");
    add("no King holiday in 1985", "1985-01-21", "INAUGURATION");
    add("the first King holiday", "1986-01-20", "FED_STATUTE");
    add("no Juneteenth in 2020", "2020-06-19", "");
    add("Juneteenth 2021", "2021-06-19", "FED_STATUTE");
    add("the Friday after the signing", "2021-06-18", "CONGRESS");
    add("Juneteenth 2022, observed", "2022-06-20", "FED_OBSERVED");
    add("Inauguration on a Sunday is kept on Monday", "1985-01-21", "INAUGURATION");
    add("no inauguration in 2022", "2022-01-20", "");
    add("New Year 2028 lies in 2027", "2027-12-31", "FED_OBSERVED");
}

void tst_calendar::the_law_of_each_year_is_applied()
{
    QFETCH(QString, date);
    QFETCH(QString, kind);
    const auto holiday = onDay(date);
    QCOMPARE(holiday.date.isValid() ? nameOf(holiday.kind) : QString(), kind);
}

void tst_calendar::a_closure_is_disputed_unless_a_court_has_spoken()
{
    QCOMPARE(onDay(QStringLiteral("2018-12-05")).counts, Counts::Disputed);
    QCOMPARE(onDay(QStringLiteral("2018-12-05"), {}, QStringLiteral("ca9")).counts, Counts::Yes);
    QCOMPARE(onDay(QStringLiteral("2025-12-26")).kind, HolidayKind::PresClosure);
    QCOMPARE(onDay(QStringLiteral("2021-01-20")).counts, Counts::No);
    QCOMPARE(onDay(QStringLiteral("2021-01-20"), {}, QStringLiteral("cafc")).counts, Counts::Yes);
    QCOMPARE(onDay(QStringLiteral("2021-01-20"), {}, QStringLiteral("dcd")).counts, Counts::Disputed);
    QVERIFY(!onDay(QStringLiteral("2026-12-24")).date.isValid()); // nothing is known of such an order
}

void tst_calendar::state_days_count_as_their_rows_say_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("date");
    QTest::addColumn<Counts>("counts");
    const auto add = [](const char *state, const char *date, Counts counts) {
        QTest::addRow("%s %s", state, date) << QString::fromLatin1(state) << QString::fromLatin1(date) << counts;
    };
    add("MA", "2026-04-20", Counts::Yes);
    add("MA", "2027-04-19", Counts::Yes);
    add("ME", "2026-04-20", Counts::Disputed);
    add("DC", "2026-04-16", Counts::Yes);
    add("DC", "2011-04-15", Counts::Yes); // 16 April 2011 was a Saturday
    add("WI", "2026-12-31", Counts::Yes);
    add("CA", "2026-03-31", Counts::Disputed);
    add("CA", "2026-11-27", Counts::Disputed);
    add("TX", "2026-12-24", Counts::Disputed);
    add("NY", "2026-11-03", Counts::Disputed);
    add("IL", "2026-11-03", Counts::Disputed);
    add("HI", "2026-08-21", Counts::Disputed);
    add("AK", "2026-03-30", Counts::Disputed);
    add("LA", "2026-02-17", Counts::Disputed);
    add("UT", "2026-07-24", Counts::Disputed);
}

void tst_calendar::state_days_count_as_their_rows_say()
{
    QFETCH(QString, state);
    QFETCH(QString, date);
    QFETCH(Counts, counts);
    const auto holiday = onDay(date, state);
    QVERIFY(holiday.date.isValid());
    QCOMPARE(holiday.kind, HolidayKind::State);
    QCOMPARE(holiday.counts, counts);
    QVERIFY(!onDay(date).date.isValid());
}

// Columns 4, 6 and 7 are lists of state holidays; 5 is the federal list, 8 an old one.
void tst_calendar::every_weekday_that_a_list_of_a_state_names_is_a_row_of_it()
{
    QFile file(corpora() + QStringLiteral("/holidays/us-states-2020-2026.csv"));
    if (corpora().isEmpty() || !file.open(QIODevice::ReadOnly))
        QSKIP("the collected holidays are not on this machine");
    int agreed = 0, disputed = 0;
    for (const auto &record : csvRecords(QString::fromUtf8(file.readAll())).mid(1)) {
        const auto named = int(!record.fields.value(4).isEmpty()) + int(!record.fields.value(6).isEmpty())
            + int(!record.fields.value(7).isEmpty());
        if (record.fields.value(3) != u"1" || named == 0)
            continue;
        const auto date = QDate::fromString(record.fields.value(1), Qt::ISODate);
        QList<Holiday> rows;
        for (const auto &row : shippedCalendar().holidaysOn(date, record.fields.value(0), {})) {
            if (row.kind == HolidayKind::State)
                rows.append(row);
        }
        const auto where = record.fields.value(0) + u' ' + record.fields.value(1);
        QVERIFY2(!rows.isEmpty(), qPrintable(where));
        const auto counts = rows.first().counts;
        QVERIFY2(counts != Counts::No, qPrintable(where));
        if (named < 3 && rows.first().confidence != u"statute")
            QVERIFY2(counts == Counts::Disputed, qPrintable(where)); // where lists differ, both dates are shown
        agreed += counts == Counts::Yes ? 1 : 0;
        disputed += counts == Counts::Disputed ? 1 : 0;
    }
    QVERIFY(agreed > 2500);
    QVERIFY(disputed > 500);
}

void tst_calendar::every_row_of_a_state_says_its_source_and_confidence()
{
    static const QStringList known { QStringLiteral("statute"), QStringLiteral("lists agree"),
        QStringLiteral("lists differ") };
    QSet<QString> states;
    for (const auto &court : shippedCalendar().courts())
        states.insert(court.state);
    int rows = 0;
    for (const auto &state : states) {
        for (int year = 2020; year <= 2027; ++year) {
            for (const auto &row : shippedCalendar().holidays(year, state)) {
                if (row.kind != HolidayKind::State)
                    continue;
                QVERIFY2(known.contains(row.confidence), qPrintable(row.jurisdiction + row.name));
                QVERIFY2(!row.source.isEmpty() && !row.cites.isEmpty(), qPrintable(row.jurisdiction + row.name));
                QVERIFY(row.verified == (row.confidence == u"statute"));
                ++rows;
            }
        }
    }
    QVERIFY(rows > 4000);
}

void tst_calendar::years_without_rows_are_not_known()
{
    QVERIFY(!shippedCalendar().knows(1970) && !shippedCalendar().knows(2041));
    QVERIFY(shippedCalendar().knows(1971) && shippedCalendar().knows(2040));
    QVERIFY(shippedCalendar().holidays(1970).isEmpty());
    const auto knows
        = [](const char *state, int year) { return shippedCalendar().knowsState(QString::fromLatin1(state), year); };
    QVERIFY(knows("MA", 2026) && knows("CO", 2040) && !knows("CO", 2041) && !knows("CO", 2009) && !knows("GU", 2026));
}

void tst_calendar::every_federal_court_has_a_state_and_a_zone()
{
    const auto courts = shippedCalendar().courts();
    QVERIFY(courts.size() >= 107); // 94 districts, 13 circuits
    for (const auto &court : courts) {
        QVERIFY2(QTimeZone(court.zone).isValid(), qPrintable(court.id));
        QVERIFY2(court.name.contains(u"Court"), qPrintable(court.id));
    }
    QCOMPARE(shippedCalendar().court(QStringLiteral("gud"))->zone, QByteArrayLiteral("Pacific/Guam"));
    QCOMPARE(shippedCalendar().court(QStringLiteral("ca6"))->state, QStringLiteral("OH"));
    QVERIFY(!shippedCalendar().court(QStringLiteral("nowhere")));
}

void tst_calendar::the_start_of_a_day_agrees_with_the_time_zone_data()
{
    QTest::addColumn<QByteArray>("zone");
    for (const auto *zone : { "America/New_York", "America/Phoenix", "Pacific/Guam", "Pacific/Pago_Pago",
             "America/Indiana/Indianapolis", "Asia/Beirut", "Australia/Lord_Howe" })
        QTest::newRow(zone) << QByteArray(zone);
}

void tst_calendar::the_start_of_a_day_agrees_with_the_time_zone()
{
    QFETCH(QByteArray, zone);
    const Zone fast(zone);
    for (auto date = QDate(1971, 1, 1); date.year() < 2041; date = date.addDays(1))
        QCOMPARE(fast.startOf(date).toMSecsSinceEpoch(), date.startOfDay(fast.zone()).toMSecsSinceEpoch());
}

void tst_calendar::what_is_wrong_in_a_calendar_is_told_with_its_line_data()
{
    QTest::addColumn<QByteArray>("toml");
    QTest::addColumn<int>("line");
    QTest::newRow("no TOML") << head + "[[holiday]\n" << 5;
    QTest::newRow("no head") << QByteArray(day) << 1;
    QTest::newRow("years backward") << QByteArray(head).replace("2001", "1999") << 3;
    QTest::newRow("no such weekday") << head + QByteArray(day).replace("day = 2", "weekday = \"moonday\"\nnth = 1")
                                     << 8;
    QTest::newRow("no such day") << head + QByteArray(day).replace("day = 2", "day = 32") << 6;
    QTest::newRow("no such kind") << head + QByteArray(day).replace("STATE", "STAT") << 9;
    QTest::newRow("perhaps") << head + QByteArray(day).replace("yes", "perhaps") << 10;
    QTest::newRow("two ways to say when") << head + day + "easter = 1\n" << 6;
    QTest::newRow("unknown key") << head + day + "colour = \"red\"\n" << 12;
    QTest::newRow("a court that says maybe") << head + day + "courts = { ca9 = \"maybe\" }\n" << 12;
}

void tst_calendar::what_is_wrong_in_a_calendar_is_told_with_its_line()
{
    QFETCH(QByteArray, toml);
    QFETCH(int, line);
    const auto problems = problemsOf(toml);
    QVERIFY(!problems.isEmpty());
    QCOMPARE(problems.first().line, line);
    QVERIFY(!problems.first().what.isEmpty());
    QVERIFY(problemsOf(head + day).isEmpty());
}

void tst_calendar::an_empty_calendar_knows_nothing()
{
    const Calendar none;
    QVERIFY(!none.knows(2026) && none.courts().isEmpty() && none.holidays(2026).isEmpty());
}

QTEST_APPLESS_MAIN(tst_calendar)
#include "tst_calendar.moc"
