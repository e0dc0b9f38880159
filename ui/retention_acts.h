// SPDX-License-Identifier: Apache-2.0
// Acts on what is over: a case is closed or opened again, and the erasure of its file proposed, approved and done.
#pragma once
#include "asker.h"
namespace writdesk {
struct CaseErased;
class RetentionActs : public Asker {
    Q_OBJECT
public:
    RetentionActs(Office &office, Prompt &prompt, MessageBar &bar, const Chosen &chosen, QObject *parent);
    void listenTo(const Actions &actions);
    void choose(const CaseRef &ref) { m_ref = ref; } // the file that the acts of the page are about

Q_SIGNALS:
    void changed(); // a file of the page
    void wanted(); // an act has no file yet: the page is to be seen

private:
    void close();
    void reopen();
    bool fileChosen();
    void propose();
    void approve();
    void erase();
    void keep(const CaseErased &erased);
    CaseRef m_ref;
};
}
