// SPDX-License-Identifier: Apache-2.0
#include "printed_words.h"
#include <QTest>
using namespace writdesk;
using namespace printed;

namespace {
const auto subpoena = QStringLiteral(
    "UNITED STATES DISTRICT COURT\nfor the\nDistrict of Kansas\nSUBPOENA TO TESTIFY BEFORE A GRAND JURY\n"
    "To: AutoIDM\nYOU ARE COMMANDED to produce for the following account: pat@corn.example\n");
}

class TestFactFinder : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whom_to_contact_is_a_name_and_not_the_rest_of_its_sentence_data()
    {
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<QStringList>("requester");
        QTest::newRow("too short to be told apart")
            << QStringLiteral("please contact the FBI prior to proceeding.") << QStringList {};
        QTest::newRow("an office") << QStringLiteral("please contact the Denver Field Office before you answer.")
                                   << QStringList { QStringLiteral("Denver Field Office") };
        QTest::newRow("a person") << QStringLiteral(
            "Questions may be directed to Agent Lee Marsh if anything is unclear")
                                  << QStringList { QStringLiteral("Agent Lee Marsh") };
        QTest::newRow("an agent whose name is blacked out") << QStringLiteral(
            "If you have questions about this request, you may contact Case Agent\tor an OTD\n"
            "representative.") << QStringList {};
        QTest::newRow("somebody or another")
            << QStringLiteral("Questions may be directed to Agent Lee Marsh or an assistant of hers.")
            << QStringList { QStringLiteral("Agent Lee Marsh") };
    }
    void whom_to_contact_is_a_name_and_not_the_rest_of_its_sentence()
    {
        QFETCH(QString, sentence);
        QFETCH(QStringList, requester);
        QCOMPARE(values(foundIn({ subpoena + sentence + u'\n' }), "requester"), requester);
    }
    void the_date_of_a_law_it_cites_is_not_the_paper_s_data()
    {
        QTest::addColumn<QString>("lines");
        QTest::addColumn<QStringList>("issued");
        QTest::newRow("in a justified line")
            << QStringLiteral("Under the authority of Executive Order 12333,\tdated July 30, 2008, and")
            << QStringList {};
        QTest::newRow("broken before it")
            << QStringLiteral("Under the authority of Executive Order 12333,\ndated July 30, 2008, and")
            << QStringList {};
        QTest::newRow("its own, behind a closing")
            << QStringLiteral("Respectfully submitted,\nDated: November 18, 2026")
            << QStringList { QStringLiteral("2026-11-18") };
        QTest::newRow("its own, in a column") << QStringLiteral("Clerk of Court\tDated: November 18, 2026")
                                              << QStringList { QStringLiteral("2026-11-18") };
    }
    void the_date_of_a_law_it_cites_is_not_the_paper_s()
    {
        QFETCH(QString, lines);
        QFETCH(QStringList, issued);
        QCOMPARE(values(foundIn({ subpoena + lines + u'\n' }), "issued_on"), issued);
    }
    void the_box_a_mail_went_to_is_no_addressee_of_its_paper()
    {
        const auto head
            = QStringLiteral("From:\tlee@agency.example\nTo:\tlegal@autoidm.example\nDate:\tFri, 20 Nov 2026\n");
        QCOMPARE(values(foundIn({ head + subpoena }), "addressee"), QStringList { QStringLiteral("AutoIDM") });
        QVERIFY(values(foundIn({ head + QStringLiteral("SUBPOENA\nYOU ARE COMMANDED to appear.\n") }), "addressee")
                    .isEmpty());
    }
    void a_paper_without_words_states_nothing();
    void a_date_is_read_in_the_forms_courts_print_data();
    void a_date_is_read_in_the_forms_courts_print();
    void a_day_and_month_that_may_be_swapped_are_not_proposed_abroad();
    void words_of_silence_are_told_apart_data();
    void words_of_silence_are_told_apart();
    void an_empty_signature_line_gives_no_signer();
    void the_providers_own_and_the_officers_addresses_are_no_accounts();
    void an_address_with_time_and_zone_is_one_account();
    void an_identifier_read_unsurely_is_not_proposed();
    void what_a_clause_excludes_is_not_asked_for();
    void the_instrument_of_several_papers_is_what_is_silenced();
    void a_sealed_paper_is_warned_of();
    void a_court_the_table_lacks_is_named_as_printed();
    void a_notice_of_a_court_is_no_process_but_names_court_and_number();
    void words_of_the_law_in_a_plain_letter_make_no_process();
};

void TestFactFinder::a_paper_without_words_states_nothing()
{
    const auto found = findFacts({}, {}, {});
    QVERIFY(found.facts.isEmpty());
    QVERIFY(!found.process);
    QVERIFY(foundIn({ QString() }).facts.isEmpty());
}

void TestFactFinder::a_date_is_read_in_the_forms_courts_print_data()
{
    QTest::addColumn<QString>("printed");
    QTest::addColumn<QString>("meant");
    const auto row = [](const char *printed, const char *meant) {
        QTest::newRow(printed) << QString::fromUtf8(printed) << QString::fromUtf8(meant);
    };
    row("November 18, 2026", "2026-11-18");
    row("Nov. 18, 2026", "2026-11-18");
    row("18 November 2026", "2026-11-18");
    row("this 18th day of November, 2026", "2026-11-18");
    row("11/18/2026", "2026-11-18");
    row("2/3/2026", "2026-02-03");
    row("2026-11-18", "2026-11-18");
    row("November 18 , 2 026", "2026-11-18");
    row("November 18, 2026, 5:00 p.m. EST", "2026-11-18T17:00:00-05:00");
    row("November 18, 2026, 5:00 p.m.", "2026-11-18");
    row("February 30, 2026", "");
    row("__________, 2026", "");
}

void TestFactFinder::a_date_is_read_in_the_forms_courts_print()
{
    QFETCH(QString, printed);
    QFETCH(QString, meant);
    QCOMPARE(value(foundIn({ subpoena + QStringLiteral("Date issued: ") + printed }), "issued_on"), meant);
}

void TestFactFinder::a_day_and_month_that_may_be_swapped_are_not_proposed_abroad()
{
    const auto letter = QStringLiteral(
        "Polizeidirektion Seehausen\n18055 Seehausen, Germany\nDate issued: %1\nDear Sirs,\n"
        "In criminal proceedings we ask you to provide the name of the user of the following account: a@b.example\n");
    QVERIFY(foundIn({ letter.arg(QStringLiteral("03/02/2026")) }).process);
    QCOMPARE(value(foundIn({ letter.arg(QStringLiteral("03/02/2026")) }), "issued_on"), QString());
    QCOMPARE(value(foundIn({ letter.arg(QStringLiteral("23/02/2026")) }), "issued_on"), QStringLiteral("2026-02-23"));
    QCOMPARE(value(foundIn({ letter.arg(QStringLiteral("03.02.2026")) }), "issued_on"), QStringLiteral("2026-02-03"));
}

void TestFactFinder::words_of_silence_are_told_apart_data()
{
    QTest::addColumn<QString>("printed");
    QTest::addColumn<QString>("gag");
    const auto order
        = QStringLiteral("UNITED STATES DISTRICT COURT\nDISTRICT OF KANSAS\nORDER\n"
                         "Under 18 U.S.C. § 2703(d) IT IS ORDERED that AutoIDM shall disclose the access logs.\n");
    QTest::newRow("order") << order
            + QStringLiteral("IT IS FURTHER ORDERED that AutoIDM shall not notify any person for a period of 180 days.")
                           << QStringLiteral("order");
    QTest::newRow("request") << subpoena + QStringLiteral("You are requested not to disclose this subpoena.")
                             << QStringLiteral("request_only");
    QTest::newRow("statute") << QStringLiteral(
        "Federal Bureau of Investigation\nPursuant to 18 U.S.C. § 2709 you are hereby directed to provide the name.\n"
        "In accordance with 18 U.S.C. § 2709(c) you are prohibited from disclosing this letter.")
                             << QStringLiteral("statute");
    QTest::newRow("nothing") << order << QString();
}

void TestFactFinder::words_of_silence_are_told_apart()
{
    QFETCH(QString, printed);
    QFETCH(QString, gag);
    const auto found = foundIn({ printed });
    QVERIFY(found.process);
    QCOMPARE(value(found, "gag"), gag);
    QCOMPARE(value(found, "gag_for"), gag == u"order" ? QStringLiteral("180 days") : QString());
}

void TestFactFinder::an_empty_signature_line_gives_no_signer()
{
    const auto unsignedPaper = foundIn({ subpoena
        + QStringLiteral("____________________\nSignature of Clerk\n____________________\nPrinted name and title") });
    QCOMPARE(value(unsignedPaper, "signer"), QString());
    const auto letter = foundIn({ QStringLiteral(
        "U.S. Department of Justice\nDear Sirs:\nUnder 18 U.S.C. § 2703(f) please preserve all files of the account.\n"
        "Sincerely,\n____________________\nPat Doe\nSpecial Agent") });
    QCOMPARE(value(letter, "instrument"), QStringLiteral("PRES_2703F"));
    QCOMPARE(value(letter, "signer"), QString());
    QCOMPARE(value(foundIn({ subpoena + QStringLiteral("/s/ Pat Doe\nDeputy Clerk") }), "signer"),
        QStringLiteral("Pat Doe"));
    QCOMPARE(value(foundIn({ subpoena + QStringLiteral("/s/ Pat Doe\nDeputy Clerk") }), "signer_role"),
        QStringLiteral("clerk"));
}

void TestFactFinder::the_providers_own_and_the_officers_addresses_are_no_accounts()
{
    const auto found = foundIn({ subpoena
        + QStringLiteral("Send the records by e-mail to agent@bureau.example and questions to 913-555-0123.\n"
                         "The account was named to us by legal@autoidm.example.") });
    QCOMPARE(value(found, "account"), QStringLiteral("email:pat@corn.example"));
    QCOMPARE(value(found, "requester_email"), QStringLiteral("agent@bureau.example"));
}

void TestFactFinder::an_address_with_time_and_zone_is_one_account()
{
    const auto found = foundIn({ subpoena
        + QStringLiteral("and for the accounts with the IP address 198.51.100.7 on 2026-05-14 18:22:05 UTC\n"
                         "and the IP address 2001:db8::17, and the IP address 999.1.1.1") });
    QCOMPARE(values(found, "account"),
        (QStringList { QStringLiteral("email:pat@corn.example"), QStringLiteral("ip:198.51.100.7@2026-05-14T18:22:05Z"),
            QStringLiteral("ip:2001:db8::17") }));
}

void TestFactFinder::an_identifier_read_unsurely_is_not_proposed()
{
    Paper paper;
    paper.pages = { pageOf(subpoena) };
    paper.pages.first().how = How::Ocr;
    for (auto &word : paper.pages.first().words)
        word.confidence = word.text.contains(u'@') ? 41 : 95;
    QCOMPARE(value(findFacts(paper, {}, {}), "account"), QString());
    for (auto &word : paper.pages.first().words)
        word.confidence = 95;
    QCOMPARE(value(findFacts(paper, {}, {}), "account"), QStringLiteral("email:pat@corn.example"));
}

void TestFactFinder::what_a_clause_excludes_is_not_asked_for()
{
    const auto found = foundIn({ subpoena
        + QStringLiteral(
            "1. all access logs, but not including the contents of communications;\n2. length of service.") });
    QCOMPARE(values(found, "category"), (QStringList { QStringLiteral("L2_LOGS"), QStringLiteral("L1_D") }));
}

void TestFactFinder::the_instrument_of_several_papers_is_what_is_silenced()
{
    const auto silence = QStringLiteral("UNITED STATES DISTRICT COURT\nDISTRICT OF KANSAS\nNONDISCLOSURE ORDER\n"
                                        "IT IS ORDERED under 18 U.S.C. § 2705(b) that AutoIDM shall not disclose the "
                                        "subpoena to any person until May 3, 2027.");
    const auto found = foundIn({ silence, subpoena });
    QCOMPARE(value(found, "instrument"), QStringLiteral("SUBP_GJ_FED"));
    QCOMPARE(value(found, "gag"), QStringLiteral("order"));
    QCOMPARE(value(found, "gag_until"), QStringLiteral("2027-05-03"));
    QCOMPARE(found.warnings.size(), 1);
    QCOMPARE(value(foundIn({ silence }), "instrument"), QStringLiteral("NDO_ONLY"));
}

void TestFactFinder::a_sealed_paper_is_warned_of()
{
    QCOMPARE(foundIn({ subpoena }).warnings, QStringList());
    QCOMPARE(foundIn({ subpoena + QStringLiteral("FILED UNDER SEAL") }).warnings.size(), 1);
}

void TestFactFinder::a_court_the_table_lacks_is_named_as_printed()
{
    auto text = subpoena;
    QCOMPARE(value(foundIn({ text }), "court"), QStringLiteral("ksd"));
    text.replace(QStringLiteral("UNITED STATES DISTRICT COURT\nfor the\nDistrict of Kansas"),
        QStringLiteral("MOOT COURT OF SPRINGMEADOW"));
    QCOMPARE(value(foundIn({ text }), "court"), QStringLiteral("MOOT COURT OF SPRINGMEADOW"));
    QCOMPARE(value(foundIn({ text }), "issuer_country"), QString());
}

void TestFactFinder::a_notice_of_a_court_is_no_process_but_names_court_and_number()
{
    for (const auto *court : { "U.S. District Court\nCalifornia Northern District",
             "U. S. District Court\nNorthern District of California" }) { // both are printed
        const auto found = foundIn({ QString::fromLatin1(court)
            + QStringLiteral("\nNotice of Electronic Filing\nCase Name: Quince v. Medlar\n"
                             "Case Number: 4:20-cv-05640-YGR\nORDER granting the motion") });
        QVERIFY(!found.process);
        QCOMPARE(value(found, "court"), QStringLiteral("cand"));
        QCOMPARE(value(found, "docket_number"), QStringLiteral("4:20-cv-05640-YGR"));
        QCOMPARE(value(found, "instrument"), QString());
    }
}

void TestFactFinder::words_of_the_law_in_a_plain_letter_make_no_process()
{
    const auto found = foundIn({ QStringLiteral(
        "Dear AutoIDM,\nif you get a subpoena or a warrant, our court reporters help: write to us by June 1, 2027\n"
        "or call 303-555-0190. Your account a@b.example has order number LF-88213.") });
    QVERIFY(!found.process);
    QVERIFY(found.facts.isEmpty());
}

QTEST_GUILESS_MAIN(TestFactFinder)
#include "tst_fact_finder.moc"
