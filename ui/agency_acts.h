// SPDX-License-Identifier: Apache-2.0
// Acts on the directory of agencies, and the call back to the one that a case names.
#pragma once
#include "agency.h"
#include "asker.h"
namespace writdesk {
class AgencyActs : public Asker {
    Q_OBJECT
public:
    AgencyActs(Office &office, Prompt &prompt, MessageBar &bar, const Chosen &chosen, QObject *parent);
    void listenTo(const Actions &actions);
    void choose(const Agency &row) { m_row = row; } // what the acts of the page are about

Q_SIGNALS:
    void changed(); // a row of the directory
    void wanted(); // an act has no row yet: the page is to be seen

private:
    void add();
    bool rowChosen();
    void confirm();
    void retire();
    void callBack();
    void askForCall(const QList<Agency> &rows);
    Agency m_row;
};
}
