// SPDX-License-Identifier: Apache-2.0
#include "printed_words.h"
#include <QTest>
using namespace writdesk;
using namespace printed;
using namespace Qt::StringLiterals;

namespace {
const auto warrant
    = u"UNITED STATES DISTRICT COURT\nfor the\nSouthern District of New York\n\nSEARCH AND SEIZURE "
      "WARRANT\nCase No. 26 MAG 7\n\nTo: AutoIDM\nAn application by a federal law enforcement officer "
      "requests the search of the following\nproperty: See Attachment A\n\nYOU ARE COMMANDED to execute "
      "this warrant on or before December 2, 2026.\nThe target account is u7@mail.example.\n\n%1\n\nDate "
      "and time issued: November 18, 2026 10:15 am\n/s/ Robert W. Lehr\nRobert W. Lehr, U.S. Magistrate "
      "Judge\n"_s;
const auto subpoena
    = u"UNITED STATES DISTRICT COURT\nfor the\nDistrict of Kansas\nSUBPOENA TO TESTIFY BEFORE A GRAND "
      "JURY\nTo: AutoIDM\nYOU ARE COMMANDED to produce for the account: pat@corn.example\n\n%1\n\nCLERK "
      "OF COURT\n/s/ Pat Doe\nSignature of Clerk\n"_s;
const auto letter
    = u"U.S. Department of Justice\nDear Sirs:\nUnder 18 U.S.C. § 2703(f) please preserve all files of the "
      "account.\n\n%1\n\nSincerely,\n/s/ Pat Doe\nPat Doe\nSpecial Agent\n"_s;
const auto security
    = u"Federal Bureau of Investigation\nPursuant to 18 U.S.C. § 2709 you are hereby directed to provide "
      "the name.\n\n%1\n"_s;

void columns()
{
    QTest::addColumn<QString>("paper");
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("gag");
    QTest::addColumn<QString>("end"); // gag_for, else gag_until
}
void row(const QString &paper, const char *sentence, const char *gag, const char *end = "")
{
    QTest::newRow(sentence) << paper << QString::fromUtf8(sentence) << QString::fromUtf8(gag) << QString::fromUtf8(end);
}
}

class TestSilence : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void what_a_court_s_paper_commands_is_an_order_data();
    void what_a_court_s_paper_commands_is_an_order() { holds(); }
    void what_is_only_asked_binds_no_one_data();
    void what_is_only_asked_binds_no_one() { holds(); }
    void what_no_court_commands_is_for_a_person_to_judge_data();
    void what_no_court_commands_is_for_a_person_to_judge() { holds(); }
    void what_leaves_everybody_free_to_speak_is_no_silence_data();
    void what_leaves_everybody_free_to_speak_is_no_silence() { holds(); }
    void the_end_of_a_silence_is_not_another_day_of_its_paper()
    {
        const auto found = foundIn({ warrant.arg(
            u"AutoIDM shall not notify any person of this warrant.\n\nYOU ARE COMMANDED to return it on or before "
            "December 12, 2026, and to keep a copy for 30 days."_s) });
        QCOMPARE(value(found, "gag"), u"order"_s);
        QCOMPARE(value(found, "gag_until") + value(found, "gag_for"), QString());
    }
    void a_letter_or_mail_beside_a_process_says_what_it_says_of_silence()
    {
        const auto beside = [](const QString &text) {
            const auto found = foundIn({ text });
            return found.process || found.beside.isEmpty() ? QString() : found.beside.first().value;
        };
        QCOMPARE(beside(u"Please find attached a subpoena. Please do not tell the user.\nDet. Ana Ruiz"_s),
            u"request_only"_s);
        QCOMPARE(beside(u"You must not inform the subscriber of the attached subpoena."_s), u"unknown"_s);
        QCOMPARE(beside(u"Please find attached a subpoena."_s), QString());
        QCOMPARE(beside(u"If you are not the intended recipient, you must not disclose this message to anyone."_s),
            QString());
    }

private:
    static void holds()
    {
        QFETCH(QString, paper);
        QFETCH(QString, sentence);
        QFETCH(QString, gag);
        QFETCH(QString, end);
        const auto found = foundIn({ paper.arg(sentence) });
        QVERIFY(found.process);
        QCOMPARE(value(found, "gag"), gag);
        const auto length = value(found, "gag_for");
        QCOMPARE(length.isEmpty() ? value(found, "gag_until") : length, end);
    }
};

void TestSilence::what_a_court_s_paper_commands_is_an_order_data()
{
    columns();
    const auto order = [](const char *sentence, const char *end = "") { row(warrant, sentence, "order", end); };
    order("Pursuant to 18 U.S.C. 2705(b), AutoIDM shall not disclose the existence of this warrant\nto any person for "
          "one year.",
        "one year");
    order("Pursuant to 18 U.S.C. 2705(b), AutoIDM shall not disclose the existence of this warrant\nto any person for "
          "one year. IT IS SO ORDERED.",
        "one year");
    order("IT IS ORDERED under 18 U.S.C. 2705(b), AutoIDM shall not disclose the existence of this warrant\nto any "
          "person for one year.",
        "one year");
    order("AutoIDM shall not notify the subscriber, or any other person, of the existence of this warrant "
          "until\nNovember 18, 2027.",
        "2027-11-18");
    order("AutoIDM shall not disclose the existence of this warrant to any person for one year.", "one year");
    order("You are ordered not to disclose the existence of this warrant to the subscriber for a period of one year.",
        "one year");
    order("The Court orders that AutoIDM not notify any person of the existence of this warrant until November 18, "
          "2027.",
        "2027-11-18");
    order("IT IS FURTHER ORDERED that AutoIDM shall not disclose the existence of this warrant until further order of "
          "the Court.");
    order("Pursuant to 18 U.S.C. § 2705(b), the provider is prohibited from notifying any other person of this warrant "
          "for 90 days.",
        "90 days");
    order("NON-DISCLOSURE ORDER: AutoIDM shall not notify any other person of the existence of this warrant for 180 "
          "days.",
        "180 days");
    order("The provider is hereby precluded from notifying the account holder for a period of 90 days.", "90 days");
    order("Disclosure of this warrant is prohibited for one year from the date of issue.", "one year");
    order("The service provider must not inform the account holder of this warrant until December 5, 2026.",
        "2026-12-05");
    order("You are directed not to disclose this warrant. Any such disclosure could impede the investigation.");
    order("The existence of this warrant shall not be disclosed for 90 days.", "90 days");
    order("Neither AutoIDM nor its agents may disclose the existence of this warrant to anyone.");
    order("For a period of one year, AutoIDM shall not, directly or indirectly, inform the subscriber of this warrant.",
        "one year");
    order("No person shall disclose the existence of this warrant until May 3, 2027.", "2027-05-03");
    order("AutoIDM is enjoined from making any disclosure of this warrant to its customer.");
    order("The Court hereby prohibits AutoIDM from telling any person of this warrant.");
    order("AutoIDM shall keep this warrant and its execution confidential until further order.");
    order("AutoIDM shall delay notification to the subscriber for 90 days.", "90 days");
    order("Do not notify the account holder of this warrant.");
    order("AutoIDM shall not respond by telephone and is prohibited from notifying any person of this warrant.");
    order(
        "AutoIDM shall not notify any person of this warrant. This prohibition expires on May 3, 2027.", "2027-05-03");
    order("At the request of the United States, IT IS ORDERED that AutoIDM shall not disclose this warrant to the "
          "subscriber.");
    order("The government requests silence, and the Court finds cause. AutoIDM shall not tell anyone of this warrant.");
}

void TestSilence::what_is_only_asked_binds_no_one_data()
{
    columns();
    const auto asked = [](const QString &paper, const char *sentence) { row(paper, sentence, "request_only"); };
    asked(warrant, "Please do not notify the subscriber of this request.");
    asked(warrant, "The government requests that AutoIDM not disclose the existence of this warrant.");
    asked(subpoena, "You are requested not to disclose this subpoena.");
    asked(subpoena, "The Government requests that you do not disclose the existence of this subpoena.");
    asked(subpoena, "We would ask that you refrain from notifying the subscriber of this subpoena.");
    asked(letter, "We request that you do not disclose the existence of this request to the subscriber.");
    asked(letter, "Please do not disclose this request to the subscriber.");
    asked(letter, "It is requested that the existence of this letter not be disclosed; please inform nobody.");
    asked(letter, "We ask you to treat this letter as confidential and not to inform the user.");
}

void TestSilence::what_no_court_commands_is_for_a_person_to_judge_data()
{
    columns();
    const auto unknown = [](const QString &paper, const char *sentence) { row(paper, sentence, "unknown"); };
    unknown(subpoena, "You are commanded not to disclose the existence of this subpoena.");
    unknown(subpoena, "Disclosure of this subpoena is prohibited.");
    unknown(letter, "You are directed not to disclose the existence of this request.");
    unknown(letter, "You must keep this request confidential.");
    unknown(security, "You are prohibited from disclosing this letter to any person.");
    unknown(warrant, "[ ] AutoIDM shall not notify any person of this warrant.");
    unknown(warrant, "The provider should not notify the user of this warrant.");
    unknown(warrant, "Silence is governed by 18 U.S.C. § 2705(b) and the sealed part of the file.");
}

void TestSilence::what_leaves_everybody_free_to_speak_is_no_silence_data()
{
    columns();
    const auto none = [](const QString &paper, const char *sentence) { row(paper, sentence, ""); };
    none(warrant, "AutoIDM is not prohibited from disclosing this warrant to the subscriber.");
    none(warrant, "Nothing in this warrant prohibits AutoIDM from notifying the subscriber of this warrant.");
    none(warrant, "This warrant does not preclude AutoIDM from notifying the account holder.");
    none(warrant, "Disclosure of this warrant is not restricted.");
    none(warrant, "AutoIDM shall not be required to notify the subscriber of this warrant.");
    none(warrant, "AutoIDM may notify the subscriber of this warrant.");
    none(warrant,
        "I find that immediate notification may have an adverse result listed in 18 U.S.C. § 2705 (except for "
        "delay of trial), and authorize the officer executing this warrant to delay notice to the person who, "
        "or whose property, will be searched.");
    none(warrant, "AutoIDM shall disclose the records within 14 days; the search shall not exceed the account.");
    none(warrant, "The filter team shall not disclose privileged communications to any other person.");
    none(warrant, "AutoIDM shall not provide information beyond the scope of this warrant.");
    none(subpoena,
        "After being notified, a party must not use or disclose the information until the claim is resolved.");
    none(letter, "Under section 2705(b) a court may order a provider not to notify any other person of a warrant.");
    none(letter, "If you do not disclose the records, call us.");
    none(letter,
        "This e-mail is confidential. If you are not the intended recipient, you must not disclose this letter "
        "to any other person.");
}

QTEST_GUILESS_MAIN(TestSilence)
#include "tst_silence.moc"
