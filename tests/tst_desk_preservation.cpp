// SPDX-License-Identifier: Apache-2.0
#include "collecting_sample.h"
#include "destruction_steps_p.h"
#include "period_making.h"
#include "renewal_desk.h"
#include "sha256.h"
#include "view_desk.h"
using namespace writdesk;
namespace {
QStringList letterFacts()
{
    return { QStringLiteral("instrument=PRES_2703F"), QStringLiteral("issuer=Federal Bureau of Investigation"),
        QStringLiteral("issuer_country=US"), QStringLiteral("docket_number=196C-NY-3312"),
        QStringLiteral("signer=Lee Marsh"), QStringLiteral("signer_role=agent"), QStringLiteral("issued_on=2026-08-27"),
        QStringLiteral("addressee=AutoIDM"), QStringLiteral("entity=AutoIDM"),
        QStringLiteral("account=email:pat@tenant.example"), QStringLiteral("category=L3_MESSAGES") };
}

QStringList renewalFacts()
{
    auto facts = letterFacts();
    facts.first() = QStringLiteral("instrument=PRES_2703F_RENEW");
    facts[6] = QStringLiteral("issued_on=2026-11-20");
    return facts;
}

Outcome outcomeOf(const Case &c, const QString &criterion)
{
    const auto &all = c.judgement.findings;
    const auto at = std::ranges::find(all, criterion, &Finding::id);
    return at == all.end() ? Outcome::Unknown : at->outcome;
}

// A letter that preserves, and its hold destroyed once it has ended, as one person asks and another approves.
struct AfterItsEnd {
    Rehearsal office {};
    std::unique_ptr<Desk> desk {}; // on the day of the letter
    std::unique_ptr<Desk> ana {}; // after the end
    CaseRef ref {};
    bool begin()
    {
        if (!office.create(QStringLiteral("2026-08-28T08:00:00-04:00")))
            return false;
        desk = office.desk(QStringLiteral("ana"), QStringLiteral("2026-08-28T09:00:00-04:00"));
        ref = opened(*desk, letterFacts());
        return true;
    }
    Result<Destroyed> end()
    {
        const auto after = QStringLiteral("2026-12-01T12:00:00-05:00");
        ana = office.desk(QStringLiteral("ana"), after);
        if (destroyHold(*ana, ref))
            return failed(QStringLiteral("one person destroyed it"));
        if (!approve(*office.desk(QStringLiteral("ben"), after), ref, QStringLiteral("destroy")))
            return failed(QStringLiteral("the other could not approve"));
        desk.reset();
        return destroyHold(*ana, ref);
    }
};
}
class tst_DeskPreservation : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void ninety_days_run_from_receipt_and_roll_over_thanksgiving()
    {
        Rehearsal office;
        QVERIFY(office.create(QStringLiteral("2026-08-28T08:00:00-04:00")));
        auto desk = office.desk(QStringLiteral("ana"), QStringLiteral("2026-08-28T09:00:00-04:00"));
        const auto hold = takeHold(*desk, opened(*desk, letterFacts()), {});
        QVERIFY2(hold, qPrintable(hold ? QString() : hold.error().sentence));
        QCOMPARE(hold->period.raw.text(), QStringLiteral("2026-11-26"));
        QCOMPARE(hold->period.earliest.text(), QStringLiteral("2026-11-26"));
        QCOMPARE(hold->period.latest.text(), QStringLiteral("2026-11-27"));
        QCOMPARE(hold->period.binding, hold->period.latest);
    }
    void a_renewal_is_anchored_at_the_raw_end()
    {
        Rehearsal office;
        QVERIFY(office.create(QStringLiteral("2026-08-20T08:00:00-04:00")));
        auto desk = office.desk(QStringLiteral("ana"), QStringLiteral("2026-08-20T09:00:00-04:00"));
        const auto ref = opened(*desk, letterFacts());
        QVERIFY(takeHold(*desk, ref, {}));
        auto later = office.desk(QStringLiteral("ana"), QStringLiteral("2026-11-10T09:00:00-05:00"));
        const auto hold = renewHold(*later, ref);
        QVERIFY2(hold, qPrintable(hold ? QString() : hold.error().sentence));
        QCOMPARE(hold->period.binding.text(), QStringLiteral("2027-02-16"));
        QCOMPARE(hold->renewals, 1);
    }
    void a_renewal_runs_from_the_moved_end_where_that_is_later()
    {
        Rehearsal office;
        QVERIFY(office.create(QStringLiteral("2026-11-22T08:00:00-05:00")));
        auto desk = office.desk(QStringLiteral("ana"), QStringLiteral("2026-11-22T09:00:00-05:00"));
        const auto ref = opened(*desk, letterFacts());
        QCOMPARE(takeHold(*desk, ref, {})->period.binding.text(), QStringLiteral("2027-02-22")); // raw is a Saturday
        auto later = office.desk(QStringLiteral("ana"), QStringLiteral("2027-02-10T09:00:00-05:00"));
        const auto hold = renewHold(*later, ref);
        QVERIFY2(hold, qPrintable(hold ? QString() : hold.error().sentence));
        QCOMPARE(hold->period.raw.text(), QStringLiteral("2027-05-21"));
        QCOMPARE(hold->period.binding.text(), QStringLiteral("2027-05-24")); // 90 days from the 22nd, and a Sunday
    }
    void no_preservation_began_before_its_request_was_received()
    {
        Rehearsal office;
        QVERIFY(office.create(QStringLiteral("2026-11-22T08:00:00-05:00")));
        auto desk = office.desk(QStringLiteral("ana"), QStringLiteral("2026-11-23T09:00:00-05:00"));
        const auto ref = opened(*desk, letterFacts());
        const auto early = takeHold(*desk, ref, {}, instantOf(QStringLiteral("2026-10-01T09:00:00-04:00")));
        QVERIFY(!early);
        QVERIFY2(early.error().sentence.contains(QStringLiteral("was received")), qPrintable(early.error().sentence));
        QVERIFY(stateFacts(*desk, ref, { { QStringLiteral("received_at"), QStringLiteral("2026-11-10") } }));
        QCOMPARE(takeHold(*desk, ref, {})->period.raw.text(), QStringLiteral("2027-02-08")); // as a person stated it
    }
    void process_for_the_account_in_other_letters_or_linked_by_a_person_keeps_the_copy_data()
    {
        QTest::addColumn<QString>("account");
        QTest::addColumn<bool>("links");
        QTest::newRow("in capitals") << QStringLiteral("email:PAT@tenant.example") << false;
        QTest::newRow("by its handle, linked") << QStringLiteral("handle:pat") << true;
    }
    void process_for_the_account_in_other_letters_or_linked_by_a_person_keeps_the_copy()
    {
        QFETCH(QString, account);
        QFETCH(bool, links);
        AfterItsEnd hold;
        QVERIFY(hold.begin());
        QVERIFY(takeHold(*hold.desk, hold.ref, {}));
        const auto warrant = opened(*hold.desk,
            { QStringLiteral("instrument=SW_FED"), QStringLiteral("issuer=District of Utah"),
                QStringLiteral("account=") + account });
        if (links)
            QVERIFY(linkCases(*hold.desk, warrant, hold.ref, QStringLiteral("follows")));
        else
            QVERIFY(hold.desk->docket().casesWithAccount(account)->contains(hold.ref));
        const auto late = hold.office.desk(QStringLiteral("ana"), QStringLiteral("2026-12-01T12:00:00-05:00"));
        const auto gone = destroyHold(*late, hold.ref);
        QVERIFY(!gone);
        QVERIFY2(ids(gone.error().blocks).contains(QStringLiteral("process:") + warrant.text),
            qPrintable(ids(gone.error().blocks).join(u' ')));
        QVERIFY(late->docket().rebuildCheck()->isEmpty());
    }
    void a_renewal_that_comes_as_its_own_case_renews_the_hold_it_means()
    {
        Rehearsal office;
        QVERIFY(office.create(QStringLiteral("2026-08-28T08:00:00-04:00")));
        auto desk = office.desk(QStringLiteral("ana"), QStringLiteral("2026-08-28T09:00:00-04:00"));
        const auto first = opened(*desk, letterFacts());
        QVERIFY(takeHold(*desk, first, {}));
        auto other = letterFacts();
        other[3] = QStringLiteral("docket_number=OTHER-1");
        const auto stranger = opened(*desk, other);
        QVERIFY(takeHold(*desk, stranger, {}));
        auto later = office.desk(QStringLiteral("ana"), QStringLiteral("2026-11-25T16:52:00-05:00"));
        const auto paper = opened(*later, renewalFacts());
        const auto found = renewableBy(*later, *later->docket().load(paper));
        QVERIFY(found);
        QCOMPARE(found->size(), 2);
        const auto &meant = found->first();
        QVERIFY(meant.of == first && meant.sameNumber && meant.inTime && meant.others.isEmpty() && !meant.done);
        QCOMPARE(meant.next.binding.text(), QStringLiteral("2027-02-25"));
        QVERIFY(!found->at(1).sameNumber);

        const auto before = factsOf(*later->docket().load(paper)).value(QStringLiteral("hold_end"));
        QVERIFY(before.isEmpty());
        const auto hold = renewBy(*later, paper, first, meant.hold.id);
        QVERIFY2(hold, qPrintable(hold ? QString() : hold.error().sentence));
        QCOMPARE(hold->period.binding.text(), QStringLiteral("2027-02-25"));
        const auto c = later->docket().load(paper);
        QCOMPARE(c->links, QList<Link>({ { first, QStringLiteral("renewal") } }));
        QVERIFY(c->holds.isEmpty());
        QCOMPARE(outcomeOf(*c, QStringLiteral("V-SV-10")), Outcome::Met);
        QCOMPARE(later->docket().load(first)->holds.first().renewals, 1);
        QVERIFY(renewableBy(*later, *c)->first().done);
        QVERIFY(!renewBy(*later, paper, first, meant.hold.id)); // twice is once
        QVERIFY(later->docket().verify());

        auto generous = later->profile(); // counsel lets a later letter renew it once more
        generous.settings.insert(QStringLiteral("max_renewals"), QStringLiteral("2"));
        const auto again
            = renewed(*hold, instantOf(QStringLiteral("2026-11-25T17:30:00-05:00")), later->law(), generous);
        QVERIFY(again);
        QVERIFY(later->change(first, 0, Desk::Judge::No, [&](const Case &) -> Result<QList<NewEntry>> {
            return QList<NewEntry> { { first, kind::holdChanged, objectOf(*again) } };
        }));
        QVERIFY(renewableBy(*later, *later->docket().load(paper))->first().done); // the first letter is not spent twice
    }
    void a_renewal_that_comes_too_late_is_a_new_request()
    {
        Rehearsal office;
        QVERIFY(office.create(QStringLiteral("2026-08-28T08:00:00-04:00")));
        auto desk = office.desk(QStringLiteral("ana"), QStringLiteral("2026-08-28T09:00:00-04:00"));
        const auto first = opened(*desk, letterFacts());
        QVERIFY(takeHold(*desk, first, {}));
        auto later = office.desk(QStringLiteral("ana"), QStringLiteral("2026-11-30T09:00:00-05:00"));
        const auto paper = opened(*later, renewalFacts());
        const auto found = renewableBy(*later, *later->docket().load(paper));
        QVERIFY(found && found->size() == 1 && !found->first().inTime && !found->first().refusal.isEmpty());
        const auto revision = later->docket().load(first)->revision;
        QVERIFY(!renewBy(*later, paper, first, found->first().hold.id));
        QCOMPARE(later->docket().load(first)->revision, revision);
        QVERIFY(takeHold(*later, paper, {}));
    }
    void nothing_is_preserved_for_a_letter_that_compels_nothing()
    {
        Rehearsal office;
        QVERIFY(office.create(QStringLiteral("2026-11-20T08:00:00-05:00")));
        auto desk = office.desk(QStringLiteral("ana"), QStringLiteral("2026-11-23T09:00:00-05:00"));
        const auto hold = takeHold(*desk, opened(*desk, { QStringLiteral("instrument=FOREIGN_DIRECT") }), {});
        QVERIFY(!hold);
        QCOMPARE(hold.error().no, No::Blocked);
        QCOMPARE(ids(hold.error().blocks), QStringList { QStringLiteral("P-05") });
    }
    void no_basis_is_a_refusal_with_its_reason_and_a_letter_that_ends_the_case_data()
    {
        QTest::addColumn<QStringList>("facts");
        QTest::addColumn<QString>("basis");
        QTest::addColumn<QString>("because");
        QTest::addColumn<QString>("status");
        const auto preservation = QStringLiteral("instrument=PRES_2703F");
        const auto row = [](const char *name, const QStringList &facts, const char *basis, const char *because,
                             const char *status) {
            QTest::newRow(name) << facts << QString::fromLatin1(basis) << QString::fromLatin1(because)
                                << QString::fromLatin1(status);
        };
        row("a European preservation order", { QStringLiteral("instrument=EU_EPOC_PR") }, "", "European", "rejected");
        row("whatever basis is stated", { QStringLiteral("instrument=EU_EPOC_PR") }, "2703f",
            "no request of a governmental entity", "rejected");
        row("nor a civil one", { QStringLiteral("instrument=EU_EPOC_PR") }, "civil", "no civil subpoena", "rejected");
        row("an agency abroad", { preservation, QStringLiteral("issuer_country=DE") }, "2703f", "DE", "rejected");
        row("an informal request", { QStringLiteral("instrument=INFORMAL"), QStringLiteral("issuer=A. Person") },
            "2703f", "process", "");
        row("nobody knows what it is", {}, "", "not stated", "");
    }
    void no_basis_is_a_refusal_with_its_reason_and_a_letter_that_ends_the_case()
    {
        QFETCH(QStringList, facts);
        QFETCH(QString, basis);
        QFETCH(QString, because);
        QFETCH(QString, status);
        Rehearsal office;
        QVERIFY(office.create(QStringLiteral("2026-11-20T08:00:00-05:00")));
        auto desk = office.desk(QStringLiteral("ana"), QStringLiteral("2026-11-23T09:00:00-05:00"));
        const auto ref = opened(*desk, facts + QStringList { QStringLiteral("requester=A. Person") });
        const auto hold = takeHold(*desk, ref, basis);
        QVERIFY(!hold && hold.error().no == No::Blocked);
        const auto block = hold.error().blocks.first();
        QCOMPARE(block.id, QStringLiteral("P-05"));
        QVERIFY2(block.because.contains(because), qPrintable(block.because));
        QVERIFY(desk->docket().load(ref)->holds.isEmpty());
        const auto letter
            = draftLetter(*desk, ref, QStringLiteral("preservation_refusal"), QStringLiteral("en"), false);
        QVERIFY2(letter, qPrintable(letter ? QString() : letter.error().sentence + letter.error().detail));
        const auto after = *desk->docket().load(ref);
        QCOMPARE(after.letters.last().kind, QStringLiteral("preservation_refusal"));
        QCOMPARE(after.status, status.isEmpty() ? QStringLiteral("received") : status);
    }
    void a_paper_that_is_a_basis_is_not_refused()
    {
        Rehearsal office;
        QVERIFY(office.create(QStringLiteral("2026-11-20T08:00:00-05:00")));
        auto desk = office.desk(QStringLiteral("ana"), QStringLiteral("2026-11-23T09:00:00-05:00"));
        const auto ref = opened(*desk, letterFacts());
        QVERIFY(!draftLetter(*desk, ref, QStringLiteral("preservation_refusal"), QStringLiteral("en"), false));
        QVERIFY(refusalOfHold(*desk, *desk->docket().load(ref)).isEmpty());
        QVERIFY(takeHold(*desk, ref, {}));
        const auto warrant = opened(*desk, warrantFacts()); // an agency of the United States may ask so with a warrant
        QVERIFY(!takeHold(*desk, warrant, {}));
        QVERIFY(!takeHold(*desk, warrant, QStringLiteral("civil")));
        QVERIFY(takeHold(*desk, warrant, QStringLiteral("2703f")));
    }
    void what_is_collected_under_a_hold_stands_in_a_manifest_per_account_and_category_that_outlives_it()
    {
        AfterItsEnd it;
        QVERIFY(it.begin());
        QVERIFY(
            collectSample(*it.desk, it.ref, it.office, "1", QStringLiteral("before.csv"), QStringLiteral("L2_LOGS")));
        QVERIFY(it.desk->docket().load(it.ref)->snapshots.isEmpty()); // nothing is held yet
        QVERIFY(takeHold(*it.desk, it.ref, {})); // and now that is
        QVERIFY(collectSample(*it.desk, it.ref, it.office, "canary,4711\n"));
        const auto held = *it.desk->docket().load(it.ref);
        QCOMPARE(held.snapshots.size(), 2);
        QCOMPARE(held.snapshots.first().rows.first().category, QStringLiteral("L2_LOGS"));
        const auto &row = held.snapshots.last().rows.first();
        QCOMPARE(row.account, QStringLiteral("email:pat@tenant.example"));
        QCOMPARE(row.category, QStringLiteral("L3_MESSAGES"));
        QCOMPARE(row.bytes, 12);
        QCOMPARE(row.copies, QStringList { sha256Hex("canary,4711\n") });
        const auto manifest = it.desk->docket().document(it.ref, held.snapshots.last().manifest);
        QVERIFY(manifest);
        QCOMPARE(QString::fromUtf8(*manifest),
            QStringLiteral("account,category,sha256,bytes\nemail:pat@tenant.example,L3_MESSAGES,%1,12\n")
                .arg(row.copies.first()));
        QVERIFY(!manifest->contains("mailbox")); // a file's name may tell what is in it

        const auto done = it.end();
        QVERIFY2(done, qPrintable(done ? QString() : done.error().sentence + ids(done.error().blocks).join(u' ')));
        const auto gone = *it.ana->docket().load(it.ref);
        QCOMPARE(gone.snapshots.size(), 2);
        QVERIFY(!it.ana->docket().document(it.ref, { row.copies.first() }));
        QVERIFY(it.ana->docket().document(it.ref, gone.snapshots.last().manifest));
        QVERIFY(it.ana->docket().verify());
        QVERIFY(it.ana->docket().rebuildCheck()->isEmpty());
    }
    void a_copy_that_somebody_looked_at_is_destroyed_like_the_others_and_each_backup_is_named()
    {
        AfterItsEnd it;
        QVERIFY(it.begin());
        QVERIFY(takeHold(*it.desk, it.ref, {}));
        QVERIFY(collectSample(*it.desk, it.ref, it.office, "canary,4711\n", QStringLiteral("mailbox.csv")));
        const DocumentId copy { sha256Hex("canary,4711\n") };
        QVERIFY(noteView(*it.desk, it.ref, copy));
        const auto file = it.office.path(QStringLiteral("copy.docket"));
        const auto head = it.desk->docket().backup(file);
        QVERIFY(head && it.desk->docket().noteBackup({ file, it.desk->now(), *head }));
        const auto done = it.end();
        QVERIFY2(done, qPrintable(done ? QString() : done.error().sentence + ids(done.error().blocks).join(u' ')));
        const auto steps = done->steps.join(u'|');
        QVERIFY2(steps.contains(copy.text + QStringLiteral(": removed")), qPrintable(steps));
        QVERIFY2(steps.contains(QStringLiteral("copy.docket")) && steps.contains(QStringLiteral(": partial: it holds")),
            qPrintable(steps));
        QVERIFY(!it.ana->docket().document(it.ref, copy));
        QCOMPARE(done->hold.state, HoldState::Destroyed);
    }
    void the_same_bytes_that_stand_as_a_paper_are_named_partial_and_stay()
    {
        AfterItsEnd it;
        QVERIFY(it.begin());
        QVERIFY(takeHold(*it.desk, it.ref, {}));
        QVERIFY(collectSample(*it.desk, it.ref, it.office, "the same\n", QStringLiteral("same.txt")));
        const DocumentId same { sha256Hex("the same\n") };
        QVERIFY(it.desk->change(it.ref, 0, Desk::Judge::No, [&](const Case &) -> Result<QList<NewEntry>> {
            const Received paper { .documents = { { .sha256 = same, .size = 9, .kind = QStringLiteral("part") } },
                .at = it.desk->now() };
            return QList<NewEntry> { { it.ref, kind::filed, objectOf(paper) } };
        }));
        const auto done = it.end();
        QVERIFY2(done, qPrintable(done ? QString() : done.error().sentence + ids(done.error().blocks).join(u' ')));
        QVERIFY2(done->steps.join(u'|').contains(QStringLiteral("carries the same bytes")),
            qPrintable(done->steps.join(u'|')));
        QVERIFY(it.ana->docket().document(it.ref, same));
    }
    void a_copy_that_can_still_be_read_has_failed_unless_something_else_carries_it()
    {
        QCOMPARE(becameOf(true, false, 0), Gone::Removed);
        QCOMPARE(becameOf(false, false, 0), Gone::NotPresent);
        QCOMPARE(becameOf(true, true, 7), Gone::Partial);
        QCOMPARE(becameOf(true, true, 0), Gone::Failed);
        QVERIFY(isWhole({ { {}, Gone::Removed, {} }, { {}, Gone::NotPresent, {} } }));
        QVERIFY(!isWhole({ { {}, Gone::Partial, {} } }) && !hasFailed({ { {}, Gone::Partial, {} } }));
        QVERIFY(hasFailed({ { {}, Gone::Removed, {} }, { {}, Gone::Failed, {} } }));
    }
    void preserved_data_is_destroyed_after_the_latest_date_by_two_people_and_leaves_a_certificate()
    {
        Rehearsal office;
        QVERIFY(office.create(QStringLiteral("2026-08-28T08:00:00-04:00")));
        auto desk = office.desk(QStringLiteral("ana"), QStringLiteral("2026-08-28T09:00:00-04:00"));
        const auto ref = opened(*desk, letterFacts());
        QVERIFY(takeHold(*desk, ref, {}));
        QFile data(office.path(QStringLiteral("mailbox.csv")));
        QVERIFY(data.open(QIODevice::WriteOnly) && data.write("canary,4711\n") > 0);
        data.close();
        QVERIFY(collect(*desk, ref,
            { .path = data.fileName(),
                .category = QStringLiteral("L3_MESSAGES"),
                .account = QStringLiteral("email:pat@tenant.example"),
                .quiet = true }));

        auto early = office.desk(QStringLiteral("ana"), QStringLiteral("2026-11-27T12:00:00-05:00"));
        const auto tooSoon = destroyHold(*early, ref);
        QVERIFY(!tooSoon);
        QCOMPARE(tooSoon.error().no, No::Blocked);

        const auto after = QStringLiteral("2026-12-01T12:00:00-05:00");
        auto ana = office.desk(QStringLiteral("ana"), after);
        QVERIFY(!destroyHold(*ana, ref)); // nobody approved
        auto ben = office.desk(QStringLiteral("ben"), after);
        const auto approved = approve(*ben, ref, QStringLiteral("destroy"));
        QVERIFY2(approved, qPrintable(approved ? QString() : approved.error().sentence));
        const auto done = destroyHold(*ana, ref);
        QVERIFY2(done,
            qPrintable(
                done ? QString() : done.error().sentence + ids(done.error().blocks).join(u' ') + done.error().detail));
        QCOMPARE(done->steps.size(), 2); // the copy, and the file it stood in
        QVERIFY2(
            done->steps.first().contains(QStringLiteral(": removed by entry")), qPrintable(done->steps.join(u'|')));
        QVERIFY(done->steps.last().contains(QStringLiteral("removed by writing the file anew")));
        QVERIFY(done->certificate.startsWith("%PDF"));
        QVERIFY(ana->docket().verify());
        ana.reset(), ben.reset(), early.reset(), desk.reset();
        QFile file(office.file());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("canary,4711"));
    }
};
QTEST_MAIN(tst_DeskPreservation)
#include "tst_desk_preservation.moc"
