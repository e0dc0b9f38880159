// SPDX-License-Identifier: Apache-2.0
#include "dates.h"
#include "law_of_resources.h"
#include <QRegularExpression>
#include <QTest>
using namespace writdesk;

class tst_dates : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void a_month_later_is_the_same_numbered_day_data();
    void a_month_later_is_the_same_numbered_day();
    void sums_agree_with_the_vectors_of_dates_calc();
    void days_are_counted_across_leap_days_and_centuries();
    void a_sum_outside_the_counted_years_is_no_date();
    void the_nth_weekday_is_found_or_does_not_exist();
    void easter_falls_where_the_church_tables_say();
    void a_day_begins_at_its_first_instant();
};

void tst_dates::a_month_later_is_the_same_numbered_day_data()
{
    QTest::addColumn<QDate>("from");
    QTest::addColumn<int>("months");
    QTest::addColumn<QDate>("clamped");
    QTest::addColumn<QDate>("next");
    QTest::newRow("28 February is no month's end")
        << QDate(2013, 2, 28) << 1 << QDate(2013, 3, 28) << QDate(2013, 3, 28);
    QTest::newRow("31 January") << QDate(2012, 1, 31) << 1 << QDate(2012, 2, 29) << QDate(2012, 3, 1);
    QTest::newRow("31 January, two months") << QDate(2012, 1, 31) << 2 << QDate(2012, 3, 31) << QDate(2012, 3, 31);
    QTest::newRow("31 August to June") << QDate(2026, 8, 31) << -2 << QDate(2026, 6, 30) << QDate(2026, 7, 1);
    QTest::newRow("29 February, a year") << QDate(2024, 2, 29) << 12 << QDate(2025, 2, 28) << QDate(2025, 3, 1);
    QTest::newRow("29 February, four years") << QDate(2024, 2, 29) << 48 << QDate(2028, 2, 29) << QDate(2028, 2, 29);
    QTest::newRow("over the year's end") << QDate(2026, 11, 30) << 3 << QDate(2027, 2, 28) << QDate(2027, 3, 1);
    QTest::newRow("December back to January") << QDate(2026, 12, 15) << -11 << QDate(2026, 1, 15) << QDate(2026, 1, 15);
}

void tst_dates::a_month_later_is_the_same_numbered_day()
{
    QFETCH(QDate, from);
    QFETCH(int, months);
    QFETCH(QDate, clamped);
    QFETCH(QDate, next);
    QCOMPARE(plusMonths(from, months, MonthEnd::Clamp), clamped);
    QCOMPARE(plusMonths(from, months, MonthEnd::Next), next);
    QCOMPARE(monthLacksDay(from, months), clamped != next);
}

void tst_dates::sums_agree_with_the_vectors_of_dates_calc()
{
    QFile file(corpora() + QStringLiteral("/deadlines/exact_computations.csv"));
    if (corpora().isEmpty() || !file.open(QIODevice::ReadOnly))
        QSKIP("the collected dates are not on this machine");
    static const QRegularExpression row(
        QStringLiteral("^(\\S+);\\[(\\d+) years, (\\d+) months, (\\d+) days\\];(\\S+)$"));
    int rows = 0;
    for (const auto &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        const auto found = row.match(line.trimmed());
        if (!found.hasMatch())
            continue;
        const auto from = QDate::fromString(found.captured(1), Qt::ISODate);
        const auto sum
            = plusDays(plusMonths(from, found.captured(2).toInt() * 12 + found.captured(3).toInt(), MonthEnd::Clamp),
                found.captured(4).toInt());
        QCOMPARE(sum.toString(Qt::ISODate), found.captured(5));
        ++rows;
    }
    QVERIFY(rows >= 19);
}

void tst_dates::days_are_counted_across_leap_days_and_centuries()
{
    QCOMPARE(plusDays(QDate(2023, 12, 1), 90), QDate(2024, 2, 29));
    QCOMPARE(plusDays(QDate(2099, 12, 1), 90), QDate(2100, 3, 1));
    QCOMPARE(plusDays(QDate(2027, 2, 10), -23), QDate(2027, 1, 18));
    for (qint64 days = -200'000; days < 200'000; days += 997)
        QCOMPARE(plusDays(QDate(2000, 2, 29), days), QDate(2000, 2, 29).addDays(days));
}

void tst_dates::a_sum_outside_the_counted_years_is_no_date()
{
    QVERIFY(!plusDays(QDate(9999, 12, 31), 1).isValid());
    QVERIFY(!plusDays(QDate(1400, 1, 1), -1).isValid());
    QVERIFY(!plusDays(QDate(2026, 1, 1), std::numeric_limits<qint64>::max()).isValid());
    QVERIFY(!plusDays(QDate(), 1).isValid());
    QVERIFY(!plusMonths(QDate(2026, 1, 1), 120'000, MonthEnd::Clamp).isValid());
    QVERIFY(!plusMonths(QDate(2026, 1, 1), -12'000, MonthEnd::Clamp).isValid());
    QVERIFY(!plusMonths(QDate(9999, 1, 31), 12, MonthEnd::Next).isValid());
}

void tst_dates::the_nth_weekday_is_found_or_does_not_exist()
{
    QCOMPARE(nthWeekday(2026, 11, 4, 4), QDate(2026, 11, 26));
    QCOMPARE(nthWeekday(2026, 5, 1, -1), QDate(2026, 5, 25));
    QCOMPARE(nthWeekday(2026, 6, 1, 5), QDate(2026, 6, 29));
    QVERIFY(!nthWeekday(2026, 2, 1, 5).isValid());
    QVERIFY(!nthWeekday(2026, 2, 0, 1).isValid());
}

void tst_dates::easter_falls_where_the_church_tables_say()
{
    QCOMPARE(easterSunday(2024), QDate(2024, 3, 31));
    QCOMPARE(easterSunday(2025), QDate(2025, 4, 20));
    QCOMPARE(easterSunday(2026), QDate(2026, 4, 5));
    QCOMPARE(easterSunday(2038), QDate(2038, 4, 25)); // the latest there is
    QCOMPARE(easterSunday(2008), QDate(2008, 3, 23));
}

void tst_dates::a_day_begins_at_its_first_instant()
{
    QCOMPARE(firstInstant(QDate(2026, 12, 2), "Pacific/Honolulu").toUTC(),
        QDateTime(QDate(2026, 12, 2), QTime(10, 0), Qt::UTC));
    // In Beirut the clock jumped over midnight: the day began at one.
    QCOMPARE(firstInstant(QDate(2022, 3, 27), "Asia/Beirut").time(), QTime(1, 0));
    QVERIFY(!firstInstant(QDate(2026, 12, 2), "Moon/Base").isValid());
}

QTEST_APPLESS_MAIN(tst_dates)
#include "tst_dates.moc"
