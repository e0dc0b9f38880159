// SPDX-License-Identifier: Apache-2.0
// Dates typed as people type them, wherever the window asks for one: what it means is told at once, and entered as ISO.
#include "form_dialog.h"
#include "message_bar.h"
#include "window_fixture.h"
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
using namespace writdesk;
namespace {
const DateSense sense { QDate(2026, 11, 23), DayOrder::MonthFirst };

Form dayForm(Field::Kind kind)
{
    return { QStringLiteral("t"), {},
        { { .id = QStringLiteral("on"), .label = QStringLiteral("Day"), .kind = kind },
            { .id = QStringLiteral("why"), .label = QStringLiteral("Reason") } },
        {} };
}

bool says(QWidget &where, const QString &words)
{
    const auto labels = where.findChildren<QLabel *>();
    return std::ranges::any_of(labels, [&](QLabel *l) { return !l->isHidden() && l->text().contains(words); });
}
}

class TestWindowDates : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void a_form_tells_what_was_typed_and_answers_with_the_day_data();
    void a_form_tells_what_was_typed_and_answers_with_the_day();
    void a_form_stays_where_a_date_cannot_be_read();
    void a_text_is_a_date_where_the_other_answers_make_it_one();
    void a_date_fact_is_typed_over_as_people_type();
    void a_date_fact_that_cannot_be_read_is_not_entered();
    void another_fact_is_typed_over_as_it_stands();
    void a_change_of_a_fact_is_undone_by_a_key_and_the_window_says_what();
    void what_another_program_writes_is_shown_without_being_asked_for();
    void what_is_typed_outlasts_what_another_program_writes_meanwhile();
    void a_fact_that_another_changed_meanwhile_is_not_typed_over_unseen();
};

void TestWindowDates::a_form_tells_what_was_typed_and_answers_with_the_day_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("told");
    QTest::addColumn<QString>("answer");
    const auto row = [](const char *why, Field::Kind kind, const char *typed, const char *told, const char *answer) {
        QTest::newRow(why) << int(kind) << QString::fromUtf8(typed) << QString::fromUtf8(told)
                           << QString::fromUtf8(answer);
    };
    row("days", Field::Kind::Date, "+90", "Sun 21 Feb 2027", "2027-02-21");
    row("a weekday", Field::Kind::Date, "fri", "Fri 27 Nov 2026", "2026-11-27");
    row("an ambiguous one", Field::Kind::Date, "12/7",
        "Mon 7 Dec 2026. Read as month and day; for the other write 12 Jul.", "2026-12-07");
    row("nothing", Field::Kind::Date, "", "", "");
    row("an instant is no day", Field::Kind::Date, "2026-11-23T09:00:00-05:00", "is no date", "");
    row("an instant", Field::Kind::Moment, "2026-11-23T09:00:00-05:00", "14:00 UTC", "2026-11-23T09:00:00-05:00");
    row("a day where an instant may stand", Field::Kind::Moment, "-1d", "Sun 22 Nov 2026", "2026-11-22");
}

void TestWindowDates::a_form_tells_what_was_typed_and_answers_with_the_day()
{
    QFETCH(int, kind);
    QFETCH(QString, typed);
    QFETCH(QString, told);
    QFETCH(QString, answer);
    FormDialog dialog(dayForm(Field::Kind(kind)), sense);
    dialog.show();
    auto *edit = named<QLineEdit>(dialog, QStringLiteral("Day"));
    QVERIFY(edit != nullptr);
    QTest::keyClicks(edit, typed);
    QVERIFY2(edit->accessibleDescription().contains(told), qPrintable(edit->accessibleDescription()));
    QVERIFY(told.isEmpty() || says(dialog, told));
    QCOMPARE(dialog.answers().value(QStringLiteral("on")), answer);
}

void TestWindowDates::a_form_stays_where_a_date_cannot_be_read()
{
    FormDialog dialog(dayForm(Field::Kind::Date), sense);
    dialog.show();
    auto *edit = named<QLineEdit>(dialog, QStringLiteral("Day"));
    QTest::keyClicks(edit, QStringLiteral("2/30"));
    dialog.accept();
    QVERIFY(dialog.isVisible());
    QVERIFY(says(dialog, QStringLiteral("Day: February 2027 has no day 30.")) // the nearest February
        || says(dialog, QStringLiteral("Day: February 2026 has no day 30.")));
    edit->clear();
    QTest::keyClicks(edit, QStringLiteral("2/28"));
    dialog.accept();
    QVERIFY(!dialog.isVisible());
}

void TestWindowDates::a_text_is_a_date_where_the_other_answers_make_it_one()
{
    Field name { .id = QStringLiteral("name"), .label = QStringLiteral("Fact"), .kind = Field::Kind::Choice };
    name.choices = { { QStringLiteral("issuer"), QStringLiteral("Issuer") },
        { QStringLiteral("due_on"), QStringLiteral("Due on") } };
    const Field value { .id = QStringLiteral("value"),
        .label = QStringLiteral("Value"),
        .dateIf = [](const Answers &a) { return a.value(QStringLiteral("name")) == u"due_on"; } };
    FormDialog dialog({ {}, {}, { name, value }, {} }, sense);
    auto *edit = named<QLineEdit>(dialog, QStringLiteral("Value"));
    QTest::keyClicks(edit, QStringLiteral("fri"));
    QCOMPARE(dialog.answers().value(QStringLiteral("value")), QStringLiteral("fri"));
    dialog.findChild<QComboBox *>()->setCurrentIndex(1);
    QCOMPARE(edit->accessibleDescription(), QStringLiteral("Fri 27 Nov 2026"));
    QCOMPARE(dialog.answers().value(QStringLiteral("value")), QStringLiteral("2026-11-27"));
}

namespace {
// A case's facts with the editor of one of them open; null where it does not open.
struct FactEditor : Opened {
    QTableView *facts = nullptr;
    QModelIndex at {};
    QLineEdit *edit = nullptr;
    CaseRef ref {};

    bool begin(const QString &value)
    {
        ref = prepare(warrant);
        if (!start() || !open(ref))
            return false;
        facts = table("Facts of the case");
        for (int row = 0; row < facts->model()->rowCount(); ++row) {
            if (facts->model()->index(row, 1).data(Qt::EditRole).toString() == value)
                at = facts->model()->index(row, 1);
        }
        facts->setCurrentIndex(at);
        press("F2");
        edit = facts->findChild<QLineEdit *>();
        return at.isValid() && edit != nullptr;
    }
    void type(const QString &words)
    {
        edit->clear();
        QTest::keyClicks(edit, words);
    }
    bool holds(const QString &value) const
    {
        const auto start = facts->model()->index(0, 1);
        return !facts->model()->match(start, Qt::EditRole, value, 1, Qt::MatchExactly).isEmpty();
    }
    // Another program at the same docket.
    void otherStates(const QString &name, const QString &value)
    {
        const auto ben = rehearsal.desk(QStringLiteral("ben"), morning);
        const auto stated = stateFacts(*ben, ref, { { .name = name, .value = value } });
        QVERIFY2(stated, stated ? "" : qPrintable(stated.error().sentence));
    }
    QString now(const QString &fact)
    {
        const auto c = office->ask([ref = ref](Desk &desk) { return desk.docket().load(ref); }).result();
        return factsOf(*c).value(fact);
    }
};
}

void TestWindowDates::a_date_fact_is_typed_over_as_people_type()
{
    FactEditor f;
    QVERIFY(f.begin(QStringLiteral("2026-11-30"))); // execute_by
    f.type(QStringLiteral("12/7"));
    QVERIFY(f.edit->accessibleDescription().startsWith(QStringLiteral("Mon 7 Dec 2026")));
    QVERIFY(says(*f.facts, QStringLiteral("Mon 7 Dec 2026")));
    QTest::keyClick(f.edit, Qt::Key_Return);
    QTRY_COMPARE(f.now(QStringLiteral("execute_by")), QStringLiteral("2026-12-07"));
}

void TestWindowDates::a_date_fact_that_cannot_be_read_is_not_entered()
{
    FactEditor f;
    QVERIFY(f.begin(QStringLiteral("2026-11-30")));
    f.type(QStringLiteral("soon"));
    QVERIFY(f.edit->accessibleDescription().contains(QStringLiteral("is no date")));
    QTest::keyClick(f.edit, Qt::Key_Return);
    QVERIFY(f.edit->isVisible()); // it waits for a date, or Escape
    QTest::keyClick(f.edit, Qt::Key_Escape);
    QCOMPARE(f.now(QStringLiteral("execute_by")), QStringLiteral("2026-11-30"));
}

void TestWindowDates::another_fact_is_typed_over_as_it_stands()
{
    FactEditor f;
    QVERIFY(f.begin(QStringLiteral("Ruth Okafor")));
    f.type(QStringLiteral("May 7"));
    QVERIFY(f.edit->accessibleDescription().isEmpty());
    QTest::keyClick(f.edit, Qt::Key_Return);
    QTRY_COMPARE(f.now(QStringLiteral("signer")), QStringLiteral("May 7"));
}

void TestWindowDates::a_change_of_a_fact_is_undone_by_a_key_and_the_window_says_what()
{
    FactEditor f;
    QVERIFY(f.begin(QStringLiteral("2026-11-30")));
    const auto *bar = f.window->findChild<MessageBar *>();
    f.type(QStringLiteral("+2w"));
    QTest::keyClick(f.edit, Qt::Key_Return);
    QTRY_VERIFY2(bar->sentence().contains(QStringLiteral("Stated: ")), qPrintable(bar->sentence()));
    QCOMPARE(f.now(QStringLiteral("execute_by")), QStringLiteral("2026-12-07"));
    f.press("Ctrl+Z");
    QTRY_VERIFY2(bar->sentence().contains(QStringLiteral("Undone: Execute by")), qPrintable(bar->sentence()));
    const auto c = f.office->ask([ref = f.ref](Desk &desk) { return desk.docket().load(ref); }).result();
    const auto at = std::ranges::find(c->facts, QStringLiteral("execute_by"), &Fact::name);
    QVERIFY(at != c->facts.end() && at->how == How::Text); // as it was read
    f.press("Ctrl+Z");
    QTRY_VERIFY(bar->sentence().contains(QStringLiteral("nothing to undo")));
}

void TestWindowDates::what_another_program_writes_is_shown_without_being_asked_for()
{
    FactEditor f;
    QVERIFY(f.begin(QStringLiteral("2026-11-30")));
    QTest::keyClick(f.edit, Qt::Key_Escape);
    f.otherStates(QStringLiteral("signer"), QStringLiteral("May Ortiz"));
    QTRY_VERIFY2_WITH_TIMEOUT(f.holds(QStringLiteral("May Ortiz")), "the table does not follow", 20000);
}

void TestWindowDates::what_is_typed_outlasts_what_another_program_writes_meanwhile()
{
    FactEditor f;
    QVERIFY(f.begin(QStringLiteral("2026-11-30"))); // execute_by
    f.type(QStringLiteral("12/7"));
    QSignalSpy shown(f.window->findChild<CasePage *>(), &CasePage::shown);
    f.otherStates(QStringLiteral("signer"), QStringLiteral("May Ortiz"));
    QVERIFY(!shown.isEmpty() || shown.wait(20000));
    QVERIFY(!f.holds(QStringLiteral("May Ortiz"))); // it waits
    QCOMPARE(f.edit->text(), QStringLiteral("12/7"));
    QTest::keyClick(f.edit, Qt::Key_Return);
    QTRY_COMPARE(f.now(QStringLiteral("execute_by")), QStringLiteral("2026-12-07"));
    QTRY_VERIFY(f.holds(QStringLiteral("May Ortiz")));
}

void TestWindowDates::a_fact_that_another_changed_meanwhile_is_not_typed_over_unseen()
{
    FactEditor f;
    QVERIFY(f.begin(QStringLiteral("Ruth Okafor")));
    f.type(QStringLiteral("Ruth A. Okafor"));
    QSignalSpy shown(f.window->findChild<CasePage *>(), &CasePage::shown);
    f.otherStates(QStringLiteral("signer"), QStringLiteral("May Ortiz"));
    QVERIFY(!shown.isEmpty() || shown.wait(20000));
    QTest::keyClick(f.edit, Qt::Key_Return);
    const auto *bar = f.window->findChild<MessageBar *>();
    QTRY_VERIFY2(bar->sentence().contains(QStringLiteral("changed by somebody else")), qPrintable(bar->sentence()));
    QVERIFY(bar->sentence().contains(QStringLiteral("Ruth A. Okafor"))); // nothing typed is lost
    QCOMPARE(f.now(QStringLiteral("signer")), QStringLiteral("May Ortiz"));
    QTRY_VERIFY(f.holds(QStringLiteral("May Ortiz")));
}

QTEST_MAIN(TestWindowDates)
#include "tst_window_dates.moc"
