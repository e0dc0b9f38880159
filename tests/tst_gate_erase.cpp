// SPDX-License-Identifier: Apache-2.0
// What stands in the way of erasing the file of a closed case, each by its name.
#include "gate_case.h"
using namespace writdesk;
namespace {
const QDateTime closedAt = instant("2019-11-20T12:00:00-05:00");

// A demand that was rejected and closed long ago, and whose erasure a second person approved.
Case overdue()
{
    auto c = caseOf(QStringLiteral("SUBP_GJ_FED"), wellMade(QString()), closedAt);
    c.status = QStringLiteral("closed");
    c.happenings.append({ .name = QStringLiteral("case_closed"), .at = When::of(closedAt.date()) });
    c.judgement = judge(c, theLaw(), theProfile(), noon);
    c.approvals.append(approval("erase", "case", "ann", "bob"));
    return c;
}
Case around(const QString &facts, const std::function<void(Case &)> &change = {})
{
    auto c = other(QStringLiteral("PRES_2703F"), facts);
    if (change)
        change(c);
    return c;
}
using Change = std::function<void(Case &)>;
}
class TestGateErase : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void what_is_over_and_agreed_on_goes() { QCOMPARE(idsOf(ask(Act::Erase, overdue(), "case")), QStringList()); }

    void the_file_of_a_case_stays_for_each_reason_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("block");
        const auto row = [](const char *why, const char *block, const Change &change) {
            QTest::newRow(why) << change << QString::fromLatin1(block);
        };
        row("it is open", "case:open", [](Case &c) { c.status = QStringLiteral("rejected"); });
        row("no period runs", "retention:none", [](Case &c) { c.judgement.periods.clear(); });
        row("its period runs", "retention:T-RET-01", [](Case &c) {
            for (auto &period : c.judgement.periods)
                period.freeFrom = isRetention(period) ? noon.addSecs(1) : period.freeFrom;
        });
        row("its period cannot be computed", "retention:T-RET-01", [](Case &c) {
            for (auto &period : c.judgement.periods)
                period.problem = isRetention(period) ? QStringLiteral("unknown") : period.problem;
        });
        row("a hold runs", "hold:H1", [](Case &c) { c.holds.append(hold("H1", noon.addDays(1))); });
        row("what a hold kept stands", "hold:H1", [](Case &c) { c.holds.append(hold("H1", noon.addDays(-1))); });
        row("a gag runs", "gag:G1", [](Case &c) { c.gags.append(gag("G1", GagSource::Order)); });
        row("a gag ended and nobody looked for an extension", "gag:G1:extension",
            [](Case &c) { c.gags.append(gag("G1", GagSource::Order, noon.addDays(-1))); });
        row("the user is still to be told", "period:T-NOT-04", [](Case &c) {
            auto g = gag("G1", GagSource::Order, noon.addDays(-9));
            g.answered = true;
            g.notify = Period { .rule = QStringLiteral("T-NOT-04"), .binding = When::of(noon.date().addDays(-2)) };
            g.notify.freeFrom = noon.addDays(-1);
            c.gags.append(g);
            c.packets.append({ .id = { QStringLiteral("P1") }, .state = QStringLiteral("released") });
        });
        row("data that went out is still kept", "period:T-PRES-04", [](Case &c) {
            c.judgement.periods.append(
                { .rule = QStringLiteral("T-PRES-04"), .family = Family::HoldUntil, .freeFrom = noon.addDays(1) });
        });
        row("a user may still sue", "period:T-2707-01", [](Case &c) {
            c.judgement.periods.append(
                { .rule = QStringLiteral("T-2707-01"), .family = Family::HoldUntil, .freeFrom = noon.addDays(1) });
        });
        row("a duty to keep without an end", "period:T-EU-00", [](Case &c) {
            c.judgement.periods.append({ .rule = QStringLiteral("T-EU-00"),
                .family = Family::HoldUntil,
                .problem = QStringLiteral("it runs until the data is produced") });
        });
        row("a paper of it was not read", "unread:WD-2026-AAAAA", [](Case &c) {
            c.documents.append({ .sha256 = { QString(64, u'd') },
                .kind = QStringLiteral("paper"),
                .problem = QStringLiteral("broken"),
                .seen = { QStringLiteral("gag") } });
        });
        row("facts that nobody accepted", "facts:WD-2026-AAAAA",
            [](Case &c) { c.facts.append({ .name = QStringLiteral("issuer"), .value = QStringLiteral("x") }); });
        row("a motion is pending", "challenge:WD-2026-AAAAA",
            [](Case &c) { c.facts.append(factsFrom(QStringLiteral("challenge=pending"))); });
        row("nobody approved", "approval:erase", [](Case &c) { c.approvals.clear(); });
        row("approved by who acts", "approval:erase",
            [](Case &c) { c.approvals = { approval("erase", "case", "eve", "ann") }; });
        row("something else approved", "approval:erase", [](Case &c) { c.approvals.first().what = QString(64, u'0'); });
        row("a destruction approved", "approval:erase",
            [](Case &c) { c.approvals.first().act = QStringLiteral("destroy"); });
    }
    void the_file_of_a_case_stays_for_each_reason()
    {
        QFETCH(Change, change);
        QFETCH(QString, block);
        auto c = overdue();
        change(c);
        const auto blocks = ask(Act::Erase, c, "case");
        QCOMPARE(idsOf(blocks), QStringList { block });
        QVERIFY(!blocks.first().because.isEmpty() && !blocks.first().who.isEmpty());
        QCOMPARE(blocks.first().act, QStringLiteral("erase"));
    }
    void a_case_around_it_stands_in_the_way_data()
    {
        QTest::addColumn<Case>("neighbour");
        QTest::addColumn<QString>("block");
        QTest::newRow("a hold on the same account")
            << around(sharedAccount, [](Case &c) { c.holds.append(hold("H1", noon.addDays(1))); })
            << QStringLiteral("hold:H1@WD-2026-BBBBB");
        QTest::newRow("a hold for a lawsuit, which has no end") << around(sharedAccount, [](Case &c) {
            c.holds.append({ .id = { QStringLiteral("H1") }, .basis = QStringLiteral("civil") });
        }) << QStringLiteral("hold:H1@WD-2026-BBBBB");
        QTest::newRow("a hold on the same account that ended")
            << around(sharedAccount, [](Case &c) { c.holds.append(hold("H1", noon.addDays(-1))); }) << QString();
        QTest::newRow("a hold on another account") << around(QStringLiteral("account=email:b@mail.example"),
            [](Case &c) { c.holds.append(hold("H1", noon.addDays(1))); })
                                                   << QString();
        QTest::newRow("a paper that was not read") << around(QString(), [](Case &c) {
            c.documents.append({ .sha256 = { QString(64, u'd') },
                .kind = QStringLiteral("paper"),
                .problem = QStringLiteral("broken") });
        }) << QStringLiteral("unread:WD-2026-BBBBB");
        QTest::newRow("a challenge about the same account")
            << around(sharedAccount + QStringLiteral(";challenge=pending"))
            << QStringLiteral("challenge:WD-2026-BBBBB");
        QTest::newRow("a case that leans on it") << around(QString(), [](Case &c) {
            c.links.append({ { QStringLiteral("WD-2026-AAAAA") }, QStringLiteral("renewal") });
        }) << QStringLiteral("linked:WD-2026-BBBBB");
        QTest::newRow("a case that leaned on it and is closed") << around(QString(), [](Case &c) {
            c.links.append({ { QStringLiteral("WD-2026-AAAAA") }, QStringLiteral("renewal") });
            c.status = QStringLiteral("closed");
        }) << QString();
    }
    void a_case_around_it_stands_in_the_way()
    {
        QFETCH(Case, neighbour);
        QFETCH(QString, block);
        QCOMPARE(idsOf(ask(Act::Erase, overdue(), "case", { neighbour })),
            block.isEmpty() ? QStringList() : QStringList { block });
    }
    void the_file_s_own_period_keeps_no_preserved_copy()
    {
        auto c = ended();
        c.judgement.periods.append(
            { .rule = QStringLiteral("T-RET-01"), .family = Family::HoldUntil, .freeFrom = noon.addDays(99) });
        QCOMPARE(idsOf(ask(Act::Destroy, c, "H1")), QStringList());
    }
};
QTEST_GUILESS_MAIN(TestGateErase)
#include "tst_gate_erase.moc"
