// SPDX-License-Identifier: Apache-2.0
// Whoever takes up the reminders of a case says so: they go no further.
#pragma once
#include "asker.h"
namespace writdesk {
class ReminderActs : public Asker {
    Q_OBJECT
public:
    ReminderActs(Office &office, Prompt &prompt, MessageBar &bar, const Chosen &chosen, QObject *parent);
    void listenTo(const Actions &actions);
};
}
