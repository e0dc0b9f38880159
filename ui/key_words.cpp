// SPDX-License-Identifier: Apache-2.0
#include "key_words.h"
#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>
namespace writdesk {
namespace {
QString plain(const QAction &act) { return act.text().remove(u'&').remove(u'…'); }

// A bar or a backtick would be taken for Markdown.
QString cell(QString words) { return words.replace(u'|', QStringLiteral("\\|")).replace(u'`', QStringLiteral("'")); }

QString keysOf(const QAction &act)
{
    QStringList keys;
    for (const auto &key : act.shortcuts())
        keys.append(QStringLiteral("**%1**").arg(cell(key.toString(QKeySequence::NativeText))));
    return keys.join(QStringLiteral(", "));
}
}

QString keyTables(const QMenuBar &menus)
{
    QString text;
    for (const auto *entry : menus.actions()) {
        if (entry->menu() == nullptr)
            continue;
        QString rows;
        for (const auto *act : entry->menu()->actions()) {
            if (!act->isSeparator() && !act->shortcuts().isEmpty())
                rows += QStringLiteral("| %1 | %2 |\n").arg(keysOf(*act), cell(plain(*act)));
        }
        if (!rows.isEmpty())
            text += QStringLiteral("\n## %1\n\n| %2 | %3 |\n|---|---|\n%4")
                        .arg(plain(*entry), QCoreApplication::translate("KeyWords", "Key"),
                            QCoreApplication::translate("KeyWords", "What it does"), rows);
    }
    return text;
}
}
