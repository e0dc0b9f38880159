// SPDX-License-Identifier: Apache-2.0
#include "pages.h"
#include "man_page.h"
#include <QCoreApplication>
namespace writdesk {
namespace {
QString say(const char *text) { return QCoreApplication::translate("Pages", text); }
}

QString manPage(const QList<QCommandLineOption> &options, const QString &description, const QString &version)
{
    ManPage::Section section { say("OPTIONS"), {} };
    for (const auto &option : options)
        section.items.append(
            { QStringLiteral("--%1 %2").arg(option.names().first(), option.valueName()), option.description() });
    section.items.append({ QStringLiteral("--help"), say("what can be said here, and ends") });
    section.items.append({ QStringLiteral("--version"), say("the version, and the law it comes with; ends") });
    return roffOf({ .name = QStringLiteral("writdesk"),
        .version = QStringLiteral("Writdesk ") + version,
        .purpose = say("demands for user data: judged, dated, answered"),
        .synopsis = QStringLiteral("writdesk [OPTIONS] [PAPER...]"),
        .text = description,
        .sections = { section,
            { say("SEE ALSO"), { { QStringLiteral("writdeskctl(1)"), say("the same without a window") } } } } });
}
}
