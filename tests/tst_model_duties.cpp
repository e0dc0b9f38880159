// SPDX-License-Identifier: Apache-2.0
// Orders of acts over time, made at random: whatever comes when, the gates keep what was promised. The pure layers run
// on a docket in memory, whose transactions are calls.
#include "promises_memory.h"
#include "promises_step.h"
using namespace writdesk;
using namespace writdesk::promises;

namespace {
std::map<int, int> doneOf; // how often each act went through: a run in which one never does proves nothing of it
int steps = 0;
}

class TestModelDuties : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (!qEnvironmentVariableIsSet("RC_PARAMS"))
            qputenv("RC_PARAMS", "max_success=6000 max_size=100");
    }
    void the_straight_way_of_a_warrant_ends_in_its_release()
    {
        QVERIFY(rc::check("each act goes through", [] {
            Memory memory;
            Model model;
            for (const auto &step : std::vector<promises::Step> { { Receive, 1, 0, 0 }, { Accept, 1, 0, 0 },
                     { Draft, 1, 0, 0 }, { Send, 1, 0, 0 }, { Pass, 1, 0, 6 }, { Build, 1, 0, 0 }, { Approve, 1, 1, 2 },
                     { Release, 1, 0, 0 } }) {
                RC_LOG() << step << std::endl;
                RC_ASSERT(carryOut(step, model, memory, dayZero.date()));
            }
        }));
    }
    void no_order_of_acts_breaks_a_promise()
    {
        QVERIFY(rc::check("the gates do what the model of the promises says", [] {
            Memory memory;
            Model model;
            const auto acts = *anyOrder();
            for (const auto &step : acts) {
                ++steps;
                if (carryOut(step, model, memory, dayZero.date()))
                    ++doneOf[step.op];
            }
        }));
        QVERIFY2(steps >= 100'000, qPrintable(QString::number(steps)));
        for (int op = 0; op < Ops; ++op)
            qInfo("%6d %s", doneOf[op], opNames[op]);
        for (int op = 0; op < Ops; ++op)
            QVERIFY2(doneOf[op] >= 20, opNames[op]);
    }
};
QTEST_GUILESS_MAIN(TestModelDuties)
#include "tst_model_duties.moc"
