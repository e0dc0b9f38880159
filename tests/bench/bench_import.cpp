// SPDX-License-Identifier: Apache-2.0
// A log that is imported, beside sqlite3's own .import of the same file with the same full text over it and a SHA-256
// of each row. Run by hand: bench_import [ROWS] [ROUNDS]; with "ours" behind them only our import, as for a profile.
#include "import_desk.h"
#include "sha256.h"
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <cstdio>
#include <sys/resource.h>
using namespace writdesk;
namespace {
const auto morning = QStringLiteral("2026-11-23T09:00:00-05:00");
constexpr int columns = 11;
const QByteArray header = "Date sent,From,Agency,Their reference,Brief summary,Acknowledged,Order produced,"
                          "Data released,Due,Accounts,Note\n";
const QByteArray map = "[columns]\n"
                       "sent_on = \"Date sent\"\n"
                       "requester_email = \"From\"\n"
                       "requester = \"Agency\"\n"
                       "docket_number = \"Their reference\"\n"
                       "summary = \"Brief summary\"\n"
                       "acknowledged = \"Acknowledged\"\n"
                       "order_produced = \"Order produced\"\n"
                       "data_released = \"Data released\"\n"
                       "due_on = \"Due\"\n"
                       "account = \"Accounts\"\n"
                       "note = \"Note\"\n";

void need(bool good, const QString &what)
{
    if (!good)
        qFatal("%s", qPrintable(what));
}

template <class T> T sure(Result<T> result)
{
    need(result.has_value(), result ? QString() : result.error().sentence + u' ' + result.error().detail);
    return std::move(*result);
}

double processorOf(int whose)
{
    rusage used {};
    getrusage(whose, &used);
    return double(used.ru_utime.tv_sec + used.ru_stime.tv_sec)
        + double(used.ru_utime.tv_usec + used.ru_stime.tv_usec) / 1e6;
}

long mostMemory() // MB
{
    rusage used {};
    getrusage(RUSAGE_SELF, &used);
    return used.ru_maxrss / 1024;
}

struct Cost {
    double seconds = 1e9; // on the wall
    double processor = 1e9; // of this program and of those it started
};
Cost lesser(const Cost &a, const Cost &b)
{
    return { std::min(a.seconds, b.seconds), std::min(a.processor, b.processor) };
}

template <class Work> Cost measured(Work work)
{
    QElapsedTimer clock;
    const auto processor = [] { return processorOf(RUSAGE_SELF) + processorOf(RUSAGE_CHILDREN); };
    const auto before = processor();
    clock.start();
    work();
    return { double(clock.nsecsElapsed()) / 1e9, processor() - before };
}

// What a team keeps of a request: who asked for what, when it was answered, and whose account it was.
QByteArray rowOf(int number)
{
    static const char *const agencies[]
        = { "Metropolitan Police", "County Sheriff's Office", "State Attorney General", "Office of the Prosecutor" };
    static const char *const summaries[] = { "Who registered the address and from where was it used last spring?",
        "\"Sign-in records of the account, with source addresses and time zone\"",
        "\"Billing details, and the numbers that were given for recovery\"",
        "\"Preserve the mailbox, then wait for the warrant that follows\"" };
    const auto sent = QDate(2019, 1, 2).addDays(number % 2'700);
    const auto day = [&](int later) { return sent.addDays(later).toString(Qt::ISODate).toLatin1(); };
    const auto n = QByteArray::number(number);
    const auto account = "user" + n + "@mail.example";
    const QByteArrayList cells { day(0), "desk" + QByteArray::number(number % 400) + "@agency.example",
        agencies[number % 4], day(0).left(4) + "-CR-" + n, summaries[number / 4 % 4], day(1), "no", day(6), day(14),
        number % 5 == 0 ? '"' + account + "; backup" + n + "@mail.example\"" : account, "closed by " + n };
    return cells.join(',') + '\n';
}

QString written(const QTemporaryDir &folder, const QString &name, const QByteArray &bytes)
{
    QFile file(folder.filePath(name));
    need(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size(), QStringLiteral("writing"));
    return file.fileName();
}

// The settings and the index are those of a docket (models/docket/dialect.cpp, resources/migrations).
QByteArray shellScript(const QString &log)
{
    QByteArrayList names, cells;
    for (int i = 0; i < columns; ++i) {
        names.append("c" + QByteArray::number(i));
        cells.append("c" + QByteArray::number(i));
    }
    return "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON;\n"
           "PRAGMA temp_store = MEMORY; PRAGMA cache_size = -32000;\n"
           "CREATE TABLE log ("
        + names.join(" TEXT, ")
        + " TEXT);\n"
          "CREATE VIEW pages AS SELECT rowid AS id, "
        + cells.join(" || char(10) || ")
        + " AS words FROM log;\n"
          "CREATE VIRTUAL TABLE search USING fts5(words, content='pages', content_rowid='id', "
          "tokenize='unicode61 remove_diacritics 2');\n"
          "BEGIN;\n.import --csv --skip 1 "
        + log.toUtf8()
        + " log\n"
          "INSERT INTO search (rowid, words) SELECT id, words FROM pages;\nCOMMIT;\n";
}

int hashedRows(const QString &file)
{
    int rows = 0;
    {
        auto link = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), file);
        link.setDatabaseName(file);
        need(link.open(), QStringLiteral("opening"));
        QSqlQuery query(link);
        query.setForwardOnly(true);
        need(query.exec(QStringLiteral("SELECT words FROM pages")), QStringLiteral("reading"));
        for (; query.next(); ++rows)
            need(sha256(query.value(0).toString().toUtf8()).size() == 32, QStringLiteral("hashing"));
    }
    QSqlDatabase::removeDatabase(file);
    return rows;
}

Cost theirs(const QString &log, int rows)
{
    const QTemporaryDir folder;
    const auto file = folder.filePath(QStringLiteral("log.db"));
    return measured([&] {
        QProcess shell;
        shell.start(QStringLiteral("sqlite3"), { QStringLiteral("-bail"), file });
        shell.write(shellScript(log));
        shell.closeWriteChannel();
        need(shell.waitForFinished(-1) && shell.exitCode() == 0, QString::fromUtf8(shell.readAllStandardError()));
        need(hashedRows(file) == rows, QStringLiteral("a row is missing"));
    });
}

Cost ours(const QString &log)
{
    const QTemporaryDir folder;
    const auto file = folder.filePath(QStringLiteral("test.docket"));
    sure(Docket::create(file,
        { .rehearsal = true,
            .profile = QStringLiteral("autoidm"),
            .at = instantOf(morning),
            .actor = QStringLiteral("ana") }));
    const auto desk = sure(
        Desk::open({ .docket = file, .actor = QStringLiteral("ana"), .setClock = instantOf(morning), .clock = [] {
                        return QDateTime();
                    } }));
    const auto cost = measured([&] {
        const auto report = sure(importLog(*desk, { .log = log, .mapText = map }));
        for (const auto &row : report.rows)
            need(row.fate == u"imported", row.because);
    });
    static const auto once = [&] { // what was made is a docket like any other
        need(desk->docket().verify().has_value(), QStringLiteral("verifying"));
        std::printf("The docket holds %.1f MB.\n", double(QFileInfo(file).size()) / 1e6);
        return true;
    }();
    return once ? cost : Cost();
}
}

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const auto words = QCoreApplication::arguments();
    const auto rows = words.value(1, QStringLiteral("10000")).toInt();
    const auto rounds = words.value(2, QStringLiteral("3")).toInt(); // the fastest of these counts
    const QTemporaryDir folder;
    auto bytes = header;
    for (int i = 1; i <= rows; ++i)
        bytes += rowOf(i);
    const auto log = written(folder, QStringLiteral("log.csv"), bytes);
    Cost shell, desk;
    const auto before = mostMemory();
    for (int round = 0; round < rounds; ++round) {
        if (words.value(3) != u"ours")
            shell = lesser(shell, theirs(log, rows));
        desk = lesser(desk, ours(log));
    }
    std::printf("%d rows, %.1f MB of CSV. The sqlite3 shell with the same index, and a hash a row: %.2f s (processor "
                "%.2f). Our import: %.2f s (processor %.2f).\nRatio %.2f (processor %.2f), at most 2. Most memory: %ld "
                "MB, before it %ld MB.\n",
        rows, double(bytes.size()) / 1e6, shell.seconds, shell.processor, desk.seconds, desk.processor,
        desk.seconds / shell.seconds, desk.processor / shell.processor, mostMemory(), before);
    return 0;
}
