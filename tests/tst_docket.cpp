// SPDX-License-Identifier: Apache-2.0
#include "docket_sample.h"
#include "leaf_p.h"
#include "schema_p.h"
#include "sha256.h"
#include <QBuffer>
#include <QRegularExpression>
#include <QSet>
using namespace writdesk;
namespace {
const CaseRef a { QStringLiteral("WD-2026-AAAAA") };
const CaseRef b { QStringLiteral("WD-2026-BBBBB") };
const auto email = QStringLiteral("email:x@y.example");
}
class tst_Docket : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void a_new_docket_has_one_entry_and_verifies()
    {
        TemporaryDocket docket;
        YES(docket.docket);
        const auto info = docket->info();
        YES(info);
        QCOMPARE(info->count, 1);
        QVERIFY(info->rehearsal);
        QCOMPARE(info->profile, QStringLiteral("example"));
        QCOMPARE(info->lastAt, noon);
        YES(docket->verify());
        QCOMPARE(QFile::permissions(docket.file)
                & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
            QFile::Permissions());
    }
    void a_file_that_exists_is_never_overwritten()
    {
        TemporaryDocket docket;
        const auto again = Docket::create(docket.file, { true, {}, noon, QStringLiteral("ann") });
        QVERIFY(!again);
        QVERIFY(again.error().sentence.contains(QStringLiteral("exists already; choose another name")));
        YES(docket->verify());
    }
    void what_is_no_docket_is_refused_and_left_as_it_is()
    {
        QTemporaryDir folder;
        const auto file = folder.filePath(QStringLiteral("letter.txt"));
        const QByteArray words(5000, 'x');
        for (const auto &content : { words, QByteArray() }) {
            QFile out(file);
            QVERIFY(out.open(QIODevice::WriteOnly | QIODevice::Truncate));
            out.write(content);
            out.close();
            const auto opened = Docket::open(file);
            QVERIFY(!opened);
            QVERIFY2(
                opened.error().sentence.contains(QStringLiteral("not a docket")), qPrintable(opened.error().sentence));
            QVERIFY(out.open(QIODevice::ReadOnly));
            QCOMPARE(out.readAll(), content);
        }
        QVERIFY(Docket::open(folder.path()).error().sentence.contains(QStringLiteral("is a folder")));
        QVERIFY(Docket::open(folder.filePath(QStringLiteral("none")))
                    .error()
                    .sentence.contains(QStringLiteral("There is no docket")));
        QVERIFY(!Docket::create(folder.filePath(QStringLiteral("no/such/folder")), { true, {}, noon, {} }));
    }
    void network_file_systems_are_known_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<bool>("network");
        for (const auto *type : { "nfs4", "cifs", "fuse.sshfs", "smb3" })
            QTest::newRow(type) << QByteArray(type) << true;
        for (const auto *type : { "ext4", "tmpfs", "btrfs", "overlay", "xfs", "fuseblk" })
            QTest::newRow(type) << QByteArray(type) << false;
    }
    void network_file_systems_are_known()
    {
        QFETCH(QByteArray, type);
        QFETCH(bool, network);
        QCOMPARE(isNetworkFileSystem(type), network);
    }
    void a_case_is_the_fold_of_its_entries_after_reopening_too()
    {
        TemporaryDocket docket;
        YES(enter(*docket, annAt(1), { received(a, { fact(QStringLiteral("account"), email) }) }, { { a, 0 } }));
        YES(enter(*docket, annAt(2), { status(a, QStringLiteral("closed")) }, { { a, 2 } }));
        const auto loaded = docket->load(a);
        YES(loaded);
        QCOMPARE(loaded->status, QStringLiteral("closed"));
        QCOMPARE(loaded->revision, 3);
        QCOMPARE(*loaded, folded(*docket->entries(a)));
        docket.docket = Docket::open(docket.file);
        YES(docket.docket);
        QCOMPARE(*docket->load(a), *loaded);
        QCOMPARE(docket->head()->count, 3);
        YES(docket->verify());
        QCOMPARE(*docket->rebuildCheck(), QStringList());
        QVERIFY(!docket->load(b));
    }
    void a_case_is_shown_as_it_stood()
    {
        TemporaryDocket docket;
        YES(enter(*docket, annAt(10), { received(a, {}) }));
        YES(enter(*docket, annAt(20), { status(a, QStringLiteral("closed")) }));
        QCOMPARE(docket->loadAsOf(a, later(15))->status, QStringLiteral("received"));
        QCOMPARE(docket->loadAsOf(a, later(20))->status, QStringLiteral("closed"));
        QVERIFY(docket->loadAsOf(a, later(5)).error().sentence.contains(QStringLiteral("did not exist yet")));
    }
    void a_leaf_is_the_header_in_sorted_compact_json_and_binds_the_salted_body()
    {
        TemporaryDocket docket;
        const auto entered
            = enter(*docket, { QStringLiteral("Zo\u00eb \"Z\""), later(1) }, { status(a, QStringLiteral("closed")) });
        YES(entered);
        auto database = openDatabase(docket.file);
        YES(database);
        const auto row
            = (*database)->first(QStringLiteral("SELECT leaf, salt, body, leaf_hash FROM entries WHERE number = 2"));
        const auto leaf = (*row)->at(0).toByteArray();
        const auto bodyHash = sha256((*row)->at(1).toByteArray() + (*row)->at(2).toByteArray()).toHex();
        QCOMPARE(leaf,
            QByteArray("{\"actor\":\"Zo\xc3\xab \\\"Z\\\"\",\"at\":\"2026-11-02T12:01:00Z\",\"body\":\"" + bodyHash
                + "\",\"case\":\"WD-2026-AAAAA\",\"kind\":\"status_set\",\"number\":2,\"v\":1}"));
        QCOMPARE((*row)->at(3).toByteArray(), sha256(QByteArray(1, '\0') + leaf));
        QCOMPARE(entered->first().leaf, QString::fromLatin1((*row)->at(3).toByteArray().toHex()));
        QCOMPARE((*row)->at(1).toByteArray().size(), 32);
        YES(docket->verify());
    }
    void someone_elses_change_is_not_overwritten()
    {
        TemporaryDocket docket;
        YES(enter(*docket, annAt(1), { received(a, {}) }, { { a, 0 } }));
        auto other = Docket::open(docket.file);
        YES(other);
        YES(enter(**other, annAt(2), { status(a, QStringLiteral("reviewing")) }, { { a, 2 } }));
        bool asked = false;
        const auto late = docket->change(annAt(3), { { a, 2 } }, [&]() -> Result<QList<NewEntry>> {
            asked = true;
            return QList<NewEntry> { status(a, QStringLiteral("closed")) };
        });
        QVERIFY(!late);
        QVERIFY(late.error().sentence.startsWith(QStringLiteral("Someone else changed this case.")));
        QVERIFY(!asked);
        QCOMPARE(docket->load(a)->status, QStringLiteral("reviewing"));
        YES(docket->verify());
    }
    void a_change_that_fails_leaves_no_trace()
    {
        TemporaryDocket docket;
        const auto before = docket->head()->hash;
        const auto no = docket->change(annAt(1), {}, [&]() -> Result<QList<NewEntry>> {
            if (auto kept = docket->keep("within"); !kept)
                return asFailure(kept);
            return blocked(QStringLiteral("A gag blocks."), { Block { .id = QStringLiteral("G1") } });
        });
        QVERIFY(!no);
        QCOMPARE(no.error().no, No::Blocked);
        QCOMPARE(no.error().blocks.size(), 1);
        QCOMPARE(docket->head()->hash, before);
        QVERIFY(!docket->kept(sha256Hex("within")));
        YES(enter(*docket, annAt(1), { status(a, QStringLiteral("closed")) }));
    }
    void a_part_that_failed_undoes_the_whole_even_where_its_failure_was_passed_over()
    {
        TemporaryDocket docket;
        const auto changed = docket->change(annAt(1), {}, [&]() -> Result<QList<NewEntry>> {
            const auto inner = enter(*docket, annAt(1), { status(b, QStringLiteral("closed")) }, { { b, 99 } });
            return QList<NewEntry> { status(a, inner ? QStringLiteral("closed") : QStringLiteral("reviewing")) };
        });
        QVERIFY(!changed);
        QCOMPARE(docket->head()->count, 1);
        YES(docket->verify());
    }
    void a_clock_that_runs_backwards_is_noticed()
    {
        TemporaryDocket docket;
        YES(enter(*docket, annAt(10), { status(a, QStringLiteral("closed")) }));
        YES(enter(*docket, annAt(10), { status(a, QStringLiteral("reviewing")) })); // the same instant is fine
        const auto early = enter(*docket, annAt(9), { status(a, QStringLiteral("closed")) });
        QVERIFY(!early);
        QVERIFY(early.error().sentence.contains(QStringLiteral("clock")));
        QVERIFY(!enter(*docket, { QStringLiteral("ann"), {} }, { status(a, QStringLiteral("closed")) }));
        QCOMPARE(docket->head()->count, 3);
    }
    void references_are_random_and_easily_read()
    {
        TemporaryDocket docket;
        static const QRegularExpression form(QStringLiteral("^WD-2026-[2-9A-HJKMNP-TV-Z]{5}$"));
        QSet<QString> seen;
        for (int i = 0; i < 300; ++i) {
            const auto ref = docket->freshRef(QDate(2026, 11, 2));
            YES(ref);
            QVERIFY2(form.match(ref->text).hasMatch(), qPrintable(ref->text));
            seen.insert(ref->text);
        }
        QVERIFY(seen.size() > 295); // of 24 million
    }
    void documents_come_back_whole_and_unchanged_data()
    {
        QTest::addColumn<qint64>("size");
        for (const qint64 size : { 0, 1, 1024 * 1024 - 1, 1024 * 1024, 1024 * 1024 + 1, 66 * 1024 * 1024 })
            QTest::addRow("%lld bytes", size) << size;
    }
    void documents_come_back_whole_and_unchanged()
    {
        QFETCH(qint64, size);
        TemporaryDocket docket;
        QByteArray bytes(size, Qt::Uninitialized);
        for (qint64 i = 0; i < size; ++i)
            bytes[i] = char(i * i / 7 + i);
        const auto put = docket->putDocument(a, bytes);
        YES(put);
        QCOMPARE(put->text, sha256Hex(bytes));
        QCOMPARE(docket->document(a, *put).value(), bytes);
        QVERIFY(!docket->document(b, *put)); // never shared between cases
        QCOMPARE(docket->putDocument(a, bytes).value(), *put);
        YES(docket->verify());
    }
    void an_entry_may_name_only_what_is_stored()
    {
        TemporaryDocket docket;
        const Document missing { .sha256 = { sha256Hex("nothing") }, .kind = QStringLiteral("paper") };
        QVERIFY(enter(*docket, annAt(1), { received(a, {}, { missing }) })
                    .error()
                    .sentence.contains(QStringLiteral("not stored")));
        QCOMPARE(docket->head()->count, 1);
    }
    void orphans_are_swept_and_named_documents_stay()
    {
        TemporaryDocket docket;
        const auto paper = stored(*docket, a, "%PDF named", QStringLiteral("some words"));
        YES(paper);
        YES(enter(*docket, annAt(1), { received(a, {}, { *paper }) }));
        const auto orphan = docket->putDocument(a, "orphan");
        const auto stranger = docket->putDocument(b, "stranger");
        QBuffer mail;
        mail.setData("mail");
        QVERIFY(mail.open(QIODevice::ReadOnly));
        YES(docket->putInTray(mail, QStringLiteral("mail.eml"), noon));
        YES(docket->verify());
        QCOMPARE(*docket->orphans(), 2);
        QCOMPARE(*docket->sweepOrphans(), 2);
        QCOMPARE(*docket->orphans(), 0);
        QVERIFY(!docket->document(a, *orphan));
        QVERIFY(!docket->document(b, *stranger));
        YES(docket->document(a, paper->sha256));
        YES(docket->document(a, paper->reading));
        YES(docket->trayBytes({ sha256Hex("mail") }));
        YES(docket->verify());
    }
    void what_stopped_work_stored_is_taken_back_unless_an_entry_names_it()
    {
        TemporaryDocket docket;
        const auto paper = stored(*docket, a, "%PDF named", QStringLiteral("some words"));
        YES(paper);
        YES(enter(*docket, annAt(1), { received(a, {}, { *paper }) }));
        const auto left = docket->putDocument(a, QByteArray(70 * 1024 * 1024, 'x')); // more than one step removes
        const auto elsewhere = docket->putDocument(b, "left");
        YES(left);
        YES(docket->takeBack(a, { *left, paper->sha256, *elsewhere }));
        QVERIFY(!docket->document(a, *left));
        YES(docket->document(a, paper->sha256));
        YES(docket->document(b, *elsewhere)); // of another case
        QCOMPARE(*docket->orphans(), 1);
        YES(docket->verify());
    }
    void the_tray_keeps_papers_unread_until_they_are_filed()
    {
        TemporaryDocket docket;
        QBuffer mail;
        mail.setData("From: x");
        QVERIFY(mail.open(QIODevice::ReadOnly));
        const auto put = docket->putInTray(mail, QStringLiteral("mail.eml"), noon);
        YES(put);
        QCOMPARE(put->size, 7);
        QCOMPARE(docket->tray()->size(), 1);
        QCOMPARE(docket->trayBytes(put->sha256).value(), QByteArray("From: x"));
        QCOMPARE(docket->head()->count, 1); // outside the tree
        YES(docket->takeFromTray(put->sha256));
        QVERIFY(docket->tray()->isEmpty());
        QVERIFY(!docket->trayBytes(put->sha256));
    }
    void profiles_are_kept_by_their_hash()
    {
        TemporaryDocket docket;
        QCOMPARE(docket->profileBytes().value(), QByteArray());
        const auto hash = docket->keep("name = 'x'");
        YES(hash);
        YES(docket->keep("name = 'x'"));
        const auto set = [&](const QString &sha256) {
            return NewEntry { {}, kind::profile,
                { { QStringLiteral("id"), QStringLiteral("mine") }, { QStringLiteral("sha256"), sha256 } } };
        };
        QVERIFY(!enter(*docket, annAt(1), { set(sha256Hex("another")) }));
        YES(enter(*docket, annAt(1), { set(*hash) }));
        QCOMPARE(docket->profileBytes().value(), QByteArray("name = 'x'"));
        QCOMPARE(docket->info()->profile, QStringLiteral("mine"));
        YES(docket->verify());
    }
    void a_busy_docket_says_so()
    {
        TemporaryDocket docket;
        auto other = openDatabase(docket.file);
        YES(other);
        const auto within = (*other)->inTransaction([&]() -> Result<QString> {
            const auto change = enter(*docket, annAt(1), { status(a, QStringLiteral("closed")) });
            return change ? QString() : change.error().sentence;
        });
        QCOMPARE(within.value(), QStringLiteral("The docket is busy: another program is writing to it; try again."));
    }
};
QTEST_GUILESS_MAIN(tst_Docket)
#include "tst_docket.moc"
