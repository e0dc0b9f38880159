// SPDX-License-Identifier: Apache-2.0
// Letters in a person's words, letters that leave by drag or copy, and the paper in a window of its own.
#include "paper_view.h"
#include "paper_window.h"
#include "window_fixture.h"
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
using namespace writdesk;
using namespace Qt::StringLiterals;
namespace {
struct AtLetters : Opened {
    CaseRef ref {};
    QPlainTextEdit *words = nullptr;

    bool begin()
    {
        ref = prepare(warrant);
        return !ref.isEmpty() && start() && open(ref);
    }
    bool edit()
    {
        prompt.answers = { { { u"kind"_s, u"acknowledgement"_s }, { u"edit"_s, u"yes"_s } } };
        press("Ctrl+L");
        words = named<QPlainTextEdit>(*window, u"Words of the letter"_s);
        return words != nullptr && QTest::qWaitFor([this] { return words->isVisible(); }, 20000);
    }
    QTableView *letters() { return table("Letters"); }
    QString message() { return named<QLabel>(*window, u"Message"_s)->text(); }
    bool says(const QString &text)
    {
        const auto labels = window->findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [&](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
    }
    // As the docket has them, asked after everything that was asked before.
    QList<Letter> kept()
    {
        return office->ask([ref = ref](Desk &desk) { return desk.docket().load(ref); }).result()->letters;
    }
};
}

class TestWindowLetters : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void the_words_of_a_letter_are_changed_beside_its_page_and_kept_by_a_key()
    {
        AtLetters o;
        QVERIFY(o.begin() && o.edit());
        QVERIFY2(o.words->toPlainText().contains(o.ref.text), qPrintable(o.words->toPlainText()));
        QVERIFY(o.kept().isEmpty());
        o.words->appendPlainText(u"Thank you for calling on Friday."_s);
        QTest::keyClick(o.words, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(o.letters()->model()->rowCount(), 1, 20000);
        QTRY_VERIFY(!o.words->isVisible());
        QVERIFY2(o.message().contains(u"in your words"_s), qPrintable(o.message()));
        QCOMPARE(o.kept().size(), 1);
    }
    void words_one_leaves_become_the_letter_once()
    {
        AtLetters o;
        QVERIFY(o.begin() && o.edit());
        o.words->appendPlainText(u"Thank you."_s);
        o.letters()->setFocus();
        QTRY_COMPARE_WITH_TIMEOUT(o.letters()->model()->rowCount(), 1, 20000);
        QCOMPARE(o.kept().size(), 1);
    }
    void a_window_that_closes_takes_no_words_with_it()
    {
        AtLetters o;
        QVERIFY(o.begin() && o.edit());
        o.words->appendPlainText(u"Thank you."_s);
        o.window->close();
        QCOMPARE(o.kept().size(), 1);
    }
    void words_that_nobody_changed_are_no_letter()
    {
        AtLetters o;
        QVERIFY(o.begin() && o.edit());
        named<QPushButton>(*o.window, u"Drop the changes"_s)->click();
        QVERIFY(!o.words->isVisible());
        o.window->close();
        QVERIFY(o.kept().isEmpty());
    }
    void a_letter_that_lost_what_it_needs_says_so_beneath_and_stays()
    {
        AtLetters o;
        QVERIFY(o.begin() && o.edit());
        o.words->setPlainText(u"We have your paper."_s);
        QTRY_VERIFY_WITH_TIMEOUT(o.says(u"no longer says "_s + o.ref.text), 20000);
        QTest::keyClick(o.words, Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(o.message().contains(u"no longer says"_s), 20000);
        QVERIFY(o.words->isVisible());
        QVERIFY(o.kept().isEmpty());
    }
    void a_letter_is_copied_as_a_file_and_one_that_may_not_leave_is_not()
    {
        AtLetters o;
        QVERIFY(o.begin());
        const auto drafted = o.office->ask([ref = o.ref](Desk &desk) {
            return draftLetter(desk, ref, u"acknowledgement"_s, u"en"_s, false).and_then([&](const Draft &) {
                return draftNotice(desk, ref, u"en"_s, false);
            });
        });
        QVERIFY(drafted.result().has_value());
        const auto gagged = o.office->ask([ref = o.ref](Desk &desk) {
            return addGag(desk, ref, { .from = u"2026-11-20"_s, .length = u"90 days"_s });
        });
        QVERIFY(gagged.result().has_value());
        QTRY_COMPARE_WITH_TIMEOUT(o.letters()->model()->rowCount(), 2, 20000);
        const auto copies = [&](int row) {
            QGuiApplication::clipboard()->clear();
            o.letters()->setCurrentIndex(o.letters()->model()->index(row, 0));
            o.kept(); // what was asked for the row is answered by then
            QCoreApplication::processEvents();
            QTest::keyClick(o.letters(), Qt::Key_C, Qt::ControlModifier);
            const auto *copied = QGuiApplication::clipboard()->mimeData();
            return copied != nullptr && copied->hasUrls() ? copied->urls().first().toLocalFile() : QString();
        };
        QVERIFY(copies(0).isEmpty()); // the notice, the newest: the gag keeps it here
        const auto file = copies(1);
        QVERIFY2(file.contains(o.ref.text), qPrintable(file));
        QFile letter(file);
        QVERIFY(letter.open(QIODevice::ReadOnly) && letter.read(5) == "%PDF-");
    }
    void the_paper_stands_in_a_window_of_its_own_and_goes_back_beside_the_form()
    {
        AtLetters o;
        QVERIFY(o.begin());
        auto *paper = o.window->findChild<PaperView *>();
        auto *parts = qobject_cast<QSplitter *>(paper->parentWidget());
        QVERIFY(parts != nullptr);
        o.press("Ctrl+Alt+W");
        auto *own = qobject_cast<PaperWindow *>(paper->window());
        QVERIFY(own != nullptr && own->isVisible() && paper->isVisible());
        QVERIFY(own->windowTitle().contains(o.ref.text));
        QTest::keyClick(own, Qt::Key_Escape);
        QVERIFY(!own->isVisible());
        QCOMPARE(paper->window(), static_cast<QWidget *>(o.window.get()));
        QCOMPARE(parts->indexOf(paper), 0);
    }
};
QTEST_MAIN(TestWindowLetters)
#include "tst_window_letters.moc"
