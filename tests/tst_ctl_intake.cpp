// SPDX-License-Identifier: Apache-2.0
#include "ctl_run.h"
using namespace writdesk;
namespace {
const auto monday = u"2026-11-23T09:00:00-05:00"_s;
const auto tuesday = u"2026-11-24T09:00:00-05:00"_s;

QString valueOf(const QJsonObject &shown, const QString &fact)
{
    for (const auto &row : shown.value(u"facts"_s).toArray()) {
        if (row.toObject().value(u"name"_s).toString() == fact)
            return row.toObject().value(u"value"_s).toString();
    }
    return {};
}
}
class tst_CtlIntake : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void a_mail_proposes_its_sender_and_what_servers_claim_data()
    {
        QTest::addColumn<QByteArray>("headers");
        QTest::addColumn<QString>("facts"); // name=value, in the order of their names
        QTest::addColumn<QString>("warning");
        const auto row = [](const char *why, const QByteArray &headers, const char *facts, const char *warning = "") {
            QTest::newRow(why) << headers << QString::fromLatin1(facts) << QString::fromLatin1(warning);
        };
        row("an agent", "From: Lee Marsh <lee.marsh@FBI.gov>\r\n", "sender_email=lee.marsh@fbi.gov");
        row("claims of the servers",
            "From: lee.marsh@fbi.gov\r\nAuthentication-Results: mx.example; dkim=pass header.d=fbi.gov;\r\n "
            "spf=softfail smtp.mailfrom=fbi.gov; dmarc=none\r\n",
            "dkim_result=pass dmarc_result=none sender_email=lee.marsh@fbi.gov spf_result=fail");
        row("one server's fail counts",
            "From: lee.marsh@fbi.gov\r\nAuthentication-Results: a; dkim=pass\r\nAuthentication-Results: b; "
            "dkim=fail\r\n",
            "dkim_result=fail sender_email=lee.marsh@fbi.gov");
        row("two senders", "From: a@fbi.gov, b@mail.example\r\n", "", "more than one sender");
        row("replies elsewhere", "From: lee.marsh@fbi.gov\r\nReply-To: lee.marsh@mail.example\r\n",
            "sender_email=lee.marsh@fbi.gov", "Replies to this mail go to lee.marsh@mail.example");
        row("forwarded by the company's own desk", "From: desk@autoidm.com\r\n", "");
    }
    void a_mail_proposes_its_sender_and_what_servers_claim()
    {
        QFETCH(QByteArray, headers);
        QFETCH(QString, facts);
        QFETCH(QString, warning);
        const Ctl ctl;
        QVERIFY(ctl.rehearsal(monday));
        const auto mail = ctl.written(u"m.eml"_s,
            headers
                + "To: legal@autoidm.com\r\nDate: Mon, 23 Nov 2026 09:00:00 -0500\r\nSubject: hello\r\n\r\nGood "
                  "day.\r\n");
        const auto got = ctl.at(monday, u"receive "_s + mail);
        CTL_STATUS(got, 0);
        QStringList found;
        for (const auto &value : got.object().value(u"facts"_s).toArray()) {
            const auto fact = value.toObject();
            found.append(fact.value(u"name"_s).toString() + u'=' + fact.value(u"value"_s).toString());
            QCOMPARE(fact.value(u"how"_s).toString(), u"mail"_s);
            QCOMPARE(fact.value(u"page"_s).toInt(), 1);
            QVERIFY(fact.value(u"rect"_s).toArray().at(2).toDouble() > 0);
            QCOMPARE(fact.value(u"state"_s).toString(), u"proposed"_s);
        }
        found.sort();
        QCOMPARE(found.join(u' '), facts);
        QVERIFY(QString::fromUtf8(got.out).contains(warning));
    }
    void a_received_paper_is_printed_with_where_each_fact_stands()
    {
        const Ctl ctl;
        QVERIFY(ctl.rehearsal(monday));
        const auto ran = ctl.at(
            monday, u"receive "_s + Ctl::paper(u"01-federal-warrant.pdf"_s) + u" --at 2026-11-20T16:30:00-05:00"_s);
        CTL_STATUS(ran, 0);
        QCOMPARE(ran.lines.size(), 1);
        const auto paper = ran.object();
        QCOMPARE(sorted(paper.keys()), keys(u"case documents facts duplicates overlaps process warnings"_s));
        QCOMPARE(paper.value(u"process"_s), QJsonValue(true));
        const auto document = paper.value(u"documents"_s).toArray().first().toObject();
        QCOMPARE(sorted(document.keys()), keys(u"sha256 name pages"_s));
        QCOMPARE(document.value(u"pages"_s).toInt(), 3);
        QVERIFY(!paper.value(u"facts"_s).toArray().isEmpty());
        for (const auto &row : paper.value(u"facts"_s).toArray()) {
            const auto fact = row.toObject();
            QCOMPARE(sorted(fact.keys()), keys(u"name value page rect how state"_s));
            QCOMPARE(fact.value(u"rect"_s).toArray().size(), 4);
            QVERIFY(fact.value(u"page"_s).toInt() >= 1 && fact.value(u"page"_s).toInt() <= 3);
            QCOMPARE(fact.value(u"state"_s).toString(), u"proposed"_s);
        }
        QCOMPARE(valueOf(paper, u"instrument"_s), u"SW_FED"_s);
        const auto shown = ctl.at(monday, u"show "_s + ran.text("case"));
        QCOMPARE(shown.text("received_at"), u"2026-11-20T16:30:00-05:00"_s);
    }
    void the_same_bytes_open_no_second_case()
    {
        const Ctl ctl;
        QVERIFY(ctl.rehearsal(monday));
        const auto warrant = Ctl::paper(u"01-federal-warrant.pdf"_s);
        const auto first = ctl.at(monday, u"receive "_s + warrant);
        const auto again = ctl.at(tuesday, u"receive "_s + warrant);
        CTL_STATUS(again, 0);
        QCOMPARE(again.object().value(u"duplicates"_s).toArray(), QJsonArray { first.text("case") });
        QCOMPARE(ctl.at(tuesday, u"list"_s).lines.size(), 1);
    }
    void a_paper_is_filed_into_a_case_that_stands()
    {
        const Ctl ctl;
        QVERIFY(ctl.rehearsal(monday));
        const auto ref = ctl.at(monday, u"receive "_s + Ctl::paper(u"01-federal-warrant.pdf"_s)).text("case");
        const auto filed
            = ctl.at(monday, u"receive %1 --case %2"_s.arg(Ctl::paper(u"04-nondisclosure-order.pdf"_s), ref.toLower()));
        CTL_STATUS(filed, 0);
        QCOMPARE(filed.text("case"), ref);
        QCOMPARE(ctl.at(monday, u"show "_s + ref).object().value(u"documents"_s).toArray().size(), 2);
        CTL_STATUS(ctl.at(monday, u"receive %1 --case WD-2026-ZZZZZ"_s.arg(Ctl::paper(u"14-state-warrant.pdf"_s))), 1);
    }
    void what_is_no_readable_paper_is_refused_in_one_sentence_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("zero bytes") << u"empty.pdf"_s << QByteArray();
        QTest::newRow("not what it says") << u"fake.pdf"_s << QByteArray("%PDF-1.7\nno more than this");
        QTest::newRow("noise") << u"noise.bin"_s << QByteArray("\x00\x01\xfe\xff\x03\x80\x81", 7).repeated(50);
        QTest::newRow("a name with a line break") << u"two\nlines.pdf"_s << QByteArray("%PDF-1.7\nbroken");
        QTest::newRow("a name that moves the cursor") << u"\x1b[2Jclear.pdf"_s << QByteArray("%PDF-1.7\nbroken");
    }
    void what_is_no_readable_paper_is_refused_in_one_sentence()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        const Ctl ctl;
        QVERIFY(ctl.rehearsal(monday));
        const auto ran = ctl.run({ u"--json"_s, u"receive"_s, ctl.written(name, bytes) });
        CTL_STATUS(ran, 1);
        QVERIFY(ran.out.isEmpty());
        QCOMPARE(ran.err.count('\n'), 1);
        QVERIFY(!ran.err.contains('\x1b'));
        QVERIFY(ctl.at(monday, u"list"_s).lines.isEmpty());
        CTL_STATUS(ctl(u"docket verify"_s), 0);
    }
    void a_bad_file_does_not_keep_the_others_out()
    {
        const Ctl ctl;
        QVERIFY(ctl.rehearsal(monday));
        const auto ran = ctl.run({ u"--json"_s, u"receive"_s, u"nosuch.pdf"_s, ctl.path(u"."_s),
            Ctl::paper(u"05-preservation-letter.pdf"_s) });
        CTL_STATUS(ran, 1);
        QCOMPARE(ran.lines.size(), 1);
        QCOMPARE(ran.complaints(), 2);
        CTL_STATUS(ctl(u"docket verify"_s), 0);
    }
    void what_could_not_be_read_waits_in_the_tray()
    {
        const Ctl ctl;
        QVERIFY(ctl.rehearsal(monday));
        CTL_STATUS(ctl.run({ u"receive"_s, ctl.written(u"a.pdf"_s, "%PDF-1.7\nbroken") }), 1);
        CTL_STATUS(ctl.run({ u"receive"_s, ctl.written(u"b.pdf"_s, "%PDF-1.7\nbroken too") }), 1);
        const auto tray = ctl.at(monday, u"tray"_s);
        QCOMPARE(tray.lines.size(), 2);
        QCOMPARE(sorted(tray.object().keys()), keys(u"sha256 name size at"_s));
        const auto first = tray.column("sha256").first();
        const auto second = tray.column("sha256").last();
        CTL_STATUS(ctl.at(monday, u"tray discard "_s + first), 2); // no reason
        CTL_STATUS(ctl.at(monday, u"tray discard %1 --reason \"sent twice\""_s.arg(first.left(12))), 0);
        const auto filed = ctl.at(monday, u"tray file "_s + second);
        CTL_STATUS(filed, 0);
        QVERIFY(!filed.text("case").isEmpty());
        QVERIFY(ctl.at(monday, u"tray"_s).lines.isEmpty());
        CTL_STATUS(ctl.at(monday, u"tray file "_s + second), 1);
        CTL_STATUS(ctl(u"docket verify"_s), 0);
    }
    void people_state_accept_and_clear_facts()
    {
        const Ctl ctl;
        QVERIFY(ctl.rehearsal(monday));
        const auto ref = ctl.at(monday, u"receive "_s + Ctl::paper(u"01-federal-warrant.pdf"_s)).text("case");
        const auto stated = ctl.at(tuesday,
            u"state %1 \"signer=Ruth Okafor\" account=email:a@b.example account+=email:c@d.example offence="_s.arg(
                ref));
        CTL_STATUS(stated, 0);
        const auto shown = ctl.at(tuesday, u"show "_s + ref);
        QCOMPARE(shown.object(), stated.object());
        for (const auto *key : { "case", "status", "entity", "demands", "facts", "documents", "gags", "holds",
                 "notices", "packets", "periods", "links", "next" })
            QVERIFY2(shown.object().contains(QLatin1String(key)), key);
        QCOMPARE(valueOf(shown.object(), u"signer"_s), u"Ruth Okafor"_s);
        QVERIFY(valueOf(shown.object(), u"offence"_s).isEmpty());
        CTL_STATUS(ctl.at(tuesday, u"state %1 nosuch=1"_s.arg(ref)), 2);
        CTL_STATUS(ctl.at(tuesday, u"accept %1 nosuch"_s.arg(ref)), 1);
        const auto accepted = ctl.at(tuesday, u"accept "_s + ref);
        CTL_STATUS(accepted, 0);
        for (const auto &row : accepted.object().value(u"facts"_s).toArray())
            QCOMPARE(row.toObject().value(u"state"_s).toString(), u"accepted"_s);
        // As it stood on Monday the clerk's name was still the one that was read.
        const auto before = ctl.at(tuesday, u"show %1 --as-of %2"_s.arg(ref, monday));
        QVERIFY(valueOf(before.object(), u"signer"_s) != u"Ruth Okafor"_s);
    }
    void cases_are_listed_found_linked_and_parted()
    {
        const Ctl ctl;
        QVERIFY(ctl.rehearsal(monday));
        const auto received = ctl.run(QStringList { u"--json"_s, u"receive"_s }
            + QStringList { Ctl::paper(u"05-preservation-letter.pdf"_s), Ctl::paper(u"01-federal-warrant.pdf"_s) });
        CTL_STATUS(received, 0);
        QCOMPARE(received.lines.size(), 2);
        const auto list = ctl.at(monday, u"list"_s);
        QCOMPARE(list.lines.size(), 2);
        QCOMPARE(sorted(list.object().keys()), keys(u"case instrument issuer status received_at due due_rule"_s));
        QCOMPARE(ctl.at(monday, u"list --filter SW_FED"_s).lines.size(), 1);
        QVERIFY(ctl.at(monday, u"list --due-within 0"_s).lines.size() < 2);
        QVERIFY(!ctl.at(monday, u"due"_s).lines.isEmpty());
        const auto found = ctl.at(monday, u"search magistrate"_s);
        QVERIFY(!found.lines.isEmpty());
        for (const auto *key : { "document", "page", "snippet", "case" })
            QVERIFY2(found.object().contains(QLatin1String(key)), key);
        const auto one = received.column("case").first();
        const auto two = received.column("case").last();
        const auto linked = ctl.at(monday, u"link %1 %2 --as follows"_s.arg(two, one));
        CTL_STATUS(linked, 0);
        QCOMPARE(linked.object().value(u"links"_s).toArray().first().toObject().value(u"case"_s).toString(), one);
        CTL_STATUS(ctl.at(monday, u"link %1 %2 --as cousin"_s.arg(two, one)), 2);
        const auto parted = ctl.at(monday,
            u"split %1 --demand instrument=SW_FED category=L3_MESSAGES --demand \"instrument=NDO_ONLY gag=order\""_s
                .arg(two));
        CTL_STATUS(parted, 0);
        QCOMPARE(parted.object().value(u"demands"_s).toArray().size(), 2);
        CTL_STATUS(ctl.at(monday, u"state %1 category+=L2_LOGS --demand D2"_s.arg(two)), 0);
    }
    void two_programs_at_once_lose_nothing()
    {
        const Ctl ctl;
        QVERIFY(ctl.rehearsal(monday));
        const auto first = ctl.started({ u"receive"_s, Ctl::paper(u"01-federal-warrant.pdf"_s) });
        const auto second = ctl.started({ u"receive"_s, Ctl::paper(u"05-preservation-letter.pdf"_s) });
        CTL_STATUS(Ctl::ended(*first), 0);
        CTL_STATUS(Ctl::ended(*second), 0);
        QCOMPARE(ctl.at(monday, u"list"_s).lines.size(), 2);
        const auto ref = ctl.at(monday, u"list"_s).text("case");
        const auto one = ctl.started({ u"state"_s, ref, u"account+=email:one@a.example"_s });
        const auto two = ctl.started({ u"state"_s, ref, u"account+=email:two@a.example"_s });
        CTL_STATUS(Ctl::ended(*one), 0);
        CTL_STATUS(Ctl::ended(*two), 0);
        const auto shown = ctl.at(monday, u"show "_s + ref);
        QVERIFY(shown.out.contains("one@a.example") && shown.out.contains("two@a.example"));
        CTL_STATUS(ctl(u"docket verify"_s), 0);
        CTL_STATUS(ctl(u"docket rebuild --check"_s), 0);
    }
};
QTEST_GUILESS_MAIN(tst_CtlIntake)
#include "tst_ctl_intake.moc"
