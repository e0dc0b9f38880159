// SPDX-License-Identifier: Apache-2.0
#include "truth.h"
#include <QTest>
using namespace writdesk;

class TestPapersTruth : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void every_fact_that_a_sample_paper_states_is_found_data() { rows(); }
    void every_fact_that_a_sample_paper_states_is_found();
    void no_account_court_or_date_is_invented_data() { rows(); }
    void no_account_court_or_date_is_invented();
    void each_fact_is_proposed_and_has_its_place_on_the_page_data() { rows(); }
    void each_fact_is_proposed_and_has_its_place_on_the_page();

private:
    void rows();
    FoundFacts found(const QString &file);
    const QMap<QString, QMultiMap<QString, QString>> m_truth = truthOf(QStringLiteral(TEST_DATA "/papers/truth.csv"));
};

void TestPapersTruth::rows()
{
    QTest::addColumn<QString>("file");
    QVERIFY(m_truth.size() >= 12);
    for (auto it = m_truth.begin(); it != m_truth.end(); ++it)
        QTest::newRow(qPrintable(it.key())) << it.key();
}

FoundFacts TestPapersTruth::found(const QString &file)
{
    const auto reading = QStringLiteral(TEST_DATA "/readings/%1.json").arg(file.section(u'.', 0, 0));
    const auto paper = cachedPaper(reading);
    return paper ? findFacts(*paper, DocumentId { QStringLiteral("sample") }, sampleContext()) : FoundFacts();
}

void TestPapersTruth::every_fact_that_a_sample_paper_states_is_found()
{
    QFETCH(QString, file);
    const auto facts = found(file);
    const auto truth = m_truth.value(file);
    QStringList missing;
    for (auto it = truth.begin(); it != truth.end(); ++it) {
        if (!statedIn(facts, it.key(), it.value()))
            missing += it.key() + u'=' + it.value();
    }
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(QStringLiteral("; "))));
}

void TestPapersTruth::no_account_court_or_date_is_invented()
{
    QFETCH(QString, file);
    static const QStringList never { QStringLiteral("account"), QStringLiteral("court"), QStringLiteral("issued_on"),
        QStringLiteral("served_on"), QStringLiteral("due_on"), QStringLiteral("execute_by"),
        QStringLiteral("range_from"), QStringLiteral("range_to"), QStringLiteral("gag_until"),
        QStringLiteral("preserve_from"), QStringLiteral("signer") };
    const auto truth = m_truth.value(file);
    for (const auto &fact : found(file).facts) {
        if (never.contains(fact.name))
            QVERIFY2(truth.contains(fact.name, fact.value), qPrintable(fact.name + u'=' + fact.value));
    }
}

void TestPapersTruth::each_fact_is_proposed_and_has_its_place_on_the_page()
{
    QFETCH(QString, file);
    for (const auto &fact : found(file).facts) {
        QCOMPARE(fact.state, FactState::Proposed);
        QVERIFY2(fact.page >= 1 && !fact.rect.isEmpty() && !fact.quote.isEmpty(), qPrintable(fact.name));
        QVERIFY2(QRectF(0, 0, 612.5, 792.5).contains(fact.rect), qPrintable(fact.name));
    }
}

QTEST_GUILESS_MAIN(TestPapersTruth)
#include "tst_papers_truth.moc"
