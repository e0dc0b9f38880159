// SPDX-License-Identifier: Apache-2.0
// The words of a letter as a person changes them; its page stands beside and follows. What was changed becomes a letter
// of the case when one leaves it.
#pragma once
#include "letter_editing.h"
#include <QWidget>
class QLabel;
class QPlainTextEdit;
class QTimer;
namespace writdesk {
class LetterEditor : public QWidget {
    Q_OBJECT
public:
    explicit LetterEditor(QWidget *parent = nullptr);
    void edit(const EditedLetter &letter);
    EditedLetter letter() const; // as it stands now
    bool isOpen() const { return m_open; }
    void say(const QString &problem); // why it cannot be a letter yet; empty: it can
    void end(); // it was kept, or nobody wants it

Q_SIGNALS:
    void changed(); // after a moment without typing
    void left(); // it is to be kept
    void dropped(); // nobody wants the changes

private:
    void focusMoved(QWidget *from, QWidget *to);
    QPlainTextEdit *m_words;
    QLabel *m_problem;
    QTimer *m_pause;
    EditedLetter m_first; // as the template made it
    bool m_open = false;
};
}
