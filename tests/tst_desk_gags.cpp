// SPDX-License-Identifier: Apache-2.0
#include "contact_desk.h"
#include "packet_fixture.h"
using namespace writdesk;
class tst_DeskGags : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void an_accepted_order_in_the_paper_makes_the_gag_by_itself()
    {
        Rehearsal office;
        QVERIFY(office.create(QStringLiteral("2025-11-24T15:00:00-05:00")));
        auto desk = office.desk(QStringLiteral("ana"), QStringLiteral("2025-11-24T16:00:00-05:00"));
        const auto ref = opened(*desk, warrantFacts());
        const auto c = stateFacts(*desk, ref,
            { { QStringLiteral("issued_on"), QStringLiteral("2025-11-24") },
                { QStringLiteral("gag"), QStringLiteral("order") },
                { QStringLiteral("gag_for"), QStringLiteral("one year") } });
        QVERIFY2(c, qPrintable(c ? QString() : c.error().sentence));
        QCOMPARE(c->gags.size(), 1);
        QCOMPARE(c->gags.first().period.binding.text(), QStringLiteral("2026-11-24"));
        QCOMPARE(isoInstant(c->gags.first().period.freeFrom), QStringLiteral("2026-11-25T00:00:00-05:00"));
    }
    void no_notice_is_made_under_a_gag_and_the_block_names_its_end()
    {
        Rehearsal office;
        QVERIFY(office.create(QStringLiteral("2026-11-20T15:00:00-05:00")));
        auto desk = office.desk(QStringLiteral("ana"), QStringLiteral("2026-11-23T09:00:00-05:00"));
        const auto ref = opened(*desk, warrantFacts());
        QVERIFY(addGag(*desk, ref, { .from = QStringLiteral("2025-11-24"), .length = QStringLiteral("1 years") }));
        const auto draft = draftNotice(*desk, ref, QStringLiteral("en"), false);
        QVERIFY(!draft);
        QCOMPARE(draft.error().no, No::Blocked);
        QVERIFY2(ids(draft.error().blocks).contains(QStringLiteral("gag:G1")),
            qPrintable(ids(draft.error().blocks).join(u' ')));
        QCOMPARE(desk->docket().load(ref)->letters.size(), 0);
    }
    void a_gag_that_ends_before_it_begins_or_rests_on_no_paper_is_refused()
    {
        Rehearsal office;
        QVERIFY(office.create(QStringLiteral("2026-11-20T15:00:00-05:00")));
        auto desk = office.desk(QStringLiteral("ana"), QStringLiteral("2026-11-23T09:00:00-05:00"));
        const auto ref = opened(*desk, warrantFacts());
        const auto from = QStringLiteral("2026-11-20");
        const auto backward = addGag(*desk, ref, { .from = from, .until = QStringLiteral("2026-11-19") });
        QVERIFY(!backward && backward.error().no == No::Usage);
        QVERIFY(backward.error().sentence.contains(QStringLiteral("before it begins")));
        const auto unknown = addGag(
            *desk, ref, { .from = from, .length = QStringLiteral("1 years"), .document = { QStringLiteral("abc") } });
        QVERIFY(!unknown && unknown.error().no == No::Usage);
        QVERIFY(unknown.error().sentence.contains(QStringLiteral("abc")));
        QVERIFY(desk->docket().load(ref)->gags.isEmpty());
        QVERIFY(addGag(*desk, ref, { .from = from, .until = from })); // silent on one day
        const auto sooner = extendGag(*desk, ref, { QStringLiteral("G1") }, { .until = QStringLiteral("2026-11-01") });
        QVERIFY(!sooner && sooner.error().no == No::Usage);
    }
    void a_mere_request_for_silence_does_not_block()
    {
        Rehearsal office;
        QVERIFY(office.create(QStringLiteral("2026-11-20T15:00:00-05:00")));
        auto desk = office.desk(QStringLiteral("ana"), QStringLiteral("2026-11-23T09:00:00-05:00"));
        const auto ref = opened(*desk, warrantFacts() + QStringList { QStringLiteral("gag=request_only") });
        const auto draft = draftNotice(*desk, ref, QStringLiteral("en"), false);
        QVERIFY2(draft, qPrintable(draft ? QString() : draft.error().sentence + ids(draft.error().blocks).join(u' ')));
        QVERIFY(draft->pdf.startsWith("%PDF"));
    }
    void whoever_runs_the_account_for_others_is_asked_to_tell_them_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<bool>("asked");
        QTest::newRow("nobody said whose it is") << QString() << false;
        QTest::newRow("a person's") << QStringLiteral("person") << false;
        QTest::newRow("an organisation's") << QStringLiteral("organisation") << true;
    }
    void whoever_runs_the_account_for_others_is_asked_to_tell_them()
    {
        QFETCH(QString, kind);
        QFETCH(bool, asked);
        if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
            QSKIP("pdftotext is not installed");
        Rehearsal rehearsal;
        QVERIFY(rehearsal.create(QStringLiteral("2026-11-20T15:00:00-05:00")));
        auto desk = rehearsal.desk(QStringLiteral("ana"), QStringLiteral("2026-11-23T09:00:00-05:00"));
        auto facts = warrantFacts();
        if (!kind.isEmpty())
            facts.append(QStringLiteral("tenant_kind=") + kind);
        const auto ref = opened(*desk, facts);
        QVERIFY(verifyContact(*desk, ref,
            { QStringLiteral("email:pat@tenant.example"), ContactRole::Administrator,
                QStringLiteral("it@tenant.example"), QStringLiteral("the contract") }));
        const auto draft = draftNotice(*desk, ref, QStringLiteral("en"), false);
        QVERIFY2(draft, draft ? "" : qPrintable(draft.error().sentence));
        QCOMPARE(exports::text(exports::written(rehearsal, QStringLiteral("notice.pdf"), draft->pdf))
                     .contains(QStringLiteral("people who use your organisation")),
            asked);
    }
    void a_gag_is_lifted_only_by_two_people()
    {
        Rehearsal office;
        QVERIFY(office.create(QStringLiteral("2026-11-20T15:00:00-05:00")));
        const auto at = QStringLiteral("2026-11-23T09:00:00-05:00");
        auto ana = office.desk(QStringLiteral("ana"), at);
        const auto ref = opened(*ana, warrantFacts());
        const auto gag = addGag(*ana, ref, { .from = QStringLiteral("2026-11-01"), .furtherOrder = true });
        QVERIFY(gag);
        const auto alone = liftGag(*ana, ref, gag->id, QStringLiteral("unsealed"));
        QVERIFY(!alone);
        QCOMPARE(alone.error().no, No::Blocked);
        QVERIFY(!approve(*ana, ref, QStringLiteral("lift")));
        auto ben = office.desk(QStringLiteral("ben"), at);
        QVERIFY(approve(*ben, ref, QStringLiteral("lift")));
        const auto lifted = liftGag(*ana, ref, gag->id, QStringLiteral("unsealed"));
        QVERIFY2(
            lifted, qPrintable(lifted ? QString() : lifted.error().sentence + ids(lifted.error().blocks).join(u' ')));
        QVERIFY(lifted->lifted);
    }
    void after_its_end_the_block_that_stands_asks_for_an_extension_until_answered()
    {
        Rehearsal office;
        QVERIFY(office.create(QStringLiteral("2026-11-20T15:00:00-05:00")));
        auto desk = office.desk(QStringLiteral("ana"), QStringLiteral("2026-11-23T09:00:00-05:00"));
        const auto ref = opened(*desk, warrantFacts());
        QVERIFY(addGag(*desk, ref, { .from = QStringLiteral("2025-11-24"), .length = QStringLiteral("1 years") }));
        auto later = office.desk(QStringLiteral("ana"), QStringLiteral("2026-11-25T08:00:00-05:00"));
        const auto asked = ids(blocksOfNotice(*later, *later->docket().load(ref)));
        QVERIFY2(asked.contains(QStringLiteral("gag:G1:extension")), qPrintable(asked.join(u' ')));
        QVERIFY(!asked.contains(QStringLiteral("gag:G1")));
        QVERIFY(answerGag(
            *later, ref, { QStringLiteral("G1") }, QStringLiteral("mail and tray searched, clerk called: none")));
        const auto left = ids(blocksOfNotice(*later, *later->docket().load(ref)));
        QVERIFY2(!left.contains(QStringLiteral("gag:G1:extension")), qPrintable(left.join(u' ')));
    }
    void an_extension_to_an_earlier_day_is_refused_and_the_gag_stands()
    {
        Rehearsal office;
        QVERIFY(office.create(QStringLiteral("2026-11-20T15:00:00-05:00")));
        auto desk = office.desk(QStringLiteral("ana"), QStringLiteral("2026-11-23T09:00:00-05:00"));
        const auto ref = opened(*desk, warrantFacts());
        const auto gag
            = addGag(*desk, ref, { .from = QStringLiteral("2026-11-01"), .until = QStringLiteral("2027-11-01") });
        const auto endless = addGag(*desk, ref, { .from = QStringLiteral("2026-11-01"), .furtherOrder = true });
        QVERIFY(gag && endless);
        QVERIFY(!extendGag(*desk, ref, gag->id, { .until = QStringLiteral("2026-11-22") }));
        QVERIFY(!extendGag(*desk, ref, endless->id, { .until = QStringLiteral("2030-01-01") }));
        QCOMPARE(desk->docket().load(ref)->gags.first().period.binding.text(), QStringLiteral("2027-11-01"));
        QVERIFY(extendGag(*desk, ref, gag->id, { .until = QStringLiteral("2028-11-01") }));
    }
    void what_the_paper_says_makes_one_gag_and_typing_over_never_shortens_it()
    {
        Rehearsal office;
        QVERIFY(office.create(QStringLiteral("2026-11-20T15:00:00-05:00")));
        auto desk = office.desk(QStringLiteral("ana"), QStringLiteral("2026-11-23T09:00:00-05:00"));
        const auto ref = opened(*desk, warrantFacts());
        QVERIFY(stateFacts(*desk, ref,
            { { QStringLiteral("gag"), QStringLiteral("order") },
                { QStringLiteral("gag_until"), QStringLiteral("2027-05-13") } }));
        QVERIFY(stateFacts(*desk, ref, { { QStringLiteral("gag_until"), QStringLiteral("2026-11-01") } }));
        auto c = *desk->docket().load(ref);
        QCOMPARE(c.gags.size(), 1);
        QCOMPARE(c.gags.first().period.binding.text(), QStringLiteral("2027-05-13"));
        QVERIFY(extendGag(*desk, ref, c.gags.first().id, { .until = QStringLiteral("2028-05-13") }));
        QVERIFY(acceptFacts(*desk, ref));
        c = *desk->docket().load(ref);
        QCOMPARE(c.gags.size(), 1);
        QCOMPARE(c.gags.first().period.binding.text(), QStringLiteral("2028-05-13"));
    }
    void one_person_under_two_spellings_approves_nothing()
    {
        Rehearsal office;
        QVERIFY(office.create(QStringLiteral("2026-11-20T15:00:00-05:00")));
        const auto at = QStringLiteral("2026-11-23T09:00:00-05:00");
        auto ana = office.desk(QStringLiteral("ana"), at);
        const auto ref = opened(*ana, warrantFacts());
        const auto gag = addGag(*ana, ref, { .from = QStringLiteral("2026-11-01"), .furtherOrder = true });
        QVERIFY(gag && !liftGag(*ana, ref, gag->id, QStringLiteral("unsealed")));
        auto same = office.desk(QStringLiteral("Ana "), at);
        const auto approved = approve(*same, ref, QStringLiteral("lift"));
        QVERIFY(!approved);
        QCOMPARE(approved.error().no, No::Blocked);
    }
};
QTEST_MAIN(tst_DeskGags)
#include "tst_desk_gags.moc"
