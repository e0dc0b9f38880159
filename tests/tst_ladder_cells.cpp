// SPDX-License-Identifier: Apache-2.0
// Each cell of instrument by category, turned over one at a time, is noticed by the tables of what is expected.
#include "law_case.h"
#include <algorithm>
using namespace writdesk;

namespace {
struct Table { // what is expected, by instrument and category
    QStringList categories {};
    QHash<QString, QHash<QString, bool>> cells {};
};
Table tableOf(const char *name)
{
    const auto rows = rowsOf(name);
    Table table { rows.first().mid(1), {} };
    for (const auto &row : rows.mid(1)) {
        for (qsizetype i = 1; i < row.size(); ++i)
            table.cells[row.first()].insert(table.categories.at(i - 1), row.at(i) == u"yes");
    }
    return table;
}

using Cells = QStringList Instrument::*;
// Where the rows of the law differ from the table.
QStringList wrongRows(const LawSet &law, Cells which, const Table &table)
{
    QStringList wrong;
    for (const auto &row : law.instruments) {
        if (!row.inForce(noon.date())) // the tables say the law of that day
            continue;
        const auto given = expanded(row.*which, law.ladder);
        for (const auto &category : law.ladder) {
            const auto expected = table.cells.value(row.id).value(category.id);
            if (given.contains(category.id) != expected)
                wrong.append(row.id + u' ' + category.id);
        }
    }
    return wrong;
}
// Where the ceiling of a case of that instrument differs from the table.
QStringList wrongLines(const LawSet &law, const QString &instrument, bool Ceiling::*which, const Table &table)
{
    QStringList wrong;
    for (const auto &line : ceilingOf(caseOf(instrument, {}), law, theProfile(), noon)) {
        if (line.*which != table.cells.value(instrument).value(line.category))
            wrong.append(instrument + u' ' + line.category);
    }
    return wrong;
}
LawSet turnedOver(const LawSet &law, qsizetype instrument, Cells which, const QString &category)
{
    auto changed = law;
    auto cells = expanded(changed.instruments.at(instrument).*which, law.ladder);
    if (!cells.removeOne(category))
        cells.append(category);
    changed.instruments[instrument].*which = cells;
    return changed;
}
}

class tst_ladder_cells : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void each_table_names_every_instrument_and_category_data() { tables(); }
    void each_table_names_every_instrument_and_category()
    {
        QFETCH(QString, file);
        const auto table = tableOf(qPrintable(file));
        QSet<QString> ids;
        for (const auto &row : theLaw().instruments)
            ids.insert(row.id);
        QCOMPARE(QSet<QString>(table.cells.keyBegin(), table.cells.keyEnd()), ids);
        QStringList categories;
        for (const auto &category : theLaw().ladder)
            categories.append(category.id);
        QCOMPARE(table.categories, categories);
    }

    void the_law_is_what_the_tables_say_data() { tables(); }
    void the_law_is_what_the_tables_say()
    {
        QFETCH(QString, file);
        const auto table = tableOf(qPrintable(file));
        const auto ofLaw = file == u"ceiling.csv";
        QCOMPARE(wrongRows(theLaw(), ofLaw ? &Instrument::compels : &Instrument::policy, table), QStringList());
        for (const auto &row : theLaw().instruments)
            QCOMPARE(
                wrongLines(theLaw(), row.id, ofLaw ? &Ceiling::compellable : &Ceiling::policy, table), QStringList());
    }

    // One row wrong is one cell wrong in the table of rows; the ceiling shows it too, except where only a warrant
    // compels: there the engine refuses whatever a row says.
    void every_cell_turned_over_is_noticed_data() { tables(); }
    void every_cell_turned_over_is_noticed()
    {
        QFETCH(QString, file);
        const auto table = tableOf(qPrintable(file));
        const auto ofLaw = file == u"ceiling.csv";
        const auto cells = ofLaw ? &Instrument::compels : &Instrument::policy;
        const auto lines = ofLaw ? &Ceiling::compellable : &Ceiling::policy;
        qsizetype turned = 0;
        for (qsizetype i = 0; i < theLaw().instruments.size(); ++i) {
            const auto &row = theLaw().instruments.at(i);
            if (!row.inForce(noon.date()))
                continue;
            for (const auto &category : theLaw().ladder) {
                const auto law = turnedOver(theLaw(), i, cells, category.id);
                const QStringList cell { row.id + u' ' + category.id };
                QCOMPARE(wrongRows(law, cells, table), cell);
                const auto guarded = ofLaw && category.warrant && !row.is(u"warrant");
                QCOMPARE(wrongLines(law, row.id, lines, table), guarded ? QStringList() : cell);
                ++turned;
            }
        }
        QCOMPARE(turned, table.cells.size() * table.categories.size());
    }

private:
    static void tables()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("what the law compels") << QStringLiteral("ceiling.csv");
        QTest::newRow("what the policy gives") << QStringLiteral("ceiling_policy.csv");
    }
};
QTEST_GUILESS_MAIN(tst_ladder_cells)
#include "tst_ladder_cells.moc"
