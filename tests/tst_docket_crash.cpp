// SPDX-License-Identifier: Apache-2.0
// Run with a word after its name, this program is the other process that the tests start, kill or starve.
#include "docket_sample.h"
#include <QBuffer>
#include <QProcess>
#include <QRandomGenerator>
#include <csignal>
#include <cstdio>
#include <sys/resource.h>
using namespace writdesk;
namespace {
const CaseRef shared { QStringLiteral("WD-2026-SHARE") };

// Says what was done, once it is done: what was said must be found again.
void acknowledge(const QByteArray &what)
{
    std::fputs((what + '\n').constData(), stdout);
    std::fflush(stdout);
}

int say(const Failure &why)
{
    acknowledge("no " + why.sentence.toUtf8());
    return 1;
}

// Appends entries with documents until it is killed.
int appendForEver(Docket &docket)
{
    for (int i = 0;; ++i) {
        const CaseRef ref { QStringLiteral("WD-2026-%1").arg(i) };
        const auto paper
            = stored(docket, ref, QByteArray(300'000, char('a' + i % 26)), QStringLiteral("word%1").arg(i));
        if (!paper)
            return say(paper.error());
        const auto at = docket.info()->lastAt;
        const auto entered = enter(docket, { QStringLiteral("child"), at },
            { received(ref, {}, { *paper }), status(ref, QStringLiteral("closed")) });
        if (!entered)
            return say(entered.error());
        acknowledge("entered " + QByteArray::number(entered->last().number) + ' ' + entered->last().leaf.toLatin1());
    }
}

// Adds a warning-sized change to the shared case, again and again, trying anew where someone else was faster.
int quarrel(Docket &docket, int changes)
{
    for (int done = 0; done < changes;) {
        const auto c = docket.load(shared);
        if (!c)
            return say(c.error());
        const auto entered = docket.change(
            { QStringLiteral("child"), later(1) }, { { shared, c->revision } }, [&]() -> Result<QList<NewEntry>> {
                const auto reason = QString::number(c->noticeExceptions.size() + 1);
                return QList<NewEntry> { { shared, kind::noticeException, { { QStringLiteral("reason"), reason } } } };
            });
        if (entered)
            ++done;
        else if (!entered.error().sentence.startsWith(QStringLiteral("Someone else"))
            && !entered.error().sentence.contains(QStringLiteral("busy")))
            return say(entered.error());
    }
    acknowledge("done");
    return 0;
}

// Stores a document on a disk that ends soon: no file may grow beyond the limit.
int starve(Docket &docket, qint64 space)
{
    std::signal(SIGXFSZ, SIG_IGN);
    const rlimit limit { rlim_t(space), rlim_t(space) };
    if (::setrlimit(RLIMIT_FSIZE, &limit) != 0)
        return 2;
    const auto put = docket.putDocument(shared, QByteArray(200 * 1024 * 1024, 'x'));
    return put ? 0 : say(put.error());
}

int beTheOther(const QStringList &arguments)
{
    auto docket = Docket::open(arguments.at(2));
    if (!docket)
        return say(docket.error());
    if (arguments.at(1) == u"append")
        return appendForEver(**docket);
    if (arguments.at(1) == u"quarrel")
        return quarrel(**docket, arguments.at(3).toInt());
    return starve(**docket, arguments.at(3).toLongLong());
}

void start(QProcess &process, const QStringList &arguments)
{
    process.start(QCoreApplication::applicationFilePath(), arguments);
}
}
class tst_Docket_crash : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void what_was_acknowledged_survives_a_kill_at_any_moment()
    {
        TemporaryDocket docket;
        QMap<qint64, QString> acknowledged;
        for (int round = 0; round < 25; ++round) {
            QProcess child;
            start(child, { QStringLiteral("append"), docket.file });
            QVERIFY(child.waitForStarted());
            QVERIFY(child.waitForReadyRead(60'000)); // it works; the moment of its death is left to chance
            QThread::usleep(QRandomGenerator::global()->bounded(60'000u));
            child.kill();
            QVERIFY(child.waitForFinished(60'000));
            for (const auto &line : child.readAllStandardOutput().split('\n')) {
                const auto words = line.split(' ');
                if (line.startsWith("entered ") && words.size() == 3 && words.at(2).size() == 64)
                    acknowledged.insert(words.at(1).toLongLong(), QString::fromLatin1(words.at(2)));
                QVERIFY2(!line.startsWith("no "), line.constData());
            }
            docket.docket = Docket::open(docket.file);
            YES(docket.docket);
            YES(docket->verify());
            const auto entries = docket->entries();
            YES(entries);
            for (auto at = acknowledged.begin(); at != acknowledged.end(); ++at)
                QCOMPARE(entries->at(at.key() - 1).leaf, at.value());
        }
        QVERIFY(acknowledged.size() >= 25);
        QCOMPARE(*docket->rebuildCheck(), QStringList());
        YES(docket->sweepOrphans());
        YES(docket->verify());
    }
    void two_programs_on_one_docket_lose_nothing()
    {
        TemporaryDocket docket;
        YES(enter(*docket, annAt(1), { received(shared, {}) }));
        constexpr int each = 60;
        QProcess one, other;
        const QStringList arguments { QStringLiteral("quarrel"), docket.file, QString::number(each) };
        start(one, arguments);
        start(other, arguments);
        QVERIFY(one.waitForFinished(300'000) && other.waitForFinished(300'000));
        QCOMPARE(one.readAllStandardOutput(), QByteArray("done\n"));
        QCOMPARE(other.readAllStandardOutput(), QByteArray("done\n"));
        QStringList counted;
        for (int i = 1; i <= 2 * each; ++i)
            counted.append(QString::number(i));
        QCOMPARE(docket->load(shared)->noticeExceptions, counted); // each was made upon what the one before had left
        QCOMPARE(docket->head()->count, 2 + 2 * each);
        YES(docket->verify());
        QCOMPARE(*docket->rebuildCheck(), QStringList());
    }
    void a_full_disk_is_one_clear_sentence_and_the_docket_still_verifies_data()
    {
        QTest::addColumn<int>("mebibytes");
        for (const int mebibytes : { 1, 20, 90 }) // within the first transaction, and after one was committed
            QTest::addRow("%d MiB", mebibytes) << mebibytes;
    }
    void a_full_disk_is_one_clear_sentence_and_the_docket_still_verifies()
    {
        QFETCH(int, mebibytes);
        TemporaryDocket docket;
        YES(enter(*docket, annAt(1), { received(shared, {}) }));
        QProcess child;
        start(child, { QStringLiteral("starve"), docket.file, QString::number(mebibytes * 1024 * 1024) });
        QVERIFY(child.waitForFinished(120'000));
        const auto said = QString::fromUtf8(child.readAllStandardOutput());
        QCOMPARE(child.exitCode(), 1);
        QVERIFY2(said.startsWith(QStringLiteral("no The disk ")) && said.count(u'\n') == 1, qPrintable(said));
        YES(docket->verify());
        QCOMPARE(*docket->rebuildCheck(), QStringList());
        YES(docket->sweepOrphans());
        YES(docket->verify());
        YES(enter(*docket, annAt(2), { status(shared, QStringLiteral("closed")) })); // with space again, all goes on
    }
    void a_paper_that_cannot_be_read_to_its_end_is_not_stored()
    {
        class Failing : public QIODevice {
            bool m_began = false;
            qint64 readData(char *data, qint64 size) override
            {
                if (std::exchange(m_began, true))
                    return -1;
                std::fill_n(data, size / 2, 'x');
                return size / 2;
            }
            qint64 writeData(const char *, qint64) override { return -1; }
            bool isSequential() const override { return false; }
            qint64 size() const override { return 1'000'000'000; }
        } failing;
        QVERIFY(failing.open(QIODevice::ReadOnly | QIODevice::Unbuffered));
        TemporaryDocket docket;
        const auto put = docket->putInTray(failing, QStringLiteral("x"), noon);
        QVERIFY(!put);
        QVERIFY(put.error().sentence.contains(QStringLiteral("could not be read to its end")));
        QCOMPARE(docket->tray()->size(), 0);
        YES(docket->verify());
    }
};
int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    if (const auto arguments = app.arguments(); arguments.size() > 2
        && QStringList { QStringLiteral("append"), QStringLiteral("quarrel"), QStringLiteral("starve") }.contains(
            arguments.at(1)))
        return beTheOther(arguments);
    tst_Docket_crash test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_docket_crash.moc"
