// SPDX-License-Identifier: Apache-2.0
// Packets that hold no more than the paper compels: filtered records, exceptions, marks, papers, hand-over.
#include "csv.h"
#include "desk_fixture.h"
#include "handover_desk.h"
#include "letter.h"
#include "packet.h"
#include "redaction_desk.h"
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
using namespace writdesk;
namespace {
const auto monday = QStringLiteral("2026-11-23T09:00:00-05:00");
const auto afterTheWait = QStringLiteral("2026-12-02T12:00:00-05:00");
const auto pat = QStringLiteral("email:pat@tenant.example");

QString written(const Rehearsal &office, const QString &name, const QByteArray &bytes)
{
    QFile file(office.path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(name));
    return file.fileName();
}
QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}
QByteArray exhibitIn(const QString &folder, const QString &ending)
{
    const QDir exhibits(folder + QStringLiteral("/data/exhibits"));
    const auto names = exhibits.entryList({ QStringLiteral("*%1").arg(ending) });
    return names.size() == 1 ? bytesOf(exhibits.filePath(names.first())) : QByteArray();
}
QString text(const QString &pdf)
{
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"), { QStringLiteral("-layout"), pdf, QStringLiteral("-") });
    reader.waitForFinished();
    return QString::fromUtf8(reader.readAllStandardOutput()).simplified();
}

const QByteArray map = "format = \"csv\"\n[account]\ncolumn = \"user\"\nkind = \"email\"\n[time]\ncolumn = \"at\"\n"
                       "[fields]\nat = \"\"\nname = \"\"\nbody = \"L5_INTERCEPT\"\n";
const QByteArray rows
    = "at,user,name,body,card\n2026-03-01,pat@tenant.example,Pat,secret,4242\n"
      "2026-03-02,eve@tenant.example,Eve,secret,4243\n2025-03-01,pat@tenant.example,Pat,secret,4242\n";

CollectOrder filtered(const Rehearsal &office)
{
    return { .path = written(office, QStringLiteral("profile.csv"), rows),
        .category = QStringLiteral("L1_A"),
        .tool = QStringLiteral("export 2.1"),
        .quiet = true,
        .columns = written(office, QStringLiteral("map.toml"), map) };
}
CollectOrder whole(const Rehearsal &office, const QString &name, const QByteArray &bytes, const QString &account = pat)
{
    return {
        .path = written(office, name, bytes), .category = QStringLiteral("L1_A"), .account = account, .quiet = true
    };
}

// Released: told, waited, approved by another.
struct Released {
    Rehearsal office {};
    CaseRef ref {};
    QString folder {};
    std::unique_ptr<Desk> desk {};
    bool done(const std::function<CollectOrder(const Rehearsal &)> &order)
    {
        if (!office.create(QStringLiteral("2026-11-20T15:00:00-05:00")))
            return false;
        auto ana = office.desk(QStringLiteral("ana"), monday);
        ref = opened(*ana, warrantFacts());
        folder = office.path(QStringLiteral("bag"));
        const auto built = collect(*ana, ref, order(office)).and_then([&](const Case &) {
            return buildCasePacket(*ana, ref, { .folder = folder });
        });
        if (!built || !draftNotice(*ana, ref, QStringLiteral("en"), false)
            || !markNotice(*ana, ref, QStringLiteral("sent")))
            return false;
        auto ben = office.desk(QStringLiteral("ben"), monday);
        if (!approve(*ben, ref, QStringLiteral("release")))
            return false;
        desk = office.desk(QStringLiteral("ana"), afterTheWait);
        return releasePacket(*desk, ref, folder).has_value();
    }
};
}

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
    }
    void a_released_packet_is_sealed_for_its_recipient_and_what_became_of_it_is_recorded()
    {
        Released r;
        QVERIFY(r.done(filtered));
        HandOverOrder order { .folder = r.folder,
            .to = r.office.path(QStringLiteral("out.zip")),
            .way = QStringLiteral("zip"),
            .recipient = QStringLiteral("Special Agent Lee Marsh"),
            .sheet = r.office.path(QStringLiteral("sheet.pdf")) };
        const auto out = handOver(*r.desk, r.ref, order);
        QVERIFY2(out, out ? "" : qPrintable(out.error().sentence + ids(out.error().blocks).join(u' ')));
        QCOMPARE(out->passphrase.split(u' ').size(), 12);
        const auto zip = bytesOf(order.to);
        QVERIFY(zip.startsWith("PK"));
        QVERIFY(!zip.contains("2026-03-01,Pat") && !zip.contains("sha256sum"));
        QVERIFY(zip.contains(QByteArray("\x01\x99\x07\x00", 4))); // the extra field of AES
        QVERIFY(QFile::exists(order.sheet));
        QVERIFY(!handOver(*r.desk, r.ref, order)); // the name is taken
        if (const auto seven = QStandardPaths::findExecutable(QStringLiteral("7zz")); !seven.isEmpty()) {
            const auto tried = [&](const QString &passphrase) {
                QProcess process;
                process.start(seven, { QStringLiteral("t"), QStringLiteral("-p") + passphrase, order.to });
                return process.waitForFinished() ? process.exitCode() : -1;
            };
            QCOMPARE(tried(out->passphrase), 0); // another program opens it, with these words alone
            QVERIFY(tried(QStringLiteral("some other words")) != 0);
        }
        QVERIFY(verifyPacket(order.to, r.desk->reader(), {}, out->passphrase));
        for (const auto &words : { QString(), QStringLiteral("some other words") })
            QCOMPARE(verifyPacket(order.to, r.desk->reader(), {}, words).error().no, No::Broken);
        const auto entries = r.desk->docket().entries(r.ref);
        QVERIFY(!jsonBytes(entries->last().body).contains(out->passphrase.section(u' ', 0, 2).toUtf8()));
        QVERIFY(!noteDelivery(*r.desk, r.ref, { .state = QStringLiteral("lost") }));
        for (const auto *state : { "delivered", "received", "acknowledged" })
            QVERIFY(noteDelivery(*r.desk, r.ref, { .state = QLatin1String(state) }));
        const auto c = r.desk->docket().load(r.ref);
        QCOMPARE(c->deliveries.size(), 4);
        QCOMPARE(c->deliveries.last().recipient, QStringLiteral("Special Agent Lee Marsh"));
        QVERIFY(QDir(r.office.path({}))
                    .entryList({ QStringLiteral("*.partial") }, QDir::AllEntries | QDir::Hidden)
                    .isEmpty());
    }
    void a_packet_goes_as_a_folder_and_as_a_file_for_one_key()
    {
        Released r;
        QVERIFY(r.done(filtered));
        const auto to = r.office.path(QStringLiteral("copy"));
        QVERIFY(handOver(*r.desk, r.ref, { r.folder, to, QStringLiteral("folder"), QStringLiteral("x") }));
        QVERIFY(verifyPacket(to, r.desk->reader()));
        const auto gpg = QStandardPaths::findExecutable(QStringLiteral("gpg"));
        if (gpg.isEmpty())
            QSKIP("gpg is not installed");
        QTemporaryDir home;
        const auto ran = [&](const QStringList &words) {
            QProcess process;
            process.start(gpg,
                QStringList { QStringLiteral("--homedir"), home.path(), QStringLiteral("--batch"),
                    QStringLiteral("--passphrase"), QString(), QStringLiteral("--pinentry-mode"),
                    QStringLiteral("loopback") }
                    + words);
            return process.waitForFinished(120'000) && process.exitCode() == 0;
        };
        QVERIFY(ran({ QStringLiteral("--quick-generate-key"), QStringLiteral("agency@example.gov"),
            QStringLiteral("rsa2048"), QStringLiteral("encr"), QStringLiteral("never") }));
        const auto key = r.office.path(QStringLiteral("agency.asc"));
        QVERIFY(ran({ QStringLiteral("--armor"), QStringLiteral("--output"), key, QStringLiteral("--export") }));
        HandOverOrder order { r.folder, r.office.path(QStringLiteral("out.gpg")), QStringLiteral("openpgp"),
            QStringLiteral("agency"), key };
        const auto out = handOver(*r.desk, r.ref, order);
        QVERIFY2(out, out ? "" : qPrintable(out.error().sentence + out.error().detail));
        const auto plain = r.office.path(QStringLiteral("plain.zip"));
        QVERIFY(ran({ QStringLiteral("--output"), plain, QStringLiteral("--decrypt"), order.to }));
        QVERIFY(verifyPacket(plain, r.desk->reader()));
        order.to = r.office.path(QStringLiteral("other.gpg"));
        order.key = written(r.office, QStringLiteral("no.asc"), "no key");
        QVERIFY(!handOver(*r.desk, r.ref, order));
        QVERIFY(!QFile::exists(order.to));
    }
    void what_comes_between_release_and_hand_over_blocks_it()
    {
        Released r;
        QVERIFY(r.done(filtered));
        QVERIFY(markNotice(*r.desk, r.ref, QStringLiteral("objection")));
        const HandOverOrder order { r.folder, r.office.path(QStringLiteral("late.zip")), QStringLiteral("zip"),
            QStringLiteral("x") };
        const auto out = handOver(*r.desk, r.ref, order);
        QVERIFY(!out);
        QCOMPARE(out.error().no, No::Blocked);
        QVERIFY(!out.error().blocks.isEmpty() && !out.error().blocks.first().who.isEmpty());
        QVERIFY(!QFile::exists(order.to));
        QVERIFY(r.desk->docket().load(r.ref)->deliveries.isEmpty());
    }
    void nothing_is_handed_over_that_was_not_released_or_was_changed()
    {
        Rehearsal office;
        QVERIFY(office.create(QStringLiteral("2026-11-20T15:00:00-05:00")));
        auto desk = office.desk(QStringLiteral("ana"), monday);
        const auto ref = opened(*desk, warrantFacts());
        QVERIFY(collect(*desk, ref, filtered(office)));
        const auto folder = office.path(QStringLiteral("bag"));
        QVERIFY(buildCasePacket(*desk, ref, { .folder = folder }));
        const HandOverOrder order { folder, office.path(QStringLiteral("out.zip")), QStringLiteral("zip"),
            QStringLiteral("x") };
        const auto early = handOver(*desk, ref, order);
        QVERIFY(!early);
        QCOMPARE(early.error().no, No::Blocked);
        QVERIFY(!QFile::exists(order.to));
        Released r;
        QVERIFY(r.done(filtered));
        QVERIFY(QFile::remove(r.folder + QStringLiteral("/data/cover.pdf")));
        QCOMPARE(handOver(*r.desk, r.ref,
                     { r.folder, r.office.path(QStringLiteral("o.zip")), QStringLiteral("zip"), QStringLiteral("x") })
                     .error()
                     .no,
            No::Broken);
    }
};
QTEST_MAIN(TestDeskPacket)
#include "tst_desk_packet.moc"
