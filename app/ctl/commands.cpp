// SPDX-License-Identifier: Apache-2.0
// Every command of the program, and those that are known and not built.
#include "command.h"
#include <QtGlobal>
namespace writdesk {
Commands laterCommands()
{
    return {
        { "report transparency", "[--from D] [--to D] [--format json|csv|html|pdf] [--to FILE]",
            QT_TRANSLATE_NOOP("Commands", "the transparency report; not built yet") },
        { "report list", "", QT_TRANSLATE_NOOP("Commands", "reports made before; not built yet") },
        { "report diff A B", "", QT_TRANSLATE_NOOP("Commands", "what differs between two reports; not built yet") },
    };
}

const Commands &allCommands()
{
    static const Commands all = docketCommands() + careCommands() + intakeCommands() + watchCommands() + caseCommands()
        + listCommands() + lawCommands() + lawChangeCommands() + policyCommands() + periodCommands() + timeCommands()
        + dutyCommands() + dueCommands() + registerCommands() + noticeCommands() + packetCommands()
        + redactionCommands() + handOverCommands() + exchangeCommands() + retentionCommands() + campaignCommands()
        + emergencyCommands() + challengeCommands() + taskCommands() + settingsCommands() + laterCommands()
        + helpCommands();
    return all;
}
}
