// SPDX-License-Identifier: Apache-2.0
// A log imported in the window: mapped by hand or by a file, seen before anything is written, stopped, and counted.
#include "import_page.h"
#include "kept_log_table.h"
#include "window_fixture.h"
#include <QComboBox>
#include <QCryptographicHash>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
using namespace writdesk;
namespace {
const QByteArray threeRows = "Date sent,From address,Their number,Comment\n"
                             "2021-03-04,dc@police.example,A-17,asked by phone\n"
                             "03/04/2021,dc@police.example,A-18,asked by post\n"
                             "2021-03-04,dc@police.example,A-17,asked by phone\n";

QString file(const Opened &o, const char *name, const QByteArray &bytes)
{
    QFile written(o.rehearsal.path(QString::fromLatin1(name)));
    if (!written.open(QIODevice::WriteOnly) || written.write(bytes) != bytes.size())
        qFatal("cannot write %s", name);
    return written.fileName();
}

bool trigger(Opened &o, const QString &words)
{
    for (auto *action : o.window->actions()) {
        if (action->text().remove(u'&').remove(u'…') == words)
            return action->trigger(), true;
    }
    return false;
}

QString about(Opened &o) { return named<QLabel>(*o.window, QStringLiteral("What becomes of the log"))->text(); }

QString cell(Opened &o, const char *table, int row, int column)
{
    return o.table(table)->model()->index(row, column).data().toString();
}
const auto first = "First rows as they are taken";
const auto doubtful = "Rows to look at";

bool push(Opened &o, const char *button)
{
    auto *found = named<QPushButton>(*o.window, QString::fromUtf8(button));
    if (found == nullptr || !found->isVisible() || !found->isEnabled())
        return false;
    QTest::keyClick(found, Qt::Key_Space);
    return true;
}

// A combo box has the name of its label.
QComboBox *boxOf(Opened &o, const QString &column)
{
    for (const auto *label : o.window->findChild<ImportPage *>()->findChildren<QLabel *>()) {
        if (label->text() == column)
            return qobject_cast<QComboBox *>(label->buddy());
    }
    return nullptr;
}

bool hold(Opened &o, const QString &column, const QString &field)
{
    auto *box = boxOf(o, column);
    if (box == nullptr || box->findData(field) < 0)
        return false;
    box->setCurrentIndex(box->findData(field));
    return true;
}

// The log is chosen and its rows stand on the page.
bool choose(Opened &o, const QByteArray &bytes)
{
    o.prompt.paths = { file(o, "log.csv", bytes) };
    QSignalSpy shown(o.window->findChild<ImportPage *>(), &ImportPage::shown);
    return trigger(o, QStringLiteral("Import a log")) && (!shown.isEmpty() || shown.wait(30'000));
}

const auto logs = "Logs imported";
const auto fates = "What became of its rows";

// One row is imported, one is rejected, one says the same as the first.
bool importThree(Opened &o)
{
    return o.rehearsal.create(morning) && o.start() && choose(o, threeRows) && push(o, "Import the log")
        && QTest::qWaitFor([&] { return about(o).contains(QStringLiteral("imported 1")); }, 30'000);
}

bool seeLogs(Opened &o)
{
    return trigger(o, QStringLiteral("Logs imported"))
        && QTest::qWaitFor(
            [&] {
                return o.table(logs)->isVisible() && o.table(logs)->model()->rowCount() == 1
                    && o.table(fates)->model()->rowCount() == 3;
            },
            30'000);
}

QString message(Opened &o) { return named<QLabel>(*o.window, QStringLiteral("Message"))->text(); }

// The act writes the file that the person named.
QByteArray written(Opened &o, const QString &act, const char *name)
{
    const auto path = o.rehearsal.path(QString::fromLatin1(name));
    o.prompt.paths = { path };
    if (!trigger(o, act) || !QTest::qWaitFor([&] { return QFile::exists(path); }, 30'000))
        return {};
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

qint64 entries(Opened &o)
{
    auto info = o.office->info();
    info.waitForFinished();
    return info.result() ? info.result()->entries : -1;
}
}
class TestWindowImport : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void a_log_of_which_nothing_is_known_asks_what_its_columns_hold()
    {
        Opened o;
        QVERIFY(o.rehearsal.create(morning) && o.start());
        QVERIFY(choose(o, "Date,Who\n2021-03-04,x@police.example\n"));
        QTRY_VERIFY(about(o).contains(QStringLiteral("at least one column")));
        QVERIFY(!push(o, "Import the log"));
        QVERIFY(hold(o, QStringLiteral("Who"), QStringLiteral("requester_email")));
        QTRY_VERIFY(about(o).contains(QStringLiteral("rows in 1")));
    }
    void every_row_is_seen_before_anything_is_written_and_counted_afterwards()
    {
        Opened o;
        QVERIFY(o.rehearsal.create(morning) && o.start());
        const auto before = entries(o);
        QVERIFY(choose(o, threeRows));
        QCOMPARE(boxOf(o, QStringLiteral("From address"))->currentData().toString(),
            QStringLiteral("requester_email")); // the header is a name of it
        QCOMPARE(boxOf(o, QStringLiteral("Comment"))->currentData().toString(), QString());
        QCOMPARE(o.table(first)->model()->rowCount(), 3);
        QVERIFY(cell(o, first, 0, ImportTable::WhatColumn).contains(QStringLiteral("sent_on: 2021-03-04")));
        QVERIFY(!cell(o, first, 0, ImportTable::WhatColumn).contains(QStringLiteral("asked by phone")));
        QCOMPARE(cell(o, first, 2, ImportTable::FateColumn), QStringLiteral("– here already"));
        QCOMPARE(o.table(doubtful)->model()->rowCount(), 1);
        QVERIFY2(
            cell(o, doubtful, 0, ImportTable::WhatColumn).contains(QStringLiteral("may be 2021-04-03 or 2021-03-04")),
            qPrintable(cell(o, doubtful, 0, ImportTable::WhatColumn)));
        QVERIFY(hold(o, QStringLiteral("Comment"), QStringLiteral("note")));
        QTRY_VERIFY_WITH_TIMEOUT(
            cell(o, first, 0, ImportTable::WhatColumn).contains(QStringLiteral("note: asked by phone")), 30'000);
        QVERIFY(hold(o, QStringLiteral("Their number"), QStringLiteral("docket_number")));
        QTest::keyClicks(
            named<QLineEdit>(*o.window, QStringLiteral("Format of its dates")), QStringLiteral("dd/MM/yyyy"));
        QTest::keyClick(named<QLineEdit>(*o.window, QStringLiteral("Format of its dates")), Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(o.table(doubtful)->model()->rowCount(), 0, 30'000);
        QVERIFY2(about(o).contains(QStringLiteral("rows in 3 = cases to be 2 + already here 1 + rejected 0")),
            qPrintable(about(o)));
        QCOMPARE(entries(o), before);
        QVERIFY(push(o, "Import the log"));
        QTRY_VERIFY_WITH_TIMEOUT(
            about(o).contains(QStringLiteral("rows in 3 = imported 2 + already here 1 + rejected 0")), 30'000);
        QTRY_COMPARE_WITH_TIMEOUT(o.list()->model()->rowCount(), 2, 30'000);
        QVERIFY(cell(o, first, 0, ImportTable::WhatColumn).startsWith(QStringLiteral("WD-2026-")));
        QVERIFY(choose(o, threeRows)); // again: nothing is imported twice
        QVERIFY(hold(o, QStringLiteral("Comment"), QStringLiteral("note")));
        QVERIFY(hold(o, QStringLiteral("Their number"), QStringLiteral("docket_number")));
        QTRY_VERIFY_WITH_TIMEOUT(about(o).contains(QStringLiteral("already here 2 + rejected 1")), 30'000);
        QVERIFY(!push(o, "Import the log"));
    }
    void a_row_far_down_that_looks_like_an_earlier_case_is_seen_before_it_is_imported()
    {
        Opened o;
        QVERIFY(o.rehearsal.create(morning) && o.start());
        const QByteArray head = "Date sent,Docket number\n";
        QVERIFY(choose(o, head + "2021-03-04,26-mj-17\n") && push(o, "Import the log"));
        QTRY_COMPARE_WITH_TIMEOUT(o.list()->model()->rowCount(), 1, 30'000);
        auto grown = head;
        for (int i = 100; i < 160; ++i)
            grown += "2021-05-04,26-mj-" + QByteArray::number(i) + '\n';
        QVERIFY(choose(o, grown + "2021-03-09,26-mj-17\n"));
        QVERIFY(o.table(first)->model()->rowCount() < 61);
        QCOMPARE(o.table(doubtful)->model()->rowCount(), 1);
        QCOMPARE(cell(o, doubtful, 0, ImportTable::FateColumn), QStringLiteral("✓ a case"));
        QVERIFY2(cell(o, doubtful, 0, ImportTable::WhatColumn).contains(QStringLiteral("looks like WD-2026-")),
            qPrintable(cell(o, doubtful, 0, ImportTable::WhatColumn)));
    }
    void a_map_from_a_file_takes_the_place_of_the_columns_and_a_map_made_here_is_kept()
    {
        Opened o;
        QVERIFY(o.rehearsal.create(morning) && o.start() && choose(o, threeRows));
        o.prompt.paths = { file(o, "map.toml",
            "date_format = \"dd/MM/yyyy\"\n[columns]\nsent_on = \"Date sent\"\nsummary = \"Comment\"\n") };
        QVERIFY(push(o, "Use a map from a file"));
        QTRY_VERIFY_WITH_TIMEOUT(
            cell(o, first, 0, ImportTable::WhatColumn).contains(QStringLiteral("summary: asked by phone")), 30'000);
        QCOMPARE(o.table(doubtful)->model()->rowCount(), 0);
        QVERIFY(named<QLabel>(*o.window, QStringLiteral("Where the map comes from"))->text().contains(u"map.toml"));
        o.prompt.paths = { file(o, "bad.toml", "[columns]\nsent_on = \"Nosuch\"\n") };
        QVERIFY(push(o, "Use a map from a file"));
        QTRY_VERIFY_WITH_TIMEOUT(about(o).contains(QStringLiteral("no column headed Nosuch")), 30'000);
        QCOMPARE(o.table(first)->model()->rowCount(), 0);
        QVERIFY(!push(o, "Import the log"));
        QVERIFY(push(o, "Map the columns here"));
        QTRY_COMPARE_WITH_TIMEOUT(o.table(first)->model()->rowCount(), 3, 30'000);
        const auto kept = o.rehearsal.path(QStringLiteral("kept.toml"));
        o.prompt.paths = { kept };
        QVERIFY(push(o, "Keep this map"));
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(kept), 30'000);
        QFile map(kept);
        QVERIFY(map.open(QIODevice::ReadOnly) && map.readAll().contains("requester_email = \"From address\""));
    }
    void a_log_that_was_imported_stands_with_its_hash_its_original_and_what_became_of_each_row()
    {
        Opened o;
        QVERIFY(importThree(o) && seeLogs(o));
        QCOMPARE(cell(o, logs, 0, KeptLogTable::NameColumn), QStringLiteral("log.csv"));
        QCOMPARE(cell(o, logs, 0, KeptLogTable::ActorColumn), QStringLiteral("ana"));
        QCOMPARE(
            cell(o, logs, 0, KeptLogTable::RowsColumn), QStringLiteral("3 = imported 1 + already here 1 + rejected 1"));
        QCOMPARE(cell(o, logs, 0, KeptLogTable::CasesColumn), QStringLiteral("1"));
        const auto hash = QCryptographicHash::hash(threeRows, QCryptographicHash::Sha256).toHex();
        const auto chosen = named<QLabel>(*o.window, QStringLiteral("The selected log"))->text();
        QVERIFY2(chosen.contains(QString::fromLatin1(hash)), qPrintable(chosen));
        QVERIFY(cell(o, fates, 0, ImportTable::WhatColumn).startsWith(QStringLiteral("WD-2026-")));
        QVERIFY(cell(o, fates, 1, ImportTable::FateColumn).contains(QStringLiteral("rejected")));
        QVERIFY(cell(o, fates, 1, ImportTable::WhatColumn).contains(QStringLiteral("may be 2021-04-03")));
        auto *original = named<QPlainTextEdit>(*o.window, QStringLiteral("The log as it came"));
        QVERIFY(original->toPlainText().isEmpty()); // nobody looked yet
        named<QTabWidget>(*o.window, QStringLiteral("Parts of the log"))->setCurrentIndex(1);
        QTRY_VERIFY_WITH_TIMEOUT(original->toPlainText().contains(QStringLiteral("asked by post")), 30'000);
        QCOMPARE(written(o, QStringLiteral("Save the log as it came"), "back.csv"), threeRows);
        const auto table = written(o, QStringLiteral("Save the report of its rows"), "report.csv");
        QVERIFY2(table.startsWith("row,fate,case,because") && table.contains("\n2,rejected,,"), table.constData());
        QVERIFY(written(o, QStringLiteral("Save the report of its rows"), "report.pdf").startsWith("%PDF-"));
        QSignalSpy opened(o.window->findChild<ImportPage *>(), &ImportPage::opened);
        o.table(fates)->setCurrentIndex(o.table(fates)->model()->index(0, 0));
        QTest::keyClick(o.table(fates), Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
    }
    void a_log_is_erased_by_another_than_who_asked_and_what_became_of_its_rows_stays()
    {
        const auto state = [](Opened &o) { return cell(o, logs, 0, KeptLogTable::StateColumn); };
        Opened o;
        QVERIFY(importThree(o) && seeLogs(o));
        o.prompt.answers = { { { QStringLiteral("reason"), QStringLiteral("its time is over") } } };
        QVERIFY(trigger(o, QStringLiteral("Ask for the erasure of a log")));
        QTRY_VERIFY_WITH_TIMEOUT(state(o).contains(QStringLiteral("to be erased, asks ana")), 30'000);
        o.prompt.answers.append(Answers());
        QVERIFY(trigger(o, QStringLiteral("Erase a log"))); // who asked may not
        QTRY_VERIFY_WITH_TIMEOUT(message(o).contains(QStringLiteral("cannot carry it out")), 30'000);
        QVERIFY(state(o).contains(QStringLiteral("to be erased")));
        QVERIFY(o.start(QStringLiteral("ben")) && seeLogs(o));
        o.prompt.answers.append(Answers());
        QVERIFY(trigger(o, QStringLiteral("Erase a log")));
        QTRY_COMPARE_WITH_TIMEOUT(state(o), QStringLiteral("– erased"), 30'000);
        QCOMPARE(o.table(fates)->model()->rowCount(), 3);
        QVERIFY(trigger(o, QStringLiteral("Save the log as it came")));
        QTRY_VERIFY(message(o).contains(QStringLiteral("was erased")));
    }
    void an_import_that_is_stopped_leaves_nothing_and_may_be_begun_again()
    {
        Opened o;
        QVERIFY(o.rehearsal.create(morning) && o.start());
        QByteArray many = "Date sent,Note\n";
        for (int row = 0; row < 2'000; ++row)
            many += "2021-03-04,row " + QByteArray::number(row) + '\n';
        QVERIFY(choose(o, many));
        QCOMPARE(o.table(first)->model()->rowCount(), 20);
        const auto before = entries(o);
        QVERIFY(push(o, "Import the log"));
        QVERIFY(push(o, "Stop the work under way"));
        const auto *message = named<QLabel>(*o.window, QStringLiteral("Message"));
        QTRY_VERIFY_WITH_TIMEOUT(message->text().contains(QStringLiteral("stopped")), 60'000);
        QCOMPARE(entries(o), before);
        QCOMPARE(o.list()->model()->rowCount(), 0);
        QVERIFY(push(o, "Import the log"));
        QTRY_VERIFY_WITH_TIMEOUT(about(o).contains(QStringLiteral("imported 2000")), 120'000);
    }
    void a_file_that_is_no_log_is_refused_in_one_sentence()
    {
        Opened o;
        QVERIFY(o.rehearsal.create(morning) && o.start());
        o.prompt.paths = { file(o, "empty.csv", "") };
        QVERIFY(trigger(o, QStringLiteral("Import a log")));
        const auto *message = named<QLabel>(*o.window, QStringLiteral("Message"));
        QTRY_VERIFY_WITH_TIMEOUT(message->isVisible() && !message->text().isEmpty(), 30'000);
        QVERIFY(!o.window->findChild<ImportPage *>()->isVisible());
    }
};
QTEST_MAIN(TestWindowImport)
#include "tst_window_import.moc"
