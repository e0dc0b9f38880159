// SPDX-License-Identifier: Apache-2.0
// A packet is long work: it tells how far it is, is stopped, is cut off, and goes on; nothing half-made looks finished.
#include "bag_sample.h"
#include "seal.h"
#include <QGuiApplication>
#include <QTemporaryDir>
#include <QTest>
#include <sys/wait.h>
#include <unistd.h>
using namespace writdesk;
namespace {
QStringList namesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
}

// Three files, the second of which comes in pieces; `fed` counts how often each is asked for.
struct Work {
    PacketPlan plan = samplePlan();
    QList<int> fed { 0, 0 };
    int dieAt = -1; // the piece of the second file at which the program dies
    Work()
    {
        for (int i = 0; i < 2; ++i) {
            plan.exhibits[i].key = QStringLiteral("made from %1").arg(i);
            plan.exhibits[i].feed = [this, i](const Sink &sink) -> Result<> {
                ++fed[i];
                for (int piece = 0; piece < 20; ++piece) {
                    if (i == 1 && piece == dieAt)
                        _exit(9);
                    if (auto taken = sink(QByteArray(100'000, char('a' + i))); !taken)
                        return taken;
                }
                return {};
            };
            plan.exhibits[i].left = [] { return QStringList { QStringLiteral("1 of 2 records: of no account") }; };
        }
        plan.bytes = 4'000'000;
    }
};

// Builds in a process of its own that dies in the middle, as when the power goes.
bool diesBuilding(const QString &folder, int dieAt)
{
    const auto child = fork();
    if (child == 0) {
        Work work;
        work.dieAt = dieAt;
        Reader reader;
        static_cast<void>(buildPacket(work.plan, folder, reader));
        _exit(0);
    }
    int status = 0;
    return child > 0 && waitpid(child, &status, 0) == child && WIFEXITED(status) && WEXITSTATUS(status) == 9;
}
bool same(const QString &one, const QString &other)
{
    const auto files = filesUnder(one);
    return files == filesUnder(other) && std::ranges::all_of(files, [&](const QString &path) {
        return bytesOf(one + u'/' + path) == bytesOf(other + u'/' + path);
    });
}
}

class TestPacketCourse : public QObject {
    Q_OBJECT
    Reader m_reader { QStringLiteral(PROGRAMS "/writdesk-reader") };
    static bool canRead() { return QFileInfo::exists(QStringLiteral(PROGRAMS "/writdesk-reader")); }
private Q_SLOTS:
    void what_was_cut_off_is_not_finished_and_goes_on_to_the_same_bytes_data()
    {
        QTest::addColumn<int>("dieAt");
        QTest::newRow("before the second file") << 0;
        QTest::newRow("in its middle") << 9;
    }
    void what_was_cut_off_is_not_finished_and_goes_on_to_the_same_bytes()
    {
        QFETCH(int, dieAt);
        QTemporaryDir here;
        const auto bag = here.filePath(QStringLiteral("bag"));
        QVERIFY(diesBuilding(bag, dieAt));
        QCOMPARE(namesIn(here.path()), QStringList { QStringLiteral("bag.partial") });
        QVERIFY(!verifyPacket(bag + QStringLiteral(".partial"), m_reader));
        QVERIFY(!verifyPacket(bag + QStringLiteral(".partial/growing"), m_reader));

        Work again;
        QStringList said;
        again.plan.course.says = [&](const QString &sentence) { said.append(sentence); };
        const auto packet = buildPacket(again.plan, bag, m_reader);
        QVERIFY2(packet, packet ? "" : qPrintable(packet.error().sentence));
        QCOMPARE(again.fed, QList<int>({ 0, 1 })); // what is done is not done again
        QCOMPARE(said.size(), 1);
        QVERIFY2(said.first().contains(QStringLiteral("kept: 1")), qPrintable(said.first()));
        QCOMPARE(namesIn(here.path()), QStringList { QStringLiteral("bag") });
        QVERIFY(verifyPacket(bag, m_reader));

        Work whole;
        const auto other = here.filePath(QStringLiteral("other"));
        const auto once = buildPacket(whole.plan, other, m_reader);
        QVERIFY(once);
        QCOMPARE(*once, *packet);
        QVERIFY(same(bag, other));
    }

    void what_was_left_is_not_trusted_where_it_changed_or_was_made_from_something_else_data()
    {
        QTest::addColumn<QString>("what");
        for (const auto *what : { "a changed byte", "another source", "another number", "a file nobody made" })
            QTest::newRow(what) << QString::fromLatin1(what);
    }
    void what_was_left_is_not_trusted_where_it_changed_or_was_made_from_something_else()
    {
        QFETCH(QString, what);
        QTemporaryDir here;
        const auto bag = here.filePath(QStringLiteral("bag"));
        QVERIFY(diesBuilding(bag, 5));
        const auto exhibits = bag + QStringLiteral(".partial/growing/data/exhibits/");
        const auto first = exhibits + QStringLiteral("WD-2026-K7QM4-000005.001_logins.csv");
        Work again;
        Work whole;
        for (auto *work : { &again, &whole }) {
            if (what == u"another source")
                work->plan.exhibits.first().key = QStringLiteral("made from something else");
            if (what == u"another number")
                work->plan.firstNumber = 8;
        }
        if (what == u"a changed byte")
            QVERIFY(put(first, bytesOf(first).replace(0, 1, "x")));
        if (what == u"a file nobody made")
            QVERIFY(put(exhibits + QStringLiteral("extra"), "x"));
        QVERIFY(buildPacket(again.plan, bag, m_reader));
        QCOMPARE(again.fed.first(), what == u"a file nobody made" ? 0 : 1);
        const auto other = here.filePath(QStringLiteral("other"));
        QVERIFY(buildPacket(whole.plan, other, m_reader));
        QVERIFY(same(bag, other));
        QVERIFY(verifyPacket(bag, m_reader));
    }

    void stopped_by_hand_it_leaves_nothing()
    {
        QTemporaryDir here;
        const auto bag = here.filePath(QStringLiteral("bag"));
        for (const auto most : { 0, 1'000'000, 3'000'000 }) {
            Work work;
            qint64 told = 0;
            work.plan.course.progress = [&](const QString &what, qint64 done, qint64 of) {
                told = std::max(told, done);
                return !what.isEmpty() && of == 4'000'000 && done <= most;
            };
            const auto packet = buildPacket(work.plan, bag, m_reader);
            QVERIFY(!packet);
            QCOMPARE(packet.error().sentence, stoppedByHand().value().sentence);
            QVERIFY(told > most);
            QCOMPARE(namesIn(here.path()), QStringList());
        }
    }

    void verifying_tells_how_far_it_is_and_is_stopped_data()
    {
        QTest::addColumn<bool>("zip");
        QTest::newRow("a folder") << false;
        QTest::newRow("a ZIP") << true;
    }
    void verifying_tells_how_far_it_is_and_is_stopped()
    {
        QFETCH(bool, zip);
        if (zip && !canRead())
            QSKIP("writdesk-reader is not built");
        QTemporaryDir here;
        const auto bag = here.filePath(QStringLiteral("bag"));
        const auto file = here.filePath(QStringLiteral("bag.zip"));
        Work work;
        QVERIFY(buildPacket(work.plan, bag, m_reader));
        QVERIFY(!zip || m_reader.sealed(bag, file, {}));
        qint64 most = 0;
        qint64 last = 0;
        const Course course { [&](const QString &, qint64 done, qint64 of) {
            last = done;
            return of > 4'000'000 && done <= of && (most == 0 || done < most);
        } };
        const auto where = zip ? file : bag;
        QVERIFY(verifyPacket(where, m_reader, course));
        QVERIFY(last > 4'000'000);
        most = 2'000'000;
        const auto stopped = verifyPacket(where, m_reader, course);
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().no, No::World); // stopped, not broken
    }

    void what_is_sealed_is_stopped_and_begun_anew_and_nobody_elses_folder_is_touched_data()
    {
        QTest::addColumn<bool>("zip");
        QTest::newRow("a folder") << false;
        QTest::newRow("a ZIP") << true;
    }
    void what_is_sealed_is_stopped_and_begun_anew_and_nobody_elses_folder_is_touched()
    {
        QFETCH(bool, zip);
        if (zip && !canRead())
            QSKIP("writdesk-reader is not built");
        QTemporaryDir here;
        const auto bag = here.filePath(QStringLiteral("bag"));
        Work work;
        QVERIFY(buildPacket(work.plan, bag, m_reader));
        const auto to = here.filePath(QStringLiteral("out"));
        QStringList said;
        bool stop = true;
        const Course course { [&](const QString &, qint64, qint64) { return !stop; },
            [&](const QString &sentence) { said.append(sentence); } };
        const auto sealed
            = [&] { return zip ? m_reader.sealed(bag, to, {}, course) : copiedTo(bag, to, m_reader, course); };
        const auto stopped = sealed();
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().sentence, stoppedByHand().value().sentence);
        QCOMPARE(namesIn(here.path()), QStringList { QStringLiteral("bag") });

        stop = false;
        const auto partial = to + QStringLiteral(".partial");
        QVERIFY(QDir().mkpath(partial) && put(partial + QStringLiteral("/growing"), "half of it"));
        QVERIFY(sealed());
        QCOMPARE(said.size(), 1);
        QVERIFY(verifyPacket(to, m_reader));
        QVERIFY(!QFileInfo::exists(partial));

        QVERIFY(QDir().mkpath(partial) && put(partial + QStringLiteral("/letter.odt"), "mine"));
        QVERIFY(zip ? QFile::remove(to) : QDir(to).removeRecursively());
        QVERIFY(!sealed());
        QCOMPARE(namesIn(partial), QStringList { QStringLiteral("letter.odt") });
        QVERIFY(!QFileInfo::exists(to));
    }
};
QTEST_MAIN(TestPacketCourse)
#include "tst_packet_course.moc"
