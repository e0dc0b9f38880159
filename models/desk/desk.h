// SPDX-License-Identifier: Apache-2.0
// What every counter works with: one open docket, the law and policy in force, the reader, who acts and what time it
// is.
#pragma once
#include "docket.h"
#include "gates.h"
#include "law_in_force.h"
#include "profile.h"
#include "reader.h"
#include <functional>
#include <memory>
namespace writdesk {
struct Uptime // how long the machine has run, which nobody sets
{
    QString boot {}; // which run of it; empty where that cannot be told
    qint64 seconds = 0;
};
struct DeskOrder {
    QString docket {}; // file
    QString actor {};
    QString passphrase {}; // of the actor's key; not needed in rehearsal dockets
    std::optional<QDateTime> setClock {}; // rehearsal dockets only; never earlier than the last entry
    std::function<QDateTime()> clock {}; // the system clock, handed down by the program
    QString readerProgram {}; // empty: the one beside this program
    std::function<Uptime()> uptime {}; // of the system, likewise handed down
};

class Desk {
public:
    static Result<std::unique_ptr<Desk>> open(const DeskOrder &order);

    Docket &docket() { return *m_docket; }
    const LawSet &law() const { return m_law.law(); }
    // Of that law, in force today; null where there is none. It is there before all of the law is read.
    const Instrument *instrument(const QString &id) const { return m_law.instrument(id, today()); }
    // The files it was read from: those of the program, and over them what this docket adopted.
    const QList<LawFile> &lawFiles() const { return m_law.files(); }
    const QList<LawFile> &adoptedLaw() const { return m_law.adopted(); }
    // Why what was adopted last is not in force; empty where it is.
    const QString &lawTrouble() const { return m_law.trouble(); }
    Result<> takeUpLaw(); // reads the law again, after one was adopted
    const Profile &profile() const { return m_profile; }
    const QByteArray &policyBytes() const { return m_policyBytes; } // that it was read from
    Result<> takeUpPolicy(); // reads it again, after one was set
    // The policy and the law that somebody else set, and in rehearsal the clock; answers whether anybody wrote.
    Result<bool> catchUp();
    Reader &reader() { return *m_reader; }
    const QString &actor() const { return m_order.actor; }
    const QString &passphrase() const { return m_order.passphrase; }
    bool rehearsal() const { return m_rehearsal; }
    // Of an ordinary docket the system clock; of a rehearsal docket the clock it was set to, else its last entry's
    // instant.
    QDateTime now() const;
    QDate today() const; // the civil day in the entity's zone
    Uptime uptime() const { return m_order.uptime ? m_order.uptime() : Uptime(); }
    // What the clock should say by how long the machine has run since this desk looked at both.
    std::optional<QDateTime> expectedClock() const;
    void takeClock(); // looks at both
    Stamp stamp() const { return { actor(), now() }; }

    // Writes to one case: `work` gets the case as the transaction sees it and answers with entries of it. The judgement
    // that follows is entered too where `judge` says so, and `changed` is told. `seen`: the revision the caller saw; 0
    // means whatever is there.
    using CaseWork = std::function<Result<QList<NewEntry>>(const Case &)>;
    enum class Judge { No, Yes };
    Result<Case> change(const CaseRef &ref, qint64 seen, Judge judge, const CaseWork &work);
    // The same for a case that does not stand yet.
    Result<Case> opened(const CaseRef &fresh, const CaseWork &work);
    // Entries of several cases at once: all or none. No judgement follows.
    Result<> changeAll(const QList<CaseRef> &cases, const Docket::Work &work, const Course &course = {});

    // Every case an act of this one must look at: shared accounts, unread or unaccepted papers, links both ways.
    Result<QList<Case>> neighbours(const Case &of);
    Result<> keepLaw(); // the bytes a judgement rests on lie in the docket by their hash
    const QString &lawHash() const { return m_lawKept; } // that hash, once they are kept
    // What the law says of the case now, with what people overruled.
    Judgement judged(const Case &c) const;
    // Whether this desk's actor may enter these in an ordinary docket; the refusal names the roles that may.
    Result<> mayEnter(const QList<NewEntry> &entries) const;
    QList<Block> blocks(const Case &c, Act act, const QString &subject, const QString &what);
    // The signature of this desk's actor under `what`; empty in rehearsal dockets.
    Result<QString> signature(const QString &what);

    void onChange(std::function<void(const CaseRef &)> told) { m_told = std::move(told); }

private:
    explicit Desk(DeskOrder order);
    Result<> takeUp(); // reads what kind of docket it is, its clock, its policy, the law
    Result<> rulesStand(); // within a transaction: those that the work was begun under
    Result<Case> write(const CaseRef &ref, qint64 seen, bool fresh, Judge judge, const CaseWork &work);
    DeskOrder m_order;
    std::unique_ptr<Docket> m_docket;
    std::unique_ptr<Reader> m_reader;
    LawInForce m_law;
    qint64 m_mark = 0; // Docket::markOfOthers, as last seen
    QByteArray m_policyBytes;
    QString m_lawKept; // hash under which the law in force lies in the docket
    Profile m_profile;
    bool m_rehearsal = false;
    QDateTime m_clockTaken;
    Uptime m_uptimeTaken;
    std::function<void(const CaseRef &)> m_told;
};
}
