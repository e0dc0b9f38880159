// SPDX-License-Identifier: Apache-2.0
// Undoing a change of facts: a new entry, after which the facts are what they were; refused where that would be wrong.
#include "desk_fixture.h"
#include "fact_undo.h"
using namespace writdesk;
namespace {
const auto morning = QStringLiteral("2026-11-23T09:00:00-05:00");

Statement to(const char *name, const char *value)
{
    return { .name = QString::fromLatin1(name), .value = QString::fromUtf8(value) };
}

// A warrant of whose facts two are still proposed.
struct Begun {
    Rehearsal rehearsal {};
    std::unique_ptr<Desk> desk {};
    Case before {};
    bool begin()
    {
        if (!rehearsal.create(morning))
            return false;
        desk = rehearsal.desk(QStringLiteral("ana"), morning);
        const auto ref = opened(*desk, warrantFacts());
        const auto done = desk->change(ref, 0, Desk::Judge::No, [](const Case &c) -> Result<QList<NewEntry>> {
            auto facts = c.facts.first(2);
            for (auto &fact : facts)
                fact.state = FactState::Proposed;
            return QList<NewEntry> { { c.ref, kind::stated, { { QStringLiteral("set"), toJson(facts) } } } };
        });
        if (done)
            before = *desk->docket().load(ref);
        return done.has_value();
    }
    Result<FactChange> did(const std::function<Result<Case>(Desk &)> &act)
    {
        return act(*desk).map([&](const Case &after) { return changeOf(before, after); });
    }
    QList<Fact> sorted(QList<Fact> facts)
    {
        std::ranges::sort(facts, {}, [](const Fact &f) { return std::pair(f.name, f.value); });
        return facts;
    }
};
using Change = std::function<Result<Case>(Desk &, const CaseRef &)>;
}
Q_DECLARE_METATYPE(Change)

class TestDeskUndo : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void the_facts_are_what_they_were_and_an_entry_says_so_data()
    {
        QTest::addColumn<Change>("act");
        QTest::newRow("accepted") << Change([](Desk &d, const CaseRef &r) { return acceptFacts(d, r); });
        QTest::newRow("typed over") << Change(
            [](Desk &d, const CaseRef &r) { return stateFacts(d, r, { to("issued_on", "2026-11-20") }); });
        QTest::newRow("cleared") << Change(
            [](Desk &d, const CaseRef &r) { return stateFacts(d, r, { to("court", "") }); });
        QTest::newRow("stated anew") << Change(
            [](Desk &d, const CaseRef &r) { return stateFacts(d, r, { to("due_on", "2026-12-07") }); });
        QTest::newRow("one of many added") << Change([](Desk &d, const CaseRef &r) {
            auto one = to("account", "handle:other");
            one.add = true;
            return stateFacts(d, r, { one });
        });
    }
    void the_facts_are_what_they_were_and_an_entry_says_so()
    {
        QFETCH(Change, act);
        Begun b;
        QVERIFY(b.begin());
        const auto change = b.did([&](Desk &desk) { return act(desk, b.before.ref); });
        QVERIFY(change && !change->isEmpty());
        const auto entries = b.desk->docket().entries(b.before.ref)->size();
        const auto undone = undoFacts(*b.desk, *change);
        QVERIFY2(undone, undone ? "" : qPrintable(undone.error().sentence));
        QCOMPARE(b.sorted(undone->facts), b.sorted(b.before.facts));
        QVERIFY(b.desk->docket().entries(b.before.ref)->size() > entries); // nothing was taken out
        QVERIFY(b.desk->docket().verify());
        QCOMPARE(undone->judgement.disposition.disposition, b.before.judgement.disposition.disposition);
        QVERIFY(!undoFacts(*b.desk, *change)); // once only
    }
    void what_was_changed_again_since_is_left_alone()
    {
        Begun b;
        QVERIFY(b.begin());
        const auto change = b.did([&](Desk &desk) { return stateFacts(desk, b.before.ref, { to("court", "cand") }); });
        QVERIFY(change && stateFacts(*b.desk, b.before.ref, { to("court", "vaed") }));
        const auto undone = undoFacts(*b.desk, *change);
        QVERIFY(!undone && undone.error().sentence.contains(QStringLiteral("changed again")));
        QCOMPARE(factsOf(*b.desk->docket().load(b.before.ref)).value(QStringLiteral("court")), QStringLiteral("vaed"));
    }
    void a_change_of_another_fact_meanwhile_stays()
    {
        Begun b;
        QVERIFY(b.begin());
        const auto change = b.did([&](Desk &desk) { return stateFacts(desk, b.before.ref, { to("court", "cand") }); });
        QVERIFY(change && stateFacts(*b.desk, b.before.ref, { to("signer", "Lee Marsh") }));
        const auto undone = undoFacts(*b.desk, *change);
        QVERIFY(undone);
        QCOMPARE(factsOf(*undone).value(QStringLiteral("court")), QStringLiteral("nysd"));
        QCOMPARE(factsOf(*undone).value(QStringLiteral("signer")), QStringLiteral("Lee Marsh"));
    }
    void a_silence_that_followed_is_not_undone()
    {
        Begun b;
        QVERIFY(b.begin());
        const auto change = b.did([&](Desk &desk) {
            return stateFacts(desk, b.before.ref, { to("gag", "order"), to("gag_until", "2027-06-01") });
        });
        QVERIFY(change);
        if (change->silence.isEmpty())
            QSKIP("no silence follows from these facts");
        const auto undone = undoFacts(*b.desk, *change);
        QVERIFY(!undone && undone.error().sentence.contains(QStringLiteral("Lift it")));
    }
};
QTEST_MAIN(TestDeskUndo)
#include "tst_desk_undo.moc"
