// SPDX-License-Identifier: Apache-2.0
#include "costs.h"
#include <QTest>
using namespace writdesk;
class TestCosts : public QObject {
    Q_OBJECT
    static Case collected(int accounts, const QString &instrument)
    {
        Case c;
        c.demands = { { DemandId { QStringLiteral("D1") }, instrument } };
        c.facts = { { .name = QStringLiteral("instrument"), .value = instrument } };
        for (int i = 0; i < accounts; ++i)
            c.documents.append({ .kind = QStringLiteral("collected"), .account = QStringLiteral("email:%1@x").arg(i) });
        return c;
    }
private Q_SLOTS:
    void accounts_beyond_what_is_free_are_charged_where_the_policy_says_so_data()
    {
        QTest::addColumn<int>("accounts");
        QTest::addColumn<QString>("instrument");
        QTest::addColumn<QString>("charge");
        QTest::addColumn<int>("quantity");
        QTest::newRow("off, as it is by default") << 9 << QStringLiteral("SW_FED") << QStringLiteral("false") << 0;
        QTest::newRow("within what is free") << 5 << QStringLiteral("SW_FED") << QStringLiteral("true") << 0;
        QTest::newRow("one more") << 6 << QStringLiteral("SW_FED") << QStringLiteral("true") << 1;
        QTest::newRow("an emergency") << 9 << QStringLiteral("EDR_DOM") << QStringLiteral("true") << 0;
    }
    void accounts_beyond_what_is_free_are_charged_where_the_policy_says_so()
    {
        QFETCH(int, accounts);
        QFETCH(QString, instrument);
        QFETCH(QString, charge);
        QFETCH(int, quantity);
        Profile profile;
        profile.settings[QStringLiteral("charge_costs")] = charge;
        const auto lines = costsOf(collected(accounts, instrument), profile);
        QCOMPARE(lines.size(), quantity > 0 ? 1 : 0);
        if (quantity > 0)
            QCOMPARE(dollars(lines.first().quantity * lines.first().cents), QStringLiteral("$20.00"));
    }
};
QTEST_GUILESS_MAIN(TestCosts)
#include "tst_costs.moc"
