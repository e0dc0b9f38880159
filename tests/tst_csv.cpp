// SPDX-License-Identifier: Apache-2.0
#include "csv.h"
#include <QTest>
using namespace writdesk;
using namespace Qt::StringLiterals;
class tst_Csv : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void text_is_parted_as_rfc_4180_says_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<QStringList>>("rows");
        QTest::addColumn<QList<int>>("lines");
        const auto row = [](const char *name, const QString &text, const QList<QStringList> &rows,
                             const QList<int> &lines) { QTest::newRow(name) << text << rows << lines; };
        const QList<QStringList> two { { u"a"_s, u"b"_s }, { u"c"_s, u"d"_s } };
        row("no text", u""_s, {}, {});
        row("line feeds", u"a,b\nc,d\n"_s, two, { 1, 2 });
        row("carriage returns and line feeds", u"a,b\r\nc,d\r\n"_s, two, { 1, 2 });
        row("carriage returns alone", u"a,b\rc,d"_s, two, { 1, 2 });
        row("blank lines", u"\n\na,b\n  \nc,d\n\n"_s, two, { 3, 5 });
        row("blank cells are no blank line", u",\n"_s, { { u""_s, u""_s } }, { 1 });
        row("one column", u"a\n\"\"\nb"_s, { { u"a"_s }, { u"b"_s } }, { 1, 3 });
        row("a comma in quotes", u"\"a,b\",c"_s, { { u"a,b"_s, u"c"_s } }, { 1 });
        row("a quote in quotes", u"\"say \"\"no\"\"\",c"_s, { { u"say \"no\""_s, u"c"_s } }, { 1 });
        row("a line break in quotes", u"\"a\nb\",c\nd,e"_s, { { u"a\nb"_s, u"c"_s }, { u"d"_s, u"e"_s } }, { 1, 3 });
        row("CRLF in quotes", u"\"a\r\nb\",c\r\nd,e"_s, { { u"a\r\nb"_s, u"c"_s }, { u"d"_s, u"e"_s } }, { 1, 3 });
        row("an empty last cell", u"a,\nb,"_s, { { u"a"_s, u""_s }, { u"b"_s, u""_s } }, { 1, 2 });
        row("letters of any script", u"é,中\n"_s, { { u"é"_s, u"中"_s } }, { 1 });
    }
    void text_is_parted_as_rfc_4180_says()
    {
        QFETCH(QString, text);
        QFETCH(QList<QStringList>, rows);
        QFETCH(QList<int>, lines);
        QList<QStringList> found;
        QList<int> at;
        for (const auto &record : csvRecords(text)) {
            QVERIFY2(record.problem.isEmpty(), qPrintable(record.problem));
            found.append(record.fields);
            at.append(record.line);
        }
        QCOMPARE(found, rows);
        QCOMPARE(at, lines);
    }
    void a_damaged_record_says_so_and_takes_no_other_with_it_data()
    {
        QTest::addColumn<QString>("bad");
        QTest::newRow("a quote that is never closed") << u"\"a,b"_s;
        QTest::newRow("the same in a later cell") << u"a,\"b"_s;
        QTest::newRow("text after a closing quote") << u"\"a\"x,b"_s;
        QTest::newRow("a quote in a bare cell") << u"a 5\" disk,b"_s;
    }
    void a_damaged_record_says_so_and_takes_no_other_with_it()
    {
        QFETCH(QString, bad);
        const auto records = csvRecords(u"1,2\n"_s + bad + u"\n3,\"\"\n5,6"_s);
        QCOMPARE(records.size(), 4);
        QVERIFY(!records[1].problem.isEmpty());
        QCOMPARE(records[1].line, 2);
        QCOMPARE(records[2].fields, QStringList({ u"3"_s, u""_s }));
        QCOMPARE(records[3].fields, QStringList({ u"5"_s, u"6"_s }));
        QVERIFY(records[2].problem.isEmpty() && records[3].problem.isEmpty());
    }
    void another_separator_parts_the_cells()
    {
        QCOMPARE(csvRecords(u"a;\"b;c\";d,e\n"_s, u';').first().fields, QStringList({ u"a"_s, u"b;c"_s, u"d,e"_s }));
        QCOMPARE(csvRecords(u"a\tb\n"_s, u'\t').first().fields, QStringList({ u"a"_s, u"b"_s }));
    }
    void what_is_written_is_read_as_the_same_cells()
    {
        const QStringList cells { u"a"_s, u""_s, u"b,c"_s, u"say \"no\""_s, u"two\nlines"_s, u"\r\n"_s, u"=1+1"_s,
            u" padded "_s };
        QCOMPARE(csvRecords(csvLine(cells)).first().fields, cells);
        QStringList read;
        const auto records = csvRecords(safeCsvLine(cells));
        for (const auto &cell : records.first().fields)
            read.append(withoutGuard(cell));
        QCOMPARE(read, cells);
    }
    void no_cell_for_people_begins_a_formula_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("line");
        QTest::newRow("equals") << u"=HYPERLINK(1)"_s << u"'=HYPERLINK(1)\n"_s;
        QTest::newRow("plus") << u"+12025550143"_s << u"'+12025550143\n"_s;
        QTest::newRow("minus") << u"-1"_s << u"'-1\n"_s;
        QTest::newRow("at") << u"@SUM(A1)"_s << u"'@SUM(A1)\n"_s;
        QTest::newRow("tab") << u"\t=1"_s << u"'\t=1\n"_s;
        QTest::newRow("carriage return") << u"\r=1"_s << u"\"'\r=1\"\n"_s;
        QTest::newRow("text") << u"a=b"_s << u"a=b\n"_s;
        QTest::newRow("an apostrophe of its own") << u"'tis"_s << u"'tis\n"_s;
    }
    void no_cell_for_people_begins_a_formula()
    {
        QFETCH(QString, cell);
        QFETCH(QString, line);
        QCOMPARE(safeCsvLine({ cell }), line);
        QCOMPARE(withoutGuard(csvRecords(line).first().fields.first()), cell);
    }
};
QTEST_GUILESS_MAIN(tst_Csv)
#include "tst_csv.moc"
