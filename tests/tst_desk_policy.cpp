// SPDX-License-Identifier: Apache-2.0
// The company's policy changes by two people once cases stand on it, and no case follows before a person judges it.
#include "desk_fixture.h"
#include "law_desk.h"
#include "policy_desk.h"
#include <algorithm>
using namespace writdesk;
namespace {
const auto morning = QStringLiteral("2026-11-23T09:00:00-05:00");
const auto why = QStringLiteral("Counsel's memorandum of 20 November 2026");

QString outcomeOf(Desk &desk, const CaseRef &ref, const QString &id)
{
    const auto c = desk.docket().load(ref);
    for (const auto &finding : c->judgement.findings) {
        if (finding.id == id)
            return nameOf(finding.outcome);
    }
    return {};
}

// Issued 30 days before it was looked at: fresh under the shipped policy's 60 days, stale under 20.
QStringList monthOld()
{
    auto facts = warrantFacts();
    facts.replaceInStrings(QStringLiteral("issued_on=2026-11-16"), QStringLiteral("issued_on=2026-10-24"));
    return facts;
}
}

class TestDeskPolicy : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void a_setting_changes_by_two_people_and_no_case_before_a_person_judges_it()
    {
        Rehearsal office;
        QVERIFY(office.create(morning));
        const auto ana = office.desk(QStringLiteral("ana"), morning);
        const auto ref = opened(*ana, monthOld());
        const auto before = outcomeOf(*ana, ref, QStringLiteral("V-SV-06"));
        QVERIFY(!before.isEmpty());
        const auto asked = proposeSetting(*ana, QStringLiteral("C-23"), QStringLiteral("20"), why);
        QVERIFY2(asked, qPrintable(asked ? QString() : asked.error().sentence));
        QCOMPARE(asked->changes, QStringList { QStringLiteral("stale_after_days: 60 -> 20") });
        QCOMPARE(ana->profile().number(QStringLiteral("stale_after_days"), 0), 60);
        QVERIFY(unjudgedChanges(*ana)->isEmpty()); // it waits for a second person

        const auto ben = office.desk(QStringLiteral("ben"), morning);
        const auto adopted = adoptPolicy(*ben);
        QVERIFY(adopted && adopted->by == u"ben" && adopted->asked == u"ana" && adopted->reason == why);
        QCOMPARE(ben->profile().number(QStringLiteral("stale_after_days"), 0), 20);
        QVERIFY(!*waitingPolicy(*ben));
        QCOMPARE(outcomeOf(*ben, ref, QStringLiteral("V-SV-06")), before);
        const auto changes = unjudgedChanges(*ben);
        QVERIFY(changes && !changes->isEmpty());
        const auto stale = std::ranges::find_if(
            *changes, [](const LawChange &c) { return c.what.startsWith(QStringLiteral("V-SV-06")); });
        QVERIFY(stale != changes->end());
        QCOMPARE(stale->where, QStringLiteral("policy: stale_after_days = 20"));
        const auto nothing = [](const Case &c) -> Result<QList<NewEntry>> {
            return QList<NewEntry> { { c.ref, kind::accepted, { { QStringLiteral("names"), QJsonArray() } } } };
        };
        QVERIFY(ben->change(ref, 0, Desk::Judge::Yes, nothing));
        QVERIFY(outcomeOf(*ben, ref, QStringLiteral("V-SV-06")) != before);
        QCOMPARE(ben->docket().load(ref)->judgement.policyHash, adopted->sha256);
        QVERIFY(unjudgedChanges(*ben)->isEmpty());
        QVERIFY(ben->docket().verify());
    }
    void a_policy_that_somebody_else_adopts_holds_at_a_desk_that_stands_open()
    {
        Rehearsal office;
        QVERIFY(office.create(morning));
        const auto ana = office.desk(QStringLiteral("ana"), morning);
        QVERIFY(proposeSetting(*ana, QStringLiteral("C-23"), QStringLiteral("20"), why));
        QVERIFY(adoptPolicy(*office.desk(QStringLiteral("ben"), morning)));
        QCOMPARE(ana->profile().number(QStringLiteral("stale_after_days"), 0), 60);
        QVERIFY(*ana->catchUp());
        QCOMPARE(ana->profile().number(QStringLiteral("stale_after_days"), 0), 20);
    }
    void who_asks_for_a_change_of_the_policy_cannot_adopt_it()
    {
        Rehearsal office;
        QVERIFY(office.create(morning));
        const auto ana = office.desk(QStringLiteral("ana"), morning);
        QVERIFY(proposeSetting(*ana, QStringLiteral("notice_wait_days"), QStringLiteral("14"), why));
        const auto same = adoptPolicy(*office.desk(QStringLiteral(" ANA"), morning));
        QVERIFY(!same);
        QCOMPARE(same.error().no, No::Blocked);
        QCOMPARE(same.error().blocks.first().id, QStringLiteral("approval:self"));
        QVERIFY(!adoptPolicy(*office.desk(QStringLiteral("ben"), morning), QStringLiteral("00")));
        QCOMPARE(
            office.desk(QStringLiteral("ben"), morning)->profile().number(QStringLiteral("notice_wait_days"), 0), 7);
    }
    void a_draft_of_the_policy_is_compared_before_anybody_asks_for_it()
    {
        Rehearsal office;
        QVERIFY(office.create(morning));
        const auto ana = office.desk(QStringLiteral("ana"), morning);
        const auto old = opened(*ana, monthOld());
        const auto fresh = opened(*ana, warrantFacts());
        const auto head = ana->docket().head()->count;
        auto draft = ana->profile();
        draft.settings[QStringLiteral("stale_after_days")] = QStringLiteral("20");
        const auto changes = impactOf(*ana, { ana->law(), draft });
        QVERIFY(changes);
        const auto touches = [&](const CaseRef &ref) {
            return std::ranges::any_of(*changes, [&](const LawChange &c) { return c.ref == ref; });
        };
        QVERIFY(touches(old) && !touches(fresh));
        QCOMPARE(ana->docket().head()->count, head);
    }
    void a_policy_that_cannot_be_used_is_refused_and_nothing_is_asked_data()
    {
        QTest::addColumn<QString>("setting");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *setting, const char *value, const char *says) {
            QTest::newRow(setting) << QString::fromUtf8(setting) << QString::fromUtf8(value) << QString::fromUtf8(says);
        };
        row("no_such_setting", "1", "There is no setting no_such_setting");
        row("C-06", "perhaps", "the answers are yes, no, disputed");
        row("notice_wait_days", "-1", "the answers are n");
        row("renewal_anchor", "receipt", "the answers are raw_end"); // settled in the program itself
        row("stale_after_days", "60", "says what the one in force says");
        row("closures_count", "yes\"\nentity = \"Other", "cannot be set to");
    }
    void a_policy_that_cannot_be_used_is_refused_and_nothing_is_asked()
    {
        QFETCH(QString, setting);
        QFETCH(QString, value);
        QFETCH(QString, says);
        Rehearsal office;
        QVERIFY(office.create(morning));
        const auto ana = office.desk(QStringLiteral("ana"), morning);
        const auto asked = proposeSetting(*ana, setting, value, why);
        QVERIFY(!asked);
        QVERIFY2(asked.error().sentence.contains(says), qPrintable(asked.error().sentence));
        QVERIFY(!*waitingPolicy(*ana));
    }
    void a_change_without_a_reason_is_not_asked_for()
    {
        Rehearsal office;
        QVERIFY(office.create(morning));
        const auto ana = office.desk(QStringLiteral("ana"), morning);
        QVERIFY(!proposeSetting(*ana, QStringLiteral("C-19"), QStringLiteral("14"), QStringLiteral(" ")));
    }
    void a_policy_that_another_law_made_unusable_meanwhile_is_not_adopted()
    {
        Rehearsal office;
        QVERIFY(office.create(morning));
        const auto ana = office.desk(QStringLiteral("ana"), morning);
        QVERIFY(proposeSetting(*ana, QStringLiteral("C-06"), QStringLiteral("no"), why));
        const auto at = std::ranges::find(ana->lawFiles(), QStringLiteral("settings/open_points.toml"), &LawFile::name);
        auto points = *at;
        QVERIFY(points.bytes.contains("[\"yes\", \"no\", \"disputed\"]"));
        points.bytes.replace("[\"yes\", \"no\", \"disputed\"]", "[\"yes\", \"disputed\"]");
        QVERIFY(proposeLaw(*ana, { points }, why));
        const auto ben = office.desk(QStringLiteral("ben"), morning);
        QVERIFY(adoptLaw(*ben));
        const auto adopted = adoptPolicy(*ben);
        QVERIFY(!adopted);
        QVERIFY2(adopted.error().sentence.contains(QStringLiteral("the answers are yes, disputed")),
            qPrintable(adopted.error().sentence));
        QCOMPARE(ben->profile().settings.value(QStringLiteral("observed_days_count")), QStringLiteral("yes"));
    }
    void a_proposal_falls_once_another_policy_was_set()
    {
        Rehearsal office;
        QVERIFY(office.create(morning));
        const auto ana = office.desk(QStringLiteral("ana"), morning);
        QVERIFY(proposeSetting(*ana, QStringLiteral("C-19"), QStringLiteral("14"), why));
        QVERIFY(*waitingPolicy(*ana));
        QVERIFY(setPolicy(*ana, ana->policyBytes() + "\n# read again\n"));
        QVERIFY(!*waitingPolicy(*ana));
        QVERIFY(!adoptPolicy(*office.desk(QStringLiteral("ben"), morning)));
    }
};
QTEST_MAIN(TestDeskPolicy)
#include "tst_desk_policy.moc"
