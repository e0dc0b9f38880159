// SPDX-License-Identifier: Apache-2.0
// What the scheduler runs: the dates to be reminded of, proof that it ran, and what it missed while it did not.
#pragma once
#include "escalation_desk.h"
#include "list_desk.h"
namespace writdesk {
struct Reminder {
    QList<ListRow> rows {}; // due within the days asked, by binding date
    QList<ListRow> missed {}; // what came and went on days without a reminder, each once, oldest first
    QDate missedFrom {}; // first and last day on which no reminder ran; invalid where none was missed
    QDate missedTo {};
    QMap<QString, Reminded> standing {}; // of each row, by reminderKey: with whom it stands, and who took it up
    qsizetype silent = 0; // rows left out: of these a scheduler's mail may not tell more
};
QString reminderKey(const ListRow &row);
// Enters the heartbeat, and with whom each reminder stands now. The rows name no case about which silence is owed, or
// may be: they are mailed and logged.
Result<Reminder> remind(Desk &desk, int days);
// The days before today on which no reminder ran, of so many; those before the first reminder do not count.
Result<QList<QDate>> daysWithoutReminder(Desk &desk, int ofLast = 30);
}
