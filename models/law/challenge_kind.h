// SPDX-License-Identifier: Apache-2.0
// A way to challenge a process or a silence, as a row of the law.
#pragma once
#include <QDate>
#include <QStringList>
namespace writdesk {
struct ChallengeKind {
    QString id {}; // quash_motion
    QString title {};
    QStringList sides {}; // who may open it: company, user, party, government, court
    QStringList stops {}; // what it stands in the way of while it is open: release, destroy, notify
    QString decides {}; // who may end it, in words
    QStringList outcomes {};
    QString fact {}; // which fact its outcome answers; empty: none
    QString cites {};
    QDate validFrom {};
    QDate validTo {};
    bool verified = true;
    QString file {};
    int line = 0;
    bool inForce(QDate day) const
    {
        return (!validFrom.isValid() || validFrom <= day) && (!validTo.isValid() || day <= validTo);
    }
    friend bool operator==(const ChallengeKind &, const ChallengeKind &) = default;
};
}
