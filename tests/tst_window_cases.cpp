// SPDX-License-Identifier: Apache-2.0
#include "all_cases_page.h"
#include "window_fixture.h"
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>
using namespace writdesk;
using namespace Qt::StringLiterals;
namespace {
CaseRef threeCases(Desk &desk)
{
    opened(desk, { u"instrument=SUBP_GJ_FED"_s, u"issuer=District of Utah"_s, u"due_on=2026-12-14"_s });
    opened(desk, { u"instrument=SUBP_GJ_FED"_s, u"issuer=District of Maine"_s, u"due_on=2026-12-15"_s });
    return warrant(desk);
}

struct CasesOpened : Opened {
    bool begin()
    {
        prepare(threeCases);
        if (!start())
            return false;
        QSignalSpy settled(window.get(), &MainWindow::settled);
        press("Ctrl+Shift+F");
        return (!settled.isEmpty() || settled.wait(20000)) && cases()->isVisible();
    }
    QTableView *cases() { return table("All cases"); }
    QLineEdit *filter() { return named<QLineEdit>(*window, u"Filter all cases"_s); }
    QString cell(int row, int column) { return cases()->model()->index(row, column).data().toString(); }
    QString read() // how the filter was read
    {
        QStringList all;
        for (auto *label : window->findChild<AllCasesPage *>()->findChildren<QLabel *>())
            all.append(label->text());
        return all.join(u'\n');
    }
};
}

class TestWindowCases : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void the_table_takes_the_place_of_the_list_and_stands_on_its_first_row()
    {
        CasesOpened o;
        QVERIFY(o.begin());
        QCOMPARE(o.cases()->model()->rowCount(), 3);
        QVERIFY(!o.list()->isVisible());
        QVERIFY(o.cases()->hasFocus());
        o.press("Ctrl+D");
        QVERIFY(o.list()->isVisible());
    }
    void words_narrow_the_table_and_how_they_were_read_is_said()
    {
        CasesOpened o;
        QVERIFY(o.begin());
        o.press("Ctrl+F");
        QVERIFY(o.filter()->hasFocus());
        QTest::keyClicks(o.filter(), u"subpoena due next month"_s);
        QTRY_COMPARE(o.cases()->model()->rowCount(), 2);
        QTRY_VERIFY2(o.read().contains(u"subpoena"_s), qPrintable(o.read()));
        o.filter()->setText(u"due"_s);
        QTRY_VERIFY(o.read().contains(u"this week"_s)); // what can be said after it
        QTRY_COMPARE(o.cases()->model()->rowCount(), 3);
    }
    void a_click_on_a_header_sorts_and_another_turns_the_order_round()
    {
        CasesOpened o;
        QVERIFY(o.begin());
        Q_EMIT o.cases()->horizontalHeader()->sectionClicked(CaseTable::IssuerColumn);
        QTRY_COMPARE(o.cell(0, CaseTable::IssuerColumn), u"District of Maine"_s);
        Q_EMIT o.cases()->horizontalHeader()->sectionClicked(CaseTable::IssuerColumn);
        QTRY_COMPARE(o.cell(2, CaseTable::IssuerColumn), u"District of Maine"_s);
    }
    void enter_opens_the_case_one_stands_on()
    {
        CasesOpened o;
        QVERIFY(o.begin());
        const auto ref = o.cell(1, CaseTable::RefColumn);
        o.cases()->setCurrentIndex(o.cases()->model()->index(1, 0));
        QTest::keyClick(o.cases(), Qt::Key_Return);
        QTRY_COMPARE(o.window->findChild<CasePage *>()->ref().text, ref);
        QTRY_VERIFY(o.window->findChild<CasePage *>()->isVisible());
    }
    void the_preview_tells_the_next_step_and_both_readings_of_its_dates()
    {
        CasesOpened o;
        QVERIFY(o.begin());
        const auto line = [&](const QString &name) {
            for (auto *label : o.window->findChildren<QLabel *>()) {
                if (nameOf(label).startsWith(name + u": "_s))
                    return nameOf(label);
            }
            return QString();
        };
        QTRY_VERIFY_WITH_TIMEOUT(!line(u"Next"_s).isEmpty(), 20000);
        QTRY_VERIFY2_WITH_TIMEOUT(line(u"Dates"_s).contains(u"2026"_s), qPrintable(line(u"Dates"_s)), 20000);
    }
    void select_all_means_the_query_and_its_act_asks_with_the_number()
    {
        CasesOpened o;
        QVERIFY(o.begin());
        o.filter()->setText(u"subpoena"_s);
        QTRY_COMPARE(o.cases()->model()->rowCount(), 2);
        o.cases()->setFocus();
        QTest::keyClick(o.cases(), Qt::Key_A, Qt::ControlModifier);
        o.prompt.answers = { {} };
        for (auto *action : o.window->actions()) {
            if (action->text().contains(u"selected cases of the list anew"_s))
                action->trigger();
        }
        QTRY_COMPARE_WITH_TIMEOUT(o.prompt.asked.size(), 1, 20000);
        QVERIFY2(o.prompt.asked.first().text.startsWith(u"2 case"_s), qPrintable(o.prompt.asked.first().text));
        auto *message = named<QLabel>(*o.window, u"Message"_s);
        QTRY_VERIFY2_WITH_TIMEOUT(message->text().contains(u"2 of 2 case"_s), qPrintable(message->text()), 20000);
    }
    void a_saved_view_comes_back_with_its_words_and_order()
    {
        CasesOpened o;
        QVERIFY(o.begin());
        o.filter()->setText(u"subpoena"_s);
        QTRY_COMPARE(o.cases()->model()->rowCount(), 2);
        o.prompt.answers = { { { u"name"_s, u"Subpoenas"_s } } };
        for (auto *action : o.window->actions()) {
            if (action->text().remove(u'&').startsWith(u"Save this view"_s))
                action->trigger();
        }
        auto *views = o.window->findChild<AllCasesPage *>()->findChild<QComboBox *>();
        QTRY_COMPARE_WITH_TIMEOUT(views->currentText(), u"Subpoenas"_s, 20000);
        o.filter()->clear();
        QTRY_COMPARE(o.cases()->model()->rowCount(), 3);
        Q_EMIT views->activated(views->findText(u"Subpoenas"_s));
        QTRY_COMPARE(o.filter()->text(), u"subpoena"_s);
        QTRY_COMPARE(o.cases()->model()->rowCount(), 2);
    }
    void a_column_is_left_out_and_stays_out_in_the_next_window()
    {
        CasesOpened o;
        QVERIFY(o.begin());
        auto *columns = named<QToolButton>(*o.window, u"Columns"_s);
        for (auto *action : columns->menu()->actions()) {
            if (action->text() == u"Issuer"_s)
                action->trigger();
        }
        QVERIFY(o.cases()->isColumnHidden(CaseTable::IssuerColumn));
        o.window->close();
        QVERIFY(o.start());
        QVERIFY(o.cases()->isColumnHidden(CaseTable::IssuerColumn));
        QVERIFY(!o.cases()->isColumnHidden(CaseTable::StatusColumn));
    }
};
QTEST_MAIN(TestWindowCases)
#include "tst_window_cases.moc"
