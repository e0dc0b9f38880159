// SPDX-License-Identifier: Apache-2.0
// An emergency in large type: the three facts, the time that is left, whom to call back, and the one next act.
#pragma once
#include "next_step.h"
#include <QElapsedTimer>
class QLabel;
class QPushButton;
class QTimer;
namespace writdesk {
class EmergencyPanel : public QWidget {
    Q_OBJECT
public:
    explicit EmergencyPanel(const Actions &actions, QWidget *parent = nullptr);
    static bool isFor(const Case &c); // an emergency request
    void show(const CaseView &view);
    void focusStep(); // the keyboard at the next act
    // The words of the timer once so many seconds have passed since the view was asked for.
    static QString leftWords(const CaseView &view, qint64 secondsSince);

private:
    void layOut();
    void tick();
    const Actions &m_actions;
    CaseView m_view;
    QElapsedTimer m_since; // what has passed since, by no clock that anybody sets
    QTimer *m_timer;
    QLabel *m_left;
    QLabel *m_due;
    QLabel *m_facts;
    QLabel *m_call;
    QLabel *m_sentence;
    QPushButton *m_step;
    std::optional<Do> m_command;
};
}
