// SPDX-License-Identifier: Apache-2.0
#include "entry.h"
#include <QTest>
using namespace writdesk;
namespace {
Entry entry(qint64 number, const QString &kind, const QJsonObject &body)
{
    return { .number = number, .caseRef = { QStringLiteral("WD-2026-AAAAA") }, .kind = kind, .body = body };
}
Fact fact(const QString &name, const QString &value)
{
    return { .name = name, .value = value, .page = 1, .how = How::Text };
}
Entry received(const QList<Fact> &facts)
{
    return entry(1, kind::received, objectOf(Received { .facts = facts, .channel = QStringLiteral("mail") }));
}
}
class tst_After : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void a_received_paper_opens_a_case_with_one_demand_of_its_instrument()
    {
        const auto c = folded({ received({ fact(QStringLiteral("instrument"), QStringLiteral("SW_FED")) }) });
        QCOMPARE(c.demands.size(), 1);
        QCOMPARE(c.demands.first().instrument, QStringLiteral("SW_FED"));
        QCOMPARE(c.facts.first().state, FactState::Proposed);
    }
    void a_stated_fact_replaces_the_proposed_one_and_accounts_add_up()
    {
        auto typed = fact(QStringLiteral("signer"), QStringLiteral("B"));
        typed.state = FactState::Accepted;
        const auto c = folded({ received({ fact(QStringLiteral("signer"), QStringLiteral("A")) }),
            entry(2, kind::stated,
                { { QStringLiteral("set"),
                    toJson(QList<Fact> { typed, fact(QStringLiteral("account"), QStringLiteral("email:a@b.example")),
                        fact(QStringLiteral("account"), QStringLiteral("email:c@b.example")) }) } }) });
        QCOMPARE(factsOf(c).value(QStringLiteral("signer")), QStringLiteral("B"));
        QCOMPARE(accountsOf(c).size(), 2);
        QVERIFY(hasUnacceptedAccounts(c));
    }
    void an_entry_of_an_unknown_kind_changes_only_the_revision()
    {
        auto before = folded({ received({}) });
        auto c = after(before, entry(2, QStringLiteral("from_the_future"), { { QStringLiteral("x"), 1 } }));
        QCOMPARE(c.revision, 2);
        c.revision = before.revision;
        QCOMPARE(c, before);
    }
    void an_erased_entry_leaves_a_tombstone()
    {
        auto gone = received({ fact(QStringLiteral("signer"), QStringLiteral("A")) });
        gone.erasedBy = 9;
        const auto c = folded({ gone });
        QVERIFY(c.facts.isEmpty());
        QCOMPARE(c.warnings.size(), 1);
    }
};
QTEST_GUILESS_MAIN(tst_After)
#include "tst_after.moc"
