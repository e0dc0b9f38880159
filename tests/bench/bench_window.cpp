// SPDX-License-Identifier: Apache-2.0
// Start of the window beside an empty Qt Widgets program, and how long its thread is away while a log is imported:
// bench_window [starts] [rows]
#include "../window_fixture.h"
#include "answered.h"
#include "import_desk.h"
#include "style.h"
#include <QAbstractEventDispatcher>
#include <QApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <algorithm>
#include <cstdio>
#include <ctime>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
using namespace writdesk;

namespace {
constexpr double frame = 16; // milliseconds
constexpr double asEmpty = 2;

struct Start {
    double ready = 0; // milliseconds from before the program is loaded until it says so
    long memory = 0; // kB at its most
};

Start started(const QStringList &command)
{
    int out[2];
    if (pipe(out) != 0)
        qFatal("no pipe");
    QList<QByteArray> words;
    QList<char *> arguments;
    for (const auto &word : command)
        words.append(word.toLocal8Bit());
    for (auto &word : words)
        arguments.append(word.data());
    arguments.append(nullptr);
    QElapsedTimer clock;
    clock.start();
    const auto child = fork();
    if (child == 0) {
        dup2(out[1], STDOUT_FILENO);
        execv(arguments.first(), arguments.data());
        _exit(127);
    }
    close(out[1]);
    char word[16] = {};
    const auto said = read(out[0], word, sizeof word - 1);
    Start start { double(clock.nsecsElapsed()) / 1e6, 0 };
    close(out[0]);
    rusage used {};
    int status = 0;
    wait4(child, &status, 0, &used);
    if (said < 5 || qstrncmp(word, "ready", 5) != 0)
        qFatal("%s did not get ready", qPrintable(command.first()));
    start.memory = used.ru_maxrss;
    return start;
}

double medianOf(QList<double> all)
{
    std::ranges::sort(all);
    return all.at(all.size() / 2);
}

bool startsFast(const QString &docket, int starts)
{
    const QStringList writdesk { QStringLiteral(PROGRAMS "/writdesk"), QStringLiteral("--docket"), docket,
        QStringLiteral("--now"), morning, QStringLiteral("--actor"), QStringLiteral("ana"), QStringLiteral("--ready") };
    QList<double> own, empty, times;
    long memory = 0, least = 0;
    for (int i = 0; i < starts; ++i) { // one after the other, so that both meet the same machine
        const auto bare = started({ QStringLiteral(EMPTY_WINDOW) });
        const auto whole = started(writdesk);
        empty.append(bare.ready);
        own.append(whole.ready);
        times.append(whole.ready / bare.ready);
        memory = qMax(memory, whole.memory);
        least = qMax(least, bare.memory);
    }
    std::printf("start to usable, median of %d: empty program %.1f ms, writdesk %.1f ms, %.2f times (bar: %.0f)\n",
        starts, medianOf(empty), medianOf(own), medianOf(times), asEmpty);
    std::printf("peak memory at the start: empty program %.1f MB, writdesk %.1f MB\n", double(least) / 1024,
        double(memory) / 1024);
    return medianOf(times) <= asEmpty;
}

double threadTime()
{
    timespec at {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &at);
    return double(at.tv_sec) * 1e3 + double(at.tv_nsec) / 1e6;
}

// How long one turn of the window's loop took: from when it woke until it sleeps again, or begins the next turn.
class Turns : public QObject {
public:
    Turns()
    {
        auto *loop = QAbstractEventDispatcher::instance();
        connect(loop, &QAbstractEventDispatcher::awake, this, [this] { begin(); });
        connect(loop, &QAbstractEventDispatcher::aboutToBlock, this, [this] { end(); });
    }
    double longest() const { return *std::ranges::max_element(m_wall); }
    double longestWork() const { return *std::ranges::max_element(m_work); }
    qsizetype late() const
    {
        return std::ranges::count_if(m_wall, [](double took) { return took > frame; });
    }
    qsizetype count() const { return m_wall.size(); }

private:
    void begin()
    {
        end();
        m_at.start();
        m_worked = threadTime();
    }
    void end()
    {
        if (!m_at.isValid())
            return;
        m_wall.append(double(m_at.nsecsElapsed()) / 1e6);
        m_work.append(threadTime() - m_worked);
        m_at.invalidate();
    }
    QElapsedTimer m_at;
    double m_worked = 0;
    QList<double> m_wall { 0 }, m_work { 0 };
};

QByteArray logOf(int rows)
{
    QByteArray log = "Received,Who asks,Kind,Accounts,Due\n";
    for (int i = 0; i < rows; ++i) {
        const auto day = QDate(2026, 1, 1).addDays(i % 300);
        log += day.toString(Qt::ISODate).toUtf8() + ",Office " + QByteArray::number(i % 400) + ",CO_2703D,user"
            + QByteArray::number(i) + "@mail.example," + day.addDays(21 + i % 9).toString(Qt::ISODate).toUtf8() + '\n';
    }
    return log;
}

constexpr auto mapText
    = "[columns]\nreceived_at = \"Received\"\nissuer = \"Who asks\"\ninstrument = \"Kind\"\naccount = "
      "\"Accounts\"\ndue_on = \"Due\"\n";

bool staysAwake(int rows)
{
    Opened o;
    if (!o.rehearsal.create(morning) || !o.start())
        qFatal("the window does not open");
    const auto log = o.rehearsal.path(QStringLiteral("log.csv"));
    QFile file(log);
    if (!file.open(QIODevice::WriteOnly) || file.write(logOf(rows)) < 0)
        qFatal("the log cannot be written");
    file.close();
    const ImportOrder order { .log = log, .mapText = mapText };
    QElapsedTimer clock;
    clock.start();
    Turns turns;
    qsizetype imported = -1;
    const auto asked = o.office->ask([order](Desk &desk) {
        return importLog(desk, order).map([](const ImportReport &report) { return report.count(u"imported"); });
    });
    whenAnswered(*o.office, asked, o.window.get(), [&imported](const Result<qsizetype> &count) {
        if (!count)
            qFatal("%s", qPrintable(count.error().sentence));
        imported = *count;
    });
    const auto listed = [&o] { return o.list()->model()->rowCount() > 0; };
    while (imported < 0 || !listed())
        QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    QTest::qWait(1000); // what the news set in motion
    const auto seconds = double(clock.elapsed()) / 1000 - 1;
    rusage used {};
    getrusage(RUSAGE_SELF, &used);
    std::printf("%lld of %d rows imported behind the open window in %.1f s\n", qlonglong(imported), rows, seconds);
    std::printf("longest turn of the window's thread: %.1f ms, of them %.1f ms its own work (bar: %.0f); %lld of %lld "
                "turns took longer than a frame\n",
        turns.longest(), turns.longestWork(), frame, qlonglong(turns.late()), qlonglong(turns.count()));
    std::printf("peak memory with the import: %.1f MB\n", double(used.ru_maxrss) / 1024);
    return turns.longestWork() <= frame;
}
}

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    applyLook(app, Look::Light);
    const auto given = [&](int at, int usual) { return argc > at ? atoi(argv[at]) : usual; };
    bool good = true;
    {
        Rehearsal rehearsal;
        if (!rehearsal.create(morning))
            return 1;
        good = startsFast(rehearsal.file(), given(1, 21)) && good;
    }
    if (given(2, 100'000) > 0)
        good = staysAwake(given(2, 100'000)) && good;
    return good ? 0 : 1;
}
