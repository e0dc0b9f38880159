// SPDX-License-Identifier: Apache-2.0
// The list of cases, its filters and the search, beside the sqlite3 shell that is given the same question in SQL. Run
// by hand: bench_lists DOCKET [CASES] [ROUNDS] [QUESTION]; a docket that is not there yet is made first, from logs.
#include "cost.h"
#include "import_desk.h"
#include "list_desk.h"
#include <QCoreApplication>
#include <QDir>
#include <cstdio>
using namespace writdesk;
using namespace Qt::StringLiterals;
namespace {
const auto morning = QStringLiteral("2026-11-23T09:00:00-05:00");
constexpr int page = 100; // rows of a first screen
constexpr int atOnce = 100'000; // rows of one log
constexpr int first = 20; // a question is asked so often in a row to see what it takes
constexpr double enough = 400; // milliseconds of asking, so that what the clock cannot tell apart does not count
constexpr double bar = 1.3;

template <class T> T sure(Result<T> result)
{
    bench::need(result.has_value(), result ? "" : qPrintable(result.error().sentence));
    return std::move(*result);
}

// A year of requests. Nothing of a log is judged, so none of them is due: what comes first came in first.
QByteArray logFrom(int first, int rows)
{
    static const char *const kinds[] = { "CO_2703D", "SW_FED", "SUBP_GJ_FED", "PRES_2703F" };
    QByteArray log = "Received,Who asks,Kind,Accounts\n";
    for (int i = first; i < first + rows; ++i) {
        const auto day = QDate(2026, 5, 1).addDays(i % 200);
        const auto n = QByteArray::number(i);
        log += day.toString(Qt::ISODate).toUtf8() + ",Office " + QByteArray::number(i % 400) + ',' + kinds[i % 4]
            + ",user" + n + "@mail.example\n";
    }
    return log;
}

void fill(Desk &desk, const QString &log, int cases)
{
    for (int first = 0; first < cases; first += atOnce) {
        const auto rows = qMin(atOnce, cases - first);
        bench::need(bench::put(log, logFrom(first, rows)), "writing the log");
        const auto report = sure(importLog(desk,
            { .log = log,
                .mapText = "[columns]\nreceived_at = \"Received\"\nissuer = \"Who asks\"\ninstrument = \"Kind\"\n"
                           "account = \"Accounts\"\n" }));
        for (const auto &row : report.rows)
            bench::need(row.fate == u"imported", qPrintable(row.because));
        std::printf("%d cases are in the docket\n", first + rows);
        std::fflush(stdout);
    }
    QFile::remove(log);
}

struct Question {
    QString name;
    QString sql; // what the docket asks, as it stands in models/docket
    std::function<qsizetype(Desk &)> ask; // rows it got
};

const auto columns
    = u"case_ref, instrument, issuer, status, received_at, due, due_rule, due_family, revision FROM cases "_s;
const auto order = u" ORDER BY due_key, received_key, case_ref LIMIT 101 OFFSET 0"_s;

std::function<qsizetype(Desk &)> listed(ListQuery query)
{
    query.limit = page;
    return [query](Desk &desk) { return sure(listedStretch(desk, query)).rows.size(); };
}

QList<Question> questions(int cases)
{
    const auto user = u"user%1@mail.example"_s.arg(cases / 2);
    const auto like = [](const QString &word) { return u"WHERE instr(filter, '%1') > 0"_s.arg(word); };
    const auto hits = u"SELECT pages.case_ref, pages.document, pages.page, snippet(search, 0, '[', ']', '…', 16) FROM "
                      "search JOIN pages ON pages.id = search.rowid WHERE search MATCH '%1' ORDER BY search.rowid "
                      "DESC LIMIT 50"_s;
    return {
        { u"the first screen"_s, u"SELECT "_s + columns + order, listed({}) },
        { u"a word that many have"_s, u"SELECT "_s + columns + like(u"office 17"_s) + order,
            listed({ .words = { { .word = u"office 17"_s } } }) },
        { u"a word that one has"_s, u"SELECT "_s + columns + like(user) + order, listed({ .filter = user }) },
        { u"an account"_s,
            u"SELECT "_s + columns + u"WHERE case_ref IN (SELECT case_ref FROM accounts WHERE account IN ('email:"_s
                + user + u"'))"_s + order,
            listed({ .accounts = { u"email:"_s + user } }) },
        { u"due at no time"_s, u"SELECT "_s + columns + u"WHERE due_key = '~'"_s + order,
            listed({ .neverDue = true }) },
        { u"received since a day"_s,
            u"SELECT "_s + columns + u"WHERE received_key >= '2026-11-10T05:00:00.000Z' AND received_key <> '~'"_s
                + order,
            listed({ .receivedFrom = instantOf(u"2026-11-10T00:00:00-05:00"_s) }) },
        { u"search for a word's beginning"_s, hits.arg(u"\"office\"* \"17\"*"_s),
            [](Desk &desk) { return sure(desk.docket().search(u"office 17"_s, 50)).size(); } },
        { u"search for one account"_s, hits.arg(u"\"user%1\"*"_s.arg(cases / 2)),
            [cases](Desk &desk) { return sure(desk.docket().search(u"user%1"_s.arg(cases / 2), 50)).size(); } },
    };
}

double shellTakes(const QString &docket, const QString &sql, int times)
{
    const auto run = [&](int often) {
        return bench::measured([&] {
            QProcess shell;
            shell.setStandardOutputFile(QProcess::nullDevice());
            shell.start(u"sqlite3"_s, { u"-bail"_s, u"-readonly"_s, docket });
            shell.write("PRAGMA temp_store = MEMORY; PRAGMA cache_size = -32000;\n");
            for (int i = 0; i < often; ++i)
                shell.write(sql.toUtf8() + ";\n");
            shell.closeWriteChannel();
            bench::need(shell.waitForFinished(-1) && shell.exitCode() == 0, shell.readAllStandardError().constData());
        });
    };
    return 1000 * (run(times + 1).processor - run(1).processor) / times; // its start and its cold cache do not count
}

double oursTakes(Desk &desk, const Question &question, int times)
{
    bench::need(question.ask(desk) > 0, qPrintable(question.name));
    return 1000 * bench::measured([&] {
        for (int i = 0; i < times; ++i)
            question.ask(desk);
    }).processor
        / times;
}

bool compare(Desk &desk, const QString &docket, int cases, int rounds, const QString &only)
{
    auto good = true;
    std::printf("%-30s %12s %12s %7s  (bar %.1f)\n", "milliseconds of processor", "sqlite3", "writdesk", "ratio", bar);
    for (const auto &question : questions(cases)) {
        if (!question.name.contains(only))
            continue;
        auto shell = 1e9, own = 1e9;
        const auto times = qBound(first, int(enough / oursTakes(desk, question, first)), 10'000);
        for (int i = 0; i < rounds; ++i) {
            shell = std::min(shell, shellTakes(docket, question.sql, times));
            own = std::min(own, oursTakes(desk, question, times));
        }
        std::printf("%-30s %12.3f %12.3f %7.2f\n", qPrintable(question.name), shell, own, own / shell);
        good = good && own <= bar * shell;
    }
    return good;
}
}

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const auto words = QCoreApplication::arguments();
    bench::need(words.size() > 1, "bench_lists DOCKET [CASES] [ROUNDS]: a docket to be given");
    const auto file = QFileInfo(words.at(1)).absoluteFilePath();
    const auto cases = words.value(2, u"1000000"_s).toInt();
    const auto isNew = !QFile::exists(file);
    if (isNew)
        sure(Docket::create(
            file, { .rehearsal = true, .profile = u"autoidm"_s, .at = instantOf(morning), .actor = u"ana"_s }));
    const auto desk = sure(Desk::open(
        { .docket = file, .actor = u"ana"_s, .setClock = instantOf(morning), .clock = [] { return QDateTime(); } }));
    if (isNew)
        fill(*desk, file + u".csv"_s, cases);
    return compare(*desk, file, cases, words.value(3, u"3"_s).toInt(), words.value(4)) ? 0 : 1;
}
