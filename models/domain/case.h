// SPDX-License-Identifier: Apache-2.0
// A case as the fold of its docket: papers, facts, demands, gags, holds, notices, packets and the last judgement.
#pragma once
#include "campaign.h"
#include "challenge.h"
#include "contact.h"
#include "disclosure.h"
#include "fact.h"
#include "finding.h"
#include "intake.h"
#include "paper_signs.h"
#include "period.h"
#include "reminded.h"
#include "snapshot.h"
namespace writdesk {
struct Document {
    DocumentId sha256 {};
    QString name {};
    qint64 size = 0;
    int pages = 0;
    QString media {};
    QString kind {}; // paper, part, collected, letter, notice, certificate
    QString category {}; // of collected data
    QString account {}; // of collected data
    QString problem {}; // why it is unread; empty where it was read
    DocumentId reading {}; // what the reader saw: a Paper as JSON, stored beside it; empty where unread
    bool erased = false;
    QStringList seen {}; // of an unread paper: what a person looked up in it and said (account, gag)
    LaterText
        words {}; // SHA-256 of a paper's words alone: the same text in other bytes has the same; empty where unread
    friend bool operator==(const Document &, const Document &) = default;
};
void describe(auto &&v, Document &d)
{
    v("sha256", d.sha256), v("name", d.name), v("size", d.size), v("pages", d.pages), v("media", d.media);
    v("kind", d.kind), v("category", d.category), v("account", d.account), v("problem", d.problem),
        v("reading", d.reading), v("erased", d.erased), v("seen", d.seen), v("words", d.words);
}

// An instrument's request for data, preservation or silence. Its facts are those of the case that name it or name none.
struct Demand {
    DemandId id {};
    QString instrument {}; // id of law.md table 1A; empty where unknown
    friend bool operator==(const Demand &, const Demand &) = default;
};
void describe(auto &&v, Demand &d) { v("id", d.id), v("instrument", d.instrument); }

enum class GagSource { Order, Statute, RequestOnly, Unknown };
WRITDESK_NAMES(GagSource, "order", "statute", "request_only", "unknown")
struct Gag {
    GagId id {};
    GagSource source = GagSource::Unknown;
    QString from {}; // ISO date; empty where unknown
    QString until {}; // ISO date printed on the order
    QString length {}; // "1 years", "90 days"; empty where a date or no end was given
    bool furtherOrder = false; // silent until a court orders otherwise
    QString court {};
    QString scope {}; // whom may not be told; empty: any person
    QString names {}; // the order or statute in words, as blocks name it
    DocumentId document {};
    Period period {}; // silent_until; its problem says why no end is known
    Period notify {}; // act_by: once it has ended, the user is told by then
    int extensions = 0;
    bool answered = false; // after its end: somebody answered whether it was extended
    QString found {}; // the answer: where an extension was looked for, and what was found
    bool lifted = false;
    QString liftedBy {};
    friend bool operator==(const Gag &, const Gag &) = default;
};
void describe(auto &&v, Gag &g)
{
    v("id", g.id), v("source", g.source), v("from", g.from), v("until", g.until), v("for", g.length);
    v("until_further_order", g.furtherOrder), v("court", g.court), v("scope", g.scope), v("names", g.names);
    v("document", g.document), v("period", g.period), v("notify", g.notify), v("extensions", g.extensions),
        v("answered", g.answered);
    v("found", g.found), v("lifted", g.lifted), v("lifted_by", g.liftedBy);
}

enum class HoldState { Active, Released, Destroyed };
WRITDESK_NAMES(HoldState, "active", "released", "destroyed")
struct Hold {
    HoldId id {};
    QString basis {}; // 2703f, civil
    HoldState state = HoldState::Active;
    QDateTime taken {};
    int renewals = 0;
    Period period {}; // hold_until of the running term
    QStringList accounts {};
    DocumentId certificate {};
    friend bool operator==(const Hold &, const Hold &) = default;
};
void describe(auto &&v, Hold &h)
{
    v("id", h.id), v("basis", h.basis), v("state", h.state), v("taken", h.taken), v("renewals", h.renewals);
    v("period", h.period), v("accounts", h.accounts), v("certificate", h.certificate);
}

struct Notice {
    QString account {};
    QString state {}; // sent, delivered, bounced, objection
    QDateTime at {};
    DocumentId document {};
    Period wait {}; // wait_until: not before this may data go out
    LaterList<Contact> contact {}; // where it went, as it was verified then; none: nobody recorded it
    friend bool operator==(const Notice &, const Notice &) = default;
};
void describe(auto &&v, Notice &n)
{
    v("account", n.account), v("state", n.state), v("at", n.at), v("document", n.document), v("wait", n.wait);
    v("contact", n.contact);
}

struct Letter {
    QString kind {};
    QString lang {};
    QDateTime at {};
    DocumentId document {};
    QString account {}; // of a notice: whose it is
    friend bool operator==(const Letter &, const Letter &) = default;
};
void describe(auto &&v, Letter &l)
{
    v("kind", l.kind), v("lang", l.lang), v("at", l.at), v("document", l.document), v("account", l.account);
}

struct Withheld {
    QString file {};
    QString category {};
    QString reason {};
    friend bool operator==(const Withheld &, const Withheld &) = default;
};
void describe(auto &&v, Withheld &w) { v("file", w.file), v("category", w.category), v("reason", w.reason); }

struct Packet {
    PacketId id {};
    QStringList bates {}; // first and last number
    QString manifest {}; // SHA-256 of manifest-sha256.txt: what an approval signs
    QStringList categories {}; // what it discloses
    QList<Withheld> withheld {};
    QString head {}; // words of the tree head printed on it
    QString state {}; // built, released
    QDateTime at {};
    LaterList<Beyond> beyond {}; // what two people let out although the paper does not ask for it
    LaterList<QString> undated {}; // files that could not be held against the dates the paper names
    friend bool operator==(const Packet &, const Packet &) = default;
};
void describe(auto &&v, Packet &p)
{
    v("packet", p.id), v("bates", p.bates), v("manifest", p.manifest), v("categories", p.categories);
    v("withheld", p.withheld), v("head", p.head), v("state", p.state), v("at", p.at);
    v("beyond", p.beyond), v("undated", p.undated);
}

struct Link {
    CaseRef to {};
    QString as {}; // renewal, gag, supersedes, follows, duplicate
    friend bool operator==(const Link &, const Link &) = default;
};
void describe(auto &&v, Link &l) { v("case", l.to), v("as", l.as); }

// One of the two pairs of eyes: `what` is the SHA-256 of exactly what is approved.
struct Approval {
    QString act {}; // release, notify, destroy, lift, override, law, erase, exception
    QString subject {}; // a packet, gag or hold id, a finding id, or a document
    QString what {};
    QString asked {}; // who asked for the act
    QString by {}; // who approved; empty while it is only asked for
    QDateTime at {};
    QString signature {}; // Ed25519, hex; empty in rehearsal dockets
    QString reason {};
    friend bool operator==(const Approval &, const Approval &) = default;
};
void describe(auto &&v, Approval &a)
{
    v("act", a.act), v("subject", a.subject), v("what", a.what), v("asked", a.asked), v("by", a.by), v("at", a.at);
    v("signature", a.signature), v("reason", a.reason);
}

// What a person recorded that the law counts from and no paper of the case prints: a report completed, a wire begun.
struct Happening {
    QString name {}; // as the law's rules name it after "event:", e.g. cybertip_completed
    When at {};
    QString reason {};
    DocumentId document {};
    DemandId demand {}; // empty: of the case
    bool withdrawn = false; // it did not happen after all
    friend bool operator==(const Happening &, const Happening &) = default;
};
void describe(auto &&v, Happening &h)
{
    v("name", h.name), v("at", h.at), v("reason", h.reason), v("document", h.document), v("demand", h.demand);
    v("withdrawn", h.withdrawn);
}

// What a court, an agency or an agreement did to a period that ran already.
enum class ChangeKind { Pause, Resume, Reset, Extend };
WRITDESK_NAMES(ChangeKind, "pause", "resume", "reset", "extend")
struct PeriodChange {
    ChangeKind kind = ChangeKind::Pause;
    QString rule {}; // T-2703H-01
    DemandId demand {};
    When from {}; // pause, resume, reset: the first day on which it stands still, runs again or runs anew from
    When to {}; // extend: the day fixed instead
    QString length {}; // extend: "14 days" more
    QString reason {};
    DocumentId document {};
    friend bool operator==(const PeriodChange &, const PeriodChange &) = default;
};
void describe(auto &&v, PeriodChange &p)
{
    v("kind", p.kind), v("rule", p.rule), v("demand", p.demand), v("from", p.from), v("to", p.to);
    v("length", p.length), v("reason", p.reason), v("document", p.document);
}

// What the law said of the case at one instant, entered so that nobody has to ask the law again.
struct Judgement {
    QList<Finding> findings {};
    QList<Period> periods {};
    QList<Ceiling> ceiling {};
    Disposition disposition {};
    QString law {}; // SHA-256 of the law set
    QString policy {}; // version of the policy
    QString policyHash {}; // SHA-256 of its bytes: a setting may change while the version stands; empty in old entries
    QDateTime at {};
    LaterList<OpenFact> needs {}; // facts that its findings and periods ask for and nobody knows
    friend bool operator==(const Judgement &, const Judgement &) = default;
};
void describe(auto &&v, Judgement &j)
{
    v("findings", j.findings), v("periods", j.periods), v("ceiling", j.ceiling), v("disposition", j.disposition);
    v("law", j.law), v("policy", j.policy), v("policy_sha256", j.policyHash), v("at", j.at), v("needs", j.needs);
}

struct Case {
    CaseRef ref {};
    qint64 revision = 0; // number of its last entry; 0: no entry yet
    QString status {}; // received, reviewing, preserved, noticed, packet_built, released, rejected, redirected, closed,
                       // destroyed, erased; of a campaign: campaign, campaign_written, campaign_sent
    QString entity {};
    QDateTime receivedAt {};
    QString receivedFrom {}; // where that instant comes from: clock, person, envelope, header
    QString channel {};
    bool process = true; // false: the paper is no legal process
    QStringList warnings {};
    QStringList overlaps {}; // cases that name one of its accounts
    QList<Document> documents {};
    QList<Demand> demands {};
    QList<Fact> facts {};
    QList<Gag> gags {};
    QList<Hold> holds {};
    QList<Notice> notices {};
    QList<Letter> letters {};
    QList<Packet> packets {};
    QList<Link> links {};
    QList<Approval> approvals {};
    QStringList noticeExceptions {}; // recorded reasons why notice is not given before disclosure
    Judgement judgement {};
    LaterList<Happening> happenings {}; // the last one of each name
    LaterList<PeriodChange> changes {}; // of its periods, in the order in which they were entered
    LaterList<Campaign> campaign {}; // one where the case is a campaign, which has no demand
    LaterList<Filtering> filterings {}; // of collected files of records
    LaterList<Mark> marks {}; // on collected PDFs
    LaterList<Delivery> deliveries {}; // of released packets, in the order in which they were entered
    LaterList<Snapshot> snapshots {}; // of what its holds keep
    LaterList<Challenge> challenges {};
    LaterList<Reminded> reminders {}; // the last state of each
    LaterList<Receipt> receipts {}; // of its first paper, by each source
    LaterList<QString> restricted {}; // why it belongs in a compartment: underSeal, nationalSecurity
    LaterList<Dossier> dossier {}; // one where evidence was gathered: as it stands now
    LaterList<Contact> contacts {}; // the last verified one of each account
    LaterList<Shared> shared {}; // what other cases had in common with its papers when they came in
    LaterList<HeldPaper> papers {}; // of files that hold several
    LaterList<PaperSigns>
        signs {}; // of its papers, as they were read; none of papers that were filed before these were kept
    LaterList<SilentPaper> silences {}; // what each of its papers says of silence; likewise none of earlier ones
    friend bool operator==(const Case &, const Case &) = default;
};
void describe(auto &&v, Case &c)
{
    v("case", c.ref), v("revision", c.revision), v("status", c.status), v("entity", c.entity);
    v("received_at", c.receivedAt), v("received_from", c.receivedFrom), v("channel", c.channel),
        v("process", c.process);
    v("warnings", c.warnings), v("overlaps", c.overlaps), v("documents", c.documents), v("demands", c.demands);
    v("facts", c.facts), v("gags", c.gags), v("holds", c.holds), v("notices", c.notices), v("letters", c.letters);
    v("packets", c.packets), v("links", c.links), v("approvals", c.approvals);
    v("notice_exceptions", c.noticeExceptions), v("judgement", c.judgement);
    v("happenings", c.happenings), v("changes", c.changes), v("campaign", c.campaign);
    v("filterings", c.filterings), v("marks", c.marks), v("deliveries", c.deliveries);
    v("snapshots", c.snapshots), v("challenges", c.challenges), v("reminders", c.reminders);
    v("receipts", c.receipts), v("restricted", c.restricted), v("dossier", c.dossier), v("contacts", c.contacts);
    v("shared", c.shared), v("papers", c.papers), v("signs", c.signs);
    v("silences", c.silences);
}

const Hold *runningHold(const Case &c); // null where none runs
// Of several papers in one file the one that is taken as the instrument; null where none is that, or none were told
// apart.
const HeldPaper *takenPaper(const Case &c);
// A received paper that nothing could read, and that was not erased.
bool isUnread(const Document &document);
// A notice to this account went out and did not come back; `delivered` says nothing of one that did.
bool wasTold(const Case &c, const QString &account);
Facts factsOf(const Case &c, const DemandId &demand = {}); // without a demand: of the first one
QStringList accountsOf(const Case &c); // of all demands, proposed ones too, each once
bool hasUnacceptedAccounts(const Case &c);
QList<Period> periodsOf(const Case &c); // of the last judgement, of its gags, of its holds, of its notices
// How long the file of a closed case is kept (T-RET-01); null where it is not closed, or no such period runs.
const Period *retentionOf(const Case &c);
bool isRetention(const Period &period);
bool isErased(const Case &c); // only that it was, and who erased it, is left
bool isAnswered(const Case &c); // nothing is owed on its paper any more
// Its disposition, or what counsel or two people made of it where it was left to them.
QString dispositionNow(const Case &c);
// Open challenges that stand in the way of an act: release, destroy, notify.
QList<Challenge> challengesThatStop(const Case &c, QStringView act);
// The user objected, or a motion is pending, and neither the fact nor the log says that it ended.
bool isChallenged(const Case &c);
// Every date that somebody must still keep at `now`; an act whose last day passed stays until the paper is answered.
QList<Period> openPeriods(const Case &c, const QDateTime &now);
// Its words tell that silence is owed, or was.
bool speaksOfSilence(const Period &period);
// The next thing somebody must do or may first do: by binding date; none where nothing is open at `now`.
// Where all that is left is an act whose last day passed, the latest of those.
std::optional<Period> nextDue(const Case &c, const QDateTime &now);
}
