// SPDX-License-Identifier: Apache-2.0
// The intake counter: papers come in, are read, and become cases; people state and accept facts.
#pragma once
#include "desk.h"
namespace writdesk {
struct ReceiveOrder {
    QString path {};
    QString name {}; // shown name; empty: the file's own
    std::optional<QDateTime> at {}; // receipt as a person states it; else the desk's clock
    QString channel = QStringLiteral("mail"); // mail portal agent fax phone post counter
    CaseRef into {}; // files into this case; empty: opens one
    QByteArray bytes {}; // where there is no file: what was typed, kept under `name`
    QString password {}; // of a PDF that is protected; it is kept nowhere
    bool askFirst = false; // what belongs in a compartment is not filed: it waits in the tray for a person's word
};
struct ReadPaper // one paper and the parts it carried, each with what the reader saw
{
    QString name {};
    QByteArray bytes {};
    Paper paper {};
    QString problem {}; // why it is unread
    QString kind = QStringLiteral("paper");
};
struct ReceivedPaper // what `receive` prints
{
    CaseRef ref {};
    QList<Document> documents {};
    QList<Fact> facts {};
    QStringList duplicates {};
    QStringList overlaps {};
    QStringList alike {}; // cases that hold the same text in other bytes
    QList<Shared> shared {}; // what the overlaps and those have in common with it
    bool process = false;
    QStringList warnings {};
    bool opened = false; // false: filed into a case that stood, or a duplicate
    QStringList restricted {}; // why it waits and was not filed: underSeal, nationalSecurity
    DocumentId waiting {}; // in the tray
};
struct Statement // NAME=VALUE, NAME+=VALUE, NAME=
{
    QString name {};
    QString value {};
    bool add = false;
    QString instead {}; // of a fact that may stand many times: only this value of it is replaced or cleared
};

// The three steps of receiving, so that the window can read beside the docket's lane: store, read, file.
Result<TrayPaper> store(Desk &desk, const ReceiveOrder &order);
Result<QList<ReadPaper>> readAll(Reader &reader, const QByteArray &bytes, const QString &name,
    const Progress &progress = {}, const QString &password = {});
Result<ReceivedPaper> fileRead(
    Desk &desk, const ReceiveOrder &order, const TrayPaper &stored, const QList<ReadPaper> &read);
// All three, one after another. What cannot be read stays in the tray, and the sentence says so.
Result<ReceivedPaper> receive(Desk &desk, const ReceiveOrder &order, const Progress &progress = {});
// Reads and files what lies in the tray already.
Result<ReceivedPaper> receiveStored(
    Desk &desk, const ReceiveOrder &order, const TrayPaper &stored, const Progress &progress = {});

// A fact of the command line, or one that a row of the law asks for.
const QStringList &factNames(); // of papers; the law's rows name more
bool isFactName(const LawSet &law, const QString &name);
Result<Case> stateFacts(
    Desk &desk, const CaseRef &ref, const QList<Statement> &statements, const DemandId &demand = {}, qint64 seen = 0);
Result<Case> acceptFacts(
    Desk &desk, const CaseRef &ref, const QStringList &names = {}, qint64 seen = 0); // none named: all
// Each demand as the facts that set it apart: "instrument=CO_2703D account=email:a@b.example".
Result<Case> splitCase(Desk &desk, const CaseRef &ref, const QList<QList<Statement>> &demands);
Result<Case> linkCases(Desk &desk, const CaseRef &from, const CaseRef &to, const QString &as);
Result<Case> judgeCase(Desk &desk, const CaseRef &ref);

// Of several papers in one file, the one on that page becomes the instrument; what it states is proposed. No document:
// the case's only file of several papers.
Result<Case> takeAsInstrument(Desk &desk, const CaseRef &ref, const DocumentId &document, int page, qint64 seen = 0);

// A person looked at a paper that nothing could read, stated what it names, and says what it is: `says` is kept.
Result<Case> lookAt(Desk &desk, const CaseRef &ref, const DocumentId &paper, const QString &says);

// What waits in the tray: filed unread into a case, or discarded with a reason; both are entries.
Result<ReceivedPaper> fileUnread(Desk &desk, const DocumentId &sha256, const ReceiveOrder &order);
Result<TrayPaper> inTray(Desk &desk, const DocumentId &sha256);
// Into another docket, a compartment: read and filed there, unread where nothing could read it. Only then are its bytes
// taken from this tray, which no entry ever spoke of; nothing is entered here, so not even a number tells of it.
Result<ReceivedPaper> moveFromTray(Desk &desk, const DocumentId &sha256, Desk &compartment, const ReceiveOrder &order);
Result<> discardFromTray(Desk &desk, const DocumentId &sha256, const QString &reason);
}
