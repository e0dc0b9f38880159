// SPDX-License-Identifier: Apache-2.0
#include "desk_fixture.h"
#include "law_desk.h"
#include <algorithm>
using namespace writdesk;
namespace {
const auto morning = QStringLiteral("2026-11-23T09:00:00-05:00");
const auto later = QStringLiteral("2026-11-23T11:00:00-05:00");

AddedHoliday mourning()
{
    return { .date = QDate(2026, 12, 7),
        .name = QStringLiteral("Day of \"mourning\""),
        .kind = QStringLiteral("COURT_CLOSED"),
        .counts = QStringLiteral("yes"),
        .source = QStringLiteral("Notice of the court of 23 November 2026"),
        .court = QStringLiteral("nysd") };
}

QStringList withPrintedLength() { return warrantFacts() + QStringList { QStringLiteral("due_within=14 days") }; }

Result<QList<NewEntry>> acceptNothing(const Case &c)
{
    return QList<NewEntry> { { c.ref, kind::accepted, { { QStringLiteral("names"), QJsonArray() } } } };
}

QString dueOf(Desk &desk, const CaseRef &ref)
{
    const auto c = desk.docket().load(ref);
    for (const auto &period : c->judgement.periods) {
        if (period.rule == u"T-DUE-02")
            return period.binding.text();
    }
    return {};
}
}

class TestDeskLaw : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void a_new_holiday_dates_no_case_anew_until_a_person_judges_it()
    {
        Rehearsal office;
        QVERIFY(office.create(morning));
        const auto ana = office.desk(QStringLiteral("ana"), morning);
        const auto ref = opened(*ana, withPrintedLength());
        QCOMPARE(dueOf(*ana, ref), QStringLiteral("2026-12-07"));
        QVERIFY(proposeHoliday(*ana, mourning()));
        QVERIFY(unjudgedChanges(*ana)->isEmpty()); // it waits for a second person

        const auto ben = office.desk(QStringLiteral("ben"), morning);
        QVERIFY(adoptLaw(*ben));
        QCOMPARE(dueOf(*ben, ref), QStringLiteral("2026-12-07"));
        const auto changes = unjudgedChanges(*ben);
        QVERIFY(changes && !changes->isEmpty());
        const auto due = std::ranges::find_if(
            *changes, [](const LawChange &c) { return c.what.startsWith(QStringLiteral("T-DUE-02")); });
        QVERIFY(due != changes->end());
        QCOMPARE(due->ref, ref);
        QVERIFY2(due->row.contains(QStringLiteral("mourning")), qPrintable(due->row));
        QVERIFY(due->before.contains(QStringLiteral("2026-12-07")));
        QVERIFY(due->after.contains(QStringLiteral("2026-12-08")));
        QVERIFY(ben->change(ref, 0, Desk::Judge::Yes, acceptNothing));
        QCOMPARE(dueOf(*ben, ref), QStringLiteral("2026-12-08"));
        QVERIFY(unjudgedChanges(*ben)->isEmpty());
        QVERIFY(ben->docket().verify());
    }
    void a_law_that_somebody_else_adopts_holds_at_a_desk_that_stands_open()
    {
        Rehearsal office;
        QVERIFY(office.create(morning));
        const auto ana = office.desk(QStringLiteral("ana"), morning);
        const auto ref = opened(*ana, withPrintedLength());
        QVERIFY(proposeHoliday(*ana, mourning()));
        QVERIFY(!*ana->catchUp()); // what she writes herself is no news to her
        QVERIFY(adoptLaw(*office.desk(QStringLiteral("ben"), later)));
        QCOMPARE(dueOf(*ana, ref), QStringLiteral("2026-12-07"));
        QVERIFY(ana->change(ref, 0, Desk::Judge::Yes, acceptNothing));
        QCOMPARE(dueOf(*ana, ref), QStringLiteral("2026-12-08"));
        QVERIFY(ana->docket().load(ref)->judgement.at >= instantOf(later)); // a rehearsal's clock does not run back
        QVERIFY(!*ana->catchUp());
    }
    void who_asks_for_a_change_of_the_law_cannot_adopt_it()
    {
        Rehearsal office;
        QVERIFY(office.create(morning));
        const auto ana = office.desk(QStringLiteral("ana"), morning);
        QVERIFY(proposeHoliday(*ana, mourning()));
        const auto same = office.desk(QStringLiteral(" ANA"), morning);
        const auto adopted = adoptLaw(*same);
        QVERIFY(!adopted);
        QCOMPARE(adopted.error().no, No::Blocked);
        QVERIFY(ana->adoptedLaw().isEmpty());
        QVERIFY(!adoptLaw(*office.desk(QStringLiteral("ben"), morning), QStringLiteral("00")));
    }
    void a_bad_row_is_named_by_its_line_and_the_law_stays_as_it_is()
    {
        Rehearsal office;
        QVERIFY(office.create(morning));
        const auto ana = office.desk(QStringLiteral("ana"), morning);
        const auto before = ana->law().hash;
        const auto bad = proposeLaw(
            *ana, { { QStringLiteral("periods/ours.toml"), "[[period]]\nid = \"T-X\"\n" } }, QStringLiteral("a test"));
        QVERIFY(!bad && bad.error().sentence.contains(QStringLiteral("periods/ours.toml:1")));
        QVERIFY(!proposeLaw(*ana, {}, QStringLiteral("a test")));
        QVERIFY(!proposeLaw(*ana, { { QStringLiteral("law.toml"), "version = \"2026-12-01\"\n" } }, QString()));
        QVERIFY(!*waitingLaw(*ana));
        QCOMPARE(office.desk(QStringLiteral("ben"), morning)->law().hash, before);
    }
    void an_adopted_law_that_can_not_be_read_any_more_leaves_the_one_before_in_force()
    {
        Rehearsal office;
        QVERIFY(office.create(morning));
        const auto ana = office.desk(QStringLiteral("ana"), morning);
        QVERIFY(proposeLaw(*ana, { { QStringLiteral("law.toml"), "version = \"ours\"\n" } }, QStringLiteral("a test")));
        QVERIFY(adoptLaw(*office.desk(QStringLiteral("ben"), morning)));
        const auto kept = ana->docket().keep("{\"law.toml\":\"version = \"}"); // as another program may have written it
        const LawProposal broken { .sha256 = *kept, .asked = QStringLiteral("ana"), .by = QStringLiteral("ben") };
        QVERIFY(ana->docket().change(ana->stamp(), {}, [&]() -> Result<QList<NewEntry>> {
            return QList<NewEntry> { { {}, kind::lawSet, objectOf(broken) } };
        }));
        const auto later = office.desk(QStringLiteral("ben"), morning);
        QCOMPARE(later->law().version, QStringLiteral("ours"));
        QVERIFY(later->lawTrouble().contains(QStringLiteral("law.toml:1")));
    }
    void a_list_of_changes_that_is_stopped_lists_nothing_and_enters_nothing()
    {
        Rehearsal office;
        QVERIFY(office.create(morning));
        const auto ana = office.desk(QStringLiteral("ana"), morning);
        for (int i = 0; i < 3; ++i)
            opened(*ana, warrantFacts());
        const auto before = ana->docket().head()->count;
        QStringList told;
        const auto stopsAtTheSecond = [&](int done, int of) {
            told.append(QStringLiteral("%1/%2").arg(done).arg(of));
            return done < 1;
        };
        const auto changes = impactOf(*ana, { ana->law(), ana->profile() }, stopsAtTheSecond);
        QVERIFY(!changes && changes.error().sentence.contains(QStringLiteral("Stopped")));
        QCOMPARE(told, QStringList({ QStringLiteral("0/3"), QStringLiteral("1/3") }));
        QVERIFY(!unjudgedChanges(*ana, [](int, int) { return false; }));
        QCOMPARE(ana->docket().head()->count, before);
    }
    void a_draft_changes_only_cases_that_its_row_touches()
    {
        Rehearsal office;
        QVERIFY(office.create(morning));
        const auto ana = office.desk(QStringLiteral("ana"), morning);
        QSet<QString> touched;
        for (int i = 0; i < 60; ++i) { // some are stale under a stricter draft, some are not
            auto facts = warrantFacts();
            const auto issued = QDate(2026, 11, 20).addDays(-2 * i);
            facts.replaceInStrings(
                QStringLiteral("issued_on=2026-11-16"), QStringLiteral("issued_on=") + issued.toString(Qt::ISODate));
            facts.replaceInStrings(
                QStringLiteral("docket_number=26-mj-1201"), QStringLiteral("docket_number=26-mj-%1").arg(2000 + i));
            opened(*ana, facts);
        }
        const auto at = std::ranges::find(ana->lawFiles(), QStringLiteral("criteria/service.toml"), &LawFile::name);
        auto file = *at;
        const auto from = file.bytes.indexOf("id = \"V-SV-06\"");
        QVERIFY(from > 0);
        file.bytes.replace(file.bytes.indexOf("severity = \"advisory\"", from), 21, "severity = \"curable\"");
        auto files = ana->lawFiles();
        files.replace(at - ana->lawFiles().begin(), file);
        const auto draft = readLaw(files);
        QVERIFY2(draft, qPrintable(draft ? QString() : draft.error().detail));
        const auto changes = impactOf(*ana, { *draft, ana->profile() });
        QVERIFY(changes);
        for (const auto &change : *changes) {
            touched.insert(change.ref.text);
            QVERIFY2(change.what.startsWith(QStringLiteral("V-SV-06")) || change.what == u"disposition",
                qPrintable(change.what));
            if (change.what != u"disposition")
                QVERIFY(change.where.startsWith(QStringLiteral("criteria/service.toml:")));
        }
        const auto rows = ana->docket().list({});
        for (const auto &row : *rows) { // every case has that finding, so every case differs and no other finding does
            const auto c = ana->docket().load(row.ref);
            const auto has
                = std::ranges::any_of(c->judgement.findings, [](const Finding &f) { return f.id == u"V-SV-06"; });
            QCOMPARE(touched.contains(row.ref.text), has);
        }
        QVERIFY(impactOf(*ana, { ana->law(), ana->profile() })->isEmpty());
    }
};
QTEST_MAIN(TestDeskLaw)
#include "tst_desk_law.moc"
