// SPDX-License-Identifier: Apache-2.0
#include "desk_fixture.h"
#include "today_desk.h"
using namespace writdesk;
namespace {
const auto morning = QStringLiteral("2026-11-23T09:00:00-05:00");

QStringList preservationFacts()
{
    return { QStringLiteral("instrument=PRES_2703F"), QStringLiteral("issuer=Department of Justice"),
        QStringLiteral("issuer_country=US"), QStringLiteral("account=email:pat@tenant.example"),
        QStringLiteral("issued_on=2026-08-28") };
}

QList<DutyRow> rowsOf(const DayList &list, Duty duty)
{
    QList<DutyRow> found;
    std::ranges::copy_if(list.rows, std::back_inserter(found), [&](const DutyRow &r) { return r.duty == duty; });
    return found;
}
}

class TestDeskToday : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void an_empty_docket_has_an_empty_day()
    {
        Rehearsal rehearsal;
        QVERIFY(rehearsal.create(morning));
        const auto desk = rehearsal.desk(QStringLiteral("ana"), morning);
        const auto list = dayList(*desk);
        QVERIFY(list && list->rows.isEmpty() && !list->more);
    }
    void what_binds_is_told_by_its_day_data()
    {
        QTest::addColumn<QString>("due");
        QTest::addColumn<int>("duty"); // -1: not on the list
        QTest::newRow("overdue") << QStringLiteral("2026-11-20") << int(Duty::Overdue);
        QTest::newRow("today is never overdue") << QStringLiteral("2026-11-23") << int(Duty::Today);
        QTest::newRow("tomorrow") << QStringLiteral("2026-11-24") << int(Duty::Week);
        QTest::newRow("in a week") << QStringLiteral("2026-11-30") << int(Duty::Week);
        QTest::newRow("later") << QStringLiteral("2026-12-01") << -1;
    }
    void what_binds_is_told_by_its_day()
    {
        QFETCH(QString, due);
        QFETCH(int, duty);
        Rehearsal rehearsal;
        QVERIFY(rehearsal.create(QStringLiteral("2026-11-16T09:00:00-05:00")));
        CaseRef ref;
        {
            const auto desk = rehearsal.desk(QStringLiteral("ana"), QStringLiteral("2026-11-16T09:00:00-05:00"));
            ref = opened(*desk, warrantFacts() + QStringList { QStringLiteral("due_on=") + due });
        }
        const auto desk = rehearsal.desk(QStringLiteral("ana"), morning);
        const auto list = dayList(*desk);
        QVERIFY(list);
        QList<int> found;
        for (const auto &row : list->rows) {
            QCOMPARE(row.ref, ref);
            if (row.what.contains(QStringLiteral("data are due")))
                found.append(int(row.duty));
        }
        QCOMPARE(found, duty < 0 ? QList<int>() : QList<int>({ duty }));
    }
    void a_preservation_and_a_silence_near_their_end_stand_on_the_list()
    {
        Rehearsal rehearsal;
        QVERIFY(rehearsal.create(QStringLiteral("2026-08-28T09:00:00-04:00")));
        {
            const auto desk = rehearsal.desk(QStringLiteral("ana"), QStringLiteral("2026-08-28T10:00:00-04:00"));
            const auto ref = opened(*desk, preservationFacts());
            QVERIFY(takeHold(*desk, ref, QString()));
            QVERIFY(addGag(*desk, ref,
                { .source = GagSource::Order,
                    .from = QStringLiteral("2026-08-27"),
                    .until = QStringLiteral("2026-12-01") }));
        }
        const auto desk = rehearsal.desk(QStringLiteral("ana"), morning);
        const auto list = dayList(*desk);
        QVERIFY(list);
        QCOMPARE(rowsOf(*list, Duty::Hold).size(), 1);
        QCOMPARE(rowsOf(*list, Duty::Hold).first().by.text(), QStringLiteral("2026-11-27"));
        QCOMPARE(rowsOf(*list, Duty::Gag).size(), 1);
        QCOMPARE(rowsOf(*list, Duty::Gag).first().by.text(), QStringLiteral("2026-12-01"));
    }
    void what_waits_for_a_second_person_and_proposed_facts_stand_on_the_list()
    {
        Rehearsal rehearsal;
        QVERIFY(rehearsal.create(morning));
        const auto desk = rehearsal.desk(QStringLiteral("ana"), morning);
        const auto ref = opened(*desk, { QStringLiteral("instrument=INFORMAL"), QStringLiteral("issuer=Somebody") });
        const Approval asked { .act = QStringLiteral("lift"),
            .subject = QStringLiteral("G1"),
            .what = QStringLiteral("00"),
            .asked = QStringLiteral("ana"),
            .at = desk->now() };
        const Fact account {
            .name = QStringLiteral("account"), .value = QStringLiteral("email:x@y.example"), .page = 1
        };
        const auto ask = [&](const QList<NewEntry> &entries) {
            return desk->change(
                ref, 0, Desk::Judge::No, [&](const Case &) -> Result<QList<NewEntry>> { return entries; });
        };
        QVERIFY(ask({ { ref, kind::asked, objectOf(asked) } }));
        QCOMPARE(rowsOf(*dayList(*desk), Duty::SecondPerson).size(), 1);
        auto approved = asked;
        approved.by = QStringLiteral("counsel");
        QVERIFY(ask({ { ref, kind::approved, objectOf(approved) } }));
        QVERIFY(rowsOf(*dayList(*desk), Duty::SecondPerson).isEmpty());
        QVERIFY(rowsOf(*dayList(*desk), Duty::Facts).isEmpty());
        QVERIFY(ask({ { ref, kind::stated, { { QStringLiteral("set"), QJsonArray { objectOf(account) } } } } }));
        QCOMPARE(rowsOf(*dayList(*desk), Duty::Facts).size(), 1);
    }
    void a_paper_that_names_no_account_and_no_date_waits_to_be_compared_all_the_same()
    {
        Rehearsal rehearsal;
        QVERIFY(rehearsal.create(morning));
        const auto desk = rehearsal.desk(QStringLiteral("ana"), morning);
        const auto ref = desk->docket().freshRef(desk->today());
        QVERIFY(ref);
        const Received received { .facts
            = { { .name = QStringLiteral("instrument"), .value = QStringLiteral("GAG_LIFT"), .page = 1 } },
            .at = desk->now() };
        QVERIFY(desk->opened(*ref, [&](const Case &) -> Result<QList<NewEntry>> {
            return QList<NewEntry> { { *ref, kind::received, objectOf(received) } };
        }));
        const auto rows = rowsOf(*dayList(*desk), Duty::Facts);
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.first().ref, *ref);
    }
};
QTEST_MAIN(TestDeskToday)
#include "tst_desk_today.moc"
