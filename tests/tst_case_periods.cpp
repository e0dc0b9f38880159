// SPDX-License-Identifier: Apache-2.0
#include "case_periods.h"
#include "law_of_resources.h"
#include <QTest>
using namespace writdesk;

namespace {
const QList<PeriodRule> &shippedRules()
{
    static QList<LawProblem> problems;
    static const auto rules = readPeriodRules(lawOfResources({ QStringLiteral("periods") }), &problems);
    return rules;
}
Profile company()
{
    Profile profile;
    profile.zone = "America/Los_Angeles";
    return profile;
}
using Stated = QList<std::pair<const char *, const char *>>;
Case caseOf(const char *instrument, const Stated &stated)
{
    Case c;
    c.receivedAt = instantOf(QStringLiteral("2026-11-20T18:00:00Z")); // a Friday
    Demand demand;
    demand.id = { QStringLiteral("D1") };
    demand.instrument = QString::fromLatin1(instrument);
    c.demands.append(demand);
    for (const auto &[name, value] : stated) {
        Fact fact;
        fact.name = QString::fromLatin1(name);
        fact.value = QString::fromLatin1(value);
        c.facts.append(fact);
    }
    return c;
}
QList<Period> all(const Case &c, const Profile &profile = company())
{
    return periodsOf(c, shippedRules(), shippedCalendar(), profile, instantOf(QStringLiteral("2026-11-23T12:00:00Z")));
}
std::optional<Period> one(const QList<Period> &periods, const char *rule)
{
    std::optional<Period> found;
    for (const auto &period : periods) {
        if (period.rule == QLatin1String(rule)) {
            if (found)
                QTest::qFail("a rule gave two periods", __FILE__, __LINE__);
            found = period;
        }
    }
    return found;
}
QString bindingOf(const QList<Period> &periods, const char *rule)
{
    const auto period = one(periods, rule);
    return !period ? QStringLiteral("none") : period->problem.isEmpty() ? period->binding.text() : period->problem;
}
QStringList stepsOf(const Period &period)
{
    QStringList steps;
    for (const auto &step : period.derivation)
        steps.append(step.step);
    return steps;
}
}

class tst_case_periods : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void each_instrument_brings_its_periods_data();
    void what_is_recorded_brings_the_periods_that_wait_for_it();
    void each_instrument_brings_its_periods();
    void a_printed_execution_date_takes_the_place_of_the_rules();
    void an_objection_is_due_before_the_earlier_of_compliance_and_fourteen_days();
    void a_missing_start_is_said_and_not_guessed();
    void assumed_service_is_said();
    void a_state_day_that_is_printed_as_a_length_is_not_moved();
    void a_courts_state_and_zone_are_used();
    void the_periods_of_gags_holds_and_notices_are_among_them();
    void a_policy_that_sets_no_timer_brings_none();
    void facts_of_one_demand_do_not_touch_another();
};

void tst_case_periods::each_instrument_brings_its_periods_data()
{
    QTest::addColumn<Case>("c");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("binding");
    const auto row = [](const char *instrument, const Stated &stated, const char *rule, const char *binding) {
        QTest::addRow("%s %s", instrument, rule)
            << caseOf(instrument, stated) << QString::fromLatin1(rule) << QString::fromLatin1(binding);
    };
    row("SUBP_GJ_FED", { { "due_on", "2026-12-07" } }, "T-DUE-01", "2026-12-07");
    row("SUBP_GJ_FED", { { "due_within", "14 days" }, { "served_on", "2026-12-11" } }, "T-DUE-02", "2026-12-28");
    row("SUBP_GJ_FED", {}, "T-DUE-01", "none");
    row("SW_FED", { { "issued_on", "2026-11-18" } }, "T-R41-01", "2026-12-02");
    row("SW_FED", { { "served_on", "2026-06-19" } }, "T-2703H-01", "2026-07-06");
    row("SW_STATE", { { "issuer_state", "CA" }, { "issued_on", "2026-11-20" } }, "T-CA-01", "2026-11-30");
    row("SW_STATE", { { "issuer_state", "CA" }, { "issued_on", "2026-11-20" } }, "T-CA-02", "2026-11-30");
    row("SW_STATE", { { "issuer_state", "TX" }, { "issued_on", "2026-11-20" } }, "T-CA-01", "none");
    row("SW_STATE", { { "issuer_state", "TX" }, { "served_on", "2026-12-14" } }, "T-TX-01", "2027-01-06");
    row("CO_2703D", {}, "T-2703D-01", "2026-11-27");
    row("PRTT_FED", { { "issued_on", "2026-11-02" } }, "T-3123-01", "2026-12-31");
    row("PRES_2703F", {}, "T-PRES-01", "2027-02-18");
    row("BACKUP_2704", {}, "T-BACK-01", "2026-11-24");
    row("NSL_2709", { { "issued_on", "2026-11-02" } }, "T-NSL-04", "2029-11-02");
    row("EU_EPOC", {}, "T-EU-01", "2026-11-30");
    row("EU_EPOC", {}, "T-EU-03", "none");
    row("EU_EPOC", { { "emergency", "true" } }, "T-EU-03", "2026-11-20T18:00:00-08:00");
    row("EU_EPOC_PR", {}, "T-EU-05", "2027-01-19");
}

void tst_case_periods::what_is_recorded_brings_the_periods_that_wait_for_it()
{
    auto preserved = caseOf("EU_EPOC_PR", {});
    QCOMPARE(bindingOf(all(preserved), "T-EU-05-EXT"), QStringLiteral("none"));
    preserved.happenings.append({ .name = QStringLiteral("annex_vi"), .at = When::of(QDate(2026, 12, 5)) });
    QCOMPARE(bindingOf(all(preserved), "T-EU-05-EXT"), QStringLiteral("2027-02-18")); // 60 and 30 days from receipt
    auto produced = caseOf("EU_EPOC", {});
    produced.happenings.append({ .name = QStringLiteral("notification_needed"), .at = When::of(QDate(2026, 11, 27)) });
    const auto wait = one(all(produced), "T-EU-02");
    QVERIFY(wait);
    QCOMPARE(wait->raw.text(), QStringLiteral("2026-11-30")); // from receipt, as the duty to transmit
    for (const auto *state : { "IL", "CA" }) {
        auto emergency = caseOf("EDR_US", { { "issuer_state", state } });
        emergency.happenings.append(
            { .name = QStringLiteral("emergency_disclosed"), .at = When::of(QDate(2026, 11, 20)) });
        QCOMPARE(one(all(emergency), "T-CA-05").has_value(), qstrcmp(state, "CA") == 0);
    }
}

void tst_case_periods::each_instrument_brings_its_periods()
{
    QFETCH(Case, c);
    QFETCH(QString, rule);
    QFETCH(QString, binding);
    auto found = bindingOf(all(c), qPrintable(rule));
    if (found.contains(u'T') && binding.contains(u'T'))
        QCOMPARE(instantOf(found), instantOf(binding));
    else
        QCOMPARE(found, binding);
    for (const auto &period : all(c))
        QCOMPARE(period.subject, QStringLiteral("D1"));
}

void tst_case_periods::a_printed_execution_date_takes_the_place_of_the_rules()
{
    const auto printed = all(caseOf("SW_FED", { { "issued_on", "2026-11-18" }, { "execute_by", "2026-07-04" } }));
    QCOMPARE(bindingOf(printed, "T-R41-01"), QStringLiteral("2026-07-04")); // a Saturday and a holiday: not moved
    const auto within
        = one(all(caseOf("SW_FED", { { "issued_on", "2026-11-20" }, { "execute_within", "10 days" } })), "T-R41-01");
    QVERIFY(within);
    QCOMPARE(within->binding.text(), QStringLiteral("2026-11-30"));
    QCOMPARE(within->family, Family::PowerUntil);
    const auto state = all(caseOf(
        "SW_STATE", { { "issuer_state", "CA" }, { "issued_on", "2026-11-20" }, { "execute_by", "2026-11-25" } }));
    QCOMPARE(bindingOf(state, "T-EXEC-01"), QStringLiteral("2026-11-25"));
    QCOMPARE(bindingOf(state, "T-CA-02"), QStringLiteral("none"));
}

void tst_case_periods::an_objection_is_due_before_the_earlier_of_compliance_and_fourteen_days()
{
    const auto later = all(caseOf("SUBP_CIVIL_FED", { { "served_on", "2026-12-11" }, { "due_on", "2027-01-11" } }));
    QCOMPARE(bindingOf(later, "T-R45-01"), QStringLiteral("2026-12-28"));
    const auto sooner
        = one(all(caseOf("SUBP_CIVIL_FED", { { "served_on", "2026-12-11" }, { "due_on", "2026-12-18" } })), "T-R45-01");
    QVERIFY(sooner);
    QCOMPARE(sooner->binding.text(), QStringLiteral("2026-12-18"));
    QCOMPARE(sooner->latest.text(), QStringLiteral("2026-12-28"));
}

void tst_case_periods::a_missing_start_is_said_and_not_guessed()
{
    const auto window = one(all(caseOf("SW_FED", {})), "T-R41-01");
    QVERIFY(window);
    QVERIFY(window->problem.contains(u"issued_on is not known"));
    QVERIFY(!window->binding.isValid());
    const auto words = one(all(caseOf("SUBP_GJ_FED", { { "due_within", "a while" } })), "T-DUE-02");
    QVERIFY(words && words->problem.contains(u"a while"));
}

void tst_case_periods::assumed_service_is_said()
{
    const auto assumed = one(all(caseOf("SUBP_GJ_FED", { { "due_within", "14 days" } })), "T-DUE-02");
    QVERIFY(assumed);
    QCOMPARE(assumed->binding.text(), QStringLiteral("2026-12-04"));
    QCOMPARE(stepsOf(*assumed).mid(0, 5).join(u' '), QStringLiteral("rule evidence evidence service counting"));
    const auto stated
        = one(all(caseOf("SUBP_GJ_FED", { { "due_within", "14 days" }, { "served_on", "2026-11-20" } })), "T-DUE-02");
    QVERIFY(stated && !stepsOf(*stated).contains(QStringLiteral("service")));
}

void tst_case_periods::a_state_day_that_is_printed_as_a_length_is_not_moved()
{
    const Stated stated { { "issuer_state", "OH" }, { "due_within", "8 days" } };
    QCOMPARE(bindingOf(all(caseOf("SW_STATE", stated)), "T-DUE-02"), QStringLiteral("2026-11-28")); // a Saturday
    QCOMPARE(bindingOf(all(caseOf("SW_FED", stated)), "T-DUE-02"), QStringLiteral("2026-11-30"));
}

void tst_case_periods::a_courts_state_and_zone_are_used()
{
    const auto period = one(
        all(caseOf("SUBP_GJ_FED", { { "court", "mad" }, { "served_on", "2026-04-06" }, { "due_within", "14 days" } })),
        "T-DUE-02");
    QVERIFY(period);
    QCOMPARE(period->binding.text(), QStringLiteral("2026-04-21"));
    QCOMPARE(isoInstant(period->freeFrom), QStringLiteral("2026-04-22T00:00:00-04:00"));
}

void tst_case_periods::the_periods_of_gags_holds_and_notices_are_among_them()
{
    auto c = caseOf("PRES_2703F", {});
    Gag gag, lifted;
    gag.id = { QStringLiteral("G1") }, lifted.id = { QStringLiteral("G2") };
    gag.period.rule = lifted.period.rule = QStringLiteral("T-2705B-01");
    lifted.lifted = true;
    c.gags = { gag, lifted };
    Hold hold;
    hold.id = { QStringLiteral("H1") };
    hold.period.rule = QStringLiteral("T-PRES-02");
    c.holds = { hold };
    Notice notice;
    notice.account = QStringLiteral("email:a@b.example");
    notice.wait.rule = QStringLiteral("T-NOT-01");
    c.notices = { notice };
    QStringList found;
    for (const auto &period : all(c))
        found.append(period.rule + u' ' + period.subject);
    // The hold's own term stands in place of the ninety days of the request.
    QCOMPARE(found,
        (QStringList { QStringLiteral("T-2705B-01 G1"), QStringLiteral("T-PRES-02 H1"),
            QStringLiteral("T-NOT-01 email:a@b.example") }));
}

void tst_case_periods::a_policy_that_sets_no_timer_brings_none()
{
    const auto c = caseOf("PRES_2703F", {});
    QCOMPARE(bindingOf(all(c), "T-PRES-05"), QStringLiteral("none"));
    auto confidential = company();
    confidential.settings.insert(QStringLiteral("preservation_notice_days"), QStringLiteral("45"));
    QCOMPARE(bindingOf(all(c, confidential), "T-PRES-05"), QStringLiteral("2027-01-04"));
}

void tst_case_periods::facts_of_one_demand_do_not_touch_another()
{
    auto c = caseOf("SUBP_GJ_FED", { { "due_on", "2026-12-07" } });
    Demand second;
    second.id = { QStringLiteral("D2") };
    second.instrument = QStringLiteral("SUBP_GJ_FED");
    c.demands.append(second);
    c.facts.first().demand = second.id;
    const auto due = one(all(c), "T-DUE-01");
    QVERIFY(due);
    QCOMPARE(due->subject, QStringLiteral("D2"));
}

QTEST_APPLESS_MAIN(tst_case_periods)
#include "tst_case_periods.moc"
