// SPDX-License-Identifier: Apache-2.0
// The first steps, each with how it stands and why it matters: a docket, the company's policy, people, backups, timers.
#pragma once
#include "desk_page.h"
#include "start_acts.h"
#include "start_step.h"
namespace writdesk {
class StartPage : public ScrolledPage {
    Q_OBJECT
public:
    StartPage(Office &office, Prompt &prompt, MessageBar &bar, const Chosen &chosen, const Actions &actions,
        const UserPlaces &places, QWidget *parent = nullptr);
    void refresh() override;
    void explain(const Failure &refusal); // why no docket is open
    void open(); // one is
    void withBackups(const std::function<void(const QString &)> &then); // the folder; empty: none was chosen

Q_SIGNALS:
    void docketOpened(const writdesk::OfficeInfo &info);

private:
    void layOut(const Actions &actions);
    void listen(const Actions &actions);
    void askDocket(int mine);
    void show();
    void showDocket();
    void showPolicy();
    void showPeople();
    void showPersonal();
    StepState stateOf(const QString &step, bool done) const;
    Office &m_office;
    MessageBar &m_bar;
    StartActs *m_acts;
    StartStep *m_docket;
    StartStep *m_policy;
    StartStep *m_people;
    StartStep *m_backups;
    StartStep *m_timers;
    QLabel *m_about;
    QPushButton *m_remove = nullptr;
    std::optional<Failure> m_refusal;
    std::optional<DocketSteps> m_steps; // none: no docket is open
    Personal m_personal;
    bool m_open = false;
    int m_turn = 0;
};
}
