// SPDX-License-Identifier: Apache-2.0
// Packets that hold no more than the paper compels: filtered records, exceptions, marks, papers.
#include "csv.h"
#include "letter.h"
#include "packet.h"
#include "packet_fixture.h"
#include "redaction_desk.h"
using namespace writdesk;
using namespace writdesk::exports;

class TestDeskPacket : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void of_a_file_of_records_a_packet_holds_those_the_paper_reaches_and_says_what_is_withheld()
    {
        Rehearsal office;
        QVERIFY(office.create(QStringLiteral("2026-11-20T15:00:00-05:00")));
        auto desk = office.desk(QStringLiteral("ana"), monday);
        const auto ref = opened(*desk, warrantFacts());
        const auto c = collect(*desk, ref, filtered(office));
        QVERIFY2(c, c ? "" : qPrintable(c.error().sentence));
        const auto counts = desk->docket().entries(ref)->last().body.value(u"counts").toArray().at(0).toObject();
        QCOMPARE(counts.value(u"in").toInt(), 3);
        QCOMPARE(counts.value(u"out").toInt(), 1);
        const auto folder = office.path(QStringLiteral("bag"));
        const auto packet = buildCasePacket(*desk, ref, { .folder = folder });
        QVERIFY2(packet, packet ? "" : qPrintable(packet.error().sentence));
        QCOMPARE(exhibitIn(folder, QStringLiteral("profile.csv")), QByteArray("at,name\n2026-03-01,Pat\n"));
        const auto withheld = bytesOf(folder + QStringLiteral("/data/withheld.csv"));
        QVERIFY2(withheld.contains("1 of 3 records: of an account") && withheld.contains("1 of 3 records: outside"),
            withheld.constData());
        QVERIFY(withheld.contains("user, body, card"));
        QVERIFY(
            bytesOf(folder + QStringLiteral("/data/index.csv")).contains(c->documents.first().sha256.text.toUtf8()));
        // The file itself is kept as it was collected, and the packet comes out the same again.
        QCOMPARE(*desk->docket().document(ref, c->documents.first().sha256), rows);
        QVERIFY(rebuildPacket(*desk, ref, {}, office.path(QStringLiteral("again"))));
    }
    void every_side_effect_is_confirmed_by_its_name()
    {
        Rehearsal office;
        QVERIFY(office.create(QStringLiteral("2026-11-20T15:00:00-05:00")));
        auto desk = office.desk(QStringLiteral("ana"), monday);
        const auto ref = opened(*desk, warrantFacts());
        auto order = whole(office, QStringLiteral("a.csv"), "a\n");
        order.quiet = false;
        order.confirmed = { QStringLiteral("mail"), QStringLiteral("reset") };
        QVERIFY(collect(*desk, ref, order));
        auto body = desk->docket().entries(ref)->last().body;
        QCOMPARE(body.value(u"confirmed").toArray().size(), 2);
        QVERIFY(!body.value(u"quiet").toBool());
        order.confirmed.append(QStringLiteral("flag"));
        QVERIFY(collect(*desk, ref, order));
        QVERIFY(desk->docket().entries(ref)->last().body.value(u"quiet").toBool());
        order.confirmed = { QStringLiteral("rumour") };
        QCOMPARE(collect(*desk, ref, order).error().no, No::Usage);
    }
    void what_the_paper_does_not_name_goes_out_only_when_two_people_say_so_and_the_cover_tells()
    {
        Rehearsal office;
        QVERIFY(office.create(QStringLiteral("2026-11-20T15:00:00-05:00")));
        auto ana = office.desk(QStringLiteral("ana"), monday);
        const auto ref = opened(*ana, warrantFacts());
        QVERIFY(collect(
            *ana, ref, whole(office, QStringLiteral("eve.csv"), "name\nEve\n", QStringLiteral("email:eve@x.example"))));
        const auto first = office.path(QStringLiteral("one"));
        QVERIFY(buildCasePacket(*ana, ref, { .folder = first }));
        QCOMPARE(exhibitIn(first, QStringLiteral("eve.csv")), QByteArray());
        QVERIFY(askException(*ana, ref, QStringLiteral("eve.csv"), QStringLiteral("Eve consented in writing")));
        QVERIFY(!approve(*ana, ref, QStringLiteral("exception"))); // who asked
        const auto second = office.path(QStringLiteral("two"));
        QVERIFY(buildCasePacket(*ana, ref, { .folder = second }));
        QCOMPARE(exhibitIn(second, QStringLiteral("eve.csv")), QByteArray());
        auto ben = office.desk(QStringLiteral("ben"), monday);
        QVERIFY(approve(*ben, ref, QStringLiteral("exception")));
        const auto third = office.path(QStringLiteral("three"));
        const auto packet = buildCasePacket(*ana, ref, { .folder = third });
        QVERIFY(packet);
        QCOMPARE(exhibitIn(third, QStringLiteral("eve.csv")), QByteArray("name\nEve\n"));
        QCOMPARE(packet->beyond.size(), 1);
        QCOMPARE(packet->beyond.first().by, QStringLiteral("ben"));
        if (!QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
            QVERIFY(
                text(third + QStringLiteral("/data/cover.pdf")).contains(QStringLiteral("Eve consented in writing")));
    }
    void an_exception_for_dates_lets_out_records_of_its_own_account_alone()
    {
        Rehearsal office;
        QVERIFY(office.create(QStringLiteral("2026-11-20T15:00:00-05:00")));
        auto ana = office.desk(QStringLiteral("ana"), monday);
        const auto ref = opened(*ana, warrantFacts());
        QVERIFY(collect(*ana, ref, filtered(office))); // of no one account
        const auto refused = askException(*ana, ref, QStringLiteral("profile.csv"), QStringLiteral("the court asked"));
        QVERIFY(!refused);
        QVERIFY2(refused.error().sentence.contains(QStringLiteral("for no one account")),
            qPrintable(refused.error().sentence));
        auto own = filtered(office);
        own.path = written(office, QStringLiteral("own.csv"), rows + "2026-03-03,eve@tenant.example,Eve,secret,4244\n");
        own.account = pat;
        QVERIFY(collect(*ana, ref, own));
        QVERIFY(askException(*ana, ref, QStringLiteral("own.csv"), QStringLiteral("the court asked")));
        QVERIFY(approve(*office.desk(QStringLiteral("ben"), monday), ref, QStringLiteral("exception")));
        const auto folder = office.path(QStringLiteral("bag"));
        QVERIFY(buildCasePacket(*ana, ref, { .folder = folder }));
        QCOMPARE(exhibitIn(folder, QStringLiteral("own.csv")), QByteArray("at,name\n2026-03-01,Pat\n2025-03-01,Pat\n"));
    }
    void records_are_held_against_no_dates_that_nobody_can_read()
    {
        Rehearsal office;
        QVERIFY(office.create(QStringLiteral("2026-11-20T15:00:00-05:00")));
        auto desk = office.desk(QStringLiteral("ana"), monday);
        auto facts = warrantFacts();
        facts.replaceInStrings(QStringLiteral("range_to=2026-06-30"), QStringLiteral("range_to=the end of June"));
        const auto ref = opened(*desk, facts);
        QVERIFY(collect(*desk, ref, filtered(office)));
        const auto folder = office.path(QStringLiteral("bag"));
        QVERIFY(buildCasePacket(*desk, ref, { .folder = folder }));
        QCOMPARE(exhibitIn(folder, QStringLiteral("profile.csv")), QByteArray());
        QVERIFY(bytesOf(folder + QStringLiteral("/data/withheld.csv")).contains("dates of the paper cannot be read"));
    }
    void what_the_instrument_cannot_compel_two_people_cannot_let_out()
    {
        Rehearsal office;
        QVERIFY(office.create(QStringLiteral("2026-11-20T15:00:00-05:00")));
        auto ana = office.desk(QStringLiteral("ana"), monday);
        const auto ref = opened(*ana, warrantFacts());
        auto order = whole(office, QStringLiteral("tap.txt"), "x");
        order.category = QStringLiteral("L5_INTERCEPT");
        QVERIFY(collect(*ana, ref, order));
        const auto asked = askException(*ana, ref, QStringLiteral("tap.txt"), QStringLiteral("they asked nicely"));
        QVERIFY(!asked);
        QVERIFY2(asked.error().sentence.contains(QStringLiteral("2702")), qPrintable(asked.error().sentence));
    }
    void numbers_go_on_under_a_prefix_and_a_new_prefix_is_remembered()
    {
        Rehearsal office;
        QVERIFY(office.create(QStringLiteral("2026-11-20T15:00:00-05:00")));
        auto desk = office.desk(QStringLiteral("ana"), monday);
        const auto ref = opened(*desk, warrantFacts());
        QVERIFY(collect(*desk, ref, whole(office, QStringLiteral("a.csv"), "a\n")));
        const auto built = [&](const QString &name, const QString &prefix) {
            const auto packet = buildCasePacket(*desk, ref, { .folder = office.path(name), .prefix = prefix });
            return packet ? packet->bates.first() : packet.error().sentence;
        };
        QCOMPARE(built(QStringLiteral("one"), QStringLiteral("ACME")), QStringLiteral("ACME-000001"));
        QCOMPARE(built(QStringLiteral("two"), {}), QStringLiteral("ACME-000002"));
        QCOMPARE(built(QStringLiteral("three"), QStringLiteral("OTHER-")), QStringLiteral("OTHER-000001"));
        QCOMPARE(built(QStringLiteral("four"), QStringLiteral("ACME")), QStringLiteral("ACME-000003"));
        QVERIFY(built(QStringLiteral("five"), QStringLiteral("no blank")).contains(QStringLiteral("prefix")));
    }
    void a_marked_place_is_gone_from_the_packet_and_stands_in_its_list()
    {
        Rehearsal office;
        QVERIFY(office.create(QStringLiteral("2026-11-20T15:00:00-05:00")));
        auto desk = office.desk(QStringLiteral("ana"), monday);
        const auto ref = opened(*desk, warrantFacts());
        const auto pdf = printLetter({ QStringLiteral("Report"), QStringLiteral("Quillfeather was here") }, {});
        QVERIFY(collect(*desk, ref, whole(office, QStringLiteral("report.pdf"), *pdf)));
        const MarkOrder order { QStringLiteral("report.pdf"), 1, QRectF(50, 50, 500, 300), QStringLiteral("B-6") };
        const auto marked = mark(*desk, ref, order);
        QVERIFY2(marked, marked ? "" : qPrintable(marked.error().sentence));
        QVERIFY(!mark(*desk, ref, { QStringLiteral("report.pdf"), 2, QRectF(50, 50, 5, 5), QStringLiteral("B-6") }));
        QVERIFY(!mark(*desk, ref, { QStringLiteral("report.pdf"), 1, QRectF(900, 50, 5, 5), QStringLiteral("B-6") }));
        QVERIFY(!mark(*desk, ref, { QStringLiteral("report.pdf"), 1, QRectF(50, 50, 5, 5), {} }));
        const auto folder = office.path(QStringLiteral("bag"));
        const auto packet = buildCasePacket(*desk, ref, { .folder = folder });
        QVERIFY2(packet, packet ? "" : qPrintable(packet.error().sentence + packet.error().detail));
        const auto made = exhibitIn(folder, QStringLiteral("report.pdf"));
        QVERIFY(made.startsWith("%PDF-"));
        const auto out = written(office, QStringLiteral("out.pdf"), made);
        if (!QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
            QVERIFY(!text(out).contains(QStringLiteral("Quillfeather")));
        QVERIFY(bytesOf(folder + QStringLiteral("/data/redactions.csv")).contains("report.pdf,1,B-6,R1"));
        QVERIFY(rebuildPacket(*desk, ref, {}, office.path(QStringLiteral("again"))));
        // Withdrawn, it is no mark any more.
        QVERIFY(withdrawMark(*desk, ref, QStringLiteral("R1")));
        QVERIFY(!withdrawMark(*desk, ref, QStringLiteral("R1")));
        const auto plain = office.path(QStringLiteral("plain"));
        QVERIFY(buildCasePacket(*desk, ref, { .folder = plain }));
        QVERIFY(!QFile::exists(plain + QStringLiteral("/data/redactions.csv")));
    }
    void certificates_custody_and_load_files_name_every_file_with_both_hashes()
    {
        Rehearsal office;
        QVERIFY(office.create(QStringLiteral("2026-11-20T15:00:00-05:00")));
        auto desk = office.desk(QStringLiteral("ana"), monday);
        const auto ref = opened(*desk, warrantFacts());
        const auto c = collect(*desk, ref, filtered(office));
        QVERIFY(c);
        auto content = whole(office, QStringLiteral("mail.mbox"), "From pat\n");
        content.category = QStringLiteral("L3_MESSAGES");
        QVERIFY(collect(*desk, ref, content));
        const auto folder = office.path(QStringLiteral("bag"));
        const auto packet = buildCasePacket(
            *desk, ref, { .folder = folder, .declarant = QStringLiteral("Iris Vale"), .loadFiles = true });
        QVERIFY2(packet, packet ? "" : qPrintable(packet.error().sentence));
        const auto dat = bytesOf(folder + QStringLiteral("/data/production.dat"));
        QVERIFY(dat.startsWith("\xef\xbb\xbf\xc3\xbe"
                               "BEGBATES\xc3\xbe\x14"));
        QCOMPARE(dat.count("\r\n"), 3);
        QVERIFY(bytesOf(folder + QStringLiteral("/data/production.opt")).contains(",Y,,,1\r\n"));
        if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
            QSKIP("pdftotext is not installed");
        const auto certified = text(folder + QStringLiteral("/data/certificates.pdf"));
        for (const auto *words : { "Iris Vale", "902(11)", "902(13)", "902(14)", "28 U.S.C. 1746", "export 2.1" })
            QVERIFY2(certified.contains(QLatin1String(words)), words);
        const auto content14 = certified.mid(certified.indexOf(QStringLiteral("902(14)")));
        QVERIFY(content14.contains(QStringLiteral("mail.mbox")) && !content14.contains(QStringLiteral("profile.csv")));
        const auto custody = text(folder + QStringLiteral("/data/custody.pdf"));
        QVERIFY(custody.contains(QStringLiteral("collected with export 2.1")));
        static const QRegularExpression whole(QStringLiteral("SHA-256\\s+[0-9a-f]{64}\\b")); // never cut in two
        QVERIFY2(custody.contains(whole), qPrintable(custody));
    }
    void what_dates_could_not_be_held_against_is_said_on_the_cover_and_to_who_approves()
    {
        Rehearsal office;
        QVERIFY(office.create(QStringLiteral("2026-11-20T15:00:00-05:00")));
        auto desk = office.desk(QStringLiteral("ana"), monday);
        const auto ref = opened(*desk, warrantFacts());
        QVERIFY(collect(*desk, ref, whole(office, QStringLiteral("mail.mbox"), "From x\n")));
        QVERIFY(collect(*desk, ref, filtered(office))); // its records were held against the dates
        const auto folder = office.path(QStringLiteral("bag"));
        QStringList said;
        BuildOrder order { .folder = folder };
        order.course.says = [&](const QString &sentence) { said.append(sentence); };
        const auto packet = buildCasePacket(*desk, ref, order);
        QVERIFY2(packet, packet ? "" : qPrintable(packet.error().sentence));
        QCOMPARE(QStringList(packet->undated), QStringList { QStringLiteral("mail.mbox") });
        QCOMPARE(said.size(), 1);
        QVERIFY(said.first().contains(QStringLiteral("mail.mbox")));
        QCOMPARE(desk->docket().load(ref)->packets.last().undated, packet->undated);
        QVERIFY(rebuildPacket(*desk, ref, {}, office.path(QStringLiteral("again"))));
        if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
            QSKIP("pdftotext is not installed");
        const auto cover = text(folder + QStringLiteral("/data/cover.pdf"));
        QVERIFY(cover.contains(QStringLiteral("The paper names dates.")));
    }
    void a_paper_that_names_no_dates_leaves_nothing_to_be_held_against_them()
    {
        Rehearsal office;
        QVERIFY(office.create(QStringLiteral("2026-11-20T15:00:00-05:00")));
        auto desk = office.desk(QStringLiteral("ana"), monday);
        auto facts = warrantFacts();
        facts.removeIf([](const QString &fact) { return fact.startsWith(u"range_"); });
        const auto ref = opened(*desk, facts);
        QVERIFY(collect(*desk, ref, whole(office, QStringLiteral("mail.mbox"), "From x\n")));
        const auto packet = buildCasePacket(*desk, ref, { .folder = office.path(QStringLiteral("bag")) });
        QVERIFY2(packet, packet ? "" : qPrintable(packet.error().sentence));
        QVERIFY(packet->undated.isEmpty());
    }
};
QTEST_MAIN(TestDeskPacket)
#include "tst_desk_packet.moc"
