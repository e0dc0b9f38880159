// SPDX-License-Identifier: Apache-2.0
#include "gate_case.h"
using namespace writdesk;

class TestGates : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void what_is_ready_goes_out() { QCOMPARE(idsOf(ask(Act::Disclose, ready(), "P1")), QStringList()); }

    void a_disclosure_waits_for_each_promise_data()
    {
        using Change = std::function<void(Case &)>;
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("block");
        const auto row = [](const char *why, const char *block, const Change &change) {
            QTest::newRow(why) << change << QString::fromLatin1(block);
        };
        row("no approval", "approval:release", [](Case &c) { c.approvals.clear(); });
        row("only asked for", "approval:release",
            [](Case &c) { c.approvals = { approval("release", "P1", "ann", "") }; });
        row("approved by who asked", "approval:release",
            [](Case &c) { c.approvals = { approval("release", "P1", "bob", "bob") }; });
        row("approved by who acts", "approval:release",
            [](Case &c) { c.approvals = { approval("release", "P1", "eve", "ann") }; });
        row("approved by who acts, spelt anew", "approval:release",
            [](Case &c) { c.approvals = { approval("release", "P1", "eve", " Ann ") }; });
        row("something else approved", "approval:release",
            [](Case &c) { c.approvals.first().what = QString(64, u'0'); });
        row("another act approved", "approval:release",
            [](Case &c) { c.approvals.first().act = QStringLiteral("destroy"); });
        row("another packet approved", "approval:release",
            [](Case &c) { c.approvals.first().subject = QStringLiteral("P2"); });
        row("no notice", "notice:email:someone@mail.example", [](Case &c) { c.notices.clear(); });
        row("bounced", "notice:email:someone@mail.example", [](Case &c) {
            c.notices.append({ .account = c.notices.first().account, .state = QStringLiteral("bounced") });
        });
        row("still waiting", "wait:email:someone@mail.example",
            [](Case &c) { c.notices.first().wait.freeFrom = noon.addSecs(1); });
        row("wait unknown", "wait:email:someone@mail.example", [](Case &c) { c.notices.first().wait.freeFrom = {}; });
        row("one of two accounts told", "notice:email:b@mail.example",
            [](Case &c) { c.facts.append(factsFrom(QStringLiteral("account=email:b@mail.example"))); });
        row("objection", "challenge", [](Case &c) {
            c.notices.append({ .account = c.notices.first().account, .state = QStringLiteral("objection") });
        });
        row("motion", "challenge", [](Case &c) { c.facts.append(factsFrom(QStringLiteral("challenge=pending"))); });
        row("above the ceiling", "category:L5_INTERCEPT",
            [](Case &c) { c.packets.first().categories.append(QStringLiteral("L5_INTERCEPT")); });
        row("not asked for", "category:L3_FILES",
            [](Case &c) { c.packets.first().categories.append(QStringLiteral("L3_FILES")); });
        row("no packet", "packet", [](Case &c) { c.packets.clear(); });
        row("packet without manifest", "packet", [](Case &c) { c.packets.first().manifest.clear(); });
        row("not judged", "disposition", [](Case &c) { c.judgement.disposition = {}, c.judgement.at = {}; });
        row("rejected by the law", "disposition",
            [](Case &c) { c.judgement.disposition.disposition = QStringLiteral("reject"); });
        row("for counsel", "disposition",
            [](Case &c) { c.judgement.disposition.disposition = QStringLiteral("counsel"); });
        row("to clarify, whatever counsel says", "disposition", [](Case &c) {
            c.judgement.disposition.disposition = QStringLiteral("clarify");
            c.facts.append(factsFrom(QStringLiteral("counsel_decision=comply")));
        });
        row("account not accepted", "facts", [](Case &c) {
            c.facts.append(factsFrom(QStringLiteral("account=email:someone@mail.example"), FactState::Proposed));
        });
        row("category not accepted", "facts",
            [](Case &c) { c.facts.append(factsFrom(QStringLiteral("category=L1_A"), FactState::Proposed)); });
        row("case rejected", "status", [](Case &c) { c.status = QStringLiteral("rejected"); });
        row("withdrawn", "status",
            [](Case &c) { c.facts.append(factsFrom(QStringLiteral("status_events=withdrawn"))); });
        row("came after the hold", "preserved:H1", [](Case &c) {
            c.holds.append(hold("H1", noon.addDays(-1)));
            c.facts.append(factsFrom(QStringLiteral("appeal_decision=no_appeal")));
        });
        row("appeal undecided", "appeal", [](Case &c) { c.holds.append(hold("H1", noon.addDays(9))); });
        row("appealed", "appeal", [](Case &c) {
            c.holds.append(hold("H1", noon.addDays(9)));
            c.facts.append(factsFrom(QStringLiteral("appeal_decision=appeal")));
        });
        row("recipient not verified", "finding:V-ID-09", [](Case &c) {
            c.facts.append(factsFrom(QStringLiteral("delivery_target=x@fbi.gov")));
            c = judged(c);
        });
        row("silence of unknown source is no excuse", "notice:email:someone@mail.example", [](Case &c) {
            c.notices.clear();
            c.gags = { gag("G1", GagSource::Unknown) };
        });
        row("a lifted gag is no excuse", "notice:email:someone@mail.example", [](Case &c) {
            c.notices.clear();
            c.gags = { gag("G1", GagSource::Order) };
            c.gags.first().lifted = true;
        });
    }
    void a_disclosure_waits_for_each_promise()
    {
        QFETCH(std::function<void(Case &)>, change);
        QFETCH(QString, block);
        auto c = ready();
        change(c);
        QCOMPARE(idsOf(ask(Act::Disclose, c, "P1")), QStringList { block });
    }

    void a_delivery_reported_after_a_bounce_is_no_notice()
    {
        auto c = ready();
        const auto account = c.notices.first().account;
        c.notices.append({ .account = account, .state = QStringLiteral("bounced") });
        c.notices.append({ .account = account, .state = QStringLiteral("delivered") });
        QCOMPARE(idsOf(ask(Act::Disclose, c, "P1")), QStringList { QStringLiteral("notice:") + account });
        c.notices.append({ .account = account, .state = QStringLiteral("sent") });
        QCOMPARE(idsOf(ask(Act::Disclose, c, "P1")), QStringList());
    }
    void a_gag_an_exception_or_counsel_opens_what_they_may_data()
    {
        using Change = std::function<void(Case &)>;
        QTest::addColumn<Change>("change");
        const auto row = [](const char *why, const Change &change) { QTest::newRow(why) << change; };
        row("a gag in force: no notice is owed", [](Case &c) {
            c.notices.clear();
            c.gags = { gag("G1", GagSource::Order) };
        });
        row("a recorded exception", [](Case &c) {
            c.notices.clear();
            c.noticeExceptions = { QStringLiteral("the account is hijacked") };
        });
        row("counsel decided", [](Case &c) {
            c.judgement.disposition.disposition = QStringLiteral("counsel");
            c.facts.append(factsFrom(QStringLiteral("counsel_decision=comply")));
        });
        row("the challenge ended", [](Case &c) {
            c.notices.append({ .account = c.notices.first().account, .state = QStringLiteral("objection") });
            c.facts.append(factsFrom(QStringLiteral("challenge=resolved")));
        });
        row("process came during the hold", [](Case &c) {
            c.holds.append(hold("H1", noon.addDays(9)));
            c.facts.append(factsFrom(QStringLiteral("appeal_decision=no_appeal")));
        });
        row("live data, not the preserved copy", [](Case &c) {
            c.holds.append(hold("H1", noon.addDays(-1)));
            c.facts.append(factsFrom(QStringLiteral("data_source=live")));
        });
        row("the recipient was verified", [](Case &c) {
            c.facts.append(factsFrom(QStringLiteral("delivery_target=x@fbi.gov;delivery_verified_at=2026-11-22")));
            c = judged(c);
        });
    }
    void preserved_data_waits_for_the_hold_on_its_account_though_nobody_linked_it()
    {
        auto keeper = caseOf(QStringLiteral("PRES_2703F"), QStringLiteral("account=EMAIL:Someone@mail.example"));
        keeper.ref = { QStringLiteral("WD-2026-KKKKK") };
        keeper.holds.append(hold("H1", noon.addDays(-1)));
        auto c = ready();
        QCOMPARE(idsOf(ask(Act::Disclose, c, "P1", { keeper })), QStringList()); // nobody says that it is preserved
        c.facts.append(factsFrom(QStringLiteral("data_source=preserved;appeal_decision=no_appeal")));
        QVERIFY(has(ask(Act::Disclose, c, "P1", { keeper }), "preserved:H1@WD-2026-KKKKK"));
        // As a person stated it, the paper came while the preservation ran.
        auto stated = c;
        stated.facts.append(factsFrom(QStringLiteral("received_at=") + isoDate(noon.date().addDays(-3))));
        QVERIFY(!has(ask(Act::Disclose, stated, "P1", { keeper }), "preserved:H1@WD-2026-KKKKK"));
        keeper.holds.append(hold("H2", noon.addDays(9)));
        QVERIFY(!has(ask(Act::Disclose, c, "P1", { keeper }), "preserved:H2@WD-2026-KKKKK"));
    }
    void a_gag_an_exception_or_counsel_opens_what_they_may()
    {
        QFETCH(std::function<void(Case &)>, change);
        auto c = ready();
        change(c);
        QCOMPARE(idsOf(ask(Act::Disclose, c, "P1")), QStringList());
    }

    void what_has_ended_is_destroyed() { QCOMPARE(idsOf(ask(Act::Destroy, ended(), "H1")), QStringList()); }

    void a_destruction_waits_for_every_claim_data()
    {
        using Change = std::function<void(Case &, Case &)>;
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("block");
        const auto row = [](const char *why, const char *block, const Change &change) {
            QTest::newRow(why) << change << QString::fromLatin1(block);
        };
        row("a stranger", "",
            [](Case &, Case &n) { n.facts = factsFrom(QStringLiteral("account=email:x@y.example")); });
        row("no approval", "approval:destroy",
            [](Case &c, Case &n) { c.approvals.clear(), n.status = QStringLiteral("closed"); });
        row("the hold runs", "hold:H1", [](Case &c, Case &n) {
            c.holds.first().period.freeFrom = noon.addSecs(1), n.status = QStringLiteral("closed");
        });
        row("no end is known", "hold:H1",
            [](Case &c, Case &n) { c.holds.first().period.freeFrom = {}, n.status = QStringLiteral("closed"); });
        row("no such hold", "hold:none", [](Case &c, Case &) { c.holds.clear(); });
        row("destroyed already", "hold:none", [](Case &c, Case &) { c.holds.first().state = HoldState::Destroyed; });
        row("process came in time", "process:WD-2026-BBBBB", [](Case &, Case &) {});
        row("process came late", "process:WD-2026-BBBBB",
            [](Case &c, Case &n) { n.receivedAt = c.holds.first().period.freeFrom.addDays(1); });
        row("process was answered", "", [](Case &, Case &n) { n.status = QStringLiteral("released"); });
        row("another hold on the account", "hold:H1@WD-2026-BBBBB", [](Case &, Case &n) {
            n.demands.first().instrument = QStringLiteral("PRES_2703F");
            n.holds.append(hold("H1", noon.addDays(30)));
        });
        row("another hold that ended", "", [](Case &, Case &n) {
            n.demands.first().instrument = QStringLiteral("PRES_2703F");
            n.holds.append(hold("H1", noon.addDays(-30)));
        });
        row("a second hold of its own", "hold:H2@WD-2026-AAAAA", [](Case &c, Case &n) {
            c.holds.append(hold("H2", noon.addDays(30)));
            n.status = QStringLiteral("closed");
        });
        row("accounts nobody accepted", "accounts:WD-2026-BBBBB", [](Case &, Case &n) {
            n.facts = factsFrom(QStringLiteral("account=email:x@y.example"), FactState::Proposed);
        });
        row("a paper nobody read", "unread:WD-2026-BBBBB", [](Case &, Case &n) {
            n.facts.clear();
            n.documents.append({ .kind = QStringLiteral("paper"), .problem = QStringLiteral("locked") });
        });
        row("a second paper nobody read, of a case with accounts", "unread:WD-2026-BBBBB process:WD-2026-BBBBB",
            [](Case &, Case &n) {
                n.facts.first().document = { QString(64, u'd') };
                n.documents.append({ .sha256 = { QString(64, u'd') }, .kind = QStringLiteral("paper") });
                n.documents.append({ .sha256 = { QString(64, u'e') },
                    .kind = QStringLiteral("paper"),
                    .problem = QStringLiteral("locked") });
            });
        row("an unread paper somebody looked at", "process:WD-2026-BBBBB", [](Case &, Case &n) {
            n.documents.append({ .sha256 = { QString(64, u'e') },
                .kind = QStringLiteral("paper"),
                .problem = QStringLiteral("locked"),
                .seen = { QStringLiteral("account") } });
        });
        row("a challenge", "challenge:WD-2026-BBBBB", [](Case &, Case &n) {
            n.status = QStringLiteral("released");
            n.facts.append(factsFrom(QStringLiteral("challenge=pending")));
        });
    }
    void a_destruction_waits_for_every_claim()
    {
        QFETCH(std::function<void(Case &, Case &)>, change);
        QFETCH(QString, block);
        auto c = ended();
        auto n = other(QStringLiteral("SW_FED"), sharedAccount);
        change(c, n);
        QCOMPARE(idsOf(ask(Act::Destroy, c, "H1", { n })).join(u' '), block);
    }

    void a_released_hold_may_be_destroyed_before_its_end()
    {
        auto c = ended();
        c.holds.first().period.freeFrom = later;
        c.holds.first().state = HoldState::Released;
        QVERIFY(ask(Act::Destroy, c, "H1").isEmpty());
    }

    void lifting_overruling_and_changing_the_law_need_two()
    {
        auto c = caseOf(QStringLiteral("SW_FED"), {});
        c.gags = { gag("G1", GagSource::Order) };
        c.judgement.findings = { { .id = QStringLiteral("V-FM-05"), .severity = Severity::Fatal },
            { .id = QStringLiteral("V-SV-06"), .severity = Severity::Advisory } };
        QVERIFY(has(ask(Act::Lift, c, "G1"), "approval:lift"));
        QVERIFY(has(ask(Act::Lift, c, "G9"), "gag:none"));
        QVERIFY(has(ask(Act::Override, c, "V-FM-05"), "approval:override"));
        QVERIFY(ask(Act::Override, c, "V-SV-06").isEmpty());
        QVERIFY(has(ask(Act::Override, c, "V-XX-99"), "finding:none"));
        QVERIFY(has(ask(Act::Law, c), "approval:law"));
        c.approvals = { approval("lift", "G1", "ann", "bob"), approval("override", "V-FM-05", "ann", "bob"),
            approval("law", "", "ann", "bob") };
        QVERIFY(ask(Act::Lift, c, "G1").isEmpty());
        QVERIFY(ask(Act::Override, c, "V-FM-05").isEmpty());
        QVERIFY(ask(Act::Law, c).isEmpty());
    }
};
QTEST_GUILESS_MAIN(TestGates)
#include "tst_gates.moc"
