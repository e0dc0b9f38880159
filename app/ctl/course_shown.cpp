// SPDX-License-Identifier: Apache-2.0
#include "course_shown.h"
#include "output.h"
#include <QCoreApplication>
#include <QElapsedTimer>
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

QString wordsOf(const QString &what, qint64 done, qint64 of)
{
    return of > 0 ? QStringLiteral("%1: %2 %").arg(what).arg(100 * done / of)
                  : QCoreApplication::translate("Course", "%1: %2 MB").arg(what).arg(done / 1'000'000);
}
}

// What is over at once says nothing of how far it is.
Course shownCourse()
{
    constexpr qint64 firstLine = 500; // milliseconds
    constexpr qint64 nextLine = 200;
    stopWanted = 0;
    std::signal(SIGINT, want);
    QElapsedTimer clock;
    clock.start();
    const auto progress = [clock, due = firstLine, shown = false](const QString &what, qint64 done, qint64 of) mutable {
        const auto ended = of > 0 && done >= of;
        if (clock.elapsed() >= due || (ended && shown)) {
            Output::progress(ended ? QString() : wordsOf(what, done, of));
            shown = !ended;
            due = clock.elapsed() + nextLine;
        }
        return stopWanted == 0;
    };
    return { progress, [](const QString &sentence) { Output::note(sentence); } };
}
}
