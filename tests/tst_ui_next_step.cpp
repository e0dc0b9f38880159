// SPDX-License-Identifier: Apache-2.0
#include "next_step.h"
#include <QTest>
using namespace writdesk;
namespace {
QString text(const char *words) { return QString::fromUtf8(words); }

CaseView judged(const char *disposition)
{
    CaseView view;
    view.c.ref = { text("WD-2026-K7QM4") };
    view.c.facts = { { .name = text("instrument"), .value = text("SW_FED"), .state = FactState::Accepted } };
    view.c.judgement.disposition.disposition = text(disposition);
    view.now = instantOf(text("2026-11-23T09:00:00-05:00"));
    return view;
}
}

class TestNextStep : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void proposed_facts_come_first()
    {
        auto view = judged("comply");
        view.c.facts.append({ .name = text("account"), .value = text("email:a@b.example") });
        QCOMPARE(nextStep(view).command, Do::AcceptAll);
        QVERIFY(nextStep(view).sentence.contains(u'1'));
    }
    void a_paper_nobody_knows_is_named_by_a_person() { QCOMPARE(nextStep(CaseView()).command, Do::StateFact); }
    void an_ended_gag_is_answered_before_anything_goes_out()
    {
        auto view = judged("comply");
        Gag gag { .id = { text("G1") }, .source = GagSource::Order };
        gag.period.freeFrom = instantOf(text("2026-11-01T00:00:00-04:00"));
        view.c.gags = { gag };
        QCOMPARE(nextStep(view).command, Do::AnswerGag);
        view.c.gags.first().answered = true;
        QVERIFY(nextStep(view).command != Do::AnswerGag);
    }
    void a_renewal_renews_the_hold_it_means_and_takes_no_other()
    {
        auto view = judged("preserve");
        Renewable one { .of = { text("WD-2026-AAAAA") }, .hold = { .id = { text("H1") } }, .inTime = true };
        one.hold.period.binding = When::of(QDate(2026, 11, 27));
        view.renewals = { one };
        QCOMPARE(nextStep(view).command, Do::RenewHold);
        QVERIFY(nextStep(view).sentence.contains(text("see whether")));
        view.renewals.first().sameRequester = true;
        QVERIFY(nextStep(view).sentence.contains(text("It renews hold H1 of WD-2026-AAAAA")));
        view.renewals.first().done = true;
        QVERIFY(nextStep(view).command != Do::RenewHold && nextStep(view).command != Do::TakeHold);
        view.renewals.first().done = false;
        view.renewals.first().refusal = text("It was renewed once.");
        QVERIFY(!nextStep(view).command.has_value());
        view.renewals.first().inTime = false; // the copy it means has lapsed
        QCOMPARE(nextStep(view).command, Do::TakeHold);
    }
    void what_ends_soon_names_the_letter_that_asks_about_it()
    {
        auto view = judged("comply");
        view.today = QDate(2026, 11, 23);
        view.c.status = text("released");
        Hold hold { .id = { text("H1") }, .state = HoldState::Active };
        hold.period.binding = When::fromText(text("2026-11-27"));
        hold.period.freeFrom = instantOf(text("2026-11-28T00:00:00-05:00"));
        view.c.holds = { hold };
        view.c.notices = { Notice() };
        view.c.documents = { { .kind = text("collected") } };
        view.c.packets = { { .id = { text("P1") }, .state = text("released") } };
        view.c.deliveries.append({ .packet = { text("P1") } });
        QCOMPARE(nextStep(view).command, Do::WriteLetter);
        QCOMPARE(nextStep(view).letter, text("renewal_reminder"));
        Gag gag { .id = { text("G1") }, .source = GagSource::Order };
        gag.period = hold.period;
        view.c.gags = { gag };
        QCOMPARE(nextStep(view).letter, text("pre_expiry_query"));
    }
    void a_disposition_leads_to_its_act_data()
    {
        QTest::addColumn<QString>("disposition");
        QTest::addColumn<int>("command");
        QTest::addColumn<QString>("letter");
        QTest::newRow("preserve") << text("preserve") << int(Do::TakeHold) << text("acknowledgement");
        QTest::newRow("counsel") << text("counsel") << int(Do::Overrule) << text("acknowledgement");
        QTest::newRow("reject") << text("reject") << int(Do::WriteLetter) << text("rejection");
        QTest::newRow("redirect") << text("redirect") << int(Do::WriteLetter) << text("redirect");
        QTest::newRow("clarify") << text("clarify") << int(Do::WriteLetter) << text("clarification");
        QTest::newRow("comply") << text("comply") << int(Do::DraftNotice) << text("acknowledgement");
    }
    void a_disposition_leads_to_its_act()
    {
        QFETCH(QString, disposition);
        QFETCH(int, command);
        QFETCH(QString, letter);
        const auto view = judged(qPrintable(disposition));
        QVERIFY(nextStep(view).command.has_value());
        QCOMPARE(int(*nextStep(view).command), command);
        QCOMPARE(fittingLetter(view.c), letter);
    }
    void a_letter_is_written_once()
    {
        auto view = judged("reject");
        view.c.letters = { { .kind = text("rejection") } };
        QVERIFY(!nextStep(view).command.has_value());
    }
    void nobody_is_urged_to_notify_where_a_gag_blocks()
    {
        auto view = judged("comply");
        view.noticeBlocks = { { .id = text("G1") } };
        QCOMPARE(nextStep(view).command, Do::Collect);
    }
    void what_ends_soon_is_asked_about_once_the_demand_is_done()
    {
        auto view = judged("");
        view.today = QDate(2026, 11, 23);
        Gag gag { .id = { QStringLiteral("G1") }, .source = GagSource::Order };
        gag.period.binding = When::of(QDate(2026, 12, 24));
        gag.period.freeFrom = QDateTime(QDate(2026, 12, 25), QTime(0, 0), Qt::UTC);
        view.c.gags.append(gag);
        view.now = QDateTime(view.today, QTime(9, 0), Qt::UTC);
        const auto asks = [&] { return nextStep(view).sentence.contains(QStringLiteral("whether it is extended")); };
        QVERIFY(!asks());
        view.today = QDate(2026, 12, 11);
        view.now = QDateTime(view.today, QTime(9, 0), Qt::UTC);
        QVERIFY2(asks(), qPrintable(nextStep(view).sentence));
        view.c.letters.append({ .kind = QStringLiteral("pre_expiry_query") });
        QVERIFY(!asks());
    }
    void a_packet_waits_for_what_blocks_its_release()
    {
        auto view = judged("comply");
        view.c.noticeExceptions = { text("emergency") };
        view.c.documents = { { .kind = text("collected") } };
        QCOMPARE(nextStep(view).command, Do::BuildPacket);
        view.c.packets = { { .id = { text("P1") }, .state = text("built") } };
        view.releaseBlocks = { { .because = text("A second person must approve.") } };
        QCOMPARE(nextStep(view).command, Do::Approve);
        QVERIFY(nextStep(view).sentence.contains(text("A second person must approve.")));
        view.releaseBlocks.clear();
        QCOMPARE(nextStep(view).command, Do::ReleasePacket);
        view.c.packets.first().state = text("released");
        QCOMPARE(nextStep(view).command, Do::HandOver);
        view.c.deliveries.append({ .packet = view.c.packets.last().id, .state = QStringLiteral("handed_over") });
        QVERIFY(!nextStep(view).command.has_value());
    }
};

QTEST_GUILESS_MAIN(TestNextStep)
#include "tst_ui_next_step.moc"
