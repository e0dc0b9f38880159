// SPDX-License-Identifier: Apache-2.0
// The whole case as a folder: whole, verifiable by a stranger, without data of users unless that was asked for.
#include "packet.h"
#include "packet_fixture.h"
#include "record_desk.h"
#include "small_files.h"
#include <QDirIterator>
#include <QGuiApplication>
using namespace writdesk;
using namespace writdesk::exports;
namespace {
struct CaseOnRecord {
    Rehearsal office {};
    CaseRef ref {};
    std::unique_ptr<Desk> desk {};
    QString folder {};
    bool open()
    {
        if (!office.create(QStringLiteral("2026-11-20T15:00:00-05:00")))
            return false;
        desk = office.desk(QStringLiteral("ana"), monday);
        ref = opened(*desk, warrantFacts());
        folder = office.path(QStringLiteral("record"));
        return collect(*desk, ref, whole(office, QStringLiteral("mail.mbox"), "From a canary")).has_value()
            && draftNotice(*desk, ref, QStringLiteral("en"), false).has_value();
    }
};

QByteArray everythingIn(const QString &folder)
{
    QByteArray all;
    for (QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories); files.hasNext();)
        all += bytesOf(files.next());
    return all;
}
}

class TestDeskRecord : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void a_record_names_every_entry_and_paper_and_verifies_as_a_bag()
    {
        CaseOnRecord m;
        QVERIFY(m.open());
        const auto made = recordCase(*m.desk, m.ref, { .folder = m.folder });
        QVERIFY2(made, made ? "" : qPrintable(made.error().sentence + made.error().detail));
        QVERIFY(verifyPacket(m.folder, m.desk->reader()));
        const auto entries = m.desk->docket().entries(m.ref);
        const auto table = bytesOf(m.folder + QStringLiteral("/data/entries.csv"));
        for (const auto &entry : *entries)
            QVERIFY(table.contains(entry.leaf.toLatin1()));
        const auto documents = bytesOf(m.folder + QStringLiteral("/data/documents.csv"));
        const auto stands = m.desk->docket().load(m.ref);
        for (const auto &document : stands->documents)
            QVERIFY(documents.contains(document.sha256.text.toLatin1()));
        QVERIFY(bytesOf(m.folder + QStringLiteral("/data/record.pdf")).startsWith("%PDF-"));
        QVERIFY(bytesOf(m.folder + QStringLiteral("/README.txt")).contains(made->sums.manifest.toLatin1()));
        const auto left = m.desk->docket().ofKind(kind::exported);
        QCOMPARE(left->last().body.value(u"sha256").toString(), made->sums.bag);
        QCOMPARE(left->last().body.value(u"case").toString(), m.ref.text);
    }
    void a_record_that_finds_no_room_says_so_and_leaves_nothing_data()
    {
        QTest::addColumn<int>("bytes");
        QTest::newRow("not even for its lock") << 0;
        QTest::newRow("for its first file") << 2000;
    }
    void a_record_that_finds_no_room_says_so_and_leaves_nothing()
    {
        QFETCH(int, bytes);
        CaseOnRecord m;
        QVERIFY(m.open());
        const QTemporaryDir place;
        const auto folder = place.filePath(QStringLiteral("record"));
        {
            const SmallFiles full { rlim_t(bytes) };
            const auto made = recordCase(*m.desk, m.ref, { .folder = folder });
            QVERIFY(!made);
            QVERIFY2(made.error().sentence.contains(QStringLiteral("free space")), qPrintable(made.error().sentence));
            QVERIFY(!made.error().sentence.contains(QStringLiteral("packet")));
        }
        QVERIFY(QDir(place.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
        QVERIFY(recordCase(*m.desk, m.ref, { .folder = folder }));
    }
    void data_of_users_is_left_out_unless_it_is_asked_for()
    {
        CaseOnRecord m;
        QVERIFY(m.open());
        QVERIFY(recordCase(*m.desk, m.ref, { .folder = m.folder }));
        QVERIFY(!everythingIn(m.folder).contains("From a canary"));
        QVERIFY(bytesOf(m.folder + QStringLiteral("/data/documents.csv")).contains("data of a user, left out"));
        const auto with = m.office.path(QStringLiteral("with"));
        QVERIFY(recordCase(*m.desk, m.ref, { .folder = with, .data = true }));
        QVERIFY(everythingIn(with).contains("From a canary"));
        QVERIFY(m.desk->docket().ofKind(kind::exported)->last().body.value(u"data").toBool());
    }
    void a_silence_stands_on_the_record()
    {
        CaseOnRecord m;
        QVERIFY(m.open());
        const GagOrder gag { .until = QStringLiteral("2027-06-01") };
        QVERIFY(addGag(*m.desk, m.ref, gag));
        const auto made = recordCase(*m.desk, m.ref, { .folder = m.folder });
        QVERIFY(made && made->silent);
        QVERIFY(bytesOf(m.folder + QStringLiteral("/README.txt")).contains("SILENCE"));
    }
    void what_is_stopped_or_finds_no_room_leaves_nothing_and_enters_nothing()
    {
        CaseOnRecord m;
        QVERIFY(m.open());
        RecordOrder order { .folder = m.folder };
        order.course.progress = [](const QString &, qint64, qint64) { return false; };
        QVERIFY(!recordCase(*m.desk, m.ref, order));
        QVERIFY(!QFile::exists(m.folder) && !QFile::exists(m.folder + QStringLiteral(".partial")));
        QVERIFY(QDir().mkpath(m.folder + QStringLiteral("/mine")));
        const auto refused = recordCase(*m.desk, m.ref, { .folder = m.folder });
        QVERIFY(!refused && refused.error().sentence.contains(QStringLiteral("not empty")));
        QVERIFY(QFile::exists(m.folder + QStringLiteral("/mine")));
        QVERIFY(m.desk->docket().ofKind(kind::exported)->isEmpty());
    }
};
QTEST_MAIN(TestDeskRecord)
#include "tst_desk_record.moc"
