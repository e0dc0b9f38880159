// SPDX-License-Identifier: Apache-2.0
// The registers: every preservation, gag, notice and packet of the docket, how each stands, and what is done next.
#pragma once
#include "desk.h"
namespace writdesk {
struct NextAct {
    QString words {};
    bool now = false; // somebody acts, and no date holds it back
    bool over = false; // nothing of it is open any more
    When by {}; // by which the list is in order: what binds first stands first
    friend bool operator==(const NextAct &, const NextAct &) = default;
};
template <class Row> struct Registered {
    QList<Row> rows {};
    bool more = false; // the docket has more cases than were looked at
};
inline constexpr int mostRegistered = 2000; // cases; those come first that bind first

enum class HoldStanding { Kept, ProcessReceived, ToDestroy, Destroyed };
WRITDESK_NAMES(HoldStanding, "kept", "process_received", "to_destroy", "destroyed")
struct PreservationRow {
    CaseRef ref {};
    QString requester {};
    Hold hold {};
    QStringList categories {}; // by its manifests
    HoldStanding standing = HoldStanding::Kept;
    NextAct next {};
    friend bool operator==(const PreservationRow &, const PreservationRow &) = default;
};
Result<Registered<PreservationRow>> preservations(Desk &desk, int mostCases = mostRegistered);

enum class GagStanding { Asked, InForce, Ended, Answered, Lifted };
WRITDESK_NAMES(GagStanding, "asked", "in_force", "ended", "answered", "lifted")
struct GagRow {
    CaseRef ref {};
    Gag gag {}; // without an id where nobody entered it: then a statute or the paper itself speaks
    QStringList silent {}; // accounts that were not told, and while it stands are not
    QList<CaseRef> cases {}; // other cases that it silences too
    GagStanding standing = GagStanding::InForce;
    Period late {}; // by when the user is told once it has ended, where data went out under it
    NextAct next {};
    friend bool operator==(const GagRow &, const GagRow &) = default;
};
Result<Registered<GagRow>> gags(Desk &desk, int mostCases = mostRegistered);

enum class NoticeStanding { Unwritten, Draft, Counsel, Blocked, Sent, Delivered, Bounced, Objection, Excepted };
WRITDESK_NAMES(
    NoticeStanding, "unwritten", "draft", "counsel", "blocked", "sent", "delivered", "bounced", "objection", "excepted")
struct NoticeRow {
    CaseRef ref {};
    QString account {};
    NoticeStanding standing = NoticeStanding::Draft;
    QString because {}; // what blocks it, or why it is not given
    QDateTime mayGo {}; // the first instant at which nothing blocks it; invalid: now, or nobody knows
    QDateTime at {}; // of the last thing that became of it
    Period window {}; // of a notice that went out: not before its end may data follow
    NextAct next {};
    friend bool operator==(const NoticeRow &, const NoticeRow &) = default;
};
Result<Registered<NoticeRow>> notices(Desk &desk, int mostCases = mostRegistered);

struct PacketRow {
    CaseRef ref {};
    Packet packet {};
    int pages = 0; // by its first and last number
    QDateTime built {};
    QStringList approvedBy {};
    QDateTime released {};
    QDateTime handedOver {};
    QString way {};
    QString recipient {};
    QDateTime acknowledged {};
    NextAct next {};
    friend bool operator==(const PacketRow &, const PacketRow &) = default;
};
Result<Registered<PacketRow>> packets(Desk &desk, int mostCases = mostRegistered);
}
