// SPDX-License-Identifier: Apache-2.0
#include "desktop_note.h"
#include <QCoreApplication>
#include <QProcess>
#include <QStandardPaths>
namespace writdesk {
namespace {
QString say(const char *text) { return QCoreApplication::translate("DesktopNote", text); }
constexpr int patience = 10'000; // milliseconds
}

Result<> noteOnDesktop(const QString &title, const QString &text)
{
    const auto program = QStandardPaths::findExecutable(QStringLiteral("notify-send"));
    if (program.isEmpty())
        return failed(
            say("There is no notify-send here, so no notification was shown. Install libnotify-bin, or let the "
                "digest be written with --to."));
    QProcess note;
    note.start(program, { QStringLiteral("--app-name=Writdesk"), title, text });
    const auto ended = note.waitForFinished(patience) && note.exitStatus() == QProcess::NormalExit;
    if (ended && note.exitCode() == 0)
        return {};
    return failed(say("The desktop took no notification. Is somebody logged in?"),
        ended ? QString::fromUtf8(note.readAllStandardError()) : note.errorString());
}
}
