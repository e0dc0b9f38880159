// SPDX-License-Identifier: Apache-2.0
// Gives a collector the task of the case on the page.
#pragma once
#include "asker.h"
namespace writdesk {
class TaskActs : public Asker {
    Q_OBJECT
public:
    TaskActs(Office &office, Prompt &prompt, MessageBar &bar, const Chosen &chosen, QObject *parent);
    void listenTo(const Actions &actions);

Q_SIGNALS:
    void given(); // the task stands under Letters

private:
    void give();
    void ask(const QStringList &collectors);
};
}
