// SPDX-License-Identifier: Apache-2.0
// The directory of agencies: where a requester is called back, and every call, so that no number of a request is ever
// what verifies it.
#pragma once
#include "agency.h"
#include "desk.h"
namespace writdesk {
struct AgencyOrder {
    QString name {};
    QString country { QStringLiteral("US") };
    QString state {};
    QString number {}; // E.164
    QString source {};
    QDate foundOn {}; // invalid: today
    QStringList domains {};
};
Result<Agency> addAgency(Desk &desk, const AgencyOrder &order);
// A second person found the same number at its source; never who entered the row. The row by its id or name.
Result<Agency> confirmAgency(Desk &desk, const QString &named);
Result<Agency> retireAgency(Desk &desk, const QString &named, const QString &reason);
// Every row, also retired ones; with words only those in whose id, name, state, number or domains each occurs.
Result<QList<Agency>> agencies(Desk &desk, const QString &words = {});

struct CallBackOrder {
    QString agency {}; // id or name
    Reached outcome = Reached::NotReached;
    QString callee {};
    QString says {};
    QString deliverTo {};
};
// Enters one call. Fails where the row is retired, or one person alone stands behind its number: who calls must then be
// another one, and the number none that the request itself gives.
Result<Case> callBack(Desk &desk, const CaseRef &ref, const CallBackOrder &order);
}
