// SPDX-License-Identifier: Apache-2.0
// One of the first steps: how it stands, why it matters, and the buttons that do it or leave it out.
#pragma once
#include <QFrame>
class QHBoxLayout;
class QLabel;
class QPushButton;
namespace writdesk {
class Chip;
enum class StepState { Open, Done, Skipped, Waiting, Bad }; // waiting: for a docket
class StartStep : public QFrame {
    Q_OBJECT
public:
    StartStep(const QString &title, const QString &why, QWidget *parent = nullptr);
    QPushButton *add(const QString &words); // a button; the first one is where the keyboard comes in
    void show(StepState state, const QString &found);
    StepState state() const { return m_state; }
    void focus();

Q_SIGNALS:
    void skipped(bool leftOut); // false: taken up again

private:
    QString m_title;
    StepState m_state = StepState::Open;
    Chip *m_chip;
    QLabel *m_found;
    QPushButton *m_skip;
    QHBoxLayout *m_row;
    QList<QPushButton *> m_buttons;
};
}
