// SPDX-License-Identifier: Apache-2.0
// A released packet leaves: sealed for its recipient, once, unchanged, and what became of it is recorded.
#include "csv.h"
#include "packet.h"
#include "packet_fixture.h"
using namespace writdesk;
using namespace writdesk::exports;

class TestDeskHandOver : public QObject {
    Q_OBJECT
private Q_SLOTS:
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
QTEST_MAIN(TestDeskHandOver)
#include "tst_desk_handover.moc"
