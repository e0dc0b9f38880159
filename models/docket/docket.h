// SPDX-License-Identifier: Apache-2.0
// The docket: one file of entries nobody can rewrite, with the documents they name and the lists that follow from them.
#pragma once
#include "course.h"
#include "entry.h"
#include "paper.h"
#include "register.h"
#include "result.h"
#include <QMap>
#include <functional>
#include <memory>
class QIODevice;
namespace writdesk {
class Database;

struct NewDocket {
    bool rehearsal = false;
    QString profile {}; // id
    QDateTime at {}; // instant of the first entry
    QString actor {};
};
struct DocketInfo {
    QString file {};
    bool rehearsal = false;
    qint64 count = 0; // entries
    QDateTime lastAt {}; // instant of the last entry
    QString profile {};
};
struct TreeHead // RFC 6962 section 2.1
{
    qint64 count = 0;
    QString hash {}; // hex
};
struct ListRow {
    CaseRef ref {};
    QString instrument {};
    QString issuer {};
    QString status {};
    QDateTime receivedAt {};
    QString due {}; // ISO date or instant; empty where nothing is due
    QString dueRule {};
    Family dueFamily = Family::ActBy;
    qint64 revision = 0;
};
struct ListWord // one word that a row must have, or must not have
{
    QString word {}; // in reference, instrument, issuer, status, docket number or accounts
    QStringList instruments {}; // or it is one of these
    QStringList statuses {}; // or has one of these
    bool absent = false;
    friend bool operator==(const ListWord &, const ListWord &) = default;
};
enum class ListOrder { Due, Received, Case, Instrument, Issuer, Status };
struct ListQuery {
    QString filter {}; // words, each must occur in reference, instrument, issuer, status, docket number or accounts
    QString dueUntil {}; // ISO date: only what is due on or before it
    int limit = 0; // 0: all
    int offset = 0;
    CaseRef after {}; // only the rows below this case: cheaper than an offset in a long list
    QList<ListWord> words {}; // each as said there
    QStringList accounts {}; // cases that name one of these, exactly as the docket writes it
    QString dueFrom {}; // ISO date: only what is due on or after it
    bool neverDue = false; // only what is due at no time
    QDateTime receivedFrom {}, receivedBefore {}; // instants
    ListOrder order = ListOrder::Due;
    bool descending = false;
    friend bool operator==(const ListQuery &, const ListQuery &) = default;
};
struct SearchHit {
    ListRow row {};
    DocumentId document {};
    int page = 0;
    QString snippet {};
};
struct Actor {
    QString name {};
    QString role {}; // intake, reviewer, counsel, collector, administrator, auditor
    QString publicKey {}; // Ed25519, hex; empty in rehearsal dockets
};
struct TrayPaper // stored unread, outside any tree, until it is filed
{
    DocumentId sha256 {};
    QString name {};
    qint64 size = 0;
    QDateTime at {};
};
struct BackupNote // of a copy that was made and verified
{
    QString file {};
    QDateTime at {};
    TreeHead head {};
};
struct EntryQuery { // of entries, newest first
    struct Word { // found in the name of the actor or the case, or in the name that one of these kinds has for people
        QString text {};
        QStringList kinds {};
    };
    qint64 below = 0; // only entries before this number; 0: from the newest on
    qint64 from = 1; // only this number and later ones
    CaseRef caseRef {}; // only of this case; empty: of any, and of the docket itself
    QStringList kinds {}; // only these; empty: any
    QString act {}; // only what asks for this act or approves it
    QList<Word> words {}; // each of them is found
    int limit = 100;
    qint64 most = 100'000; // so many entries are looked at before it answers, whether that fills the page or not
};
struct EntryPage {
    QList<Entry> entries {}; // newest first
    qint64 next = 0; // the query's `below` to go on with; 0: there is nothing more
};
struct Stamp // who writes, and the instant the writer says it is
{
    QString actor {};
    QDateTime at {};
};
using Seen = QMap<CaseRef, qint64>; // the revision of each case that the writer saw

class Docket {
public:
    // Creates a docket file; refuses a file that exists, and a folder on a network file system.
    static Result<std::unique_ptr<Docket>> create(const QString &file, const NewDocket &how);
    // Opens and migrates; refuses a newer docket and what is none.
    static Result<std::unique_ptr<Docket>> open(const QString &file);
    ~Docket();
    Q_DISABLE_COPY_MOVE(Docket)

    Result<DocketInfo> info() const;

    // The only way to write. Takes the docket's write lock, compares every case in `seen` with its revision ("Someone
    // else changed this case."), asks `work` for the entries, appends them and updates every projection in one
    // transaction. `work` may read the docket: it sees what the transaction sees. No entry may be earlier than the
    // last. Of many entries the course tells how many are in; stopped, none is.
    using Work = std::function<Result<QList<NewEntry>>()>;
    Result<QList<Entry>> change(const Stamp &stamp, const Seen &seen, const Work &work, const Course &course = {});

    Result<CaseRef> freshRef(const QDate &today) const; // WD-2026-K7QM4, random and unused

    Result<Case> load(const CaseRef &ref) const;
    Result<Case> loadAsOf(const CaseRef &ref, const QDateTime &instant) const; // folds the entries up to it
    Result<QList<Entry>> entries(const CaseRef &ref = {}) const; // oldest first; of a case, or all
    Result<> eachEntry(const std::function<Result<>(const Entry &)> &take) const; // of all, one in memory at a time
    Result<EntryPage> entriesBelow(const EntryQuery &query) const; // a page of a log that no memory holds
    Result<qint64> firstEntryAt(const QDateTime &instant) const; // then or later; one after the last where none is
    Result<QList<ListRow>> list(const ListQuery &query) const; // by the query's order, then by date and reference
    Result<QList<SearchHit>> search(const QString &words, int limit = 200) const;

    // Cases that share an account with this one, and every case with an unread paper or unaccepted accounts; without
    // it.
    Result<QList<Case>> neighbours(const Case &of) const;
    Result<QList<CaseRef>> casesToLookAt() const; // with unsettled papers, or where a second person was ever asked for
    // Closed cases whose file is kept until this day at last, those that come first before the others; 0: all of them.
    Result<QList<CaseRef>> casesKeptUntil(const QDate &day, int limit = 0) const;
    // Cases that may have dates on these days: those due then, those due before (the nearest first), then the others.
    Result<QList<CaseRef>> casesDueNear(const QDate &from, const QDate &to, int limit) const;
    Result<qint64> decidedButNotClosed() const; // how many: for them no period of keeping runs
    // Cases of which something stands in that register, in the order of registerKey; 0: all of them.
    Result<QList<CaseRef>> casesIn(Register which, int limit = 0) const;
    Result<QList<CaseRef>> casesUnder(
        const QStringList &instruments, int limit = 0) const; // those that came last first
    Result<QList<CaseRef>> casesWithAccount(const QString &account) const;
    // Cases whose reference or number (of six characters or more) stands somewhere in the text.
    Result<QList<CaseRef>> casesNamedIn(const QString &text) const;
    // Cases in one of whose facts all of these words stand, those that were written last first.
    Result<QList<CaseRef>> casesWhoseFactsSay(const QString &words, int limit) const;
    Result<QList<CaseRef>> casesWithDocument(const DocumentId &sha256) const;
    Result<QList<CaseRef>> casesWithText(const QString &words) const; // SHA-256 of a paper's words
    Result<QList<CaseRef>> casesWithDocketNumber(const QString &number) const;

    // Documents: stored whole in chunks before the entry that names them; never shared between cases, never changed.
    Result<DocumentId> putDocument(const CaseRef &ref, QIODevice &bytes);
    Result<DocumentId> putDocument(const CaseRef &ref, const QByteArray &bytes);
    Result<QByteArray> document(const CaseRef &ref, const DocumentId &sha256) const;
    // Piece by piece, in flat memory; fails at the end where the bytes were not those of the hash.
    using Pieces = std::function<Result<>(QByteArrayView)>;
    Result<> streamDocument(const CaseRef &ref, const DocumentId &sha256, const Pieces &take) const;
    // Documents that no entry names, as when work was cut off before its entry; not those that are still coming in.
    Result<qint64> orphans() const;
    Result<qint64> sweepOrphans(); // takes them out and says how many they were
    Result<> takeBack(
        const CaseRef &ref, const QList<DocumentId> &documents); // of stopped work, unless an entry names them

    // The intake tray.
    Result<TrayPaper> putInTray(QIODevice &bytes, const QString &name, const QDateTime &at);
    Result<QList<TrayPaper>> tray() const;
    Result<QByteArray> trayBytes(const DocumentId &sha256) const;
    Result<> takeFromTray(const DocumentId &sha256); // once it was filed

    // Law sets, policies and templates, kept by their hash.
    Result<QString> keep(const QByteArray &bytes); // SHA-256, hex
    Result<QByteArray> kept(const QString &sha256) const;
    // Bytes that no entry needs any more: the entry that says so is written in the same transaction.
    Result<> forgetKept(const QString &sha256);
    // Small facts about the docket that are no entries of cases: the profile in force and the like.
    Result<QList<Entry>> ofKind(const QString &kind) const; // entries of the docket itself, oldest first
    Result<QByteArray> profileBytes() const; // of the last profile_set entry; empty where none was set

    // Actors. In an ordinary docket a key pair is made and its secret wrapped by the passphrase (Argon2id,
    // XChaCha20-Poly1305).
    Result<Actor> addActor(const Stamp &stamp, const QString &name, const QString &role, const QString &passphrase);
    Result<QList<Actor>> actors() const;
    Result<QString> sign(const QString &actor, const QString &passphrase, const QByteArray &what) const; // hex
    Result<bool> signedBy(const QString &actor, const QByteArray &what, const QString &signature) const;

    Result<TreeHead> head() const;
    // Another number each time somebody else wrote to the docket, from this program or another; cheap enough to be
    // asked before everything.
    Result<qint64> markOfOthers() const;
    // Recomputes every leaf and the tree, checks consistency with an earlier head and every document against its hash.
    // Fails with No::Broken and names the first bad entry.
    Result<> verify(const std::optional<TreeHead> &earlier = {}, const Course &course = {}) const;
    Result<QMap<qint64, qint64>> erasures() const; // number of each erased entry, and of the entry that erased it
    Result<> rebuild(); // projections from the entries alone
    Result<QStringList> rebuildCheck(const Course &course = {}) const; // the differences; none where all is well

    // A consistent copy while others go on writing, verified before it gets its name; refuses a file that exists.
    // Answers with the copy's head.
    Result<TreeHead> backup(const QString &file) const;
    // The copies that are known of, newest first. A note is no entry: it stands outside the tree.
    Result<> noteBackup(const BackupNote &note);
    Result<> forgetBackup(const QString &file);
    Result<QList<BackupNote>> backups() const;
    // How many entries the tree counted when its head had these words; none where it never had them.
    Result<std::optional<qint64>> countUnder(const QString &words) const;
    // Copies a backup to a file that does not exist yet, and verifies the copy before it says done.
    static Result<> restore(const QString &backup, const QString &to);

    // Destroys bodies, salts, documents and search words of the entries, by an `erased` entry; the tree still verifies.
    // `still` is asked inside the transaction that destroys; its no leaves everything as it was. `subject`: the hold
    // whose copies these are.
    Result<Entry> erase(const Stamp &stamp, const CaseRef &ref, const QList<qint64> &entries, const QString &basis,
        const QString &secondActor, const std::function<Result<>()> &still = {}, const QString &subject = {});

    // After an erasure: writes the file anew and empties its journal, so that no byte of what was erased is left in
    // either. Needs as much room on the disk again; fails, and changes nothing, while another program reads.
    Result<> forgetErased();

private:
    explicit Docket(std::unique_ptr<Database> database);
    std::unique_ptr<Database> m_database;
};
}
