// SPDX-License-Identifier: Apache-2.0
// Dates as people type them: what each is read as, and that every day reads back in every style.
#include "dates.h"
#include "typed_date.h"
#include <QFile>
#include <QLocale>
#include <QTest>
using namespace writdesk;

class tst_typed_dates : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void a_typed_date_is_read_or_refused_in_one_sentence_data();
    void a_typed_date_is_read_or_refused_in_one_sentence();
    void every_day_reads_back_in_every_style();
    void a_number_of_days_reads_back_from_any_day();
    void the_country_says_which_number_is_the_month_data();
    void the_country_says_which_number_is_the_month();
    void whatever_is_typed_is_answered();
};

void tst_typed_dates::a_typed_date_is_read_or_refused_in_one_sentence_data()
{
    QTest::addColumn<QStringList>("cells");
    QFile file(QStringLiteral(TEST_DATA "/typed_dates.csv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    file.readLine();
    while (!file.atEnd()) {
        const auto cells = QString::fromUtf8(file.readLine()).trimmed().split(u';');
        QVERIFY(cells.size() >= 6); // a sentence may have a semicolon
        QTest::newRow(qPrintable(cells.first() + u' ' + cells.at(3))) << cells;
    }
}

void tst_typed_dates::a_typed_date_is_read_or_refused_in_one_sentence()
{
    QFETCH(QStringList, cells);
    const DateSense sense { QDate::fromString(cells.at(1), Qt::ISODate),
        cells.at(2) == u"month" ? DayOrder::MonthFirst : DayOrder::DayFirst };
    const auto says = cells.mid(5).join(u';');
    const auto read = typedDate(cells.at(3), sense);
    const auto said = read ? read->note : read.error().sentence;
    QCOMPARE(read ? read->day.toString(Qt::ISODate) : QString(), cells.at(4));
    QVERIFY2(says.isEmpty() ? said.isEmpty() : said.contains(says), qPrintable(said));
}

void tst_typed_dates::every_day_reads_back_in_every_style()
{
    const QStringList shortest { QStringLiteral("yyyy-MM-dd"), QStringLiteral("yyyyMMdd"), QStringLiteral("yyyy/M/d"),
        QStringLiteral("d MMM yyyy"), QStringLiteral("MMM d, yyyy"), QStringLiteral("d MMMM yyyy"),
        QStringLiteral("MMMM d yyyy"), QStringLiteral("ddd d MMM yyyy"), QStringLiteral("dddd, MMMM d, yyyy"),
        QStringLiteral("d.M.yyyy"), QStringLiteral("dd.MM.yy") };
    const QDate first(2023, 12, 1); // a leap year and both ends of years
    for (int i = 0; i < 800; ++i) {
        const auto day = plusDays(first, i);
        for (const auto order : { DayOrder::MonthFirst, DayOrder::DayFirst }) {
            auto styles = shortest;
            const auto monthFirst = order == DayOrder::MonthFirst;
            styles << (monthFirst ? QStringLiteral("M/d/yy") : QStringLiteral("d/M/yy"))
                   << (monthFirst ? QStringLiteral("MM-dd-yyyy") : QStringLiteral("dd-MM-yyyy"));
            for (const auto &style : styles) {
                const auto typed = QLocale().toString(day, style);
                const auto read = typedDate(typed, { QDate(2026, 11, 23), order });
                QVERIFY2(read && read->day == day, qPrintable(typed));
            }
            const auto nearby = typedDate(QLocale().toString(day, QStringLiteral("d MMM")), { day, order });
            QVERIFY(nearby && nearby->day == day); // without a year the nearest
        }
    }
}

void tst_typed_dates::a_number_of_days_reads_back_from_any_day()
{
    for (int n = -400; n <= 400; ++n) {
        const auto today = plusDays(QDate(2026, 11, 23), 3 * n);
        const auto typed = (n < 0 ? QString() : QStringLiteral("+")) + QString::number(n);
        const auto read = typedDate(typed, { today, DayOrder::MonthFirst });
        QVERIFY2(read && today.daysTo(read->day) == n, qPrintable(typed));
        for (const auto *weekday : { "mon", "tue", "wed", "thu", "fri", "sat", "sun" }) {
            const auto coming = typedDate(QString::fromLatin1(weekday), { today, DayOrder::MonthFirst });
            QVERIFY(coming && today.daysTo(coming->day) >= 1 && today.daysTo(coming->day) <= 7);
        }
    }
}

void tst_typed_dates::the_country_says_which_number_is_the_month_data()
{
    QTest::addColumn<QString>("country");
    QTest::addColumn<bool>("monthFirst");
    QTest::newRow("United States") << QStringLiteral("US") << true;
    QTest::newRow("in small letters") << QStringLiteral("us") << true;
    QTest::newRow("Puerto Rico") << QStringLiteral("PR") << true;
    QTest::newRow("Germany") << QStringLiteral("DE") << false;
    QTest::newRow("United Kingdom") << QStringLiteral("GB") << false;
    QTest::newRow("Canada") << QStringLiteral("CA") << false;
}

void tst_typed_dates::the_country_says_which_number_is_the_month()
{
    QFETCH(QString, country);
    QFETCH(bool, monthFirst);
    QCOMPARE(dayOrderOf(country) == DayOrder::MonthFirst, monthFirst);
}

void tst_typed_dates::whatever_is_typed_is_answered()
{
    const auto letters = QStringLiteral("0123456789+-/., abcdefmnrtuwy");
    auto seed = 20261123U;
    for (int i = 0; i < 20000; ++i) {
        QString typed;
        for (int n = 0; n < 1 + i % 9; ++n) {
            seed = seed * 1664525U + 1013904223U;
            typed += letters.at(qsizetype(seed >> 16) % letters.size());
        }
        const auto read = typedDate(typed, { QDate(2026, 11, 23), DayOrder::MonthFirst });
        QVERIFY2(read ? read->day.isValid() : !read.error().sentence.isEmpty(), qPrintable(typed));
    }
}

QTEST_APPLESS_MAIN(tst_typed_dates)
#include "tst_typed_dates.moc"
