// SPDX-License-Identifier: Apache-2.0
#include "bag_sample.h"
#include "desk_fixture.h"
#include "letter.h"
#include "packet.h"
#include "view.h"
#include "view_desk.h"
#include <QDir>
using namespace writdesk;
namespace {
QString exported(const Rehearsal &office, const QString &name, const QByteArray &bytes)
{
    QFile file(office.path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(name));
    return file.fileName();
}

CaseRef withData(Desk &desk, const Rehearsal &office)
{
    const auto ref = opened(desk, warrantFacts());
    const auto account = QStringLiteral("email:pat@tenant.example");
    const auto bsi = collect(desk, ref,
        { .path = exported(office, QStringLiteral("subscriber.csv"), "name\nPat\n"),
            .category = QStringLiteral("L1_A"),
            .account = account,
            .quiet = true });
    const auto location = collect(desk, ref,
        { .path = exported(office, QStringLiteral("places.csv"), "where\nhere\n"),
            .category = QStringLiteral("L4_PEN"),
            .account = account,
            .quiet = true });
    const auto other = collect(desk, ref,
        { .path = exported(office, QStringLiteral("other.csv"), "name\nKim\n"),
            .category = QStringLiteral("L1_A"),
            .account = QStringLiteral("email:kim@tenant.example"),
            .quiet = true });
    if (!bsi || !location || !other)
        qFatal("collecting failed");
    return ref;
}
}
class tst_DeskDisclosure : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void a_packet_holds_what_may_be_compelled_and_lists_what_is_withheld()
    {
        Rehearsal office;
        QVERIFY(office.create(QStringLiteral("2026-11-20T15:00:00-05:00")));
        auto desk = office.desk(QStringLiteral("ana"), QStringLiteral("2026-11-23T09:00:00-05:00"));
        const auto ref = withData(*desk, office);
        const auto folder = office.path(QStringLiteral("bag"));
        const auto packet = buildCasePacket(*desk, ref, { .folder = folder });
        QVERIFY2(packet, qPrintable(packet ? QString() : packet.error().sentence + packet.error().detail));
        QCOMPARE(packet->withheld.size(), 2);
        QVERIFY(verifyPacket(folder, desk->reader()));
        QFile manifest(folder + QStringLiteral("/manifest-sha256.txt"));
        QVERIFY(manifest.open(QIODevice::ReadOnly));
        QVERIFY(!manifest.readAll().contains("places"));
    }
    void who_looks_at_collected_data_is_entered_once_a_day_and_a_paper_is_no_data()
    {
        Rehearsal office;
        QVERIFY(office.create(QStringLiteral("2026-11-20T15:00:00-05:00")));
        auto ana = office.desk(QStringLiteral("ana"), QStringLiteral("2026-11-23T09:00:00-05:00"));
        const auto ref = withData(*ana, office);
        const auto data = ana->docket().load(ref)->documents.last();
        QCOMPARE(data.kind, QStringLiteral("collected"));
        const auto looks = [&](Desk &desk) {
            const auto entries = desk.docket().entries(ref);
            return entries ? std::ranges::count(*entries, kind::viewed, &Entry::kind) : -1;
        };
        QVERIFY(noteView(*ana, ref, data.sha256) && noteView(*ana, ref, data.sha256));
        QCOMPARE(looks(*ana), 1);
        ana.reset();
        auto ben = office.desk(QStringLiteral("ben"), QStringLiteral("2026-11-23T10:00:00-05:00"));
        QVERIFY(noteView(*ben, ref, data.sha256));
        QCOMPARE(looks(*ben), 2);
        QVERIFY(noteView(*ben, ref, { QString(64, u'0') })); // nothing that was collected
        QCOMPARE(looks(*ben), 2);
        ben.reset();
        auto later = office.desk(QStringLiteral("ben"), QStringLiteral("2026-11-24T10:00:00-05:00"));
        QVERIFY(noteView(*later, ref, data.sha256));
        QCOMPARE(looks(*later), 3);
    }
    void a_packet_goes_out_only_after_notice_its_waiting_time_and_a_second_person()
    {
        Rehearsal office;
        QVERIFY(office.create(QStringLiteral("2026-11-20T15:00:00-05:00")));
        const auto monday = QStringLiteral("2026-11-23T09:00:00-05:00");
        auto ana = office.desk(QStringLiteral("ana"), monday);
        const auto ref = withData(*ana, office);
        const auto folder = office.path(QStringLiteral("bag"));
        QVERIFY(buildCasePacket(*ana, ref, { .folder = folder }));
        const auto atOnce = releasePacket(*ana, ref, folder);
        QVERIFY(!atOnce);
        QCOMPARE(atOnce.error().no, No::Blocked);
        QVERIFY(atOnce.error().blocks.size() >= 2); // notice and approval

        QVERIFY(draftNotice(*ana, ref, QStringLiteral("en"), false));
        QVERIFY(markNotice(*ana, ref, QStringLiteral("sent")));
        QVERIFY(!approve(*ana, ref, QStringLiteral("release"))); // who built it
        auto ben = office.desk(QStringLiteral("ben"), monday);
        QVERIFY(approve(*ben, ref, QStringLiteral("release")));
        QVERIFY(!releasePacket(*ana, ref, folder)); // the waiting time runs

        auto later = office.desk(QStringLiteral("ana"), QStringLiteral("2026-12-02T12:00:00-05:00"));
        const auto out = releasePacket(*later, ref, folder);
        QVERIFY2(out, qPrintable(out ? QString() : out.error().sentence + ids(out.error().blocks).join(u' ')));
        QCOMPARE(later->docket().load(ref)->status, QStringLiteral("released"));
    }
    void a_packet_is_made_again_to_the_byte_from_its_build_entry()
    {
        Rehearsal office;
        QVERIFY(office.create(QStringLiteral("2026-11-20T15:00:00-05:00")));
        auto desk = office.desk(QStringLiteral("ana"), QStringLiteral("2026-11-23T09:00:00-05:00"));
        const auto ref = withData(*desk, office);
        const auto letter = printLetter({ QStringLiteral("Report"), QStringLiteral("one page") }, {});
        QVERIFY(letter);
        QVERIFY(collect(*desk, ref,
            { .path = exported(office, QStringLiteral("report.pdf"), *letter),
                .category = QStringLiteral("L1_A"),
                .account = QStringLiteral("email:pat@tenant.example"),
                .quiet = true }));
        const auto sheet = office.path(QStringLiteral("sheet.pdf"));
        QVERIFY(buildCasePacket(*desk, ref, { .folder = office.path(QStringLiteral("one")), .sheet = sheet }));
        QVERIFY(QFileInfo(sheet).size() > 1000);
        // A year later, by somebody else, after more was collected and another packet was built.
        auto later = office.desk(QStringLiteral("ben"), QStringLiteral("2027-11-23T09:00:00-05:00"));
        QVERIFY(collect(*later, ref,
            { .path = exported(office, QStringLiteral("more.csv"), "more\n"),
                .category = QStringLiteral("L1_A"),
                .account = QStringLiteral("email:pat@tenant.example"),
                .quiet = true }));
        QVERIFY(buildCasePacket(*later, ref, { .folder = office.path(QStringLiteral("two")) }));
        const auto again = rebuildPacket(*later, ref, { QStringLiteral("P1") }, office.path(QStringLiteral("again")));
        QVERIFY2(again, qPrintable(again ? QString() : again.error().sentence));
        const auto files = filesUnder(office.path(QStringLiteral("one")));
        QVERIFY(files.size() > 8);
        QCOMPARE(filesUnder(office.path(QStringLiteral("again"))), files);
        for (const auto &path : files)
            QCOMPARE(bytesOf(office.path(QStringLiteral("again/") + path)),
                bytesOf(office.path(QStringLiteral("one/") + path)));
        QVERIFY(!rebuildPacket(*later, ref, { QStringLiteral("P9") }, office.path(QStringLiteral("none"))));
        // Numbers go on where the first production ended.
        const auto c = later->docket().load(ref);
        QCOMPARE(c->packets[1].bates.first().section(u'-', -1).toInt(),
            c->packets[0].bates.last().section(u'-', -1).toInt() + 1);
    }
    void an_objection_stops_the_release()
    {
        Rehearsal office;
        QVERIFY(office.create(QStringLiteral("2026-11-20T15:00:00-05:00")));
        auto ana = office.desk(QStringLiteral("ana"), QStringLiteral("2026-11-23T09:00:00-05:00"));
        const auto ref = withData(*ana, office);
        const auto folder = office.path(QStringLiteral("bag"));
        QVERIFY(buildCasePacket(*ana, ref, { .folder = folder }));
        QVERIFY(draftNotice(*ana, ref, QStringLiteral("en"), false));
        QVERIFY(markNotice(*ana, ref, QStringLiteral("sent")));
        QVERIFY(markNotice(*ana, ref, QStringLiteral("objection")));
        auto ben = office.desk(QStringLiteral("ben"), QStringLiteral("2026-12-02T12:00:00-05:00"));
        QVERIFY(approve(*ben, ref, QStringLiteral("release")));
        auto later = office.desk(QStringLiteral("ana"), QStringLiteral("2026-12-02T12:00:00-05:00"));
        QVERIFY(!releasePacket(*later, ref, folder));
    }
    void a_changed_bag_is_not_released()
    {
        Rehearsal office;
        QVERIFY(office.create(QStringLiteral("2026-11-20T15:00:00-05:00")));
        auto desk = office.desk(QStringLiteral("ana"), QStringLiteral("2026-11-23T09:00:00-05:00"));
        const auto ref = withData(*desk, office);
        const auto folder = office.path(QStringLiteral("bag"));
        QVERIFY(buildCasePacket(*desk, ref, { .folder = folder }));
        QFile cover(folder + QStringLiteral("/data/cover.pdf"));
        QVERIFY(cover.open(QIODevice::Append) && cover.write(" ") == 1);
        cover.close();
        const auto out = releasePacket(*desk, ref, folder);
        QVERIFY(!out);
        QCOMPARE(out.error().no, No::Broken);
    }
};
QTEST_MAIN(tst_DeskDisclosure)
#include "tst_desk_disclosure.moc"
