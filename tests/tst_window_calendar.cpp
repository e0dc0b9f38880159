// SPDX-License-Identifier: Apache-2.0
// The calendar of the window by keys and by what a screen reader hears; and how bars share the lanes of a week.
#include "agenda_view.h"
#include "calendar_grid.h"
#include "calendar_lanes.h"
#include "notice_desk.h"
#include "window_fixture.h"
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
using namespace writdesk;
namespace {
QDate on(const char *iso) { return QDate::fromString(QString::fromLatin1(iso), Qt::ISODate); }

CaseRef due(Desk &desk, const char *day)
{
    return opened(desk, warrantFacts() + QStringList { QStringLiteral("due_on=%1").arg(QString::fromLatin1(day)) });
}

// A window that shows the calendar.
struct AtCalendar : Opened {
    QWidget *grid = nullptr;
    CaseRef ref {};

    bool begin(const std::function<CaseRef(Desk &)> &work)
    {
        ref = prepare(work);
        if (ref.isEmpty() || !start())
            return false;
        QSignalSpy settled(window.get(), &MainWindow::settled);
        press("Ctrl+Alt+C");
        grid = named<CalendarGrid>(*window, QStringLiteral("Calendar")); // a tool button is called so too
        return grid != nullptr && (!settled.isEmpty() || settled.wait(20000));
    }
    QString heard() { return QAccessible::queryAccessibleInterface(grid)->text(QAccessible::Description); }
    QAbstractItemModel *listed() { return table("Dates of the selected day")->model(); }
    void key(Qt::Key key) { QTest::keyClick(grid, key); }
    bool isChecked(const char *button) { return named<QPushButton>(*window, QString::fromUtf8(button))->isChecked(); }
};

AgendaView viewOf(const QList<std::pair<int, int>> &days) // from and to, as days of a week
{
    AgendaView view;
    for (const auto &[from, to] : days) {
        ShownAgenda shown;
        shown.item.from = on("2026-11-23").addDays(from);
        shown.item.to = on("2026-11-23").addDays(to);
        view.items.append(shown);
    }
    return view;
}
}

class TestWindowCalendar : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void the_selected_day_is_told_with_its_count_and_listed_below();
    void keys_move_by_day_week_and_month_and_home_is_today_data();
    void keys_move_by_day_week_and_month_and_home_is_today();
    void letters_and_control_keys_turn_to_day_week_and_month();
    void tab_goes_through_the_items_of_the_day_and_on();
    void enter_opens_the_case_of_the_day();
    void of_several_dates_the_list_is_gone_through_and_enter_opens_one();
    void a_typed_day_is_told_before_it_is_gone_to();
    void what_is_no_day_is_answered_where_it_is_typed();
    void a_silenced_case_stands_there_and_the_title_names_nothing();
    void what_changed_meanwhile_stands_there_after_the_news();
    void bars_share_lanes_and_what_finds_none_is_counted_data();
    void bars_share_lanes_and_what_finds_none_is_counted();
};

void TestWindowCalendar::the_selected_day_is_told_with_its_count_and_listed_below()
{
    AtCalendar c;
    QVERIFY(c.begin([](Desk &desk) {
        due(desk, "2026-11-23");
        return due(desk, "2026-11-23");
    }));
    QVERIFY(c.listed()->rowCount() >= 2); // of each case its date, and what is told by then
    QCOMPARE(c.heard(), QStringLiteral("Mon 23 Nov 2026, today, %1 date(s)").arg(c.listed()->rowCount()));
    for (int i = 0; i < 3; ++i)
        c.key(Qt::Key_Right);
    QVERIFY2(c.heard().startsWith(QStringLiteral("Thu 26 Nov 2026, Thanksgiving")), qPrintable(c.heard()));
}

void TestWindowCalendar::keys_move_by_day_week_and_month_and_home_is_today_data()
{
    QTest::addColumn<QList<Qt::Key>>("keys");
    QTest::addColumn<QString>("day");
    QTest::newRow("a day on") << QList<Qt::Key> { Qt::Key_Right } << QStringLiteral("Tue 24 Nov 2026");
    QTest::newRow("a day back") << QList<Qt::Key> { Qt::Key_Left } << QStringLiteral("Sun 22 Nov 2026");
    QTest::newRow("a week on") << QList<Qt::Key> { Qt::Key_Down } << QStringLiteral("Mon 30 Nov 2026");
    QTest::newRow("a week back") << QList<Qt::Key> { Qt::Key_Up } << QStringLiteral("Mon 16 Nov 2026");
    QTest::newRow("a month on") << QList<Qt::Key> { Qt::Key_PageDown } << QStringLiteral("Wed 23 Dec 2026");
    QTest::newRow("a month back") << QList<Qt::Key> { Qt::Key_PageUp } << QStringLiteral("Fri 23 Oct 2026");
    QTest::newRow("far, and home") << QList<Qt::Key> { Qt::Key_PageDown, Qt::Key_PageDown, Qt::Key_Home }
                                   << QStringLiteral("Mon 23 Nov 2026");
}

void TestWindowCalendar::keys_move_by_day_week_and_month_and_home_is_today()
{
    QFETCH(QList<Qt::Key>, keys);
    QFETCH(QString, day);
    AtCalendar c;
    QVERIFY(c.begin(warrant));
    for (const auto key : keys)
        c.key(key);
    QVERIFY2(c.heard().startsWith(day), qPrintable(c.heard()));
}

void TestWindowCalendar::letters_and_control_keys_turn_to_day_week_and_month()
{
    AtCalendar c;
    QVERIFY(c.begin(warrant));
    QVERIFY(c.isChecked("By month"));
    for (const auto &[key, button] : { std::pair { Qt::Key_W, "By week" }, std::pair { Qt::Key_D, "By day" },
             std::pair { Qt::Key_M, "By month" } }) {
        c.key(key);
        QVERIFY(c.isChecked(button));
    }
    for (const auto &[key, button] : { std::pair { Qt::Key_2, "By week" }, std::pair { Qt::Key_1, "By day" },
             std::pair { Qt::Key_3, "By month" } }) {
        QTest::keyClick(c.grid, key, Qt::ControlModifier);
        QVERIFY(c.isChecked(button));
    }
    QVERIFY(c.heard().startsWith(QStringLiteral("Mon 23 Nov 2026"))); // of the same day
}

void TestWindowCalendar::tab_goes_through_the_items_of_the_day_and_on()
{
    AtCalendar c;
    QVERIFY(c.begin([](Desk &desk) {
        due(desk, "2026-11-23");
        return due(desk, "2026-11-23");
    }));
    auto *list = c.table("Dates of the selected day");
    c.grid->setFocus();
    QStringList heard;
    const auto count = c.listed()->rowCount();
    QVERIFY(count >= 2);
    for (int i = 0; i < count; ++i) {
        QTest::keyClick(c.grid, Qt::Key_Tab);
        QCOMPARE(list->currentIndex().row(), i); // both say the same
        heard.append(c.heard());
    }
    for (const auto &words : heard)
        QVERIFY2(words.contains(QStringLiteral("Family: ")) && words.contains(QStringLiteral("reading"))
                && words.contains(QStringLiteral("Why: ")),
            qPrintable(words));
    QVERIFY(heard.first() != heard.last());
    QTest::keyClick(c.grid, Qt::Key_Backtab);
    QCOMPARE(c.heard(), heard.at(count - 2));
    QTest::keyClick(c.grid, Qt::Key_Tab);
    QTest::keyClick(c.grid, Qt::Key_Tab);
    QVERIFY(c.window->focusWidget() != c.grid);
}

void TestWindowCalendar::enter_opens_the_case_of_the_day()
{
    AtCalendar c;
    QVERIFY(c.begin([](Desk &desk) { return due(desk, "2026-11-24"); }));
    c.key(Qt::Key_Right);
    QCOMPARE(c.listed()->rowCount(), 1);
    QSignalSpy shown(c.window->findChild<CasePage *>(), &CasePage::shown);
    c.key(Qt::Key_Return);
    QVERIFY(!shown.isEmpty() || shown.wait(20000));
    QVERIFY(c.window->windowTitle().contains(c.ref.text));
}

void TestWindowCalendar::of_several_dates_the_list_is_gone_through_and_enter_opens_one()
{
    AtCalendar c;
    QVERIFY(c.begin([](Desk &desk) {
        due(desk, "2026-11-23");
        return due(desk, "2026-11-23");
    }));
    c.key(Qt::Key_Return);
    auto *list = c.table("Dates of the selected day");
    QCOMPARE(c.window->focusWidget(), list);
    QTest::keyClick(list, Qt::Key_Down);
    const auto ref = list->model()->index(list->currentIndex().row(), AgendaTable::CaseColumn).data().toString();
    QVERIFY(c.heard().startsWith(ref)); // the grid marks the same
    QSignalSpy shown(c.window->findChild<CasePage *>(), &CasePage::shown);
    QTest::keyClick(list, Qt::Key_Return);
    QVERIFY(!shown.isEmpty() || shown.wait(20000));
    QVERIFY(c.window->windowTitle().contains(ref));
}

void TestWindowCalendar::a_typed_day_is_told_before_it_is_gone_to()
{
    AtCalendar c;
    QVERIFY(c.begin([](Desk &desk) { return due(desk, "2027-02-21"); }));
    c.key(Qt::Key_G);
    auto *field = named<QLineEdit>(*c.window, QStringLiteral("Go to date"));
    QVERIFY(field != nullptr && c.window->focusWidget() == field);
    QTest::keyClicks(field, QStringLiteral("+90"));
    QCOMPARE(field->accessibleDescription(), QStringLiteral("Sun 21 Feb 2027"));
    QVERIFY(c.heard().startsWith(QStringLiteral("Mon 23 Nov 2026")));
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(c.window->focusWidget() == c.grid && field->text().isEmpty());
    QTRY_VERIFY2(c.heard().startsWith(QStringLiteral("Sun 21 Feb 2027, 1 date")), qPrintable(c.heard()));
}

void TestWindowCalendar::what_is_no_day_is_answered_where_it_is_typed()
{
    AtCalendar c;
    QVERIFY(c.begin(warrant));
    auto *field = named<QLineEdit>(*c.window, QStringLiteral("Go to date"));
    field->setFocus();
    QTest::keyClicks(field, QStringLiteral("4/31"));
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(field->accessibleDescription(), QStringLiteral("April 2026 has no day 31."));
    QCOMPARE(field->text(), QStringLiteral("4/31"));
    QVERIFY(c.heard().startsWith(QStringLiteral("Mon 23 Nov 2026")));
}

void TestWindowCalendar::a_silenced_case_stands_there_and_the_title_names_nothing()
{
    AtCalendar c;
    QVERIFY(c.begin([](Desk &desk) {
        const auto ref = due(desk, "2026-11-23");
        const auto gagged = addGag(desk, ref,
            { .source = GagSource::Order,
                .from = QStringLiteral("2026-11-20"),
                .until = QStringLiteral("2027-11-20") });
        return gagged ? ref : CaseRef();
    }));
    QVERIFY(c.listed()->rowCount() >= 1);
    QCOMPARE(c.listed()->index(0, AgendaTable::CaseColumn).data().toString(), c.ref.text);
    QVERIFY(!c.window->windowTitle().contains(c.ref.text));
}

void TestWindowCalendar::what_changed_meanwhile_stands_there_after_the_news()
{
    AtCalendar c;
    QVERIFY(c.begin([](Desk &desk) { return due(desk, "2026-11-24"); }));
    const auto before = c.listed()->rowCount();
    const auto asked = c.office->ask([ref = c.ref](Desk &desk) {
        return stateFacts(desk, ref, { { .name = QStringLiteral("due_on"), .value = QStringLiteral("2026-11-23") } });
    });
    QTRY_COMPARE(c.listed()->rowCount(), before + 1);
    QVERIFY(asked.result().has_value());
}

void TestWindowCalendar::bars_share_lanes_and_what_finds_none_is_counted_data()
{
    using Days = QList<std::pair<int, int>>;
    QTest::addColumn<Days>("days");
    QTest::addColumn<int>("lanes");
    QTest::addColumn<QList<int>>("taken"); // lane of each item; -1: hidden, -2: not of this week
    QTest::addColumn<QList<int>>("hidden"); // on each day of the week
    const QList<int> none { 0, 0, 0, 0, 0, 0, 0 };
    QTest::newRow("apart, one lane") << Days { { 0, 0 }, { 1, 1 } } << 2 << QList<int> { 0, 0 } << none;
    QTest::newRow("a band lies above a day") << Days { { 1, 1 }, { 0, 3 } } << 2 << QList<int> { 1, 0 } << none;
    QTest::newRow("one more than lanes hides two")
        << Days { { 2, 2 }, { 2, 2 }, { 2, 2 } } << 2 << QList<int> { 0, -1, -1 } << QList<int> { 0, 0, 2, 0, 0, 0, 0 };
    QTest::newRow("as many as lanes hide none") << Days { { 2, 2 }, { 2, 2 } } << 2 << QList<int> { 0, 1 } << none;
    QTest::newRow("a band of the week before goes on") << Days { { -3, 1 } } << 1 << QList<int> { 0 } << none;
    QTest::newRow("of other weeks") << Days { { -3, -1 }, { 7, 9 } } << 1 << QList<int> { -2, -2 } << none;
    QTest::newRow("a band in the last lane gives way on all its days")
        << Days { { 0, 6 }, { 0, 3 }, { 3, 3 } } << 2 << QList<int> { 0, -1, -1 } << QList<int> { 1, 1, 1, 2, 0, 0, 0 };
}

void TestWindowCalendar::bars_share_lanes_and_what_finds_none_is_counted()
{
    using Days = QList<std::pair<int, int>>;
    QFETCH(Days, days);
    QFETCH(int, lanes);
    QFETCH(QList<int>, taken);
    QFETCH(QList<int>, hidden);
    const auto pieces = piecesOf(viewOf(days), on("2026-11-23"), lanes);
    QList<int> lane(days.size(), -2);
    for (const auto &piece : pieces)
        lane[piece.item] = piece.shown ? piece.lane : -1;
    QCOMPARE(lane, taken);
    for (int column = 0; column < 7; ++column)
        QCOMPARE(hiddenOn(pieces, column), hidden.at(column));
}

QTEST_MAIN(TestWindowCalendar)
#include "tst_window_calendar.moc"
