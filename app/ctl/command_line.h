// SPDX-License-Identifier: Apache-2.0
// What was typed: the options of every command, the command, its operands and its own options.
#pragma once
#include "command.h"
#include <QDateTime>
#include <QMap>
#include <QStringList>
#include <optional>
namespace writdesk {
struct CommandLine {
    QString docket {};
    QString actor {};
    QString passphraseFile {};
    std::optional<QDateTime> now {};
    bool json = false;
    Command command {};
    QStringList operands {}; // what stands for great words and for a choice among small ones
    QMap<QString, QStringList> options {}; // by name without dashes; a flag has no value
};

// Fails with No::Usage; the detail then holds the usage of what was meant.
Result<CommandLine> readCommandLine(const QStringList &arguments, const Commands &commands);
// "usage: writdeskctl …", a line for each command.
QString usageOf(const Commands &commands);
// Those whose first words are these; all that begin with the first one where none are.
Commands commandsNamed(const QStringList &words, const Commands &commands);
}
