// SPDX-License-Identifier: Apache-2.0
// Every silence of a case counts for itself, from its own date, and no one person takes one back.
#include "packet_fixture.h"
#include "period_desk.h"
using namespace writdesk;
using namespace writdesk::exports;
using namespace Qt::StringLiterals;

namespace {
// An order of silence for 90 days, dated 15 December 2026.
QByteArray nondisclosureOrder()
{
    return "IN THE UNITED STATES DISTRICT COURT\nFOR THE NORTHERN DISTRICT OF CALIFORNIA\n\n"
           "IN RE APPLICATION OF THE UNITED STATES OF AMERICA FOR A NONDISCLOSURE ORDER PURSUANT TO 18 U.S.C. 2705(b)\n"
           "Misc. No. 3:26-mc-00417\n\nNONDISCLOSURE ORDER\n\n"
           "IT IS HEREBY ORDERED under 18 U.S.C. 2705(b) that AutoIDM shall not disclose the existence of the warrant, "
           "or of this Order, to the listed subscriber or to any other person, for a period of 90 days from the date "
           "of "
           "this Order.\n\nDated: December 15, 2026\n\n/s/ Laura Beck\nLaura Beck\nUnited States Magistrate Judge\n";
}

Result<ReceivedPaper> file(Desk &desk, const CaseRef &ref, const QByteArray &bytes)
{
    return receive(desk, { .name = u"ndo.txt"_s, .into = ref, .bytes = bytes });
}

QStringList notifyBlocks(Desk &desk, const CaseRef &ref) { return ids(blocksOfNotice(desk, *desk.docket().load(ref))); }

Result<Case> state(Desk &desk, const CaseRef &ref, const QString &name, const QString &value)
{
    return stateFacts(desk, ref, { { name, value } });
}

QStringList factsAs(const QString &instrument)
{
    auto facts = warrantFacts();
    facts.first() = u"instrument="_s + instrument;
    return facts;
}

CaseRef typed(Desk &desk, const QStringList &facts)
{
    const auto ref = opened(desk, {});
    QList<Statement> statements;
    for (const auto &fact : facts)
        statements.append({ fact.section(u'=', 0, 0), fact.section(u'=', 1), fact.startsWith(u"category=") });
    if (const auto done = stateFacts(desk, ref, statements); !done)
        qFatal("%s", qPrintable(done.error().sentence));
    return ref;
}

QString lastDay(const Case &c, const QString &id)
{
    const auto at = std::ranges::find(c.gags, GagId { id }, &Gag::id);
    return at == c.gags.end() ? u"none"_s : at->period.binding.text();
}
}

class tst_DeskSilences : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void an_order_that_is_filed_later_runs_from_its_own_date()
    {
        Rehearsal office;
        QVERIFY(office.create(monday));
        const auto desk = office.desk(u"ana"_s, monday);
        const auto ref = typed(*desk, warrantFacts());
        QVERIFY(file(*desk, ref, nondisclosureOrder()));
        QVERIFY(acceptFacts(*desk, ref, { u"gag"_s, u"gag_for"_s }));
        const auto c = *desk->docket().load(ref);
        QCOMPARE(c.gags.size(), 1);
        QCOMPARE(c.gags.first().from, u"2026-12-15"_s);
        QCOMPARE(lastDay(c, u"G1"_s), u"2027-03-15"_s);
        QVERIFY(c.gags.first().names.contains(u"3:26-mc-00417"_s));
    }
    void a_second_order_makes_a_gag_of_its_own_and_notice_waits_for_both()
    {
        Rehearsal office;
        QVERIFY(office.create(monday));
        const auto desk = office.desk(u"ana"_s, monday);
        const auto ref = typed(*desk, warrantFacts() + QStringList { u"gag=order"_s, u"gag_until=2027-01-05"_s });
        QVERIFY(file(*desk, ref, nondisclosureOrder()));
        const auto blocks = notifyBlocks(*desk, ref);
        QVERIFY(blocks.contains(u"gag:G1"_s));
        QCOMPARE(blocks.filter(u"gag:fact:"_s).size(), 1); // nobody accepted it yet, and it may forbid
        QVERIFY(acceptFacts(*desk, ref));
        const auto c = *desk->docket().load(ref);
        QCOMPARE(lastDay(c, u"G1"_s), u"2027-01-05"_s);
        QCOMPARE(lastDay(c, u"G2"_s), u"2027-03-15"_s);
        QCOMPARE(notifyBlocks(*desk, ref), (QStringList { u"gag:G1"_s, u"gag:G2"_s }));
        const auto afterTheFirst = office.desk(u"ana"_s, u"2027-01-06T12:00:00-05:00"_s);
        QVERIFY(notifyBlocks(*afterTheFirst, ref).contains(u"gag:G2"_s));
        QVERIFY(desk->docket().rebuildCheck()->isEmpty());
    }
    void an_order_without_a_date_blocks_with_no_end_and_a_person_completes_it()
    {
        Rehearsal office;
        QVERIFY(office.create(monday));
        const auto desk = office.desk(u"ana"_s, monday);
        const auto ref = typed(*desk, warrantFacts());
        QVERIFY(file(*desk, ref, nondisclosureOrder().replace("Dated: December 15, 2026", "Dated:")));
        QVERIFY(acceptFacts(*desk, ref, { u"gag"_s, u"gag_for"_s }));
        const auto c = *desk->docket().load(ref);
        QCOMPARE(c.gags.size(), 1);
        QVERIFY(c.gags.first().from.isEmpty());
        QVERIFY(!c.gags.first().period.freeFrom.isValid());
        QVERIFY(notifyBlocks(*desk, ref).contains(u"gag:G1"_s));
        QVERIFY(extendGag(*desk, ref, { u"G1"_s }, { .from = u"2026-12-15"_s, .length = u"90 days"_s }));
        QCOMPARE(lastDay(*desk->docket().load(ref), u"G1"_s), u"2027-03-15"_s);
    }
    void a_date_that_was_misread_of_the_only_paper_is_corrected_by_typing_it()
    {
        Rehearsal office;
        QVERIFY(office.create(monday));
        const auto desk = office.desk(u"ana"_s, monday);
        const auto paper = receive(*desk, { .name = u"ndo.txt"_s, .bytes = nondisclosureOrder() });
        QVERIFY(paper);
        QVERIFY(state(*desk, paper->ref, u"issued_on"_s, u"2026-12-10"_s));
        QVERIFY(acceptFacts(*desk, paper->ref));
        QCOMPARE(desk->docket().load(paper->ref)->gags.value(0).from, u"2026-12-10"_s);
    }
    void a_silence_that_runs_by_an_event_blocks_until_it_is_free_data()
    {
        QTest::addColumn<QString>("event");
        QTest::addColumn<QString>("block");
        QTest::newRow("of a child-exploitation subpoena") << u"order_3486"_s << u"period:T-3486-01"_s;
        QTest::newRow("of a Californian order") << u"order_1546"_s << u"period:T-CA-04"_s;
    }
    void a_silence_that_runs_by_an_event_blocks_until_it_is_free()
    {
        QFETCH(QString, event);
        QFETCH(QString, block);
        Rehearsal office;
        QVERIFY(office.create(monday));
        const auto desk = office.desk(u"ana"_s, monday);
        const auto ref = opened(*desk, factsAs(u"SUBP_ADMIN_FED"_s));
        QVERIFY(draftNotice(*desk, ref, u"en"_s, false));
        QVERIFY(recordEvent(*desk, ref, { .name = event, .at = When::fromText(u"2026-11-20"_s) }));
        QCOMPARE(notifyBlocks(*desk, ref), QStringList { block });
        const auto draft = draftNotice(*desk, ref, u"en"_s, false);
        QVERIFY(!draft && draft.error().no == No::Blocked);
        QVERIFY(draft.error().blocks.first().until.startsWith(u"2027-02-1"_s));
        const auto sent = markNotice(*desk, ref, u"sent"_s);
        QVERIFY(!sent && sent.error().no == No::Blocked);
        const auto free = office.desk(u"ana"_s, u"2027-02-23T12:00:00-05:00"_s);
        QCOMPARE(notifyBlocks(*free, ref), QStringList());
    }
    void an_event_that_silenced_is_not_taken_back_by_one_person()
    {
        Rehearsal office;
        QVERIFY(office.create(monday));
        const auto desk = office.desk(u"ana"_s, monday);
        const auto ref = opened(
            *desk, { u"instrument=SUBP_ADMIN_FED"_s, u"issuer_country=US"_s, u"account=email:pat@tenant.example"_s });
        QVERIFY(recordEvent(*desk, ref, { .name = u"order_3486"_s, .at = When::fromText(u"2026-11-20"_s) }));
        QVERIFY(recordEvent(*desk, ref,
            { .name = u"order_3486"_s,
                .at = When::fromText(u"2026-11-20"_s),
                .reason = u"no order"_s,
                .withdrawn = true }));
        QCOMPARE(notifyBlocks(*desk, ref), QStringList { u"gag:G1"_s });
        QCOMPARE(lastDay(*desk->docket().load(ref), u"G1"_s), u"2027-02-18"_s); // where it would have ended
    }
    void what_silenced_is_not_taken_back_by_one_person_data()
    {
        QTest::addColumn<QStringList>("facts");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *why, const QStringList &facts, const QString &name, const QString &value,
                             const QString &says) { QTest::newRow(why) << facts << name << value << says; };
        row("a letter that is said to bear no certificate", { u"instrument=NSL_2709"_s }, u"nsl_cert"_s, u"false"_s,
            u"NSL_2709, which int changed to nsl_cert=false"_s);
        row("a pen register that is said to be a subpoena", { u"instrument=PRTT_FED"_s }, u"instrument"_s,
            u"SUBP_GJ_FED"_s, u"PRTT_FED, which int changed to SUBP_GJ_FED"_s);
        row("a wiretap that is said to be a subpoena", { u"instrument=T3_FED"_s }, u"instrument"_s, u"SUBP_GJ_FED"_s,
            u"T3_FED, which int changed to SUBP_GJ_FED"_s);
        row("what nobody knew", { u"instrument=SW_FED"_s, u"gag=unknown"_s }, u"gag"_s, u"none"_s,
            u"gag=unknown, which int changed to gag=none"_s);
        row("a word that was cleared", { u"instrument=SW_FED"_s, u"gag=unknown"_s }, u"gag"_s, QString(),
            u"gag=unknown, which int changed to gag="_s);
        row("an order of which nothing was entered", { u"instrument=NDO_ONLY"_s }, u"instrument"_s, u"CO_OTHER"_s,
            u"NDO_ONLY, which int changed to CO_OTHER"_s);
    }
    void what_silenced_is_not_taken_back_by_one_person()
    {
        QFETCH(QStringList, facts);
        QFETCH(QString, name);
        QFETCH(QString, value);
        QFETCH(QString, says);
        Rehearsal office;
        QVERIFY(office.create(monday));
        const auto desk = office.desk(u"int"_s, monday);
        const auto ref = opened(*desk, facts + QStringList { u"issuer_country=US"_s, u"account=email:p@t.example"_s });
        QVERIFY(!notifyBlocks(*desk, ref).isEmpty());
        QVERIFY(state(*desk, ref, name, value));
        const auto blocks = blocksOfNotice(*desk, *desk->docket().load(ref));
        QCOMPARE(ids(blocks), QStringList { u"gag:G1"_s });
        QCOMPARE(blocks.first().names, says);
        QVERIFY(state(*desk, ref, name, value)); // said again, it is no other
        QCOMPARE(desk->docket().load(ref)->gags.size(), 1);
        QVERIFY(!liftGag(*desk, ref, { u"G1"_s }, u"misread"_s));
        QVERIFY(!approve(*desk, ref, u"lift"_s));
        QVERIFY(approve(*office.desk(u"cou"_s, monday), ref, u"lift"_s));
        QVERIFY(liftGag(*desk, ref, { u"G1"_s }, u"misread"_s));
        QCOMPARE(notifyBlocks(*desk, ref), QStringList());
        QVERIFY(desk->docket().rebuildCheck()->isEmpty());
    }
    void a_misreading_that_nobody_accepted_takes_two_people_too()
    {
        Rehearsal office;
        QVERIFY(office.create(monday));
        const auto desk = office.desk(u"int"_s, monday);
        const auto ref = typed(*desk, warrantFacts());
        QVERIFY(file(*desk, ref, nondisclosureOrder()));
        QVERIFY(state(*desk, ref, u"gag"_s, u"none"_s));
        QCOMPARE(notifyBlocks(*desk, ref), QStringList { u"gag:G1"_s });
        QVERIFY(!liftGag(*desk, ref, { u"G1"_s }, u"misread"_s));
        QVERIFY(approve(*office.desk(u"cou"_s, monday), ref, u"lift"_s));
        QVERIFY(liftGag(*desk, ref, { u"G1"_s }, u"misread"_s));
        QCOMPARE(notifyBlocks(*desk, ref), QStringList());
        QVERIFY(state(*desk, ref, u"gag"_s, u"unknown"_s)); // what was lifted covers no later word
        QVERIFY(!notifyBlocks(*desk, ref).isEmpty());
    }
    void one_word_of_silence_for_another_is_no_taking_back()
    {
        Rehearsal office;
        QVERIFY(office.create(monday));
        const auto desk = office.desk(u"ana"_s, monday);
        const auto ref = typed(*desk, warrantFacts() + QStringList { u"gag=unknown"_s });
        QVERIFY(stateFacts(*desk, ref, { { u"gag"_s, u"order"_s }, { u"gag_until"_s, u"2027-05-13"_s } }));
        const auto c = *desk->docket().load(ref);
        QCOMPARE(c.gags.size(), 1);
        QCOMPARE(c.gags.first().source, GagSource::Order);
    }
    void silence_reaches_the_other_papers_of_the_same_matter_data()
    {
        QTest::addColumn<QString>("as");
        for (const auto *as : { "duplicate", "renewal", "supersedes" }) {
            QTest::newRow(as) << QString::fromLatin1(as);
        }
    }
    void silence_reaches_the_other_papers_of_the_same_matter()
    {
        QFETCH(QString, as);
        Rehearsal office;
        QVERIFY(office.create(monday));
        const auto desk = office.desk(u"ana"_s, monday);
        const auto first = typed(*desk, warrantFacts() + QStringList { u"gag=order"_s, u"gag_until=2027-12-20"_s });
        const auto second = typed(*desk, warrantFacts());
        const auto third = typed(*desk, warrantFacts());
        QCOMPARE(notifyBlocks(*desk, second), QStringList());
        QVERIFY(linkCases(*desk, second, first, as));
        QVERIFY(linkCases(*desk, third, second, as));
        QCOMPARE(notifyBlocks(*desk, second), QStringList { u"gag:G1@"_s + first.text });
        QCOMPARE(notifyBlocks(*desk, third), QStringList { u"gag:G1@"_s + first.text });
    }
    void a_case_that_asks_for_the_same_is_known_before_anybody_linked_the_two()
    {
        Rehearsal office;
        QVERIFY(office.create(monday));
        const auto desk = office.desk(u"ana"_s, monday);
        const auto first = typed(*desk, warrantFacts());
        const auto same = typed(*desk, warrantFacts());
        auto otherDays = warrantFacts();
        otherDays.replaceInStrings(u"range_to=2026-06-30"_s, u"range_to=2026-09-30"_s);
        const auto later = typed(*desk, otherDays);
        const auto found = [&](const CaseRef &ref) {
            const auto findings = desk->docket().load(ref)->judgement.findings;
            return *std::ranges::find(findings, u"V-SV-07"_s, &Finding::id);
        };
        QCOMPARE(found(first).outcome, Outcome::Met);
        QCOMPARE(found(later).outcome, Outcome::Met);
        QCOMPARE(found(same).outcome, Outcome::Failed);
        QVERIFY2(found(same).because.contains(first.text), qPrintable(found(same).because));
        QVERIFY(linkCases(*desk, same, first, u"follows"_s)); // somebody said that it is another demand
        QVERIFY(judgeCase(*desk, same));
        QCOMPARE(found(same).outcome, Outcome::Met);
    }
    void nobody_is_told_of_a_report_to_the_cybertipline_before_counsel_decided()
    {
        Rehearsal office;
        QVERIFY(office.create(monday));
        const auto desk = office.desk(u"ana"_s, monday);
        const auto ref = opened(*desk, factsAs(u"CT_2258A"_s));
        const auto draft = draftNotice(*desk, ref, u"en"_s, false);
        QVERIFY(!draft && draft.error().no == No::Blocked);
        QCOMPARE(ids(draft.error().blocks), QStringList { u"counsel:CT_2258A"_s });
        QVERIFY(draft.error().blocks.first().names.contains(u"18 USC 2258A"_s));
        QVERIFY(state(*desk, ref, u"counsel_decision"_s, u"reject"_s));
        QVERIFY(!draftNotice(*desk, ref, u"en"_s, false));
        QVERIFY(state(*desk, ref, u"counsel_decision"_s, u"comply"_s));
        QVERIFY(draftNotice(*desk, ref, u"en"_s, false));
    }
    void a_delay_of_the_governments_own_notice_lets_nothing_out_untold()
    {
        Rehearsal office;
        QVERIFY(office.create(monday));
        const auto desk = office.desk(u"ana"_s, monday);
        const auto blocks = [&](const CaseRef &ref) {
            return ids(desk->blocks(*desk->docket().load(ref), Act::Disclose, {}, {})).filter(u"notice:"_s).size();
        };
        const QStringList order { u"gag=order"_s, u"gag_until=2027-05-13"_s };
        QCOMPARE(blocks(typed(*desk, warrantFacts() + order)), 0); // an order that binds
        const auto ref = typed(*desk, warrantFacts() + order + QStringList { u"clause=2705(a)"_s });
        QCOMPARE(blocks(ref), 1);
        QVERIFY(notifyBlocks(*desk, ref).contains(u"gag:G1"_s)); // and nobody is told before it is lifted
    }
};
QTEST_MAIN(tst_DeskSilences)
#include "tst_desk_silences.moc"
