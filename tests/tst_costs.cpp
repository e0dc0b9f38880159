// SPDX-License-Identifier: Apache-2.0
#include "costs.h"
#include "gate_case.h"
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
    void hours_are_charged_as_they_are_stated()
    {
        auto c = collected(1, QStringLiteral("SUBP_CIVIL_FED"));
        c.facts.append(
            { .name = QStringLiteral("cost_hours"), .value = QStringLiteral("3"), .state = FactState::Accepted });
        Profile profile;
        profile.settings = { { QStringLiteral("charge_costs"), QStringLiteral("true") },
            { QStringLiteral("cost_hour_cents"), QStringLiteral("12500") } };
        QCOMPARE(dollars(totalOf(costsOf(c, profile))), QStringLiteral("$375.00"));
    }
    void costs_stand_in_the_way_of_a_production_only_where_they_are_asked_first_data()
    {
        QTest::addColumn<QString>("instrument");
        QTest::addColumn<QString>("settings");
        QTest::addColumn<QString>("facts");
        QTest::addColumn<QString>("why");
        const auto owed = QStringLiteral("The costs of $20.00 are neither paid nor waived.");
        const auto row = [](const char *name, const char *instrument, const char *settings, const char *facts,
                             const QString &why) {
            QTest::newRow(name) << QString::fromLatin1(instrument) << QString::fromLatin1(settings)
                                << QString::fromLatin1(facts) << why;
        };
        row("by default", "SUBP_CIVIL_FED", "charge_costs=true", "", {});
        row("civil first, a civil paper", "SUBP_CIVIL_FED", "charge_costs=true;costs_prepaid=civil", "", owed);
        row("civil first, a warrant", "SW_FED", "charge_costs=true;costs_prepaid=civil", "", {});
        row("all first, a warrant", "SW_FED", "charge_costs=true;costs_prepaid=all", "", owed);
        row("nothing is charged", "SUBP_CIVIL_FED", "costs_prepaid=all", "", {});
        row("paid or waived", "SW_FED", "charge_costs=true;costs_prepaid=all", "costs_settled=true", {});
        row("an emergency", "EDR_US", "charge_costs=true;costs_prepaid=all", "", {});
        row("hours that nobody stated", "SUBP_CIVIL_FED", "charge_costs=true;costs_prepaid=civil;cost_hour_cents=12500",
            "",
            QStringLiteral("How many hours the search took is not stated, so nobody knows what the invoice comes to."));
        for (const auto *stated : { "many", "2.5", "-3" }) {
            const auto facts = QByteArray("cost_hours=") + stated;
            row(facts.constData(), "SUBP_CIVIL_FED", "charge_costs=true;costs_prepaid=civil;cost_hour_cents=12500",
                facts.constData(),
                QStringLiteral("\"%1\" is no whole number of hours, so nobody knows what the invoice comes to. State "
                               "cost_hours anew.")
                    .arg(QLatin1String(stated)));
        }
        row("hours that were stated", "SUBP_CIVIL_FED",
            "charge_costs=true;costs_prepaid=civil;cost_hour_cents=12500;cost_account_cents=0", "cost_hours=2",
            QStringLiteral("The costs of $250.00 are neither paid nor waived."));
    }
    void costs_stand_in_the_way_of_a_production_only_where_they_are_asked_first()
    {
        QFETCH(QString, instrument);
        QFETCH(QString, settings);
        QFETCH(QString, facts);
        QFETCH(QString, why);
        auto c = collected(6, instrument);
        for (const auto &fact : facts.split(u';', Qt::SkipEmptyParts))
            c.facts.append(
                { .name = fact.section(u'=', 0, 0), .value = fact.section(u'=', 1), .state = FactState::Accepted });
        Profile profile;
        for (const auto &setting : settings.split(u';', Qt::SkipEmptyParts))
            profile.settings.insert(setting.section(u'=', 0, 0), setting.section(u'=', 1));
        QCOMPARE(costsInTheWay(c, theLaw(), profile, QDate(2026, 11, 23)), why);
    }
    void a_release_waits_for_costs_that_are_asked_first_and_names_who_may_lift_that()
    {
        auto profile = theProfile();
        profile.settings[QStringLiteral("charge_costs")] = QStringLiteral("true");
        profile.settings[QStringLiteral("cost_free_accounts")] = QStringLiteral("0");
        auto c = ready();
        c.documents.append(
            { .kind = QStringLiteral("collected"), .account = QStringLiteral("email:someone@mail.example") });
        const auto blocks = [&] {
            return blocksOf(
                { Act::Disclose, QStringLiteral("P1"), what, QStringLiteral("ann"), noon }, c, {}, theLaw(), profile);
        };
        QCOMPARE(idsOf(blocks()), QStringList());
        profile.settings[QStringLiteral("costs_prepaid")] = QStringLiteral("all");
        QCOMPARE(idsOf(blocks()), QStringList { QStringLiteral("costs") });
        QVERIFY(blocks().first().names.contains(QStringLiteral("18 U.S.C. 2706")));
        QVERIFY(blocks().first().who.contains(QStringLiteral("costs_settled=true")));
        c.facts += factsFrom(QStringLiteral("costs_settled=true"));
        QCOMPARE(idsOf(blocks()), QStringList());
    }
};
QTEST_GUILESS_MAIN(TestCosts)
#include "tst_costs.moc"
