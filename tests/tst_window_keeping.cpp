// SPDX-License-Identifier: Apache-2.0
// The docket as a file, in the window: exports, backups tried out and restored, settings; and what an empty place says.
#include "backup_desk.h"
#include "case_header.h"
#include "chip.h"
#include "head_words.h"
#include "intake_desk.h"
#include "retention_desk.h"
#include "style.h"
#include "window_fixture.h"
#include <QComboBox>
#include <QDialogButtonBox>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
using namespace writdesk;
using namespace Qt::StringLiterals;
namespace {
void trigger(Opened &o, const QString &words)
{
    for (auto *action : o.window->actions()) {
        if (action->text().remove(u'&').remove(u'…') == words && action->isEnabled())
            return action->trigger();
    }
    QFAIL(qPrintable(words));
}
QString message(Opened &o) { return named<QLabel>(*o.window, u"Message"_s)->text(); }
QByteArray bytesOf(const QString &file)
{
    QFile there(file);
    return there.open(QIODevice::ReadOnly) ? there.readAll() : QByteArray();
}
bool says(QWidget &where, const QString &words)
{
    for (const auto *label : where.findChildren<QLabel *>()) {
        if (label->isVisible() && label->text().contains(words))
            return true;
    }
    return false;
}
}

class TestWindowKeeping : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyLook(*qApp, Look::Light); }
    void the_cases_are_exported_as_a_table_or_whole()
    {
        Opened o;
        const auto ref = o.prepare(warrant);
        QVERIFY(!ref.isEmpty() && o.start());
        const auto table = o.rehearsal.path(u"facts.csv"_s), whole = o.rehearsal.path(u"cases.json"_s);
        o.prompt.answers = { { { u"what"_s, u"facts"_s } }, { { u"what"_s, u"all"_s } }, { { u"what"_s, u"all"_s } } };
        o.prompt.paths = { table, whole, whole };
        trigger(o, u"Export the cases"_s);
        QTRY_VERIFY_WITH_TIMEOUT(bytesOf(table).contains(ref.text.toUtf8()), 20000);
        trigger(o, u"Export the cases"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!QJsonDocument::fromJson(bytesOf(whole)).isNull(), 20000);
        trigger(o, u"Export the cases"_s); // over a file that is there
        QTRY_VERIFY_WITH_TIMEOUT(message(o).startsWith(u"✕"), 20000);
    }
    void a_backup_is_tried_out_and_restored()
    {
        Opened o;
        QVERIFY(!o.prepare(warrant).isEmpty());
        const auto backup = o.rehearsal.path(u"copy.writdesk"_s), again = o.rehearsal.path(u"again.writdesk"_s);
        QVERIFY(backUp(o.rehearsal.desk(u"ana"_s, morning)->docket(), instantOf(morning), backup));
        QVERIFY(o.start());
        o.prompt.paths = { backup, o.rehearsal.path({}) };
        trigger(o, u"Try out a backup"_s);
        QTRY_VERIFY_WITH_TIMEOUT(message(o).contains(u"can be restored"), 20000);
        o.prompt.paths = { backup, again };
        o.prompt.answers = { Answers(), Answers() };
        trigger(o, u"Restore a backup"_s);
        QTRY_VERIFY_WITH_TIMEOUT(message(o).contains(again), 20000);
        QVERIFY(Docket::open(again));
        o.prompt.paths = { backup, again };
        trigger(o, u"Restore a backup"_s); // never over what is there
        QTRY_VERIFY_WITH_TIMEOUT(message(o).startsWith(u"✕"), 20000);
        const auto old = o.rehearsal.path(u"old.writdesk"_s);
        o.prompt.paths = { backup, old };
        o.prompt.answers = { { { u"words"_s, u"xyzzy words that nobody printed"_s } } };
        trigger(o, u"Restore a backup"_s);
        QTRY_VERIFY_WITH_TIMEOUT(message(o).contains(u"xyzzy"), 20000);
        QVERIFY(!QFile::exists(old)); // before anything is copied
        const auto desk = o.rehearsal.desk(u"ana"_s, morning); // a paper of now is newer than the backup
        QVERIFY(judgeCase(*desk, desk->docket().list({})->first().ref));
        o.prompt.paths = { backup, old };
        o.prompt.answers = { { { u"words"_s, headWords(desk->docket().head()->hash) } } };
        trigger(o, u"Restore a backup"_s);
        QTRY_VERIFY_WITH_TIMEOUT(message(o).contains(u"Look for a newer backup"), 20000);
    }
    void the_settings_are_listed_and_kept()
    {
        Opened o;
        QVERIFY(!o.prepare(warrant).isEmpty() && o.start());
        o.prompt.answers = { { { u"language"_s, u"es"_s } }, { { u"backups"_s, u"/nowhere/at/all"_s } } };
        trigger(o, u"Settings"_s);
        QTRY_COMPARE_WITH_TIMEOUT(readSettings(o.places().settings)->language, u"es"_s, 20000);
        QCOMPARE(o.prompt.asked.last().fields.size(), 4);
        trigger(o, u"Settings"_s);
        QTRY_VERIFY_WITH_TIMEOUT(message(o).contains(u"/nowhere/at/all"), 20000);
    }
    void the_columns_of_the_list_are_chosen_by_a_command()
    {
        Opened o;
        QVERIFY(!o.prepare(warrant).isEmpty() && o.start());
        trigger(o, u"Columns of the list"_s);
        auto *menu = named<QToolButton>(*o.window, u"Columns"_s)->menu();
        QTRY_VERIFY(menu->isVisible());
        menu->close();
    }
    void the_palette_says_when_no_command_is_called_so()
    {
        Opened o;
        QVERIFY(!o.prepare(warrant).isEmpty() && o.start());
        o.press("Ctrl+K");
        auto *words = named<QLineEdit>(*o.window, u"Find a command"_s);
        QVERIFY(words != nullptr);
        QTest::keyClicks(words, u"xyzzy"_s);
        QVERIFY(says(*words->window(), u"No command is called “xyzzy”"_s));
        words->setText(u"letter"_s);
        QVERIFY(!says(*words->window(), u"No command is called"_s));
    }
    void an_empty_table_teaches_how_rows_come_into_it()
    {
        Opened o;
        const auto ref = o.prepare(warrant);
        QVERIFY(!ref.isEmpty() && o.start() && o.open(ref));
        const std::pair<Tab, const char *> tables[] { { Tab::Letters, "Letters" }, { Tab::Notice, "Gags" },
            { Tab::Preservation, "Preservations" }, { Tab::Challenge, "Challenges" } };
        for (const auto &[tab, name] : tables) {
            o.window->turnTo(tab);
            auto *table = o.table(name);
            QVERIFY2(table->model()->rowCount() == 0 && !table->accessibleDescription().isEmpty(), name);
            QVERIFY2(says(*table, table->accessibleDescription()), name);
        }
    }
    void an_empty_docket_and_a_filter_without_matches_are_told_apart()
    {
        Opened o;
        QVERIFY(o.rehearsal.create(morning) && o.start());
        o.window->showPage(PageId::Cases);
        auto *cases = o.table("All cases");
        QTRY_VERIFY_WITH_TIMEOUT(says(*cases, u"No case came in yet"_s), 20000);
        auto *filter = named<QLineEdit>(*o.window, u"Filter all cases"_s);
        filter->setText(u"overdue"_s);
        QTRY_VERIFY_WITH_TIMEOUT(says(*cases, u"Clear the filter"_s), 20000);
        auto *views = o.window->findChild<QComboBox *>(u"views"_s);
        QTRY_COMPARE(views->currentText(), u"Overdue"_s); // the view whose words those are
        filter->setText(u"overdue smith"_s);
        QCOMPARE(views->currentIndex(), -1);
        filter->clear();
        QCOMPARE(views->currentText(), u"All cases"_s);
    }
    void a_button_of_a_dialog_bears_words_and_no_picture_of_the_toolkit()
    {
        QDialogButtonBox buttons(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
        for (auto *button : buttons.buttons())
            QVERIFY(button->icon().isNull());
    }
    void an_erased_case_says_in_one_line_what_happened_and_what_is_kept()
    {
        CaseView view { .c = { .ref = { u"WD-2026-K7QM4"_s }, .status = u"erased"_s, .process = false } };
        view.zone = "America/New_York";
        view.entries = { { .number = 9,
            .at = instantOf(morning),
            .actor = u"ana"_s,
            .kind = kind::erased,
            .body = QJsonObject { { u"subject"_s, wholeCase } } } };
        view.c.warnings = { u"The case was erased by entry 9: entries 3, documents 1."_s };
        QMainWindow window;
        const Actions actions(&window);
        CaseHeader header(actions);
        header.QWidget::show();
        header.show(view);
        QVERIFY(says(header, u"by ana"_s) && says(header, u"Kept are"_s));
        QVERIFY(!says(header, u"erased by entry"_s) && !says(header, u"not judged"_s) && !says(header, u"Next"_s));
    }
};
QTEST_MAIN(TestWindowKeeping)
#include "tst_window_keeping.moc"
