// SPDX-License-Identifier: Apache-2.0
#include "law_case.h"
using namespace writdesk;

namespace {
Predicate leaf(Op op, const char *words) { return { op, QString::fromLatin1(words).split(u' '), {} }; }
Predicate known(Truth t)
{
    if (t == Truth::Unknown)
        return leaf(Op::Present, "nothing");
    return leaf(Op::Always, t == Truth::Yes ? "true" : "false");
}
constexpr Truth truths[] = { Truth::No, Truth::Unknown, Truth::Yes };
}

class TestPredicate : public QObject {
    Q_OBJECT
private Q_SLOTS:
    // Kleene: "all" is the least of its parts, "any" the greatest, "not" turns the order round.
    void all_any_and_not_follow_kleene()
    {
        const Evidence evidence;
        for (const auto a : truths) {
            for (const auto b : truths) {
                const Predicate all { Op::All, {}, { known(a), known(b) } };
                const Predicate any { Op::Any, {}, { known(a), known(b) } };
                QCOMPARE(truthOf(all, evidence), std::min(a, b));
                QCOMPARE(truthOf(any, evidence), std::max(a, b));
            }
            const Predicate no { Op::Not, {}, { known(a) } };
            QCOMPARE(int(truthOf(no, evidence)), 2 - int(a));
        }
    }

    void each_operator_answers_yes_no_and_unknown_data()
    {
        QTest::addColumn<Op>("op");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("facts");
        QTest::addColumn<QString>("truth");
        const auto row = [](Op op, const char *words, const char *facts, const char *truth) {
            const auto name = QStringLiteral("%1 %2 | %3").arg(nameOf(op), QLatin1String(words), QLatin1String(facts));
            QTest::newRow(qPrintable(name))
                << op << QString::fromLatin1(words) << QString::fromLatin1(facts) << QString::fromLatin1(truth);
        };
        row(Op::Present, "court", "court=nysd", "yes");
        row(Op::Present, "court", "court=none", "no");
        row(Op::Present, "court", "", "unknown");
        row(Op::Stated, "court", "court=nysd", "yes");
        row(Op::Stated, "court", "", "no");
        row(Op::Printed, "signer", "signer=X", "yes");
        row(Op::Printed, "signer", "", "unknown");
        row(Op::IsTrue, "emergency", "emergency=true", "yes");
        row(Op::IsTrue, "emergency", "emergency=no", "no");
        row(Op::IsTrue, "emergency", "emergency=perhaps", "unknown");
        row(Op::NotFalse, "att_a", "", "yes");
        row(Op::NotFalse, "att_a", "att_a=no", "no");
        row(Op::OneOf, "signer_role judge magistrate", "signer_role=judge", "yes");
        row(Op::OneOf, "signer_role judge magistrate", "signer_role=clerk", "no");
        row(Op::OneOf, "signer_role judge magistrate", "", "unknown");
        row(Op::NoneOf, "status_events quashed", "", "yes");
        row(Op::NoneOf, "status_events quashed", "status_events=quashed", "no");
        row(Op::Matches, "account ^email:", "account=name:X;account=email:a@b.example", "yes");
        row(Op::Matches, "account ^email:", "account=name:X", "no");
        row(Op::Matches, "account ^email:", "", "unknown");
        row(Op::Suggests, "issuer court", "issuer=Superior Court", "yes");
        row(Op::Suggests, "issuer court", "issuer=Police", "unknown");
        row(Op::EachMatches, "account ^ip: @2", "account=ip:192.0.2.1@2026-01-01T00:00:00Z;account=email:a@b", "yes");
        row(Op::EachMatches, "account ^ip: @2", "account=ip:192.0.2.1;account=ip:192.0.2.2@2026-01-01", "no");
        row(Op::NotAfter, "issued_on served_on", "issued_on=2026-11-18;served_on=2026-11-18", "yes");
        row(Op::NotAfter, "issued_on served_on", "issued_on=2026-11-19;served_on=2026-11-18", "no");
        row(Op::NotAfter, "issued_on served_on", "issued_on=2026-11-19", "unknown");
        row(Op::NotAfter, "issued_on today", "issued_on=2026-11-24", "no");
        row(Op::NotAfter, "2022-10-03 issued_on", "issued_on=2022-10-03", "yes");
        row(Op::WithinDays, "issued_on served_on 14", "issued_on=2026-11-01;served_on=2026-11-15", "yes");
        row(Op::WithinDays, "issued_on served_on 14", "issued_on=2026-11-01;served_on=2026-11-16", "no");
        row(Op::WithinDays, "issued_on served_on|received_at 14", "issued_on=2026-11-01", "unknown");
        row(Op::WithinDays, "issued_on served_on stale_after_days=5", "issued_on=2026-09-01;served_on=2026-10-31",
            "yes");
        row(Op::WithinDays, "issued_on served_on fact:execute_within",
            "issued_on=2026-11-01;served_on=2026-11-11;execute_within=10 days", "yes");
        row(Op::WithinDays, "issued_on served_on fact:execute_within",
            "issued_on=2026-11-01;served_on=2026-11-12;execute_within=ten (10) days", "no");
        row(Op::AtLeast, "match_count 1", "match_count=0", "no");
        row(Op::AtMost, "match_count 1", "match_count=1", "yes");
        row(Op::AtMost, "match_count 1", "match_count=many", "unknown");
        row(Op::Same, "court action_court", "court=nysd;action_court=NYSD", "yes");
        row(Op::Same, "court action_court", "court=nysd;action_court=cand", "no");
        row(Op::NamesUs, "addressee entity", "addressee=Custodian of Records, AUTOIDM LLC", "yes");
        row(Op::NamesUs, "addressee entity", "addressee=Google LLC", "no");
        row(Op::NamesUs, "addressee entity", "", "unknown");
        row(Op::NotAfter, "served_on due_on", "served_on=2026-12-07T15:00:00-05:00;due_on=2026-12-07T10:00:00-05:00",
            "no");
        row(Op::NotAfter, "served_on due_on", "served_on=2026-12-07T15:00:00-05:00;due_on=2026-12-07", "yes");
        for (const auto &[served, truth] : { std::pair("11-22T08:59", "yes"), std::pair("11-22T09:01", "no") }) {
            const auto facts = QStringLiteral("issued_on=2026-11-20T09:00:00-05:00;served_on=2026-%1:00-05:00")
                                   .arg(QLatin1String(served));
            QTest::addRow("48 hours, %s", served) << Op::WithinDays << QStringLiteral("issued_on served_on 48hours")
                                                  << facts << QString::fromLatin1(truth);
        }
        for (const auto &[to, truth] : { std::pair("2026-11-24", "yes"), std::pair("2026-11-25", "no") })
            QTest::addRow("a year, %s", to)
                << Op::WithinDays << QStringLiteral("issued_on gag_until 1year")
                << QStringLiteral("issued_on=2025-11-24;gag_until=") + QLatin1String(to) << QString::fromLatin1(truth);
        row(Op::InProfile, "channel channels", "channel=mail", "yes");
        row(Op::InProfile, "channel channels", "channel=phone", "no");
        row(Op::Setting, "out_of_state_warrants honour", "", "yes");
        row(Op::Setting, "out_of_state_warrants review", "", "no");
    }
    void each_operator_answers_yes_no_and_unknown()
    {
        QFETCH(Op, op);
        QFETCH(QString, words);
        QFETCH(QString, facts);
        QFETCH(QString, truth);
        Evidence evidence { .facts = Facts(factsFrom(facts)) };
        evidence.today = QDate(2026, 11, 23);
        evidence.profile = &theProfile();
        QCOMPARE(nameOf(truthOf(leaf(op, qPrintable(words)), evidence)), truth);
    }

    void an_accepted_paper_that_prints_no_signer_bears_none()
    {
        Evidence evidence { .paperAccepted = true };
        QCOMPARE(truthOf(leaf(Op::Printed, "signer"), evidence), Truth::No);
    }

    void the_last_pattern_that_speaks_decides()
    {
        const QStringList patterns { QStringLiteral("SW_*"), QStringLiteral("!SW_REVERSE"), QStringLiteral("@civil") };
        QVERIFY(matchesPattern(patterns, QStringLiteral("SW_FED")));
        QVERIFY(!matchesPattern(patterns, QStringLiteral("SW_REVERSE")));
        QVERIFY(!matchesPattern(patterns, QStringLiteral("CO_2703D")));
        QVERIFY(matchesPattern(patterns, QStringLiteral("X"), { QStringLiteral("civil") }));
    }
};
QTEST_GUILESS_MAIN(TestPredicate)
#include "tst_predicate.moc"
