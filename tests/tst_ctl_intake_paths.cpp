// SPDX-License-Identifier: Apache-2.0
// What intake knows of a paper besides its facts: when it came in and by whose word, which other cases it touches,
// where it belongs; and the folder that is watched.
#include "ctl_run.h"
#include <QDir>
using namespace writdesk;
namespace {
const auto monday = u"2026-11-23T09:00:00-05:00"_s;
const auto tuesday = u"2026-11-24T09:00:00-05:00"_s;

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// The same pages in other bytes: what follows the end of a PDF is no part of it.
QByteArray sentAgain(const QString &paper) { return bytesOf(Ctl::paper(paper)) + "\n% sent again\n"; }

QByteArray mail(const QByteArray &headers, const QByteArray &attached = {}, const QByteArray &name = {})
{
    const QByteArray head
        = headers + "From: Lee Marsh <lee.marsh@fbi.gov>\r\nTo: legal@autoidm.com\r\nSubject: paper\r\n";
    if (attached.isEmpty())
        return head + "\r\nGood day.\r\n";
    return head
        + "MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: "
          "text/plain\r\n\r\nSee the paper.\r\n--b\r\nContent-Type: application/pdf\r\nContent-Disposition: "
          "attachment; filename=\""
        + name + "\"\r\nContent-Transfer-Encoding: base64\r\n\r\n" + attached.toBase64() + "\r\n--b--\r\n";
}

QStringList warningsOf(const Ran &ran)
{
    QStringList warnings;
    for (const auto &one : ran.object().value(u"warnings"_s).toArray())
        warnings.append(one.toString());
    return warnings;
}

bool warns(const Ran &ran, const QString &part) { return !warningsOf(ran).filter(part).isEmpty(); }

QStringList sources(const Ran &shown)
{
    QStringList all;
    for (const auto &one : shown.object().value(u"receipts"_s).toArray())
        all.append(one[u"source"].toString() + u' ' + one[u"at"].toString());
    return all;
}

constexpr auto secret
    = "SECRET//NOFORN\r\nThis order is filed under seal and must not be disclosed to anybody. It names "
      "the account quetzalwing@mail.example and nobody else but the court.\r\n";
}

class tst_CtlIntakePaths : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void each_source_of_a_receipt_stands_beside_the_one_that_counts()
    {
        const Ctl ctl;
        QVERIFY(ctl.rehearsal(monday));
        const auto paper = ctl.written(u"m.eml"_s,
            mail("Received: from out.fbi.gov by mx.autoidm.com; Mon, 23 Nov 2026 08:15:00 -0500 (EST)\r\n"
                 "Received: from desk by out.fbi.gov; Mon, 23 Nov 2026 08:14:00 -0500\r\n"
                 "Date: Mon, 23 Nov 2026 13:10:00 GMT\r\n"));
        const auto got = ctl.at(monday, u"receive %1 --at 2026-11-23T08:30:00-05:00"_s.arg(paper));
        CTL_STATUS(got, 0);
        QVERIFY(!warns(got, u"day apart"_s) && !warns(got, u"in the future"_s));
        const auto shown = ctl.at(monday, u"show "_s + got.text("case"));
        QCOMPARE(shown.text("received_at"), u"2026-11-23T08:30:00-05:00"_s);
        QCOMPARE(sources(shown),
            (QStringList { u"envelope 2026-11-23T08:15:00-05:00"_s, u"header 2026-11-23T13:10:00Z"_s,
                u"clock 2026-11-23T09:00:00-05:00"_s, u"person 2026-11-23T08:30:00-05:00"_s }));
    }
    void a_date_that_cannot_be_is_told_and_changes_nothing()
    {
        const Ctl ctl;
        QVERIFY(ctl.rehearsal(monday));
        const auto future = ctl.at(
            monday, u"receive "_s + ctl.written(u"f.eml"_s, mail("Date: Fri, 27 Nov 2026 08:00:00 -0500\r\n")));
        CTL_STATUS(future, 0);
        QVERIFY(warns(future, u"lies in the future"_s));
        QCOMPARE(ctl.at(monday, u"show "_s + future.text("case")).text("received_at"), monday);
        const auto old = ctl.at(
            monday, u"receive "_s + ctl.written(u"o.eml"_s, mail("Date: Mon, 16 Nov 2026 08:00:00 -0500\r\n")));
        QVERIFY(warns(old, u"more than a day apart"_s));
        const auto none
            = ctl.at(monday, u"receive "_s + ctl.written(u"n.eml"_s, mail("Date: last Tuesday at noon\r\n")));
        QCOMPARE(sources(ctl.at(monday, u"show "_s + none.text("case"))),
            QStringList { u"clock 2026-11-23T09:00:00-05:00"_s });
    }
    void the_same_text_in_other_bytes_opens_a_case_that_names_the_other()
    {
        const Ctl ctl;
        QVERIFY(ctl.rehearsal(monday));
        const auto first = ctl.at(monday, u"receive "_s + Ctl::paper(u"13-vendor-newsletter.pdf"_s)).text("case");
        const auto again
            = ctl.at(tuesday, u"receive "_s + ctl.written(u"other.pdf"_s, sentAgain(u"13-vendor-newsletter.pdf"_s)));
        CTL_STATUS(again, 0);
        QVERIFY(again.text("case") != first);
        QCOMPARE(again.object().value(u"alike"_s).toArray(), QJsonArray { first });
        QVERIFY(again.object().value(u"duplicates"_s).toArray().isEmpty());
        QVERIFY2(warns(again, u"same, word for word, as one of "_s + first), qPrintable(warningsOf(again).join(u'\n')));
        QVERIFY(warns(ctl.at(tuesday, u"show "_s + again.text("case")), u"word for word"_s));
        const auto third = ctl.at(tuesday, u"receive "_s + Ctl::paper(u"16-customer-complaint.pdf"_s));
        QVERIFY(!third.object().contains(u"alike"_s));
        CTL_STATUS(ctl.at(tuesday, u"docket rebuild --check"_s), 0);
        CTL_STATUS(ctl.at(tuesday, u"docket rebuild"_s), 0);
        CTL_STATUS(ctl.at(tuesday, u"docket rebuild --check"_s), 0);
    }
    void a_mail_that_carries_a_known_paper_under_another_name_names_its_case()
    {
        const Ctl ctl;
        QVERIFY(ctl.rehearsal(monday));
        const auto warrant = Ctl::paper(u"01-federal-warrant.pdf"_s);
        const auto first = ctl.at(monday, u"receive "_s + warrant).text("case");
        const auto got = ctl.at(tuesday,
            u"receive "_s
                + ctl.written(
                    u"fw.eml"_s, mail("Date: Tue, 24 Nov 2026 08:00:00 -0500\r\n", bytesOf(warrant), "scan.pdf")));
        CTL_STATUS(got, 0);
        QCOMPARE(got.object().value(u"alike"_s).toArray(), QJsonArray { first });
        QCOMPARE(got.object().value(u"overlaps"_s).toArray(), QJsonArray { first });
    }
    void an_overlap_says_what_is_shared_and_how_the_other_case_stands_now()
    {
        const Ctl ctl;
        QVERIFY(ctl.rehearsal(monday));
        const auto letter = Ctl::paper(u"05-preservation-letter.pdf"_s);
        const auto first = ctl.at(monday, u"receive "_s + letter).text("case");
        CTL_STATUS(ctl.at(monday, u"accept "_s + first), 0);
        const auto got
            = ctl.at(tuesday, u"receive "_s + ctl.written(u"p.pdf"_s, sentAgain(u"05-preservation-letter.pdf"_s)));
        CTL_STATUS(got, 0);
        QVERIFY2(warns(got, u"named in "_s + first), qPrintable(warningsOf(got).join(u'\n')));
        QVERIFY(warns(got, u"docket number"_s) || warns(got, u"Docket number"_s));
        QVERIFY(warns(got, u"an open demand"_s));
        CTL_STATUS(ctl.at(tuesday, u"hold %1 take"_s.arg(first)), 0);
        const auto shown = ctl.at(tuesday, u"show "_s + got.text("case"));
        QVERIFY2(warns(shown, u"preserved, hold until 20"_s), qPrintable(warningsOf(shown).join(u'\n')));
        const auto before = ctl.at(tuesday, u"show %1 --as-of 2026-11-24T09:00:00-05:00"_s.arg(got.text("case")));
        QVERIFY(!warns(before, u"hold until"_s)); // of then, nothing of other cases is looked up
    }
    void several_papers_in_one_file_are_named_with_their_pages_and_another_can_be_taken()
    {
        const Ctl ctl;
        QVERIFY(ctl.rehearsal(monday));
        const auto got = ctl.at(monday, u"receive "_s + Ctl::paper(u"15-order-with-nondisclosure-order.pdf"_s));
        CTL_STATUS(got, 0);
        QVERIFY2(warns(got, u"holds several papers"_s), qPrintable(warningsOf(got).join(u'\n')));
        const auto taken = [](const Ran &shown) {
            QStringList all;
            for (const auto &one : shown.object().value(u"papers"_s).toArray()) {
                if (one[u"taken"].toBool())
                    all.append(one[u"instrument"].toString());
            }
            return all;
        };
        auto shown = ctl.at(monday, u"show "_s + got.text("case"));
        const auto papers = shown.object().value(u"papers"_s).toArray();
        QVERIFY(papers.size() >= 2);
        QVERIFY(papers.at(1)[u"first"].toInt() > papers.at(0)[u"last"].toInt());
        QCOMPARE(taken(shown), QStringList { u"CO_2703D"_s });
        CTL_STATUS(ctl.at(monday, u"state %1 instrument=NDO_ONLY"_s.arg(got.text("case"))), 0);
        QCOMPARE(taken(ctl.at(monday, u"show "_s + got.text("case"))), QStringList { u"NDO_ONLY"_s });
    }
    void what_the_paper_that_is_taken_states_is_proposed_and_what_was_accepted_stays()
    {
        const Ctl ctl;
        QVERIFY(ctl.rehearsal(monday));
        const auto got = ctl.at(monday, u"receive "_s + Ctl::paper(u"15-order-with-nondisclosure-order.pdf"_s));
        CTL_STATUS(got, 0);
        const auto ref = got.text("case");
        const auto facts = [](const Ran &shown, const QString &name) {
            QList<QJsonObject> all;
            for (const auto &fact : shown.object().value(u"facts"_s).toArray()) {
                if (name.isEmpty() || fact[u"name"] == name)
                    all.append(fact.toObject());
            }
            return all;
        };
        const auto before = ctl.at(monday, u"show "_s + ref);
        const auto second = before.object().value(u"papers"_s).toArray().at(1)[u"first"_s].toInt();
        const auto asked = facts(before, u"category"_s);
        QVERIFY(!asked.isEmpty());
        CTL_STATUS(ctl.at(monday, u"accept %1 account"_s.arg(ref)), 0);
        const auto taken = ctl.at(monday, u"instrument %1 %2"_s.arg(ref).arg(second));
        CTL_STATUS(taken, 0);
        QCOMPARE(facts(taken, u"instrument"_s).first()[u"value"], u"NDO_ONLY"_s);
        QCOMPARE(facts(taken, u"instrument"_s).first()[u"state"], u"accepted"_s);
        QVERIFY(facts(taken, u"category"_s).isEmpty()); // the order of silence asks for nothing
        QCOMPARE(facts(taken, u"account"_s), facts(ctl.at(monday, u"show "_s + ref), u"account"_s));
        QVERIFY(!facts(taken, u"account"_s).isEmpty()); // accepted
        for (const auto &fact : facts(taken, {})) {
            const bool ofSilence = fact[u"name"].toString().startsWith(u"gag");
            QVERIFY2(ofSilence || fact[u"state"] != u"proposed"_s || fact[u"page"].toInt() >= second,
                qPrintable(fact[u"name"].toString()));
        }
        const auto back = ctl.at(monday, u"instrument %1 1"_s.arg(ref));
        CTL_STATUS(back, 0);
        QCOMPARE(facts(back, u"category"_s), asked);
        CTL_STATUS(ctl.at(monday, u"instrument %1 99"_s.arg(ref)), 1);
        CTL_STATUS(ctl.at(monday, u"instrument %1 first"_s.arg(ref)), 2);
    }
    void a_watched_folder_gives_up_what_is_stored_and_keeps_what_is_not()
    {
        const Ctl ctl;
        QVERIFY(ctl.rehearsal(monday));
        QDir folder(ctl.path(u"in"_s));
        QVERIFY(folder.mkpath(u"."_s));
        QVERIFY(QFile::copy(Ctl::paper(u"01-federal-warrant.pdf"_s), folder.filePath(u"w.pdf"_s)));
        QVERIFY(QFile::copy(Ctl::paper(u"05-preservation-letter.pdf"_s), folder.filePath(u"growing.pdf.part"_s)));
        ctl.written(u"in/empty.pdf"_s, {});
        ctl.written(u"in/broken.pdf"_s, "%PDF-1.7\nbroken");
        ctl.written(u"in/.hidden.txt"_s, "not meant for anybody");
        const auto ran = ctl.at(monday, u"watch %1 --once"_s.arg(folder.path()));
        CTL_STATUS(ran, 1);
        QCOMPARE(ran.lines.size(), 1);
        QCOMPARE(ran.complaints(), 3); // each bad file, and that not all is well
        QCOMPARE(folder.entryList(QDir::Files | QDir::Hidden, QDir::Name),
            (QStringList { u".hidden.txt"_s, u"empty.pdf"_s, u"growing.pdf.part"_s }));
        QCOMPARE(QDir(folder.filePath(u"received"_s)).entryList(QDir::Files, QDir::Name),
            (QStringList { u"broken.pdf"_s, u"w.pdf"_s })); // the broken one lies in the tray
        QCOMPARE(ctl.at(monday, u"tray"_s).lines.size(), 1);
        QVERIFY(folder.remove(u"empty.pdf"_s));
        QVERIFY(QFile::copy(Ctl::paper(u"01-federal-warrant.pdf"_s), folder.filePath(u"w.pdf"_s)));
        const auto again = ctl.at(monday, u"watch %1 --once"_s.arg(folder.path()));
        CTL_STATUS(again, 0);
        QVERIFY(QFile::exists(folder.filePath(u"received/w-2.pdf"_s)));
        QCOMPARE(ctl.at(monday, u"list"_s).lines.size(), 1);
        CTL_STATUS(ctl.at(monday, u"watch %1 --once"_s.arg(ctl.path(u"nosuch"_s))), 1);
        CTL_STATUS(ctl(u"docket verify"_s), 0);
    }
    void a_sealed_paper_of_a_watched_folder_moves_into_the_compartment_without_a_trace()
    {
        const Ctl ctl;
        QVERIFY(ctl.rehearsal(monday));
        const auto sealed = ctl.path(u"sealed.writdesk"_s);
        CTL_STATUS(ctl.at(monday, u"--docket %1 docket new %1 --rehearsal"_s.arg(sealed)), 0);
        QDir folder(ctl.path(u"in"_s));
        QVERIFY(folder.mkpath(u"."_s));
        ctl.written(u"in/order.txt"_s, secret);
        const auto ran = ctl.at(monday, u"watch %1 --once"_s.arg(folder.path()));
        CTL_STATUS(ran, 0);
        QVERIFY(ctl.at(monday, u"list"_s).lines.isEmpty());
        const auto waiting = ran.text("waiting");
        QCOMPARE(waiting.size(), 64);
        const auto head = ctl.at(monday, u"docket head"_s).out;
        CTL_STATUS(ctl.at(monday, u"tray move %1"_s.arg(waiting)), 2);
        CTL_STATUS(ctl.at(monday, u"tray move %1 --to %2"_s.arg(waiting, ctl.docket())), 1);
        QCOMPARE(ctl.at(monday, u"tray"_s).lines.size(), 1);
        CTL_STATUS(ctl.at(monday, u"tray move %1 --to %2"_s.arg(waiting, sealed)), 0);
        QVERIFY(ctl.at(monday, u"tray"_s).lines.isEmpty());
        QCOMPARE(ctl.at(monday, u"docket head"_s).out, head); // no entry, no gap, no number
        for (const auto &end : { u""_s, u"-wal"_s, u"-shm"_s })
            QVERIFY(!bytesOf(ctl.docket() + end).contains("quetzalwing"));
        QCOMPARE(ctl.at(monday, u"--docket %1 search quetzalwing"_s.arg(sealed)).lines.size(), 1);
        CTL_STATUS(ctl(u"docket verify"_s), 0);
        CTL_STATUS(ctl(u"--docket %1 docket verify"_s.arg(sealed)), 0);
    }
    void receive_files_a_sealed_paper_with_a_warning_as_it_always_did()
    {
        const Ctl ctl;
        QVERIFY(ctl.rehearsal(monday));
        const auto got = ctl.at(monday, u"receive "_s + ctl.written(u"order.txt"_s, secret));
        CTL_STATUS(got, 0);
        QVERIFY(warns(got, u"belongs in a compartment"_s));
        QCOMPARE(ctl.at(monday, u"list"_s).lines.size(), 1);
    }
    void what_waits_can_be_read_and_filed_here_all_the_same()
    {
        const Ctl ctl;
        QVERIFY(ctl.rehearsal(monday));
        QVERIFY(QDir().mkpath(ctl.path(u"in"_s)));
        ctl.written(u"in/order.txt"_s, secret);
        const auto waiting = ctl.at(monday, u"watch %1 --once"_s.arg(ctl.path(u"in"_s))).text("waiting");
        const auto filed = ctl.at(monday, u"tray file %1 --read"_s.arg(waiting));
        CTL_STATUS(filed, 0);
        QVERIFY(warns(filed, u"belongs in a compartment"_s));
        QCOMPARE(filed.object().value(u"documents"_s).toArray().first()[u"pages"].toInt(), 1);
    }
};
QTEST_GUILESS_MAIN(tst_CtlIntakePaths)
#include "tst_ctl_intake_paths.moc"
