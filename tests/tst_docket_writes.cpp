// SPDX-License-Identifier: Apache-2.0
// A day's work on a docket is cut off at its first write, at its second, and so on to its last: half of that write is
// made, then the process is gone. Run with a word after its name, this program is the process that dies.
#include "docket_sample.h"
#include <QProcess>
#include <atomic>
#include <csignal>
#include <cstdio>
#include <dlfcn.h>
#include <sys/types.h>
#include <unistd.h>
using namespace writdesk;
namespace {
std::atomic<int> left = -1; // writes until the end; below 0: none is counted

bool isLast() { return left.load() > 0 && left.fetch_sub(1) == 1; }

template <class Call> Call real(const char *name) { return reinterpret_cast<Call>(dlsym(RTLD_NEXT, name)); }

[[noreturn]] void die()
{
    ::kill(::getpid(), SIGKILL);
    ::_exit(9);
}
}
// SQLite finds these before the C library's own, since the program exports them.
extern "C" {
[[gnu::visibility("default")]] ssize_t pwrite64(int file, const void *bytes, size_t size, off64_t at)
{
    static const auto call = real<ssize_t (*)(int, const void *, size_t, off64_t)>("pwrite64");
    if (isLast()) {
        (void)!call(file, bytes, size / 2, at);
        die();
    }
    return call(file, bytes, size, at);
}
[[gnu::visibility("default")]] int ftruncate64(int file, off64_t size)
{
    static const auto call = real<int (*)(int, off64_t)>("ftruncate64");
    if (isLast())
        die();
    return call(file, size);
}
[[gnu::visibility("default")]] int fdatasync(int file)
{
    static const auto call = real<int (*)(int)>("fdatasync");
    if (isLast())
        die();
    return call(file);
}
[[gnu::visibility("default")]] int fsync(int file)
{
    static const auto call = real<int (*)(int)>("fsync");
    if (isLast())
        die();
    return call(file);
}
[[gnu::visibility("default")]] int unlink(const char *name)
{
    static const auto call = real<int (*)(const char *)>("unlink");
    if (isLast())
        die();
    return call(name);
}
}
namespace {
const CaseRef ref { QStringLiteral("WD-2026-K7QM4") };

void acknowledge(const QByteArray &what)
{
    std::fputs((what + '\n').constData(), stdout);
    std::fflush(stdout);
}

bool entered(Docket &docket, int minute, const NewEntry &entry)
{
    const auto entries = enter(docket, annAt(minute), { entry });
    if (!entries) {
        acknowledge("no " + entries.error().sentence.toUtf8());
        return false;
    }
    acknowledge("entered " + QByteArray::number(entries->last().number) + ' ' + entries->last().leaf.toLatin1());
    return true;
}

// Receive, accept, gag, packet, backup; each is told once it is done.
int work(const QString &file, const QString &copy, int writes)
{
    left = writes;
    const auto docket = Docket::open(file);
    const auto paper = docket ? stored(**docket, ref, QByteArray(6'000, 'p'), QStringLiteral("search warrant"))
                              : Result<Document>(asFailure(docket));
    if (!paper)
        return 1;
    const Gag gag { .id = { QStringLiteral("G1") }, .source = GagSource::Order, .from = QStringLiteral("2026-11-02") };
    const Packet packet { .id = { QStringLiteral("P1") }, .state = QStringLiteral("built"), .at = later(4) };
    const QList<NewEntry> entries { received(ref, { fact(QStringLiteral("account"), QStringLiteral("email:x@y.z")) },
                                        { *paper }),
        { ref, kind::accepted, { { QStringLiteral("names"), QJsonArray() } } }, { ref, kind::gagAdded, objectOf(gag) },
        { ref, kind::packetBuilt, objectOf(packet) } };
    int minute = 0;
    for (const auto &entry : entries) {
        if (!entered(**docket, ++minute, entry))
            return 1;
    }
    if (const auto backup = (*docket)->backup(copy); !backup)
        return 1;
    acknowledge("backup");
    return 0;
}

struct Life {
    bool ended = false; // by itself
    QMap<qint64, QString> entries {}; // acknowledged
    bool backup = false;
};

Life lived(const QString &file, const QString &copy, int writes)
{
    QProcess child;
    child.start(
        QCoreApplication::applicationFilePath(), { QStringLiteral("work"), file, copy, QString::number(writes) });
    if (!child.waitForFinished(60'000))
        return {};
    Life life { .ended = child.exitStatus() == QProcess::NormalExit && child.exitCode() == 0 };
    for (const auto &line : child.readAllStandardOutput().split('\n')) {
        const auto words = line.split(' ');
        life.backup = life.backup || line == "backup";
        if (words.size() == 3 && words.at(2).size() == 64)
            life.entries.insert(words.at(1).toLongLong(), QString::fromLatin1(words.at(2)));
    }
    return life;
}
}
class tst_Docket_writes : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void a_death_at_any_write_loses_no_acknowledged_entry_and_leaves_no_half_made_backup()
    {
        TemporaryDocket fresh;
        YES(fresh.docket);
        fresh.docket = failed(QStringLiteral("closed"));
        int deaths = 0;
        for (bool ended = false; !ended; ++deaths) {
            const QTemporaryDir folder;
            const auto file = folder.filePath(QStringLiteral("test.docket"));
            const auto copy = folder.filePath(QStringLiteral("copy.docket"));
            QVERIFY(QFile::copy(fresh.file, file));
            const auto life = lived(file, copy, deaths + 1);
            ended = life.ended;
            const auto docket = Docket::open(file);
            YES(docket);
            YES((*docket)->verify());
            QCOMPARE(*(*docket)->rebuildCheck(), QStringList());
            const auto entries = (*docket)->entries();
            YES(entries);
            for (auto at = life.entries.begin(); at != life.entries.end(); ++at)
                QCOMPARE(entries->at(at.key() - 1).leaf, at.value());
            QVERIFY(QFile::exists(copy) || !life.backup);
            if (QFile::exists(copy)) {
                const auto backup = Docket::open(copy);
                YES(backup);
                YES((*backup)->verify());
                QCOMPARE((*backup)->head()->hash, (*docket)->head()->hash);
            }
            YES((*docket)->sweepOrphans());
            YES((*docket)->verify());
        }
        qInfo("The work makes %d writes; it was cut off at each.", deaths - 1);
        QVERIFY(deaths > 50); // else nothing was counted
    }
};
int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const auto arguments = app.arguments();
    if (arguments.value(1) == u"work" && arguments.size() == 5)
        return work(arguments.at(2), arguments.at(3), arguments.at(4).toInt());
    tst_Docket_writes test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_docket_writes.moc"
