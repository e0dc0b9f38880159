// SPDX-License-Identifier: Apache-2.0
// Challenges: while one is open nothing goes out and nothing is destroyed, and the log says how it ended.
#include "challenge_desk.h"
#include "desk_fixture.h"
#include <algorithm>
using namespace writdesk;
namespace {
const auto morning = QStringLiteral("2026-11-23T09:00:00-05:00");

struct Opened {
    Rehearsal office {};
    std::unique_ptr<Desk> desk {};
    CaseRef ref {};
    bool begins(const QStringList &facts = warrantFacts())
    {
        if (!office.create(morning))
            return false;
        desk = office.desk(QStringLiteral("ana"), morning);
        ref = opened(*desk, facts);
        return !ref.isEmpty();
    }
    Case now() const { return *desk->docket().load(ref); }
    QStringList release() const { return ids(blocksOfRelease(*desk, now())); }
    Result<Challenge> opens(const QString &kind, const QString &side = {}) const
    {
        return openChallenge(*desk, ref, { .kind = kind, .side = side, .grounds = QStringLiteral("too broad") });
    }
    Result<Challenge> ends(const QString &id, const QString &outcome) const
    {
        return decideChallenge(*desk, ref, id, { .outcome = outcome, .reason = QStringLiteral("order of the court") });
    }
};
QStringList outcomes(const Case &c)
{
    QStringList found;
    for (const auto &finding : c.judgement.findings) {
        if (finding.id == u"V-OUT-03")
            found.append(nameOf(finding.outcome));
    }
    return found;
}
}
class tst_DeskChallenge : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void every_kind_of_the_law_opens_stops_its_acts_and_ends_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("outcome");
        QTest::addColumn<bool>("release");
        QTest::addColumn<bool>("notify");
        const auto row = [](const char *kind, const char *outcome, bool release, bool notify) {
            QTest::newRow(kind) << QString::fromLatin1(kind) << QString::fromLatin1(outcome) << release << notify;
        };
        row("objection", "withdrawn", true, false);
        row("quash_motion", "denied", true, false);
        row("modify_motion", "granted_in_part", true, false);
        row("comity_motion", "denied", true, false);
        row("narrowing", "agreed", true, false);
        row("stay", "lifted", true, false);
        row("reciprocal_notice", "nondisclosure_ended", false, true);
        row("silence_motion", "granted", false, true);
        row("appeal_decision", "no_appeal", true, false);
        row("appeal", "affirmed", true, false);
    }
    void every_kind_of_the_law_opens_stops_its_acts_and_ends()
    {
        QFETCH(QString, kind);
        QFETCH(QString, outcome);
        QFETCH(bool, release);
        QFETCH(bool, notify);
        Opened o;
        QVERIFY(o.begins());
        const auto before = o.release();
        const auto challenge = o.opens(kind);
        QVERIFY2(challenge, qPrintable(challenge ? QString() : challenge.error().sentence));
        QCOMPARE(challenge->id, QStringLiteral("C1"));
        QVERIFY(!challenge->cites.isEmpty() && !challenge->decides.isEmpty());
        const auto id = QStringLiteral("challenge:C1");
        QCOMPARE(o.release().contains(id), release);
        QCOMPARE(ids(blocksOfNotice(*o.desk, o.now())).contains(id), notify);
        QCOMPARE(outcomes(o.now()).contains(QStringLiteral("failed")), release); // judged anew at once
        const auto ended = o.ends(QStringLiteral("c1"), outcome);
        QVERIFY2(ended, qPrintable(ended ? QString() : ended.error().sentence));
        QCOMPARE(o.release(), before);
        QVERIFY(ids(blocksOfNotice(*o.desk, o.now())).isEmpty());
    }
    void a_block_names_the_challenge_its_law_and_who_ends_it()
    {
        Opened o;
        QVERIFY(o.begins() && o.opens(QStringLiteral("quash_motion"), QStringLiteral("user")));
        for (const auto &block : blocksOfRelease(*o.desk, o.now())) {
            if (block.id != u"challenge:C1")
                continue;
            QVERIFY(block.because.contains(QStringLiteral("motion to quash (C1), of the user")));
            QVERIFY(block.names.contains(QStringLiteral("FRCP 45(d)(3)")));
            QVERIFY(block.who.contains(QStringLiteral("the court")) && block.who.contains(QStringLiteral("counsel")));
            return;
        }
        QFAIL("no block");
    }
    void the_log_tells_who_said_what_and_when()
    {
        Opened o;
        QVERIFY(o.begins() && o.opens(QStringLiteral("narrowing")));
        const auto said = [&](const char *who, const char *says, const char *on) {
            return sayInChallenge(*o.desk, o.ref, QStringLiteral("C1"),
                { .who = QLatin1String(who),
                    .says = QLatin1String(says),
                    .on = When::of(QDate::fromString(QLatin1String(on), Qt::ISODate)) })
                .has_value();
        };
        QVERIFY(said("Agent Marsh", "six months will do", "2026-11-20"));
        QVERIFY(said("ana", "then headers alone", "2026-11-23"));
        QVERIFY(!said("ana", "tomorrow", "2026-11-24")); // what was not said yet
        const auto log = o.now().challenges.first().log;
        QCOMPARE(log.size(), 2);
        QCOMPARE(log.first().who, QStringLiteral("Agent Marsh"));
        QCOMPARE(log.first().on.text(), QStringLiteral("2026-11-20"));
        QCOMPARE(log.first().by, QStringLiteral("ana"));
        const auto entries = *o.desk->docket().entries(o.ref);
        QCOMPARE(std::ranges::count(entries, kind::challengeSaid, &Entry::kind), 2);
        QVERIFY(o.ends(QStringLiteral("C1"), QStringLiteral("agreed")));
        QVERIFY(!said("ana", "too late", "2026-11-23"));
    }
    void preserved_data_goes_out_under_an_order_only_after_the_recorded_decision_not_to_appeal()
    {
        Opened o;
        QVERIFY(o.begins());
        QVERIFY(takeHold(*o.desk, o.ref, QStringLiteral("2703f")));
        QVERIFY(o.release().contains(QStringLiteral("appeal")));
        QVERIFY(o.opens(QStringLiteral("appeal_decision")));
        QVERIFY(o.ends(QStringLiteral("C1"), QStringLiteral("no_appeal")));
        QCOMPARE(factsOf(o.now()).value(QStringLiteral("appeal_decision")), QStringLiteral("no_appeal"));
        QVERIFY(!o.release().contains(QStringLiteral("appeal")));
        QVERIFY(o.opens(QStringLiteral("appeal_decision")) && o.ends(QStringLiteral("C2"), QStringLiteral("appeal")));
        QVERIFY(o.release().contains(QStringLiteral("appeal")));
    }
    void a_challenge_of_the_user_that_is_decided_answers_the_objection_to_a_notice()
    {
        Opened o;
        QVERIFY(o.begins());
        QVERIFY(draftNotice(*o.desk, o.ref, QStringLiteral("en"), false)
            && markNotice(*o.desk, o.ref, QStringLiteral("sent"))
            && markNotice(*o.desk, o.ref, QStringLiteral("objection")));
        QVERIFY(o.release().contains(QStringLiteral("challenge")));
        QVERIFY(o.opens(QStringLiteral("quash_motion"), QStringLiteral("user")));
        QVERIFY(o.ends(QStringLiteral("C1"), QStringLiteral("denied")));
        QVERIFY(!o.release().contains(QStringLiteral("challenge")));
        QVERIFY(markNotice(*o.desk, o.ref, QStringLiteral("objection"))); // again, after that
        auto later = o.office.desk(QStringLiteral("ana"), QStringLiteral("2026-11-24T09:00:00-05:00"));
        QVERIFY(markNotice(*later, o.ref, QStringLiteral("objection")));
        QVERIFY(ids(blocksOfRelease(*later, *later->docket().load(o.ref))).contains(QStringLiteral("challenge")));
    }
    void an_open_challenge_keeps_preserved_copies_also_of_the_same_account_elsewhere()
    {
        Opened o;
        QVERIFY(o.begins({ QStringLiteral("instrument=PRES_2703F"), QStringLiteral("issuer_country=US"),
            QStringLiteral("account=email:pat@tenant.example") }));
        QVERIFY(takeHold(*o.desk, o.ref, {}));
        const auto other = opened(*o.desk, warrantFacts());
        QVERIFY(
            openChallenge(*o.desk, other, { .kind = QStringLiteral("quash_motion"), .grounds = QStringLiteral("x") }));
        const auto blocks = [&] { return ids(blocksOfDestruction(*o.desk, o.now(), {})); };
        QVERIFY2(blocks().contains(QStringLiteral("challenge:C1@") + other.text), qPrintable(blocks().join(u' ')));
        QVERIFY(decideChallenge(*o.desk, other, QStringLiteral("C1"),
            { .outcome = QStringLiteral("denied"), .reason = QStringLiteral("x") }));
        QVERIFY(!blocks().join(u' ').contains(QStringLiteral("challenge")));
    }
    void what_does_not_fit_is_refused_in_one_sentence_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("side");
        QTest::addColumn<QString>("outcome");
        QTest::newRow("no such kind") << QStringLiteral("duel") << QString() << QString();
        QTest::newRow("not that side") << QStringLiteral("stay") << QStringLiteral("user") << QString();
        QTest::newRow("not that end") << QStringLiteral("stay") << QString() << QStringLiteral("granted");
    }
    void what_does_not_fit_is_refused_in_one_sentence()
    {
        QFETCH(QString, kind);
        QFETCH(QString, side);
        QFETCH(QString, outcome);
        Opened o;
        QVERIFY(o.begins());
        const auto opened = o.opens(kind, side);
        if (outcome.isEmpty()) {
            QVERIFY(!opened && opened.error().no == No::Usage && !opened.error().sentence.isEmpty());
            return;
        }
        const auto ended = o.ends(QStringLiteral("C1"), outcome);
        QVERIFY(opened && !ended && ended.error().no == No::Usage);
        QVERIFY(!o.ends(QStringLiteral("C9"), QStringLiteral("lifted")));
        QVERIFY(o.ends(QStringLiteral("C1"), QStringLiteral("lifted")));
        QVERIFY(!o.ends(QStringLiteral("C1"), QStringLiteral("lifted"))); // it ended already
    }
};
QTEST_MAIN(tst_DeskChallenge)
#include "tst_desk_challenge.moc"
