// SPDX-License-Identifier: Apache-2.0
#include "screenshot.h"
#include "wiring.h"
#include <QApplication>
#include <QTextStream>
int main(int argc, char *argv[])
{
    using namespace writdesk;
    for (int i = 1; i < argc; ++i) {
        // A picture of the window needs no screen.
        if (QByteArrayView(argv[i]).startsWith("--screenshot") && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
            qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    QApplication app(argc, argv);
    QApplication::setApplicationName(QStringLiteral("writdesk"));
    QApplication::setApplicationDisplayName({});
    const auto line = commandLineOf(QApplication::arguments());
    if (!line) {
        const auto wrong = line.error().no == No::Usage;
        QTextStream(wrong ? stderr : stdout) << line.error().sentence << Qt::endl;
        return wrong ? 2 : 0;
    }
    applyLook(app, line->look);
    Wiring wiring(*line);
    if (!line->screenshot.isEmpty())
        shootWhenSettled(wiring.window(), line->screenshot);
    wiring.start();
    return QApplication::exec();
}
