// SPDX-License-Identifier: Apache-2.0
// Packets on the command line, as a stranger uses it: filtered, marked, released, sealed, acknowledged.
#include "ctl_run.h"
#include <QFileInfo>
using namespace writdesk;
namespace {
const auto friday = u"2026-11-20T10:00:00-05:00"_s;
const auto later = u"2026-12-07T10:00:00-05:00"_s;
const QByteArray rows = "at,user,name,card\n2026-03-01,m.halloran@halloran-freight.example,Mary,4242\n"
                        "2026-03-01,eve@x.example,Eve,4243\n";
const QByteArray map
    = "format = \"csv\"\n[account]\ncolumn = \"user\"\nkind = \"email\"\n[fields]\nat = \"\"\nname = \"\"\n";
}
class tst_CtlPacket : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void a_packet_is_filtered_released_sealed_and_acknowledged()
    {
        const Ctl ctl;
        QVERIFY(ctl.rehearsal(friday));
        const auto ref = ctl.at(friday, u"receive "_s + Ctl::paper(u"01-federal-warrant.pdf"_s)).text("case");
        CTL_STATUS(ctl.at(friday, u"accept "_s + ref), 0);
        ctl.written(u"people.csv"_s, rows);
        ctl.written(u"map.toml"_s, map);
        const auto collect = u"collect %1 people.csv --category L1_A "_s.arg(ref);
        CTL_STATUS(ctl.at(friday, collect), 2); // whose data it is
        CTL_STATUS(ctl.at(friday, collect + u"--columns nosuch.toml"_s), 1);
        const auto taken = ctl.at(friday,
            collect
                + u"--columns map.toml --account email:m.halloran@halloran-freight.example --confirm mail reset flag"_s);
        CTL_STATUS(taken, 0);
        const auto records = taken.object().value(u"records"_s).toArray().first().toObject();
        QCOMPARE(records.value(u"in"_s).toInt(), 2);
        QCOMPARE(records.value(u"out"_s).toInt(), 1);
        QCOMPARE(records.value(u"withheld"_s).toObject().value(u"another_account"_s).toInt(), 1);
        QCOMPARE(taken.object().value(u"confirmed"_s).toArray().size(), 3);

        const auto built = ctl.at(friday, u"packet %1 build bag --prefix ACME --load-files"_s.arg(ref));
        CTL_STATUS(built, 0);
        QCOMPARE(built.object().value(u"bates"_s).toArray().first().toString(), u"ACME-000001"_s);
        QVERIFY(QFileInfo::exists(ctl.path(u"bag/data/production.dat"_s)));
        QVERIFY(QFileInfo::exists(ctl.path(u"bag/data/certificates.pdf"_s)));
        CTL_STATUS(ctl(u"packet verify bag"_s), 0);
        CTL_STATUS(ctl.at(friday, u"packet %1 rebuild again"_s.arg(ref)), 0);

        const auto handOver = u"packet %1 hand-over bag %2 --way zip --recipient \"Agent Marsh\""_s;
        CTL_STATUS(ctl.at(friday, handOver.arg(ref, u"early.zip"_s)), 3);
        QVERIFY(!QFileInfo::exists(ctl.path(u"early.zip"_s)));
        CTL_STATUS(ctl.at(friday, u"packet %1 received"_s.arg(ref)), 1); // nothing was handed over
        CTL_STATUS(ctl.at(friday, u"approve %1 release"_s.arg(ref), u"ben"_s), 0);
        CTL_STATUS(ctl.at(friday, u"notice %1 draft"_s.arg(ref)), 0);
        CTL_STATUS(ctl.at(friday, u"notice %1 sent"_s.arg(ref)), 0);
        CTL_STATUS(ctl.at(later, u"packet %1 release bag"_s.arg(ref)), 0);
        const auto sent = ctl.at(later, handOver.arg(ref, u"out.zip"_s) + u" --sheet sheet.pdf"_s);
        CTL_STATUS(sent, 0);
        QCOMPARE(sent.text("passphrase").split(u' ').size(), 12);
        QCOMPARE(sent.text("state"), u"handed_over"_s);
        QVERIFY(QFileInfo(ctl.path(u"sheet.pdf"_s)).size() > 1000);
        ctl.written(u"words"_s, "too short\n");
        const auto given = u" --zip-passphrase-file words"_s;
        CTL_STATUS(ctl.at(later, handOver.arg(ref, u"two.zip"_s) + given), 2);
        ctl.written(u"words"_s, "sixteen letters and more\n");
        const auto two = ctl.at(later, handOver.arg(ref, u"two.zip"_s) + given);
        CTL_STATUS(two, 0);
        QVERIFY(!two.object().contains(u"passphrase"_s));
        CTL_STATUS(ctl.at(later, u"packet %1 acknowledged --note \"numbers agree\""_s.arg(ref)), 0);
        CTL_STATUS(ctl(u"docket verify"_s), 0);
        CTL_STATUS(ctl(u"docket rebuild --check"_s), 0);
    }
    void what_the_toolkit_remarks_on_its_surroundings_reaches_nobody()
    {
        Ctl ctl;
        ctl.unset(u"XDG_RUNTIME_DIR"_s);
        QVERIFY(ctl.rehearsal(friday));
        const auto ref = ctl.at(friday, u"receive "_s + Ctl::paper(u"01-federal-warrant.pdf"_s)).text("case");
        CTL_STATUS(ctl.at(friday, u"accept "_s + ref), 0);
        ctl.written(u"a.txt"_s, "records\n");
        const auto collect = u"collect %1 a.txt --category L1_A --account email:m.halloran@halloran-freight.example"_s;
        CTL_STATUS(ctl.at(friday, collect.arg(ref)), 0);
        const auto built = ctl.at(friday, u"packet %1 build bag --zip bag.zip"_s.arg(ref)); // by the helper
        CTL_STATUS(built, 0);
        for (const auto &line : built.err.split('\n'))
            QVERIFY2(line.isEmpty() || line.startsWith("writdeskctl: "), line.constData());
    }
    void a_mail_to_nobody_says_whose_address_is_missing_and_stores_nothing()
    {
        const Ctl ctl;
        QVERIFY(ctl.rehearsal(friday));
        const auto ref = ctl.at(friday, u"receive "_s + Ctl::paper(u"11-defective-warrant.pdf"_s)).text("case");
        const auto letter = ctl.at(friday, u"letter %1 acknowledgement --to l.eml"_s.arg(ref));
        CTL_STATUS(letter, 1);
        QVERIFY2(letter.err.contains("requester_email") && letter.err.contains(ref.toUtf8()), letter.err);
        QVERIFY(!QFileInfo::exists(ctl.path(u"l.eml"_s)));
        const auto doctor = ctl.at(friday, u"docket doctor"_s);
        QVERIFY(doctor.out.contains("Every document that is stored stands in an entry."));
        CTL_STATUS(ctl.at(friday, u"letter %1 acknowledgement --to l.pdf"_s.arg(ref)), 0);
    }
    void places_are_marked_and_any_pdf_is_linted()
    {
        const Ctl ctl;
        QVERIFY(ctl.rehearsal(friday));
        const auto ref = ctl.at(friday, u"receive "_s + Ctl::paper(u"01-federal-warrant.pdf"_s)).text("case");
        CTL_STATUS(ctl.at(friday, u"accept "_s + ref), 0);
        QFile source(Ctl::paper(u"13-vendor-newsletter.pdf"_s));
        QVERIFY(source.open(QIODevice::ReadOnly));
        ctl.written(u"report.pdf"_s, source.readAll());
        CTL_STATUS(ctl(u"lint report.pdf"_s), 4); // it says who made it
        CTL_STATUS(ctl(u"lint nosuch.pdf"_s), 1);
        CTL_STATUS(
            ctl.at(friday,
                u"collect %1 report.pdf --category L1_A --account email:m.halloran@halloran-freight.example"_s.arg(
                    ref)),
            0);
        const auto redact = u"redact %1 report.pdf "_s.arg(ref);
        CTL_STATUS(ctl.at(friday, redact + u"--page 1 --reason X"_s), 2); // no place
        CTL_STATUS(ctl.at(friday, redact + u"--page 1 --rect 1,2,3 --reason X"_s), 2);
        CTL_STATUS(ctl.at(friday, redact + u"--page 99 --rect 1,2,3,4 --reason X"_s), 1);
        const auto marked = ctl.at(friday, redact + u"--page 1 --rect 40,40,300,100 --reason B-6"_s);
        CTL_STATUS(marked, 0);
        QCOMPARE(marked.text("id"), u"R1"_s);
        CTL_STATUS(ctl.at(friday, u"packet %1 build bag"_s.arg(ref)), 0);
        QVERIFY(QFileInfo::exists(ctl.path(u"bag/data/redactions.csv"_s)));
        CTL_STATUS(ctl.at(friday, redact + u"--withdraw R1"_s), 0);
        CTL_STATUS(ctl.at(friday, redact + u"--withdraw R1"_s), 1);
        CTL_STATUS(
            ctl.at(friday, u"packet %1 exception report.pdf --reason none"_s.arg(ref)), 1); // it goes out as it is
    }
};
QTEST_GUILESS_MAIN(tst_CtlPacket)
#include "tst_ctl_packet.moc"
