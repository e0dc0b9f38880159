// SPDX-License-Identifier: Apache-2.0
#include "law_case.h"
#include <algorithm>
using namespace writdesk;

namespace {
QList<Ceiling> linesOf(const Case &c) { return ceilingOf(c, theLaw(), theProfile(), noon); }
Ceiling lineOf(const Case &c, const char *category)
{
    const auto lines = linesOf(c);
    const auto at = std::ranges::find(lines, QString::fromLatin1(category), &Ceiling::category);
    return at == lines.end() ? Ceiling() : *at;
}
}

class TestCeiling : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void each_instrument_compels_what_the_table_says_data()
    {
        QTest::addColumn<QStringList>("head");
        QTest::addColumn<QStringList>("row");
        const auto rows = rowsOf("ceiling.csv");
        for (const auto &row : rows.mid(1))
            QTest::newRow(qPrintable(row[0])) << rows.first() << row;
    }
    void each_instrument_compels_what_the_table_says()
    {
        QFETCH(QStringList, head);
        QFETCH(QStringList, row);
        const auto lines = linesOf(caseOf(row[0], {}));
        QCOMPARE(lines.size(), head.size() - 1);
        for (const auto &line : lines) {
            const auto column = head.indexOf(line.category);
            QVERIFY2(column > 0, qPrintable(line.category));
            const auto said = line.compellable ? QStringLiteral("yes") : QStringLiteral("no");
            QVERIFY2(said == row[column], qPrintable(line.category + u' ' + line.because));
            QVERIFY(!line.asked && !line.released);
            QVERIFY(!line.because.isEmpty());
        }
    }

    void nothing_but_a_warrant_compels_contents_or_location()
    {
        for (const auto &row : theLaw().instruments) {
            if (row.is(u"warrant"))
                continue;
            for (const auto &line : linesOf(caseOf(row.id, QStringLiteral("category=L3;category=L2_LOCATION")))) {
                const auto guarded = line.category.startsWith(u"L3") || line.category.endsWith(u"LOCATION");
                QVERIFY2(!guarded || (!line.compellable && !line.released), qPrintable(row.id + line.category));
            }
        }
    }

    void a_level_asks_for_all_its_categories()
    {
        QStringList asked;
        for (const auto &line :
            linesOf(caseOf(QStringLiteral("SW_FED"), QStringLiteral("category=L1_BSI;category=L3_FILES")))) {
            if (line.asked)
                asked.append(line.category);
        }
        QCOMPARE(asked.join(u' '), QStringLiteral("L1_A L1_B L1_C L1_D L1_E L1_F L3_FILES"));
        QVERIFY(!lineOf(caseOf(QStringLiteral("SW_FED"), QStringLiteral("category=L2")), "L2_LOCATION").asked);
    }

    void released_is_the_least_of_the_four()
    {
        const auto asked = QStringLiteral("category=L3_MESSAGES;category=L5_INTERCEPT;category=L1_A");
        QVERIFY(lineOf(caseOf(QStringLiteral("SW_FED"), asked), "L3_MESSAGES").released);
        QVERIFY(!lineOf(caseOf(QStringLiteral("SW_FED"), asked), "L3_FILES").released); // not asked
        QVERIFY(!lineOf(caseOf(QStringLiteral("CO_2703D"), asked), "L3_MESSAGES").released); // not compelled
        const auto intercept = lineOf(caseOf(QStringLiteral("T3_FED"), asked), "L5_INTERCEPT");
        QVERIFY(intercept.compellable && intercept.policy && !intercept.held && !intercept.released); // not held
        auto poor = theProfile();
        poor.categories = QStringList { QStringLiteral("L3") };
        const auto lines = ceilingOf(caseOf(QStringLiteral("SW_FED"), asked), theLaw(), poor, noon);
        for (const auto &line : lines)
            QCOMPARE(line.released, line.asked && line.category == u"L3_MESSAGES");
    }

    void what_was_collected_is_held()
    {
        auto c = caseOf(QStringLiteral("T3_FED"), QStringLiteral("category=L5_INTERCEPT"));
        c.documents.append({ .kind = QStringLiteral("collected"), .category = QStringLiteral("L5_INTERCEPT") });
        QVERIFY(lineOf(c, "L5_INTERCEPT").released);
    }

    void the_reason_names_statute_and_policy()
    {
        const auto line
            = lineOf(caseOf(QStringLiteral("SUBP_GJ_FED"), QStringLiteral("category=L3_MESSAGES")), "L3_MESSAGES");
        QVERIFY2(line.because.contains(QStringLiteral("Warshak")) && line.because.contains(QStringLiteral("P-02")),
            qPrintable(line.because));
    }

    void an_emergency_gives_location_only_when_two_people_overruled_the_warrant_rule()
    {
        auto c = caseOf(QStringLiteral("EDR_US"), QStringLiteral("category=L2_LOCATION"));
        QVERIFY(!lineOf(c, "L2_LOCATION").released);
        Approval a {
            .act = QStringLiteral("override"), .subject = QStringLiteral("V-SC-08"), .asked = QStringLiteral("ann")
        };
        a.by = a.asked;
        c.approvals = { a };
        QVERIFY(!lineOf(c, "L2_LOCATION").released);
        c.approvals.first().by = QStringLiteral("bob");
        QVERIFY(lineOf(c, "L2_LOCATION").released);
        QVERIFY(!lineOf(c, "L3_MESSAGES").compellable);
        c.demands.first().instrument = QStringLiteral("SUBP_GJ_FED"); // no exception of 18 USC 2702 stands behind it
        QVERIFY(!lineOf(c, "L2_LOCATION").compellable);
    }
};
QTEST_GUILESS_MAIN(TestCeiling)
#include "tst_ceiling.moc"
