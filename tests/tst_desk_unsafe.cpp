// SPDX-License-Identifier: Apache-2.0
// What a slip of the pen, an account nobody could read or a paper that changed would let through.
#include "agency_desk.h"
#include "emergency_desk.h"
#include "list_desk.h"
#include "packet_fixture.h"
using namespace writdesk;
using namespace writdesk::exports;
using namespace Qt::StringLiterals;

namespace {
QString say(const Result<Case> &done) { return done ? QString() : done.error().sentence; }

Result<Case> state(Desk &desk, const CaseRef &ref, const QString &name, const QString &value)
{
    return stateFacts(desk, ref, { { .name = name, .value = value } });
}

// Process that came as a paper and names no account that was read.
CaseRef nameless(Desk &desk, const QStringList &facts)
{
    const auto ref = *desk.docket().freshRef(desk.today());
    const auto bytes = desk.docket().putDocument(ref, QByteArray("described in Attachment A " + ref.text.toLatin1()));
    Received received { .at = desk.now(), .channel = u"mail"_s, .entity = desk.profile().entity };
    received.process = true;
    received.documents.append({ .sha256 = *bytes, .name = u"w.txt"_s, .kind = u"paper"_s });
    for (const auto &fact : facts)
        received.facts.append({ .name = fact.section(u'=', 0, 0), .value = fact.section(u'=', 1) });
    const auto done = desk.opened(ref, [&](const Case &) -> Result<QList<NewEntry>> {
        return QList<NewEntry> { { ref, kind::received, objectOf(received) } };
    });
    if (!done)
        qFatal("%s", qPrintable(done.error().sentence));
    return ref;
}
}

class TestDeskUnsafe : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void what_a_person_states_is_kept_as_the_rules_read_it_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("kept"); // empty: refused
        const auto row = [](const QString &name, const QString &value, const QString &kept) {
            QTest::newRow(qPrintable(name + u' ' + value)) << name << value << kept;
        };
        row(u"gag"_s, u"Order"_s, u"order"_s);
        row(u"gag"_s, u"request only"_s, u"request_only"_s);
        row(u"gag"_s, u"oder"_s, {});
        row(u"gag"_s, u"court order"_s, {});
        row(u"account"_s, u"email:Eve@EXAMPLE.com"_s, u"email:Eve@example.com"_s);
        row(u"account"_s, u"eve@EXAMPLE.com"_s, u"email:eve@example.com"_s);
        row(u"account"_s, u"Email: eve@example.com"_s, u"email:eve@example.com"_s);
        row(u"account"_s, u"customer no. 884-221"_s, {});
        row(u"account"_s, u"order:884-221"_s, u"order:884-221"_s);
        row(u"due_on"_s, u"2026-12-07"_s, u"2026-12-07"_s);
        row(u"due_on"_s, u"20 Nov 2026"_s, u"2026-11-20"_s);
        row(u"due_on"_s, u"November 20, 2026"_s, u"2026-11-20"_s);
        row(u"due_on"_s, u"11/20/2026"_s, u"2026-11-20"_s);
        row(u"due_on"_s, u"12/7/2026"_s, {}); // two days could be meant
        row(u"due_on"_s, u"2026-02-30"_s, {});
        row(u"due_on"_s, u"soon"_s, {});
        row(u"received_at"_s, u"2026-11-23T09:00:00-05:00"_s, u"2026-11-23T09:00:00-05:00"_s);
        row(u"issuer_country"_s, u"us"_s, u"US"_s);
        row(u"issuer_country"_s, u"USA"_s, {});
        row(u"issuer_country"_s, u"ZZ"_s, {});
        row(u"issuer_country"_s, u"EU"_s, {});
        for (const auto *code : { "AX", "BQ", "BV", "CW", "GS", "HM", "SS", "SX", "TF", "UM", "GB" })
            row(u"issuer_country"_s, QLatin1String(code), QLatin1String(code));
        row(u"issuer_state"_s, u"ca"_s, u"CA"_s);
        row(u"issuer_state"_s, u"XX"_s, {});
        row(u"provider_state"_s, u"pr"_s, u"PR"_s);
        row(u"provider_state"_s, u"Delaware"_s, {});
        row(u"emergency"_s, u"true"_s, u"true"_s);
        row(u"emergency"_s, u"Yes"_s, u"true"_s);
        row(u"emergency"_s, u"no"_s, u"false"_s);
        row(u"emergency"_s, u"perhaps"_s, {});
        for (const auto *name : { "due_within", "execute_within", "gag_for" }) {
            row(QLatin1String(name), u"14 days"_s, u"14 days"_s);
            row(QLatin1String(name), u"one year"_s, u"one year"_s);
            row(QLatin1String(name), u"fourteen"_s, {});
            row(QLatin1String(name), u"forever"_s, {});
        }
        row(u"account"_s, u"email:notmail"_s, {});
        row(u"account"_s, u"email:a b@example.com"_s, {});
        row(u"account"_s, u"ip:300.1.1.1"_s, {});
        row(u"account"_s, u"ip:198.51.100.1"_s, u"ip:198.51.100.1"_s);
        row(u"account"_s, u"ip:198.51.100.1@yesterday"_s, {});
        row(u"account"_s, u"ip:198.51.100.1@2026-11-01T10:00:00"_s, {}); // of which zone?
        row(u"account"_s, u"ip:198.51.100.1@"_s, {});
        row(u"account"_s, u"ip:198.51.100.1@2026-11-01T10:00:00-05:00"_s,
            u"ip:198.51.100.1@2026-11-01T10:00:00-05:00"_s);
        row(u"account"_s, u"ip:2001:db8::7@2026-11-01T10:00:00Z"_s, u"ip:2001:db8::7@2026-11-01T10:00:00Z"_s);
        row(u"account"_s, u"ip:::ffff:198.51.100.1"_s, u"ip:::ffff:198.51.100.1"_s);
        row(u"account"_s, u"ip:2001:db8"_s, {});
        row(u"account"_s, u"ip:1::2::3"_s, {});
        row(u"account"_s, u"phone:abc"_s, {});
        row(u"account"_s, u"phone:5551234"_s, {});
        row(u"account"_s, u"phone:+1 (415) 555-0137"_s, u"phone:+14155550137"_s);
        row(u"account"_s, u"domain:Example.COM"_s, u"domain:example.com"_s);
        row(u"account"_s, u"domain:no domain"_s, {});
        row(u"account"_s, u"name:Jane Roe"_s, u"name:Jane Roe"_s);
        row(u"requester_email"_s, u"notmail"_s, {});
        row(u"requester_email"_s, u"J.Roe@Agency.EXAMPLE"_s, u"J.Roe@agency.example"_s);
        row(u"requester_phone"_s, u"5551234"_s, {});
        row(u"requester_phone"_s, u"(415) 555-0137"_s, {}); // of which country?
        row(u"range_from"_s, u"2026-11-01T10:00:00"_s, {});
        row(u"range_from"_s, u"2026-11-01 at noon"_s, {});
        row(u"signer_role"_s, u"Judge"_s, u"judge"_s);
        row(u"signer_role"_s, u"king"_s, {});
        row(u"instrument"_s, u"NOPE"_s, {});
        row(u"category"_s, u"L9"_s, {});
        row(u"category"_s, u"L2_LOGS"_s, u"L2_LOGS"_s);
        row(u"requester_phone"_s, u"+1 202 555 0143"_s, u"+12025550143"_s);
        row(u"signer"_s, u" Ruth O'Kafor "_s, u" Ruth O'Kafor "_s); // names stay as printed
    }
    void what_a_person_states_is_kept_as_the_rules_read_it()
    {
        QFETCH(QString, name);
        QFETCH(QString, value);
        QFETCH(QString, kept);
        Rehearsal office;
        QVERIFY(office.create(monday));
        const auto desk = office.desk(u"ana"_s, monday);
        const auto ref = opened(*desk, {});
        const auto done = state(*desk, ref, name, value);
        QVERIFY2(done.has_value() == !kept.isEmpty(), qPrintable(say(done)));
        if (done) {
            QCOMPARE(factsOf(*done).value(name), kept);
        } else {
            QCOMPARE(done.error().no, No::Usage);
            QVERIFY2(done.error().sentence.contains(name), qPrintable(done.error().sentence));
        }
    }
    void a_whole_number_of_the_requester_s_country_is_that_country_s()
    {
        Rehearsal office;
        QVERIFY(office.create(monday));
        const auto desk = office.desk(u"ana"_s, monday);
        const auto ref = opened(*desk, {});
        const auto both = [&](const QString &country, const QString &number) {
            const auto c = stateFacts(*desk, ref,
                { { .name = u"requester_phone"_s, .value = number },
                    { .name = u"issuer_country"_s, .value = country } });
            return c ? factsOf(*c).value(u"requester_phone"_s) : QString();
        };
        QCOMPARE(both(u"us"_s, u"(415) 555-0137"_s), u"+14155550137"_s);
        QCOMPARE(both(u"FR"_s, u"01 53 73 53 73"_s), u"+33153735373"_s);
        QCOMPARE(both(u"US"_s, u"555-1234"_s), QString()); // no whole number anywhere
        QVERIFY(state(*desk, ref, u"issuer_country"_s, {}));
        QVERIFY(state(*desk, ref, u"issuer_state"_s, u"CA"_s));
        QVERIFY(state(*desk, ref, u"account"_s, u"phone:415-555-0137"_s));
        QCOMPARE(factsOf(*desk->docket().load(ref)).value(u"account"_s), u"phone:+14155550137"_s);
    }
    void what_a_paper_prints_is_accepted_and_stated_as_it_is()
    {
        Rehearsal office;
        QVERIFY(office.create(monday));
        const auto desk = office.desk(u"ana"_s, monday);
        const auto ref
            = nameless(*desk, { u"instrument=SW_FED"_s, u"due_within=forthwith"_s, u"requester_phone=5551234"_s });
        QVERIFY(state(*desk, ref, u"due_within"_s, u"forthwith"_s));
        QVERIFY(!state(*desk, ref, u"due_within"_s, u"at once"_s));
        QVERIFY(acceptFacts(*desk, ref));
        QCOMPARE(factsOf(*desk->docket().load(ref)).value(u"requester_phone"_s), u"5551234"_s);
    }
    void a_range_that_ends_before_it_begins_is_refused()
    {
        Rehearsal office;
        QVERIFY(office.create(monday));
        const auto desk = office.desk(u"ana"_s, monday);
        const auto ref = opened(*desk, {});
        const auto range = [&](const QString &from, const QString &to) {
            return stateFacts(
                *desk, ref, { { .name = u"range_from"_s, .value = from }, { .name = u"range_to"_s, .value = to } });
        };
        const auto reversed = range(u"2026-06-30"_s, u"2026-06-29"_s);
        QVERIFY(!reversed);
        QCOMPARE(reversed.error().no, No::Usage);
        QVERIFY(!range(u"2026-06-30T12:00:00Z"_s, u"2026-06-30T12:00:00+01:00"_s));
        QVERIFY(range(u"2026-06-30"_s, u"2026-06-30"_s));
        QVERIFY(state(*desk, ref, u"range_from"_s, u"2026-07-30"_s)); // and the other is stated next
    }
    void a_fact_that_stands_once_is_not_added_to()
    {
        Rehearsal office;
        QVERIFY(office.create(monday));
        const auto desk = office.desk(u"ana"_s, monday);
        const auto ref = opened(*desk, { u"instrument=SUBP_GJ_FED"_s });
        const auto add = [&](const QString &name, const QString &value) {
            return stateFacts(*desk, ref, { { .name = name, .value = value, .add = true } });
        };
        const auto refused = add(u"instrument"_s, u"SW_FED"_s);
        QVERIFY(!refused);
        QCOMPARE(refused.error().no, No::Usage);
        QCOMPARE(factsOf(*desk->docket().load(ref)).value(u"instrument"_s), u"SUBP_GJ_FED"_s);
        QVERIFY(add(u"signer"_s, u"Ruth Okafor"_s)); // it has none yet
        QVERIFY(!add(u"signer"_s, u"Lee Marsh"_s));
        QVERIFY(add(u"account"_s, u"email:a@b.example"_s) && add(u"account"_s, u"email:c@d.example"_s));
    }
    void a_copy_is_not_destroyed_while_a_demand_names_nobody_that_was_read()
    {
        Rehearsal office;
        QVERIFY(office.create(u"2026-08-20T09:00:00-04:00"_s));
        CaseRef held, later;
        {
            const auto desk = office.desk(u"ana"_s, u"2026-08-20T09:00:00-04:00"_s);
            held = opened(*desk,
                { u"instrument=PRES_2703F"_s, u"issuer=FBI"_s, u"issuer_country=US"_s,
                    u"account=email:eve@example.com"_s });
            QVERIFY(takeHold(*desk, held, {}));
        }
        {
            const auto desk = office.desk(u"ana"_s, u"2026-11-18T09:00:00-05:00"_s);
            later = nameless(*desk, { u"instrument=SW_FED"_s });
        }
        const auto desk = office.desk(u"ana"_s, u"2026-11-27T09:00:00-05:00"_s);
        const auto blocks
            = [&] { return ids(desk->blocks(*desk->docket().load(held), Act::Destroy, u"H1"_s, u"x"_s)); };
        const auto blocking = u"accounts:"_s + later.text;
        QVERIFY2(blocks().contains(blocking), qPrintable(blocks().join(u' ')));
        QVERIFY(state(*desk, later, u"account"_s, u"email:mallory@example.com"_s));
        QVERIFY2(!blocks().contains(blocking), qPrintable(blocks().join(u' ')));
    }
    void nobody_is_told_while_an_order_of_silence_names_nobody_that_was_read()
    {
        Rehearsal office;
        QVERIFY(office.create(monday));
        const auto desk = office.desk(u"ana"_s, monday);
        const auto ref = opened(*desk, warrantFacts());
        QVERIFY(draftNotice(*desk, ref, u"en"_s, false));
        const auto order = nameless(*desk, { u"instrument=NDO_ONLY"_s, u"gag=order"_s, u"gag_for=one year"_s });
        QVERIFY(acceptFacts(*desk, order));
        const auto draft = draftNotice(*desk, ref, u"en"_s, false);
        QVERIFY(!draft && draft.error().no == No::Blocked);
        QVERIFY2(ids(draft.error().blocks).contains(u"order:"_s + order.text),
            qPrintable(ids(draft.error().blocks).join(u' ')));
        QVERIFY(linkCases(*desk, order, ref, u"follows"_s)); // somebody said what it is about: not this demand
        QVERIFY(draftNotice(*desk, ref, u"en"_s, false));
    }
    void a_notice_that_a_gag_keeps_from_being_drafted_is_blocked_and_not_missing_data()
    {
        QTest::addColumn<QString>("became");
        for (const auto *became : { "sent", "delivered", "bounced", "objection" })
            QTest::newRow(became) << QString::fromLatin1(became);
    }
    void a_notice_that_a_gag_keeps_from_being_drafted_is_blocked_and_not_missing()
    {
        QFETCH(QString, became);
        Rehearsal office;
        QVERIFY(office.create(monday));
        const auto desk = office.desk(u"ana"_s, monday);
        const auto ref = opened(*desk, warrantFacts());
        const auto before = markNotice(*desk, ref, became);
        QVERIFY(!before && before.error().no != No::Blocked); // nothing was drafted, and nothing forbids it
        QVERIFY(addGag(*desk, ref, { .from = u"2026-11-20"_s, .length = u"1 years"_s }));
        const auto done = markNotice(*desk, ref, became);
        QVERIFY(!done && done.error().no == No::Blocked);
        QVERIFY(ids(done.error().blocks).contains(u"gag:G1"_s));
    }
    void a_packet_does_not_go_out_with_the_file_of_somebody_the_case_no_longer_names()
    {
        Rehearsal office;
        QVERIFY(office.create(monday));
        const auto desk = office.desk(u"ana"_s, monday);
        const auto ref = opened(*desk, warrantFacts());
        QVERIFY(collect(*desk, ref, whole(office, u"a.csv"_s, "name\nPat\n")));
        QVERIFY(buildCasePacket(*desk, ref, { office.path(u"bag"_s), {}, {} }));
        const auto changed
            = [&] { return ids(blocksOfRelease(*desk, *desk->docket().load(ref))).filter(u"changed:"_s).size(); };
        QCOMPARE(changed(), 0);
        QVERIFY(state(*desk, ref, u"account"_s, u"email:dan@tenant.example"_s));
        QCOMPARE(changed(), 1);
        QVERIFY(state(*desk, ref, u"account"_s, pat));
        QCOMPARE(changed(), 0);
    }
    void two_users_whose_files_hold_the_same_bytes_each_have_theirs()
    {
        Rehearsal office;
        QVERIFY(office.create(monday));
        const auto desk = office.desk(u"ana"_s, monday);
        const auto ref = opened(*desk, warrantFacts() + QStringList { u"account=email:dan@tenant.example"_s });
        QVERIFY(collect(*desk, ref, whole(office, u"p.csv"_s, "name\n")));
        QVERIFY(collect(*desk, ref, whole(office, u"p.csv"_s, "name\n", u"email:dan@tenant.example"_s)));
        QVERIFY(collect(*desk, ref, whole(office, u"p.csv"_s, "name\n", u"email:eve@tenant.example"_s)));
        QVERIFY(collect(*desk, ref, whole(office, u"p.csv"_s, "name\n"))); // again: the same file, once
        const auto folder = office.path(u"bag"_s);
        const auto packet = buildCasePacket(*desk, ref, { folder, {}, {} });
        QVERIFY2(packet, packet ? "" : qPrintable(packet.error().sentence));
        const auto index = bytesOf(folder + u"/data/index.csv"_s);
        QVERIFY2(index.contains("email:pat@tenant.example") && index.contains("email:dan@tenant.example"), index);
        QVERIFY2(!index.contains("eve@"), index);
        QCOMPARE(packet->withheld.size(), 1);
        QVERIFY(desk->docket().verify());
    }
    void a_preservation_is_not_renewed_before_it_was_taken_or_on_another_basis()
    {
        Rehearsal office;
        QVERIFY(office.create(monday));
        const auto desk = office.desk(u"ana"_s, monday);
        const auto ref = opened(*desk,
            { u"instrument=PRES_2703F"_s, u"issuer=FBI"_s, u"issuer_country=US"_s,
                u"account=email:eve@example.com"_s });
        QVERIFY(!takeHold(*desk, ref, u"civil"_s));
        QVERIFY(!takeHold(*desk, ref, u"foo"_s));
        QVERIFY(takeHold(*desk, ref, u"2703f"_s));
        QVERIFY(!renewHold(*desk, ref, instantOf(u"2026-01-01T00:00:00Z"_s)));
        QVERIFY(renewHold(*desk, ref, desk->now()));
    }
    void an_order_by_its_length_is_held_against_the_longest_that_is_allowed_data()
    {
        QTest::addColumn<QString>("length");
        QTest::addColumn<Outcome>("outcome");
        QTest::newRow("too long") << u"180 days"_s << Outcome::Failed;
        QTest::newRow("as long as may be") << u"90 days"_s << Outcome::Met;
    }
    void an_order_by_its_length_is_held_against_the_longest_that_is_allowed()
    {
        QFETCH(QString, length);
        QFETCH(Outcome, outcome);
        Rehearsal office;
        QVERIFY(office.create(monday));
        const auto desk = office.desk(u"ana"_s, monday);
        const auto ref = opened(*desk, { u"instrument=NDO_ONLY"_s, u"issuer_country=US"_s });
        QVERIFY(stateFacts(*desk, ref,
            { { u"account"_s, u"email:a@b.example"_s }, { u"issued_on"_s, u"2026-11-20"_s }, { u"court"_s, u"cand"_s },
                { u"issuer_state"_s, u"CA"_s }, { u"gag"_s, u"order"_s }, { u"gag_for"_s, length } }));
        const auto findings = desk->docket().load(ref)->judgement.findings;
        const auto at = std::ranges::find(findings, u"V-GG-06"_s, &Finding::id);
        QVERIFY(at != findings.end());
        QCOMPARE(at->outcome, outcome);
    }
    void a_case_is_found_by_the_date_that_the_list_shows()
    {
        Rehearsal office;
        QVERIFY(office.create(u"2026-11-10T09:00:00-05:00"_s));
        CaseRef ref;
        {
            const auto desk = office.desk(u"ana"_s, u"2026-11-10T09:00:00-05:00"_s);
            ref = opened(*desk,
                { u"instrument=SUBP_GJ_FED"_s, u"issuer_country=US"_s, u"account=email:a@b.example"_s,
                    u"issued_on=2026-11-09"_s, u"due_on=2026-11-23"_s });
        }
        const auto desk = office.desk(u"ana"_s, monday);
        const auto shown = listedCases(*desk, {});
        QVERIFY(shown && shown->size() == 1);
        const auto stored = desk->docket().list({});
        QVERIFY(stored->first().due < u"2026-11-23"_s); // the telling of the user came first, and its day passed
        QCOMPARE(shown->first().due, u"2026-11-23"_s);
        const auto found = [&](const QString &from, const QString &until) {
            const auto rows = listedStretch(*desk, { .dueUntil = until, .limit = 10, .dueFrom = from });
            return rows ? rows->rows.size() : -1;
        };
        QCOMPARE(found(u"2026-11-23"_s, u"2026-11-23"_s), 1);
        QCOMPARE(found(u"2026-11-23"_s, u"2026-11-29"_s), 1);
        QCOMPARE(found(u"2026-11-24"_s, u"2026-11-29"_s), 0);
        QCOMPARE(found({}, u"2026-11-22"_s), 1); // overdue: what was due then was not done
        QCOMPARE(found({}, u"2026-11-23"_s), 1);
    }
    void another_address_of_delivery_is_verified_and_approved_anew()
    {
        Rehearsal office;
        QVERIFY(office.create(monday));
        const auto desk = office.desk(u"ana"_s, monday);
        const auto ben = office.desk(u"ben"_s, monday);
        const auto ref = opened(*desk, warrantFacts());
        QVERIFY(stateFacts(
            *desk, ref, { { u"delivery_target"_s, u"a@fbi.gov"_s }, { u"delivery_verified_at"_s, u"2026-11-23"_s } }));
        QVERIFY(collect(*desk, ref, whole(office, u"a.csv"_s, "name\nPat\n")));
        QVERIFY(buildCasePacket(*desk, ref, { office.path(u"bag"_s), {}, {} }));
        QVERIFY(approve(*ben, ref, u"release"_s));
        const auto blocks = [&] { return ids(blocksOfRelease(*desk, *desk->docket().load(ref))); };
        const QStringList fallen { u"finding:V-ID-09"_s, u"approval:release"_s };
        QVERIFY(!blocks().contains(fallen.first()) && !blocks().contains(fallen.last()));
        QVERIFY(state(*desk, ref, u"delivery_target"_s, u"a@fbi.gov"_s)); // the same changes nothing
        QVERIFY(!blocks().contains(fallen.first()) && !blocks().contains(fallen.last()));
        QVERIFY(state(*desk, ref, u"delivery_target"_s, u"evil@gmail.com"_s));
        QVERIFY(blocks().contains(fallen.first()) && blocks().contains(fallen.last()));
        QVERIFY(!approve(*desk, ref, u"release"_s)); // who changed it
        QVERIFY(state(*desk, ref, u"delivery_target"_s, u"a@fbi.gov"_s)); // back again: what was approved stays fallen
        QVERIFY(state(*desk, ref, u"delivery_verified_at"_s, u"2026-11-23"_s));
        QVERIFY(!blocks().contains(fallen.first()) && blocks().contains(fallen.last()));
        QVERIFY(approve(*ben, ref, u"release"_s));
        QVERIFY(!blocks().contains(fallen.last()));
        QVERIFY(desk->docket().rebuildCheck()->isEmpty());
    }
    void an_exception_from_notice_is_seen_by_whoever_approves_the_release()
    {
        Rehearsal office;
        QVERIFY(office.create(monday));
        const auto desk = office.desk(u"ana"_s, monday);
        const auto ben = office.desk(u"ben"_s, monday);
        const auto cou = office.desk(u"cou"_s, monday);
        const auto ref = opened(*desk, warrantFacts());
        QVERIFY(collect(*desk, ref, whole(office, u"a.csv"_s, "name\nPat\n")));
        QVERIFY(buildCasePacket(*desk, ref, { office.path(u"bag"_s), {}, {} }));
        QVERIFY(approve(*ben, ref, u"release"_s));
        QVERIFY(exceptNotice(*cou, ref, u"the account is hijacked"_s));
        const auto stopped = releasePacket(*desk, ref, office.path(u"bag"_s));
        QVERIFY(!stopped);
        QCOMPARE(ids(stopped.error().blocks), QStringList { u"approval:release"_s });
        QVERIFY(!approve(*cou, ref, u"release"_s)); // who made the exception
        QVERIFY(!approve(*desk, ref, u"release"_s)); // who built the packet
        QVERIFY(approve(*ben, ref, u"release"_s));
        QVERIFY(releasePacket(*desk, ref, office.path(u"bag"_s)));
    }
    void what_an_act_enters_is_not_typed_in_its_place_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        QTest::addColumn<bool>("may");
        const auto row = [](const QString &name, const QString &value, bool may) {
            QTest::newRow(qPrintable(name + u' ' + value)) << name << value << may;
        };
        row(u"belief_note"_s, u"a child may die"_s, false);
        row(u"decider"_s, u"cou"_s, false);
        row(u"decider"_s, u"int"_s, false);
        row(u"approver"_s, u"adm"_s, false);
        row(u"approver"_s, {}, false);
        row(u"callback_by"_s, u"cou"_s, false);
        row(u"callback_by"_s, u"Int"_s, true); // whoever states it
        row(u"callback_outcome"_s, u"confirmed"_s, false); // the agency denied it
        row(u"callback_outcome"_s, {}, false);
        row(u"callback_number_source"_s, u"directory: FBI, site"_s, false);
        row(u"callback_number_source"_s, u"the agency's site"_s, true);
        row(u"callee"_s, u"Chief"_s, true);
    }
    void what_an_act_enters_is_not_typed_in_its_place()
    {
        QFETCH(QString, name);
        QFETCH(QString, value);
        QFETCH(bool, may);
        Rehearsal office;
        QVERIFY(office.create(monday));
        const auto desk = office.desk(u"int"_s, monday);
        const auto call = openEmergency(*desk,
            { .danger = u"threat to kill"_s, .person = u"a girl"_s, .agency = u"Sheriff"_s, .accounts = { pat } });
        QVERIFY(call);
        QVERIFY(addAgency(*desk, { .name = u"Sheriff"_s, .number = u"+13125550100"_s, .source = u"county site"_s }));
        QVERIFY(confirmAgency(*office.desk(u"ben"_s, monday), u"A1"_s));
        QVERIFY(callBack(*desk, call->ref,
            { .agency = u"A1"_s, .outcome = Reached::Denied, .callee = u"Lee"_s, .says = u"unknown here"_s }));
        const auto done = state(*desk, call->ref, name, value);
        QVERIFY2(done.has_value() == may, qPrintable(say(done)));
        QVERIFY(done || (done.error().no == No::Usage && done.error().sentence.contains(call->ref.text)));
        const auto parted
            = splitCase(*desk, call->ref, { { { name, value } }, { { u"account"_s, u"email:b@t.example"_s } } });
        QCOMPARE(parted.has_value(), may);
    }
    void an_emergency_that_a_log_decided_waits_for_two_people_here()
    {
        Rehearsal office;
        QVERIFY(office.create(monday));
        const auto desk = office.desk(u"ana"_s, monday);
        const auto ref = *desk->docket().freshRef(desk->today());
        Imported row { .at = desk->now(), .status = u"received"_s };
        for (const auto &fact :
            { u"instrument=EDR_US"_s, u"belief_note=danger"_s, u"decider=cou"_s, u"approver=adm"_s })
            row.facts.append({ .name = fact.section(u'=', 0, 0),
                .value = fact.section(u'=', 1),
                .how = How::Imported,
                .state = FactState::Accepted });
        const auto entered = desk->opened(ref, [&](const Case &) -> Result<QList<NewEntry>> {
            return QList<NewEntry> { { ref, kind::imported, objectOf(row) } };
        });
        QVERIFY(entered);
        QVERIFY(ids(desk->blocks(*entered, Act::Disclose, {}, {})).contains(u"finding:V-EM-05"_s));
    }
};

QTEST_MAIN(TestDeskUnsafe)
#include "tst_desk_unsafe.moc"
