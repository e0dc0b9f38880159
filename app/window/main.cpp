// SPDX-License-Identifier: Apache-2.0
#include "language.h"
#include "screenshot.h"
#include "scroll_access.h"
#include "wiring.h"
#include <QApplication>
#include <QTextStream>
#include <algorithm>
namespace {
// Help, the version and a picture of the window need no screen.
bool needsNoScreen(const char *argument)
{
    const QByteArrayView word(argument);
    return word.startsWith("--screenshot") || word.startsWith("--help") || word == "-h" || word == "--version"
        || word == "--man" || word == "-v";
}

// Qt would abort without a word for the user; elsewhere than on X11 and Wayland it finds a screen by itself.
bool lacksScreen()
{
#ifdef Q_OS_LINUX
    return !qEnvironmentVariableIsSet("DISPLAY") && !qEnvironmentVariableIsSet("WAYLAND_DISPLAY");
#else
    return false;
#endif
}
}

int main(int argc, char *argv[])
{
    using namespace writdesk;
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) {
        if (std::any_of(argv + 1, argv + argc, needsNoScreen)) {
            qputenv("QT_QPA_PLATFORM", "offscreen");
        } else if (lacksScreen()) {
            QTextStream(stderr)
                << "There is no display here, so the window cannot be opened. Start it on a desktop, or "
                   "use writdeskctl, which needs none.\n";
            return 1;
        }
    }
    QApplication app(argc, argv);
    if (auto spoken = speak(app, languageOf(QApplication::arguments())); !spoken) {
        QTextStream(stderr) << spoken.error().sentence << Qt::endl;
        return 2;
    }
    QApplication::setApplicationName(QStringLiteral("writdesk"));
    QApplication::setApplicationVersion(QStringLiteral(WRITDESK_VERSION));
    QApplication::setApplicationDisplayName({});
    const auto line = commandLineOf(QApplication::arguments());
    if (!line) {
        const auto wrong = line.error().no == No::Usage;
        QTextStream(wrong ? stderr : stdout) << line.error().sentence << Qt::endl;
        return wrong ? 2 : 0;
    }
    if (!line->trouble.isEmpty()) // the page of first steps says it too
        QTextStream(stderr) << line->trouble << Qt::endl;
    applyLook(app, line->look);
    makeScrollAreasSafe();
    Wiring wiring(*line);
    if (!line->screenshot.isEmpty())
        shootWhenSettled(wiring.window(), wiring.office(), line->screenshot, line->page);
    if (line->tellReady)
        tellWhenReady(wiring.window(), wiring.office());
    wiring.start();
    return QApplication::exec();
}
