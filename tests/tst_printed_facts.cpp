// SPDX-License-Identifier: Apache-2.0
// What stands on a page in an unusual place: a caption, a list, an address without a street, a name before a title.
#include "printed_words.h"
#include <QTest>
using namespace writdesk;
using namespace printed;
using namespace Qt::StringLiterals;

namespace {
FoundFacts found(const QString &text)
{
    Paper paper;
    paper.pages = { pageOf(text) };
    return findFacts(paper, {}, { u"AutoIDM"_s, { u"AutoIDM, LLC"_s }, { u"autoidm.example"_s } });
}
const auto court = u"UNITED STATES DISTRICT COURT\nfor the\nSouthern District of New York\n\n"_s;
const auto hand
    = u"\nDate and time issued: November 18, 2026 10:15 am\n/s/ Robert W. Lehr\nRobert W. Lehr, U.S. Magistrate "
      "Judge\n"_s;
QString captioned(const QString &caption)
{
    return court + u"In the Matter of the Search of\n"_s + caption
        + u"\nCase No. 26 MAG 4471\n\nSEARCH AND SEIZURE WARRANT\n\nTo: Any authorized law enforcement officer\n\nYOU "
          u"ARE "
          "COMMANDED to execute this warrant on or before December 2, 2026\n"_s
        + hand;
}
QString warrant(const QString &text)
{
    return court
        + u"SEARCH AND SEIZURE WARRANT\nCase No. 26 MAG 7\n\nTo: AutoIDM, LLC\nYOU ARE COMMANDED to execute this "
          "warrant on or before December 2, 2026.\n\n"_s
        + text + u'\n' + hand;
}
QString subpoena(const QString &text)
{
    return court
        + u"SUBPOENA TO TESTIFY BEFORE A GRAND JURY\nTo: AutoIDM, LLC\nYOU ARE COMMANDED to produce the documents of "
          "the account jane@mail.example.\n\n"_s
        + text;
}
const auto letter = u"FEDERAL BUREAU OF INVESTIGATION\nNew York Field Office\n26 Federal Plaza, New York, NY 10278\n\n"
                    "November 20, 2026\n\n%1\nCustodian of Records\n%2\nRe: Request for preservation\n\nPursuant to 18 "
                    "U.S.C. 2703(f), please preserve all records of the account carol@mail.example.\n"_s;
}

class TestPrintedFacts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void an_account_in_a_caption_is_what_is_searched_data()
    {
        QTest::addColumn<QString>("caption");
        QTest::addColumn<QStringList>("accounts");
        const auto row = [](const char *caption, const QStringList &accounts) {
            QTest::newRow(caption) << QString::fromUtf8(caption) << accounts;
        };
        const QStringList bob { u"email:bob@mail.example"_s };
        row("Information associated with bob@mail.example\nthat is stored at premises controlled by AutoIDM, LLC", bob);
        row("INFORMATION ASSOCIATED WITH THE ACCOUNT bob@mail.example THAT IS\nSTORED AT PREMISES CONTROLLED BY "
            "AUTOIDM, LLC",
            bob);
        row("the e-mail account\nbob@mail.example", bob);
        row("Information associated with bob@mail.example and\nann@mail.example",
            { u"email:bob@mail.example"_s, u"email:ann@mail.example"_s });
    }
    void an_account_in_a_caption_is_what_is_searched()
    {
        QFETCH(QString, caption);
        QFETCH(QStringList, accounts);
        const auto facts = found(captioned(caption));
        QCOMPARE(values(facts, "account"), accounts);
        QCOMPARE(value(facts, "requester_email"), QString());
    }
    void a_letterhead_s_own_mail_stays_the_office_s()
    {
        const auto facts = found(u"Marlow County Sheriff\nE-mail: desk@marlow.example\n\nTo: AutoIDM\nUnder 18 U.S.C. "
                                 u"2703(f) please preserve "
                                 "the account pat@mail.example\n"_s);
        QCOMPARE(value(facts, "requester_email"), u"desk@marlow.example"_s);
        QCOMPARE(value(facts, "account"), u"email:pat@mail.example"_s);
    }
    void a_command_is_no_addressee()
    {
        QCOMPARE(value(found(captioned(u"the account bob@mail.example"_s)), "addressee"), QString());
        QCOMPARE(value(found(warrant({})), "addressee"), u"AutoIDM, LLC"_s);
    }
    void a_name_that_is_commanded_stays_whole()
    {
        const auto ordered = captioned(u"the account bob@mail.example"_s)
            + u"IT IS ORDERED that AutoIDM, LLC shall produce the records.\n"_s;
        QCOMPARE(value(found(ordered), "addressee"), u"AutoIDM, LLC"_s);
        QCOMPARE(value(found(ordered), "entity"), u"AutoIDM"_s);
    }
    void a_letter_goes_to_whom_it_names_below_its_date_data()
    {
        QTest::addColumn<QString>("who");
        QTest::addColumn<QString>("street");
        QTest::newRow("no street") << u"AutoIDM, LLC"_s << QString();
        QTest::newRow("another company") << u"Larkfield Mail, Inc."_s << QString();
        QTest::newRow("a street") << u"AutoIDM, LLC"_s << u"200 Larkfield Way\nColumbus, OH 43215\n"_s;
    }
    void a_letter_goes_to_whom_it_names_below_its_date()
    {
        QFETCH(QString, who);
        QFETCH(QString, street);
        QCOMPARE(value(found(letter.arg(who, street)), "addressee"), who);
    }
    void what_a_list_asks_about_is_an_account()
    {
        const auto facts = found(warrant(u"Accounts to be searched:\n  - bob@mail.example\n  - +1 (415) 555-0137\n  - "
                                         "198.51.100.5 on November 1, 2026 at 10:15:00 UTC"_s));
        QCOMPARE(values(facts, "account"),
            (QStringList {
                u"email:bob@mail.example"_s, u"phone:+14155550137"_s, u"ip:198.51.100.5@2026-11-01T10:15:00Z"_s }));
        const auto prose = found(warrant(u"for the account bob@mail.example\n\nMary Smith\n415-555-0137"_s));
        QCOMPARE(
            values(prose, "account"), QStringList { u"email:bob@mail.example"_s }); // whose number it is nobody says
    }
    void an_order_and_a_user_s_page_are_accounts_and_the_court_s_number_and_the_rules_page_are_not()
    {
        const auto facts = found(warrant(u"Order number 100458; https://autoidm.example/u/8"_s));
        QCOMPARE(values(facts, "account"), (QStringList { u"order:100458"_s, u"url:https://autoidm.example/u/8"_s }));
        QCOMPARE(value(facts, "docket_number"), u"26 MAG 7"_s);
        for (const auto &text :
            { u"See https://autoidm.example/privacy of your users' account page."_s,
                u"Order No. 17-204 of this Court stands."_s, u"Customer account page: https://www.justice.gov/help"_s })
            QCOMPARE(values(found(warrant(text)), "account"), QStringList {});
    }
    void files_and_ip_logs_are_asked_for_by_these_words()
    {
        const auto facts = found(warrant(
            u"Produce the contents of all e-mail messages, files and attachments, IP logs for user bob@mail.example"_s));
        for (const auto &category : { u"L3_FILES"_s, u"L2_LOGS"_s })
            QVERIFY2(values(facts, "category").contains(category), qPrintable(value(facts, "category")));
        QVERIFY(!values(
            found(warrant(u"Produce the name; the case files of this office name bob@mail.example."_s)), "category")
                     .contains(u"L3_FILES"_s));
    }
    void whoever_requested_a_subpoena_is_its_requester()
    {
        const auto facts = found(
            subpoena(u"This subpoena was requested by: Assistant United States Attorney Mary Smith\nTelephone: (415) "
                     "555-0137"_s));
        QCOMPARE(value(facts, "requester"), u"Assistant United States Attorney Mary Smith"_s);
    }
    void a_name_before_a_title_is_no_part_of_it()
    {
        const auto above = found(
            subpoena(u"SUSAN Y. SOONG, CLERK OF COURT\n/s/ Susan Y. Soong\nSignature of Clerk or Deputy Clerk\n"_s));
        QCOMPARE(value(above, "signer"), u"Susan Y. Soong"_s);
        QCOMPARE(value(above, "signer_title"), u"CLERK OF COURT"_s);
        QCOMPARE(value(above, "signer_role"), u"clerk"_s);
        const auto behind = found(subpoena(u"/s/ Ruby Krajick, Clerk of Court\n"_s));
        QCOMPARE(value(behind, "signer"), u"Ruby Krajick"_s);
        QCOMPARE(value(behind, "signer_title"), u"Clerk of Court"_s);
    }
};
QTEST_GUILESS_MAIN(TestPrintedFacts)
#include "tst_printed_facts.moc"
