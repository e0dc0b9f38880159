// SPDX-License-Identifier: Apache-2.0
#include "case_filter.h"
#include "desk_fixture.h"
#include "list_desk.h"
#include "many_desk.h"
#include "saved_views.h"
using namespace writdesk;
using namespace Qt::StringLiterals;
namespace {
const auto monday = u"2026-11-23T09:00:00-05:00"_s;
const QMap<QString, QString> statuses { { u"noticed"_s, u"user told"_s } };

QStringList refsOf(Desk &desk, const QString &typed)
{
    QStringList refs;
    const auto rows = listedCases(desk, readCaseFilter(desk, typed, statuses).query);
    for (const auto &row : rows.value())
        refs.append(row.ref.text);
    refs.sort();
    return refs;
}

QString dated(const QDateTime &instant)
{
    return instant.isValid() ? instant.toUTC().toString(Qt::ISODate) : QString();
}
}

class TestCaseFilter : public QObject {
    Q_OBJECT
    Rehearsal m_rehearsal {};
    std::unique_ptr<Desk> m_desk {};
    QString m_warrant {}, m_subpoena {}, m_other {};

    QString dueOf(const QString &ref)
    {
        const auto rows = listedCases(*m_desk, {});
        for (const auto &row : rows.value()) {
            if (row.ref.text == ref)
                return row.due.left(10);
        }
        return {};
    }
private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_rehearsal.create(monday));
        m_desk = m_rehearsal.desk(u"ana"_s, monday);
        m_warrant = opened(*m_desk, warrantFacts()).text;
        m_subpoena = opened(*m_desk,
            { u"instrument=SUBP_GJ_FED"_s, u"issuer=District of Maine"_s, u"account=email:kim@mail.example"_s,
                u"due_on=2026-12-14"_s })
                         .text;
        m_other = opened(*m_desk, { u"issuer=District of Utah"_s }).text;
    }
    void a_phrase_means_the_days_it_names_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("until");
        QTest::newRow("overdue") << u"overdue"_s << QString() << u"2026-11-22"_s;
        QTest::newRow("today") << u"due today"_s << u"2026-11-23"_s << u"2026-11-23"_s;
        QTest::newRow("tomorrow, in capitals") << u"Due Tomorrow"_s << u"2026-11-24"_s << u"2026-11-24"_s;
        QTest::newRow("this week is Monday to Sunday") << u"due this week"_s << u"2026-11-23"_s << u"2026-11-29"_s;
        QTest::newRow("next week") << u"due next week"_s << u"2026-11-30"_s << u"2026-12-06"_s;
        QTest::newRow("this month") << u"due this month"_s << u"2026-11-01"_s << u"2026-11-30"_s;
        QTest::newRow("next month") << u"due next month"_s << u"2026-12-01"_s << u"2026-12-31"_s;
        QTest::newRow("a number of days") << u"due within 10 days"_s << u"2026-11-23"_s << u"2026-12-03"_s;
        QTest::newRow("one day") << u"due in 1 day"_s << u"2026-11-23"_s << u"2026-11-24"_s;
        QTest::newRow("before a day") << u"due before 2026-12-07"_s << QString() << u"2026-12-06"_s;
        QTest::newRow("by a day") << u"due by 2026-12-07"_s << QString() << u"2026-12-07"_s;
        QTest::newRow("after a day") << u"due after 2026-12-07"_s << u"2026-12-08"_s << QString();
        QTest::newRow("a day") << u"due 2026-12-07"_s << u"2026-12-07"_s << u"2026-12-07"_s;
        QTest::newRow("a weekday") << u"due by fri"_s << QString() << u"2026-11-27"_s;
        QTest::newRow("a day in words") << u"due before 7 Dec"_s << QString() << u"2026-12-06"_s;
        QTest::newRow("a day in three words") << u"due Dec 7, 2026 nysd"_s << u"2026-12-07"_s << u"2026-12-07"_s;
        QTest::newRow("among words") << u"warrant due this week nysd"_s << u"2026-11-23"_s << u"2026-11-29"_s;
        QTest::newRow("quoted it is a word") << u"\"overdue\""_s << QString() << QString();
    }
    void a_phrase_means_the_days_it_names()
    {
        QFETCH(QString, typed);
        const auto filter = readCaseFilter(*m_desk, typed);
        QTEST(filter.query.dueFrom, "from");
        QTEST(filter.query.dueUntil, "until");
        QVERIFY(filter.unclear.isEmpty());
        QVERIFY(!filter.readAs.isEmpty());
    }
    void what_was_received_is_counted_by_civil_days_of_the_entity_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("before");
        QTest::newRow("today") << u"received today"_s << u"2026-11-23T05:00:00Z"_s << u"2026-11-24T05:00:00Z"_s;
        QTest::newRow("over the change of the clocks")
            << u"received last month"_s << u"2026-10-01T04:00:00Z"_s << u"2026-11-01T04:00:00Z"_s;
        QTest::newRow("since a day") << u"received since 2026-11-01"_s << u"2026-11-01T04:00:00Z"_s << QString();
        QTest::newRow("a status, and no phrase") << u"received"_s << QString() << QString();
    }
    void what_was_received_is_counted_by_civil_days_of_the_entity()
    {
        QFETCH(QString, typed);
        const auto filter = readCaseFilter(*m_desk, typed);
        QTEST(dated(filter.query.receivedFrom), "from");
        QTEST(dated(filter.query.receivedBefore), "before");
    }
    void plain_words_find_the_cases_they_are_about_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QList<int>>("found"); // 0 the warrant, 1 the subpoena, 2 the other
        QTest::newRow("nothing typed") << QString() << QList<int> { 0, 1, 2 };
        QTest::newRow("what an instrument is called") << u"warrant"_s << QList<int> { 0 };
        QTest::newRow("a kind") << u"kind:subpoena"_s << QList<int> { 1 };
        QTest::newRow("not that kind") << u"-kind:subpoena"_s << QList<int> { 0, 2 };
        QTest::newRow("an account without its kind") << u"account:kim@mail.example"_s << QList<int> { 1 };
        QTest::newRow("an account as the docket writes it")
            << u"account:email:pat@tenant.example"_s << QList<int> { 0 };
        QTest::newRow("half an account is none") << u"account:kim@mail"_s << QList<int> {};
        QTest::newRow("a word that must not occur") << u"district -utah"_s << QList<int> { 0, 1 };
        QTest::newRow("several words as one") << u"\"district of maine\""_s << QList<int> { 1 };
        QTest::newRow("in another order they are not one") << u"\"of district\""_s << QList<int> {};
        QTest::newRow("due on its day") << u"due "_s + dueOf(m_subpoena) << QList<int> { 1 };
        QTest::newRow("a word and a phrase") << u"subpoena due this week"_s << QList<int> {};
        QTest::newRow("received today") << u"received today"_s << QList<int> { 0, 1, 2 };
        QTest::newRow("received before") << u"received before 2026-11-23"_s << QList<int> {};
    }
    void plain_words_find_the_cases_they_are_about()
    {
        QFETCH(QString, typed);
        QFETCH(QList<int>, found);
        const QStringList all { m_warrant, m_subpoena, m_other };
        QStringList expected;
        for (const auto which : found)
            expected.append(all.at(which));
        expected.sort();
        QCOMPARE(refsOf(*m_desk, typed), expected);
    }
    void what_cannot_be_read_is_said_and_narrows_nothing()
    {
        for (const auto &typed : { u"due"_s, u"due soonish"_s, u"account:"_s }) {
            const auto filter = readCaseFilter(*m_desk, typed);
            QVERIFY2(!filter.unclear.isEmpty(), qPrintable(typed));
            QVERIFY(filter.query.dueUntil.isEmpty() && filter.query.accounts.isEmpty());
        }
    }
    void a_status_is_found_by_what_it_is_called()
    {
        const auto words = readCaseFilter(*m_desk, u"status:told"_s, statuses).query.words;
        QCOMPARE(words.size(), 1);
        QCOMPARE(words.first().statuses, QStringList { u"noticed"_s });
    }
    void a_saved_view_is_found_by_its_name_replaced_and_removed()
    {
        QVERIFY(saveView(*m_desk, { u" My  warrants "_s, u"warrant"_s, u"received"_s, true }).has_value());
        QVERIFY(saveView(*m_desk, { u"my warrants"_s, u"warrant due this week"_s }).has_value());
        const auto own = [&] {
            QList<SavedView> views;
            const auto named = namedViews(*m_desk);
            for (const auto &view : named.value()) {
                if (view.own)
                    views.append(view.view);
            }
            return views;
        };
        QCOMPARE(own(), QList<SavedView>({ { u"my warrants"_s, u"warrant due this week"_s, QString(), false } }));
        QVERIFY(!saveView(*m_desk, { u" "_s, u"warrant"_s }).has_value());
        QVERIFY(!saveView(*m_desk, { u"Overdue"_s, u"warrant"_s }).has_value());
        QVERIFY(!removeView(*m_desk, u"nobody's"_s).has_value());
        QVERIFY(removeView(*m_desk, u"MY WARRANTS"_s).has_value());
        QVERIFY(own().isEmpty());
    }
    void an_act_on_a_query_means_every_case_it_finds()
    {
        const CaseScope scope { {}, readCaseFilter(*m_desk, u"district"_s).query };
        const auto revisions = [&] {
            QList<qint64> all;
            for (const auto &ref : { m_warrant, m_subpoena, m_other })
                all.append(m_desk->docket().load({ ref })->revision);
            return all;
        };
        const auto before = revisions();
        const auto report = judgeMany(*m_desk, scope);
        QVERIFY(report.has_value());
        QCOMPARE(report->of, 3);
        QCOMPARE(report->done, 3);
        const auto after = revisions();
        for (int i = 0; i < 3; ++i)
            QVERIFY(after.at(i) > before.at(i));
    }
    void an_act_on_many_says_which_case_it_could_not_do_and_goes_on()
    {
        const CaseScope scope { { { m_warrant }, { u"WD-2026-NONE0"_s }, { m_other } }, {} };
        const auto report = judgeMany(*m_desk, scope);
        QVERIFY(report.has_value());
        QCOMPARE(report->done, 2);
        QCOMPARE(report->refused.size(), 1);
        QCOMPARE(report->refused.first().first.text, u"WD-2026-NONE0"_s);
    }
    void an_act_on_many_that_is_stopped_says_how_many_were_done()
    {
        const Course course { .progress = [](const QString &, qint64 done, qint64) { return done < 2; } };
        const auto report = judgeMany(*m_desk, { { { m_warrant }, { m_subpoena }, { m_other } }, {} }, course);
        QVERIFY(report.has_value());
        QCOMPARE(report->done, 2);
        QCOMPARE(report->of, 3);
    }
};
QTEST_MAIN(TestCaseFilter)
#include "tst_case_filter.moc"
