// SPDX-License-Identifier: Apache-2.0
// One command as a row: its words and options, what it does, and the function that does it.
#pragma once
#include "result.h"
namespace writdesk {
class Session;
enum Need : unsigned {
    Nothing = 0,
    Writes = 1, // in an ordinary docket the actor must be known
    Signs = 2, // needs the passphrase of the actor's key there
    Prints = 4, // lays out pages, so it needs fonts
    Tasks = 8, // open to a collector, who sees its tasks alone
};
struct Command {
    // Small words stand as they are (one of several with |), great ones are operands: [CASE] may be left out, FILE...
    // may be several.
    const char *words = "";
    // Options as the help shows them; those in brackets may be left out.
    const char *options = "";
    const char *about = "";
    Result<> (*run)(Session &) = nullptr; // null: not built yet
    unsigned needs = Nothing;
};
using Commands = QList<Command>;
const Commands &allCommands();
Commands docketCommands();
Commands careCommands();
Commands intakeCommands();
Commands watchCommands();
Commands caseCommands();
Commands listCommands();
Commands lawCommands();
Commands lawChangeCommands();
Commands policyCommands();
Commands periodCommands();
Commands timeCommands();
Commands dutyCommands();
Commands dueCommands();
Commands registerCommands();
Commands noticeCommands();
Commands packetCommands();
Commands redactionCommands();
Commands handOverCommands();
Commands exchangeCommands();
Commands retentionCommands();
Commands campaignCommands();
Commands emergencyCommands();
Commands challengeCommands();
Commands taskCommands();
Commands settingsCommands();
Commands helpCommands();
Commands laterCommands(); // known, and not built yet
}
