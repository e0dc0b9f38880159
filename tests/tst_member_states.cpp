// SPDX-License-Identifier: Apache-2.0
// Public holidays of member states of the European Union, and periods under Reg. 1182/71 that are counted by them.
#include "dates.h"
#include "law_of_resources.h"
#include "period_table.h"
#include <QTest>
using namespace writdesk;

namespace {
QString daysOf(const QString &country, int year, Counts counts)
{
    QStringList days;
    for (const auto &row : shippedCalendar().holidaysOfCountry(year, country)) {
        if (row.counts == counts && !isWeekend(row.date))
            days.append(row.date.toString(QStringLiteral("d MMM")));
    }
    return days.join(u',');
}

Period ending(const QString &country, const QDate &from, int days, const Calendar &calendar = shippedCalendar())
{
    return computed({ Mode::Eu1182, When::of(from), days, Unit::Days, Direction::After, Family::ActBy,
                        { {}, {}, {}, country }, {} },
        calendar);
}

// Ruritania is no member state; its calendar has the shape of those that are shipped.
Calendar withRuritania(QList<LawProblem> *problems)
{
    auto files = lawOfResources({ QStringLiteral("calendars"), QStringLiteral("courts.toml") });
    files.append({ QStringLiteral("calendars/eu-xr.toml"),
        "[calendar]\njurisdiction = \"EU-XR\"\nfrom = 2026\nto = 2027\nkind = \"EU_PUBLIC\"\ncites = \"Art. 1\"\n"
        "verified = false\n"
        "[[holiday]]\nname = \"Coronation\"\nmonth = 12\nday = 10\ncounts = \"yes\"\n"
        "[[holiday]]\nname = \"Fair of Strelsau\"\nmonth = 12\nday = 11\ncounts = \"disputed\"\n" });
    return Calendar::read(files, problems);
}
}

class tst_member_states : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void the_weekdays_that_a_country_keeps_are_those_of_its_law_data();
    void the_weekdays_that_a_country_keeps_are_those_of_its_law();
    void days_of_a_part_of_a_country_are_disputed_data();
    void days_of_a_part_of_a_country_are_disputed();
    void every_row_of_a_country_says_where_it_comes_from();
    void a_period_runs_over_the_days_of_the_country_named_data();
    void a_period_runs_over_the_days_of_the_country_named();
    void without_a_country_only_days_that_all_keep_count();
    void a_date_that_a_row_nobody_verified_moved_is_unverified();
    void what_no_calendar_of_a_country_reaches_cannot_be_computed_data();
    void what_no_calendar_of_a_country_reaches_cannot_be_computed();
    void only_the_law_of_the_union_counts_by_a_country();
    void the_calendar_of_another_country_is_imported_as_a_file();
    void a_table_names_the_country_among_its_options();
};

void tst_member_states::the_weekdays_that_a_country_keeps_are_those_of_its_law_data()
{
    QTest::addColumn<QString>("country");
    QTest::addColumn<int>("year");
    QTest::addColumn<QString>("days");
    const auto add = [](const char *country, int year, const char *days) {
        QTest::addRow("%s %d", country, year) << QString::fromLatin1(country) << year << QString::fromLatin1(days);
    };
    add("DE", 2017, "14 Apr,17 Apr,1 May,25 May,5 Jun,3 Oct,31 Oct,25 Dec,26 Dec");
    add("DE", 2026, "1 Jan,3 Apr,6 Apr,1 May,14 May,25 May,25 Dec");
    add("FR", 2026, "1 Jan,6 Apr,1 May,8 May,14 May,25 May,14 Jul,11 Nov,25 Dec");
    add("FR", 2027, "1 Jan,29 Mar,6 May,17 May,14 Jul,1 Nov,11 Nov");
    add("IE", 2022, "17 Mar,18 Mar,18 Apr,2 May,6 Jun,1 Aug,31 Oct,26 Dec");
    add("IE", 2026, "1 Jan,2 Feb,17 Mar,6 Apr,4 May,1 Jun,3 Aug,26 Oct,25 Dec");
    add("IE", 2030, "1 Jan,1 Feb,22 Apr,6 May,3 Jun,5 Aug,28 Oct,25 Dec,26 Dec");
    add("NL", 2013, "1 Jan,1 Apr,30 Apr,9 May,20 May,25 Dec,26 Dec");
    add("NL", 2026, "1 Jan,6 Apr,27 Apr,5 May,14 May,25 May,25 Dec");
}

void tst_member_states::the_weekdays_that_a_country_keeps_are_those_of_its_law()
{
    QFETCH(QString, country);
    QFETCH(int, year);
    QTEST(daysOf(country, year, Counts::Yes), "days");
}

void tst_member_states::days_of_a_part_of_a_country_are_disputed_data()
{
    QTest::addColumn<int>("year");
    QTest::addColumn<QString>("days");
    QTest::newRow("DE") << 2026 << QStringLiteral("6 Jan,4 Jun,18 Nov");
    QTest::newRow("FR") << 2026 << QStringLiteral("3 Apr,27 Apr,22 May,27 May,10 Jun,9 Oct");
    QTest::newRow("IE") << 2027 << QStringLiteral("26 Mar,27 Dec,28 Dec");
    QTest::newRow("NL") << 2026 << QStringLiteral("2 Jan,3 Apr,4 May,15 May");
}

void tst_member_states::days_of_a_part_of_a_country_are_disputed()
{
    QFETCH(int, year);
    QTEST(daysOf(QString::fromLatin1(QTest::currentDataTag()), year, Counts::Disputed), "days");
}

void tst_member_states::every_row_of_a_country_says_where_it_comes_from()
{
    for (const auto *country : { "DE", "FR", "IE", "NL" }) {
        const auto code = QString::fromLatin1(country);
        QVERIFY(!shippedCalendar().knowsCountry(code, 2009) && !shippedCalendar().knowsCountry(code, 2041));
        for (int year = 2010; year <= 2040; ++year) {
            QVERIFY(shippedCalendar().knowsCountry(code, year));
            for (const auto &row : shippedCalendar().holidaysOfCountry(year, code)) {
                QVERIFY2(row.kind == HolidayKind::EuPublic && row.cites.contains(u"1182/71"), qPrintable(row.name));
                QVERIFY2(!row.source.isEmpty() && !row.confidence.isEmpty(), qPrintable(row.name));
                QVERIFY2(row.verified == (row.confidence == u"statute"), qPrintable(row.name));
            }
        }
    }
}

void tst_member_states::a_period_runs_over_the_days_of_the_country_named_data()
{
    QTest::addColumn<QDate>("from"); // ten days, as EPOCs have
    QTest::addColumn<QString>("country");
    QTest::addColumn<QString>("ends");
    const auto add = [](const QDate &from, const char *country, const char *ends) {
        QTest::addRow("%s %s", country, qPrintable(from.toString(Qt::ISODate)))
            << from << QString::fromLatin1(country) << QString::fromLatin1(ends);
    };
    // Christmas 2026 is a Friday; of Saint Stephen's, a Saturday, most of Ireland keeps the Monday.
    add({ 2026, 12, 15 }, "DE", "2026-12-25 2026-12-28");
    add({ 2026, 12, 15 }, "FR", "2026-12-25 2026-12-28");
    add({ 2026, 12, 15 }, "IE", "2026-12-25 2026-12-29");
    add({ 2026, 12, 15 }, "NL", "2026-12-25 2026-12-28");
    // Ascension 2027 is Thursday 6 May: no holiday in Ireland, and the Friday is one by decree in the Netherlands.
    add({ 2027, 4, 26 }, "DE", "2027-05-06 2027-05-07");
    add({ 2027, 4, 26 }, "FR", "2027-05-06 2027-05-07");
    add({ 2027, 4, 26 }, "IE", "2027-05-06 2027-05-06");
    add({ 2027, 4, 26 }, "NL", "2027-05-06 2027-05-10");
    add({ 2026, 9, 23 }, "DE", "2026-10-03 2026-10-05"); // a Saturday
    add({ 2029, 10, 21 }, "DE", "2029-10-31 2029-11-02"); // Reformation Day and All Saints', each in some Laender
    add({ 2026, 7, 4 }, "FR", "2026-07-14 2026-07-15");
    add({ 2026, 7, 4 }, "DE", "2026-07-14 2026-07-14");
}

void tst_member_states::a_period_runs_over_the_days_of_the_country_named()
{
    QFETCH(QDate, from);
    QFETCH(QString, country);
    const auto period = ending(country, from, 10);
    QCOMPARE(period.problem, QString());
    QTEST(period.earliest.text() + u' ' + period.latest.text(), "ends");
    QCOMPARE(period.binding, period.earliest);
    const auto calendar = std::ranges::find(period.derivation, QStringLiteral("calendar"), &Step::step);
    QVERIFY(calendar->because.endsWith(QStringLiteral("; country=") + country));
}

void tst_member_states::without_a_country_only_days_that_all_keep_count()
{
    const auto period = ending({}, { 2026, 12, 15 }, 10);
    QCOMPARE(period.latest.text(), QStringLiteral("2026-12-28"));
    const auto calendar = std::ranges::find(period.derivation, QStringLiteral("calendar"), &Step::step);
    QVERIFY(!calendar->because.contains(u"country"));
    QCOMPARE(ending({}, { 2026, 7, 4 }, 10).latest.text(), QStringLiteral("2026-07-14"));
}

void tst_member_states::a_date_that_a_row_nobody_verified_moved_is_unverified()
{
    QVERIFY(!ending(QStringLiteral("FR"), { 2026, 12, 15 }, 10).unverified);
    QVERIFY(ending(QStringLiteral("DE"), { 2026, 12, 15 }, 10).unverified);
    QVERIFY(ending(QStringLiteral("IE"), { 2026, 12, 15 }, 10).unverified);
    QVERIFY(ending(QStringLiteral("NL"), { 2027, 4, 26 }, 10).unverified);
}

void tst_member_states::what_no_calendar_of_a_country_reaches_cannot_be_computed_data()
{
    QTest::addColumn<QString>("country");
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QString>("says");
    QTest::newRow("no such country") << QStringLiteral("ZZ") << QDate(2026, 12, 15) << QStringLiteral("state ZZ");
    QTest::newRow("one not yet imported") << QStringLiteral("AT") << QDate(2026, 12, 15) << QStringLiteral("state AT");
    QTest::newRow("too late") << QStringLiteral("DE") << QDate(2040, 12, 28) << QStringLiteral("of DE for 2041");
    QTest::newRow("too early") << QStringLiteral("FR") << QDate(2009, 3, 2) << QStringLiteral("of FR for 2009");
}

void tst_member_states::what_no_calendar_of_a_country_reaches_cannot_be_computed()
{
    QFETCH(QString, country);
    QFETCH(QDate, from);
    QFETCH(QString, says);
    const auto period = ending(country, from, 10);
    QVERIFY2(period.problem.contains(says), qPrintable(period.problem));
    QVERIFY(!period.binding.isValid() && !period.freeFrom.isValid());
}

void tst_member_states::only_the_law_of_the_union_counts_by_a_country()
{
    for (int mode = 0; mode <= int(Mode::Tax7503); ++mode) {
        const auto unit = usualUnit(Mode(mode));
        PeriodSum sum { Mode(mode), When::of(QDateTime(QDate(2026, 7, 1), QTime(9, 0), Qt::UTC)), 3, unit };
        sum.place.country = QStringLiteral("DE");
        const auto usesNone = sum.mode == Mode::FixedDate || sum.mode == Mode::CalDaysNoroll;
        const auto period = computed(sum, shippedCalendar());
        QVERIFY2(period.problem.isEmpty() == (usesNone || sum.mode == Mode::Eu1182), qPrintable(nameOf(sum.mode)));
    }
}

void tst_member_states::the_calendar_of_another_country_is_imported_as_a_file()
{
    QList<LawProblem> problems;
    const auto calendar = withRuritania(&problems);
    QVERIFY(problems.isEmpty());
    const auto ruritania = QStringLiteral("XR");
    QCOMPARE(calendar.holidaysOfCountry(2026, ruritania).size(), 2);
    // Thursday 10 December 2026 counts, Friday is disputed, and then it is Saturday.
    const auto period = ending(ruritania, { 2026, 11, 30 }, 10, calendar);
    QCOMPARE(period.earliest.text() + u' ' + period.latest.text(), QStringLiteral("2026-12-10 2026-12-14"));
    QVERIFY(period.unverified);
    QVERIFY(ending(ruritania, { 2026, 11, 30 }, 10).problem.contains(ruritania)); // not among those shipped
    QVERIFY(ending(ruritania, { 2027, 12, 30 }, 10, calendar).problem.contains(u"of XR for 2028"));
    QCOMPARE(ending(QStringLiteral("DE"), { 2026, 11, 30 }, 10, calendar).latest.text(), QStringLiteral("2026-12-10"));
}

void tst_member_states::a_table_names_the_country_among_its_options()
{
    const auto table = periodTable("id,mode,trigger,length,options\n"
                                   "a,EU_1182,2026-07-04,10,country=fr;observed=yes\n"
                                   "b,EU_1182,2026-07-04,10,\n"
                                   "c,EU_1182,2026-07-04,10,country=ZZ\n"
                                   "d,FED_DAYS,2026-07-04,10,country=FR\n"
                                   "e,EU_1182,2026-07-04,10,country=\n",
        shippedCalendar());
    QVERIFY(table);
    const auto lines = QString::fromUtf8(*table).split(u'\n');
    QCOMPARE(lines.value(1), QStringLiteral("a,2026-07-14,2026-07-14,2026-07-15,2026-07-14,"));
    QCOMPARE(lines.value(2), QStringLiteral("b,2026-07-14,2026-07-14,2026-07-14,2026-07-14,"));
    QVERIFY(lines.value(3).startsWith(u"c,,,,,") && lines.value(3).contains(u"ZZ"));
    QVERIFY(lines.value(4).startsWith(u"d,,,,,") && lines.value(4).contains(u"FED_DAYS"));
    QVERIFY(lines.value(5).startsWith(u"e,,,,,") && lines.value(5).contains(u"options"));
}

QTEST_APPLESS_MAIN(tst_member_states)
#include "tst_member_states.moc"
