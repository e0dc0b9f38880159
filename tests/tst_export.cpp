// SPDX-License-Identifier: Apache-2.0
// What leaves as a file: every case of it, for those who may see all, with no cell that a spreadsheet computes.
#include "csv.h"
#include "desk_fixture.h"
#include "export_desk.h"
#include "sha256.h"
#include "small_files.h"
#include <QDir>
using namespace writdesk;
using namespace Qt::StringLiterals;
namespace {
const auto morning = u"2026-11-23T09:00:00-05:00"_s;

struct Table : Export {
    QByteArray bytes {};
};
QByteArray bytesOf(const QString &file)
{
    QFile opened(file);
    return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
}

Result<Table> exportedTable(Desk &desk, const QString &what)
{
    const QTemporaryDir folder;
    const auto file = folder.filePath(u"export.csv"_s);
    return exportDocket(desk, { u"csv"_s, what, file }, tableForm(what)).map([&](const Export &made) {
        return Table { made, bytesOf(file) };
    });
}

QList<QMap<QString, QString>> rowsOf(const Table &made)
{
    const auto records = csvRecords(QString::fromUtf8(made.bytes));
    QList<QMap<QString, QString>> rows;
    for (const auto &record : records.mid(1)) {
        auto &row = rows.emplaceBack();
        for (qsizetype i = 0; i < record.fields.size(); ++i)
            row.insert(records.first().fields.value(i), record.fields[i]);
    }
    return rows;
}
}

class tst_Export : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void an_export_that_finds_no_room_leaves_nothing_and_is_made_once_there_is_some()
    {
        Rehearsal office;
        QVERIFY(office.create(morning));
        const auto desk = office.desk(u"ana"_s, morning);
        opened(*desk, warrantFacts());
        const QTemporaryDir folder;
        const ExportOrder order { u"csv"_s, u"cases"_s, folder.filePath(u"export.csv"_s) };
        {
            const SmallFiles full;
            const auto made = exportDocket(*desk, order, tableForm(order.what));
            QVERIFY(!made);
            QVERIFY2(made.error().sentence.contains(u"could not be written"_s), qPrintable(made.error().sentence));
        }
        QVERIFY(QDir(folder.path()).isEmpty());
        QVERIFY(exportDocket(*desk, order, tableForm(order.what)));
    }
    void the_list_of_cases_has_a_line_a_case()
    {
        Rehearsal office;
        QVERIFY(office.create(morning));
        const auto desk = office.desk(u"ana"_s, morning);
        const auto ref = opened(*desk, warrantFacts());
        const auto gagged = opened(*desk, warrantFacts() + QStringList { u"gag=order"_s, u"gag_until=2027-05-01"_s });
        QVERIFY(acceptFacts(*desk, gagged));
        const auto made = exportedTable(*desk, u"cases"_s);
        QVERIFY(made);
        QCOMPARE(made->cases, 2);
        QCOMPARE(made->silent, 1);
        QMap<QString, QMap<QString, QString>> byCase;
        for (const auto &row : rowsOf(*made))
            byCase.insert(row.value(u"case"_s), row);
        QCOMPARE(byCase.size(), 2);
        const auto row = byCase.value(ref.text);
        QCOMPARE(row.value(u"instrument"_s), u"SW_FED"_s);
        QCOMPARE(row.value(u"docket_number"_s), u"26-mj-1201"_s);
        QCOMPARE(row.value(u"accounts"_s), u"1"_s);
        QCOMPARE(row.value(u"due"_s), desk->docket().list({})->first().due);
        QCOMPARE(row.value(u"silent"_s), u"no"_s);
        QCOMPARE(byCase.value(gagged.text).value(u"silent"_s), u"yes"_s);
    }
    void what_may_be_a_silence_counts_as_one_data()
    {
        QTest::addColumn<QStringList>("said");
        QTest::newRow("an order that nobody accepted yet") << QStringList { u"gag=order"_s };
        QTest::newRow("nobody knows") << QStringList { u"gag=unknown"_s };
        QTest::newRow("an instrument that is silent by statute") << QStringList { u"instrument=NSL_2709"_s };
        QTest::newRow("an order that has ended and may be extended")
            << QStringList { u"gag=order"_s, u"gag_until=2026-11-20"_s };
    }
    void what_may_be_a_silence_counts_as_one()
    {
        QFETCH(QStringList, said);
        Rehearsal office;
        QVERIFY(office.create(morning));
        const auto desk = office.desk(u"ana"_s, morning);
        opened(*desk, said + warrantFacts()); // of two that name one fact the first stands
        QCOMPARE(rowsOf(*exportedTable(*desk, u"cases"_s)).first().value(u"silent"_s), u"yes"_s);
    }
    void facts_periods_and_entries_are_all_of_them()
    {
        Rehearsal office;
        QVERIFY(office.create(morning));
        const auto desk = office.desk(u"ana"_s, morning);
        const auto c = desk->docket().load(opened(*desk, warrantFacts()));
        QCOMPARE(rowsOf(*exportedTable(*desk, u"facts"_s)).size(), c->facts.size());
        QCOMPARE(rowsOf(*exportedTable(*desk, u"periods"_s)).size(), periodsOf(*c).size());
        const auto entries = desk->docket().entries();
        const auto rows = rowsOf(*exportedTable(*desk, u"entries"_s));
        QCOMPARE(rows.size(), entries->size());
        for (qsizetype i = 0; i < rows.size(); ++i) {
            QCOMPARE(rows[i].value(u"leaf"_s), entries->at(i).leaf);
            QCOMPARE(jsonObject(rows[i].value(u"body"_s).toUtf8()), entries->at(i).body.object());
        }
    }
    void no_cell_begins_a_formula_data()
    {
        QTest::addColumn<QString>("value");
        for (const auto *value : { "=cmd|' /C calc'!A0", "+1+1", "-1+1", "@SUM(A1)", "\t=1", "\r=1" })
            QTest::newRow(value) << QString::fromLatin1(value);
    }
    void no_cell_begins_a_formula()
    {
        QFETCH(QString, value);
        Rehearsal office;
        QVERIFY(office.create(morning));
        const auto desk = office.desk(u"ana"_s, morning);
        opened(*desk, { u"issuer="_s + value, u"docket_number="_s + value, u"account=name:x"_s });
        for (const auto &table : exportTables()) {
            const auto made = exportedTable(*desk, table);
            for (const auto &record : csvRecords(QString::fromUtf8(made->bytes))) {
                QVERIFY(record.problem.isEmpty());
                for (const auto &cell : record.fields)
                    QVERIFY2(cell.isEmpty() || !u"=+-@\t\r"_s.contains(cell.front()), qPrintable(cell));
            }
        }
        QCOMPARE(withoutGuard(rowsOf(*exportedTable(*desk, u"cases"_s)).first().value(u"issuer"_s)), value);
    }
    void more_cases_than_are_read_at_once_are_all_there_in_the_order_of_the_list()
    {
        Rehearsal office;
        QVERIFY(office.create(morning));
        const auto desk = office.desk(u"ana"_s, morning);
        QList<NewEntry> entries;
        for (int i = 0; i < 600; ++i) {
            const Received received { .facts = { { .name = u"issuer"_s, .value = u"Court %1"_s.arg(i) } },
                .at = desk->now().addDays(-i) };
            entries.append({ *desk->docket().freshRef(desk->today()), kind::received, objectOf(received) });
        }
        QVERIFY(desk->changeAll({}, [&]() -> Result<QList<NewEntry>> { return entries; }));
        const auto rows = rowsOf(*exportedTable(*desk, u"cases"_s));
        QStringList listed, written;
        const auto list = desk->docket().list({});
        for (const auto &row : *list)
            listed.append(row.ref.text);
        for (const auto &row : rows)
            written.append(row.value(u"case"_s));
        QCOMPARE(written.size(), 600);
        QCOMPARE(written, listed);
    }
    void one_that_is_stopped_leaves_no_file_and_no_entry_data()
    {
        QTest::addColumn<QString>("what");
        for (const auto &table : exportTables())
            QTest::newRow(qPrintable(table)) << table;
    }
    void one_that_is_stopped_leaves_no_file_and_no_entry()
    {
        QFETCH(QString, what);
        Rehearsal office;
        QVERIFY(office.create(morning));
        const auto desk = office.desk(u"ana"_s, morning);
        opened(*desk, warrantFacts());
        opened(*desk, warrantFacts());
        const auto before = desk->docket().head()->hash;
        const auto file = office.path(u"export.csv"_s);
        int asked = 0;
        const auto stopped = exportDocket(*desk, { u"csv"_s, what, file }, tableForm(what),
            { .progress = [&](const QString &, qint64, qint64) { return ++asked < 3; } });
        QVERIFY(!stopped);
        QCOMPARE(asked, 3);
        QVERIFY(!QFile::exists(file) && !QFile::exists(file + u".part"_s));
        QCOMPARE(desk->docket().head()->hash, before);
        QVERIFY(exportDocket(*desk, { u"csv"_s, what, file }, tableForm(what)));
        QVERIFY(QFile::exists(file) && !QFile::exists(file + u".part"_s));
    }
    void what_bears_the_name_already_stays_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("the file") << u"export.csv"_s;
        QTest::newRow("a part of another export") << u"export.csv.part"_s;
    }
    void what_bears_the_name_already_stays()
    {
        QFETCH(QString, name);
        Rehearsal office;
        QVERIFY(office.create(morning));
        const auto desk = office.desk(u"ana"_s, morning);
        QFile other(office.path(name));
        QVERIFY(other.open(QIODevice::WriteOnly) && other.write("mine") == 4);
        other.close();
        const auto before = desk->docket().head()->hash;
        QVERIFY(!exportDocket(*desk, { u"csv"_s, u"cases"_s, office.path(u"export.csv"_s) }, tableForm(u"cases"_s)));
        QCOMPARE(bytesOf(other.fileName()), "mine");
        QCOMPARE(desk->docket().head()->hash, before);
    }
    void that_it_left_is_entered_with_its_hash()
    {
        Rehearsal office;
        QVERIFY(office.create(morning));
        const auto desk = office.desk(u"ana"_s, morning);
        const auto made = exportedTable(*desk, u"cases"_s);
        const auto entry = desk->docket().entries()->last();
        QCOMPARE(entry.kind, kind::exported);
        QCOMPARE(entry.body.value(u"sha256"_s).toString(), sha256Hex(made->bytes));
        QVERIFY(desk->docket().verify());
    }
    void only_who_may_see_all_exports_data()
    {
        QTest::addColumn<QString>("role");
        QTest::addColumn<bool>("may");
        for (const auto *role : { "reviewer", "counsel", "administrator", "auditor" })
            QTest::newRow(role) << QString::fromLatin1(role) << true;
        for (const auto *role : { "intake", "collector" })
            QTest::newRow(role) << QString::fromLatin1(role) << false;
    }
    void only_who_may_see_all_exports()
    {
        QFETCH(QString, role);
        QFETCH(bool, may);
        const QTemporaryDir folder;
        const auto file = folder.filePath(u"office.docket"_s);
        const auto at = instantOf(morning);
        {
            const auto docket
                = Docket::create(file, { .rehearsal = false, .profile = u"autoidm"_s, .at = at, .actor = u"ana"_s });
            QVERIFY(docket && (*docket)->addActor({ u"ana"_s, at }, u"ben"_s, role, u"secret"_s));
        }
        const auto desk = Desk::open({ .docket = file, .actor = u"ben"_s, .clock = [at] { return at; } });
        QVERIFY(desk);
        const auto before = (*desk)->docket().head()->count;
        const auto made = exportedTable(**desk, u"cases"_s);
        QCOMPARE(made.has_value(), may);
        QCOMPARE((*desk)->docket().head()->count, before + (may ? 1 : 0));
        if (!may)
            QVERIFY(made.error().sentence.contains(u"auditor"));
    }
};
QTEST_GUILESS_MAIN(tst_Export)
#include "tst_export.moc"
