// SPDX-License-Identifier: Apache-2.0
#include "docket_sample.h"
#include "sha256.h"
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <rapidcheck.h>
using namespace writdesk;
namespace {
const CaseRef a { QStringLiteral("WD-2026-AAAAA") };
const CaseRef b { QStringLiteral("WD-2026-BBBBB") };

// What somebody with a database tool and no program of ours can do to a docket.
class Intruder {
public:
    explicit Intruder(const QString &file)
    {
        m_link = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("intruder"));
        m_link.setDatabaseName(file);
        m_link.open();
    }
    ~Intruder()
    {
        m_link = {};
        QSqlDatabase::removeDatabase(QStringLiteral("intruder"));
    }
    Q_DISABLE_COPY_MOVE(Intruder)
    int run(const QString &sql, const QVariantList &values = {})
    {
        QSqlQuery query(m_link);
        query.prepare(sql);
        for (const auto &value : values)
            query.addBindValue(value);
        return query.exec() ? query.numRowsAffected() : -1;
    }
    QByteArray read(const QString &sql)
    {
        QSqlQuery query(sql, m_link);
        return query.next() ? query.value(0).toByteArray() : QByteArray();
    }

private:
    QSqlDatabase m_link;
};

// Nine entries: the docket's own, a case with a paper, a second case, an erased entry, a kept profile.
Result<> filled(Docket &docket)
{
    const auto paper = stored(docket, a, QByteArray(2 * 1024 * 1024 + 5, 'p'), QStringLiteral("search warrant"));
    if (!paper)
        return asFailure(paper);
    const auto profile = docket.keep("[profile]");
    const QJsonObject set { { QStringLiteral("id"), QStringLiteral("x") },
        { QStringLiteral("sha256"), profile.value() } };
    const auto entered = enter(
        docket, annAt(1), { received(a, { fact(QStringLiteral("signer"), QStringLiteral("Judge")) }, { *paper }) })
                             .and_then([&](const auto &) {
                                 return enter(docket, annAt(2),
                                     { received(b, {}), status(a, QStringLiteral("reviewing")),
                                         status(b, QStringLiteral("reviewing")) });
                             })
                             .and_then([&](const auto &) {
                                 return enter(docket, annAt(3), { { {}, kind::profile, set } });
                             });
    if (!entered)
        return asFailure(entered);
    return docket.erase(annAt(4), b, { 3 }, QStringLiteral("order"), QStringLiteral("bob"))
        .and_then([&](const Entry &) {
            return enter(
                docket, annAt(5), { status(a, QStringLiteral("closed")), status(b, QStringLiteral("closed")) });
        })
        .map([](const auto &) {});
}
}
class tst_Docket_tampering : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void a_changed_row_is_found_and_the_first_bad_entry_named_data();
    void a_changed_row_is_found_and_the_first_bad_entry_named();
    void a_flipped_bit_of_any_stored_byte_is_found_data();
    void a_flipped_bit_of_any_stored_byte_is_found();
    void a_docket_rewritten_from_its_first_entry_does_not_continue_an_earlier_head();
    void a_paper_that_is_gone_is_a_difference_of_the_lists();
    void an_earlier_head_of_this_docket_is_continued();
    void an_older_file_put_back_does_not_reach_a_later_head();
};

void tst_Docket_tampering::a_changed_row_is_found_and_the_first_bad_entry_named_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<int>("entry");
    QFile file(QStringLiteral(TEST_DATA "/docket_tampering.csv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    file.readLine();
    while (!file.atEnd()) {
        const auto row = QString::fromUtf8(file.readLine()).trimmed().split(u'|');
        QCOMPARE(row.size(), 3);
        QTest::newRow(qPrintable(row.at(0))) << row.at(2) << row.at(1).toInt();
    }
}

void tst_Docket_tampering::a_changed_row_is_found_and_the_first_bad_entry_named()
{
    QFETCH(QString, sql);
    QFETCH(int, entry);
    TemporaryDocket docket;
    YES(filled(*docket));
    YES(docket->verify());
    {
        Intruder intruder(docket.file);
        for (const auto &statement : sql.split(u';'))
            QVERIFY2(intruder.run(statement) > 0, qPrintable(statement));
    }
    const auto verified = docket->verify();
    QVERIFY(!verified);
    QCOMPARE(verified.error().no, No::Broken);
    QVERIFY2(verified.error().sentence.startsWith(QStringLiteral("Entry %1:").arg(entry)),
        qPrintable(verified.error().sentence));
}

void tst_Docket_tampering::a_flipped_bit_of_any_stored_byte_is_found_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("where");
    for (const auto *column : { "leaf", "salt", "body", "leaf_hash" })
        QTest::newRow(column) << QStringLiteral("entries") << QString::fromLatin1(column)
                              << QStringLiteral("erased_by IS NULL");
    QTest::newRow("leaf of an erased entry")
        << QStringLiteral("entries") << QStringLiteral("leaf") << QStringLiteral("erased_by IS NOT NULL");
    QTest::newRow("chunk") << QStringLiteral("chunks") << QStringLiteral("bytes") << QStringLiteral("1 = 1");
    QTest::newRow("kept") << QStringLiteral("kept") << QStringLiteral("bytes") << QStringLiteral("1 = 1");
    QTest::newRow("head") << QStringLiteral("head") << QStringLiteral("hash") << QStringLiteral("1 = 1");
    QTest::newRow("edge") << QStringLiteral("head") << QStringLiteral("edge") << QStringLiteral("1 = 1");
}

void tst_Docket_tampering::a_flipped_bit_of_any_stored_byte_is_found()
{
    QFETCH(QString, table);
    QFETCH(QString, column);
    QFETCH(QString, where);
    TemporaryDocket docket;
    YES(filled(*docket));
    Intruder intruder(docket.file);
    const auto rows = intruder.read(QStringLiteral("SELECT count(*) FROM %1 WHERE %2").arg(table, where)).toInt();
    QVERIFY(rows > 0);
    QVERIFY(rc::check([&] {
        const auto row = *rc::gen::inRange(0, rows);
        const auto id = intruder
                            .read(QStringLiteral("SELECT rowid FROM %1 WHERE %2 ORDER BY rowid LIMIT 1 OFFSET %3")
                                      .arg(table, where)
                                      .arg(row))
                            .toLongLong();
        const auto before
            = intruder.read(QStringLiteral("SELECT %1 FROM %2 WHERE rowid = %3").arg(column, table).arg(id));
        RC_PRE(!before.isEmpty());
        auto after = before;
        const auto at = *rc::gen::inRange<qsizetype>(0, before.size());
        after[at] = char(uchar(after.at(at)) ^ (1u << *rc::gen::inRange(0, 8)));
        const auto update = QStringLiteral("UPDATE %1 SET %2 = ? WHERE rowid = %3").arg(table, column).arg(id);
        RC_ASSERT(intruder.run(update, { after }) == 1);
        const auto verified = docket->verify();
        RC_ASSERT(!verified.has_value());
        RC_ASSERT(verified.error().no == No::Broken);
        RC_ASSERT(intruder.run(update, { before }) == 1);
        RC_ASSERT(docket->verify().has_value());
    }));
}

void tst_Docket_tampering::a_docket_rewritten_from_its_first_entry_does_not_continue_an_earlier_head()
{
    TemporaryDocket docket, forged;
    YES(filled(*docket));
    YES(filled(*forged)); // the same story, told anew
    YES(forged->verify());
    const auto head = docket->head();
    YES(head);
    const auto verified = forged->verify(*head);
    QVERIFY(!verified);
    QCOMPARE(verified.error().no, No::Broken);
}

void tst_Docket_tampering::a_paper_that_is_gone_is_a_difference_of_the_lists()
{
    TemporaryDocket docket;
    YES(filled(*docket));
    QVERIFY(docket->rebuildCheck().value().isEmpty());
    {
        Intruder intruder(docket.file);
        QVERIFY(intruder.run(QStringLiteral("DELETE FROM chunks")) > 0);
        QVERIFY(intruder.run(QStringLiteral("DELETE FROM documents")) > 0);
    }
    const auto differences = docket->rebuildCheck();
    YES(differences);
    QVERIFY2(differences->value(0).startsWith(a.text), qPrintable(differences->join(u'\n')));
}

void tst_Docket_tampering::an_earlier_head_of_this_docket_is_continued()
{
    TemporaryDocket docket;
    QList<TreeHead> heads { *docket->head() };
    for (int i = 1; i < 20; ++i) {
        YES(enter(*docket, annAt(i), { status(a, QStringLiteral("reviewing")) }));
        heads.append(*docket->head());
    }
    for (const auto &head : heads)
        YES(docket->verify(head));
    YES(docket->verify(TreeHead { 0, sha256Hex({}) }));
    for (auto head : heads) {
        head.hash[0] = head.hash.at(0) == u'0' ? u'1' : u'0';
        QVERIFY(!docket->verify(head));
    }
}

void tst_Docket_tampering::an_older_file_put_back_does_not_reach_a_later_head()
{
    TemporaryDocket docket;
    YES(enter(*docket, annAt(1), { status(a, QStringLiteral("reviewing")) }));
    const auto copy = docket.folder.filePath(QStringLiteral("copy"));
    const auto restored = docket.folder.filePath(QStringLiteral("restored"));
    YES(docket->backup(copy));
    QVERIFY(docket->backup(copy).error().sentence.contains(QStringLiteral("exists already")));
    YES(enter(*docket, annAt(2), { status(a, QStringLiteral("closed")) }));
    const auto head = docket->head();
    YES(Docket::restore(copy, restored));
    const auto old = Docket::open(restored);
    YES(old);
    YES((*old)->verify());
    const auto verified = (*old)->verify(*head);
    QVERIFY(!verified);
    QVERIFY2(verified.error().sentence.startsWith(QStringLiteral("Entry 3:")), qPrintable(verified.error().sentence));
    YES(enter(**old, annAt(3), { status(a, QStringLiteral("closed")) })); // a restored docket is written on
    QVERIFY(QFile::remove(copy));
    QVERIFY(!Docket::restore(copy, docket.folder.filePath(QStringLiteral("another"))));
}
QTEST_GUILESS_MAIN(tst_Docket_tampering)
#include "tst_docket_tampering.moc"
