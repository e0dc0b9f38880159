// SPDX-License-Identifier: Apache-2.0
// Each line of the dossier by what it looks at, and which of them ask for a call back.
#include "dossier.h"
#include "law_case.h"
#include "look_alike.h"
#include "sign_finder.h"
#include <QTest>
using namespace writdesk;
using namespace Qt::StringLiterals;
namespace {
const QDate today(2026, 11, 23);

Case caseWith(const QString &facts, const QString &ref = u"WD-2026-AAAAA"_s)
{
    Case c { .ref = { ref }, .receivedAt = instant("2026-11-23T09:00:00-05:00") };
    for (const auto &fact : facts.split(u';', Qt::SkipEmptyParts))
        c.facts.append(
            { .name = fact.section(u'=', 0, 0), .value = fact.section(u'=', 1), .state = FactState::Accepted });
    c.demands.append({ { u"D1"_s }, factsOf(c).value(u"instrument"_s) });
    return c;
}

Agency agency(const QString &domain = u"dea.gov"_s, const QString &second = u"ben"_s)
{
    return { .id = u"A1"_s,
        .name = u"Drug Enforcement Administration"_s,
        .number = u"+12023071000"_s,
        .source = u"its own site"_s,
        .foundOn = today,
        .domains = { domain },
        .by = u"ana"_s,
        .confirmedBy = second };
}

PaperSigns mail(const QString &from, const QString &reply = {})
{
    PaperSigns signs { .name = u"m.eml"_s, .mail = true, .from = { from } };
    if (!reply.isEmpty())
        signs.replyTo.append(reply);
    return signs;
}

PaperSigns pdf(const Made &made, bool scanned = false)
{
    PaperSigns signs { .name = u"order.pdf"_s, .scanned = scanned };
    signs.made.append(made);
    return signs;
}

Made madeOn(const char *changed, const QString &with = u"Acrobat Distiller 21.0"_s, int revisions = 1)
{
    return { .with = with, .at = instant("2026-11-18T10:00:00Z"), .changed = instant(changed), .revisions = revisions };
}

EvidenceLine lineOf(const Dossier &dossier, const QString &id)
{
    for (const auto &line : dossier.lines) {
        if (line.id == id)
            return line;
    }
    return { .id = u"none"_s };
}

const auto administrative = u"instrument=SUBP_ADMIN_FED;requester=Drug Enforcement Administration;"_s;
const auto honestMail = u"sender_email=m.quill@dea.gov;"_s;
}

class tst_Dossier : public QObject {
    Q_OBJECT
private:
    static Dossier made(const QString &facts, const DossierSources &more = {})
    {
        auto sources = more;
        sources.today = today;
        return dossierOf(caseWith(facts), sources, theLaw());
    }
private Q_SLOTS:
    void a_line_tells_what_a_mail_address_shows_data()
    {
        QTest::addColumn<QString>("facts");
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("outcome");
        const auto row = [](const char *why, const QString &facts, const char *id, const char *outcome) {
            QTest::newRow(why) << facts << QString::fromLatin1(id) << QString::fromLatin1(outcome);
        };
        const auto from
            = [](const char *address) { return administrative + u"sender_email="_s + QString::fromUtf8(address); };
        row("no address", administrative, "E-DOMAIN", "not_checked");
        row("a federal agency", from("a@dea.gov"), "E-DOMAIN", "pass");
        row("a name below it", from("a@ic.fbi.gov"), "E-DOMAIN", "pass");
        row("armed forces", from("a@us.navy.mil"), "E-DOMAIN", "pass");
        row("a state under .us", from("a@dps.state.tx.us"), "E-DOMAIN", "pass");
        row("a city under .us", from("a@ci.salem.or.us"), "E-DOMAIN", "pass");
        row("anybody's name of a place", from("a@shop.salem.or.us"), "E-DOMAIN", "not_checked");
        row("no state of that code", from("a@dps.state.zz.us"), "E-DOMAIN", "not_checked");
        row("gov that is no ending", from("a@dea.gov.example"), "E-DOMAIN", "not_checked");
        row("another country's", from("a@met.police.uk"), "E-DOMAIN", "fail");
        row("its own country's", u"instrument=FOREIGN_DIRECT;issuer_country=GB;sender_email=a@met.police.uk"_s,
            "E-DOMAIN", "pass");
        row("free mail", from("a@gmail.com"), "E-DOMAIN", "fail");
        row("a town's own domain", from("a@salem-sheriff.org"), "E-DOMAIN", "not_checked");
        row("free mail", from("a@proton.me"), "E-FREEMAIL", "fail");
        row("free mail on the paper", from("a@dea.gov") + u";requester_email=b@gmail.com"_s, "E-FREEMAIL", "fail");
        row("mail for minutes", from("a@yopmail.com"), "E-FREEMAIL", "fail");
        row("no free mail", from("a@dea.gov"), "E-FREEMAIL", "pass");
        row("no address at all", administrative, "E-FREEMAIL", "not_checked");
        row("a Cyrillic letter", from("a@us\xd0\xb4oj.com"), "E-LOOKALIKE", "fail");
        row("a Cyrillic name that reads as Latin", from("a@\xd1\x81\xd0\xb0\xd1\x81\xd0\xbe.org"), "E-LOOKALIKE",
            "fail");
        row("the same in its ASCII form", from("a@xn--usoj-u7d.com"), "E-LOOKALIKE", "fail");
        row("one letter off", from("a@uscouts.com"), "E-LOOKALIKE", "fail");
        row("digits for letters", from("a@usd0j.com"), "E-LOOKALIKE", "fail");
        row("another ending", from("a@fbi.org"), "E-LOOKALIKE", "fail");
        row("a hyphen for the dot", from("a@usdoj-gov.com"), "E-LOOKALIKE", "fail");
        row("the name below somebody's", from("a@fbi.gov.records-desk.com"), "E-LOOKALIKE", "fail");
        row("a government's word", from("a@county-gov.net"), "E-LOOKALIKE", "fail");
        row("another country's gov", from("a@police.gov.sg"), "E-LOOKALIKE", "pass");
        row("umlauts are no fraud", from("a@k\xc3\xb6ln-recht.example"), "E-LOOKALIKE", "pass");
        row("a name of its own", from("a@salem-sheriff.org"), "E-LOOKALIKE", "pass");
        row("one official name near another", from("a@cia.gov"), "E-LOOKALIKE", "pass");
        row("a signature failed", from("a@dea.gov") + u";dkim_result=fail;spf_result=pass"_s, "E-MAILAUTH", "fail");
        row("forwarded honestly", from("a@dea.gov") + u";dkim_result=pass;spf_result=fail"_s, "E-MAILAUTH", "pass");
        row("nothing but a failed server", from("a@dea.gov") + u";spf_result=fail"_s, "E-MAILAUTH", "fail");
        row("a server alone", from("a@dea.gov") + u";spf_result=pass;dkim_result=none"_s, "E-MAILAUTH", "not_checked");
        row("no server says anything", from("a@dea.gov"), "E-MAILAUTH", "not_checked");
        row("no mail", administrative, "E-MAILAUTH", "not_checked");
        row("the paper names another house", from("a@dea.gov") + u";requester_email=a@dea-returns.net"_s, "E-REPLYTO",
            "fail");
        row("the prosecutor's address", from("a@fbi.gov") + u";requester_email=b@usdoj.gov"_s, "E-REPLYTO", "pass");
    }
    void a_line_tells_what_a_mail_address_shows()
    {
        QFETCH(QString, facts);
        QFETCH(QString, id);
        QFETCH(QString, outcome);
        const auto line = lineOf(made(facts), id);
        QVERIFY2(nameOf(line.outcome) == outcome, qPrintable(nameOf(line.outcome) + u": "_s + line.because));
        QVERIFY(!line.because.isEmpty());
    }
    void replies_that_go_elsewhere_fail_and_those_to_the_same_house_do_not()
    {
        const auto with = [](const QString &reply) {
            return nameOf(lineOf(
                made(administrative + honestMail, { .papers = { mail(u"m.quill@dea.gov"_s, reply) } }), u"E-REPLYTO"_s)
                              .outcome);
        };
        QCOMPARE(with(u"m.quill@gmail.com"_s), u"fail"_s);
        QCOMPARE(with(u"records@dea.gov"_s), u"pass"_s);
        QCOMPARE(with(u"records@field.dea.gov"_s), u"pass"_s);
        QCOMPARE(with({}), u"pass"_s);
    }
    void the_directory_passes_a_domain_and_a_number_that_two_people_found()
    {
        const auto facts
            = u"instrument=SUBP_ADMIN_STATE;requester=Drug Enforcement Administration;sender_email=a@drugs-unit.org;"_s;
        const auto outcome = [&](const char *id, const QList<Agency> &rows, const QString &phone = {}) {
            return nameOf(
                lineOf(made(facts + u"requester_phone="_s + phone, { .agencies = rows }), QString::fromLatin1(id))
                    .outcome);
        };
        QCOMPARE(outcome("E-DOMAIN", { agency(u"drugs-unit.org"_s) }), u"pass"_s);
        QCOMPARE(outcome("E-DOMAIN", { agency(u"drugs-unit.org"_s, {}) }), u"not_checked"_s);
        QCOMPARE(outcome("E-DIRECTORY", { agency() }), u"pass"_s);
        QCOMPARE(outcome("E-DIRECTORY", { agency(u"dea.gov"_s, {}) }), u"not_checked"_s);
        QCOMPARE(outcome("E-DIRECTORY", {}), u"not_checked"_s);
        QCOMPARE(outcome("E-DIRECTORY", { agency(u"dea.gov"_s, {}) }, u"(202) 307-1000"_s), u"fail"_s);
        QCOMPARE(outcome("E-NUMBER", { agency() }, u"+12023071000"_s), u"pass"_s);
        QCOMPARE(outcome("E-NUMBER", { agency(u"dea.gov"_s, {}) }, u"+12023071000"_s), u"not_checked"_s);
        QCOMPARE(outcome("E-NUMBER", { agency() }, u"+12023079912"_s), u"not_checked"_s);
        QCOMPARE(outcome("E-NUMBER", { agency() }, u"+13125559912"_s), u"fail"_s);
        QCOMPARE(outcome("E-NUMBER", { agency() }), u"not_checked"_s);
        QCOMPARE(outcome("E-NUMBER", {}, u"+13125559912"_s), u"not_checked"_s);
    }
    void a_person_is_held_against_earlier_cases_and_a_judge_is_not()
    {
        const auto before = caseWith(
            u"requester=Special Agent Mara Quill;requester_phone=+12023071234;sender_email=m.quill@dea.gov"_s,
            u"WD-2026-BBBBB"_s);
        const auto outcome = [&](const QString &facts, const Case &earlier) {
            return nameOf(lineOf(made(facts, { .earlier = { earlier } }), u"E-OFFICER"_s).outcome);
        };
        const auto same = u"requester=Mara Quill;"_s;
        QCOMPARE(outcome(same + u"requester_phone=+12023071234;sender_email=m.quill@dea.gov"_s, before), u"pass"_s);
        QCOMPARE(outcome(same + u"requester_phone=+13125550000;sender_email=m.quill@dea.gov"_s, before), u"fail"_s);
        QCOMPARE(outcome(same + u"sender_email=m.quill@dea-desk.org"_s, before), u"fail"_s);
        QCOMPARE(outcome(u"requester=Lee Marsh;requester_phone=+13125550000"_s, before), u"not_checked"_s);
        QCOMPARE(outcome(u"requester=Department of Justice;requester_phone=+13125550000"_s, before), u"not_checked"_s);
        QCOMPARE(
            outcome(u"signer=Mara Quill;signer_role=judge;requester_phone=+13125550000"_s, before), u"not_checked"_s);
        QCOMPARE(outcome(u"signer=Mara Quill;signer_role=agent;requester_phone=+13125550000"_s, before), u"fail"_s);
        auto disowned = before;
        disowned.facts.append({ .name = u"callback_outcome"_s, .value = u"denied"_s });
        QCOMPARE(outcome(u"requester=Lee Marsh;requester_phone=+12023071234"_s, disowned), u"fail"_s);
        QCOMPARE(
            outcome(same + u"requester_phone=+13125550000"_s, disowned), u"not_checked"_s); // a fraud is no measure
    }
    void a_fraud_that_used_an_officers_real_contact_does_not_speak_against_that_officer()
    {
        auto fraud = caseWith(
            u"requester=Mara Quill;requester_phone=+12023071234;sender_email=m.quill@dea.gov;callback_outcome=denied"_s,
            u"WD-2026-BBBBB"_s);
        const auto later = [&](const QString &contact) {
            return nameOf(lineOf(
                made(administrative + contact, { .agencies = { agency() }, .earlier = { fraud } }), u"E-OFFICER"_s)
                              .outcome);
        };
        QCOMPARE(later(u"requester_phone=+12023071234;"_s + honestMail), u"not_checked"_s);
        fraud.facts
            = caseWith(u"requester_phone=+13125550000;sender_email=m.quill@dea-desk.org;callback_outcome=denied"_s)
                  .facts;
        QCOMPARE(later(u"requester_phone=+13125550000;"_s + honestMail), u"fail"_s);
        QCOMPARE(later(u"sender_email=m.quill@dea-desk.org"_s), u"fail"_s);
    }
    void what_is_itself_in_doubt_vouches_for_nobody()
    {
        auto first = caseWith(
            u"requester=Mara Quill;requester_phone=+13125550000;sender_email=m.quill@dea.gov"_s, u"WD-2026-BBBBB"_s);
        const auto again
            = administrative + u"signer=Mara Quill;signer_role=agent;requester_phone=+13125550000;"_s + honestMail;
        const auto needs
            = [&] { return made(again, { .agencies = { agency() }, .earlier = { first } }).needsCallBack; };
        QVERIFY(!needs()); // the number stood on an honest paper of the same person
        first.dossier.append({ {}, true }); // a fraud that is sent twice
        QVERIFY(needs());
    }
    void one_order_names_the_same_accounts_each_time()
    {
        const auto order = u"instrument=SW_FED;docket_number=1:26-MJ-104;issued_on=2026-11-02;"_s;
        const auto before
            = caseWith(order + u"account=email:a@mail.example;account=email:b@mail.example"_s, u"WD-2026-BBBBB"_s);
        const auto outcome = [&](const QString &facts) {
            return nameOf(lineOf(made(facts, { .earlier = { before } }), u"E-ORDER"_s).outcome);
        };
        QCOMPARE(outcome(order + u"account=email:a@mail.example"_s), u"pass"_s);
        QCOMPARE(outcome(order + u"account=email:x@mail.example"_s), u"fail"_s);
        QCOMPARE(
            outcome(QString(order).replace(u"-02"_s, u"-09"_s) + u"account=email:x@mail.example"_s), u"not_checked"_s);
        QCOMPARE(outcome(u"docket_number=1:26-MJ-104;account=email:x@mail.example"_s), u"not_checked"_s);
    }
    void a_file_says_how_it_was_made_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("outcome");
        QTest::addColumn<QString>("changed");
        QTest::addColumn<QString>("with");
        QTest::addColumn<int>("revisions");
        QTest::addColumn<bool>("scanned");
        const auto word = u"Microsoft Word"_s;
        QTest::newRow("on its day") << u"E-DOCUMENT"_s << u"pass"_s << u"2026-11-18T15:00:00Z"_s << word << 1 << false;
        QTest::newRow("after its day") << u"E-DOCUMENT"_s << u"fail"_s << u"2026-11-21T15:00:00Z"_s << word << 1
                                       << false;
        QTest::newRow("scanned later") << u"E-DOCUMENT"_s << u"pass"_s << u"2026-11-21T15:00:00Z"_s << word << 1
                                       << true;
        QTest::newRow("after it came") << u"E-DOCUMENT"_s << u"fail"_s << u"2026-12-21T15:00:00Z"_s << word << 1
                                       << true;
        QTest::newRow("added to") << u"E-REVISION"_s << u"fail"_s << u"2026-11-18T15:00:00Z"_s << word << 3 << false;
        QTest::newRow("not added to") << u"E-REVISION"_s << u"pass"_s << u"2026-11-18T15:00:00Z"_s << word << 1
                                      << false;
        QTest::newRow("an editor") << u"E-EDITOR"_s << u"fail"_s << u"2026-11-18T15:00:00Z"_s << u"iLovePDF"_s << 1
                                   << false;
        QTest::newRow("no editor") << u"E-EDITOR"_s << u"pass"_s << u"2026-11-18T15:00:00Z"_s << word << 1 << false;
    }
    void a_file_says_how_it_was_made()
    {
        QFETCH(QString, id);
        QFETCH(QString, outcome);
        QFETCH(QString, changed);
        QFETCH(QString, with);
        QFETCH(int, revisions);
        QFETCH(bool, scanned);
        const auto paper = pdf(madeOn(qPrintable(changed), with, revisions), scanned);
        QCOMPARE(nameOf(lineOf(made(administrative + u"issued_on=2026-11-18"_s, { .papers = { paper } }), id).outcome),
            outcome);
        QCOMPARE(lineOf(made(administrative), id).outcome, Evidenced::NotChecked); // no file says anything
    }
    void a_statute_fits_the_paper_it_gives_power_data()
    {
        QTest::addColumn<QString>("instrument");
        QTest::addColumn<QString>("cited");
        QTest::addColumn<QString>("outcome");
        QTest::newRow("drugs") << u"SUBP_ADMIN_FED"_s << u"21 U.S.C. § 876"_s << u"pass"_s;
        QTest::newRow("a letter's power in a subpoena") << u"SUBP_ADMIN_FED"_s << u"18 U.S.C. § 2709"_s << u"fail"_s;
        QTest::newRow("a letter") << u"NSL_2709"_s << u"18 USC 2709"_s << u"pass"_s;
        QTest::newRow("what compels nothing") << u"SW_FED"_s << u"18 U.S.C. § 2702(b)(8)"_s << u"fail"_s;
        QTest::newRow("an emergency") << u"EDR_US"_s << u"18 U.S.C. § 2702(b)(8)"_s << u"pass"_s;
        QTest::newRow("preservation in an order") << u"CO_2703D"_s << u"18 U.S.C. § 2703(f)"_s << u"fail"_s;
        QTest::newRow("an order") << u"CO_2703D"_s << u"18 U.S.C. § 2703(d)"_s << u"pass"_s;
        QTest::newRow("a court's order on an agency's paper")
            << u"SUBP_ADMIN_FED"_s << u"18 USC 2703(d)"_s << u"fail"_s;
        QTest::newRow("in no row") << u"SUBP_ADMIN_STATE"_s << u"Cal. Gov. Code § 11180"_s << u"not_checked"_s;
    }
    void a_statute_fits_the_paper_it_gives_power()
    {
        QFETCH(QString, instrument);
        QFETCH(QString, cited);
        QFETCH(QString, outcome);
        QCOMPARE(
            nameOf(lineOf(made(u"instrument=%1;statute_cited=%2"_s.arg(instrument, cited)), u"E-STATUTE"_s).outcome),
            outcome);
    }
    void words_that_want_nobody_asked_press_and_words_that_keep_the_user_out_do_not()
    {
        const auto presses = [](const char *text) {
            Paper paper;
            paper.pages.append(Page { .number = 1 });
            for (const auto &word : QString::fromUtf8(text).split(u' '))
                paper.pages.first().words.append(Word { .text = word });
            return !signsOf(paper, u"a"_s).pressing.isEmpty();
        };
        QVERIFY(presses("Do not call our office to verify this."));
        QVERIFY(presses("I cannot be reached by telephone. Please don't contact my department."));
        QVERIFY(presses("Reply only to this e-mail."));
        QVERIFY(presses("There is no time to verify it; skip your usual verification."));
        QVERIFY(!presses("Do not contact the subscriber or disclose the existence of this order."));
        QVERIFY(!presses("Failure to comply may be punished as contempt of court."));
        QVERIFY(!presses("Please call our office with questions. Respond to the address above."));
    }
    void numbers_are_found_however_they_are_printed()
    {
        Paper paper;
        paper.pages.append(Page { .number = 1 });
        for (const auto &word : u"Tel. (312) 555-9999 or +1 202.307.1000, Case 26-104, 18 USC 2703"_s.split(u' '))
            paper.pages.first().words.append(Word { .text = word });
        const auto signs = signsOf(paper, u"a"_s);
        QVERIFY(givesNumber({}, { signs }, u"+13125559999"_s));
        QVERIFY(givesNumber({}, { signs }, u"+12023071000"_s));
        QVERIFY(!givesNumber({}, { signs }, u"+12023071001"_s));
    }
    void a_row_whose_number_the_request_gives_is_called_only_where_two_people_found_it()
    {
        const auto c = caseWith(administrative + u"requester_phone=+12023071000"_s);
        QVERIFY(!agencyToCall(c, {}, { agency(u"dea.gov"_s, {}) }));
        QVERIFY(agencyToCall(c, {}, { agency() }).has_value());
        const auto other = caseWith(administrative);
        QVERIFY(agencyToCall(other, {}, { agency(u"dea.gov"_s, {}) }).has_value());
        PaperSigns printed { .name = u"a"_s, .numbers = { u"2023071000"_s } };
        QVERIFY(!agencyToCall(other, { printed }, { agency(u"dea.gov"_s, {}) }));
        auto retired = agency();
        retired.retired = u"moved"_s;
        QVERIFY(!agencyToCall(other, {}, { retired }));
    }
    void a_call_answers_what_was_known_when_it_was_made_and_nothing_that_comes_later()
    {
        const auto called
            = u"callback_outcome=confirmed;callback_at=2026-11-23T10:00:00-05:00;callback_by=ana;callee=Lee;"
              u"callback_number_source=directory: DEA, site;"_s;
        const auto asks = administrative + u"sender_email=a@gmail.com;"_s;
        auto c = caseWith(asks);
        const auto first = dossierOf(c, { .today = today }, theLaw());
        QVERIFY(first.needsCallBack);
        c = caseWith(asks + called);
        c.dossier.append(first);
        const auto second = dossierOf(c, { .today = today }, theLaw());
        QVERIFY(!second.needsCallBack);
        c.dossier = LaterList<Dossier>({ second });
        QCOMPARE(dossierOf(c, { .today = today }, theLaw()), second); // nothing new: it stands
        const auto third = dossierOf(
            c, { .papers = { mail(u"a@gmail.com"_s, u"b@elsewhere.example"_s) }, .today = today }, theLaw());
        QVERIFY(third.needsCallBack);
        c.dossier = LaterList<Dossier>({ third });
        QVERIFY(
            dossierOf(c, { .papers = { mail(u"a@gmail.com"_s, u"b@elsewhere.example"_s) }, .today = today }, theLaw())
                .needsCallBack);
        for (auto &fact : c.facts) { // a second call, which asked about it
            if (fact.name == u"callback_at")
                fact.value = u"2026-11-24T10:00:00-05:00"_s;
        }
        QVERIFY(
            !dossierOf(c, { .papers = { mail(u"a@gmail.com"_s, u"b@elsewhere.example"_s) }, .today = today }, theLaw())
                 .needsCallBack);
    }
    void a_denied_call_and_one_to_the_requests_own_number_ask_for_another()
    {
        const auto called = u"callback_at=2026-11-23T10:00:00-05:00;callback_by=ana;callee=Lee;"_s;
        QVERIFY(
            made(administrative + honestMail + called + u"callback_outcome=denied;callback_number_source=directory"_s)
                .needsCallBack);
        QVERIFY(
            made(administrative + honestMail + called + u"callback_outcome=confirmed;callback_number_source=paper"_s)
                .needsCallBack);
        QVERIFY(!made(administrative + honestMail).needsCallBack);
    }
    void an_emergency_always_asks_for_a_call_and_a_private_attorneys_mailbox_alone_does_not()
    {
        QVERIFY(made(u"instrument=EDR_US;sender_email=a@fbi.gov"_s).needsCallBack);
        QVERIFY(!made(u"instrument=SUBP_CIVIL_FED;sender_email=lawyer@gmail.com"_s).needsCallBack);
        QVERIFY(made(u"instrument=SW_FED;sender_email=officer@gmail.com"_s).needsCallBack);
    }
    void no_line_is_ever_left_out()
    {
        QStringList ids;
        for (const auto &line : made({}).lines)
            ids.append(line.id);
        QCOMPARE(ids,
            (u"E-DOMAIN E-FREEMAIL E-LOOKALIKE E-MAILAUTH E-REPLYTO E-OFFICER E-ORDER E-DIRECTORY E-NUMBER "
             u"E-DOCUMENT E-REVISION E-FONT E-EDITOR E-STATUTE E-URGENCY E-CALLBACK"_s.split(u' ')));
    }
    void letters_apart_are_counted_with_swaps()
    {
        QCOMPARE(lettersApart(u"usdoj"_s, u"usdoj"_s), 0);
        QCOMPARE(lettersApart(u"usdoj"_s, u"usodj"_s), 1);
        QCOMPARE(lettersApart(u"usdoj"_s, u"usdo"_s), 1);
        QCOMPARE(lettersApart(u"usdoj"_s, u"uscourts"_s), 5);
    }
};
QTEST_GUILESS_MAIN(tst_Dossier)
#include "tst_dossier.moc"
