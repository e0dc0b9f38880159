// SPDX-License-Identifier: Apache-2.0
#include "raw_arguments.h"
#include "raw_name.h"
#include <QCoreApplication>
#include <filesystem>
#include <fstream>
namespace writdesk {
namespace {
namespace fs = std::filesystem;
QString say(const char *text) { return QCoreApplication::translate("CommandLine", text); }
QString sayIntake(const char *text) { return QCoreApplication::translate("Intake", text); }
fs::path pathOf(const QString &kept) { return bytesOfName(kept).toStdString(); }

// "--to=FILE" holds a name behind its sign.
bool namesFile(const QString &argument)
{
    std::error_code error;
    const auto name = argument.startsWith(u"--") ? argument.section(u'=', 1) : argument;
    return fs::exists(pathOf(name), error);
}
}

QStringList argumentsOf(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(keptName(argv[i]));
    return arguments;
}

Result<> checkRaw(const QStringList &arguments, const Result<CommandLine> &line)
{
    const auto receives = line && QLatin1String(line->command.words).startsWith(QLatin1String("receive "));
    for (const auto &argument : arguments) {
        if (!isRaw(argument) || (receives && line->operands.contains(argument)))
            continue;
        if (namesFile(argument))
            return failed(say("The name of %1 is no UTF-8, so this command cannot take it. Rename it and try again.")
                              .arg(shownRaw(argument)));
        return failed(say("%1 is no UTF-8. Write it in UTF-8.").arg(shownRaw(argument)), {}, No::Usage);
    }
    return {};
}

Result<QByteArray> rawFile(const QString &path)
{
    std::error_code error;
    const auto where = pathOf(path);
    const auto name = shownRaw(path);
    if (!fs::exists(where, error))
        return failed(sayIntake("There is no file %1. Check the name.").arg(name));
    if (fs::is_directory(where, error))
        return failed(sayIntake("%1 is a folder. Receive its files one by one.").arg(name));
    std::ifstream file(where, std::ios::binary);
    QByteArray bytes;
    QByteArray piece(1 << 20, Qt::Uninitialized);
    while (file.read(piece.data(), piece.size()) || file.gcount() > 0)
        bytes += piece.left(file.gcount());
    if (!file.is_open() || file.bad())
        return failed(sayIntake("%1 cannot be opened. Check who may read it.").arg(name));
    if (bytes.isEmpty())
        return failed(sayIntake("%1 is empty: it has no bytes to keep. Ask for it again.").arg(name));
    return bytes;
}
}
