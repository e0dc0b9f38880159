// SPDX-License-Identifier: Apache-2.0
#include "command_line.h"
#include "json.h"
#include <QCoreApplication>
#include <algorithm>
namespace writdesk {
namespace {
QString say(const char *text) { return QCoreApplication::translate("CommandLine", text); }
QString latin(const char *text) { return QString::fromLatin1(text); }

struct OptionRow {
    QString name {};
    QStringList values {}; // as the help names them: none for a flag
    bool needed = false;
    bool many = false; // takes words until the next option
};

// "[--at INSTANT] --category ID" as rows; | parts options of which one is taken.
QList<OptionRow> optionsOf(const Command &command)
{
    QList<OptionRow> rows;
    for (auto word : latin(command.options).split(u' ', Qt::SkipEmptyParts)) {
        const auto optional = word.startsWith(u'[');
        word.remove(u'[').remove(u']');
        const auto name = word.startsWith(u"--");
        if (name)
            rows.append({ .name = word.mid(2), .needed = !optional });
        else if (word.endsWith(u"..."))
            rows.last().many = true;
        else
            rows.last().values.append(word);
    }
    return rows;
}

const QList<OptionRow> &globalOptions()
{
    static const QList<OptionRow> rows { { QStringLiteral("docket"), { QStringLiteral("WHERE") } },
        { QStringLiteral("actor"), { QStringLiteral("NAME") } },
        { QStringLiteral("now"), { QStringLiteral("INSTANT") } },
        { QStringLiteral("passphrase-file"), { QStringLiteral("FILE") } },
        { QStringLiteral("language"), { QStringLiteral("LANGUAGE") } }, { QStringLiteral("json") } };
    return rows;
}

// How many words an option takes, as the commands of that first word say; before any word, as any command says.
std::optional<OptionRow> optionNamed(const QString &name, const QStringList &words, const Commands &commands)
{
    for (const auto &row : globalOptions()) {
        if (row.name == name)
            return row;
    }
    for (const auto &command : words.isEmpty() ? commands : commandsNamed(words.mid(0, 1), commands)) {
        for (const auto &row : optionsOf(command)) {
            if (row.name == name)
                return row;
        }
    }
    return {};
}

// Some options are named twice for two things: --to D and --to FILE.
qsizetype timesOf(const QString &name, const QStringList &words, const Commands &commands)
{
    qsizetype most = 1;
    for (const auto &command : commandsNamed(words.mid(0, 1), commands)) {
        const auto rows = optionsOf(command);
        most = std::max(most, qsizetype(std::ranges::count(rows, name, &OptionRow::name)));
    }
    return most;
}

tl::unexpected<Failure> misused(const QString &sentence, const Commands &meant)
{
    return failed(sentence, usageOf(meant), No::Usage);
}

struct Typed {
    QStringList words {};
    QMap<QString, QStringList> options {};
    QString problem {};
};

// "--for 1 year": a number takes its unit along.
bool wantsMore(const OptionRow &row, const QStringList &got)
{
    return got.size() < row.values.size() && !(row.values.size() == 2 && got.size() == 1 && got.first().contains(u' '));
}

void takeOption(Typed &typed, const QStringList &arguments, qsizetype &i, const Commands &commands)
{
    const auto word = arguments[i].mid(2);
    const auto name = word.section(u'=', 0, 0);
    const auto row = optionNamed(name, typed.words, commands);
    if (!row) {
        typed.problem = say("There is no option --%1.").arg(name);
        return;
    }
    QStringList got;
    if (word.contains(u'='))
        got.append(word.section(u'=', 1));
    while (wantsMore(*row, got) && i + 1 < arguments.size())
        got.append(arguments[++i]);
    while (row->many && i + 1 < arguments.size() && !arguments[i + 1].startsWith(u"--"))
        got.append(arguments[++i]);
    if (wantsMore(*row, got) || (row->many && got.isEmpty()))
        typed.problem = say("The option --%1 needs a value.").arg(name);
    else if (row->values.isEmpty() && !row->many && !got.isEmpty())
        typed.problem = say("The option --%1 takes no value.").arg(name);
    else if (!row->many && typed.options.value(name).size() >= timesOf(name, typed.words, commands))
        typed.problem = say("The option --%1 is given twice.").arg(name);
    // Several --demand stay apart: each begins with an empty mark.
    typed.options[name] += row->many ? QStringList { QString() } + got : QStringList { got.join(u' ') };
}

Typed sorted(const QStringList &arguments, const Commands &commands)
{
    Typed typed;
    auto ended = false;
    for (qsizetype i = 0; i < arguments.size() && typed.problem.isEmpty(); ++i) {
        if (!ended && arguments[i] == u"--")
            ended = true;
        else if (!ended && (arguments[i] == u"-h" || arguments[i] == u"--help"))
            typed.words.prepend(QStringLiteral("help"));
        else if (!ended && arguments[i] == u"--version")
            typed.words.prepend(QStringLiteral("version"));
        else if (!ended && arguments[i].startsWith(u"--"))
            takeOption(typed, arguments, i, commands);
        else if (!ended && arguments[i].size() > 1 && arguments[i].startsWith(u'-'))
            typed.problem = say("There is no option %1.").arg(arguments[i]);
        else
            typed.words.append(arguments[i]);
    }
    return typed;
}

bool isSmall(const QString &word) { return word.front().isLower(); }

// The operands where the words are this command's, and how many small words said so.
std::optional<std::pair<int, QStringList>> matched(const Command &command, const QStringList &words)
{
    QStringList operands;
    int exact = 0;
    qsizetype at = 0;
    for (auto word : latin(command.words).split(u' ')) {
        const auto optional = word.startsWith(u'[');
        const auto many = word.contains(u"...");
        word.remove(u'[').remove(u']');
        if (isSmall(word)) {
            if (at >= words.size() || !word.split(u'|').contains(words[at]))
                return {};
            if (word.contains(u'|'))
                operands.append(words[at]);
            exact += 1;
            at += 1;
        } else if (at < words.size()) {
            const auto count = many ? words.size() - at : 1;
            operands += words.mid(at, count);
            at += count;
        } else if (!optional) {
            return {};
        }
    }
    return at == words.size() ? std::optional(std::pair(exact, operands)) : std::nullopt;
}

QString emptyOption(const QString &name)
{
    return say("The option --%1 is empty. Write its value, or leave it out.").arg(name);
}

// A file, a folder or a case: empty, it would be another one than was meant.
bool namesPlace(const OptionRow &row)
{
    static const QStringList places { QStringLiteral("FILE"), QStringLiteral("CASE"), QStringLiteral("DIR"),
        QStringLiteral("FOLDER"), QStringLiteral("DOCKET"), QStringLiteral("MAP"), QStringLiteral("IN") };
    return row.values.size() == 1 && places.contains(row.values.first().section(u'.', 0, 0));
}

Result<> checkOptions(const CommandLine &line, const Commands &meant)
{
    const auto rows = optionsOf(line.command);
    for (auto at = line.options.cbegin(); at != line.options.cend(); ++at) {
        if (std::ranges::find(rows, at.key(), &OptionRow::name) == rows.end())
            return misused(say("This command takes no option --%1.").arg(at.key()), meant);
    }
    for (const auto &row : rows) {
        if (namesPlace(row) && line.options.value(row.name).contains(QString()) && !row.many)
            return misused(emptyOption(row.name), meant);
        if (row.needed && !line.options.contains(row.name))
            return misused(say("The option --%1 is missing.").arg(row.name), meant);
    }
    return {};
}

Result<> takeGlobals(CommandLine &line)
{
    for (const auto *name : { "docket", "actor", "passphrase-file" }) {
        const auto given = line.options.value(QLatin1String(name));
        if (!given.isEmpty() && given.first().isEmpty()) // a variable of a script that nobody set
            return failed(emptyOption(QLatin1String(name)), {}, No::Usage);
    }
    const auto take = [&](const QString &name) { return line.options.take(name).value(0); };
    line.json = line.options.remove(QStringLiteral("json")) > 0;
    line.docket = take(QStringLiteral("docket"));
    line.actor = take(QStringLiteral("actor"));
    take(QStringLiteral("language")); // spoken already
    line.passphraseFile = take(QStringLiteral("passphrase-file"));
    if (!line.options.contains(QStringLiteral("now")))
        return {};
    const auto now = take(QStringLiteral("now"));
    line.now = instantOf(now);
    if (!line.now->isValid())
        return failed(say("%1 is no instant. Write it with its offset, as in 2026-07-31T10:00:00-04:00.").arg(now), {},
            No::Usage);
    return {};
}
}

QString usageOf(const Commands &commands)
{
    QStringList lines;
    for (const auto &command : commands) {
        const auto options = latin(command.options);
        lines.append(QStringLiteral("usage: writdeskctl ") + latin(command.words)
            + (options.isEmpty() ? QString() : u' ' + options));
    }
    return lines.join(u'\n');
}

Commands commandsNamed(const QStringList &words, const Commands &commands)
{
    const auto named = [&](const QStringList &asked) {
        Commands found;
        std::ranges::copy_if(commands, std::back_inserter(found), [&](const Command &command) {
            QStringList small;
            for (const auto &word : latin(command.words).split(u' ')) {
                if (isSmall(word))
                    small += word.split(u'|');
            }
            return !asked.isEmpty() && small.value(0) == asked.first()
                && std::ranges::all_of(asked, [&](const QString &word) { return small.contains(word); });
        });
        return found;
    };
    const auto all = named(words);
    return all.isEmpty() ? named(words.mid(0, 1)) : all;
}

Result<CommandLine> readCommandLine(const QStringList &arguments, const Commands &commands)
{
    const auto typed = sorted(arguments, commands);
    const auto meant = commandsNamed(typed.words, commands);
    if (!typed.problem.isEmpty())
        return misused(typed.problem, meant);
    if (typed.words.isEmpty())
        return failed(say("Which command? See writdeskctl help."),
            QStringLiteral("usage: writdeskctl [--docket WHERE] [--actor NAME] [--now INSTANT] [--json] COMMAND ..."),
            No::Usage);
    if (meant.isEmpty())
        return failed(say("There is no command %1. See writdeskctl help.").arg(typed.words.first()), {}, No::Usage);
    CommandLine line { .options = typed.options };
    int best = 0;
    for (const auto &command : commands) {
        const auto match = matched(command, typed.words);
        if (match && match->first > best) {
            best = match->first;
            line.command = command;
            line.operands = match->second;
        }
    }
    if (best == 0)
        return misused(say("Words are missing or too many for %1.").arg(typed.words.first()), meant);
    if (line.operands.contains(QString()))
        return misused(say("An argument is empty: it names nothing. Write what it should name."), { line.command });
    if (auto globals = takeGlobals(line); !globals)
        return asFailure(globals);
    if (auto checked = checkOptions(line, meant); !checked)
        return asFailure(checked);
    return line;
}
}
