// SPDX-License-Identifier: Apache-2.0
// Several papers in one mail: one is the instrument, the others are named, and nothing of them is mixed into it.
#include "ctl_run.h"
#include "mail_parts.h"
using namespace writdesk;
namespace {
const auto monday = u"2026-11-23T09:00:00-05:00"_s;
const QByteArray subpoena
    = "UNITED STATES DISTRICT COURT\nfor the\nNorthern District of California\n\nSUBPOENA TO TESTIFY "
      "BEFORE A GRAND JURY\n\nTo: AutoIDM\n\nGrand Jury No. 26-R00123\n\nYOU ARE COMMANDED to "
      "produce the name and address\nfor the account jane@mail.example by December 7, 2026.\n";
const QByteArray warrant
    = "UNITED STATES DISTRICT COURT\nfor the\nSouthern District of New York\n\nSEARCH AND SEIZURE "
      "WARRANT\nCase No. 26 MAG 4471\n\nTo: AutoIDM\n\nYOU ARE COMMANDED to execute this warrant on "
      "or before December 2, 2026.\nProduce the access logs of the account bob@mail.example.\n\n"
      "AutoIDM shall not notify any person of the existence of this warrant until\nNovember 18, "
      "2027.\n\n/s/ Robert W. Lehr\nRobert W. Lehr, U.S. Magistrate Judge\n";
const QByteArray silence
    = "UNITED STATES DISTRICT COURT\nfor the\nNorthern District of California\n\nNONDISCLOSURE "
      "ORDER\n\nIT IS ORDERED under 18 U.S.C. 2705(b) that AutoIDM shall not disclose the subpoena\n"
      "for the account other@mail.example to any person for 90 days.\n";

QString warnings(const Ran &got)
{
    QStringList all;
    for (const auto &one : got.object().value(u"warnings"_s).toArray())
        all += one.toString();
    return all.join(u'\n');
}
}

class tst_CtlIntakeTogether : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void accounts_of_one_instrument_are_not_proposed_for_another_that_came_with_it()
    {
        const Ctl ctl;
        const auto got = received(ctl, "Attached.", { { "s.txt", subpoena }, { "w.txt", warrant } });
        QCOMPARE(valuesOf(got, u"instrument"_s), QStringList { u"SUBP_GJ_FED"_s });
        QCOMPARE(valuesOf(got, u"account"_s), QStringList { u"email:jane@mail.example"_s });
        QCOMPARE(valuesOf(got, u"execute_by"_s), QStringList {});
        QCOMPARE(valuesOf(got, u"signer"_s), QStringList {});
        QCOMPARE(valuesOf(got, u"sender_email"_s), QStringList { u"lee.marsh@fbi.gov"_s });
        for (const auto &part : { u"SUBP_GJ_FED in s.txt"_s, u"SW_FED in w.txt"_s, u"split"_s })
            QVERIFY2(warnings(got).contains(part), qPrintable(warnings(got)));
    }
    void the_silence_of_any_of_them_holds_and_its_end_is_its_own()
    {
        const Ctl ctl;
        const auto got = received(ctl, "Please do not tell the user.", { { "s.txt", subpoena }, { "w.txt", warrant } });
        QCOMPARE(valuesOf(got, u"gag"_s), QStringList { u"order"_s });
        QCOMPARE(valuesOf(got, u"gag_until"_s), QStringList { u"2027-11-18"_s });
    }
    void another_of_them_can_be_taken_and_what_was_read_of_the_first_gives_way()
    {
        const Ctl ctl;
        const auto got = received(ctl, "Attached.", { { "s.txt", subpoena }, { "w.txt", warrant } });
        const auto ref = got.text("case");
        QString sha;
        for (const auto &paper : ctl.at(monday, u"show "_s + ref).object().value(u"papers"_s).toArray()) {
            if (paper[u"instrument"] == u"SW_FED"_s)
                sha = paper[u"document"].toString();
        }
        CTL_STATUS(ctl.at(monday, u"instrument %1 1 --document %2"_s.arg(ref, sha)), 0);
        const auto shown = ctl.at(monday, u"show "_s + ref);
        QCOMPARE(valuesOf(shown, u"instrument"_s), QStringList { u"SW_FED"_s });
        QCOMPARE(valuesOf(shown, u"account"_s), QStringList { u"email:bob@mail.example"_s });
        QCOMPARE(valuesOf(shown, u"court"_s), QStringList { u"nysd"_s });
        QCOMPARE(valuesOf(shown, u"addressee"_s), QStringList { u"AutoIDM"_s });
        QCOMPARE(valuesOf(shown, u"due_on"_s), QStringList {});
    }
    void a_letter_that_carries_a_process_and_a_second_copy_are_no_other_paper()
    {
        const Ctl ctl;
        const auto got = received(ctl, "Attached.",
            { { "cover.txt", "Dear Sirs,\nplease find our subpoena attached.\n" }, { "s.txt", subpoena },
                { "again.txt", subpoena + "\nCopy\n" } });
        QVERIFY2(!warnings(got).contains(u"came together"_s), qPrintable(warnings(got)));
        QCOMPARE(valuesOf(got, u"instrument"_s), QStringList { u"SUBP_GJ_FED"_s });
        const auto hold = u"Under 18 U.S.C. 2703(f) please preserve all records of the account x@mail.example.\n"_s;
        const auto said = received(ctl, "Attached is our 2703(f) letter; preserve the account, please.",
            { { "l.txt", "U.S. Department of Justice\nDear Sirs:\n" + hold.toUtf8() } });
        QVERIFY2(!warnings(said).contains(u"came together"_s), qPrintable(warnings(said)));
        QCOMPARE(valuesOf(said, u"account"_s), QStringList { u"email:x@mail.example"_s });
    }
    void an_order_of_silence_goes_with_what_it_silences_and_adds_no_account()
    {
        const Ctl ctl;
        const auto got = received(ctl, "Attached.", { { "n.txt", silence }, { "s.txt", subpoena } });
        QCOMPARE(valuesOf(got, u"instrument"_s), QStringList { u"SUBP_GJ_FED"_s });
        QCOMPARE(valuesOf(got, u"account"_s), QStringList { u"email:jane@mail.example"_s });
        QCOMPARE(valuesOf(got, u"gag"_s) + valuesOf(got, u"gag_for"_s), (QStringList { u"order"_s, u"90 days"_s }));
        QVERIFY(warnings(got).contains(u"NDO_ONLY in n.txt"_s));
    }
    void what_a_mail_asks_beside_its_process_is_a_request()
    {
        const Ctl ctl;
        const auto got = received(ctl, "Please do not tell the user.", { { "s.txt", subpoena } });
        QCOMPARE(valuesOf(got, u"gag"_s), QStringList { u"request_only"_s });
        const auto order
            = received(ctl, "You must not tell the user of the attached paper.", { { "s.txt", subpoena } });
        QCOMPARE(valuesOf(order, u"gag"_s), QStringList { u"unknown"_s });
    }

private:
    static Ran received(const Ctl &ctl, const QByteArray &body, const QList<std::pair<QByteArray, QByteArray>> &papers)
    {
        if (!QFile::exists(ctl.docket()) && !ctl.rehearsal(monday))
            return {};
        return ctl.at(monday, u"receive "_s + ctl.written(u"m%1.eml"_s.arg(qHash(body)), mailWith(body, papers)));
    }
};

QTEST_GUILESS_MAIN(tst_CtlIntakeTogether)
#include "tst_ctl_intake_together.moc"
