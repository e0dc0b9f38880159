// SPDX-License-Identifier: Apache-2.0
// What the asking side can stand: a reader that dies, hangs, lies or sends garbage costs one page or one paper.
#include "reader.h"
#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QTest>
#include <thread>
using namespace writdesk;
class ReaderFaults : public QObject {
    Q_OBJECT
private:
    static Reader reader()
    {
        const auto program = QDir(QCoreApplication::applicationDirPath()).filePath(QStringLiteral("fake_reader"));
        return Reader(program, { .secondsPerPage = 1, .secondsInAll = 20, .processes = 2 });
    }

private Q_SLOTS:
    void a_fault_on_one_page_costs_that_page_alone_data()
    {
        QTest::addColumn<QByteArray>("how");
        for (const char *how : { "die on page 3", "hang on page 3", "garbage on page 3", "another page",
                 "word off the page", "endless page", "typed by a person", "eat memory" })
            QTest::newRow(how) << QByteArray(how);
    }
    void a_fault_on_one_page_costs_that_page_alone()
    {
        QFETCH(QByteArray, how);
        const auto program = QDir(QCoreApplication::applicationDirPath()).filePath(QStringLiteral("fake_reader"));
        Reader asked(program, { .memory = 64ll << 20, .secondsPerPage = 3, .secondsInAll = 20, .processes = 2 });
        const auto paper = asked.read(how, QStringLiteral("paper.pdf"));
        QVERIFY2(paper, paper ? "" : qPrintable(paper.error().sentence));
        QCOMPARE(paper->pages.size(), 5);
        for (const auto &page : paper->pages) {
            QCOMPARE(page.problem.isEmpty(), page.number != 3);
            if (page.number != 3)
                QCOMPARE(page.words.value(0).text, QStringLiteral("page%1").arg(page.number));
        }
        QCOMPARE(paper->warnings.size(), 1);
        QVERIFY(paper->warnings.first().contains(QStringLiteral("Page 3")));
    }
    void a_reader_that_cannot_open_the_paper_is_a_failure_in_a_sentence_data()
    {
        QTest::addColumn<QByteArray>("how");
        for (const char *how : { "die at once", "garbage", "endless length", "no json", "too many pages" })
            QTest::newRow(how) << QByteArray(how);
    }
    void a_reader_that_cannot_open_the_paper_is_a_failure_in_a_sentence()
    {
        QFETCH(QByteArray, how);
        auto asked = reader();
        const auto paper = asked.read(how, QStringLiteral("paper.pdf"));
        QVERIFY(!paper);
        QVERIFY(paper.error().sentence.size() > 20);
        const auto next = asked.read("good", QStringLiteral("next.pdf")); // restarted
        QVERIFY(next);
        QCOMPARE(next->pages.size(), 5);
    }
    void a_picture_of_another_size_than_it_says_is_refused()
    {
        auto asked = reader();
        QVERIFY(!asked.picture("lying picture", 1, 72));
        const auto honest = asked.picture("good", 1, 72);
        QVERIFY(honest);
        QCOMPARE(honest->width * honest->height * 4, honest->pixels.size());
    }
    void a_caller_can_stop_between_pages()
    {
        auto asked = reader();
        int told = 0;
        QElapsedTimer clock;
        clock.start();
        const auto paper = asked.read("hang on page 3", QStringLiteral("paper.pdf"), [&](int, int of) {
            ++told;
            return of != 5;
        });
        QVERIFY(!paper);
        QCOMPARE(told, 1);
        QVERIFY(clock.elapsed() < 15'000);
    }
    void progress_ends_with_all_pages_and_never_goes_back()
    {
        auto asked = reader();
        QList<int> told;
        QVERIFY(asked.read("good", QStringLiteral("paper.pdf"), [&](int done, int) {
            told.append(done);
            return true;
        }));
        QVERIFY(std::is_sorted(told.begin(), told.end()));
        QCOMPARE(told.last(), 5);
    }
    void a_missing_program_is_said_in_a_sentence()
    {
        Reader asked(QStringLiteral("/nowhere/writdesk-reader"));
        const auto paper = asked.read("x", QStringLiteral("x"));
        QVERIFY(!paper);
        QVERIFY(paper.error().sentence.contains(QStringLiteral("writdesk-reader")));
    }
    void threads_without_an_event_loop_may_ask_at_the_same_time()
    {
        auto asked = reader();
        std::atomic<int> good = 0;
        {
            std::vector<std::jthread> threads;
            for (int i = 0; i < 4; ++i)
                threads.emplace_back([&] { good += asked.read("good", QStringLiteral("p")).has_value(); });
        }
        QCOMPARE(good.load(), 4);
    }
};
QTEST_GUILESS_MAIN(ReaderFaults)
#include "tst_reader_faults.moc"
