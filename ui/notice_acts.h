// SPDX-License-Identifier: Apache-2.0
// Acts on gags, notices and letters of the case on the page.
#pragma once
#include "asker.h"
#include "letter_editing.h"
namespace writdesk {
class NoticeActs : public Asker {
    Q_OBJECT
public:
    NoticeActs(Office &office, Prompt &prompt, MessageBar &bar, const Chosen &chosen, QObject *parent);
    void listenTo(const Actions &actions);
    void keep(const EditedLetter &letter);

Q_SIGNALS:
    void drafted(); // a letter stands under Letters
    void edited(const writdesk::EditedLetter &letter); // its words are to be changed before it is one
    void kept(bool fine); // such words became a letter, or did not

private:
    void addGag();
    void extendGag();
    void answerGag();
    void liftGag();
    void draftNotice();
    void mark(const QString &state, const QString &done);
    void verifyContact();
    void exceptNotice();
    void writeLetter();
    void editLetter(const QString &kind);
    void keepMail(const Draft &draft, const QString &name);
    void saveDocument();
    void printSheet();
    bool gagChosen();
};
}
