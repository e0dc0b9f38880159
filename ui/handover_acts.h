// SPDX-License-Identifier: Apache-2.0
// Acts around bytes that leave: places are blacked out, exceptions asked for, a released packet handed over, a case
// recorded for a court.
#pragma once
#include "asker.h"
#include "handover_desk.h"
namespace writdesk {
class HandOverActs : public Asker {
    Q_OBJECT
public:
    HandOverActs(Office &office, Prompt &prompt, MessageBar &bar, const Chosen &chosen, QObject *parent);
    void listenTo(const Actions &actions);

private:
    Field collectedField(bool pdfs) const;
    void markPlace();
    void withdraw();
    void letOut();
    void handOver();
    void chooseKey(const HandOverOrder &order);
    void send(const HandOverOrder &order);
    void tellPassphrase(const QString &words);
    void note();
    void makeRecord();
};
}
