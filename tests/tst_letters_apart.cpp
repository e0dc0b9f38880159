// SPDX-License-Identifier: Apache-2.0
#include "printed_words.h"
#include <QTest>
using namespace writdesk;
using namespace printed;
using namespace Qt::StringLiterals;

namespace {
QString head(const QString &number, const QString &date, const QString &greeting = u"Dear Custodian of Records:"_s)
{
    return u"U.S. Department of Justice\nFederal Bureau of Investigation\nFile No. NSL-%1\nDenver Field Office\n"
           "8000 East Avenue\nDenver, CO 80238\n%2\nCustodian of Records\nAutoIDM\nColumbus, OH 43215\n%3\n"_s.arg(
               number, date, greeting);
}
const auto lift
    = u"The FBI has determined that nondisclosure is no longer necessary.\nAs of this date you may disclose "
      "the fact of the letter.\n"_s;
const auto asks = u"Pursuant to Title 18, United States Code, Section 2709, you are hereby directed to produce to the "
                  "FBI\nthe name, address, and length of service for the account: pat@corn.example\n"_s;
const auto more = u"the name of the Special Agent might appear in two places and should be redacted.\n"_s;
const auto hold = u"Pursuant to 18 U.S.C. 2703(f) please preserve all records of the account pat@corn.example\n"_s;
const auto subpoena = u"UNITED STATES DISTRICT COURT\nfor the\nDistrict of Kansas\nSUBPOENA TO TESTIFY BEFORE A GRAND "
                      "JURY\nTo: AutoIDM\nYOU ARE COMMANDED to produce for the account: pat@corn.example\n"_s;

QStringList held(const FoundFacts &found)
{
    QStringList papers;
    for (const auto &paper : found.papers)
        papers += u"%1 %2-%3"_s.arg(paper.instrument).arg(paper.first).arg(paper.last);
    return papers;
}
}

class TestLettersApart : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void a_cover_letter_orders_no_silence()
    {
        const auto cover = head(u"1"_s, u"May 3, 2018"_s);
        const auto ask = cover + u"Please do not notify the subscriber of this subpoena.\n"_s;
        const auto order
            = cover + u"The United States Attorney orders that you shall not disclose this to anybody.\n"_s;
        QCOMPARE(values(foundIn({ ask, subpoena }), "gag"), QStringList { u"request_only"_s });
        QCOMPARE(foundOn(foundIn({ ask, subpoena }), "gag"), 1);
        QCOMPARE(values(foundIn({ order, subpoena }), "gag"), QStringList { u"unknown"_s });
        QCOMPARE(values(foundIn({ subpoena, ask }), "gag"), QStringList { u"request_only"_s });
    }
    void letters_of_one_file_are_told_apart_by_their_own_dates_and_one_is_the_instrument_data()
    {
        QTest::addColumn<QStringList>("pages");
        QTest::addColumn<QStringList>("papers");
        QTest::addColumn<QString>("instrument");
        QTest::addColumn<QString>("issued");
        const auto old = head(u"18-444387"_s, u"April 24, 2018"_s);
        const auto late = head(u"18-444387"_s, u"December 02, 2020"_s);
        QTest::newRow("what ended the silence lies on top of what began it")
            << QStringList { late + lift, more, old + asks, more }
            << QStringList { u"GAG_LIFT 1-2"_s, u"NSL_2709 3-4"_s } << u"NSL_2709"_s << u"2018-04-24"_s;
        QTest::newRow("no greeting, but its own number")
            << QStringList { late + lift, more, head(u"18-444387"_s, u"April 24, 2018"_s, u"Attention:"_s) + asks }
            << QStringList { u"GAG_LIFT 1-2"_s, u"NSL_2709 3-3"_s } << u"NSL_2709"_s << u"2018-04-24"_s;
        QTest::newRow("two letters of one kind")
            << QStringList { old + asks, head(u"18-444388"_s, u"April 25, 2018"_s) + asks }
            << QStringList { u"NSL_2709 1-1"_s, u"NSL_2709 2-2"_s } << u"NSL_2709"_s << u"2018-04-24"_s;
        QTest::newRow("a running head is no beginning")
            << QStringList { old + asks, u"Custodian of Records\nPage 2\nApril 24, 2018\n"_s + more + asks }
            << QStringList { u"NSL_2709 1-2"_s } << u"NSL_2709"_s << u"2018-04-24"_s;
        QTest::newRow("an enclosure goes with its letter")
            << QStringList { old + asks, u"May 3, 2018\nDear user,\nhere is your bill\n"_s }
            << QStringList { u"NSL_2709 1-2"_s } << u"NSL_2709"_s << u"2018-04-24"_s;
        QTest::newRow("a cover that asks for nothing is none")
            << QStringList { head(u"1"_s, u"May 3, 2018"_s) + u"Please see what is attached.\n"_s, subpoena }
            << QStringList { u"SUBP_GJ_FED 2-2"_s } << u"SUBP_GJ_FED"_s << QString();
        QTest::newRow("the paper with a title comes before the letter that carries it")
            << QStringList { head(u"1"_s, u"May 3, 2018"_s) + hold, subpoena }
            << QStringList { u"PRES_2703F 1-1"_s, u"SUBP_GJ_FED 2-2"_s } << u"SUBP_GJ_FED"_s << QString();
    }
    void letters_of_one_file_are_told_apart_by_their_own_dates_and_one_is_the_instrument()
    {
        QFETCH(QStringList, pages);
        QFETCH(QStringList, papers);
        QFETCH(QString, instrument);
        QFETCH(QString, issued);
        const auto found = foundIn(pages);
        QCOMPARE(held(found), papers);
        QCOMPARE(values(found, "instrument"), QStringList { instrument });
        QCOMPARE(values(found, "issued_on").join(u'|'), issued);
        QCOMPARE(found.warnings.join(u'\n').contains(u"holds several papers"), papers.size() > 1);
    }
};
QTEST_GUILESS_MAIN(TestLettersApart)
#include "tst_letters_apart.moc"
