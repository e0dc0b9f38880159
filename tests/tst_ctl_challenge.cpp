// SPDX-License-Identifier: Apache-2.0
// Challenges, refusals to preserve and manifests at the command line, with the exit statuses that scripts depend on.
#include "ctl_run.h"
using namespace writdesk;
namespace {
const auto friday = u"2026-11-20T10:00:00-05:00"_s;
const auto monday = u"2026-11-23T09:00:00-05:00"_s;

QString received(const Ctl &ctl, const QString &paper)
{
    const auto ref = ctl.at(friday, u"receive "_s + Ctl::paper(paper)).text("case");
    if (ref.isEmpty() || ctl.at(friday, u"accept "_s + ref).status != 0)
        qFatal("not received: %s", qPrintable(paper));
    return ref;
}
QStringList blocks(const Ran &ran)
{
    QStringList ids;
    for (const auto &block : ran.object().value(u"blocks"_s).toArray())
        ids.append(block.toObject().value(u"id"_s).toString());
    return ids;
}
}
class tst_CtlChallenge : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void a_motion_blocks_the_release_until_counsel_enters_how_it_ended()
    {
        const Ctl ctl;
        QVERIFY(ctl.rehearsal(friday));
        const auto ref = received(ctl, u"01-federal-warrant.pdf"_s);
        ctl.written(u"name.csv"_s, "name\nBob\n");
        const auto account = ctl.at(friday, u"show "_s + ref).object().value(u"facts"_s).toArray();
        QString named;
        for (const auto &fact : account) {
            if (fact.toObject().value(u"name"_s) == u"account"_s)
                named = fact.toObject().value(u"value"_s).toString();
        }
        CTL_STATUS(ctl.at(friday, u"collect %1 name.csv --category L1_A --account %2"_s.arg(ref, named)), 0);
        CTL_STATUS(ctl.at(friday, u"packet %1 build bag"_s.arg(ref)), 0);
        const auto opened = ctl.at(
            monday, u"challenge %1 open quash_motion --by user --says \"too broad\" --on 2026-11-20"_s.arg(ref));
        CTL_STATUS(opened, 0);
        QCOMPARE(opened.text("id"), u"C1"_s);
        QCOMPARE(opened.text("state"), u"open"_s);
        CTL_STATUS(ctl.at(monday, u"challenge %1 say C1 --who \"Agent Marsh\" --says \"six months\""_s.arg(ref)), 0);
        const auto waits = ctl.at(monday, u"packet %1 release bag"_s.arg(ref));
        CTL_STATUS(waits, 3);
        QVERIFY2(blocks(waits).contains(u"challenge:C1"_s), waits.out.constData());
        QVERIFY(waits.err.contains("motion to quash (C1)"));
        const auto list = ctl.at(monday, u"challenge %1 list"_s.arg(ref));
        QCOMPARE(list.lines.size(), 1);
        QCOMPARE(list.object().value(u"log"_s).toArray().size(), 1);
        CTL_STATUS(
            ctl.at(monday, u"challenge %1 decide C1 --outcome denied --says \"order of 23 November\""_s.arg(ref)), 0);
        QVERIFY(!blocks(ctl.at(monday, u"packet %1 release bag"_s.arg(ref))).contains(u"challenge:C1"_s));
        const auto shown = ctl.at(monday, u"show "_s + ref).object().value(u"challenges"_s).toArray();
        QCOMPARE(shown.first().toObject().value(u"outcome"_s), u"denied"_s);
        CTL_STATUS(ctl(u"docket verify"_s), 0);
        CTL_STATUS(ctl(u"docket rebuild --check"_s), 0);
    }
    void a_reciprocal_notice_keeps_the_silence_until_it_is_decided()
    {
        const Ctl ctl;
        QVERIFY(ctl.rehearsal(friday));
        const auto ref = received(ctl, u"01-federal-warrant.pdf"_s);
        CTL_STATUS(ctl.at(monday, u"challenge %1 open reciprocal_notice --says \"we ask for review\""_s.arg(ref)), 0);
        const auto waits = ctl.at(monday, u"notice %1 draft"_s.arg(ref));
        CTL_STATUS(waits, 3);
        QVERIFY(waits.out.contains("3511(b)(1)"));
        CTL_STATUS(
            ctl.at(monday, u"challenge %1 decide C1 --outcome nondisclosure_ended --says \"its letter\""_s.arg(ref)),
            0);
        QVERIFY(!blocks(ctl.at(monday, u"notice %1 draft"_s.arg(ref))).contains(u"challenge:C1"_s));
    }
    void what_is_wrong_is_said_in_one_sentence_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("status");
        QTest::newRow("no such kind") << u"open duel --says x"_s << 2;
        QTest::newRow("no ground") << u"open stay"_s << 2;
        QTest::newRow("not that side") << u"open stay --by user --says x"_s << 2;
        QTest::newRow("no day") << u"open stay --says x --on soon"_s << 2;
        QTest::newRow("tomorrow") << u"open stay --says x --on 2026-11-24"_s << 1;
        QTest::newRow("no such document") << u"open stay --says x --document ff"_s << 1;
        QTest::newRow("no such challenge") << u"say C9 --who x --says y"_s << 1;
        QTest::newRow("nobody said it") << u"say C1 --says y"_s << 2;
        QTest::newRow("no such end") << u"decide C1 --outcome maybe --says y"_s << 1;
    }
    void what_is_wrong_is_said_in_one_sentence()
    {
        QFETCH(QString, words);
        QFETCH(int, status);
        static const Ctl ctl;
        static const auto ref
            = [] { return ctl.rehearsal(friday) ? received(ctl, u"01-federal-warrant.pdf"_s) : QString(); }();
        QVERIFY(!ref.isEmpty());
        const auto ran = ctl.at(monday, u"challenge %1 %2"_s.arg(ref, words));
        CTL_STATUS(ran, status);
        QCOMPARE(ran.complaints(), 1);
    }
    void the_kinds_are_those_of_the_law()
    {
        const Ctl ctl;
        QVERIFY(ctl.rehearsal(friday));
        const auto kinds = ctl.at(friday, u"challenge kinds"_s);
        CTL_STATUS(kinds, 0);
        QVERIFY(kinds.column("kind").contains(u"comity_motion"_s));
        CTL_STATUS(ctl(u"law show quash_motion"_s), 0);
        for (const auto &line : kinds.lines)
            QVERIFY(!line.value(u"cites"_s).toString().isEmpty());
    }
    void a_hold_without_a_basis_is_refused_naming_the_promise_and_the_letter_says_why()
    {
        const Ctl ctl;
        QVERIFY(ctl.rehearsal(friday));
        const auto ref = received(ctl, u"05-preservation-letter.pdf"_s);
        CTL_STATUS(ctl.at(friday, u"letter %1 preservation_refusal"_s.arg(ref)), 1); // it has one
        CTL_STATUS(ctl.at(friday, u"state %1 issuer_country=DE"_s.arg(ref)), 0);
        const auto refused = ctl.at(friday, u"hold %1 take --basis 2703f"_s.arg(ref));
        CTL_STATUS(refused, 3);
        QCOMPARE(blocks(refused), QStringList { u"P-05"_s });
        QVERIFY(refused.err.contains("DE") && refused.err.contains("preservation_refusal"));
        CTL_STATUS(ctl.at(friday, u"letter %1 preservation_refusal --to refusal.pdf"_s.arg(ref)), 0);
        QVERIFY(QFile::exists(ctl.path(u"refusal.pdf"_s)));
        QCOMPARE(ctl.at(friday, u"show "_s + ref).text("status"), u"rejected"_s);
    }
    void a_collection_under_a_hold_shows_its_manifest_with_the_case()
    {
        const Ctl ctl;
        QVERIFY(ctl.rehearsal(friday));
        const auto ref = received(ctl, u"05-preservation-letter.pdf"_s);
        CTL_STATUS(ctl.at(friday, u"hold %1 take"_s.arg(ref)), 0);
        QVERIFY(!ctl.at(friday, u"show "_s + ref)
                     .object()
                     .value(u"holds"_s)
                     .toArray()
                     .first()
                     .toObject()
                     .contains(u"manifests"_s));
        ctl.written(u"mail.csv"_s, "a,b\n");
        CTL_STATUS(
            ctl.at(friday, u"collect %1 mail.csv --category L3_MESSAGES --account email:a@b.example"_s.arg(ref)), 0);
        const auto shown = ctl.at(friday, u"show "_s + ref).object();
        const auto hold = shown.value(u"holds"_s).toArray().first().toObject();
        const auto row
            = hold.value(u"manifests"_s).toArray().first().toObject().value(u"rows"_s).toArray().first().toObject();
        QCOMPARE(row.value(u"account"_s), u"email:a@b.example"_s);
        QCOMPARE(row.value(u"category"_s), u"L3_MESSAGES"_s);
        QCOMPARE(row.value(u"copies"_s).toArray().size(), 1);
        QCOMPARE(row.value(u"copies"_s).toArray().first().toString().size(), 64);
        CTL_STATUS(ctl(u"docket verify"_s), 0);
    }
};
QTEST_GUILESS_MAIN(tst_CtlChallenge)
#include "tst_ctl_challenge.moc"
