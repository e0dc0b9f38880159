// SPDX-License-Identifier: Apache-2.0
// The parts that a dossier is made of.
#pragma once
#include "dossier.h"
#include <QCoreApplication>
namespace writdesk {
struct Address {
    QString text {};
    QString domain {}; // as people read it, small letters
    QString from {}; // where it stands, in words
};
struct Weighing { // everything the lines look at, and the lines so far
    const Case &c;
    const DossierSources &sources;
    const LawSet &law;
    Facts facts {};
    const Instrument *row = nullptr; // null where the instrument is unknown
    QList<Agency> agencies {}; // the rows of the directory for whoever asks
    QList<EvidenceLine> lines {};

    QString value(const char *name) const { return facts.value(QLatin1String(name)); }
    void pass(const char *id, const QString &about, const QString &because, const QString &source);
    void fail(const char *id, const QString &about, const QString &because, const QString &source);
    void notChecked(const char *id, const QString &about, const QString &because, const QString &source = {});
    Address sender() const; // the mail's, else the one that the paper gives
    QList<Address> addresses() const; // all that an answer might go to
    const MailDomain *tableOf(const QString &domain) const;
};
inline QString evidenceSays(const char *text) { return QCoreApplication::translate("Dossier", text); }
QString domainOf(const QString &address);
bool isBelow(const QString &domain, const QString &other); // the same, or a name below it or above it
QString personIn(const QString &text); // a name without its title; empty where it is a body
QStringList peopleOf(const Case &c); // whoever asks or signs for those who ask; no judge
// An earlier case that may be a measure: no call disowned it, and its own evidence waits for no call.
bool isMeasure(const Case &c);
bool isDenied(const Case &c); // the agency said in a call that the request is none of its own

// A number of the agency's own house, or one that an earlier paper in no doubt gave for the same person.
bool isVouchedNumber(const Weighing &w, const QString &number);
bool isVouchedDomain(const Weighing &w, const QString &domain); // official, or of a row of the directory

void senderLines(Weighing &w); // E-DOMAIN, E-FREEMAIL, E-LOOKALIKE, E-MAILAUTH, E-REPLYTO
void officerLines(Weighing &w); // E-OFFICER, E-ORDER
void agencyLines(Weighing &w); // E-DIRECTORY, E-NUMBER
void paperLines(Weighing &w); // E-DOCUMENT, E-REVISION, E-FONT, E-EDITOR, E-STATUTE, E-URGENCY
void callBackLine(Weighing &w); // E-CALLBACK; it looks at the others
}
