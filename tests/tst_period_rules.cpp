// SPDX-License-Identifier: Apache-2.0
#include "law_of_resources.h"
#include "period_table.h"
#include <QTest>
using namespace writdesk;

namespace {
const QList<PeriodRule> &shippedRules()
{
    static QList<LawProblem> problems;
    static const auto rules = readPeriodRules(lawOfResources({ QStringLiteral("periods") }), &problems);
    for (const auto &problem : problems)
        qFatal("%s:%d: %s", qPrintable(problem.file), problem.line, qPrintable(problem.what));
    return rules;
}
Result<Period> asked(const QString &rule, const QString &from, const Place &place = {})
{
    return periodByRule(rule, When::fromText(from), place, shippedRules(), shippedCalendar());
}
QList<LawProblem> problemsOf(const QByteArray &toml)
{
    QList<LawProblem> problems;
    readPeriodRules({ { QStringLiteral("periods/x.toml"), toml } }, &problems);
    return problems;
}
const auto row = QByteArrayLiteral(
    "[[period]]\nid = \"T-X-01\"\ntitle = \"x\"\ntrigger = \"received_at\"\nlength = 3\nmode = \"FED_DAYS\"\n"
    "family = \"act_by\"\ncites = \"x\"\n");
}

class tst_period_rules : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void every_shipped_rule_can_be_asked_by_its_id();
    void a_rule_computes_the_worked_dates_of_the_law_data();
    void a_rule_computes_the_worked_dates_of_the_law();
    void the_row_in_force_on_the_trigger_day_is_used();
    void an_unknown_rule_is_refused_by_name();
    void a_rule_that_the_policy_has_not_switched_on_gives_a_sentence_and_no_date();
    void what_somebody_else_must_do_is_no_silence();
    void what_is_wrong_in_a_row_is_told_with_its_line_data();
    void what_is_wrong_in_a_row_is_told_with_its_line();
    void a_length_is_read_as_papers_print_it_data();
    void a_length_is_read_as_papers_print_it();
};

void tst_period_rules::every_shipped_rule_can_be_asked_by_its_id()
{
    QVERIFY(shippedRules().size() >= 75);
    for (const auto &rule : shippedRules()) {
        const auto from
            = rule.validTo.isValid() ? QStringLiteral("2024-05-01T10:00:00Z") : QStringLiteral("2026-11-23T10:00:00Z");
        const auto period = asked(rule.id, from);
        const auto off = rule.length == 0 && !rule.setting.isEmpty() && rule.noEnd.isEmpty();
        QCOMPARE(period.has_value(), rule.prepared.isEmpty() && !off);
        if (off) {
            QVERIFY(period.error().sentence.contains(rule.setting)); // a sentence, and no period of no days
            continue;
        }
        if (!period) {
            QVERIFY(period.error().sentence.contains(QStringLiteral("is prepared and no law")));
            continue;
        }
        QVERIFY2(period && period->problem.isEmpty() == rule.noEnd.isEmpty(), qPrintable(rule.id));
        QVERIFY2(period->problem.endsWith(rule.noEnd), qPrintable(period->problem)); // shown, and not guessed
        QCOMPARE(period->rule, rule.id);
        QVERIFY(!period->cites.isEmpty() && !period->title.isEmpty());
    }
}

void tst_period_rules::a_rule_computes_the_worked_dates_of_the_law_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("binding");
    const auto add = [](const char *number, const char *rule, const char *from, const char *binding) {
        QTest::newRow(number) << QString::fromLatin1(rule) << QString::fromLatin1(from) << QString::fromLatin1(binding);
    };
    add("1", "T-PRES-01", "2026-11-23", "2027-02-22");
    add("9", "T-PRES-02", "2026-11-18", "2027-02-16");
    add("11", "T-PRES-03", "2026-06-02", "2026-08-31");
    add("12", "T-2258A-01", "2026-02-28", "2027-03-01");
    add("15", "T-2703H-01", "2026-06-19", "2026-07-06");
    add("41", "T-NSL-02", "2026-11-25", "2026-12-28");
    add("45", "T-CA-02", "2026-11-20", "2026-11-30");
    add("52", "T-3123-01", "2026-11-02", "2026-12-31");
    add("56", "T-3125-01", "2026-11-25T18:00:00-08:00", "2026-11-27T18:00:00-08:00");
    add("74", "T-TAX-02", "2026-11-24", "2026-12-14");
    add("74e", "T-TAX-02-EXAM", "2026-11-24", "2026-12-17");
    add("75", "T-TAX-01-EXAM", "2027-02-10", "2027-01-15");
    add("76", "T-BACK-01", "2026-11-25", "2026-11-30");
    add("77", "T-EU-01", "2026-12-15", "2026-12-25");
    add("81", "T-UK-01", "2026-11-23", "2026-11-29");
}

void tst_period_rules::a_rule_computes_the_worked_dates_of_the_law()
{
    QFETCH(QString, rule);
    QFETCH(QString, from);
    QFETCH(QString, binding);
    const auto period = asked(rule, from);
    QVERIFY(period);
    QCOMPARE(period->binding.text(), binding);
}

void tst_period_rules::the_row_in_force_on_the_trigger_day_is_used()
{
    QCOMPARE(asked(QStringLiteral("T-2258A-01"), QStringLiteral("2024-05-06"))->binding.text(),
        QStringLiteral("2024-08-05"));
    QCOMPARE(asked(QStringLiteral("T-2258A-01"), QStringLiteral("2024-05-07"))->binding.text(),
        QStringLiteral("2025-05-07"));
    const auto early = asked(QStringLiteral("T-EU-01"), QStringLiteral("2026-08-17"));
    QVERIFY(!early && early.error().sentence.contains(u"not in force"));
}

void tst_period_rules::an_unknown_rule_is_refused_by_name()
{
    const auto none = asked(QStringLiteral("T-NONE-99"), QStringLiteral("2026-11-23"));
    QVERIFY(!none && none.error().sentence.contains(u"T-NONE-99"));
}

void tst_period_rules::a_rule_that_the_policy_has_not_switched_on_gives_a_sentence_and_no_date()
{
    for (const auto *id : { "T-PRES-05", "T-R17-01" }) {
        const auto period = asked(QLatin1String(id), QStringLiteral("2026-11-23"));
        QVERIFY2(!period, id);
        QVERIFY2(period.error().sentence.contains(QStringLiteral("off until the policy sets")), id);
        QCOMPARE(period.error().no, No::World);
    }
}

// The government's own notice is due at the end of its delay: that is something to be done, and silences nobody.
void tst_period_rules::what_somebody_else_must_do_is_no_silence()
{
    const auto notice = asked(QStringLiteral("T-2705A-01"), QStringLiteral("2026-11-23"));
    QVERIFY(notice);
    QCOMPARE(notice->family, Family::ActBy);
    QCOMPARE(notice->binding.text(), QStringLiteral("2027-02-22")); // 21 February is a Sunday
    const auto search = asked(QStringLiteral("T-3103A-01"), QStringLiteral("2026-11-23"));
    QVERIFY(search);
    QCOMPARE(search->family, Family::ActBy);
    QCOMPARE(search->binding.text(), QStringLiteral("2026-12-23"));
}

void tst_period_rules::what_is_wrong_in_a_row_is_told_with_its_line_data()
{
    QTest::addColumn<QByteArray>("toml");
    QTest::addColumn<int>("line");
    QTest::newRow("no TOML") << QByteArrayLiteral("[[period]\n") << 1;
    QTest::newRow("unknown mode") << QByteArray(row).replace("FED_DAYS", "FED_WEEKS") << 6;
    QTest::newRow("no cites") << QByteArray(row).replace("cites = \"x\"", "cites = \"\"") << 8;
    QTest::newRow("no length") << QByteArray(row).replace("length = 3", "length = 0") << 5;
    QTest::newRow("text for a number") << QByteArray(row).replace("length = 3", "length = \"3\"") << 5;
    QTest::newRow("a key nobody knows") << row + "lenght = 4\n" << 9;
    QTest::newRow("ends before it begins") << row + "valid_from = 2026-01-02\nvalid_to = 2026-01-01\n" << 10;
    QTest::newRow("a date in quotes") << row + "valid_from = \"2026-01-02\"\n" << 9;
    QTest::newRow("twice in force") << row + row << 10;
}

void tst_period_rules::what_is_wrong_in_a_row_is_told_with_its_line()
{
    QFETCH(QByteArray, toml);
    QFETCH(int, line);
    const auto problems = problemsOf(toml);
    QVERIFY(!problems.isEmpty());
    QCOMPARE(problems.first().line, line);
    QCOMPARE(problems.first().file, QStringLiteral("periods/x.toml"));
    QVERIFY(problemsOf(row).isEmpty());
}

void tst_period_rules::a_length_is_read_as_papers_print_it_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("count");
    QTest::addColumn<Unit>("unit");
    const auto add = [](const char *words, int count, Unit unit) {
        QTest::newRow(words) << QString::fromLatin1(words) << count << unit;
    };
    add("14 days", 14, Unit::Days);
    add("1 years", 1, Unit::Years);
    add("one year", 1, Unit::Years);
    add("one (1) year", 1, Unit::Years);
    add("ninety (90) days", 90, Unit::Days);
    add("one hundred eighty days", 180, Unit::Days);
    add("forty-five days", 45, Unit::Days);
    add("Two Weeks", 14, Unit::Days);
    add("72 hours", 72, Unit::Hours);
    add("5 business_days", 5, Unit::BusinessDays);
    add("10 calendar days", 10, Unit::Days);
    add("6 month(s)", 6, Unit::Months);
    add("ninety (60) days", 0, Unit::Days);
    add("some days", 0, Unit::Days);
    add("days", 0, Unit::Days);
    add("14", 0, Unit::Days);
    add("", 0, Unit::Days);
}

void tst_period_rules::a_length_is_read_as_papers_print_it()
{
    QFETCH(QString, words);
    QFETCH(int, count);
    QFETCH(Unit, unit);
    const auto length = lengthOf(words);
    QCOMPARE(length.has_value(), count > 0);
    if (length)
        QCOMPARE(*length, (Length { count, unit }));
}

QTEST_APPLESS_MAIN(tst_period_rules)
#include "tst_period_rules.moc"
