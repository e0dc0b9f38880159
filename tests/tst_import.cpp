// SPDX-License-Identifier: Apache-2.0
// Logs as people keep them: what each row becomes, and that none is dropped, guessed or taken twice.
#include "desk_fixture.h"
#include "import_desk.h"
#include "import_head.h"
#include "sha256.h"
#include <QStringEncoder>
using namespace writdesk;
using namespace Qt::StringLiterals;
namespace {
const auto morning = u"2026-11-23T09:00:00-05:00"_s;
const QByteArray map = "[columns]\n"
                       "sent_on = \"Date sent\"\n"
                       "requester_email = \"From\"\n"
                       "summary = \"Brief summary\"\n"
                       "acknowledged = \"Acknowledged\"\n"
                       "order_required = \"Order required\"\n"
                       "order_produced = \"Order produced\"\n"
                       "data_released = \"Data released\"\n"
                       "link = \"Link\"\n"
                       "account = \"Accounts\"\n"
                       "due_on = \"Due\"\n";
const QByteArray header
    = "Date sent,From,Brief summary,Acknowledged,Order required,Order produced,Data released,Link,Accounts,Due\n";

class Sheet {
public:
    Sheet() { created = office.create(morning); }
    std::unique_ptr<Desk> desk() const { return office.desk(u"ana"_s, morning); }
    ImportOrder order(const QByteArray &log, const QByteArray &toml = map, bool dryRun = false) const
    {
        return { written(u"log.csv"_s, log), written(u"map.toml"_s, toml), dryRun };
    }
    Rehearsal office {};
    bool created = false;

private:
    QString written(const QString &name, const QByteArray &bytes) const
    {
        QFile file(office.path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(name));
        return file.fileName();
    }
};

QStringList valuesOf(const Case &c, const QString &name)
{
    QStringList values;
    for (const auto &fact : c.facts) {
        if (fact.name == name)
            values.append(fact.value);
    }
    return values;
}
}

class tst_Import : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void a_day_that_is_still_to_come_is_due_where_the_case_is_open_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<QString>("due");
        QTest::newRow("open") << QByteArray("2026-11-16,,a,,,,,,,2026-12-01\n") << u"2026-12-01"_s;
        QTest::newRow("due today") << QByteArray("2026-11-16,,a,,,,,,,2026-11-23\n") << u"2026-11-23"_s;
        QTest::newRow("past") << QByteArray("2026-10-16,,a,,,,,,,2026-11-01\n") << QString();
        QTest::newRow("answered") << QByteArray("2026-11-16,,a,,,,2026-11-20,,,2026-12-01\n") << QString();
    }
    void a_day_that_is_still_to_come_is_due_where_the_case_is_open()
    {
        QFETCH(QByteArray, row);
        QFETCH(QString, due);
        const Sheet sheet;
        const auto desk = sheet.desk();
        const auto report = importLog(*desk, sheet.order(header + row));
        QVERIFY2(report && report->count(u"imported") == 1,
            qPrintable(report ? report->rows.first().because : report.error().sentence));
        const auto listed = desk->docket().list({});
        QCOMPARE(listed->first().due, due);
        if (!due.isEmpty())
            QCOMPARE(listed->first().dueRule, u"LOG"_s);
        const auto period = desk->docket().load(report->rows.first().ref)->judgement.periods.first();
        QCOMPARE(period.problem.isEmpty(), !due.isEmpty()); // past ones stand as not judged
    }
    void a_row_becomes_a_case_of_imported_facts_that_nobody_judged()
    {
        const Sheet sheet;
        const auto desk = sheet.desk();
        const auto log = header
            + "2021-03-04,dc@police.example,\"Who wrote\n\"\"x\"\"?\",5 March "
              "2021,yes,no,2021-03-20,https://a.example/1,"
              "\"a@x.example; B@Y.Example\",2021-03-18\n";
        const auto report = importLog(*desk, sheet.order(log));
        QVERIFY2(report, report ? "" : qPrintable(report.error().sentence));
        QCOMPARE(report->rows.size(), 1);
        QCOMPARE(report->rows.first().fate, u"imported"_s);
        QVERIFY2(report->rows.first().because.contains(u"missed"), qPrintable(report->rows.first().because));
        QCOMPARE(report->document.text, sha256Hex(log));
        QCOMPARE(desk->docket().kept(report->document.text).value(), log);
        const auto c = desk->docket().load(report->rows.first().ref);
        QVERIFY(c);
        for (const auto &fact : c->facts) {
            QCOMPARE(fact.how, How::Imported);
            QCOMPARE(fact.state, FactState::Accepted);
        }
        QCOMPARE(valuesOf(*c, u"account"_s), QStringList({ u"email:a@x.example"_s, u"email:B@y.example"_s }));
        QCOMPARE(valuesOf(*c, u"summary"_s), QStringList { u"Who wrote\n\"x\"?"_s });
        QCOMPARE(valuesOf(*c, u"acknowledged"_s), QStringList { u"2021-03-05"_s });
        QCOMPARE(c->receivedAt.date(), QDate(2021, 3, 4));
        QCOMPARE(c->status, u"released"_s);
        QVERIFY(!c->judgement.at.isValid());
        QVERIFY(c->judgement.disposition.disposition.isEmpty());
        for (const auto &period : periodsOf(*c))
            QVERIFY(period.problem.startsWith(u"not judged"));
        QVERIFY(!nextDue(*c, desk->now()));
        QVERIFY(desk->docket().verify());
        QVERIFY(desk->docket().rebuildCheck()->isEmpty());
        QVERIFY(judgeCase(*desk, c->ref)); // when a person asks, the law looks at it as at any other
    }
    void every_dirty_row_is_imported_or_says_why_not_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<QString>("because"); // empty: it is imported
        QTest::addColumn<QString>("fact"); // name=value of the imported case
        const auto row = [](const char *name, const QByteArray &text, const char *because, const char *fact = "") {
            QTest::newRow(name) << text << QString::fromUtf8(because) << QString::fromUtf8(fact);
        };
        row("a date of one meaning", "2021-03-04,,,,,,,,,", "", "sent_on=2021-03-04");
        row("a date that can mean two days", "03/04/2021,,,,,,,,,", "may be 2021-04-03 or 2021-03-04");
        row("a day above twelve", "25/04/2021,,,,,,,,,", "", "sent_on=2021-04-25");
        row("the month first, the day above twelve", "04/25/2021,,,,,,,,,", "", "sent_on=2021-04-25");
        row("the same number twice", "05.05.2021,,,,,,,,,", "", "sent_on=2021-05-05");
        row("a month in words", "\"Thursday, 4th March 2021\",,,,,,,,,", "", "sent_on=2021-03-04");
        row("a month in letters", "4-Mar-2021,,,,,,,,,", "", "sent_on=2021-03-04");
        row("the month's word first", "\"Mar 4, 2021\",,,,,,,,,", "", "sent_on=2021-03-04");
        row("midnight after a date", "2021-03-04 00:00:00,,,,,,,,,", "", "sent_on=2021-03-04");
        row("a year of two digits", "25/04/21,,,,,,,,,", "two digits");
        row("no day of the calendar", "2021-02-30,,,,,,,,,", "no day");
        row("a number of a sheet", "44259,,,,,,,,,", "is no date");
        row("words for a date", "soon,,,,,,,,,", "is no date");
        row("a date to come", "2027-01-01,,,,,,,,,", "still to come");
        row("blanks but one", ",,asked by phone,,,,,,,", "", "summary=asked by phone");
        row("blanks only", ",,,,,,,,,", "every mapped cell is blank");
        row("marks for nothing", "-,n/a,?,,,,,,,", "every mapped cell is blank");
        row("fewer cells", "2021-03-04,a@b.example", "", "requester_email=a@b.example");
        row("more cells", "2021-03-04,,,,,,,,,,surplus", "more cells than the header");
        row("two accounts in a cell", ",,,,,,,,a@x.example b@x.example,", "", "account=email:b@x.example");
        row("a name and an address", ",,,,,,,,Pat <pat@x.example>,", "", "account=email:pat@x.example");
        row("a telephone number", ",,,,,,,,+1 (202) 555-0143,", "", "account=phone:+12025550143");
        row("an IP address", ",,,,,,,,192.0.2.7,", "", "account=ip:192.0.2.7");
        row("an account of no visible kind", ",,,,,,,,bob,", "what kind of account");
        row("a formula", ",,\"=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\",,,,,,,", "",
            "summary==HYPERLINK(\"http://x\",\"y\")");
        row("a formula that was defused", ",,'=1+1,,,,,,,", "", "summary==1+1");
        row("a formula for a date", "=TODAY(),,,,,,,,,", "is no date");
        row("a quote that is never closed", "2021-03-04,,\"open,,,,,,,", "never closed");
        row("a quote in a bare cell", "2021-03-04,,a \"b\" c,,,,,,,", "not quoted");
        row("yes in another word", ",,,,x,,,,,", "", "order_required=yes");
        row("an answer in words", ",,,,,not yet,,,,", "", "order_produced=not yet");
        row("an answer that can mean two days", ",,,,,,03/04/2021,,,", "may be");
        row("a tab in a cell", ",,a\tb,,,,,,,", "", "summary=a b");
    }
    void every_dirty_row_is_imported_or_says_why_not()
    {
        QFETCH(QByteArray, row);
        QFETCH(QString, because);
        QFETCH(QString, fact);
        const Sheet sheet;
        const auto desk = sheet.desk();
        // A good row before and after it, so that no row takes another with it.
        const auto log = header + "2020-01-31,,first,,,,,,,\n" + row + "\n2020-01-31,,last,,,,,,,\n";
        const auto report = importLog(*desk, sheet.order(log));
        QVERIFY2(report, report ? "" : qPrintable(report.error().sentence));
        QCOMPARE(report->rows.size(), 3);
        QCOMPARE(report->count(u"imported"), because.isEmpty() ? 3 : 2);
        const auto &fate = report->rows[1];
        QCOMPARE(fate.fate, because.isEmpty() ? u"imported"_s : u"rejected"_s);
        QVERIFY2(fate.because.contains(because), qPrintable(fate.because));
        if (!because.isEmpty())
            return;
        const auto c = desk->docket().load(fate.ref);
        QVERIFY2(valuesOf(*c, fact.section(u'=', 0, 0)).contains(fact.section(u'=', 1)),
            qPrintable(valuesOf(*c, fact.section(u'=', 0, 0)).join(u'|')));
    }
    void a_format_of_the_map_says_which_day_a_date_means_data()
    {
        QTest::addColumn<QByteArray>("formats");
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("day"); // empty: rejected
        QTest::newRow("day first") << QByteArray("\"dd/MM/yyyy\"") << u"03/04/2021"_s << u"2021-04-03"_s;
        QTest::newRow("month first") << QByteArray("\"%m/%d/%Y\"") << u"03/04/2021"_s << u"2021-03-04"_s;
        QTest::newRow("two digits") << QByteArray("\"d/M/yy\"") << u"3/4/21"_s << u"2021-04-03"_s;
        QTest::newRow("two formats, one fits")
            << QByteArray("\"dd/MM/yyyy\",\"d MMM yy\"") << u"3 Apr 21"_s << u"2021-04-03"_s;
        QTest::newRow("two formats, two days")
            << QByteArray("\"dd/MM/yyyy\",\"MM/dd/yyyy\"") << u"03/04/2021"_s << QString();
        QTest::newRow("none of them") << QByteArray("\"dd/MM/yyyy\"") << u"04/25/2021"_s << QString();
        QTest::newRow("ISO besides") << QByteArray("\"dd/MM/yyyy\"") << u"2021-03-04"_s << u"2021-03-04"_s;
    }
    void a_format_of_the_map_says_which_day_a_date_means()
    {
        QFETCH(QByteArray, formats);
        QFETCH(QString, cell);
        QFETCH(QString, day);
        const Sheet sheet;
        const auto desk = sheet.desk();
        const auto report = importLog(
            *desk, sheet.order(header + cell.toUtf8() + ",\n", map + "[dates]\nformats = [" + formats + "]\n"));
        QVERIFY(report);
        QCOMPARE(report->rows.first().fate, day.isEmpty() ? u"rejected"_s : u"imported"_s);
        if (!day.isEmpty())
            QCOMPARE(desk->docket().load(report->rows.first().ref)->receivedAt.date().toString(Qt::ISODate), day);
    }
    void any_encoding_of_a_spreadsheet_is_read_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const auto text = QString::fromUtf8(header) + u"2021-03-04,,Zoë’s €5,,,,,,,\r\n"_s;
        QTest::newRow("UTF-8") << text.toUtf8();
        QTest::newRow("UTF-8 with its mark") << "\xef\xbb\xbf" + text.toUtf8();
        const auto wide = [&](QStringConverter::Encoding encoding, QStringConverter::Flags flags) {
            QStringEncoder encoder(encoding, flags);
            return QByteArray(encoder(text));
        };
        QTest::newRow("UTF-16 with its mark") << wide(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
        QTest::newRow("UTF-16, great end first") << wide(QStringConverter::Utf16BE, QStringConverter::Flag::WriteBom);
        QTest::newRow("UTF-16 without a mark") << wide(QStringConverter::Utf16LE, QStringConverter::Flag::Default);
        auto windows = text.toUtf8();
        windows.replace("ë", "\xeb").replace("’", "\x92").replace("€", "\x80");
        QTest::newRow("Windows-1252") << windows;
        QTest::newRow("semicolons") << QString(text).replace(u',', u';').toUtf8();
        QTest::newRow("tabs") << QString(text).replace(u',', u'\t').toUtf8();
    }
    void any_encoding_of_a_spreadsheet_is_read()
    {
        QFETCH(QByteArray, bytes);
        const Sheet sheet;
        const auto desk = sheet.desk();
        const auto report = importLog(*desk, sheet.order(bytes));
        QVERIFY2(report, report ? "" : qPrintable(report.error().sentence));
        QCOMPARE(report->count(u"imported"), 1);
        const auto c = desk->docket().load(report->rows.first().ref);
        QCOMPARE(valuesOf(*c, u"summary"_s), QStringList { u"Zoë’s €5"_s });
    }
    void the_same_row_is_imported_once()
    {
        const Sheet sheet;
        const auto log = header + "2021-03-04,,one,,,,,,,\n2021-03-04,,one,,,,,,,\n,,two,,,,,,,\nnever,,,,,,,,,\n";
        const auto first = importLog(*sheet.desk(), sheet.order(log));
        QVERIFY(first);
        QCOMPARE(first->count(u"imported"), 2);
        QCOMPARE(first->rows[1].fate, u"already"_s);
        QCOMPARE(first->rows[1].ref, first->rows[0].ref);
        const auto count = sheet.desk()->docket().head()->count;
        const auto second = importLog(*sheet.desk(), sheet.order(log));
        QCOMPARE(second->count(u"already"), 3);
        QCOMPARE(second->count(u"rejected"), 1);
        QCOMPARE(second->rows[2].ref, first->rows[2].ref);
        QCOMPARE(sheet.desk()->docket().head()->count, count);
        // The log has grown by a row.
        const auto third = importLog(*sheet.desk(), sheet.order(log + ",,three,,,,,,,\n"));
        QCOMPARE(third->count(u"imported"), 1);
        QCOMPARE(sheet.desk()->docket().list({})->size(), 3);
    }
    void a_row_that_looks_like_an_earlier_case_says_so_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<bool>("alike");
        QTest::newRow("one cell changed") << QByteArray("26-mj-1,2021-03-04,bob@x.example,other words") << true;
        QTest::newRow("the same number, another day") << QByteArray("26-MJ-1,2021-04-04,eve@x.example,b") << true;
        QTest::newRow("the same account and day") << QByteArray(",2021-03-04,bob@X.example,b") << true;
        QTest::newRow("the same account, another day") << QByteArray(",2021-03-05,bob@x.example,b") << false;
        QTest::newRow("another number, day and account") << QByteArray("26-mj-2,2021-03-05,eve@x.example,a") << false;
    }
    void a_row_that_looks_like_an_earlier_case_says_so()
    {
        QFETCH(QByteArray, row);
        QFETCH(bool, alike);
        const Sheet sheet;
        const QByteArray head = "No,Day,Who,Words\n";
        const QByteArray toml = "[columns]\ndocket_number = \"No\"\nsent_on = \"Day\"\naccount = \"Who\"\n"
                                "summary = \"Words\"\n";
        const auto old = head + "26-mj-1,2021-03-04,bob@x.example,a\n";
        const auto first = importLog(*sheet.desk(), sheet.order(old, toml));
        QVERIFY2(first, first ? "" : qPrintable(first.error().sentence));
        QCOMPARE(first->alike, 0);
        const auto dry = importLog(*sheet.desk(), sheet.order(old + row + '\n', toml, true));
        const auto second = importLog(*sheet.desk(), sheet.order(old + row + '\n', toml));
        QVERIFY(dry && second);
        QCOMPARE(second->alike, alike ? 1 : 0);
        QCOMPARE(dry->alike, second->alike);
        QCOMPARE(second->count(u"imported") + second->count(u"already"), 2); // nobody's demand is kept out
        QCOMPARE(second->rows[1].because.contains(first->rows[0].ref.text), alike);
        QCOMPARE(dry->rows[1].because, second->rows[1].because);
    }
    void a_wrong_name_in_a_map_is_told_with_its_line_and_the_names_it_is_near()
    {
        const Sheet sheet;
        const auto report = importLog(*sheet.desk(), sheet.order("Who\nx\n", "# a map\n[columns]\nsumary = \"Who\"\n"));
        QVERIFY(!report);
        const auto &said = report.error().sentence;
        QVERIFY2(said.contains(u"line 3: sumary is no fact"_s) && said.contains(u"summary"_s), qPrintable(said));
        const auto part = importLog(*sheet.desk(), sheet.order("Who\nx\n", "[split]\nfoo_bar = \";\"\n"));
        QVERIFY2(!part && part.error().sentence.contains(u"line 2"_s), qPrintable(part.error().sentence));
    }
    void a_dry_run_says_the_same_and_writes_nothing()
    {
        const Sheet sheet;
        const auto log = header + "2021-03-04,,one,,,,,,,\n2021-03-04,,one,,,,,,,\nnever,,,,,,,,,\n";
        const auto before = sheet.desk()->docket().head();
        const auto dry = importLog(*sheet.desk(), sheet.order(log, map, true));
        QVERIFY(dry);
        QCOMPARE(sheet.desk()->docket().head()->hash, before->hash);
        QVERIFY(!sheet.desk()->docket().kept(dry->document.text));
        const auto real = importLog(*sheet.desk(), sheet.order(log));
        QCOMPARE(real->rows.size(), dry->rows.size());
        for (qsizetype i = 0; i < real->rows.size(); ++i) {
            QCOMPARE(dry->rows[i].fate, real->rows[i].fate);
            QCOMPARE(dry->rows[i].because, real->rows[i].because);
        }
    }
    void what_a_cell_says_is_what_the_map_says_it_means()
    {
        const Sheet sheet;
        const auto desk = sheet.desk();
        const auto toml = QByteArray("[columns]\ninstrument = \"Type\"\naccount = \"Who\"\n"
                                     "[values.instrument]\n\"court order\" = \"CO_2703D\"\n"
                                     "[split]\naccount = \" and \"\n"
                                     "[constants]\nstatus = \"closed\"\naccount_kind = \"handle\"\n");
        const auto report = importLog(*desk, sheet.order("Type,Who\nCourt Order,bob and eve\nletter,bob\n", toml));
        QVERIFY2(report, report ? "" : qPrintable(report.error().sentence));
        QCOMPARE(report->rows[1].fate, u"rejected"_s);
        const auto c = desk->docket().load(report->rows[0].ref);
        QCOMPARE(c->demands.first().instrument, u"CO_2703D"_s);
        QCOMPARE(accountsOf(*c), QStringList({ u"handle:bob"_s, u"handle:eve"_s }));
        QCOMPARE(c->status, u"closed"_s);
    }
    void a_map_or_log_that_cannot_be_used_is_refused_whole_data()
    {
        QTest::addColumn<QByteArray>("log");
        QTest::addColumn<QByteArray>("toml");
        QTest::newRow("a column that is not there") << QByteArray("Date,From\n") << map;
        QTest::newRow("an empty log") << QByteArray() << map;
        QTest::newRow("a program's own format") << QByteArray("PK\x03\x04\0\0\0\0\0\1", 10) << map;
        QTest::newRow("no TOML") << header << QByteArray("[columns\n");
        QTest::newRow("no columns") << header << QByteArray("[dates]\nformats = [\"dd/MM/yyyy\"]\n");
        QTest::newRow("no such fact") << header << QByteArray("[columns]\nnosuch = \"From\"\n");
        QTest::newRow("no such part") << header << map + "[colums]\n";
        QTest::newRow("no such encoding") << header << "encoding = \"klingon\"\n" + map;
        QTest::newRow("a number for a header") << header << QByteArray("[columns]\nsummary = 3\n");
        QTest::newRow("two columns of one name")
            << QByteArray("From,from\n") << QByteArray("[columns]\nsummary = \"From\"\n");
    }
    void a_map_or_log_that_cannot_be_used_is_refused_whole()
    {
        QFETCH(QByteArray, log);
        QFETCH(QByteArray, toml);
        const Sheet sheet;
        const auto report = importLog(*sheet.desk(), sheet.order(log, toml));
        QVERIFY(!report);
        QCOMPARE(report.error().no, No::World);
        QVERIFY(!report.error().sentence.isEmpty());
        QVERIFY(sheet.desk()->docket().list({})->isEmpty());
    }
    void a_gag_that_the_log_names_blocks_as_any_other()
    {
        const Sheet sheet;
        const auto desk = sheet.desk();
        const auto report = importLog(
            *desk, sheet.order("Gag,Who\norder,a@x.example\n", "[columns]\ngag = \"Gag\"\naccount = \"Who\"\n"));
        QVERIFY2(report, report ? "" : qPrintable(report.error().sentence));
        const auto c = desk->docket().load(report->rows.first().ref);
        QCOMPARE(c->gags.size(), 1);
        QVERIFY(!desk->blocks(*c, Act::Notify, u"email:a@x.example"_s, {}).isEmpty());
    }
    void a_map_made_of_headers_reads_as_one_written_by_hand()
    {
        const Sheet sheet;
        const auto desk = sheet.desk();
        const auto log = QByteArray("Date sent;From address;\"Odd \"\"name\"\\\";Account;Account 2\n"
                                    "2021-03-04;dc@police.example;by phone;a@x.example;b@x.example\n");
        const auto order = sheet.order(log);
        const auto head = headOf(*desk, order.log);
        QVERIFY(head);
        QCOMPARE(head->separator, u";"_s);
        QStringList fields;
        for (const auto &column : head->columns)
            fields.append(column.field);
        QCOMPARE(fields, QStringList({ u"sent_on"_s, u"requester_email"_s, u""_s, u"account"_s, u""_s }));
        QCOMPARE(head->columns.at(2).sample, u"by phone"_s);
        MadeMap made { .separator = head->separator };
        for (const auto &column : head->columns)
            made.columns.append({ column.header, column.field });
        made.columns[2].second = u"note"_s;
        made.columns[4].second = u"account"_s;
        const auto report = importLog(*desk, { .log = order.log, .shown = 1, .mapText = tomlOf(made) });
        QVERIFY2(report, report ? "" : qPrintable(report.error().sentence));
        QCOMPARE(report->count(u"imported"), 1);
        QCOMPARE(report->taken.size(), 1);
        const auto c = desk->docket().load(report->rows.first().ref);
        QVERIFY(c);
        QCOMPARE(valuesOf(*c, u"note"_s), QStringList { u"by phone"_s });
        QCOMPARE(valuesOf(*c, u"account"_s), QStringList({ u"email:a@x.example"_s, u"email:b@x.example"_s }));
        for (const auto &value : valuesOf(*c, u"account"_s))
            QVERIFY(report->taken.first().contains(u"account: "_s + value));
    }
    void one_that_is_stopped_anywhere_leaves_nothing_data()
    {
        QTest::addColumn<int>("after"); // so many steps
        for (const auto after : { 0, 3, 12, 25, 33, 41, 52, 60 })
            QTest::addRow("after %d steps", after) << after;
    }
    void one_that_is_stopped_anywhere_leaves_nothing()
    {
        QFETCH(int, after);
        const Sheet sheet;
        const auto desk = sheet.desk();
        auto log = header;
        for (int row = 1; row <= 20; ++row)
            log += "2021-03-04,,row " + QByteArray::number(row) + ",,,,,,,\n";
        QVERIFY(importLog(*desk, sheet.order(header + ",,one,,,,,,,\n,,two,,,,,,,\n"))); // whose cases are read again
        const auto before = desk->docket().head();
        int steps = 0;
        const Course course { [&](const QString &what, qint64 done, qint64 of) {
                                 if (what.isEmpty() || done < 1 || done > of)
                                     qFatal("a step tells nothing");
                                 return steps++ < after;
                             },
            {} };
        const auto stopped = importLog(*desk, sheet.order(log), course);
        QVERIFY(!stopped);
        QVERIFY2(stopped.error().sentence.contains(u"stopped"), qPrintable(stopped.error().sentence));
        QCOMPARE(steps, after + 1);
        QCOMPARE(desk->docket().head()->hash, before->hash);
        QCOMPARE(desk->docket().list({})->size(), 2);
        QVERIFY(desk->docket().verify() && desk->docket().rebuildCheck()->isEmpty());
        QCOMPARE(importLog(*desk, sheet.order(log))->count(u"imported"), 20); // and goes well afterwards
    }
};
QTEST_GUILESS_MAIN(tst_Import)
#include "tst_import.moc"
