// SPDX-License-Identifier: Apache-2.0
// What intake knows of a paper besides its facts: when it came in by whose word, whether it belongs in a compartment,
// and the evidence for and against that it is what it says.
#pragma once
#include "json.h"
namespace writdesk {
// When a paper came in, as one source has it. The case's own instant is one of these; the others stay beside it.
struct Receipt {
    QString source {}; // envelope (a server's Received line), header (the sender's Date), clock, person
    QDateTime at {};
    QString says {}; // the line it was read from; empty for a clock or a person
    friend bool operator==(const Receipt &, const Receipt &) = default;
};
void describe(auto &&v, Receipt &r) { v("source", r.source), v("at", r.at), v("says", r.says); }

inline const auto fromEnvelope = QStringLiteral("envelope");
inline const auto fromHeader = QStringLiteral("header");
inline const auto fromClock = QStringLiteral("clock");
inline const auto fromPerson = QStringLiteral("person");

// What another case had in common with this one when a paper of it came in. What became of that case is looked up.
struct Shared {
    CaseRef with {};
    QString name {}; // account, docket_number, or text: the same words in other bytes
    QString value {}; // the account or number; of a text the SHA-256 of its words
    friend bool operator==(const Shared &, const Shared &) = default;
};
void describe(auto &&v, Shared &s) { v("case", s.with), v("name", s.name), v("value", s.value); }
inline const auto sameText = QStringLiteral("text");

// One of several papers in one file: its pages, and what instrument its words make it.
struct HeldPaper {
    DocumentId document {};
    int first = 0; // page, from 1
    int last = 0;
    QString instrument {};
    friend bool operator==(const HeldPaper &, const HeldPaper &) = default;
};
void describe(auto &&v, HeldPaper &p)
{
    v("document", p.document), v("first", p.first), v("last", p.last), v("instrument", p.instrument);
}

// What one paper says of silence, with its own date: beside it each other paper of the case may forbid by itself.
struct SilentPaper {
    DocumentId document {};
    int page = 0; // from 1
    QString says {}; // order, statute, unknown
    QString from {}; // its own date of issue; empty where none was read
    QString until {};
    QString length {}; // as printed: "90 days"
    QString court {};
    QString number {};
    bool accepted = false;
    bool ofCase = false; // the case's date of issue was read off this paper, or none stood when it came in
    friend bool operator==(const SilentPaper &, const SilentPaper &) = default;
};
void describe(auto &&v, SilentPaper &s)
{
    v("document", s.document), v("page", s.page), v("says", s.says), v("from", s.from), v("until", s.until);
    v("for", s.length), v("court", s.court), v("number", s.number), v("accepted", s.accepted), v("of_case", s.ofCase);
}
inline bool isSilentWord(const QString &gag) { return gag == u"order" || gag == u"statute" || gag == u"unknown"; }

// Why a paper belongs in a compartment.
inline const auto underSeal = QStringLiteral("sealed");
inline const auto nationalSecurity = QStringLiteral("national_security");

enum class Evidenced { Pass, Fail, NotChecked };
WRITDESK_NAMES(Evidenced, "pass", "fail", "not_checked")

// One line of the dossier: evidence for a person to weigh, never a verdict.
struct EvidenceLine {
    QString id {}; // stable: E-DOMAIN, E-FREEMAIL …
    Evidenced outcome = Evidenced::NotChecked;
    QString about {}; // the value looked at, as it stands on the paper
    QString because {};
    QString source {}; // the table, header, directory row or earlier case it rests on
    friend bool operator==(const EvidenceLine &, const EvidenceLine &) = default;
};
void describe(auto &&v, EvidenceLine &l)
{
    v("id", l.id), v("outcome", l.outcome), v("about", l.about), v("because", l.because), v("source", l.source);
}

struct Dossier {
    QList<EvidenceLine> lines {};
    bool needsCallBack = false; // its lines are such that a call back has to come before anything else
    friend bool operator==(const Dossier &, const Dossier &) = default;
};
void describe(auto &&v, Dossier &d) { v("lines", d.lines), v("needs_call_back", d.needsCallBack); }

namespace kind {
inline const auto dossierMade = QStringLiteral("dossier_made"); // Dossier, as it stands after
}
}
