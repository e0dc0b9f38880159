// SPDX-License-Identifier: Apache-2.0
// Acts on facts, findings and holds of the case on the page.
#pragma once
#include "asker.h"
#include "fact_undo.h"
namespace writdesk {
class FactActs : public Asker {
    Q_OBJECT
public:
    FactActs(Office &office, Prompt &prompt, MessageBar &bar, const Chosen &chosen, QObject *parent);
    void listenTo(const Actions &actions);
    void accept(const QStringList &names); // none: all
    void retype(const Fact &was, const QString &value);
    void answer(const OpenFact &fact); // what the law still asks

private:
    void undo();
    template <class Work> void change(const QString &done, const QString &what, Work work); // can be undone
    void recordEvent(const QString &name, const QString &question);
    void stateFact();
    void clearFact();
    void choosePaper();
    void judge();
    void overrule();
    void takeHold();
    void renewHold();
    void releaseHold();
    void destroyHold();
    struct Done {
        QString what {}; // in words
        FactChange change {};
    };
    QList<Done> m_done {}; // by this window, the last one last
};
}
