// SPDX-License-Identifier: Apache-2.0
// The gates: everything that stands in the way of an act, each with the promise or law that blocks and who may lift it.
#pragma once
#include "case.h"
#include "law_set.h"
#include "profile.h"
#include "result.h"
namespace writdesk {
enum class Act { Disclose, Notify, Destroy, Lift, Override, Law, Erase };
WRITDESK_NAMES(Act, "disclose", "notify", "destroy", "lift", "override", "law", "erase")

// One person under two spellings is one person: case and blanks tell nobody apart.
bool samePerson(const QString &a, const QString &b);

struct GateQuestion {
    Act act = Act::Disclose;
    QString subject {}; // packet, gag, hold or finding id
    QString what {}; // SHA-256 of exactly what is done; an approval of anything else does not count
    QString actor {}; // who wants to act
    QDateTime now {};
};
// Title III (18 USC 2511(2)(a)(ii)), pen/trap (3123(d)), FISA and certified letters under 18 USC 2709(c) silence by
// themselves.
bool silencesByStatute(const Instrument &row, const Case &c);
// One person may decide and release this emergency alone, as the policy says.
bool mayDecideAlone(const Case &c, const Profile &profile);
// Pure: the case, its neighbours (cases sharing an account, unread papers, unaccepted accounts), the law and the
// instant.
QList<Block> blocksOf(const GateQuestion &question, const Case &c, const QList<Case> &neighbours, const LawSet &law,
    const Profile &profile);
}
