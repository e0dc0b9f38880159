// SPDX-License-Identifier: Apache-2.0
#include "course_shown.h"
#include "output.h"
#include <QCoreApplication>
#include <csignal>
namespace writdesk {
namespace {
volatile std::sig_atomic_t stopWanted = 0;

// The second one ends the program at once; what then lies there bears the name of something that is not finished.
void want(int signal)
{
    stopWanted = 1;
    std::signal(signal, SIG_DFL);
}

QString megabytes(qint64 bytes) { return QString::number(double(bytes) / 1e6, 'f', 0) + QStringLiteral(" MB"); }

QString wordsOf(const QString &what, qint64 done, qint64 of)
{
    return of > 0 ? QStringLiteral("%1: %2 / %3").arg(what, megabytes(done), megabytes(of))
                  : QStringLiteral("%1: %2").arg(what, megabytes(done));
}
}

Course shownCourse()
{
    constexpr qint64 step = 32'000'000; // bytes between two lines
    stopWanted = 0;
    std::signal(SIGINT, want);
    const auto progress = [shown = qint64(-1), was = QString()](const QString &what, qint64 done, qint64 of) mutable {
        const auto ended = of > 0 && done >= of;
        if (of > step && (what != was || done / step != shown || ended))
            Output::progress(ended ? QString() : wordsOf(what, done, of));
        was = what;
        shown = done / step;
        return stopWanted == 0;
    };
    return { progress, [](const QString &sentence) { Output::note(sentence); } };
}
}
