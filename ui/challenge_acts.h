// SPDX-License-Identifier: Apache-2.0
// Acts in a challenge: it is opened, argued line by line, decided.
#pragma once
#include "asker.h"
#include "challenge_kind.h"
namespace writdesk {
class ChallengeActs : public Asker {
    Q_OBJECT
public:
    ChallengeActs(Office &office, Prompt &prompt, MessageBar &bar, const Chosen &chosen, QObject *parent);
    void listenTo(const Actions &actions);

Q_SIGNALS:
    void changed(); // there is something to see among the challenges

private:
    using WithKinds = std::function<void(const QList<ChallengeKind> &)>;
    void fetchKinds(WithKinds then); // of the law in force
    void open();
    void askToOpen(const QList<ChallengeKind> &kinds);
    void enter();
    void decide();
    void askToDecide(const QList<ChallengeKind> &kinds);
    bool openOneChosen();
};
}
