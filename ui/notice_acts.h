// SPDX-License-Identifier: Apache-2.0
// Acts on gags and on what became of notices of the case on the page.
#pragma once
#include "asker.h"
#include "notice_desk.h"
namespace writdesk {
class NoticeActs : public Asker {
    Q_OBJECT
public:
    NoticeActs(Office &office, Prompt &prompt, MessageBar &bar, const Chosen &chosen, QObject *parent);
    void listenTo(const Actions &actions);

private:
    void addGag();
    void extendGag();
    void answerGag();
    void liftGag();
    QString reasonAsked() const;
    void mark(const QString &state, const QString &done);
    void verifyContact();
    void exceptNotice();
    bool gagChosen();
};
}
