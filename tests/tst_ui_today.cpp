// SPDX-License-Identifier: Apache-2.0
// The first page and the list of commands, by accessible names and keys alone.
#include "timeline_view.h"
#include "window_fixture.h"
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
using namespace writdesk;
class TestToday : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void the_first_page_lists_what_binds_and_opens_its_case_with_enter();
    void an_empty_docket_says_what_to_do_first();
    void a_command_is_found_by_a_part_of_its_name_and_done();
    void a_command_that_needs_a_case_is_shown_and_not_done();
    void the_timeline_says_what_it_draws_and_moves_with_the_table();
};

void TestToday::the_first_page_lists_what_binds_and_opens_its_case_with_enter()
{
    Opened o;
    CaseRef ref;
    o.prepare([&](Desk &desk) {
        ref = opened(desk, warrantFacts() + QStringList { QStringLiteral("due_on=2026-11-23") });
        return ref;
    });
    QVERIFY(o.start());
    QTRY_VERIFY(o.table("Binds today") != nullptr);
    auto *table = o.table("Binds today");
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QCOMPARE(table->model()->index(0, 1).data().toString(), ref.text);
    QVERIFY(table->model()->index(0, 0).data().toString().startsWith(QStringLiteral("today")));
    o.press("Ctrl+D");
    QSignalSpy shown(o.window->findChild<CasePage *>(), &CasePage::shown);
    QTest::keyClick(table, Qt::Key_Down);
    QTest::keyClick(table, Qt::Key_Return);
    QVERIFY(!shown.isEmpty() || shown.wait(20000));
    QVERIFY(o.window->windowTitle().contains(ref.text));
    o.press("Ctrl+D"); // back: the acts of a case need one that is seen
    QVERIFY(!o.window->windowTitle().contains(ref.text));
}

void TestToday::an_empty_docket_says_what_to_do_first()
{
    Opened o;
    QVERIFY(o.rehearsal.create(morning) && o.start());
    const auto said = [&](const QString &words) {
        const auto labels = o.window->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&](QLabel *l) { return l->isVisible() && l->text().contains(words); });
    };
    QTRY_VERIFY(said(QStringLiteral("Nothing binds within seven days")));
    QVERIFY(said(QStringLiteral("Drop a paper here")));
}

void TestToday::a_command_is_found_by_a_part_of_its_name_and_done()
{
    Opened o;
    const auto ref = o.prepare(warrant);
    QVERIFY(o.start() && o.open(ref));
    o.press("Ctrl+K");
    auto *words = named<QLineEdit>(*o.window, QStringLiteral("Find a command"));
    QVERIFY(words != nullptr);
    QTest::keyClicks(words, QStringLiteral("hold take"));
    auto *list = named<QListWidget>(*o.window, QStringLiteral("Commands"));
    QVERIFY(list != nullptr);
    QCOMPARE(list->count(), 1);
    const auto acts = o.window->actions();
    const auto taken = std::ranges::find_if(
        acts, [](QAction *a) { return a->shortcut() == QKeySequence(QStringLiteral("Ctrl+H")); });
    QVERIFY(taken != acts.end());
    QSignalSpy done(*taken, &QAction::triggered);
    QTest::keyClick(words, Qt::Key_Return);
    QVERIFY(!done.isEmpty() || done.wait(20000));
}

void TestToday::a_command_that_needs_a_case_is_shown_and_not_done()
{
    Opened o;
    QVERIFY(o.rehearsal.create(morning) && o.start());
    o.press("Ctrl+K");
    auto *words = named<QLineEdit>(*o.window, QStringLiteral("Find a command"));
    QVERIFY(words != nullptr);
    QTest::keyClicks(words, QStringLiteral("hold take"));
    auto *list = named<QListWidget>(*o.window, QStringLiteral("Commands"));
    QCOMPARE(list->count(), 1);
    QVERIFY(list->item(0)->text().contains(QStringLiteral("not now")));
    QTest::keyClick(words, Qt::Key_Return);
    QVERIFY(list->isVisible());
}

void TestToday::the_timeline_says_what_it_draws_and_moves_with_the_table()
{
    Opened o;
    const auto ref = o.prepare(warrant);
    QVERIFY(o.start() && o.open(ref));
    o.press("Shift+F1"); // the dates
    auto *line = named<TimelineView>(*o.window, QStringLiteral("Timeline of the case"));
    auto *table = o.table("Dates of the case");
    QVERIFY(line != nullptr && table != nullptr);
    QTRY_VERIFY(table->model()->rowCount() > 1);
    for (int row = 0; row < table->model()->rowCount(); ++row)
        QVERIFY(line->words(row).startsWith(table->model()->index(row, 0).data().toString()));
    QTest::keyClick(line, Qt::Key_Down);
    QCOMPARE(table->currentIndex().row(), 1);
    QCOMPARE(line->accessibleDescription(), line->words(1));
    table->setCurrentIndex(table->model()->index(0, 0));
    QCOMPARE(line->selected(), 0);
}

QTEST_MAIN(TestToday)
#include "tst_ui_today.moc"
