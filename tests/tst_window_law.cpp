// SPDX-License-Identifier: Apache-2.0
// The page of the law, by accessible names and keys: rows found as one types, drafts checked, adopted and followed.
#include "law_desk.h"
#include "law_files.h"
#include "law_page.h"
#include "law_rows.h"
#include "law_words.h"
#include "window_fixture.h"
#include "words.h"
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSemaphore>
#include <QSpinBox>
#include <QTabWidget>
#include <QTextBrowser>
using namespace writdesk;
namespace {
QString cell(const QTableView *table, int row, int column)
{
    return table->model()->index(row, column).data().toString();
}

QString message(Opened &o) { return named<QLabel>(*o.window, QStringLiteral("Message"))->text(); }

// A draft that makes one advisory criterion curable: every case with that finding changes.
QString draftIn(const Rehearsal &rehearsal)
{
    for (const auto &file : shippedLaw()) {
        if (file.name != u"criteria/service.toml")
            continue;
        auto bytes = file.bytes;
        const auto from = bytes.indexOf("id = \"V-SV-06\"");
        bytes.replace(bytes.indexOf("severity = \"advisory\"", from), 21, "severity = \"curable\"");
        QFile draft(rehearsal.path(QStringLiteral("service.toml")));
        if (draft.open(QIODevice::WriteOnly) && draft.write(bytes) == bytes.size())
            return draft.fileName();
    }
    return {};
}

QString written(const Rehearsal &rehearsal, const QByteArray &bytes)
{
    QFile file(rehearsal.path(QStringLiteral("ours.toml")));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
}

void act(Opened &o, const char *words) // as the menu and the list of commands do
{
    for (auto *action : o.window->actions()) {
        if (action->text().remove(u'&').remove(u'…') == QString::fromUtf8(words))
            return action->trigger();
    }
    QFAIL(words);
}

bool openLaw(Opened &o)
{
    QSignalSpy shown(o.window->findChild<LawPage *>(), &LawPage::shown);
    o.press("Ctrl+Shift+L");
    return !shown.isEmpty() || shown.wait(20000);
}
}

class TestWindowLaw : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void every_row_of_the_law_stands_on_its_page_and_is_found_as_one_types()
    {
        Opened o;
        QVERIFY(o.rehearsal.create(morning) && o.start() && openLaw(o));
        auto *rows = o.table("Rows of the law");
        QVERIFY(rows->isVisible());
        const auto desk = o.rehearsal.desk(QStringLiteral("ben"), morning);
        QCOMPARE(rows->model()->rowCount(), int(allRows(desk->law(), 2026).size()));
        auto *filter = named<QLineEdit>(*o.window, QStringLiteral("Filter the law"));
        QVERIFY(filter->hasFocus());
        QTest::keyClicks(filter, QStringLiteral("t-pres-01 1996-04-24"));
        QCOMPARE(rows->model()->rowCount(), 1);
        QCOMPARE(cell(rows, 0, LawTable::IdColumn), QStringLiteral("T-PRES-01"));
        QVERIFY(cell(rows, 0, LawTable::ValueColumn).startsWith(QStringLiteral("90 days")));
        QVERIFY(cell(rows, 0, LawTable::CitesColumn).contains(QStringLiteral("2703(f)")));
        QCOMPARE(cell(rows, 0, LawTable::ValidColumn), QStringLiteral("from 1996-04-24"));
        QTest::keyClick(filter, Qt::Key_Return);
        QVERIFY(rows->hasFocus());
        QTest::keyClick(rows, Qt::Key_Return);
        auto *says = named<QTextBrowser>(*o.window, QStringLiteral("What the row says"));
        QVERIFY(says->hasFocus());
        for (const auto &words : { "Preserve for 90 days", "18 USC 2703(f)(2)", "1996-04-24",
                 "us_preservation.toml:", "Valid from", "Received at", "PRES_2703F" })
            QVERIFY2(says->toPlainText().contains(QString::fromUtf8(words)), words);
        o.press("Ctrl+F"); // what one looks for stands on the page one looks at
        QVERIFY(filter->hasFocus());
        QTest::keyClicks(filter, QStringLiteral("no row says this"));
        QCOMPARE(rows->model()->rowCount(), 0);
    }
    void a_key_walks_through_filter_rows_and_text()
    {
        Opened o;
        QVERIFY(o.rehearsal.create(morning) && o.start() && openLaw(o));
        auto *page = o.window->findChild<LawPage *>();
        for (const auto *name : { "Rows of the law", "What the row says", "Filter the law" }) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6);
            QTRY_COMPARE(nameOf(QApplication::focusWidget()), QString::fromUtf8(name));
        }
        QVERIFY(page->isAncestorOf(QApplication::focusWidget()));
    }
    void a_setting_shows_its_effect_and_what_is_off_says_so()
    {
        Opened o;
        QVERIFY(o.rehearsal.create(morning) && o.start() && openLaw(o));
        auto *filter = named<QLineEdit>(*o.window, QStringLiteral("Filter the law"));
        auto *rows = o.table("Rows of the law");
        auto *says = named<QTextBrowser>(*o.window, QStringLiteral("What the row says"));
        QTest::keyClicks(filter, QStringLiteral("ndo_fairness_act"));
        QCOMPARE(rows->model()->rowCount(), 4); // the setting, and the rows that are prepared for it
        for (int row = 0; row < 4; ++row)
            QVERIFY(cell(rows, row, LawTable::StateColumn).startsWith(QStringLiteral("off")));
        QTest::keyClicks(filter, QStringLiteral(" C-32"));
        QCOMPARE(rows->model()->rowCount(), 1);
        QVERIFY(says->toPlainText().contains(QStringLiteral("in force nowhere")));
        filter->clear();
        QTest::keyClicks(filter, QStringLiteral("max_renewals"));
        QVERIFY(rows->model()->rowCount() >= 1);
        QVERIFY(says->toPlainText().contains(QStringLiteral("hold renew is refused beyond this number")));
        QVERIFY(says->toPlainText().contains(QStringLiteral("Set here to")));
        filter->clear();
        QTest::keyClicks(filter, QStringLiteral("holiday disputed"));
        bool disputed = false;
        for (int row = 0; row < rows->model()->rowCount(); ++row)
            disputed = disputed
                || (cell(rows, row, LawTable::KindColumn) == u"holiday"
                    && cell(rows, row, LawTable::StateColumn).contains(QStringLiteral("disputed")));
        QVERIFY(disputed);
    }
    void holidays_are_those_of_the_year_one_asks_for()
    {
        Opened o;
        QVERIFY(o.rehearsal.create(morning) && o.start() && openLaw(o));
        auto *rows = o.table("Rows of the law");
        QTest::keyClicks(named<QLineEdit>(*o.window, QStringLiteral("Filter the law")), QStringLiteral("US 2027-07"));
        QCOMPARE(rows->model()->rowCount(), 0);
        named<QSpinBox>(*o.window, QStringLiteral("Year of the holidays"))->setValue(2027);
        QTRY_VERIFY(rows->model()->rowCount() > 0);
    }
    void everything_a_row_says_has_words()
    {
        const auto law = readLaw(shippedLaw());
        QVERIFY(law);
        for (const auto &row : allRows(*law, 2026)) {
            const auto shown = shownLaw(row, *law, {}, QDate(2026, 11, 23));
            QVERIFY2(!shown.kind.isEmpty() && !shown.id.isEmpty() && !shown.title.isEmpty() && !shown.state.isEmpty(),
                qPrintable(shown.id));
            for (const auto &[label, words] : shown.details) {
                QVERIFY2(label.front().isUpper(), qPrintable(shown.id + u' ' + label));
                QVERIFY2(!words.isEmpty(), qPrintable(shown.id + u' ' + label));
            }
        }
    }
    void what_happened_and_who_issues_or_signs_is_said_in_words()
    {
        const auto law = readLaw(shippedLaw());
        QVERIFY(law);
        const auto event = QStringLiteral("event:");
        const auto check = [](const QString &said, const QString &id) {
            QVERIFY2(!said.contains(u'_') && said != QString(id).replace(u'_', u' '), qPrintable(id));
        };
        for (const auto &row : allRows(*law, 2026)) {
            if (const auto trigger = row.value(QStringLiteral("trigger")).toString(); trigger.startsWith(event))
                check(triggerWords(trigger), trigger.sliced(event.size()));
            for (const auto &over : row.value(QStringLiteral("until_events")).toArray())
                check(lawWords(QStringLiteral("until_events"), over.toString()), over.toString());
            for (const auto &issuer : row.value(QStringLiteral("issuers")).toArray())
                QVERIFY2(!lawWords(QStringLiteral("issuers"), issuer.toString()).contains(u'_'),
                    qPrintable(issuer.toString()));
        }
    }
    void every_fact_that_a_person_can_be_asked_for_has_a_name_of_its_own()
    {
        const auto law = readLaw(shippedLaw());
        QVERIFY(law);
        // The program itself says these; no table of facts shows them.
        static const QStringList derived { QStringLiteral("process"), QStringLiteral("duplicate_of"),
            QStringLiteral("call_back"), QStringLiteral("release_approved"), QStringLiteral("notice_done"),
            QStringLiteral("packet_within"), QStringLiteral("packet_whole"), QStringLiteral("channel") };
        QSet<QString> names;
        for (const auto &fact : law->facts) {
            if (derived.contains(fact.name) || fact.name.startsWith(u"event:"))
                continue;
            const auto said = words(Of::Fact, fact.name);
            QVERIFY2(said.front().isUpper(), qPrintable(fact.name)); // an id without words is shown as it is
            QVERIFY2(!names.contains(said), qPrintable(said));
            names.insert(said);
        }
    }
    void a_draft_is_checked_and_its_errors_are_named_by_line()
    {
        Opened o;
        QVERIFY(o.rehearsal.create(morning) && o.start() && openLaw(o));
        const auto bad
            = written(o.rehearsal, "[[period]]\nid = \"T-X-01\"\n\n[[period]]\nid = \"T-X-02\"\nmode = \"NO\"\n");
        auto *errors = o.table("Errors of the draft");
        for (const auto *words : { "Check a draft of the law", "Impact of a draft" }) {
            o.prompt.paths = { bad };
            act(o, words);
            QTRY_VERIFY(errors->model()->rowCount() > 0 && errors->isVisible());
            QVERIFY(cell(errors, 0, 0).endsWith(QStringLiteral("ours.toml")));
            QVERIFY(cell(errors, 0, 1).toInt() > 0);
            QTRY_VERIFY(message(o).contains(QStringLiteral("error")));
        }
        o.prompt.paths = { draftIn(o.rehearsal) };
        act(o, "Check a draft of the law");
        QTRY_COMPARE(errors->model()->rowCount(), 0);
        QVERIFY(message(o).contains(QStringLiteral("no errors")));
        o.prompt.paths = { o.rehearsal.path(QStringLiteral("none.toml")) };
        act(o, "Impact of a draft");
        QTRY_VERIFY(message(o).contains(QStringLiteral("cannot be opened")));
    }
    void a_draft_lists_its_cases_is_adopted_by_two_people_and_each_case_is_judged_by_a_person()
    {
        Opened o;
        const auto ref = o.prepare(warrant);
        QVERIFY(o.start() && openLaw(o));
        auto *changes = o.table("Open cases that change");
        o.prompt.paths = { draftIn(o.rehearsal) };
        act(o, "Impact of a draft");
        QTRY_VERIFY(changes->model()->rowCount() > 0 && changes->isVisible());
        QCOMPARE(cell(changes, 0, LawChangeTable::CaseColumn), ref.text);
        bool byRow = false;
        for (int row = 0; row < changes->model()->rowCount(); ++row)
            byRow = byRow || cell(changes, row, LawChangeTable::WhereColumn).startsWith(u"criteria/service.toml:");
        QVERIFY(byRow);
        changes->selectAll();
        act(o, "Judge the selected cases anew"); // of a draft nobody judges
        QTRY_VERIFY(message(o).contains(QStringLiteral("list is of a draft")));
        o.prompt.answers = { { { QStringLiteral("reason"), QStringLiteral("counsel's memorandum") } } };
        act(o, "Adopt the draft");
        auto says = [&](const QString &words) {
            const auto labels = o.window->findChildren<QLabel *>();
            return std::ranges::any_of(labels, [&](QLabel *l) { return l->isVisible() && l->text().contains(words); });
        };
        QTRY_VERIFY(says(QStringLiteral("asked by ana: counsel's memorandum")));
        o.prompt.answers = { {} };
        act(o, "Approve a change of law or policy"); // who asked cannot
        QTRY_VERIFY(message(o).contains(QStringLiteral("cannot adopt it")));

        QVERIFY(o.start(QStringLiteral("ben")) && openLaw(o));
        changes = o.table("Open cases that change");
        o.prompt.answers = { {} };
        act(o, "Approve a change of law or policy");
        QTRY_VERIFY_WITH_TIMEOUT(changes->model()->rowCount() > 0, 20000);
        QVERIFY(o.prompt.asked.last().text.contains(QStringLiteral("counsel's memorandum")));
        act(o, "Judge the selected cases anew");
        QTRY_VERIFY(message(o).contains(QStringLiteral("No case is selected")));
        changes->selectAll();
        act(o, "Judge the selected cases anew");
        QTRY_COMPARE_WITH_TIMEOUT(changes->model()->rowCount(), 0, 20000);
        act(o, "Approve a change of law or policy");
        QTRY_VERIFY(message(o).contains(QStringLiteral("No change of the law or the policy waits")));
    }
    void a_list_that_is_stopped_lists_nothing_enters_nothing_and_says_so()
    {
        Opened o;
        const auto ref = o.prepare(warrant);
        QVERIFY(o.start() && openLaw(o));
        const auto entries = [&] {
            const auto count = o.office->ask([](Desk &desk) -> Result<qint64> {
                const auto info = desk.docket().info();
                return info ? Result<qint64>(info->count) : asFailure(info);
            });
            return count.result().value_or(-1);
        };
        const auto before = entries();
        QVERIFY(before > 0);
        auto *stop = named<QPushButton>(*o.window, QStringLiteral("Stop looking at cases"));
        QSemaphore busy;
        const auto other = o.office->ask([&busy](Desk &) -> Result<> {
            busy.acquire();
            return {};
        });
        o.prompt.paths = { draftIn(o.rehearsal) };
        act(o, "Impact of a draft");
        QTRY_VERIFY(stop->isVisible());
        QTest::mouseClick(stop, Qt::LeftButton);
        busy.release();
        QTRY_VERIFY(message(o).contains(QStringLiteral("Stopped before every open case was looked at")));
        QVERIFY(!stop->isVisible());
        QCOMPARE(o.table("Open cases that change")->model()->rowCount(), 0);
        QCOMPARE(entries(), before);
    }
    void a_draft_that_was_never_chosen_is_not_adopted()
    {
        Opened o;
        QVERIFY(o.rehearsal.create(morning) && o.start() && openLaw(o));
        act(o, "Adopt the draft");
        QVERIFY(message(o).contains(QStringLiteral("No draft is chosen")));
        QVERIFY(o.prompt.asked.isEmpty());
    }
    void a_setting_is_changed_by_two_people_and_what_it_would_change_is_listed()
    {
        Opened o;
        const auto ref = o.prepare(warrant);
        QVERIFY(o.start() && openLaw(o));
        act(o, "Change the setting"); // an instrument is selected
        QTRY_VERIFY(message(o).contains(QStringLiteral("No setting is selected")));
        auto *filter = named<QLineEdit>(*o.window, QStringLiteral("Filter the law"));
        QTest::keyClicks(filter, QStringLiteral("renewal_anchor"));
        act(o, "Change the setting");
        QTRY_VERIFY(message(o).contains(QStringLiteral("one answer that is built: raw_end")));
        filter->clear();
        QTest::keyClicks(filter, QStringLiteral("C-23 stale_after_days"));
        QCOMPARE(o.table("Rows of the law")->model()->rowCount(), 1);
        auto *says = named<QTextBrowser>(*o.window, QStringLiteral("What the row says"));
        QVERIFY(says->toPlainText().contains(QStringLiteral("V-SV-06"))); // who uses it
        o.prompt.answers = { { { QStringLiteral("value"), QStringLiteral("1") },
            { QStringLiteral("reason"), QStringLiteral("counsel's memorandum") } } };
        act(o, "Change the setting");
        auto *changes = o.table("Open cases that change");
        QTRY_VERIFY(changes->model()->rowCount() > 0 && changes->isVisible());
        QCOMPARE(cell(changes, 0, LawChangeTable::CaseColumn), ref.text);
        QCOMPARE(cell(changes, 0, LawChangeTable::WhereColumn), QStringLiteral("policy: stale_after_days = 1"));
        QVERIFY(o.prompt.asked.last().text.contains(QStringLiteral("Now: 60")));

        QVERIFY(o.start(QStringLiteral("ben")) && openLaw(o));
        o.prompt.answers = { {} };
        act(o, "Approve a change of law or policy");
        changes = o.table("Open cases that change");
        QTRY_VERIFY_WITH_TIMEOUT(changes->model()->rowCount() > 0, 20000);
        QVERIFY(o.prompt.asked.last().text.contains(QStringLiteral("stale_after_days: 60 -> 1")));
        const auto desk = o.rehearsal.desk(QStringLiteral("ben"), morning);
        QCOMPARE(desk->profile().number(QStringLiteral("stale_after_days"), 0), 1);
    }
    void a_file_of_the_law_and_the_policy_are_saved_to_be_edited()
    {
        Opened o;
        QVERIFY(o.rehearsal.create(morning) && o.start() && openLaw(o));
        QTest::keyClicks(named<QLineEdit>(*o.window, QStringLiteral("Filter the law")), QStringLiteral("L1_C session"));
        const auto saved = [&](const char *act_, const QString &name) {
            o.prompt.paths = { o.rehearsal.path(name) };
            act(o, act_);
            QFile file(o.rehearsal.path(name));
            [&] { QTRY_VERIFY(message(o).contains(name)); }();
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        const auto files = shippedLaw();
        const auto ladder = std::ranges::find(files, QStringLiteral("ladder/categories.toml"), &LawFile::name);
        QCOMPARE(saved("Save a file of the law to edit", QStringLiteral("mine.toml")), ladder->bytes);
        QCOMPARE(
            saved("Save the policy to edit", QStringLiteral("policy.toml")), shippedPolicy(QStringLiteral("autoidm")));
    }
    void a_holiday_is_added_with_its_source_and_lists_the_cases_it_moves()
    {
        Opened o;
        const auto ref = o.prepare([](Desk &desk) {
            return opened(desk, warrantFacts() + QStringList { QStringLiteral("due_within=14 days") });
        });
        QVERIFY(o.start() && openLaw(o));
        const auto day = [](const char *key, const char *value) {
            return std::pair(QString::fromLatin1(key), QString::fromUtf8(value));
        };
        Answers mourning { day("date", "2026-12-07"), day("name", "Day of mourning"), day("kind", "PRES_CLOSURE"),
            day("counts", "yes"), day("court", ""), day("state", ""), day("source", "Executive Order of 24 November") };
        o.prompt.answers = { mourning };
        o.prompt.answers.first()[QStringLiteral("source")].clear();
        act(o, "Add a holiday");
        QTRY_VERIFY(message(o).contains(QStringLiteral("needs a name and a source")));
        o.prompt.answers = { mourning };
        act(o, "Add a holiday");
        QTRY_VERIFY(message(o).contains(QStringLiteral("waits for a second person")));
        QVERIFY(o.start(QStringLiteral("ben")) && openLaw(o));
        o.prompt.answers = { {} };
        act(o, "Approve a change of law or policy");
        auto *changes = o.table("Open cases that change");
        QTRY_VERIFY_WITH_TIMEOUT(changes->model()->rowCount() > 0, 20000);
        QCOMPARE(cell(changes, 0, LawChangeTable::CaseColumn), ref.text);
        QVERIFY(cell(changes, 0, LawChangeTable::RowColumn).contains(QStringLiteral("Day of mourning")));
    }
    void no_two_commands_share_a_key()
    {
        Opened o;
        QVERIFY(o.rehearsal.create(morning) && o.start());
        QHash<QKeySequence, QString> taken;
        for (auto *action : o.window->actions()) {
            for (const auto &key : action->shortcuts()) {
                QVERIFY2(
                    !taken.contains(key), qPrintable(key.toString() + u' ' + taken.value(key) + u' ' + action->text()));
                taken.insert(key, action->text());
            }
        }
        QVERIFY(!taken.isEmpty());
    }
    void enter_on_a_change_opens_its_case()
    {
        Opened o;
        const auto ref = o.prepare(warrant);
        QVERIFY(o.start() && openLaw(o));
        auto *changes = o.table("Open cases that change");
        o.prompt.paths = { draftIn(o.rehearsal) };
        act(o, "Impact of a draft");
        QTRY_VERIFY(changes->model()->rowCount() > 0);
        QSignalSpy shown(o.window->findChild<CasePage *>(), &CasePage::shown);
        changes->setCurrentIndex(changes->model()->index(0, 0));
        QTest::keyClick(changes, Qt::Key_Return);
        QVERIFY(!shown.isEmpty() || shown.wait(20000));
        QVERIFY(o.window->windowTitle().contains(ref.text));
    }
};
QTEST_MAIN(TestWindowLaw)
#include "tst_window_law.moc"
