// SPDX-License-Identifier: Apache-2.0
#include "case_periods.h"
#include "law_of_resources.h"
#include "period_making.h"
#include <QTest>
using namespace writdesk;

namespace {
const LawSet &shippedSet()
{
    static QList<LawProblem> problems;
    static const LawSet law = [] {
        LawSet set;
        set.calendar = shippedCalendar();
        set.periods = readPeriodRules(lawOfResources({ QStringLiteral("periods") }), &problems);
        return set;
    }();
    return law;
}
Profile company()
{
    Profile profile;
    profile.zone = "America/Los_Angeles";
    return profile;
}
QDateTime at(const char *iso) { return instantOf(QString::fromLatin1(iso)); }
Gag gagOf(const char *from, const char *until, const char *length, const char *court = "")
{
    Gag gag;
    gag.id = { QStringLiteral("G1") };
    gag.source = GagSource::Order;
    gag.from = QString::fromLatin1(from);
    gag.until = QString::fromLatin1(until);
    gag.length = QString::fromLatin1(length);
    gag.court = QString::fromLatin1(court);
    return gag;
}
Hold heldSince(const char *iso, const Profile &profile)
{
    Hold hold;
    hold.id = { QStringLiteral("H1") };
    hold.basis = QStringLiteral("2703f");
    hold.taken = at(iso);
    hold.period = holdPeriod(hold, shippedSet(), profile);
    return hold;
}
Case dueOn(const QString &day)
{
    Case c;
    Demand demand;
    demand.id = { QStringLiteral("D1") };
    demand.instrument = QStringLiteral("SUBP_GJ_FED");
    c.demands.append(demand);
    Fact due;
    due.name = QStringLiteral("due_on");
    due.value = day;
    c.facts.append(due);
    return c;
}
}

class tst_period_making : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void a_gag_is_silent_through_its_last_day_data();
    void a_gag_is_silent_through_its_last_day();
    void a_gag_without_a_known_end_never_becomes_free_data();
    void a_gag_without_a_known_end_never_becomes_free();
    void a_hold_runs_ninety_days_from_the_civil_day_of_receipt();
    void a_civil_hold_has_no_end_of_its_own();
    void a_renewal_is_anchored_at_the_raw_end_of_the_running_term();
    void a_renewal_received_after_the_raw_end_runs_from_its_receipt();
    void a_renewal_that_comes_late_begins_a_new_hold();
    void a_second_renewal_is_for_counsel_unless_the_policy_allows_it();
    void an_ended_hold_is_not_renewed();
    void notice_waits_for_the_later_of_the_wait_and_the_due_day();
    void notice_and_release_are_never_on_the_same_day();
};

void tst_period_making::a_gag_is_silent_through_its_last_day_data()
{
    QTest::addColumn<Gag>("gag");
    QTest::addColumn<QString>("through");
    QTest::addColumn<QString>("freeFrom");
    const auto row = [](const char *what, const Gag &gag, const char *through, const char *freeFrom) {
        QTest::newRow(what) << gag << QString::fromLatin1(through) << QString::fromLatin1(freeFrom);
    };
    row("one year", gagOf("2025-11-24", "", "1 years", "cand"), "2026-11-24", "2026-11-25T00:00:00-08:00");
    row("today's case", gagOf("2025-11-23", "", "one year", "nysd"), "2026-11-23", "2026-11-24T00:00:00-05:00");
    row("ends on a Saturday: the later reading", gagOf("2025-12-05", "", "1 years", "nysd"), "2026-12-07",
        "2026-12-08T00:00:00-05:00");
    row("a printed Saturday stays", gagOf("2025-12-05", "2026-12-05", "", "nysd"), "2026-12-05",
        "2026-12-06T00:00:00-05:00");
    row("29 February", gagOf("2024-02-29", "", "1 years", "nysd"), "2025-03-03", "2025-03-04T00:00:00-05:00");
    row("90 days", gagOf("2026-11-26", "", "90 days", "cand"), "2027-02-24", "2027-02-25T00:00:00-08:00");
    row("unknown court: the last day of the country", gagOf("2025-11-24", "", "1 years"), "2026-11-24",
        "2026-11-25T00:00:00-11:00");
    row("a court known by name only", gagOf("", "2026-12-01", "", "Superior Court"), "2026-12-01",
        "2026-12-02T00:00:00-11:00");
    row("Guam", gagOf("", "2026-12-01", "", "gud"), "2026-12-01", "2026-12-02T00:00:00+10:00");
}

void tst_period_making::a_gag_is_silent_through_its_last_day()
{
    QFETCH(Gag, gag);
    QFETCH(QString, through);
    QFETCH(QString, freeFrom);
    const auto period = gagPeriod(gag, shippedSet(), company());
    QCOMPARE(period.problem, QString());
    QCOMPARE(period.family, Family::SilentUntil);
    QCOMPARE(period.binding.text(), through);
    QCOMPARE(isoInstant(period.freeFrom), freeFrom);
    QCOMPARE(period.subject, QStringLiteral("G1"));
    QVERIFY(!period.derivation.isEmpty());
}

void tst_period_making::a_gag_without_a_known_end_never_becomes_free_data()
{
    QTest::addColumn<Gag>("gag");
    auto further = gagOf("2025-11-24", "", "1 years", "nysd");
    further.furtherOrder = true;
    QTest::newRow("until further order") << further;
    QTest::newRow("no end") << gagOf("2025-11-24", "", "");
    QTest::newRow("no beginning") << gagOf("", "", "1 years");
    QTest::newRow("unreadable length") << gagOf("2025-11-24", "", "a while");
    QTest::newRow("unreadable end") << gagOf("2025-11-24", "soon", "");
    auto statute = gagOf("2025-11-24", "", "");
    statute.source = GagSource::Statute;
    QTest::newRow("a statute without an end") << statute;
}

void tst_period_making::a_gag_without_a_known_end_never_becomes_free()
{
    QFETCH(Gag, gag);
    const auto period = gagPeriod(gag, shippedSet(), company());
    QVERIFY(period.problem.startsWith(u"cannot be computed"));
    QVERIFY(!period.freeFrom.isValid() && !period.binding.isValid());
    QCOMPARE(period.family, Family::SilentUntil);
}

void tst_period_making::a_hold_runs_ninety_days_from_the_civil_day_of_receipt()
{
    const auto hold = heldSince("2026-11-23T18:00:00Z", company());
    QCOMPARE(hold.period.rule, QStringLiteral("T-PRES-01"));
    QCOMPARE(hold.period.raw.text(), QStringLiteral("2027-02-21"));
    QCOMPARE(hold.period.earliest.text(), QStringLiteral("2027-02-21"));
    QCOMPARE(hold.period.binding.text(), QStringLiteral("2027-02-22"));
    QCOMPARE(isoInstant(hold.period.freeFrom), QStringLiteral("2027-02-23T00:00:00-11:00"));
    // Two in the morning in London is still the day before at the company's seat.
    QCOMPARE(heldSince("2026-11-24T02:00:00Z", company()).period.trigger.text(), QStringLiteral("2026-11-23"));
}

void tst_period_making::a_civil_hold_has_no_end_of_its_own()
{
    Hold hold;
    hold.basis = QStringLiteral("civil");
    hold.taken = at("2026-11-23T18:00:00Z");
    const auto period = holdPeriod(hold, shippedSet(), company());
    QVERIFY(!period.problem.isEmpty() && !period.freeFrom.isValid());
}

void tst_period_making::a_renewal_is_anchored_at_the_raw_end_of_the_running_term()
{
    const auto hold = heldSince("2026-08-20T18:00:00Z", company());
    QCOMPARE(hold.period.raw.text(), QStringLiteral("2026-11-18"));
    const auto next = renewed(hold, at("2026-11-10T18:00:00Z"), shippedSet(), company());
    QVERIFY(next);
    QCOMPARE(next->period.binding.text(), QStringLiteral("2027-02-16"));
    QCOMPARE(next->period.rule, QStringLiteral("T-PRES-02"));
    QCOMPARE(next->renewals, 1);
    QCOMPARE(next->taken, hold.taken);
}

void tst_period_making::a_renewal_received_after_the_raw_end_runs_from_its_receipt()
{
    // Raw end Sunday 21 February 2027, rolled to Monday; renewed on that Monday.
    const auto next
        = renewed(heldSince("2026-11-23T18:00:00Z", company()), at("2027-02-22T18:00:00Z"), shippedSet(), company());
    QVERIFY(next);
    QCOMPARE(next->period.raw.text(), QStringLiteral("2027-05-22")); // a Saturday
    QCOMPARE(next->period.binding.text(), QStringLiteral("2027-05-24"));
    QCOMPARE(next->renewals, 1);
}

void tst_period_making::a_renewal_that_comes_late_begins_a_new_hold()
{
    auto hold = heldSince("2026-02-20T18:00:00Z", company());
    hold.renewals = 1;
    const auto next = renewed(hold, at("2026-06-02T18:00:00Z"), shippedSet(), company());
    QVERIFY(next);
    QCOMPARE(next->period.rule, QStringLiteral("T-PRES-03"));
    QCOMPARE(next->period.binding.text(), QStringLiteral("2026-08-31"));
    QCOMPARE(next->renewals, 0);
    QCOMPARE(next->taken, at("2026-06-02T18:00:00Z"));
}

void tst_period_making::a_second_renewal_is_for_counsel_unless_the_policy_allows_it()
{
    const auto once
        = renewed(heldSince("2026-08-20T18:00:00Z", company()), at("2026-11-10T18:00:00Z"), shippedSet(), company());
    QVERIFY(once);
    const auto twice = renewed(*once, at("2027-02-10T18:00:00Z"), shippedSet(), company());
    QVERIFY(!twice && twice.error().sentence.contains(u"Counsel"));
    auto generous = company();
    generous.settings.insert(QStringLiteral("max_renewals"), QStringLiteral("2"));
    const auto allowed = renewed(*once, at("2027-02-10T18:00:00Z"), shippedSet(), generous);
    QVERIFY(allowed);
    QCOMPARE(allowed->renewals, 2);
    QCOMPARE(allowed->period.raw.text(), QStringLiteral("2027-05-17"));
}

void tst_period_making::an_ended_hold_is_not_renewed()
{
    auto hold = heldSince("2026-08-20T18:00:00Z", company());
    for (const auto state : { HoldState::Released, HoldState::Destroyed }) {
        hold.state = state;
        QVERIFY(!renewed(hold, at("2026-11-10T18:00:00Z"), shippedSet(), company()));
    }
}

void tst_period_making::notice_waits_for_the_later_of_the_wait_and_the_due_day()
{
    const auto sent = at("2026-11-23T18:00:00Z");
    const auto plain = noticeWait(Case(), sent, shippedSet(), company());
    QCOMPARE(plain.raw.text(), QStringLiteral("2026-11-30"));
    QCOMPARE(isoInstant(plain.freeFrom), QStringLiteral("2026-12-01T00:00:00-08:00"));
    QCOMPARE(plain.family, Family::WaitUntil);
    // Due on 7 December: the data may go out on that day, not before.
    const auto due = noticeWait(dueOn(QStringLiteral("2026-12-07")), sent, shippedSet(), company());
    QCOMPARE(isoInstant(due.freeFrom), QStringLiteral("2026-12-07T00:00:00-08:00"));
    QCOMPARE(due.derivation.last().date.text(), QStringLiteral("2026-12-06"));
    const auto early = noticeWait(dueOn(QStringLiteral("2026-11-25")), sent, shippedSet(), company());
    QCOMPARE(early.freeFrom, plain.freeFrom);
}

void tst_period_making::notice_and_release_are_never_on_the_same_day()
{
    auto hasty = company();
    hasty.settings.insert(QStringLiteral("notice_wait_days"), QStringLiteral("0"));
    const auto wait = noticeWait(Case(), at("2026-11-23T18:00:00Z"), shippedSet(), hasty);
    QCOMPARE(wait.problem, QString());
    QCOMPARE(isoInstant(wait.freeFrom), QStringLiteral("2026-11-24T00:00:00-08:00"));
}

QTEST_APPLESS_MAIN(tst_period_making)
#include "tst_period_making.moc"
