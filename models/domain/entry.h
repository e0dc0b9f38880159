// SPDX-License-Identifier: Apache-2.0
// A docket entry: what happened, when, by whom, to which case. The only thing ever written.
#pragma once
#include "body.h"
#include "case.h"
namespace writdesk {
// The kinds of entry and the shape of each body. Bodies are JSON; `after` reads every version ever written.
namespace kind {
// of the docket itself (no case)
inline const auto opened = QStringLiteral("docket_opened"); // {"rehearsal","profile" (id)}
inline const auto actor = QStringLiteral("actor_added"); // {"name","role","public_key"}
inline const auto profileAsked = QStringLiteral("profile_asked"); // PolicyProposal
inline const auto profile
    = QStringLiteral("profile_set"); // {"id","sha256"}; of a change that two people made, PolicyProposal
inline const auto lawAsked = QStringLiteral("law_asked"); // {"sha256","files":[name],"reason","asked"}
inline const auto lawSet = QStringLiteral("law_set"); // the same with {"by","signature"}: in force from now on
inline const auto heartbeat
    = QStringLiteral("heartbeat"); // {"due":n}; after days without one {"missed_from","missed_to","caught_up":n}
inline const auto trayDiscarded = QStringLiteral("tray_discarded"); // {"sha256","reason"}
inline const auto logKept
    = QStringLiteral("log_kept"); // {"sha256","name","size","rows":[{"row","fate","identity","case","because"}]}
inline const auto logErasureAsked = QStringLiteral("log_erasure_asked"); // LogErasure
inline const auto logErased = QStringLiteral("log_erased"); // LogErasure with {"by"}: the bytes of that log are gone
inline const auto exported = QStringLiteral("exported"); // {"format","what","cases":n,"sha256"}: of the file that left
// of a case
inline const auto received = QStringLiteral("received"); // Received
inline const auto filed = QStringLiteral("filed"); // Received, into a case that stands already
inline const auto imported = QStringLiteral("imported"); // Imported: a row of a log that was kept elsewhere before
inline const auto stated = QStringLiteral("facts_stated"); // {"set":[Fact],"clear":[name or Fact]}
inline const auto accepted = QStringLiteral("facts_accepted"); // {"names":[…]} empty: all
inline const auto judged = QStringLiteral("judged"); // Judgement
inline const auto split = QStringLiteral("demands_split"); // {"demands":[Demand],"facts":[Fact]}
inline const auto linked = QStringLiteral("linked"); // Link
inline const auto gagAdded = QStringLiteral("gag_added"); // Gag
inline const auto gagChanged = QStringLiteral("gag_changed"); // Gag as it stands after: extended, answered, lifted
inline const auto holdTaken = QStringLiteral("hold_taken"); // Hold
inline const auto holdChanged = QStringLiteral("hold_changed"); // Hold as it stands after: renewed, released, destroyed
inline const auto notice = QStringLiteral("notice"); // Notice
inline const auto noticeException = QStringLiteral("notice_exception"); // {"reason"}
inline const auto letter = QStringLiteral("letter"); // Letter, its document among {"documents":[Document]}
inline const auto collected = QStringLiteral(
    "collected"); // {"documents":[Document],"tool","quiet":bool,"confirmed":[effect],"filterings":[Filtering],"counts":[…]}
inline const auto marked = QStringLiteral("marked"); // Mark, also one that is withdrawn
inline const auto delivery = QStringLiteral("delivery"); // Delivery
inline const auto packetBuilt = QStringLiteral("packet_built"); // Packet
inline const auto packetReleased = QStringLiteral("packet_released"); // Packet
inline const auto paperSeen = QStringLiteral("paper_seen"); // {"document","says"}: a person looked at an unread paper
inline const auto asked = QStringLiteral("asked"); // Approval without `by`
inline const auto approved = QStringLiteral("approved"); // Approval
inline const auto statusSet = QStringLiteral("status_set"); // {"status","reason"}
inline const auto happened = QStringLiteral("event"); // Happening
inline const auto periodPaused = QStringLiteral("period_paused"); // PeriodChange, as the three below
inline const auto periodResumed = QStringLiteral("period_resumed");
inline const auto periodReset = QStringLiteral("period_reset");
inline const auto periodExtended = QStringLiteral("period_extended");
inline const auto campaignOpened = QStringLiteral("campaign_opened"); // Campaign, with {"at","entity","documents"}
inline const auto campaignBegun = QStringLiteral("campaign_begun"); // {"begun","head"}: of every letter of it
inline const auto campaignWritten = QStringLiteral("campaign_written"); // {"manifest","letters":n,"documents"}
inline const auto campaignMarked = QStringLiteral("campaign_marked"); // {"state","recipients":"1-4,7","documents"}
// {"entries":[number],"documents":[sha256],"basis","second","subject"}; the subject is a hold, or wholeCase
inline const auto erased = QStringLiteral("erased");

// Kinds whose "sha256" names bytes that the docket keeps: a profile, files of the law, a log.
inline bool namesKept(const QString &kind)
{
    return kind == profile || kind == profileAsked || kind == lawSet || kind == lawAsked || kind == logKept;
}
}

inline const auto erasureCertificate = QStringLiteral("erasure_certificate"); // the kind of letter that names what went
inline const auto wholeCase = QStringLiteral("case"); // the subject of an erasure that leaves nothing of its case

// The body of `received` and `filed`.
struct Received {
    QList<Document> documents {};
    QList<Fact> facts {};
    QDateTime at {};
    QString from {}; // clock, person, envelope, header
    QString channel {};
    QString entity {};
    bool process = true;
    QStringList warnings {};
    QStringList overlaps {};
    QStringList duplicates {};
    LaterList<Receipt> receipts {};
    LaterList<QString> restricted {};
    LaterList<QString> alike {}; // cases that hold the same text in other bytes
    LaterList<Shared> shared {}; // what each of those and of the overlaps has in common with it
    LaterList<HeldPaper> papers {}; // of a file that holds several
    LaterList<PaperSigns> signs {}; // of each document that could be read
    LaterList<SilentPaper> silences {}; // of each document that speaks of silence
};
void describe(auto &&v, Received &r)
{
    v("documents", r.documents), v("facts", r.facts), v("at", r.at), v("from", r.from), v("channel", r.channel);
    v("entity", r.entity), v("process", r.process), v("warnings", r.warnings), v("overlaps", r.overlaps);
    v("duplicates", r.duplicates), v("receipts", r.receipts), v("restricted", r.restricted), v("alike", r.alike);
    v("shared", r.shared), v("papers", r.papers), v("signs", r.signs);
    v("silences", r.silences);
}

// The body of `imported`: what one row of a log says. Nothing of it was judged.
struct Imported {
    QString log {}; // SHA-256 of the file, which the docket keeps
    QString name {}; // of that file
    int row = 0; // below its header, from 1
    QString identity {}; // SHA-256 of the row as it was mapped: the same row is never imported twice
    QList<Fact> facts {};
    QDateTime at {}; // of receipt; invalid where the log does not say
    QString channel {};
    QString entity {};
    QString status {};
    QList<Period> periods {}; // what the log says of past periods; each stands as not judged
};
void describe(auto &&v, Imported &i)
{
    v("log", i.log), v("name", i.name), v("row", i.row), v("identity", i.identity), v("facts", i.facts), v("at", i.at);
    v("channel", i.channel), v("entity", i.entity), v("status", i.status), v("periods", i.periods);
}

struct Entry {
    qint64 number = 0; // from 1, over the whole docket
    CaseRef caseRef {}; // empty: of the docket itself
    QDateTime at {};
    QString actor {};
    QString kind {};
    Body body {};
    QString leaf {}; // leaf hash, hex
    qint64 erasedBy = 0; // number of the entry that erased the body; 0: it stands
};
void describe(auto &&v, Entry &e)
{
    v("number", e.number), v("case", e.caseRef), v("at", e.at), v("actor", e.actor), v("kind", e.kind);
    v("body", e.body), v("leaf", e.leaf), v("erased_by", e.erasedBy);
}

struct NewEntry // an entry before the docket gives it its number
{
    CaseRef caseRef {};
    QString kind {};
    Body body {};
};

// The case once `entry` has happened. Pure; an entry of an unknown kind changes nothing but the revision; an erased
// one leaves what it cannot tell any more as a tombstone.
Case after(Case c, const Entry &entry);
Case folded(const QList<Entry> &entries);
}
