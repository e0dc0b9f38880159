// SPDX-License-Identifier: Apache-2.0
// Acts in an emergency: the call becomes a case, people decide, and afterwards it is reviewed and closed off.
#pragma once
#include "asker.h"
namespace writdesk {
class EmergencyActs : public Asker {
    Q_OBJECT
public:
    EmergencyActs(Office &office, Prompt &prompt, MessageBar &bar, const Chosen &chosen, QObject *parent);
    void listenTo(const Actions &actions);

Q_SIGNALS:
    void opened(const writdesk::CaseRef &ref);

private:
    void open();
    void decide();
    void second();
    void refuse();
    void review();
    void passed();
    void followed();
    void happened(const Form &form, const QString &event, const QString &done);
};
}
