// SPDX-License-Identifier: Apache-2.0
// Papers that wait unread in the intake tray: filed as they are, or discarded with a reason.
#pragma once
#include "asker.h"
namespace writdesk {
class TrayActs : public Asker {
    Q_OBJECT
public:
    TrayActs(Office &office, Prompt &prompt, MessageBar &bar, const Chosen &chosen, QObject *parent);
    void look(); // asks what waits, and then what becomes of it

Q_SIGNALS:
    void filed(const writdesk::CaseRef &ref);

private:
    void choose(const QList<TrayPaper> &papers);
    void decide(const Answers &answers);
};
}
