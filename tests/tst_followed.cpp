// SPDX-License-Identifier: Apache-2.0
#include "followed.h"
#include "lane.h"
#include <QTest>
using namespace writdesk;

class TestFollowed : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void an_answer_that_comes_while_one_asks_for_it_comes_once()
    {
        constexpr int asked = 100'000;
        Lane lane;
        int answers = 0, sum = 0;
        for (int i = 0; i < asked; ++i) {
            const auto answer = lane.ask([] { return 1; });
            while (!answer.isFinished()) { } // it is there, and whatever waits for it is about to run
            whenDone(answer, this, [&](int one) {
                ++answers;
                sum += one;
            });
            QCoreApplication::processEvents();
        }
        QTRY_COMPARE_WITH_TIMEOUT(answers, asked, 60'000);
        QCOMPARE(sum, asked);
    }
    void what_an_answer_leads_to_is_answered_in_the_order_asked()
    {
        constexpr int asked = 1000;
        Lane first, second;
        QList<int> answers;
        for (int i = 0; i < asked; ++i) {
            const auto sum = followedBy(first.ask([i] { return i; }), this,
                [&second](int one) { return second.ask([one] { return 2 * one; }); });
            whenDone(sum, this, [&](int two) { answers.append(two); });
        }
        QTRY_COMPARE_WITH_TIMEOUT(answers.size(), asked, 60'000);
        for (int i = 0; i < asked; ++i)
            QCOMPARE(answers.at(i), 2 * i);
    }
    void nothing_follows_once_whoever_asked_is_gone_or_the_work_was_given_up()
    {
        Lane lane;
        int answers = 0;
        auto context = std::make_unique<QObject>();
        const auto late = lane.ask([] { return 1; });
        whenDone(late, context.get(), [&](int) { ++answers; });
        context.reset();
        {
            QPromise<int> promise;
            promise.start();
            whenDone(promise.future(), this, [&](int) { ++answers; });
        }
        int last = 0;
        whenDone(lane.ask([] { return 1; }), this, [&](int one) { last = one; });
        QTRY_COMPARE(last, 1);
        QCOMPARE(answers, 0);
    }
};
QTEST_GUILESS_MAIN(TestFollowed)
#include "tst_followed.moc"
