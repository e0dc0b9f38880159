// SPDX-License-Identifier: Apache-2.0
#include "command_line.h"
#include "language.h"
#include "pages.h"
#include "user_home.h"
#include "version_words.h"
#include <QCommandLineParser>
#include <QFile>
namespace writdesk {
namespace {
QString say(const char *text) { return QCoreApplication::translate("CommandLine", text); }
QString name(const char *text) { return QString::fromLatin1(text); }

QString description()
{
    return say("Demands for user data: judged, dated, answered. PAPER files are received at once.");
}

const QList<QPair<QString, Tab>> &tabs()
{
    static const QList<QPair<QString, Tab>> all { { name("facts"), Tab::Facts }, { name("findings"), Tab::Findings },
        { name("dates"), Tab::Dates }, { name("notice"), Tab::Notice }, { name("letters"), Tab::Letters },
        { name("packet"), Tab::Packet }, { name("history"), Tab::History }, { name("preservation"), Tab::Preservation },
        { name("challenge"), Tab::Challenge }, { name("emergency"), Tab::Emergency },
        { name("authenticity"), Tab::Authenticity } };
    return all;
}

QString tabNames()
{
    QStringList names;
    for (const auto &[word, tab] : tabs())
        names.append(word);
    return names.join(name(", "));
}

QList<QCommandLineOption> options()
{
    return {
        { name("docket"), say("docket file; default $WRITDESK_DOCKET, then the one chosen, then the user's docket"),
            name("FILE") },
        { name("actor"), say("who acts"), name("NAME") },
        { name("now"), say("the clock of a rehearsal docket, ISO 8601"), name("INSTANT") },
        { name("passphrase-file"), say("its first line opens the actor's key, for approvals"), name("FILE") },
        { name("case"), say("opens this case"), name("REF") },
        { name("tab"), say("one of: %1").arg(tabNames()), name("TAB"), name("facts") },
        { name("page"), say("one of: %1").arg(pageNames().join(name(", "))), name("PAGE"), name("case") },
        { name("look"), say("light, dark or system"), name("LOOK"), name("system") },
        { name("language"), say("en or es; default the setting language, then the system's"), name("LANGUAGE") },
        { name("size"), say("of the window, such as 1440x900"), name("WxH") },
        { name("screenshot"), say("draws the page, or the given or first due case, into a PNG and ends"), name("FILE") }
    };
}

void declare(QCommandLineParser &parser)
{
    QCommandLineOption man(name("man"));
    man.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.setApplicationDescription(description());
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(name("PAPER"), say("papers to receive"), name("[PAPER...]"));
    parser.addOptions(options());
    parser.addOption(man);
    QCommandLineOption ready(name("ready"));
    ready.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOption(ready);
}

void meanDocket(CommandLine &line, const QString &named)
{
    line.places = userPlaces();
    const auto settings = readSettings(line.places.settings);
    if (!settings)
        line.trouble = settings.error().sentence;
    line.desk.docket = docketMeantHere(named, settings.value_or(UserSettings()), line.places);
}

template <class Value> bool pick(const QString &given, const QList<QPair<QString, Value>> &known, Value &value)
{
    for (const auto &[word, one] : known) {
        if (given == word) {
            value = one;
            return true;
        }
    }
    return false;
}

bool readLook(const QString &given, Look &look)
{
    return pick<Look>(given,
        { { name("system"), Look::System }, { name("light"), Look::Light }, { name("dark"), Look::Dark } }, look);
}

bool readSize(const QString &given, QSize &size)
{
    const auto parts = given.split(u'x');
    size = parts.size() == 2 ? QSize(parts.first().toInt(), parts.last().toInt()) : QSize();
    return size.width() > 0 && size.height() > 0;
}

tl::unexpected<Failure> misused(const QString &sentence) { return failed(sentence, {}, No::Usage); }
}

namespace {
// A passphrase never stands among the arguments, where every process sees it.
Result<QString> firstLineOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return misused(say("The passphrase file %1 cannot be opened. Check the name and who may read it.").arg(path));
    return QString::fromUtf8(file.readLine()).remove(u'\n').remove(u'\r');
}
}

QString languageOf(const QStringList &arguments)
{
    return languageMeant(arguments, readSettings(userPlaces().settings).value_or(UserSettings()).language);
}

Result<CommandLine> commandLineOf(const QStringList &arguments)
{
    QCommandLineParser parser;
    declare(parser);
    if (!parser.parse(arguments))
        return misused(parser.errorText());
    if (parser.isSet(name("help")))
        return failed(parser.helpText());
    if (parser.isSet(name("version")))
        return failed(versionWords(name("writdesk"), name(WRITDESK_VERSION)));
    if (parser.isSet(name("man")))
        return failed(manPage(options(), description(), name(WRITDESK_VERSION)));
    CommandLine line;
    meanDocket(line, parser.value(name("docket")));
    line.desk.actor
        = parser.isSet(name("actor")) ? parser.value(name("actor")) : qEnvironmentVariable("USER", name("nobody"));
    if (parser.isSet(name("passphrase-file"))) {
        const auto secret = firstLineOf(parser.value(name("passphrase-file")));
        if (!secret)
            return asFailure(secret);
        line.desk.passphrase = *secret;
    }
    line.papers = parser.positionalArguments();
    line.open = { parser.value(name("case")) };
    line.tellReady = parser.isSet(name("ready"));
    line.screenshot = parser.value(name("screenshot"));
    if (!pick(parser.value(name("tab")), tabs(), line.tab))
        return misused(say("There is no tab %1. Choose one of: %2.").arg(parser.value(name("tab")), tabNames()));
    const auto page = pageNamed(parser.value(name("page")));
    if (!page)
        return misused(say("There is no page %1. Choose one of: %2.")
                           .arg(parser.value(name("page")), pageNames().join(name(", "))));
    line.page = *page;
    if (!readLook(parser.value(name("look")), line.look))
        return misused(say("There is no look %1. Choose light, dark or system.").arg(parser.value(name("look"))));
    if (parser.isSet(name("size")) && !readSize(parser.value(name("size")), line.size))
        return misused(say("%1 is no size. Write it as 1440x900.").arg(parser.value(name("size"))));
    if (parser.isSet(name("now"))) {
        const auto clock = instantOf(parser.value(name("now")));
        if (!clock.isValid())
            return misused(
                say("%1 is no instant. Write it as 2026-11-23T09:00:00-05:00.").arg(parser.value(name("now"))));
        line.desk.setClock = clock;
    }
    return line;
}
}
