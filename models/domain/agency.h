// SPDX-License-Identifier: Apache-2.0
// The directory of agencies, and the calls back to them: a requester is verified by a number that comes from anywhere
// but the request (FBI Private Industry Notification of 4 November 2024).
#pragma once
#include "json.h"
namespace writdesk {
struct Agency {
    QString id {}; // A1 … within the docket
    QString name {};
    QString country { QStringLiteral("US") }; // ISO 3166 alpha-2
    QString state {}; // USPS code; empty: national
    QString number {}; // E.164, of its switchboard or dispatcher
    QString source {}; // where that number comes from: its site, a roster, an earlier verified case
    QDate foundOn {}; // on which day somebody found it there
    QStringList domains {}; // of its mail
    QString by {}; // who entered the row
    QDateTime at {};
    QString what {}; // SHA-256 of all of the above: what a second person confirms
    QString confirmedBy {}; // empty: one person alone found it
    QDateTime confirmedAt {};
    QString retired {}; // why nobody is called back by this row any more; empty while it stands
    friend bool operator==(const Agency &, const Agency &) = default;
};
void describe(auto &&v, Agency &a)
{
    v("id", a.id), v("name", a.name), v("country", a.country), v("state", a.state), v("number", a.number);
    v("source", a.source), v("found_on", a.foundOn), v("domains", a.domains), v("by", a.by), v("at", a.at);
    v("what", a.what), v("confirmed_by", a.confirmedBy), v("confirmed_at", a.confirmedAt), v("retired", a.retired);
}

enum class Reached { Confirmed, Denied, NotReached };
WRITDESK_NAMES(Reached, "confirmed", "denied", "not_reached")

// One call, one entry: also the one that nobody answered.
struct CallBack {
    QString agency {}; // id of its row
    QString name {}; // of the agency, as the row said then
    QString number {}; // that was called: the row's, never the request's
    QString source {};
    Reached outcome = Reached::NotReached;
    QString callee {}; // who answered there
    QString says {}; // what was asked and answered
    QString deliverTo {}; // the mailbox that the agency named as its own in the call; empty: none was asked for
    QString by {};
    QDateTime at {};
    bool single = false; // the row was found by one person alone
    friend bool operator==(const CallBack &, const CallBack &) = default;
};
void describe(auto &&v, CallBack &c)
{
    v("agency", c.agency), v("name", c.name), v("number", c.number), v("source", c.source), v("outcome", c.outcome);
    v("callee", c.callee), v("says", c.says), v("deliver_to", c.deliverTo), v("by", c.by), v("at", c.at),
        v("single", c.single);
}

namespace kind {
inline const auto agencyAdded = QStringLiteral("agency_added"); // Agency, of the docket itself
inline const auto agencyConfirmed = QStringLiteral("agency_confirmed"); // {"id","what","signature"}
inline const auto agencyRetired = QStringLiteral("agency_retired"); // {"id","reason"}
inline const auto calledBack = QStringLiteral("called_back"); // CallBack, of a case
}
}
