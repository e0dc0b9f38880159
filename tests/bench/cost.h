// SPDX-License-Identifier: Apache-2.0
// What a piece of work costs on the wall and of the processor, and how a bench runs the tools it measures against.
#pragma once
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <algorithm>
#include <sys/resource.h>
namespace bench {
inline double processorOf(__rusage_who whose)
{
    rusage used {};
    getrusage(whose, &used);
    return double(used.ru_utime.tv_sec + used.ru_stime.tv_sec)
        + double(used.ru_utime.tv_usec + used.ru_stime.tv_usec) / 1e6;
}

struct Cost {
    double seconds = 0; // on the wall
    double processor = 0; // of this program and of those it started, all cores
};
template <class Work> Cost measured(Work work)
{
    QElapsedTimer clock;
    const auto used = [] { return processorOf(RUSAGE_SELF) + processorOf(RUSAGE_CHILDREN); };
    const auto before = used();
    clock.start();
    work();
    return { double(clock.elapsed()) / 1000, used() - before };
}

// The least of rounds that both sides take in turn: what else the machine does falls on both.
template <class Work> void keepLess(Cost &least, Work work)
{
    const auto cost = measured(work);
    least.seconds = least.seconds > 0 ? std::min(least.seconds, cost.seconds) : cost.seconds;
    least.processor = least.processor > 0 ? std::min(least.processor, cost.processor) : cost.processor;
}

inline void need(bool good, const char *what)
{
    if (!good)
        qFatal("%s failed", what);
}

inline void shell(const QString &folder, const QString &command)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.start(QStringLiteral("sh"), { QStringLiteral("-c"), command });
    need(process.waitForFinished(-1) && process.exitCode() == 0, qPrintable(command));
}

inline bool put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}
}
