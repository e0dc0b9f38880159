// SPDX-License-Identifier: Apache-2.0
#include "law_case.h"
#include "policy_text.h"
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
    void one_setting_is_changed_and_every_other_byte_stands_data()
    {
        QTest::addColumn<QByteArray>("settings");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QByteArray>("changed");
        QTest::newRow("a number") << QByteArray("[settings]\na = 7 # C-19\nb = 2\n") << "a"
                                  << "14" << QByteArray("[settings]\na = 14 # C-19\nb = 2\n");
        QTest::newRow("text") << QByteArray("[settings]\nb = 2\na=\"raw_end\"\n") << "a"
                              << "receipt" << QByteArray("[settings]\nb = 2\na=\"receipt\"\n");
        QTest::newRow("a flag") << QByteArray("[settings]\na = true") << "a"
                                << "false" << QByteArray("[settings]\na = false");
        QTest::newRow("not set before") << QByteArray("[settings]\nb = 2\n") << "a"
                                        << "on" << QByteArray("[settings]\na = \"on\"\nb = 2\n");
        QTest::newRow("behind letters of two bytes")
            << QByteArray("[settings]\nb = \"\xc3\xa9\xc3\xa9\" # \xc3\xa9\na = 1\n") << "a"
            << "2" << QByteArray("[settings]\nb = \"\xc3\xa9\xc3\xa9\" # \xc3\xa9\na = 2\n");
        QTest::newRow("on one line") << QByteArray("settings = { b = \"\xc3\xa9\", a = 1 }\n") << "a"
                                     << "2" << QByteArray("settings = { b = \"\xc3\xa9\", a = 2 }\n");
    }
    void one_setting_is_changed_and_every_other_byte_stands()
    {
        QFETCH(QByteArray, settings);
        QFETCH(QString, key);
        QFETCH(QString, value);
        QFETCH(QByteArray, changed);
        const QByteArray head = "id = \"x\"\nversion = \"1\"\nentity = \"X\"\nzone = \"UTC\"\n";
        const auto text = withSetting(head + settings, key, value);
        QVERIFY2(text, qPrintable(text ? QString() : text.error().sentence));
        QCOMPARE(*text, head + changed);
        QCOMPARE(readProfile(*text)->settings.value(key), value);
        QVERIFY(!withSetting(head, key, value)); // no list of settings
    }
    void every_setting_of_the_shipped_policy_can_be_changed_alone()
    {
        const auto toml = shippedPolicy(QStringLiteral("autoidm"));
        for (const auto &key : theProfile().settings.keys()) {
            const auto text = withSetting(toml, key, QStringLiteral("4242"));
            QVERIFY(text);
            const auto changes = policyChanges(theProfile(), *readProfile(*text));
            QCOMPARE(changes.size(), 1);
            QVERIFY(changes.first().startsWith(key + u':'));
        }
    }
    void the_shipped_policy_has_no_problems_and_a_misspelt_setting_is_one()
    {
        QCOMPARE(policyProblems(theProfile(), theLaw()), QStringList());
        auto policy = theProfile();
        policy.settings.insert(QStringLiteral("notice_wait"), QStringLiteral("7"));
        policy.settings.insert(QStringLiteral("closures_count"), QStringLiteral("often"));
        policy.categories.append(QStringLiteral("L9"));
        QCOMPARE(policyProblems(policy, theLaw()).size(), 3);
    }
    void a_policy_that_is_not_shipped_is_empty() { QVERIFY(shippedPolicy(QStringLiteral("nobody")).isEmpty()); }
};
QTEST_GUILESS_MAIN(TestProfile)
#include "tst_profile.moc"
