// SPDX-License-Identifier: Apache-2.0
#include "completion.h"
#include <QMap>
#include <QStringList>
namespace writdesk {
namespace {
struct Words {
    QStringList next {}; // small words that may follow the first one
    QStringList options {};
};

void add(QStringList &list, const QString &word)
{
    if (!list.contains(word))
        list.append(word);
}

// By the first word of a command: several commands share it.
QMap<QString, Words> byFirst(const Commands &commands)
{
    QMap<QString, Words> table;
    for (const auto &command : commands) {
        const auto words = QString::fromLatin1(command.words).split(u' ');
        auto &row = table[words.first()];
        for (const auto &word : words.mid(1)) {
            if (word.front().isLower())
                for (const auto &choice : word.split(u'|'))
                    add(row.next, choice);
        }
        for (auto option : QString::fromLatin1(command.options).split(u' ', Qt::SkipEmptyParts)) {
            option.remove(u'[').remove(u']');
            if (option.startsWith(u"--"))
                add(row.options, option);
        }
    }
    return table;
}
}

QString bashCompletion(const Commands &commands)
{
    const auto table = byFirst(commands);
    QString cases;
    for (const auto &[first, row] : table.asKeyValueRange())
        cases += QStringLiteral("        %1) next=\"%2\" options=\"%3\" ;;\n")
                     .arg(first, row.next.join(u' '), row.options.join(u' '));
    return QStringLiteral("# Completion of writdeskctl for bash, made from its table of commands.\n"
                          "_writdeskctl()\n{\n"
                          "    local current=\"${COMP_WORDS[COMP_CWORD]}\" first=\"\" next=\"\" options=\"\" at=1\n"
                          "    local common=\"--docket --actor --now --passphrase-file --language --json --help\"\n"
                          "    while [ \"$at\" -lt \"$COMP_CWORD\" ]; do\n"
                          "        case ${COMP_WORDS[at]} in\n"
                          "        --docket | --actor | --now | --passphrase-file | --language) at=$((at + 1)) ;;\n"
                          "        -*) ;;\n"
                          "        *) first=${COMP_WORDS[at]} && break ;;\n"
                          "        esac\n"
                          "        at=$((at + 1))\n"
                          "    done\n"
                          "    case $first in\n"
                          "        '') next=\"%1\" ;;\n%2"
                          "    esac\n"
                          "    case $current in\n"
                          "    -*) mapfile -t COMPREPLY < <(compgen -W \"$options $common\" -- \"$current\") ;;\n"
                          "    *) mapfile -t COMPREPLY < <(compgen -W \"$next\" -- \"$current\") ;;\n"
                          "    esac\n"
                          "}\n"
                          "complete -o default -F _writdeskctl writdeskctl\n")
        .arg(QStringList(table.keys()).join(u' '), cases);
}
}
