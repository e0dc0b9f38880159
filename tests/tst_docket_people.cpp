// SPDX-License-Identifier: Apache-2.0
#include "docket_sample.h"
#include "schema_p.h"
#include "sha256.h"
using namespace writdesk;
namespace {
const CaseRef a { QStringLiteral("WD-2026-AAAAA") };
const CaseRef b { QStringLiteral("WD-2026-BBBBB") };
const auto ann_ = QStringLiteral("ann");
const auto bob = QStringLiteral("bob");
const auto phrase = QStringLiteral("correct horse");
const auto counsel = QStringLiteral("counsel");

bool anyFileHolds(const QString &folder, const QByteArray &words)
{
    const auto files = QDir(folder).entryInfoList(QDir::Files);
    return std::ranges::any_of(files, [&](const QFileInfo &info) {
        QFile file(info.filePath());
        return file.open(QIODevice::ReadOnly) && file.readAll().contains(words);
    });
}
}
class tst_Docket_people : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void an_actor_signs_with_a_key_that_only_the_passphrase_opens()
    {
        TemporaryDocket docket(false);
        const auto added = docket->addActor(annAt(1), ann_, counsel, phrase);
        YES(added);
        QCOMPARE(QByteArray::fromHex(added->publicKey.toLatin1()).size(), 32);
        QCOMPARE(docket->entries()->last().body.value(u"public_key").toString(), added->publicKey);
        const auto signature = docket->sign(ann_, phrase, "manifest");
        YES(signature);
        QVERIFY(docket->signedBy(ann_, "manifest", *signature).value());
        QVERIFY(!docket->signedBy(ann_, "another manifest", *signature).value()); // falls with any change
        QVERIFY(!docket->signedBy(bob, "manifest", *signature).value());
        QVERIFY(!docket->signedBy(ann_, "manifest", {}).value());
        QVERIFY(docket->sign(ann_, QStringLiteral("wrong"), "manifest")
                    .error()
                    .sentence.contains(QStringLiteral("passphrase is wrong")));
        QVERIFY(!docket->sign(bob, phrase, "manifest"));
        YES(docket->verify());
    }
    void the_key_that_counts_stands_in_the_entry()
    {
        TemporaryDocket docket(false);
        YES(docket->addActor(annAt(1), ann_, counsel, phrase));
        YES(docket->addActor(annAt(2), bob, counsel, phrase));
        auto database = openDatabase(docket.file);
        YES(database); // bob's key pair is put in the place of ann's
        YES((*database)->run(QStringLiteral("DELETE FROM actor_keys WHERE name = 'ann'")));
        YES((*database)->run(QStringLiteral("UPDATE actor_keys SET name = 'ann'")));
        const auto forged = docket->sign(ann_, phrase, "manifest");
        YES(forged);
        QVERIFY(!docket->signedBy(ann_, "manifest", *forged).value());
    }
    void an_actor_has_one_name_a_known_role_and_a_passphrase()
    {
        TemporaryDocket docket(false);
        YES(docket->addActor(annAt(1), ann_, counsel, phrase));
        QVERIFY(!docket->addActor(annAt(2), QStringLiteral("Ann"), counsel, phrase));
        QVERIFY(!docket->addActor(annAt(2), QStringLiteral(" ann "), counsel, phrase));
        QVERIFY(!docket->addActor(annAt(2), bob, QStringLiteral("emperor"), phrase));
        QVERIFY(!docket->addActor(annAt(2), bob, counsel, {}));
        QVERIFY(!docket->addActor(annAt(2), QStringLiteral(" "), counsel, phrase));
        QCOMPARE(docket->actors()->size(), 1);
        QCOMPARE(docket->head()->count, 2);
    }
    void rehearsals_accept_bare_names()
    {
        TemporaryDocket docket;
        YES(docket->addActor(annAt(1), bob, counsel, {}));
        QCOMPARE(docket->actors()->first().publicKey, QString());
        QCOMPARE(docket->sign(QStringLiteral("anybody"), {}, "x").value(), QString());
        QVERIFY(docket->signedBy(QStringLiteral("anybody"), "x", {}).value());
        QVERIFY(!docket->signedBy({}, "x", {}).value());
    }
    void erasing_destroys_what_was_said_and_the_tree_still_verifies()
    {
        TemporaryDocket docket;
        const auto paper = stored(*docket, a, "%PDF zanzibarpaper", QStringLiteral("Xylophonist warrant"));
        YES(paper);
        YES(enter(*docket, annAt(1),
            { received(
                a, { fact(QStringLiteral("account"), QStringLiteral("email:quetzalcoatl@x.example")) }, { *paper }) }));
        YES(enter(*docket, annAt(2),
            { status(a, QStringLiteral("closed")),
                received(b, { fact(QStringLiteral("signer"), QStringLiteral("Untouched")) }) }));
        const auto before = docket->head();
        const auto erased = docket->erase(annAt(3), a, { 2 }, QStringLiteral("order of expungement"), bob);
        YES(erased);
        QCOMPARE(erased->kind, kind::erased);
        YES(docket->verify());
        YES(docket->verify(*before));
        QCOMPARE(*docket->erasures(), (QMap<qint64, qint64> { { 2, 5 } }));
        QCOMPARE(*docket->rebuildCheck(), QStringList());

        const auto log = docket->entries(a);
        QCOMPARE(log->first().erasedBy, 5);
        QVERIFY(log->first().body.isEmpty());
        QCOMPARE(log->last().body.value(u"basis").toString(), QStringLiteral("order of expungement"));
        const auto left = docket->load(a);
        YES(left);
        QVERIFY(left->facts.isEmpty() && left->documents.isEmpty());
        QCOMPARE(left->status, QStringLiteral("closed"));
        QVERIFY(left->warnings.first().contains(QStringLiteral("erased by entry 5")));
        QVERIFY(!docket->document(a, paper->sha256));
        QVERIFY(!docket->document(a, paper->reading));
        QVERIFY(docket->search(QStringLiteral("xylophonist"))->isEmpty());
        QVERIFY(docket->casesWithAccount(QStringLiteral("email:quetzalcoatl@x.example"))->isEmpty());
        QCOMPARE(docket->search(QStringLiteral("untouched"))->size(), 1);
    }
    void no_byte_of_what_was_erased_is_left_in_the_file()
    {
        TemporaryDocket docket;
        const auto paper = stored(*docket, a, "%PDF zanzibarpaper", QStringLiteral("Xylophonist warrant"));
        YES(enter(*docket, annAt(1),
            { received(a, { fact(QStringLiteral("signer"), QStringLiteral("quetzalcoatl")) }, { *paper }) }));
        for (const auto *word : { "zanzibarpaper", "ylophonist", "quetzalcoatl" })
            QVERIFY(anyFileHolds(docket.folder.path(), word));
        YES(docket->erase(annAt(3), a, { 2 }, QStringLiteral("order"), bob));
        for (const auto *word : { "zanzibarpaper", "ylophonist", "quetzalcoatl" })
            QVERIFY2(!anyFileHolds(docket.folder.path(), word), word);
    }
    void a_document_that_another_entry_needs_is_kept()
    {
        TemporaryDocket docket;
        const auto paper = stored(*docket, a, "%PDF", QStringLiteral("words"));
        YES(enter(
            *docket, annAt(1), { received(a, {}, { *paper }), { a, kind::filed, received(a, {}, { *paper }).body } }));
        YES(docket->erase(annAt(2), a, { 2 }, QStringLiteral("order"), bob));
        YES(docket->document(a, paper->sha256));
        YES(docket->verify());
        QCOMPARE(docket->search(QStringLiteral("words"))->size(), 1);
        QCOMPARE(*docket->rebuildCheck(), QStringList());
    }
    void erasing_is_refused_data()
    {
        QTest::addColumn<QString>("second");
        QTest::addColumn<QString>("basis");
        QTest::addColumn<QList<qint64>>("entries");
        QTest::newRow("by one person") << ann_ << QStringLiteral("order") << QList<qint64> { 2 };
        QTest::newRow("by one person spelled twice")
            << QStringLiteral(" ANN") << QStringLiteral("order") << QList<qint64> { 2 };
        QTest::newRow("by nobody else") << QString() << QStringLiteral("order") << QList<qint64> { 2 };
        QTest::newRow("without a basis") << bob << QStringLiteral(" ") << QList<qint64> { 2 };
        QTest::newRow("of an entry of another case") << bob << QStringLiteral("order") << QList<qint64> { 3 };
        QTest::newRow("of the docket's own entry") << bob << QStringLiteral("order") << QList<qint64> { 1 };
        QTest::newRow("of no entry") << bob << QStringLiteral("order") << QList<qint64> {};
        QTest::newRow("of an erased entry") << bob << QStringLiteral("order") << QList<qint64> { 4 };
        QTest::newRow("of an erasure") << bob << QStringLiteral("order") << QList<qint64> { 5 };
    }
    void erasing_is_refused()
    {
        QFETCH(QString, second);
        QFETCH(QString, basis);
        QFETCH(QList<qint64>, entries);
        TemporaryDocket docket;
        YES(enter(*docket, annAt(1), { received(a, {}), received(b, {}), status(a, QStringLiteral("closed")) }));
        YES(docket->erase(annAt(2), a, { 4 }, QStringLiteral("order"), bob));
        const auto head = docket->head()->hash;
        QVERIFY(!docket->erase(annAt(3), a, entries, basis, second));
        QCOMPARE(docket->head()->hash, head);
        YES(docket->verify());
    }
    void in_an_ordinary_docket_both_must_be_actors()
    {
        TemporaryDocket docket(false);
        YES(docket->addActor(annAt(1), ann_, counsel, phrase));
        YES(enter(*docket, annAt(2), { received(a, {}) }));
        QVERIFY(!docket->erase(annAt(3), a, { 3 }, QStringLiteral("order"), bob));
        YES(docket->addActor(annAt(3), bob, counsel, phrase));
        YES(docket->erase(annAt(4), a, { 3 }, QStringLiteral("order"), bob));
        YES(docket->verify());
    }
};
QTEST_GUILESS_MAIN(tst_Docket_people)
#include "tst_docket_people.moc"
