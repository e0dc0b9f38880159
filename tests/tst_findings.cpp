// SPDX-License-Identifier: Apache-2.0
#include "law_case.h"
#include <algorithm>
using namespace writdesk;

namespace {
QList<Finding> found(const QString &instrument, const QString &facts)
{
    return findingsOf(caseOf(instrument, wellMade(facts)), theLaw(), theProfile(), noon);
}
}

class TestFindings : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void each_criterion_is_met_failed_and_unknown_where_it_should_data()
    {
        QTest::addColumn<QStringList>("row");
        QTest::addColumn<QString>("facts");
        QTest::addColumn<QString>("outcome");
        for (const auto &row : rowsOf("findings.csv").mid(1)) {
            QCOMPARE(row.size(), 8);
            for (int i = 5; i < 8; ++i) {
                const auto outcome = nameOf(Outcome(i - 5));
                const auto name = QStringLiteral("%1 %2 %3 %4").arg(row[0], row[1], outcome, row[3]);
                if (row[i] != u"-")
                    QTest::newRow(qPrintable(name)) << row << row[i] << outcome;
            }
        }
    }
    void each_criterion_is_met_failed_and_unknown_where_it_should()
    {
        QFETCH(QStringList, row);
        QFETCH(QString, facts);
        QFETCH(QString, outcome);
        const auto findings = found(row[1], facts);
        const auto hit = std::ranges::find_if(findings, [&](const Finding &f) {
            return f.id == row[0] && nameOf(f.about) == row[2] && nameOf(f.severity) == row[3]
                && nameOf(f.outcome) == outcome;
        });
        for (const auto &f : findings) {
            if (f.id == row[0])
                qInfo("%s %s %s %s", qPrintable(f.id), qPrintable(nameOf(f.severity)), qPrintable(nameOf(f.outcome)),
                    qPrintable(f.because));
        }
        QVERIFY(hit != findings.end());
        QCOMPARE(nameOf(hit->remedy), row[4]);
        QVERIFY(!hit->cites.isEmpty());
        QVERIFY2(!hit->because.isEmpty() && !hit->because.contains(u'{'), qPrintable(hit->because));
        QCOMPARE(hit->demand.text, QStringLiteral("D1"));
    }

    void an_unknown_finding_names_the_facts_it_needs()
    {
        const auto findings = found(QStringLiteral("SW_FED"), QStringLiteral("category=L3;offence="));
        const auto at = std::ranges::find(findings, QStringLiteral("V-SC-10"), &Finding::id);
        QVERIFY(at != findings.end());
        QVERIFY(at->needs.contains(QStringLiteral("offence")));
    }

    void proposed_facts_count_as_facts()
    {
        auto c = caseOf(QStringLiteral("SW_FED"), wellMade(QStringLiteral("category=L3")));
        const auto accepted = judge(c, theLaw(), theProfile(), noon).disposition;
        for (auto &fact : c.facts)
            fact.state = FactState::Proposed;
        QCOMPARE(judge(c, theLaw(), theProfile(), noon).disposition, accepted);
    }

    void what_no_paper_prints_asks_a_person_to_look_and_no_more()
    {
        const auto findings = found(QStringLiteral("CO_2703D"), QStringLiteral("category=L1"));
        const auto at = std::ranges::find(findings, QStringLiteral("V-ID-08"), &Finding::id);
        QVERIFY(at != findings.end());
        QCOMPARE(at->outcome, Outcome::Unknown);
        QCOMPARE(at->severity, Severity::Advisory);
        const auto failed = found(QStringLiteral("CO_2703D"), QStringLiteral("category=L1;judge_on_roster=no"));
        QCOMPARE(std::ranges::find(failed, QStringLiteral("V-ID-08"), &Finding::id)->severity, Severity::Curable);
    }

    void a_category_has_a_line_of_its_own()
    {
        QStringList lines;
        for (const auto &f :
            found(QStringLiteral("SUBP_GJ_FED"), QStringLiteral("category=L1_A;category=L3_FILES;category=L2_LOGS"))) {
            if (f.id == u"V-SC-09")
                lines.append(f.category + u'=' + nameOf(f.outcome));
        }
        QCOMPARE(lines.join(u' '), QStringLiteral("L1_A=met L2_LOGS=failed L3_FILES=failed"));
    }

    void judging_twice_gives_the_same()
    {
        const auto c = caseOf(QStringLiteral("SW_STATE"), wellMade(QStringLiteral("category=L3;issuer_state=CA")));
        QCOMPARE(judge(c, theLaw(), theProfile(), noon), judge(c, theLaw(), theProfile(), noon));
    }
};
QTEST_GUILESS_MAIN(TestFindings)
#include "tst_findings.moc"
