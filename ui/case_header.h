// SPDX-License-Identifier: Apache-2.0
// Who and what a case is, what is due next, and the next sensible step with its key.
#pragma once
#include "next_step.h"
class QLabel;
class QPushButton;
namespace writdesk {
class Chip;
class CaseHeader : public QWidget {
    Q_OBJECT
public:
    explicit CaseHeader(const Actions &actions, QWidget *parent = nullptr);
    void show(const CaseView &view);

private:
    void layOut();
    void takeStep();
    const Actions &m_actions;
    QLabel *m_title;
    QLabel *m_about;
    Chip *m_status;
    Chip *m_says;
    Chip *m_due;
    QLabel *m_warnings;
    QLabel *m_sentence;
    QPushButton *m_step;
    NextStep m_next;
};
}
