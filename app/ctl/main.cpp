// SPDX-License-Identifier: Apache-2.0
// The command line: reads what was typed, runs one command, and ends with the status the contract names.
#include "language.h"
#include "raw_arguments.h"
#include "session.h"
#include "tongue.h"
#include "user_home.h"
#include <QGuiApplication>
#include <cstdio>
#include <memory>
using namespace writdesk;
namespace {
// Only laying out pages needs fonts, and those need no screen.
std::unique_ptr<QCoreApplication> application(int &argc, char **argv, bool prints)
{
    if (!prints)
        return std::make_unique<QCoreApplication>(argc, argv);
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

// What the toolkit remarks on its surroundings is not for who reads one sentence per failure.
void quiet(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type == QtCriticalMsg || type == QtFatalMsg)
        std::fprintf(stderr, "%s\n", qPrintable(message));
}

Result<> done(Session &session)
{
    const auto &command = session.line().command;
    if (!command.run) {
        QStringList words; // the small ones name it
        for (const auto &word : QString::fromLatin1(command.words).split(u' ')) {
            if (word.front().isLower())
                words.append(word);
        }
        return wrongUse(QCoreApplication::translate("Commands", "%1 is not built yet.").arg(words.join(u' ')));
    }
    if (const auto noted = session.noteWhatIsSeen(); !noted)
        return noted;
    return command.run(session);
}

// What programs read is in English, whoever starts them.
QString languageOf(const QStringList &arguments)
{
    const auto meant = languageMeant(arguments, readSettings(userPlaces().settings).value_or(UserSettings()).language);
    return languages().contains(meant) && arguments.contains(QStringLiteral("--json")) ? languages().first() : meant;
}

int ended(Session &session)
{
    const auto ran = done(session);
    if (!ran) {
        session.out().blocks(ran.error().blocks);
        Output::complain(ran.error());
    }
    if (!session.out().flush()) {
        Output::complain({ QCoreApplication::translate("Commands", "What was to be printed could not be written.") });
        return ran ? int(No::World) : int(ran.error().no);
    }
    return ran ? 0 : int(ran.error().no);
}
}

int main(int argc, char **argv)
{
    qInstallMessageHandler(quiet);
    const auto arguments = argumentsOf(argc, argv);
    auto line = readCommandLine(arguments, allCommands());
    int one = 1; // the arguments are the command's, not the toolkit's
    const auto app = application(one, argv, line && (line->command.needs & Prints));
    const auto spoken = speak(*app, languageOf(QStringList { QString() } + arguments));
    QCoreApplication::setApplicationName(QStringLiteral("writdesk"));
    QCoreApplication::setApplicationVersion(QStringLiteral(WRITDESK_VERSION));
    if (!spoken) {
        Output::complain(spoken.error());
        return int(spoken.error().no);
    }
    if (!line) // said again, in the language now spoken
        line = readCommandLine(arguments, allCommands());
    const auto fit = checkRaw(arguments, line).and_then([&] { return line ? Result<>() : asFailure(line); });
    if (!fit) {
        Output::complain(fit.error());
        return int(fit.error().no);
    }
    Session session(*line);
    return ended(session);
}
