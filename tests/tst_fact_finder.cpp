// SPDX-License-Identifier: Apache-2.0
#include "fact_finder.h"
#include <QTest>
using namespace writdesk;

namespace {
// A page as a reader gives it, from plain lines: a tab stands for a wide gap.
Page pageOf(const QString &text, int number = 1)
{
    Page page { number, 612, 792, How::Text, {}, {} };
    int line = 0;
    for (const auto &printed : text.split(u'\n')) {
        double x = 60;
        for (const auto &cell : printed.split(u'\t')) {
            for (const auto &word : cell.split(u' ', Qt::SkipEmptyParts)) {
                const auto width = 6.0 * static_cast<double>(word.size());
                page.words.append({ word, QRectF(x, 50 + 14.0 * line, width, 11), 100, line });
                x += width + 3;
            }
            x += 40;
        }
        ++line;
    }
    return page;
}

FoundFacts foundIn(const QStringList &pages)
{
    Paper paper;
    for (const auto &text : pages)
        paper.pages.append(pageOf(text, static_cast<int>(paper.pages.size()) + 1));
    return findFacts(paper, {}, { QStringLiteral("AutoIDM"), {}, { QStringLiteral("autoidm.example") } });
}
}

class TestFactFinder : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void a_paper_without_words_states_nothing();
};

void TestFactFinder::a_paper_without_words_states_nothing()
{
    const auto found = findFacts({}, {}, {});
    QVERIFY(found.facts.isEmpty());
    QVERIFY(!found.process);
    QVERIFY(foundIn({ QString() }).facts.isEmpty());
}

QTEST_GUILESS_MAIN(TestFactFinder)
#include "tst_fact_finder.moc"
