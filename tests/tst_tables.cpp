// SPDX-License-Identifier: Apache-2.0
#include "block_table.h"
#include "case_table.h"
#include "ceiling_table.h"
#include "date_table.h"
#include "document_table.h"
#include "entry_table.h"
#include "fact_table.h"
#include "finding_table.h"
#include "gag_table.h"
#include "law_draft_table.h"
#include "law_table.h"
#include "letter_table.h"
#include "moments.h"
#include "step_table.h"
#include "words.h"
#include <QAbstractItemModelTester>
#include <QFile>
#include <QSignalSpy>
#include <QTest>
using namespace writdesk;
namespace {
const QByteArray newYork("America/New_York");
QDateTime at(const QString &iso) { return instantOf(iso); }
QString toneName(Tone tone)
{
    const QStringList names { QStringLiteral("plain"), QStringLiteral("quiet"), QStringLiteral("calm"),
        QStringLiteral("good"), QStringLiteral("soon"), QStringLiteral("bad") };
    return names.value(int(tone));
}

Period someHold()
{
    Period p { .rule = QStringLiteral("T-PRES-01"), .family = Family::HoldUntil };
    p.earliest = When::of(QDate(2026, 11, 26));
    p.latest = p.binding = When::of(QDate(2026, 11, 30));
    p.freeFrom = at(QStringLiteral("2026-12-01T00:00:00-05:00"));
    p.derivation = { { QStringLiteral("trigger"), When::of(QDate(2026, 8, 28)), QStringLiteral("the day of receipt"),
        QStringLiteral("18 U.S.C. 2703(f)") } };
    return p;
}

// Every row, column and role of a table, as a view would ask, under the tester that watches its signals.
template <class Table, class Row> void walk(const QList<Row> &rows)
{
    Table table;
    QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
    table.setRows(rows);
    QCOMPARE(table.rowCount(), int(rows.size()));
    for (int column = 0; column < table.columnCount(); ++column) {
        QVERIFY(!table.headerData(column, Qt::Horizontal).toString().isEmpty());
        for (int row = 0; row < table.rowCount(); ++row)
            QVERIFY(table.index(row, column).data().isValid());
    }
    table.append(rows);
    QCOMPARE(table.rowCount(), 2 * int(rows.size()));
    table.setRows({});
    QCOMPARE(table.rowCount(), 0);
}

// A case that was turned away a week after it came in.
QList<Entry> turnedAway()
{
    const CaseRef ref { QStringLiteral("WD-2026-K7QM4") };
    Received received { .at = at(QStringLiteral("2026-11-02T09:00:00-05:00")) };
    received.facts
        = { { .name = QStringLiteral("instrument"), .value = QStringLiteral("SW_FED"), .state = FactState::Accepted } };
    return { { .number = 1, .caseRef = ref, .at = received.at, .kind = kind::received, .body = objectOf(received) },
        { .number = 2,
            .caseRef = ref,
            .at = at(QStringLiteral("2026-11-09T15:00:00-05:00")),
            .kind = kind::statusSet,
            .body = QJsonObject { { QStringLiteral("status"), QStringLiteral("rejected") } } } };
}
}

class TestTables : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void an_answered_duty_is_quiet_and_says_when_it_was_answered();
    void a_due_date_is_said_in_words_and_number_data();
    void a_due_date_is_said_in_words_and_number();
    void every_table_keeps_the_rules_of_item_models();
    void a_step_written_for_programs_is_read_in_fewer_words();
    void a_screen_reader_hears_the_column_with_the_cell();
    void a_case_is_read_out_with_its_date_first();
    void a_value_typed_over_is_told_and_not_shown_before_the_docket_says_so();
    void the_same_rows_leave_a_view_in_its_place();
    void an_outcome_is_told_by_word_and_symbol();
    void a_gag_whose_end_passed_still_binds_until_somebody_answered();
    void a_request_for_silence_binds_nobody();
    void a_block_without_an_end_says_that_nobody_knows();
    void an_erased_entry_says_what_erased_it();
    void every_fact_and_entry_has_words();
    void a_row_of_the_law_is_found_by_all_words_in_any_part_of_it();
};

void TestTables::a_row_of_the_law_is_found_by_all_words_in_any_part_of_it()
{
    const ShownLaw hold { .kind = QStringLiteral("period"),
        .id = QStringLiteral("T-PRES-01"),
        .title = QStringLiteral("Preserve for 90 days"),
        .cites = QStringLiteral("18 USC 2703(f)(2)"),
        .details = { { QStringLiteral("Runs from"), QStringLiteral("received_at") } } };
    const ShownLaw court { .kind = QStringLiteral("court"), .id = QStringLiteral("nysd") };
    const QList<ShownLaw> rows { hold, court };
    for (const auto *typed : { "preserve", "T-PRES", "2703(F) period", "received_at  days" })
        QCOMPARE(rowsWith(rows, QString::fromLatin1(typed)), QList<ShownLaw> { hold });
    QCOMPARE(rowsWith(rows, QStringLiteral("  ")), rows);
    QVERIFY(rowsWith(rows, QStringLiteral("preserve nysd")).isEmpty());
}

void TestTables::an_answered_duty_is_quiet_and_says_when_it_was_answered()
{
    auto entries = turnedAway();
    QCOMPARE(answeredAt(entries), entries.last().at);
    auto c = folded(entries);
    Period duty { .rule = QStringLiteral("T-DUE-01"), .family = Family::ActBy };
    duty.binding = duty.earliest = duty.latest = When::of(QDate(2026, 11, 16));
    duty.freeFrom = at(QStringLiteral("2026-11-17T00:00:00-05:00"));
    c.judgement.periods = { duty };
    const auto now = at(QStringLiteral("2026-11-23T09:00:00-05:00"));
    DateTable table;
    table.setRows(shownPeriods(c, { duty }, answeredAt(entries), QDate(2026, 11, 23), now, newYork));
    for (const auto column : { 2, 5 })
        QCOMPARE(toneName(Tone(table.index(0, column).data(ToneRole).toInt())), QStringLiteral("quiet"));
    QVERIFY(table.index(0, 2).data().toString().contains(QStringLiteral("9 Nov 2026")));
    QCOMPARE(table.index(0, 5).data().toString(), QStringLiteral("answered"));
    entries.removeLast(); // nobody answered: it is over
    QVERIFY(!answeredAt(entries).isValid());
    table.setRows(shownPeriods(folded(entries), { duty }, {}, QDate(2026, 11, 23), now, newYork));
    QCOMPARE(toneName(Tone(table.index(0, 2).data(ToneRole).toInt())), QStringLiteral("bad"));
}

void TestTables::a_due_date_is_said_in_words_and_number_data()
{
    QTest::addColumn<QStringList>("cells");
    QFile file(QStringLiteral(TEST_DATA "/due_words.csv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    file.readLine();
    while (!file.atEnd()) {
        const auto cells = QString::fromUtf8(file.readLine()).trimmed().split(u';');
        QCOMPARE(cells.size(), 7);
        QTest::newRow(qPrintable(cells.first() + u' ' + cells.at(1))) << cells;
    }
}

void TestTables::a_due_date_is_said_in_words_and_number()
{
    QFETCH(QStringList, cells);
    auto family = Family::ActBy;
    QVERIFY(fromName(cells.at(2), family));
    const auto due = dueWords(
        When::fromText(cells.at(1)), family, QDate::fromString(cells.at(3), Qt::ISODate), at(cells.at(4)), newYork);
    QCOMPARE(due.text, cells.at(5));
    QCOMPARE(toneName(due.tone), cells.at(6));
}

void TestTables::every_table_keeps_the_rules_of_item_models()
{
    walk<CaseTable>(QList<CaseRow> { { { QStringLiteral("WD-2026-K7QM4") }, QStringLiteral("warrant") }, {} });
    walk<FactTable>(
        QList<Fact> { { .name = QStringLiteral("account"), .value = QStringLiteral("email:a@b.example") }, {} });
    walk<FindingTable>(
        QList<Finding> { { .id = QStringLiteral("V-FM-05"), .needs = { QStringLiteral("signer") } }, {} });
    walk<CeilingTable>(QList<Ceiling> { { .category = QStringLiteral("L3_MESSAGES"), .asked = true }, {} });
    walk<DocumentTable>(QList<Document> { { .name = QStringLiteral("a.pdf"), .size = 10, .pages = 2 }, {} });
    walk<LetterTable>(QList<ShownLetter> { { .what = QStringLiteral("Request to narrow") }, {} });
    walk<BlockTable>(
        shownBlocks({ { QStringLiteral("G1"), QStringLiteral("notify"), QStringLiteral("An order") } }, newYork));
    walk<GagTable>(shownGags({ Gag {} }, at(QStringLiteral("2026-11-23T09:00:00-05:00")), newYork));
    walk<EntryTable>(shownEntries({ Entry { .number = 1 }, Entry { .number = 2 } }, newYork));
    walk<DateTable>(
        shownPeriods({ someHold() }, QDate(2026, 11, 23), at(QStringLiteral("2026-11-23T09:00:00-05:00")), newYork));
    walk<StepTable>(shownSteps(someHold(), newYork));
    walk<LawTable>(QList<ShownLaw> { { .id = QStringLiteral("T-PRES-01"), .tone = Tone::Soon }, {} });
    walk<LawProblemTable>(QList<ShownLawProblem> { { QStringLiteral("law.toml"), 3, QStringLiteral("wrong") }, {} });
    walk<LawChangeTable>(QList<ShownLawChange> { { .what = QStringLiteral("disposition") }, {} });
}

void TestTables::a_step_written_for_programs_is_read_in_fewer_words()
{
    Period period;
    period.derivation = { { QStringLiteral("counting"), {},
                              QStringLiteral("BUS_DAYS; 5 business_days after; act_by; observed=yes; closures=yes; "
                                             "month_end=twin"),
                              {} },
        { QStringLiteral("calendar"), {}, QStringLiteral("court=; state=CA; zone=America/Los_Angeles"), {} } };
    const auto steps = shownSteps(period, "America/New_York");
    QCOMPARE(steps.at(0).because, QStringLiteral("5 business days after (BUS_DAYS)"));
    QCOMPARE(steps.at(0).whole, period.derivation.at(0).because);
    QCOMPARE(steps.at(1).because, QStringLiteral("state CA, zone America/Los_Angeles"));
}

void TestTables::a_screen_reader_hears_the_column_with_the_cell()
{
    CeilingTable table;
    table.setRows({ { .category = QStringLiteral("L1_A"), .asked = true } });
    QCOMPARE(table.index(0, 1).data(Qt::AccessibleTextRole).toString(), QStringLiteral("Asked: ✓ yes"));
}

void TestTables::a_case_is_read_out_with_its_date_first()
{
    CaseTable table;
    table.setRows({ { .ref = { QStringLiteral("WD-2026-K7QM4") },
        .instrument = QStringLiteral("federal search warrant"),
        .issuer = QStringLiteral("D. Utah"),
        .status = QStringLiteral("received"),
        .due = { QStringLiteral("today — Mon 23 Nov 2026"), QStringLiteral("today"), Tone::Soon } } });
    QCOMPARE(table.index(0, 0).data(Qt::AccessibleTextRole).toString(),
        QStringLiteral("today — Mon 23 Nov 2026, WD-2026-K7QM4, federal search warrant, from D. Utah, received"));
    QCOMPARE(table.rowOf({ QStringLiteral("WD-2026-K7QM4") }), 0);
    QCOMPARE(table.rowOf({ QStringLiteral("WD-2026-AAAAA") }), -1);
}

void TestTables::a_value_typed_over_is_told_and_not_shown_before_the_docket_says_so()
{
    FactTable table;
    table.setRows({ { .name = QStringLiteral("account"), .value = QStringLiteral("email:userO@b.example") } });
    QSignalSpy told(&table, &FactTable::valueTyped);
    const auto cell = table.index(0, FactTable::ValueColumn);
    QVERIFY(cell.flags().testFlag(Qt::ItemIsEditable));
    QVERIFY(!table.index(0, FactTable::NameColumn).flags().testFlag(Qt::ItemIsEditable));
    QVERIFY(!table.setData(cell, QStringLiteral(" email:user0@b.example ")));
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.first().at(1).toString(), QStringLiteral("email:user0@b.example"));
    QCOMPARE(cell.data().toString(), QStringLiteral("email:userO@b.example"));
    table.setData(cell, QStringLiteral("email:userO@b.example"));
    QCOMPARE(told.size(), 1); // the same value again is no change
}

void TestTables::the_same_rows_leave_a_view_in_its_place()
{
    FindingTable table;
    const QList<Finding> rows { { .id = QStringLiteral("V-FM-05") } };
    table.setRows(rows);
    QSignalSpy reset(&table, &QAbstractItemModel::modelReset);
    table.setRows(rows);
    QCOMPARE(reset.size(), 0);
    table.setRows({ { .id = QStringLiteral("V-FM-06") } });
    QCOMPARE(reset.size(), 1);
}

void TestTables::an_outcome_is_told_by_word_and_symbol()
{
    FindingTable table;
    table.setRows({ { .outcome = Outcome::Met }, { .outcome = Outcome::Failed, .severity = Severity::Fatal },
        { .outcome = Outcome::Unknown } });
    QCOMPARE(table.index(0, 0).data().toString(), QStringLiteral("✓ met"));
    QCOMPARE(table.index(1, 0).data().toString(), QStringLiteral("✕ failed"));
    QCOMPARE(table.index(2, 0).data().toString(), QStringLiteral("? unknown"));
}

void TestTables::a_gag_whose_end_passed_still_binds_until_somebody_answered()
{
    Gag gag { .id = { QStringLiteral("G1") }, .source = GagSource::Order };
    gag.period = someHold();
    const auto after = at(QStringLiteral("2026-12-02T09:00:00-05:00"));
    QVERIFY(shownGags({ gag }, after, newYork).first().binds);
    gag.answered = true;
    QVERIFY(!shownGags({ gag }, after, newYork).first().binds);
    gag.answered = false;
    QVERIFY(shownGags({ gag }, at(QStringLiteral("2026-11-30T23:59:59-05:00")), newYork).first().binds);
}

void TestTables::a_request_for_silence_binds_nobody()
{
    const Gag gag { .source = GagSource::RequestOnly };
    QVERIFY(!shownGags({ gag }, at(QStringLiteral("2026-11-23T09:00:00-05:00")), newYork).first().binds);
}

void TestTables::a_block_without_an_end_says_that_nobody_knows()
{
    const auto shown
        = shownBlocks({ { .id = QStringLiteral("G1") },
                          { .id = QStringLiteral("G2"), .until = QStringLiteral("2026-12-01T00:00:00-05:00") } },
            newYork);
    QCOMPARE(shown.first().until, QStringLiteral("nobody knows"));
    QCOMPARE(shown.last().until, QStringLiteral("Tue 1 Dec 2026 00:00 EST (05:00 UTC)"));
}

void TestTables::an_erased_entry_says_what_erased_it()
{
    const auto shown = shownEntries({ Entry { .number = 4, .kind = kind::collected, .erasedBy = 9 } }, newYork);
    QCOMPARE(shown.first().detail, QStringLiteral("erased by entry 9"));
}

void TestTables::every_fact_and_entry_has_words()
{
    for (const auto of : { Of::Fact, Of::Entry, Of::Letter, Of::Category }) {
        QVERIFY(idsOf(of).size() > 10);
        for (const auto &id : idsOf(of))
            QVERIFY2(words(of, id) != id, qPrintable(id));
    }
    QCOMPARE(words(Of::Fact, QStringLiteral("no_such_fact")), QStringLiteral("no such fact"));
}

QTEST_GUILESS_MAIN(TestTables)
#include "tst_tables.moc"
