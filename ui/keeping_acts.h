// SPDX-License-Identifier: Apache-2.0
// Acts on the docket as a file and on what one person chose: exports, a backup restored or tried out, the settings.
#pragma once
#include "asker.h"
#include "lane.h"
#include "user_places.h"
namespace writdesk {
class KeepingActs : public Asker {
    Q_OBJECT
public:
    KeepingActs(
        Office &office, Prompt &prompt, MessageBar &bar, const Chosen &chosen, UserPlaces places, QObject *parent);
    void listenTo(const Actions &actions);

private:
    void exportCases();
    void write(const QString &what, const QString &file);
    void restore();
    void restoreAs(const QString &backup, const QString &file);
    void drill();
    void settings();
    void choose(const UserSettings &before);
    // On a lane of its own: no docket need be open.
    template <class Work, class Then> void aside(const QString &done, Work work, Then then)
    {
        Q_EMIT working(true);
        whenAnswered(m_office, m_lane.ask(std::move(work)), this,
            [this, done, then](const auto &answer) { tell(done, answer, then); });
    }
    const UserPlaces m_places;
    Lane m_lane;
};
}
