// SPDX-License-Identifier: Apache-2.0
// What a demand brings before the law: its instrument, its facts and what the case itself knows.
#pragma once
#include "judge.h"
namespace writdesk {
struct DemandView {
    DemandId id {};
    QString instrument {}; // empty where unknown; INFORMAL where the paper is no process at all
    const Instrument *row = nullptr; // null where the law has none of that id in force
    const Instrument *ceilingRow = nullptr; // of a request for a foreign state: the US instrument it came as
    Evidence evidence {};
    QStringList asked {}; // categories, expanded
};
QDate triggerDay(const Case &c, const Profile &profile, const QDateTime &now);
// Every demand; one of no instrument where a case has none yet.
QList<DemandView> demandsOf(const Case &c, const LawSet &law, const Profile &profile, const QDateTime &now);
// May the instrument compel it: 18 USC 2703 by the rows of the law, with the warrant rule before all of them.
bool compels(const DemandView &demand, const Category &category, const Case &c);
QString filled(QString sentence, const Evidence &evidence); // {fact} replaced by its value
}
