// SPDX-License-Identifier: Apache-2.0
#include "docket_sample.h"
#include "schema_p.h"
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
using namespace writdesk;
namespace {
// A docket of a released version, from its dump: statements as the sqlite3 shell writes them.
bool loadDump(const QString &dump, const QString &docket)
{
    QFile file(dump);
    bool well = file.open(QIODevice::ReadOnly);
    {
        auto link = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("dump"));
        link.setDatabaseName(docket);
        well = well && link.open();
        QString statement;
        while (well && !file.atEnd()) {
            statement += QString::fromUtf8(file.readLine());
            if (!statement.endsWith(QStringLiteral(";\n")))
                continue;
            QSqlQuery query(link);
            well = query.exec(statement);
            if (!well)
                qWarning("%s: %s", qUtf8Printable(statement), qUtf8Printable(query.lastError().text()));
            statement.clear();
        }
    }
    QSqlDatabase::removeDatabase(QStringLiteral("dump"));
    return well;
}
}
class tst_Docket_migration : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void a_docket_of_every_released_version_is_opened_data()
    {
        QTest::addColumn<QString>("dump");
        for (int version = 1; version <= newestSchema(); ++version)
            QTest::addRow("version %d", version)
                << QStringLiteral(TEST_DATA "/docket_%1.sql").arg(version, 4, 10, QLatin1Char('0'));
    }
    void a_docket_of_every_released_version_is_opened()
    {
        QFETCH(QString, dump);
        QTemporaryDir folder;
        const auto file = folder.filePath(QStringLiteral("old.docket"));
        QVERIFY2(loadDump(dump, file), qPrintable(dump));
        const auto docket = Docket::open(file);
        YES(docket);
        YES((*docket)->verify());
        QCOMPARE(*(*docket)->rebuildCheck(), QStringList());
        const CaseRef ref { QStringLiteral("WD-2026-K7QM4") };
        const auto c = (*docket)->load(ref);
        YES(c);
        QCOMPARE(*c, folded(*(*docket)->entries(ref)));
        QCOMPARE(c->status, QStringLiteral("closed"));
        QCOMPARE(c->documents.size(), 1);
        YES((*docket)->document(ref, c->documents.first().sha256));
        QCOMPARE((*docket)->search(QStringLiteral("warrant"))->size(), 1);
        QCOMPARE((*docket)->list({ .filter = QStringLiteral("sw_fed") })->size(), 1);
        QCOMPARE((*docket)->tray()->size(), 1);
        YES(enter(**docket, { QStringLiteral("ann"), QDateTime(QDate(2027, 1, 1), QTime(0, 0), Qt::UTC) },
            { status(ref, QStringLiteral("reviewing")) }));
        YES((*docket)->verify());
    }
    void a_docket_from_before_the_registers_has_them_once_it_is_opened()
    {
        TemporaryDocket docket;
        const CaseRef held { QStringLiteral("WD-2026-HHHHH") };
        const CaseRef asked { QStringLiteral("WD-2026-QQQQQ") };
        const Hold hold { .id = { QStringLiteral("H1") }, .period = { .binding = When::of(QDate(2026, 11, 30)) } };
        YES(enter(*docket, annAt(1),
            { received(held, {}), { held, kind::holdTaken, objectOf(hold) },
                received(asked, { fact(QStringLiteral("gag"), QStringLiteral("request_only")) }),
                received({ QStringLiteral("WD-2026-PPPPP") }, {}) }));
        {
            auto database = openDatabase(docket.file);
            YES(database);
            for (const auto *sql :
                { "DROP TABLE registers", "DROP INDEX cases_by_instrument", "PRAGMA user_version = 5" })
                YES((*database)->run(QLatin1String(sql)));
        }
        const auto now = Docket::open(docket.file);
        YES(now);
        QCOMPARE(*(*now)->rebuildCheck(), QStringList());
        QCOMPARE(*(*now)->casesIn(Register::Preservations), QList<CaseRef> { held });
        QCOMPARE(*(*now)->casesIn(Register::Gags), QList<CaseRef> { asked });
        QCOMPARE(*(*now)->casesIn(Register::Packets), QList<CaseRef>());
    }
    void a_docket_from_before_says_first_what_is_owed_and_overdue_once_it_is_opened()
    {
        TemporaryDocket docket;
        const CaseRef owed { QStringLiteral("WD-2026-DDDDD") };
        const Hold hold { .id = { QStringLiteral("H1") },
            .period = { .rule = QStringLiteral("T-PRES-01"),
                .family = Family::HoldUntil,
                .binding = When::of(QDate(2027, 2, 1)),
                .freeFrom = QDateTime(QDate(2027, 2, 2), QTime(0, 0), Qt::UTC) } };
        const Period data { .rule = QStringLiteral("T-DUE-01"),
            .family = Family::ActBy,
            .binding = When::of(QDate(2026, 1, 1)),
            .freeFrom = QDateTime(QDate(2026, 1, 2), QTime(0, 0), Qt::UTC) };
        YES(enter(*docket, annAt(1),
            { received(owed, {}), { owed, kind::judged, objectOf(Judgement { .periods = { data } }) },
                { owed, kind::holdTaken, objectOf(hold) } }));
        QCOMPARE(docket->list({})->first().dueRule, QStringLiteral("T-DUE-01"));
        {
            auto database = openDatabase(docket.file);
            YES(database);
            for (const auto *sql : { "UPDATE cases SET due = '2027-02-01', due_key = '2027-02-01', due_rule = "
                                     "'T-PRES-01', due_family = 'hold_until'",
                     "PRAGMA user_version = 7" })
                YES((*database)->run(QLatin1String(sql)));
        }
        const auto now = Docket::open(docket.file);
        YES(now);
        QVERIFY2((*now)->rebuildCheck()->isEmpty(), qPrintable((*now)->rebuildCheck()->join(u' ')));
        QCOMPARE((*now)->list({})->first().dueRule, QStringLiteral("T-DUE-01"));
    }
    void a_newer_docket_is_refused_and_left_as_it_is()
    {
        TemporaryDocket docket;
        {
            auto database = openDatabase(docket.file);
            YES(database);
            YES((*database)->run(QStringLiteral("PRAGMA user_version = %1").arg(newestSchema() + 1)));
        }
        const auto opened = Docket::open(docket.file);
        QVERIFY(!opened);
        QVERIFY2(opened.error().sentence.contains(QStringLiteral("newer version of this program")),
            qPrintable(opened.error().sentence));
        YES(docket->verify()); // by the program that had it open before
    }
    void migrations_are_numbered_without_a_gap()
    {
        const auto files = QDir(QStringLiteral(RESOURCES "/migrations"))
                               .entryList({ QStringLiteral("*.sql") }, QDir::Files, QDir::Name);
        QSet<int> numbers;
        for (const auto &file : files)
            numbers.insert(file.left(4).toInt());
        QCOMPARE(numbers.size(), newestSchema());
        for (int number = 1; number <= newestSchema(); ++number)
            QVERIFY(numbers.contains(number));
    }
    void a_docket_of_a_connection_opened_later_is_in_the_write_ahead_journal()
    {
        TemporaryDocket docket;
        auto database = openDatabase(docket.file);
        YES(database);
        const auto value = [&](const QString &sql) { return (*database)->first(sql).value()->first().toString(); };
        QCOMPARE(value(QStringLiteral("PRAGMA journal_mode")), QStringLiteral("wal"));
        QCOMPARE(value(QStringLiteral("PRAGMA synchronous")), QStringLiteral("2"));
        QCOMPARE(value(QStringLiteral("PRAGMA foreign_keys")), QStringLiteral("1"));
        QCOMPARE(value(QStringLiteral("PRAGMA secure_delete")), QStringLiteral("1"));
        QCOMPARE(value(QStringLiteral("PRAGMA busy_timeout")), QStringLiteral("5000"));
    }
};
QTEST_GUILESS_MAIN(tst_Docket_migration)
#include "tst_docket_migration.moc"
