// SPDX-License-Identifier: Apache-2.0
#include "gate_case.h"
using namespace writdesk;

class TestGateNotify : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void a_notice_waits_for_every_gag_data()
    {
        QTest::addColumn<QString>("instrument");
        QTest::addColumn<QString>("facts");
        QTest::addColumn<QList<Gag>>("gags");
        QTest::addColumn<QString>("blocks");
        const auto row = [](const char *why, const char *instrument, const char *facts, const QList<Gag> &gags,
                             const char *blocks) {
            QTest::newRow(why) << QString::fromLatin1(instrument) << QString::fromLatin1(facts) << gags
                               << QString::fromLatin1(blocks);
        };
        auto lifted = gag("G1", GagSource::Order);
        lifted.lifted = true;
        auto answered = gag("G1", GagSource::Order, noon.addDays(-1));
        answered.answered = true;
        auto endless = gag("G1", GagSource::Order, QDateTime());
        endless.furtherOrder = true;
        auto released = gag("G1", GagSource::Statute);
        released.lifted = true;
        row("no gag", "SW_FED", "", {}, "");
        row("an order", "SW_FED", "", { gag("G1", GagSource::Order) }, "gag:G1");
        row("a statute", "SUBP_ADMIN_FED", "", { gag("G1", GagSource::Statute) }, "gag:G1");
        row("of unknown source", "SW_FED", "", { gag("G1", GagSource::Unknown) }, "gag:G1");
        row("only asked for", "SW_FED", "gag=request_only", { gag("G1", GagSource::RequestOnly) }, "");
        row("until further order", "SW_FED", "", { endless }, "gag:G1");
        row("of unknown end", "SW_FED", "", { gag("G1", GagSource::Order, QDateTime()) }, "gag:G1");
        row("two", "SW_FED", "", { gag("G1", GagSource::Order), gag("G2", GagSource::Order) }, "gag:G1 gag:G2");
        row("one of two lifted", "SW_FED", "", { lifted, gag("G2", GagSource::Order) }, "gag:G2");
        row("lifted", "SW_FED", "gag=order", { lifted }, "");
        row("ended, nobody looked for an extension", "SW_FED", "", { gag("G1", GagSource::Order, noon.addDays(-1)) },
            "gag:G1:extension");
        row("ends in this instant", "SW_FED", "", { gag("G1", GagSource::Order, noon) }, "gag:G1:extension");
        row("ends in a second", "SW_FED", "", { gag("G1", GagSource::Order, noon.addSecs(1)) }, "gag:G1");
        row("ended and answered", "SW_FED", "", { answered }, "approval:notify");
        row("a fact without its object", "SW_FED", "gag=order", {}, "gag:fact");
        row("a statute without its object", "SW_FED", "gag=statute", {}, "gag:fact");
        row("unknown without its object", "SW_FED", "gag=unknown", {}, "gag:fact");
        row("a fact beside a request", "SW_FED", "gag=order", { gag("G1", GagSource::RequestOnly) }, "gag:fact");
        row("a wiretap", "T3_FED", "", {}, "statute:T3_FED");
        row("an emergency wiretap", "T3_EMERG", "", {}, "statute:T3_EMERG");
        row("a pen register", "PRTT_STATE", "", {}, "statute:PRTT_STATE");
        row("a FISA order", "FISA_T1", "", {}, "statute:FISA_T1");
        row("a directive", "FISA_702", "", {}, "statute:FISA_702");
        row("a letter of unknown certification", "NSL_2709", "", {}, "statute:NSL_2709");
        row("a certified letter", "NSL_2709", "nsl_cert=yes", {}, "statute:NSL_2709");
        row("a letter that is not certified", "NSL_2709", "nsl_cert=no", {}, "");
        row("a wiretap released in writing", "T3_FED", "", { released }, "");
        row("a nondisclosure order of which nothing is entered", "NDO_ONLY", "", {}, "gag:instrument");
        row("a nondisclosure order whose silence is entered", "NDO_ONLY", "", { gag("G1", GagSource::Order) },
            "gag:G1");
        row("a nondisclosure order whose silence was lifted", "NDO_ONLY", "", { lifted }, "");
        row("an unsealing order", "NDO_ONLY", "gag=none", {}, "");
        row("a wiretap and an order", "T3_FED", "", { gag("G1", GagSource::Order) }, "gag:G1 statute:T3_FED");
    }
    void a_notice_waits_for_every_gag()
    {
        QFETCH(QString, instrument);
        QFETCH(QString, facts);
        QFETCH(QList<Gag>, gags);
        QFETCH(QString, blocks);
        auto c = caseOf(instrument, facts);
        c.gags = gags;
        const auto found = ask(Act::Notify, c);
        QCOMPARE(idsOf(found).join(u' '), blocks);
        for (const auto &block : found) {
            QCOMPARE(block.act, QStringLiteral("notify"));
            QVERIFY(!block.because.isEmpty() && !block.names.isEmpty() && !block.who.isEmpty());
        }
    }

    void a_gag_block_names_the_order_and_its_first_free_instant()
    {
        auto c = caseOf(QStringLiteral("SW_FED"), {});
        c.gags = { gag("G1", GagSource::Order) };
        const auto block = ask(Act::Notify, c).first();
        QCOMPARE(block.names, QStringLiteral("order 26-sc-9"));
        QCOMPARE(block.until, QStringLiteral("2027-11-25T00:00:00-05:00"));
        QVERIFY(ask(Act::Notify, c, "", {}, later.addSecs(-1)).first().id == u"gag:G1");
        QVERIFY(ask(Act::Notify, c, "", {}, later).first().id == u"gag:G1:extension");
    }

    void a_proposed_gag_blocks_before_anybody_accepted_it()
    {
        auto c = caseOf(QStringLiteral("SW_FED"), {});
        c.facts.append(factsFrom(QStringLiteral("gag=order"), FactState::Proposed));
        QVERIFY(has(ask(Act::Notify, c), "gag:fact"));
    }

    void what_a_paper_says_of_silence_is_named_by_that_paper()
    {
        auto c = caseOf(QStringLiteral("SW_FED"), QStringLiteral("gag=order"));
        QVERIFY(ask(Act::Notify, c).first().names.contains(c.ref.text)); // a person's word, of no paper
        c.documents.append({ .sha256 = { QString(64, u'c') },
            .name = QStringLiteral("warrant.pdf"),
            .kind = QStringLiteral("paper"),
            .reading = { QString(64, u'd') } });
        for (auto &fact : c.facts) {
            fact.document = c.documents.last().sha256;
            fact.page = 2;
        }
        const auto block = ask(Act::Notify, c).first();
        QCOMPARE(block.id, QStringLiteral("gag:fact:cccccccccccc"));
        QCOMPARE(block.names, QStringLiteral("gag=order, on page 2 of warrant.pdf"));
        QVERIFY(!block.who.isEmpty());
    }

    void an_unread_paper_blocks_until_somebody_looked()
    {
        auto c = caseOf(QStringLiteral("SW_FED"), {});
        c.documents.append({ .sha256 = { QString(64, u'c') },
            .name = QStringLiteral("a.pdf"),
            .kind = QStringLiteral("paper"),
            .problem = QStringLiteral("locked") });
        QVERIFY(has(ask(Act::Notify, c), "unread:cccccccccccc"));
        c.facts.append(factsFrom(QStringLiteral("gag=none"))); // said of another paper
        QVERIFY(has(ask(Act::Notify, c), "unread:cccccccccccc"));
        c.documents.first().seen = { QStringLiteral("account") };
        QVERIFY(has(ask(Act::Notify, c), "unread:cccccccccccc"));
        c.documents.first().seen = { QStringLiteral("gag") };
        QVERIFY(ask(Act::Notify, c).isEmpty());
    }

    void a_gag_of_another_case_binds_only_where_it_is_linked()
    {
        auto c = caseOf(QStringLiteral("SUBP_GJ_FED"), sharedAccount);
        auto gagged = other(QStringLiteral("SW_FED"), sharedAccount);
        gagged.gags = { gag("G1", GagSource::Order) };
        QVERIFY(ask(Act::Notify, c, "", { gagged }).isEmpty());
        c.links = { { gagged.ref, QStringLiteral("gag") } };
        QVERIFY(has(ask(Act::Notify, c, "", { gagged }), "gag:G1@WD-2026-BBBBB"));
        c.links.clear();
        gagged.links = { { c.ref, QStringLiteral("gag") } };
        QVERIFY(has(ask(Act::Notify, c, "", { gagged }), "gag:G1@WD-2026-BBBBB"));
    }

    void a_bare_order_on_the_same_account_blocks_until_it_is_linked()
    {
        auto c = caseOf(QStringLiteral("SUBP_GJ_FED"), sharedAccount);
        const auto order = other(QStringLiteral("NDO_ONLY"), sharedAccount);
        QVERIFY(has(ask(Act::Notify, c, "", { order }), "order:WD-2026-BBBBB"));
        c.links = { { order.ref, QStringLiteral("follows") } };
        QVERIFY(ask(Act::Notify, c, "", { order }).isEmpty());
    }
};
QTEST_GUILESS_MAIN(TestGateNotify)
#include "tst_gate_notify.moc"
