// SPDX-License-Identifier: Apache-2.0
#include "reminder_acts.h"
#include "escalation_desk.h"
namespace writdesk {
ReminderActs::ReminderActs(Office &office, Prompt &prompt, MessageBar &bar, const Chosen &chosen, QObject *parent)
    : Asker(office, prompt, bar, chosen, parent)
{
}

void ReminderActs::listenTo(const Actions &actions)
{
    on(actions, Do::Acknowledge, [this] {
        run(tr("Its reminders are yours: they go no further."),
            [ref = m_chosen.ref()](Desk &desk) { return acknowledge(desk, ref); });
    });
}
}
