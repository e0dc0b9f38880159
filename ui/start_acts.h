// SPDX-License-Identifier: Apache-2.0
// The first steps as acts: a docket made or opened, a policy, people, a folder for backups, the timers.
#pragma once
#include "asker.h"
#include "start_desk.h"
#include "user_places.h"
namespace writdesk {
struct Personal { // what one person has on this computer
    UserSettings settings {};
    QList<TimerState> timers {};
};
class StartActs : public Asker {
    Q_OBJECT
public:
    StartActs(
        Office &office, Prompt &prompt, MessageBar &bar, const Chosen &chosen, UserPlaces places, QObject *parent);
    QFuture<Result<Personal>> personal();
    void newDocket();
    void openDocket();
    void choosePolicy();
    void addPerson(const DocketSteps &steps);
    void chooseBackups();
    void installTimers(const QString &docket);
    void removeTimers();
    void skip(const QString &step, bool leftOut);

Q_SIGNALS:
    void opened(const writdesk::OfficeInfo &info);
    void refused(const writdesk::Failure &failure); // the docket that was chosen
    void changed();

private:
    void take(const QFuture<Result<OfficeInfo>> &docket, const QString &done);
    void save(const QString &key, const QString &value, const QString &done);
    // On the lane of its own: files and systemd answer when they like.
    template <class Work> void aside(const QString &done, Work work)
    {
        Q_EMIT working(true);
        whenAnswered(m_office, m_lane.ask(std::move(work)), this, [this, done](const auto &answer) {
            Q_EMIT working(false);
            if (!answer)
                return m_bar.complain(answer.error());
            if (!done.isEmpty())
                m_bar.say(done);
            Q_EMIT changed();
        });
    }
    const UserPlaces m_places;
    Lane m_lane;
};
}
