// SPDX-License-Identifier: Apache-2.0
// A demand taken by phone: what was said is typed, every identifier is read back, and then it is a paper like others.
#pragma once
#include "asker.h"
namespace writdesk {
struct PhoneCall;
class PhoneActs : public Asker {
    Q_OBJECT
public:
    PhoneActs(Office &office, Prompt &prompt, MessageBar &bar, const Chosen &chosen, QObject *parent);
    void take();

Q_SIGNALS:
    void filed(const writdesk::CaseRef &ref);

private:
    void ask(const Answers &before);
    void readBack(const Answers &typed);
    void file(const PhoneCall &call);
    void keep(const PhoneCall &call, const OfficeInfo &info);
};
}
