// SPDX-License-Identifier: Apache-2.0
// The authenticity dossier: evidence for and against that a request is what it says, line by line, never a verdict.
#pragma once
#include "agency.h"
#include "case.h"
#include "law_set.h"
#include "paper_signs.h"
namespace writdesk {
struct DossierSources { // all that is known besides the case itself
    QList<PaperSigns> papers {};
    QList<Agency> agencies {};
    QList<Case> earlier {}; // cases that name the same person, mail address, number or order
    QDate today {};
};
Dossier dossierOf(const Case &c, const DossierSources &sources, const LawSet &law);
// resources/docs/dossier.md: which lines are such that a call back comes before anything else.
bool needsCallBack(const QList<EvidenceLine> &lines, const Case &c, const LawSet &law);
// Whether what fails of it is enough to stop a release until somebody called: one strong line, or two weak ones.
bool speaksAgainst(const QList<EvidenceLine> &lines);

// Words by which earlier cases of the same person, address or number are found; the order itself by its number.
QStringList searchedFor(const Case &c);

// However they are written: "(312) 555-9999" is +13125559999 without its country.
bool isSameNumber(const QString &a, const QString &b);
// The request itself gives this number, in a fact or anywhere on its papers.
bool givesNumber(const Case &c, const QList<PaperSigns> &papers, const QString &number);
// The rows of the directory for whoever asks: by the agency's name, else by its mail domain; those that stand first.
QList<Agency> agenciesOf(const Case &c, const QList<Agency> &agencies);
// The row by whose number this requester is called back; none where there is no row that stands, or where its number is
// that of the request and no second person found it elsewhere.
std::optional<Agency> agencyToCall(const Case &c, const QList<PaperSigns> &papers, const QList<Agency> &agencies);
}
