// SPDX-License-Identifier: Apache-2.0
// Letters and notices of the case on the page: drafted, changed in a person's words, saved.
#pragma once
#include "asker.h"
#include "letter_editing.h"
namespace writdesk {
class LetterActs : public Asker {
    Q_OBJECT
public:
    LetterActs(Office &office, Prompt &prompt, MessageBar &bar, const Chosen &chosen, QObject *parent);
    void listenTo(const Actions &actions);
    void keep(const EditedLetter &letter);

Q_SIGNALS:
    void drafted(); // a letter stands under Letters
    void edited(const writdesk::EditedLetter &letter); // its words are to be changed before it is one
    void kept(bool fine); // such words became a letter, or did not

private:
    void draftNotice();
    void writeLetter();
    void editLetter(const QString &kind, const QString &lang);
    void keepMail(const Draft &draft, const QString &name);
    void saveDocument();
    void printSheet();
};
}
