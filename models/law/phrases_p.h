// SPDX-License-Identifier: Apache-2.0
// The sentences of derivations, translated once for each calendar: a period is summed in less time than one takes to
// translate.
#pragma once
#include <QList>
#include <QString>
#include <array>
namespace writdesk {
enum class Unit;
struct Phrases {
    Phrases();
    QString counted(Unit unit, qint64 n) const; // "90 days counted"
    QString triggerOut {}, triggerIn {}, hoursFrom {}, fixed {}, saturday {}, sunday {}, monthEnd {}, clerk {},
        neverRolls {}, unrolled {}, notEarlier {}, notLater {};
    QString before2009 {}, stateUnconfirmed {}, zoneUnknown {}, earliest {}, latest {}, onlyReading {}, disputed {};
    QString excludeCites {}, countCites {}, rollCites {}, backCites {}, hourCites {}, clerkCites {}, fixedCites {},
        euCites {}, taxCites {};

private:
    std::array<QList<QString>, 6> m_counted {}; // by unit, for the lengths that laws name
};
}
