// SPDX-License-Identifier: Apache-2.0
// Help: every command with its options, the options of all, the facts, and the exit statuses.
#include "completion.h"
#include "intake_desk.h"
#include "law_files.h"
#include "law_set.h"
#include "man_page.h"
#include "manual.h"
#include "session.h"
#include "version_words.h"
#include <QCoreApplication>
namespace writdesk {
namespace {
QString say(const char *text) { return QCoreApplication::translate("Help", text); }

QString oneLine(const Command &command)
{
    const auto options = QString::fromLatin1(command.options);
    return QStringLiteral("  %1 %2\n      %3\n")
        .arg(QString::fromLatin1(command.words), options, QCoreApplication::translate("Commands", command.about));
}

QString synopsis() { return say("writdeskctl [--docket WHERE] [--actor NAME] [--now INSTANT] [--json] COMMAND ...\n"); }

QString general()
{
    return say("  --docket WHERE          a docket file; else $WRITDESK_DOCKET, else the setting docket, else the\n"
               "                          user's own docket\n"
               "  --actor NAME            who acts; else who is logged in\n"
               "  --now INSTANT           the clock of a rehearsal docket, or of a command that touches no docket\n"
               "  --passphrase-file FILE  the passphrase of the actor's key; else it is asked at the terminal\n"
               "  --language LANGUAGE     en or es; else the setting language, else the system's. JSON is English\n"
               "  --json                  JSON for programs, an object per line where a list is meant\n"
               "\n"
               "Exit status: 0 done; 1 it could not be done, and the sentence says why; 2 wrong usage, or not built;\n"
               "3 a gate blocks, and every block is named; 4 a verification failed.\n"
               "Instants are ISO 8601 with offset, dates YYYY-MM-DD. A CASE is its printed reference.\n"
               "\n");
}

QString factList()
{
    return say(
        "Facts are what is printed on a paper. Each may stand once; account and category may stand often.\n"
        "\n"
        "  instrument docket_number offence emergency\n"
        "  court issuer issuer_country issuer_state requester requester_email requester_phone\n"
        "  signer signer_role (judge magistrate clerk attorney prosecutor officer agent) signer_title\n"
        "  issued_on served_on received_at due_on due_within execute_by execute_within range_from range_to "
        "preserve_from\n"
        "  addressee entity provider_state\n"
        "  account   email:x@y phone:+1... ip:ADDRESS[@INSTANT] domain: handle: order: url: name:\n"
        "  category  L1_A to L1_F, L2_LOGS, L2_HEADERS, L2_DEVICES, L2_SETTINGS, L2_OTHER, L2_LOCATION, L3_MESSAGES,\n"
        "            L3_FILES, L3_OTHER, L4_PEN, L4_LOCATION, L5_INTERCEPT, LT_BILLING\n"
        "  gag (order statute request_only none unknown) gag_until gag_for\n"
        "\n"
        "Criteria ask for further facts; check names them where they are missing.\n");
}

QJsonArray commandList(const Commands &commands)
{
    QJsonArray list;
    for (const auto &command : commands)
        list.append(QJsonObject { { QStringLiteral("command"), QString::fromLatin1(command.words) },
            { QStringLiteral("options"), QString::fromLatin1(command.options) },
            { QStringLiteral("does"), QString::fromLatin1(command.about) },
            { QStringLiteral("built"), command.run != nullptr } });
    return list;
}

ManPage manPage()
{
    ManPage page { .name = QStringLiteral("writdeskctl"),
        .version = QStringLiteral("Writdesk ") + QCoreApplication::applicationVersion(),
        .purpose = say("demands for user data: judged, dated, answered, on the command line"),
        .synopsis = synopsis(),
        .text = general() };
    ManPage::Section commands { say("COMMANDS"), {} };
    for (const auto &command : allCommands())
        commands.items.append({ QString::fromLatin1(command.words) + u' ' + QString::fromLatin1(command.options),
            QCoreApplication::translate("Commands", command.about) });
    page.sections = { commands, { say("FACTS"), { { say("NAME=VALUE"), factList() } } } };
    return page;
}

Result<> help(Session &session)
{
    const auto &words = session.line().operands;
    if (session.has("man") || session.has("completion")) {
        session.out().text(session.has("man") ? roffOf(manPage()) : bashCompletion(allCommands()));
        return {};
    }
    if (words == QStringList { QStringLiteral("facts") } && session.out().json()) {
        session.out().object({ { QStringLiteral("facts"), toJson(factNames()) } });
        return {};
    }
    if (words == QStringList { QStringLiteral("facts") }) {
        session.out().text(factList());
        return {};
    }
    const auto meant = words.isEmpty() ? allCommands() : commandsNamed(words, allCommands());
    if (meant.isEmpty())
        return wrongUse(say("There is no command %1. See writdeskctl help.").arg(words.join(u' ')));
    if (session.out().json()) {
        session.out().object({ { QStringLiteral("commands"), commandList(meant) } });
        return {};
    }
    auto text = words.isEmpty() ? synopsis() + u'\n' + general() : QString();
    for (const auto &command : meant)
        text += oneLine(command);
    session.out().text(text);
    return {};
}

Result<> manual(Session &session)
{
    const auto name = session.operand(0);
    if (name.isEmpty() && session.out().json()) {
        QList<QJsonObject> rows;
        for (const auto &chapter : manualChapters())
            rows.append({ { QStringLiteral("chapter"), chapter.name }, { QStringLiteral("title"), chapter.title } });
        session.out().rows(rows, {});
        return {};
    }
    if (name.isEmpty()) {
        for (const auto &chapter : manualChapters())
            session.out().text(QStringLiteral("%1  %2\n").arg(chapter.name, -12).arg(chapter.title));
        return {};
    }
    const auto chapter = manualChapter(name);
    if (!chapter)
        return wrongUse(say("There is no chapter %1. writdeskctl manual lists them.").arg(name));
    if (session.out().json())
        session.out().object({ { QStringLiteral("chapter"), chapter->name },
            { QStringLiteral("title"), chapter->title }, { QStringLiteral("text"), chapter->text } });
    else
        session.out().text(chapter->text);
    return {};
}

Result<> version(Session &session)
{
    if (session.out().json()) {
        const auto law = readLaw(shippedLaw());
        if (!law)
            return asFailure(law);
        session.out().object({ { QStringLiteral("program"), QStringLiteral("writdeskctl") },
            { QStringLiteral("version"), QCoreApplication::applicationVersion() },
            { QStringLiteral("law"),
                QJsonObject { { QStringLiteral("date"), law->version }, { QStringLiteral("sha256"), law->hash } } } });
        return {};
    }
    session.out().text(versionWords(QStringLiteral("writdeskctl"), QCoreApplication::applicationVersion()) + u'\n');
    return {};
}
}

Commands helpCommands()
{
    return {
        { "help [COMMAND...]", "[--man] [--completion]",
            QT_TRANSLATE_NOOP("Commands",
                "this text, a command's part of it, or the list of facts: help facts; --man prints all of it as a "
                "manual page, --completion the completion for bash"),
            help },
        { "manual [CHAPTER]", "",
            QT_TRANSLATE_NOOP(
                "Commands", "the chapters of the manual, or one of them in Markdown; in the window F1 opens the same"),
            manual },
        { "version", "",
            QT_TRANSLATE_NOOP("Commands", "the version of the program, and of the law it comes with, with its hash"),
            version },
    };
}
}
