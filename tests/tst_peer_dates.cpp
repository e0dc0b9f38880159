// SPDX-License-Identifier: Apache-2.0
// Dates that other programs' tests expect, and that were recomputed by hand and agree: every one of them.
#include "csv.h"
#include "law_of_resources.h"
#include "period_sum.h"
#include <QTest>
using namespace writdesk;

namespace {
using Fields = QHash<QString, QString>;

QList<Fields> agreedRows()
{
    QFile file(corpora() + QStringLiteral("/deadlines/peer-vectors.csv"));
    if (corpora().isEmpty() || !file.open(QIODevice::ReadOnly))
        return {};
    const auto records = csvRecords(QString::fromUtf8(file.readAll()));
    QList<Fields> rows;
    for (const auto &record : records.mid(1)) {
        Fields row;
        for (qsizetype i = 0; i < record.fields.size(); ++i)
            row.insert(records.first().fields.value(i), record.fields.at(i));
        if (row.value(QStringLiteral("verdict")) == u"agree")
            rows.append(row);
    }
    return rows;
}

// Bank holidays of 2007 to 2009 in any part of the United Kingdom, which the peer's list holds in one; as an imported
// calendar that stands in the place of the federal one.
const Calendar &britain()
{
    static const auto calendar = [] {
        const QByteArray days
            = "2007-01-01, 2007-01-02, 2007-03-19, 2007-04-06, 2007-04-09, 2007-05-07, 2007-05-28, 2007-07-12, "
              "2007-08-06, 2007-08-27, 2007-11-30, 2007-12-25, 2007-12-26, 2008-01-01, 2008-01-02, 2008-03-17, "
              "2008-03-21, 2008-03-24, 2008-05-05, 2008-05-26, 2008-07-14, 2008-08-04, 2008-08-25, 2008-12-01, "
              "2008-12-25, 2008-12-26, 2009-01-01, 2009-01-02, 2009-03-17, 2009-04-10, 2009-04-13, 2009-05-04, "
              "2009-05-25, 2009-07-13, 2009-08-03, 2009-08-31, 2009-11-30, 2009-12-25, 2009-12-28";
        QList<LawProblem> problems;
        auto read = Calendar::read({ { QStringLiteral("calendars/uk.toml"),
                                       "[calendar]\njurisdiction = \"US\"\nfrom = 2007\nto = 2020\n[[holiday]]\nname = "
                                       "\"Bank holiday\"\nkind = \"STATE\"\ncounts = \"yes\"\ncites = \"1971 c. "
                                       "80\"\ndates = ["
                                           + days + "]\n" } },
            &problems);
        if (!problems.isEmpty())
            qFatal("%s", qPrintable(problems.first().what));
        return read;
    }();
    return calendar;
}

struct Asked {
    PeriodSum sum {};
    int then = 0; // days added after the period would otherwise expire: FRCP 6(d), Fla. R. Gen. Prac. 2.514(b)
};

// None where no mode says what the row means.
std::optional<Asked> askedBy(const Fields &row)
{
    const auto n = row.value(QStringLiteral("n")).toInt();
    Asked asked { { Mode::FedDays, When::fromText(row.value(QStringLiteral("start"))), n } };
    auto &sum = asked.sum;
    sum.options.closures = Counts::No; // those programs know no closures
    const auto op = row.value(QStringLiteral("op")), place = row.value(QStringLiteral("jurisdiction"));
    if (place == u"fl" || place == u"wa")
        sum.place.state = place.toUpper();
    else if (place != u"fed" && place != u"uk" && place != u"uk-alaveteli")
        return {};
    if (op == u"days" || op == u"roll")
        return asked;
    if (op == u"days+mail3" || op == u"days+mail5fl") {
        asked.then = op == u"days+mail3" ? 3 : 5;
        return asked;
    }
    sum.direction = op == u"days_back" || op == u"clear_days_before" ? Direction::Before : Direction::After;
    if (op == u"days_back")
        return asked;
    if (op == u"court_days") {
        sum.mode = Mode::CourtDays;
        sum.unit = Unit::CourtDays;
        return asked;
    }
    // Clear days leave out both ends; of five days or less weekends and holidays do not count (CPR 2.8).
    const auto working = n <= 5;
    sum.mode = working ? Mode::BusDays : Mode::CalDaysNoroll;
    sum.unit = working ? Unit::BusinessDays : Unit::Days;
    sum.length = n + 1;
    return op == u"clear_days_before" ? std::optional(asked) : std::nullopt;
}

Period answerTo(Asked asked, const Calendar &calendar)
{
    const auto first = computed(asked.sum, calendar);
    if (asked.then == 0 || !first.problem.isEmpty())
        return first;
    asked.sum.trigger = first.binding;
    asked.sum.length = asked.then;
    return computed(asked.sum, calendar);
}

bool isDisputed(const Period &period)
{
    return std::ranges::any_of(period.derivation, [](const Step &s) { return s.step == u"disputed"; });
}
}

class tst_peer_dates : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void every_date_that_another_program_and_the_rule_agree_on_is_computed_data();
    void every_date_that_another_program_and_the_rule_agree_on_is_computed();
};

void tst_peer_dates::every_date_that_another_program_and_the_rule_agree_on_is_computed_data()
{
    QTest::addColumn<Fields>("row");
    const auto rows = agreedRows();
    if (rows.isEmpty())
        QSKIP("the collected dates are not on this machine");
    QCOMPARE(rows.size(), 73);
    for (const auto &row : rows)
        QTest::newRow(qPrintable(row.value(QStringLiteral("id")))) << row;
}

void tst_peer_dates::every_date_that_another_program_and_the_rule_agree_on_is_computed()
{
    QFETCH(Fields, row);
    const auto asked = askedBy(row);
    QVERIFY2(asked, "no mode says what this row means");
    const auto british = row.value(QStringLiteral("jurisdiction")).startsWith(u"uk");
    const auto period = answerTo(*asked, british ? britain() : shippedCalendar());
    QCOMPARE(period.problem, QString());
    const auto expected = row.value(QStringLiteral("reference_recomputed"));
    if (!isDisputed(period))
        QCOMPARE(period.earliest, period.latest);
    // Where a day of the state is disputed the peer follows one of the two readings.
    if (period.earliest.text() != expected)
        QCOMPARE(period.latest.text(), expected);
}

QTEST_APPLESS_MAIN(tst_peer_dates)
#include "tst_peer_dates.moc"
