// SPDX-License-Identifier: Apache-2.0
// A docket that does not open: one sentence says why, and the way out. Run with a word after its name, this program is
// the other process that holds the docket.
#include "bad_dockets.h"
#include "docket_sample.h"
#include "fake_disk.h"
using namespace writdesk;
namespace {
Failure refusal(const QString &file)
{
    const auto docket = Docket::open(file);
    return docket ? Failure {} : docket.error();
}

QString closed(TemporaryDocket &docket)
{
    docket.docket = failed(QStringLiteral("closed"));
    return docket.file;
}
}
class tst_Docket_unopened : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { fileSystem = 0; }

    void one_that_another_process_holds_names_it()
    {
        TemporaryDocket docket;
        const auto file = closed(docket);
        QString holder;
        Failure why;
        {
            const Holder other(file);
            QVERIFY(other.holds());
            holder = other.name();
            why = refusal(file);
        }
        QVERIFY2(why.sentence.contains(holder), qPrintable(why.sentence));
        QVERIFY(why.sentence.contains(u"then try again"));
        YES(Docket::open(file)); // once it is let go
    }
    void one_of_a_newer_program_asks_for_that_program()
    {
        TemporaryDocket docket;
        const auto file = closed(docket);
        QVERIFY(makeNewer(file));
        QVERIFY(refusal(file).sentence.contains(u"Install that version"));
    }
    void a_damaged_one_asks_for_a_backup_data()
    {
        QTest::addColumn<qint64>("at");
        QTest::newRow("its first bytes") << qint64(0);
        QTest::newRow("its first page") << qint64(100);
    }
    void a_damaged_one_asks_for_a_backup()
    {
        QFETCH(qint64, at);
        TemporaryDocket docket;
        const auto file = closed(docket);
        QVERIFY(overwrite(file, at, QByteArray(2'000, '\xa5')));
        const auto why = refusal(file);
        QCOMPARE(why.no, No::Broken);
        QVERIFY2(why.sentence.contains(u"backup") && why.sentence.contains(u"evidence"), qPrintable(why.sentence));
    }
    void one_that_may_not_be_written_asks_for_the_right_or_a_backup_data()
    {
        QTest::addColumn<bool>("folder");
        QTest::newRow("the file") << false;
        QTest::newRow("the folder") << true;
    }
    void one_that_may_not_be_written_asks_for_the_right_or_a_backup()
    {
        QFETCH(bool, folder);
        TemporaryDocket docket;
        const auto file = closed(docket);
        const auto all = Unwritable::all, write = Unwritable::write;
        QVERIFY(QFile::setPermissions(file, folder ? all | write : all));
        QVERIFY(QFile::setPermissions(docket.folder.path(), folder ? all : all | write));
        Failure why;
        {
            const SomebodyElse somebody;
            why = refusal(file);
        }
        QVERIFY(QFile::setPermissions(docket.folder.path(), all | write));
        QVERIFY(QFile::setPermissions(file, all | write));
        QVERIFY2(why.sentence.contains(u"may not be written by you"), qPrintable(why.sentence));
        QVERIFY(why.sentence.contains(u"Ask") && why.sentence.contains(u"backup"));
        QCOMPARE(why.sentence.contains(u"folder"), folder);
        QVERIFY(!QFile::exists(file + QStringLiteral("-shm"))); // nothing that would shut its owner out
        YES(Docket::open(file));
    }
    void one_on_a_network_file_system_asks_for_a_local_disk_data()
    {
        QTest::addColumn<quint64>("magic");
        QTest::newRow("NFS") << quint64(0x6969);
        QTest::newRow("CIFS") << quint64(0xFF534D42);
        QTest::newRow("SMB 2, as a signed number") << quint64(0xFFFFFFFFFE534D42);
        QTest::newRow("Ceph") << quint64(0x00C36400);
    }
    void one_on_a_network_file_system_asks_for_a_local_disk()
    {
        QFETCH(quint64, magic);
        TemporaryDocket docket;
        const auto file = closed(docket);
        fileSystem = magic;
        QVERIFY(refusal(file).sentence.contains(u"Choose a local disk"));
        fileSystem = 0;
        YES(Docket::open(file));
    }
};
int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    if (isHolder())
        return hold(QCoreApplication::arguments().value(2));
    tst_Docket_unopened test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_docket_unopened.moc"
