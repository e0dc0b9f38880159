// SPDX-License-Identifier: Apache-2.0
// An emergency at two at night on the command line, as product practice has it: the directory, the call, the decision.
#include "ctl_run.h"
using namespace writdesk;
namespace {
const auto call = u"2026-11-28T02:07:00-06:00"_s;
const auto verified = u"2026-11-28T02:14:00-06:00"_s;
const auto later = u"2026-11-28T10:00:00-06:00"_s;
const auto nextDay = u"2026-11-29T12:00:00-06:00"_s;

const auto opening
    = u"emergency open --danger \"threat to kill\" --person \"a girl of nine\" --why-now \"by four\" --helps "
      u"\"where he signed in\" --account Bob@Mail.Example --agency Sheriff --state IL --officer \"Sgt. Ruiz\" "
      u"--phone +13125559999"_s;
QString confirmed(const QString &ref)
{
    return u"callback %1 confirmed --agency A1 --callee \"dispatcher Lee\" --says \"he is on shift\" --deliver-to "
           u"ruiz@sheriff.example"_s.arg(ref);
}
QString decided(const QString &ref, const QString &more = {})
{
    return u"emergency %1 decide --belief \"a child may die\" --tell-later \"he would be warned\" %2"_s.arg(ref, more);
}

struct Night {
    Ctl ctl {};
    QString ref {};
    bool begins(bool directory = true)
    {
        if (!ctl.rehearsal(call))
            return false;
        if (directory
            && ctl.at(call, u"agency add Sheriff --number +13125550100 --source \"county site\" --state IL"_s).status
                != 0)
            return false;
        ref = ctl.at(call, opening).text("case");
        return !ref.isEmpty();
    }
    Ran at(const QString &when, const QString &words, const QString &who = u"ana"_s)
    {
        return ctl.at(when, words, who);
    }
    bool builds(const QString &when)
    {
        ctl.written(u"name.csv"_s, "name\nBob\n");
        const auto collected = at(
            when, u"collect %1 name.csv --category L1_A --account email:Bob@mail.example --confirm-quiet"_s.arg(ref));
        return collected.status == 0 && at(when, u"packet %1 build bag"_s.arg(ref)).status == 0;
    }
    QStringList blocks(const QString &when, const QString &who = u"ana"_s)
    {
        QStringList ids;
        for (const auto &block : at(when, u"packet %1 release bag"_s.arg(ref), who).object().value(u"blocks").toArray())
            ids.append(block.toObject().value(u"id").toString());
        return ids;
    }
    QStringList rules(const QString &when) { return at(when, u"periods %1"_s.arg(ref)).column("rule"); }
    bool aloneIsAllowed()
    {
        return at(call, u"law set breakglass on --reason \"one at night\""_s).status == 0
            && at(call, u"profile approve"_s, u"ben"_s).status == 0;
    }
};
}

class tst_CtlEmergency : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void a_call_becomes_a_case_that_asks_for_the_least_and_binds_within_the_hour()
    {
        Night night;
        QVERIFY(night.begins());
        const auto shown = night.at(call, u"show "_s + night.ref);
        QStringList asked;
        for (const auto &fact : shown.object().value(u"facts").toArray()) {
            if (fact.toObject().value(u"name") == u"category"_s)
                asked.append(fact.toObject().value(u"value").toString());
        }
        QCOMPARE(asked, (QStringList { u"L1_A"_s, u"L1_B"_s, u"L1_E"_s }));
        QCOMPARE(shown.text("channel"), u"phone"_s);
        const auto due = night.at(call, u"due --within 1"_s);
        QCOMPARE(due.text("due_rule"), u"T-EDR-01"_s);
        QCOMPARE(QDateTime::fromString(due.text("due"), Qt::ISODate),
            QDateTime::fromString(call, Qt::ISODate).addSecs(3600));
    }
    void who_entered_a_number_alone_cannot_verify_by_it_and_a_second_person_can_confirm_it()
    {
        Night night;
        QVERIFY(night.begins());
        CTL_STATUS(night.at(verified, confirmed(night.ref)), 3);
        CTL_STATUS(night.at(verified, u"agency confirm Sheriff"_s), 3);
        CTL_STATUS(night.at(verified, u"agency confirm Sheriff"_s, u"ben"_s), 0);
        CTL_STATUS(night.at(verified, confirmed(night.ref)), 0);
    }
    void the_number_of_the_request_verifies_nothing_however_it_is_written()
    {
        Night night;
        QVERIFY(night.begins(false));
        CTL_STATUS(night.at(call, u"agency add Sheriff --number +13125559999 --source \"the caller\""_s), 0);
        for (const auto *given : { "(312) 555-9999", "312.555.9999", "+1 312 555 9999", "0013125559999" }) {
            CTL_STATUS(night.at(call, u"state %1 \"requester_phone=%2\""_s.arg(night.ref, QLatin1String(given))), 0);
            const auto refused = night.at(verified, confirmed(night.ref), u"ben"_s);
            QVERIFY2(refused.status == 3 && refused.out.contains("callback:request"), given);
        }
        CTL_STATUS(night.at(verified, u"state %1 requester_phone=+13125550000"_s.arg(night.ref)), 0);
        CTL_STATUS(night.at(verified, confirmed(night.ref), u"ben"_s), 0); // another number, found by somebody else
    }
    void the_number_of_the_request_verifies_nothing()
    {
        Night night;
        QVERIFY(night.begins(false));
        CTL_STATUS(night.at(call, u"agency add Sheriff --number +13125559999 --source \"the caller\""_s), 0);
        const auto refused = night.at(verified, confirmed(night.ref), u"ben"_s);
        QCOMPARE(refused.status, 3);
        QVERIFY(refused.out.contains("callback:request"));
        CTL_STATUS(
            night.at(verified, u"callback %1 confirmed --agency Nobody --callee Lee --says yes"_s.arg(night.ref)), 1);
    }
    void an_unverified_requester_never_reaches_release()
    {
        Night night;
        QVERIFY(night.begins());
        CTL_STATUS(night.at(verified, decided(night.ref)), 0);
        CTL_STATUS(night.at(verified, u"emergency %1 second"_s.arg(night.ref), u"ben"_s), 0);
        QVERIFY(night.builds(verified));
        CTL_STATUS(night.at(verified, u"approve %1 release"_s.arg(night.ref), u"ben"_s), 0);
        const QStringList unverified { u"finding:V-ID-06"_s, u"finding:V-ID-09"_s, u"finding:V-EM-06"_s };
        QCOMPARE(sorted(night.blocks(verified)), sorted(unverified));
        CTL_STATUS(night.at(verified, u"agency confirm A1"_s, u"ben"_s), 0);
        CTL_STATUS(night.at(verified, u"callback %1 not-reached --agency A1 --says \"no answer\""_s.arg(night.ref)), 0);
        QCOMPARE(sorted(night.blocks(verified)), sorted(unverified)); // a call that nobody answered changes nothing
        CTL_STATUS(night.at(verified,
                       u"callback %1 denied --agency A1 --callee Lee --says \"no such officer\""_s.arg(night.ref)),
            0);
        QVERIFY(night.blocks(verified).contains(u"finding:V-ID-06"_s));
    }
    void two_people_release_an_emergency_and_what_follows_is_due()
    {
        Night night;
        QVERIFY(night.begins());
        CTL_STATUS(night.at(verified, u"agency confirm A1"_s, u"ben"_s), 0);
        CTL_STATUS(night.at(verified, confirmed(night.ref)), 0);
        CTL_STATUS(night.at(verified, decided(night.ref)), 0);
        CTL_STATUS(night.at(verified, u"emergency %1 second"_s.arg(night.ref)), 3); // who decided
        QVERIFY(night.builds(verified));
        QCOMPARE(
            sorted(night.blocks(verified)), sorted({ u"approval:release"_s, u"disposition"_s, u"finding:V-EM-05"_s }));
        CTL_STATUS(night.at(verified, u"emergency %1 second"_s.arg(night.ref), u"ben"_s), 0);
        CTL_STATUS(night.at(verified, u"approve %1 release"_s.arg(night.ref), u"ben"_s), 0);
        CTL_STATUS(night.at(verified, u"packet %1 release bag"_s.arg(night.ref)), 0);
        const auto after = night.rules(verified);
        QVERIFY(!after.contains(u"T-EDR-01"_s) && !after.contains(u"T-EDR-02"_s));
        QVERIFY(after.contains(u"T-EDR-03"_s) && !after.contains(u"T-CA-05"_s) && after.contains(u"T-NOT-05"_s));
        CTL_STATUS(night.at(nextDay, u"emergency %1 passed --says \"she is safe\""_s.arg(night.ref)), 0);
        CTL_STATUS(night.at(nextDay, u"emergency %1 followed"_s.arg(night.ref)), 0);
        const auto then = night.rules(nextDay);
        QVERIFY(then.contains(u"T-EDR-04"_s) && !then.contains(u"T-EDR-03"_s) && !then.contains(u"T-CA-05"_s));
        CTL_STATUS(night.at(nextDay, u"notice %1 draft"_s.arg(night.ref)), 0);
        CTL_STATUS(night.at(nextDay, u"notice %1 sent"_s.arg(night.ref)), 0);
        QVERIFY(!night.rules(nextDay).contains(u"T-EDR-04"_s) && !night.rules(nextDay).contains(u"T-NOT-05"_s));
    }
    void what_follows_is_demanded_asked_and_told_by_letters_that_say_so()
    {
        Night night;
        QVERIFY(night.begins());
        const auto letter = [&](const QString &when, const char *kind) {
            return night.at(when, u"letter %1 %2"_s.arg(night.ref, QLatin1String(kind)));
        };
        CTL_STATUS(letter(call, "followup_demand"), 1); // nothing was disclosed yet
        CTL_STATUS(letter(call, "emergency_query"), 1);
        CTL_STATUS(letter(call, "emergency_refusal"), 1); // nobody refused
        CTL_STATUS(night.at(verified, u"agency confirm A1"_s, u"ben"_s), 0);
        CTL_STATUS(night.at(verified, confirmed(night.ref)), 0);
        CTL_STATUS(night.at(verified, decided(night.ref)), 0);
        CTL_STATUS(night.at(verified, u"emergency %1 second"_s.arg(night.ref), u"ben"_s), 0);
        QVERIFY(night.builds(verified));
        night.blocks(verified);
        CTL_STATUS(night.at(verified, u"approve %1 release"_s.arg(night.ref), u"ben"_s), 0);
        CTL_STATUS(night.at(verified, u"packet %1 release bag"_s.arg(night.ref)), 0);
        CTL_STATUS(letter(later, "followup_demand"), 0);
        CTL_STATUS(letter(later, "emergency_query"), 0);
        CTL_STATUS(night.at(nextDay, u"emergency %1 passed --says \"she is safe\""_s.arg(night.ref)), 0);
        CTL_STATUS(night.at(nextDay, u"notice %1 draft"_s.arg(night.ref)), 0);
        QStringList kinds;
        for (const auto &one : night.at(nextDay, u"show "_s + night.ref).object().value(u"letters").toArray())
            kinds.append(one.toObject().value(u"kind").toString());
        QCOMPARE(kinds, (QStringList { u"followup_demand"_s, u"emergency_query"_s, u"emergency_notice"_s }));
    }
    void a_refusal_ends_it_with_a_reason_and_nothing_goes_out()
    {
        Night night;
        QVERIFY(night.begins());
        CTL_STATUS(night.at(call, u"emergency %1 refuse"_s.arg(night.ref)), 2); // no reason
        CTL_STATUS(night.at(call, u"emergency %1 refuse --says \"no such officer\""_s.arg(night.ref)), 0);
        const auto shown = night.at(call, u"show "_s + night.ref);
        QCOMPARE(shown.text("status"), u"rejected"_s);
        CTL_STATUS(night.at(verified, u"letter %1 emergency_refusal"_s.arg(night.ref)), 0);
        CTL_STATUS(night.at(verified, decided(night.ref)), 1); // what is new is a case of its own
        CTL_STATUS(night.at(verified, u"emergency %1 refuse --says again"_s.arg(night.ref)), 1);
        QVERIFY(night.builds(verified));
        QVERIFY(night.blocks(verified).contains(u"status"_s));
        QVERIFY(!night.rules(verified).isEmpty());
        QVERIFY(!night.at(verified, u"due --within 1"_s).out.contains(night.ref.toLatin1()));
    }
    void nobody_decides_alone_where_the_policy_wants_two()
    {
        Night night;
        QVERIFY(night.begins());
        const auto refused = night.at(verified, decided(night.ref, u"--alone \"nobody answers\""_s));
        QCOMPARE(refused.status, 3);
        QVERIFY(refused.out.contains("X-07"));
    }
    void where_the_policy_lets_one_act_others_review_it_within_a_day_and_a_fraud_retires_the_number()
    {
        Night night;
        QVERIFY(night.begins());
        QVERIFY(night.aloneIsAllowed());
        CTL_STATUS(night.at(verified, confirmed(night.ref)), 0); // alone, and it says so
        CTL_STATUS(night.at(verified, decided(night.ref, u"--alone \"nobody answers\""_s)), 0);
        QVERIFY(night.builds(verified));
        QCOMPARE(night.blocks(verified, u"ben"_s), QStringList { u"approval:release"_s }); // only who decided
        CTL_STATUS(night.at(verified, u"packet %1 release bag"_s.arg(night.ref)), 0);
        const auto review = night.at(verified, u"due --within 2"_s);
        QCOMPARE(review.text("due_rule"), u"T-EDR-02"_s);
        QCOMPARE(QDateTime::fromString(review.text("due"), Qt::ISODate),
            QDateTime::fromString(verified, Qt::ISODate).addSecs(86400));
        CTL_STATUS(night.at(later, u"emergency %1 review agree --says fine"_s.arg(night.ref)), 3);
        CTL_STATUS(night.at(later, u"emergency %1 review fraud --says \"no such unit\""_s.arg(night.ref), u"ben"_s), 0);
        QVERIFY(!night.rules(later).contains(u"T-EDR-02"_s));
        QVERIFY(night.at(later, u"agency list"_s).text("retired").contains(u"fraud"));
        CTL_STATUS(night.at(later, confirmed(night.ref)), 1);
    }
    void a_decision_and_its_review_are_no_events_that_anybody_records()
    {
        Night night;
        QVERIFY(night.begins());
        CTL_STATUS(night.at(call, u"event %1 alone_reviewed"_s.arg(night.ref)), 2);
        CTL_STATUS(night.at(call, u"event %1 decided_alone --withdraw --reason x"_s.arg(night.ref)), 2);
    }
    void a_courts_silence_that_the_caller_names_blocks_notice_at_once()
    {
        Night night;
        QVERIFY(night.begins());
        const auto ref = night.at(call, opening + u" --silence order"_s).text("case");
        CTL_STATUS(night.at(call, u"notice %1 draft"_s.arg(ref)), 3);
        QCOMPARE(night.at(call, u"show "_s + ref).object().value(u"gags").toArray().size(), 1);
    }
    void what_is_not_told_is_asked_for_in_one_sentence_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("status");
        QTest::newRow("no number") << u"agency add X --number 0100 --source site"_s << 2;
        QTest::newRow("no source") << u"agency add X --number +13125550100"_s << 2;
        QTest::newRow("found tomorrow") << u"agency add X --number +13125550100 --source site --found-on 2026-12-30"_s
                                        << 2;
        QTest::newRow("no reason") << u"agency retire A1"_s << 2;
        QTest::newRow("no account") << u"emergency open --danger a --account nonsense"_s << 2;
        QTest::newRow("no belief") << u"emergency %1 decide"_s << 2;
        QTest::newRow("nobody decided") << u"emergency %1 second"_s << 1;
        QTest::newRow("nothing to review") << u"emergency %1 review agree --says x"_s << 1;
        QTest::newRow("no callee") << u"callback %1 confirmed --agency A1 --says x"_s << 2;
        QTest::newRow("nothing said") << u"callback %1 confirmed --agency A1 --callee x"_s << 2;
    }
    void what_is_not_told_is_asked_for_in_one_sentence()
    {
        QFETCH(QString, words);
        QFETCH(int, status);
        Night night;
        QVERIFY(night.begins());
        const auto ran = night.at(call, words.contains(u"%1") ? words.arg(night.ref) : words);
        CTL_STATUS(ran, status);
        QCOMPARE(ran.complaints(), 1);
    }
    void without_the_three_facts_nobody_decides()
    {
        Night night;
        QVERIFY(night.begins());
        CTL_STATUS(night.at(call, u"state %1 person_at_risk="_s.arg(night.ref)), 0);
        const auto refused = night.at(call, decided(night.ref));
        QCOMPARE(refused.status, 1);
        QVERIFY(refused.err.contains("person_at_risk"));
    }
};
QTEST_GUILESS_MAIN(tst_CtlEmergency)
#include "tst_ctl_emergency.moc"
