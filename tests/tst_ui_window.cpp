// SPDX-License-Identifier: Apache-2.0
#include "answered.h"
#include "case_page.h"
#include "style.h"
#include "window_fixture.h"
#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QProcess>
#include <QPromise>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
using namespace writdesk;
namespace {
bool hasBuddy(const QWidget &where, const QWidget *widget)
{
    for (const auto *label : where.findChildren<QLabel *>()) {
        if (label->buddy() == widget)
            return true;
    }
    return false;
}

void drop(QWidget &window, const QString &path)
{
    QMimeData data;
    data.setUrls({ QUrl::fromLocalFile(path) });
    QDragEnterEvent enter({ 20, 20 }, Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(&window, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent let({ 20, 20 }, Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(&window, &let);
}

qsizetype accepted(const QTableView *facts)
{
    qsizetype count = 0;
    for (int row = 0; row < facts->model()->rowCount(); ++row)
        count += facts->model()->index(row, 4).data().toString() == QStringLiteral("✓ accepted") ? 1 : 0;
    return count;
}
}

class TestWindow : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void every_widget_one_can_reach_has_a_name_a_screen_reader_says();
    void a_dropped_paper_is_listed_opened_and_accepted_by_keys_alone();
    void a_fact_typed_over_goes_into_the_docket_as_typed();
    void the_list_is_filtered_as_one_types();
    void a_blocked_notice_names_the_order_the_free_instant_and_who_may_lift_it();
    void a_date_shows_why_on_one_key();
    void a_letter_is_written_and_stands_as_a_page();
    void the_control_sheet_is_printed_by_a_key();
    void a_notice_saved_while_a_gag_stands_writes_no_file();
    void the_title_shows_the_reference_and_no_name();
    void a_rehearsal_shows_its_clock();
    void a_docket_that_does_not_open_says_so();
    void an_answer_for_a_page_that_is_gone_harms_nobody();
    void the_program_draws_itself_into_a_file();
    void without_a_display_the_program_helps_and_says_what_is_missing();
};

void TestWindow::initTestCase()
{
    if (!QFile::exists(QStringLiteral(PROGRAMS "/writdesk-reader")))
        QSKIP("writdesk-reader is not built");
    applyLook(*qApp, Look::Light);
}

void TestWindow::every_widget_one_can_reach_has_a_name_a_screen_reader_says()
{
    Opened o;
    const auto ref = o.prepare(warrant);
    QVERIFY(o.start() && o.open(ref));
    int walked = 0;
    for (auto *widget : o.window->findChildren<QWidget *>()) {
        const auto inner = widget->objectName().startsWith(u"qt_") || !widget->isEnabled();
        if (widget->focusPolicy() == Qt::NoFocus || inner || qobject_cast<QLabel *>(widget)
            || widget->inherits("QSplitterHandle") || widget->inherits("QComboBoxListView")
            || widget->inherits("QAbstractScrollAreaScrollBarContainer"))
            continue;
        ++walked;
        const auto ok = qobject_cast<QComboBox *>(widget) ? hasBuddy(*o.window, widget) : !nameOf(widget).isEmpty();
        const auto what = QStringLiteral("%1 in %2")
                              .arg(QString::fromLatin1(widget->metaObject()->className()),
                                  QString::fromLatin1(widget->parentWidget()->metaObject()->className()));
        QVERIFY2(ok, qPrintable(what));
    }
    QVERIFY(walked > 40);
}

void TestWindow::a_dropped_paper_is_listed_opened_and_accepted_by_keys_alone()
{
    Opened o;
    QVERIFY(o.rehearsal.create(morning));
    QVERIFY(o.start());
    drop(*o.window, QStringLiteral(TEST_DATA "/papers/01-federal-warrant.pdf"));
    QTRY_COMPARE_WITH_TIMEOUT(o.list()->model()->rowCount(), 1, 60000);
    QSignalSpy settled(o.window.get(), &MainWindow::settled);
    o.list()->setFocus();
    QTest::keyClick(o.list(), Qt::Key_Return);
    QVERIFY(!settled.isEmpty() || settled.wait(30000));
    auto *facts = o.table("Facts of the case");
    QTRY_VERIFY(facts->model()->rowCount() > 5);
    QTRY_VERIFY(facts->currentIndex().isValid());
    QCOMPARE(accepted(facts), 0);
    const auto first = facts->model()->index(facts->currentIndex().row(), 4);
    QTest::keyClick(facts, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(first.sibling(0, 4).data().toString(), QStringLiteral("✓ accepted"), 20000);
    QVERIFY(accepted(facts) < facts->model()->rowCount());
    o.press("Ctrl+Return");
    QTRY_COMPARE_WITH_TIMEOUT(accepted(facts), qsizetype(facts->model()->rowCount()), 20000);
}

void TestWindow::a_fact_typed_over_goes_into_the_docket_as_typed()
{
    Opened o;
    const auto ref = o.prepare(warrant);
    QVERIFY(o.start() && o.open(ref));
    auto *facts = o.table("Facts of the case");
    const auto rowOf = [facts](const QString &name) {
        for (int row = 0; row < facts->model()->rowCount(); ++row) {
            if (facts->model()->index(row, 0).data().toString() == name)
                return row;
        }
        return -1;
    };
    const auto row = rowOf(QStringLiteral("Signed by"));
    QVERIFY(row >= 0);
    facts->setCurrentIndex(facts->model()->index(row, 1));
    o.press("F2");
    auto *editor = facts->viewport()->findChild<QLineEdit *>();
    QVERIFY(editor != nullptr);
    QCOMPARE(editor->text(), QStringLiteral("Ruth Okafor"));
    editor->selectAll();
    QTest::keyClicks(editor, QStringLiteral("Ruth B. Okafor"));
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(rowOf(QStringLiteral("Signed by")) >= 0
            && facts->model()->index(rowOf(QStringLiteral("Signed by")), 1).data().toString()
                == QStringLiteral("Ruth B. Okafor"),
        20000);
    QCOMPARE(facts->model()->index(rowOf(QStringLiteral("Signed by")), 3).data().toString(), QStringLiteral("typed"));
}

void TestWindow::the_list_is_filtered_as_one_types()
{
    Opened o;
    o.prepare([](Desk &desk) {
        opened(desk, { QStringLiteral("instrument=SW_FED"), QStringLiteral("issuer=District of Utah") });
        return opened(desk, { QStringLiteral("instrument=SW_FED"), QStringLiteral("issuer=District of Maine") });
    });
    QVERIFY(o.start());
    QCOMPARE(o.list()->model()->rowCount(), 2);
    auto *filter = named<QLineEdit>(*o.window, QStringLiteral("Filter cases"));
    QTest::keyClicks(filter, QStringLiteral("utah"));
    QTRY_COMPARE(o.list()->model()->rowCount(), 1);
    QVERIFY(o.list()->model()->index(0, 0).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("Utah")));
    auto *heard = QAccessible::queryAccessibleInterface(o.list());
    QCOMPARE(heard->childCount(), o.list()->model()->rowCount()); // a line each, and no cell beside it
    filter->clear();
    QTRY_COMPARE(o.list()->model()->rowCount(), 2);
}

void TestWindow::a_blocked_notice_names_the_order_the_free_instant_and_who_may_lift_it()
{
    Opened o;
    const auto ref = o.prepare([](Desk &desk) {
        const auto made = warrant(desk);
        const auto gag
            = addGag(desk, made, { .from = QStringLiteral("2026-11-20"), .length = QStringLiteral("90 days") });
        return gag ? made : CaseRef();
    });
    QVERIFY(!ref.isEmpty() && o.start() && o.open(ref));
    o.press("Ctrl+N");
    auto *blocks = o.table("What stands in the way");
    QTRY_VERIFY_WITH_TIMEOUT(blocks->isVisible() && blocks->model()->rowCount() > 0, 20000);
    QVERIFY(o.prompt.asked.isEmpty()); // nobody fills in a form for what is forbidden
    for (int column = 0; column < 4; ++column)
        QVERIFY2(!blocks->model()->index(0, column).data().toString().isEmpty(), qPrintable(QString::number(column)));
    const auto rows = blocks->verticalHeader()->length() + blocks->horizontalHeader()->height();
    QTRY_VERIFY2(blocks->height() >= rows && blocks->height() < rows + 24,
        qPrintable(QStringLiteral("%1 for %2").arg(blocks->height()).arg(rows)));
    // 90 days from 20 November are 18 February, a Thursday: free from the 19th.
    QVERIFY2(blocks->model()->index(0, 2).data().toString().contains(QStringLiteral("19 Feb 2027")),
        qPrintable(blocks->model()->index(0, 2).data().toString()));
    QVERIFY(named<QLabel>(*o.window, QStringLiteral("Message"))->text().contains(ref.text));
}

void TestWindow::a_date_shows_why_on_one_key()
{
    Opened o;
    const auto ref = o.prepare([](Desk &desk) {
        const auto made = opened(desk,
            { QStringLiteral("instrument=PRES_2703F"), QStringLiteral("issuer=FBI"),
                QStringLiteral("account=email:a@b.example") });
        const auto hold = takeHold(desk, made, QStringLiteral("2703f"));
        return hold ? made : CaseRef();
    });
    QVERIFY(!ref.isEmpty() && o.start() && o.open(ref));
    o.press("Shift+F1");
    auto *steps = o.table("Steps of the derivation");
    QTRY_VERIFY(steps->isVisible() && steps->model()->rowCount() > 0);
    const auto *why = named<QLabel>(*o.window, QStringLiteral("Why this date"));
    QVERIFY(why != nullptr);
    QVERIFY2(why->text().contains(QStringLiteral("What binds")), qPrintable(why->text()));
    QVERIFY2(why->text().contains(QStringLiteral("2703(f)")), qPrintable(why->text()));
    QSignalSpy again(o.window->findChild<CasePage *>(), &CasePage::shown);
    o.press("F5"); // nothing changed, and nothing of it goes
    QTRY_VERIFY_WITH_TIMEOUT(!again.isEmpty(), 20000);
    QVERIFY(steps->model()->rowCount() > 0);
}

void TestWindow::a_letter_is_written_and_stands_as_a_page()
{
    Opened o;
    const auto ref = o.prepare(warrant);
    QVERIFY(o.start() && o.open(ref));
    o.prompt.answers = { { { QStringLiteral("kind"), QStringLiteral("acknowledgement") } } };
    o.press("Ctrl+L");
    auto *letters = o.table("Letters");
    QTRY_COMPARE_WITH_TIMEOUT(letters->model()->rowCount(), 1, 30000);
    QCOMPARE(letters->model()->index(0, 0).data().toString(), QStringLiteral("Acknowledgement"));
    QVERIFY(letters->model()->index(0, 1).data().toString().contains(QStringLiteral("UTC")));
    QTRY_VERIFY(letters->isVisible());
    const auto *page = named<QWidget>(*o.window, QStringLiteral("Letter: page"));
    QTRY_VERIFY_WITH_TIMEOUT(page != nullptr && page->isVisible(), 30000);
    const auto file = o.rehearsal.path(QStringLiteral("letter.pdf"));
    o.prompt.paths = { file };
    o.press("Ctrl+S");
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(file), 20000);
}

void TestWindow::the_control_sheet_is_printed_by_a_key()
{
    Opened o;
    const auto ref = o.prepare(warrant);
    QVERIFY(o.start() && o.open(ref));
    const auto file = o.rehearsal.path(QStringLiteral("sheet.pdf"));
    o.prompt.paths = { file };
    o.press("Ctrl+Shift+D");
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(file), 30000);
    QTRY_COMPARE_WITH_TIMEOUT(o.table("Letters")->model()->rowCount(), 1, 30000);
}

void TestWindow::a_notice_saved_while_a_gag_stands_writes_no_file()
{
    Opened o;
    const auto ref = o.prepare(warrant);
    QVERIFY(o.start() && o.open(ref));
    o.prompt.answers = { {} };
    o.press("Ctrl+N");
    auto *letters = o.table("Letters");
    QTRY_COMPARE_WITH_TIMEOUT(letters->model()->rowCount(), 1, 30000);
    o.prompt.answers = { { { QStringLiteral("source"), QStringLiteral("order") },
        { QStringLiteral("from"), QStringLiteral("2026-11-20") },
        { QStringLiteral("further"), QStringLiteral("yes") } } };
    o.press("Ctrl+G");
    QTRY_VERIFY_WITH_TIMEOUT(o.table("What blocks notice")->model()->rowCount() > 0, 20000);
    const auto file = o.rehearsal.path(QStringLiteral("notice.pdf"));
    o.prompt.paths = { file };
    o.press("Ctrl+S");
    QTRY_VERIFY_WITH_TIMEOUT(o.table("What stands in the way")->model()->rowCount() > 0, 20000);
    QVERIFY(!QFile::exists(file));
}

void TestWindow::the_title_shows_the_reference_and_no_name()
{
    Opened o;
    const auto ref = o.prepare(warrant);
    QVERIFY(o.start() && o.open(ref));
    QCOMPARE(o.window->windowTitle(), QStringLiteral("REHEARSAL — %1 — Writdesk").arg(ref.text));
}

void TestWindow::a_rehearsal_shows_its_clock()
{
    Opened o;
    QVERIFY(o.rehearsal.create(morning));
    QVERIFY(o.start());
    bool found = false;
    for (const auto *label : o.window->findChildren<QLabel *>())
        found = found
            || (label->isVisible() && label->text().startsWith(QStringLiteral("REHEARSAL"))
                && label->text().contains(QStringLiteral("Mon 23 Nov 2026 09:00 EST (14:00 UTC)")));
    QVERIFY(found);
    const auto *head = named<QLabel>(*o.window, QStringLiteral("Head of the docket"));
    QVERIFY(head->text().contains(QStringLiteral("docket head:")));
}

void TestWindow::a_docket_that_does_not_open_says_so()
{
    ScriptedPrompt prompt;
    Office office({ .docket = QStringLiteral("/nonexistent/none.docket"), .clock = [] { return QDateTime(); } });
    MainWindow window(office, prompt, {});
    QSignalSpy refused(&window, &MainWindow::refused);
    window.QWidget::show();
    window.start(office.open());
    QVERIFY(!refused.isEmpty() || refused.wait(20000));
    const auto *message = named<QLabel>(window, QStringLiteral("Message"));
    QVERIFY(message->isVisible());
    QVERIFY(message->text().contains(refused.first().first().toString()));
}

void TestWindow::an_answer_for_a_page_that_is_gone_harms_nobody()
{
    Opened o;
    QVERIFY(o.rehearsal.create(morning));
    QVERIFY(o.start());
    int answers = 0;
    // A promise of our own: the docket's lane may answer before this thread gets to take the asker away.
    QPromise<Result<DocketInfo>> promise;
    promise.start();
    auto asker = std::make_unique<QObject>();
    whenAnswered(*o.office, promise.future(), asker.get(), [&](const Result<DocketInfo> &) { ++answers; });
    asker.reset();
    promise.addResult(Result<DocketInfo>(DocketInfo {}));
    promise.finish();
    QObject stays;
    const auto question = [](Desk &desk) { return desk.docket().info(); };
    whenAnswered(*o.office, o.office->ask(question), &stays, [&](const Result<DocketInfo> &) { answers += 10; });
    QTRY_COMPARE(answers, 10);
}

void TestWindow::the_program_draws_itself_into_a_file()
{
    const auto program = QStringLiteral(PROGRAMS "/writdesk");
    if (!QFile::exists(program))
        QSKIP("writdesk is not built");
    Opened o;
    QVERIFY(!o.prepare(warrant).isEmpty());
    const auto picture = o.rehearsal.path(QStringLiteral("window.png"));
    QProcess run;
    run.start(program,
        { QStringLiteral("--docket"), o.rehearsal.file(), QStringLiteral("--actor"), QStringLiteral("ana"),
            QStringLiteral("--size"), QStringLiteral("1200x800"), QStringLiteral("--screenshot"), picture });
    QVERIFY(run.waitForFinished(90000));
    QVERIFY2(run.exitCode() == 0, run.readAllStandardError().constData());
    QCOMPARE(QImage(picture).size(), QSize(1200, 800));
    run.start(program, { QStringLiteral("--look"), QStringLiteral("pink") });
    QVERIFY(run.waitForFinished(30000));
    QCOMPARE(run.exitCode(), 2);
}

void TestWindow::without_a_display_the_program_helps_and_says_what_is_missing()
{
    const auto program = QStringLiteral(PROGRAMS "/writdesk");
    if (!QFile::exists(program))
        QSKIP("writdesk is not built");
    QProcess run;
    auto bare = QProcessEnvironment::systemEnvironment();
    for (const char *name : { "DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM" })
        bare.remove(QString::fromLatin1(name));
    run.setProcessEnvironment(bare);
    run.start(program, { QStringLiteral("--help") });
    QVERIFY(run.waitForFinished(30000));
    QCOMPARE(run.exitCode(), 0);
    QVERIFY(run.readAllStandardOutput().contains("--docket"));
    run.start(program, QStringList());
    QVERIFY(run.waitForFinished(30000));
    QCOMPARE(run.exitCode(), 1);
    QVERIFY(run.readAllStandardError().contains("no display"));
}

QTEST_MAIN(TestWindow)
#include "tst_ui_window.moc"
