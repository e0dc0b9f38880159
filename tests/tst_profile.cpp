// SPDX-License-Identifier: Apache-2.0
#include "law_case.h"
using namespace writdesk;

class TestProfile : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void the_shipped_policy_says_who_the_company_is()
    {
        const auto &p = theProfile();
        QCOMPARE(p.id, QStringLiteral("autoidm"));
        QCOMPARE(p.version, QStringLiteral("2024-02-08"));
        QCOMPARE(p.entity, QStringLiteral("AutoIDM"));
        QCOMPARE(p.zone, QByteArray("America/New_York"));
        QCOMPARE(p.promises.size(), 12);
        QVERIFY(p.promise(QStringLiteral("P-04")).contains(QStringLiteral("notify affected users before we disclose")));
        QVERIFY(p.promise(QStringLiteral("P-99")).isEmpty());
    }
    void settings_are_read_as_numbers_and_flags()
    {
        const auto &p = theProfile();
        QCOMPARE(p.number(QStringLiteral("notice_wait_days"), 0), 7);
        QCOMPARE(p.number(QStringLiteral("max_renewals"), 9), 1);
        QCOMPARE(p.number(QStringLiteral("no_such_setting"), 9), 9);
        QVERIFY(p.flag(QStringLiteral("notify_on_reject"), false));
        QVERIFY(!p.flag(QStringLiteral("charge_costs"), true));
        QVERIFY(p.flag(QStringLiteral("no_such_setting"), true));
    }
    void a_bad_profile_is_refused_by_line_data()
    {
        QTest::addColumn<QByteArray>("toml");
        QTest::addColumn<QString>("line");
        const QByteArray head = "id = \"x\"\nversion = \"1\"\nentity = \"X\"\n";
        QTest::newRow("no TOML") << QByteArray("id = \n") << QStringLiteral("1:");
        QTest::newRow("no such zone") << head + "zone = \"Mars/Olympus\"\n" << QStringLiteral("4:");
        QTest::newRow("misspelt key") << head + "zone = \"UTC\"\nalias = [\"Y\"]\n" << QStringLiteral("5:");
        QTest::newRow("setting of no kind") << head + "zone = \"UTC\"\n[settings]\na = [1]\n" << QStringLiteral("6:");
        QTest::newRow("no entity") << QByteArray("id = \"x\"\nversion = \"1\"\nzone = \"UTC\"\n")
                                   << QStringLiteral("entity");
    }
    void a_bad_profile_is_refused_by_line()
    {
        QFETCH(QByteArray, toml);
        QFETCH(QString, line);
        const auto read = readProfile(toml);
        QVERIFY(!read);
        QVERIFY2(read.error().detail.contains(line), qPrintable(read.error().detail));
    }
    void a_policy_that_is_not_shipped_is_empty() { QVERIFY(shippedPolicy(QStringLiteral("nobody")).isEmpty()); }
};
QTEST_GUILESS_MAIN(TestProfile)
#include "tst_profile.moc"
