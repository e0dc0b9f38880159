// SPDX-License-Identifier: Apache-2.0
// The registers of a docket with several cases: what stands in each, in which order, and what is done next.
#include "desk_fixture.h"
#include "registers_desk.h"
using namespace writdesk;
namespace {
const auto pat = QStringLiteral("email:pat@tenant.example");
const auto eve = QStringLiteral("email:eve@tenant.example");
const auto summer = QStringLiteral("2026-08-28T09:00:00-04:00");
const auto autumn = QStringLiteral("2026-11-23T09:00:00-05:00");
const auto winter = QStringLiteral("2026-12-01T12:00:00-05:00");

QStringList letterFacts(const QString &account)
{
    return { QStringLiteral("instrument=PRES_2703F"), QStringLiteral("issuer=Federal Bureau of Investigation"),
        QStringLiteral("issuer_country=US"), QStringLiteral("docket_number=196C-NY-3312"),
        QStringLiteral("signer=Lee Marsh"), QStringLiteral("signer_role=agent"), QStringLiteral("issued_on=2026-08-27"),
        QStringLiteral("addressee=AutoIDM"), QStringLiteral("entity=AutoIDM"), QStringLiteral("account=") + account,
        QStringLiteral("category=L3_MESSAGES") };
}

// As though it had happened: the entries alone.
void enter(Desk &desk, const CaseRef &ref, const QList<NewEntry> &entries)
{
    const auto done
        = desk.change(ref, 0, Desk::Judge::No, [&](const Case &) { return Result<QList<NewEntry>>(entries); });
    QVERIFY2(done, done ? "" : qPrintable(done.error().sentence));
}

template <class Row> QStringList casesOf(const Result<Registered<Row>> &all)
{
    QStringList refs;
    if (!all)
        qWarning("%s", qPrintable(all.error().sentence));
    for (const auto &row : all ? all->rows : QList<Row>())
        refs.append(row.ref.text);
    return refs;
}

template <class Row> Row rowOf(const Result<Registered<Row>> &all, const CaseRef &ref)
{
    for (const auto &row : all ? all->rows : QList<Row>()) {
        if (row.ref == ref)
            return row;
    }
    return {};
}

// Three letters that preserve: one nears its end in autumn, one has long to go, one was destroyed.
struct Preserved {
    Rehearsal office {};
    CaseRef near {};
    CaseRef far {};
    CaseRef gone {};
    bool begin()
    {
        if (!office.create(QStringLiteral("2026-08-28T08:00:00-04:00")))
            return false;
        auto desk = office.desk(QStringLiteral("ana"), summer);
        near = opened(*desk, letterFacts(pat));
        gone = opened(*desk, letterFacts(QStringLiteral("email:kim@tenant.example")));
        const auto held = takeHold(*desk, gone, {});
        if (!takeHold(*desk, near, {}) || !held)
            return false;
        auto destroyed = *held;
        destroyed.state = HoldState::Destroyed;
        enter(*desk, gone, { { gone, kind::holdChanged, objectOf(destroyed) } });
        desk = office.desk(QStringLiteral("ana"), QStringLiteral("2026-11-20T09:00:00-05:00"));
        far = opened(*desk, letterFacts(eve));
        return takeHold(*desk, far, {}).has_value();
    }
};
}
class tst_DeskRegisters : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void preservations_that_end_soon_stand_first_and_what_is_destroyed_last()
    {
        Preserved p;
        QVERIFY(p.begin());
        auto desk = p.office.desk(QStringLiteral("ana"), autumn);
        const auto all = preservations(*desk);
        QCOMPARE(casesOf(all), QStringList({ p.near.text, p.far.text, p.gone.text }));
        QVERIFY(!all->more);
        const auto near = rowOf(all, p.near);
        QCOMPARE(near.standing, HoldStanding::Kept);
        QCOMPARE(near.requester, QStringLiteral("Federal Bureau of Investigation"));
        QCOMPARE(near.hold.accounts, QStringList { pat });
        QCOMPARE(near.next.by.text(), QStringLiteral("2026-11-27"));
        QVERIFY(near.next.now && near.next.words.contains(QStringLiteral("Remind")));
        QVERIFY(!rowOf(all, p.far).next.now);
        QCOMPARE(rowOf(all, p.gone).standing, HoldStanding::Destroyed);
        QVERIFY(rowOf(all, p.gone).next.over);
    }
    void only_so_many_cases_are_looked_at_and_that_there_are_more_is_said()
    {
        Preserved p;
        QVERIFY(p.begin());
        auto desk = p.office.desk(QStringLiteral("ana"), autumn);
        const auto two = preservations(*desk, 2);
        QCOMPARE(casesOf(two), QStringList({ p.near.text, p.far.text }));
        QVERIFY(two->more);
    }
    void a_preservation_that_ended_says_who_must_act()
    {
        Preserved p;
        QVERIFY(p.begin());
        auto ana = p.office.desk(QStringLiteral("ana"), winter);
        const auto words = [&] { return rowOf(preservations(*ana), p.near).next.words; };
        QCOMPARE(rowOf(preservations(*ana), p.near).standing, HoldStanding::ToDestroy);
        QVERIFY2(words().contains(QStringLiteral("Ask for its destruction")), qPrintable(words()));
        QVERIFY(!destroyHold(*ana, p.near)); // one person asks
        QVERIFY2(words().startsWith(QStringLiteral("ana asks")), qPrintable(words()));
        QVERIFY(approve(*p.office.desk(QStringLiteral("ben"), winter), p.near, QStringLiteral("destroy")));
        QVERIFY2(words().startsWith(QStringLiteral("ben approved")), qPrintable(words()));
    }
    void process_for_the_same_account_keeps_what_is_preserved()
    {
        Preserved p;
        QVERIFY(p.begin());
        auto desk = p.office.desk(QStringLiteral("ana"), autumn);
        const auto process = opened(*desk, warrantFacts());
        const auto row = rowOf(preservations(*desk), p.near);
        QCOMPARE(row.standing, HoldStanding::ProcessReceived);
        QVERIFY2(row.next.words.contains(process.text), qPrintable(row.next.words));
        QCOMPARE(rowOf(preservations(*desk), p.far).standing, HoldStanding::Kept);
    }
    void every_gag_stands_by_its_end_with_what_it_blocks()
    {
        Rehearsal office;
        QVERIFY(office.create(QStringLiteral("2026-11-20T15:00:00-05:00")));
        auto desk = office.desk(QStringLiteral("ana"), autumn);
        const auto order = opened(*desk, warrantFacts());
        QVERIFY(addGag(*desk, order, { .from = QStringLiteral("2025-11-24"), .length = QStringLiteral("1 years") }));
        const auto endless = opened(*desk, warrantFacts());
        QVERIFY(addGag(*desk, endless, { .from = QStringLiteral("2026-10-01"), .furtherOrder = true }));
        const auto asked = opened(*desk, warrantFacts() + QStringList { QStringLiteral("gag=request_only") });
        const auto statute = opened(*desk,
            { QStringLiteral("instrument=PRTT_FED"), QStringLiteral("account=") + eve,
                QStringLiteral("issued_on=2026-11-01") });
        const auto plain = opened(*desk, warrantFacts());
        const auto all = gags(*desk);
        const auto refs = casesOf(all);
        QCOMPARE(refs.size(), 4);
        QCOMPARE(refs.first(), order.text);
        QVERIFY(!refs.contains(plain.text));
        const auto first = rowOf(all, order);
        QCOMPARE(first.standing, GagStanding::InForce);
        QCOMPARE(first.silent, QStringList { pat });
        QVERIFY(first.next.now && first.next.words.contains(QStringLiteral("extended")));
        QVERIFY(rowOf(all, endless).gag.furtherOrder && !rowOf(all, endless).next.by.isValid());
        QCOMPARE(rowOf(all, asked).standing, GagStanding::Asked);
        QCOMPARE(rowOf(all, asked).gag.source, GagSource::RequestOnly);
        const auto silent = rowOf(all, statute);
        QCOMPARE(silent.gag.source, GagSource::Statute);
        QVERIFY(silent.gag.id.isEmpty() && silent.gag.names.contains(QStringLiteral("3123(d)")));
    }
    void a_gag_that_ended_asks_for_an_extension_and_then_for_two_people()
    {
        Rehearsal office;
        QVERIFY(office.create(QStringLiteral("2026-11-20T15:00:00-05:00")));
        auto before = office.desk(QStringLiteral("ana"), autumn);
        const auto ref = opened(*before, warrantFacts());
        QVERIFY(addGag(*before, ref, { .from = QStringLiteral("2025-11-24"), .length = QStringLiteral("1 years") }));
        auto desk = office.desk(QStringLiteral("ana"), winter);
        QCOMPARE(rowOf(gags(*desk), ref).standing, GagStanding::Ended);
        QVERIFY(answerGag(*desk, ref, { QStringLiteral("G1") }, QStringLiteral("The court's list has none")));
        const auto row = rowOf(gags(*desk), ref);
        QCOMPARE(row.standing, GagStanding::Answered);
        QVERIFY2(row.next.now && row.next.words.contains(QStringLiteral("two people")), qPrintable(row.next.words));
    }
    void a_notice_says_whether_it_may_go_data()
    {
        QTest::addColumn<QStringList>("facts"); // beside those of the warrant
        QTest::addColumn<QStringList>("states"); // draft, then what became of it
        QTest::addColumn<NoticeStanding>("standing");
        QTest::addColumn<bool>("now"); // somebody acts
        const QStringList none, asked { QStringLiteral("gag=request_only") }, unclear { QStringLiteral("gag=unknown") };
        const auto draft = QStringLiteral("draft"), sent = QStringLiteral("sent");
        QTest::newRow("drafted") << none << QStringList { draft } << NoticeStanding::Draft << true;
        QTest::newRow("asked to be silent") << asked << QStringList { draft } << NoticeStanding::Counsel << true;
        QTest::newRow("silence of an unknown source")
            << unclear << QStringList { draft } << NoticeStanding::Blocked << false;
        QTest::newRow("sent") << none << QStringList { draft, sent } << NoticeStanding::Sent << false;
        QTest::newRow("it came back") << none << QStringList { draft, sent, QStringLiteral("bounced") }
                                      << NoticeStanding::Bounced << true;
        QTest::newRow("drafted anew") << none << QStringList { draft, sent, QStringLiteral("bounced"), draft }
                                      << NoticeStanding::Draft << true;
        QTest::newRow("the user objects")
            << none << QStringList { draft, sent, QStringLiteral("objection") } << NoticeStanding::Objection << true;
        QTest::newRow("not given") << none << QStringList { QStringLiteral("exception") } << NoticeStanding::Excepted
                                   << false;
    }
    void a_notice_says_whether_it_may_go()
    {
        QFETCH(QStringList, facts);
        QFETCH(QStringList, states);
        QFETCH(NoticeStanding, standing);
        QFETCH(bool, now);
        Rehearsal office;
        QVERIFY(office.create(QStringLiteral("2026-11-20T15:00:00-05:00")));
        auto desk = office.desk(QStringLiteral("ana"), autumn);
        const auto ref = opened(*desk, warrantFacts() + facts);
        auto at = desk->now().addSecs(-600);
        const Period wait { .family = Family::WaitUntil,
            .binding = When::of(QDate(2026, 11, 30)),
            .freeFrom = instantOf(QStringLiteral("2026-12-01T00:00:00-05:00")) };
        for (const auto &state : states) {
            at = at.addSecs(60);
            const auto draft = state == u"draft", exception = state == u"exception";
            enter(*desk, ref,
                { { ref,
                    draft           ? kind::letter
                        : exception ? kind::noticeException
                                    : kind::notice,
                    draft           ? objectOf(Letter { .kind = QStringLiteral("notice"), .at = at, .account = pat })
                        : exception ? QJsonObject { { QStringLiteral("reason"), QStringLiteral("a hijacked account") } }
                                    : objectOf(Notice { .account = pat,
                                        .state = state,
                                        .at = at,
                                        .wait = state == u"sent" ? wait : Period() }) } });
        }
        const auto all = notices(*desk);
        QCOMPARE(casesOf(all), QStringList { ref.text });
        const auto row = all->rows.first();
        QCOMPARE(row.account, pat);
        QCOMPARE(row.standing, standing);
        QCOMPARE(row.next.now, now);
        QVERIFY(!row.next.words.isEmpty());
        if (standing == NoticeStanding::Sent)
            QCOMPARE(row.next.by.text(), QStringLiteral("2026-11-30"));
    }
    void a_notice_under_a_gag_names_the_instant_from_which_it_may_go()
    {
        Rehearsal office;
        QVERIFY(office.create(QStringLiteral("2026-11-20T15:00:00-05:00")));
        auto desk = office.desk(QStringLiteral("ana"), autumn);
        const auto ref = opened(*desk, warrantFacts());
        QVERIFY(addGag(*desk, ref, { .from = QStringLiteral("2025-11-24"), .length = QStringLiteral("1 years") }));
        const auto row = rowOf(notices(*desk), ref);
        QCOMPARE(row.standing, NoticeStanding::Blocked);
        QCOMPARE(row.mayGo, instantOf(QStringLiteral("2026-11-25T00:00:00-05:00")));
    }
    void a_packet_is_followed_to_its_acknowledgement()
    {
        Rehearsal office;
        QVERIFY(office.create(QStringLiteral("2026-11-20T15:00:00-05:00")));
        auto desk = office.desk(QStringLiteral("ana"), autumn);
        const auto ref = opened(*desk, warrantFacts());
        Packet packet { .id = { QStringLiteral("P1") },
            .bates = { QStringLiteral("AIDM-000001"), QStringLiteral("AIDM-000012") },
            .manifest = QStringLiteral("ab12"),
            .state = QStringLiteral("built"),
            .at = desk->now() };
        Approval approval { .act = QStringLiteral("release"),
            .subject = QStringLiteral("P1"),
            .what = packet.manifest,
            .asked = QStringLiteral("ana"),
            .at = desk->now() };
        enter(*desk, ref, { { ref, kind::packetBuilt, objectOf(packet) }, { ref, kind::asked, objectOf(approval) } });
        const auto now = [&] { return rowOf(packets(*desk), ref); };
        QCOMPARE(now().pages, 12);
        QVERIFY(now().approvedBy.isEmpty() && now().next.now);
        QVERIFY2(now().next.words.startsWith(QStringLiteral("It waits")), qPrintable(now().next.words));
        approval.by = QStringLiteral("ben");
        packet.state = QStringLiteral("released");
        enter(*desk, ref,
            { { ref, kind::approved, objectOf(approval) }, { ref, kind::packetReleased, objectOf(packet) } });
        QCOMPARE(now().approvedBy, QStringList { QStringLiteral("ben") });
        QVERIFY2(now().next.words.startsWith(QStringLiteral("Hand it over")), qPrintable(now().next.words));
        Delivery delivery { .packet = packet.id,
            .state = QStringLiteral("handed_over"),
            .at = desk->now(),
            .recipient = QStringLiteral("Lee Marsh"),
            .way = QStringLiteral("zip") };
        enter(*desk, ref, { { ref, kind::delivery, objectOf(delivery) } });
        QCOMPARE(now().way, QStringLiteral("zip"));
        QVERIFY(now().next.now);
        delivery.state = QStringLiteral("acknowledged");
        enter(*desk, ref, { { ref, kind::delivery, objectOf(delivery) } });
        QVERIFY(now().acknowledged.isValid() && now().next.over);
    }
};
QTEST_MAIN(tst_DeskRegisters)
#include "tst_desk_registers.moc"
