// SPDX-License-Identifier: Apache-2.0
// Records of an export: what the paper reaches goes out, everything else is counted by its reason.
#include "record_filter.h"
#include <QTest>
#include <numeric>
using namespace writdesk;
namespace {
const QByteArray csvMap = "format = \"csv\"\n"
                          "[account]\ncolumn = \"user\"\nkind = \"email\"\n"
                          "[time]\ncolumn = \"at\"\n"
                          "[fields]\nat = \"\"\nip = \"L1_E\"\npath = \"L3_OTHER\"\n";

RecordScope scope()
{
    return { .accounts = { QStringLiteral("email:pat@tenant.example") },
        .categories = { QStringLiteral("L1_E") },
        .from = QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC),
        .to = QDateTime(QDate(2026, 6, 30), QTime(23, 59, 59, 999), Qt::UTC) };
}

// In pieces of `size` bytes, as a file is read.
Feed feed(const QByteArray &bytes, qsizetype size)
{
    return [bytes, size](const Sink &sink) -> Result<> {
        for (qsizetype at = 0; at < bytes.size(); at += size) {
            if (auto given = sink(QByteArrayView(bytes).sliced(at, std::min(size, bytes.size() - at))); !given)
                return given;
        }
        return {};
    };
}

struct Filtered {
    FilterReport report {};
    QByteArray out {};
    QString problem {};
};
Filtered filtered(
    const QByteArray &toml, const QByteArray &bytes, const RecordScope &within = scope(), qsizetype size = 1 << 16)
{
    Filtered done;
    const auto map = readColumnMap(toml);
    if (!map) {
        done.problem = map.error().sentence;
        return done;
    }
    const auto report = filterRecords(feed(bytes, size), *map, within, [&](QByteArrayView piece) -> Result<> {
        done.out += piece;
        return {};
    });
    done.problem = report ? QString() : report.error().sentence;
    done.report = report.value_or(FilterReport());
    return done;
}

qint64 left(const FilterReport &report) { return std::accumulate(report.left.begin(), report.left.end(), qint64(0)); }

const QByteArray logins = "at,user,ip,agent,path\r\n"
                          "2026-02-01T10:00:00Z,pat@tenant.example,192.0.2.1,Firefox,/a\r\n"
                          "2026-02-01T11:00:00Z,Pat@Tenant.Example,192.0.2.2,\"x \"\"y\"\", z\",/b\r\n"
                          "2026-02-02T10:00:00Z,eve@tenant.example,192.0.2.3,Firefox,/c\r\n"
                          "2025-12-31T23:59:59Z,pat@tenant.example,192.0.2.4,Firefox,/d\r\n"
                          "2026-06-30T20:30:00-04:00,pat@tenant.example,192.0.2.5,Firefox,/e\r\n"
                          "yesterday,pat@tenant.example,192.0.2.6,Firefox,/f\r\n"
                          "2026-02-03,pat@tenant.example,192.0.2.7,Firefox\r\n"
                          "2026-02-04,,192.0.2.8,Firefox,/h\r\n"
                          "2026-02-05,pat@tenant.example,\"192.0.2.9\nsecond line\",Firefox,/i\r\n";
}

class TestRecordFilter : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void only_allowed_fields_accounts_and_dates_of_a_csv_go_out_data()
    {
        QTest::addColumn<int>("piece");
        for (const auto size : { 1, 2, 3, 7, 64, 100000 })
            QTest::addRow("pieces of %d bytes", size) << size;
    }
    void only_allowed_fields_accounts_and_dates_of_a_csv_go_out()
    {
        QFETCH(int, piece);
        const auto done = filtered(csvMap, logins, scope(), piece);
        QCOMPARE(done.problem, QString());
        QCOMPARE(done.out,
            QByteArray("at,ip\n2026-02-01T10:00:00Z,192.0.2.1\n2026-02-01T11:00:00Z,192.0.2.2\n"
                       "2026-02-05,\"192.0.2.9\nsecond line\"\n"));
        QCOMPARE(done.report.in, 9);
        QCOMPARE(done.report.out, 3);
        QCOMPARE(done.report.left.value(Left::Account), 1);
        QCOMPARE(done.report.left.value(Left::Range), 2);
        QCOMPARE(done.report.left.value(Left::NoTime), 1);
        QCOMPARE(done.report.left.value(Left::Malformed), 1);
        QCOMPARE(done.report.left.value(Left::NoAccount), 1);
        QCOMPARE(done.report.dropped,
            QStringList({ QStringLiteral("user"), QStringLiteral("agent"), QStringLiteral("path") }));
    }
    void records_in_are_records_out_and_those_withheld_whatever_the_bytes_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        quint32 seed = 20261123;
        const char letters[] = "a,\"\n\r\\{}[]:1u@.\xc3\xa9\xff";
        for (int i = 0; i < 60; ++i) {
            auto bytes = logins;
            for (int k = 0; k < 12; ++k) {
                seed = seed * 1664525 + 1013904223;
                bytes[qsizetype(30 + seed / 64 % quint32(bytes.size() - 30))]
                    = letters[seed / 7 % (sizeof letters - 1)];
            }
            QTest::addRow("%d", i) << bytes;
        }
    }
    void records_in_are_records_out_and_those_withheld_whatever_the_bytes()
    {
        QFETCH(QByteArray, bytes);
        const auto done = filtered(csvMap, bytes);
        QCOMPARE(done.problem, QString());
        QCOMPARE(done.report.in, done.report.out + left(done.report));
        QVERIFY(!done.out.contains("eve@"));
    }
    void json_keeps_every_digit_and_no_field_that_is_not_named_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const auto quoted = [](QByteArray text) { return text.replace('~', '"'); };
        const auto one = quoted("{~user~:{~mail~:~pat@tenant.example~},~t~:1767225600,~id~:12345678901234567890.10,"
                                "~note~:~}{,\\~~,~nested~:{~a~:[1,2]}}");
        const auto two = quoted("{~user~:{~mail~:~eve@tenant.example~},~t~:1767225600,~id~:2}");
        const auto twice = quoted("{~user~:{~mail~:~pat@tenant.example~},~t~:1767225600,~id~:3,~id~:4}");
        QTest::newRow("one a line") << one + '\n' + two + '\n' + twice + '\n';
        QTest::newRow("an array") << "[\n" + one + ",\n" + two + ",\n" + twice + "\n]\n";
    }
    void json_keeps_every_digit_and_no_field_that_is_not_named()
    {
        QFETCH(QByteArray, bytes);
        const QByteArray map = "format = \"json\"\nfields = [\"id\", \"nested\"]\n[account]\ncolumn = \"user.mail\"\n"
                               "kind = \"email\"\n[time]\ncolumn = \"t\"\nformat = \"unix\"\n";
        for (const auto size : { 1, 5, 100000 }) {
            const auto done = filtered(map, bytes, scope(), size);
            QCOMPARE(done.problem, QString());
            QCOMPARE(done.out, QByteArray("{\"id\":12345678901234567890.10,\"nested\":{\"a\":[1,2]}}\n"));
            QCOMPARE(done.report.in, 3);
            QCOMPARE(done.report.left.value(Left::Malformed), 1); // a key that stands twice
        }
    }
    void a_tax_authority_gets_named_fields_and_no_more()
    {
        auto within = scope();
        within.named = true;
        within.categories = { QStringLiteral("billing_address"), QStringLiteral("tax_exemption") };
        const QByteArray map
            = "format = \"csv\"\n[account]\ncolumn = \"customer\"\nkind = \"name\"\n[fields]\n"
              "street = \"billing_address\"\nexempt = \"tax_exemption\"\ncard = \"L1_F\"\nnote = \"\"\n";
        within.accounts = { QStringLiteral("name:Tenant") };
        const auto done = filtered(map, "customer,street,exempt,card,note\nTenant,Main St 1,yes,4242,late\n", within);
        QCOMPARE(done.out, QByteArray("street,exempt\nMain St 1,yes\n"));
    }
    void what_is_not_as_its_map_says_is_refused_in_one_sentence_data()
    {
        QTest::addColumn<QByteArray>("map");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *what, const QByteArray &map, const QByteArray &bytes, const char *says) {
            QTest::newRow(what) << map << bytes << QString::fromLatin1(says);
        };
        row("no such column", csvMap, "at,user\n1,2\n", "ip");
        row("a column twice", csvMap, "at,user,ip,ip,path\n", "2 columns named ip");
        row("nothing", csvMap, "", "empty");
        row("a record without end", csvMap, "at,user,ip,path\n\"" + QByteArray(5 << 20, 'x'), "4 MiB");
        const QByteArray json = "format = \"json\"\nfields = [\"id\"]\n[account]\ncolumn = \"user\"\n";
        row("JSON cut off", json, "[{\"id\":1", "cut off");
        row("an array cut off", json, "[{\"id\":1}", "cut off");
        row("no JSON", json, "hello", "no JSON record");
        row("a misspelt key", "formt = \"csv\"\nfields = [\"a\"]\n[account]\ncolumn = \"a\"\n", "", "formt");
        row("no account", "format = \"csv\"\nfields = [\"a\"]\n", "", "[account]");
        row("no field", "format = \"csv\"\n[account]\ncolumn = \"a\"\n", "", "[fields]");
        row("no zone", "format=\"csv\"\nfields=[\"a\"]\n[account]\ncolumn=\"a\"\n[time]\ncolumn=\"t\"\nzone=\"Mars\"\n",
            "", "Mars");
        row("no TOML", "format = ", "", "line 1");
    }
    void what_is_not_as_its_map_says_is_refused_in_one_sentence()
    {
        QFETCH(QByteArray, map);
        QFETCH(QByteArray, bytes);
        QFETCH(QString, says);
        const auto done = filtered(map, bytes);
        QVERIFY2(done.problem.contains(says), qPrintable(done.problem));
    }
    void deep_json_and_odd_bytes_harm_nothing()
    {
        const QByteArray json = "format = \"json\"\nfields = [\"id\"]\n[account]\ncolumn = \"user\"\n";
        const auto deep = "{\"user\":" + QByteArray(100000, '[') + QByteArray(100000, ']') + "}\n";
        const auto done = filtered(json, deep + "{\"user\":\"\xff\xfe\"}\n{]\n");
        QVERIFY(!done.problem.isEmpty() || done.report.in == done.report.out + left(done.report));
        QCOMPARE(done.out, QByteArray());
    }
};
QTEST_GUILESS_MAIN(TestRecordFilter)
#include "tst_record_filter.moc"
