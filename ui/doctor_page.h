// SPDX-License-Identifier: Apache-2.0
// The health of the docket: every check there is, each with what to do, and a backup made on the spot.
#pragma once
#include "checkup_table.h"
#include "desk_page.h"
#include "doctor_desk.h"
#include "long_work.h"
#include "office.h"
#include <QPointer>
class QLabel;
class QTableView;
namespace writdesk {
class MessageBar;
class Prompt;
class DoctorPage : public DeskPage {
    Q_OBJECT
public:
    DoctorPage(Office &office, Prompt &prompt, MessageBar &bar, const Actions &actions, QWidget *parent = nullptr);
    void refresh() override; // reads the whole docket, beside the window
    void backUp(const QString &chosen = {}); // into that folder; where none was chosen, one is asked for

private:
    void show(const QList<Checkup> &checkups);
    void copyTo(const QString &folder, int keep);
    Office &m_office;
    Prompt &m_prompt;
    MessageBar &m_bar;
    CheckupTable *m_table;
    QLabel *m_about;
    QTableView *m_list;
    QPointer<LongWork> m_examines {};
    int m_turn = 0;
};
}
