// SPDX-License-Identifier: Apache-2.0
// Duties as they run over time: what interrupts them, what comes in meanwhile, and what is owed afterwards.
#include "dates_due.h"
#include "desk_fixture.h"
#include "list_desk.h"
#include "reminder_desk.h"
#include <map>
using namespace writdesk;
namespace {
const auto account = QStringLiteral("email:pat@tenant.example");
const auto taken = QStringLiteral("2026-08-28T09:00:00-04:00");
const auto over = QStringLiteral("2026-12-01T12:00:00-05:00");

QStringList letterFacts()
{
    return { QStringLiteral("instrument=PRES_2703F"), QStringLiteral("issuer=Federal Bureau of Investigation"),
        QStringLiteral("issuer_country=US"), QStringLiteral("docket_number=196C-NY-3312"),
        QStringLiteral("signer=Lee Marsh"), QStringLiteral("signer_role=agent"), QStringLiteral("issued_on=2026-08-27"),
        QStringLiteral("addressee=AutoIDM"), QStringLiteral("entity=AutoIDM"), QStringLiteral("account=") + account,
        QStringLiteral("category=L3_MESSAGES") };
}

QString exported(const Rehearsal &office, const QString &name, const QByteArray &bytes)
{
    QFile file(office.path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(name));
    return file.fileName();
}

CaseRef held(Desk &desk, const Rehearsal &office, Desk *collector = nullptr)
{
    const auto ref = opened(desk, letterFacts());
    const CollectOrder order { .path = exported(office, QStringLiteral("mailbox.csv"), "a,b\n"),
        .category = QStringLiteral("L3_MESSAGES"),
        .account = account,
        .quiet = true };
    if (!takeHold(desk, ref, {}) || !collect(collector ? *collector : desk, ref, order))
        qFatal("no hold");
    return ref;
}

QString said(const Failure &failure) { return failure.sentence + u' ' + ids(failure.blocks).join(u' '); }

// A paper that nothing could read, filed by itself.
bool fileUnreadPaper(Desk &desk, const CaseRef &into = {}, const QString &problem = QStringLiteral("it is locked"))
{
    const auto ref = into.isEmpty() ? *desk.docket().freshRef(desk.today()) : into;
    const auto stored
        = desk.docket().putDocument(ref, QByteArray("%PDF-1.7 ") + ref.text.toLatin1() + problem.toLatin1());
    if (!stored)
        return false;
    const Received paper { .documents = { { .sha256 = *stored,
                               .name = QStringLiteral("locked.pdf"),
                               .kind = QStringLiteral("paper"),
                               .problem = problem } },
        .at = desk.now() };
    const auto entry = NewEntry { ref, into.isEmpty() ? kind::received : kind::filed, objectOf(paper) };
    const auto work = [&](const Case &) -> Result<QList<NewEntry>> { return QList<NewEntry> { entry }; };
    return into.isEmpty() ? desk.opened(ref, work).has_value()
                          : desk.change(ref, 0, Desk::Judge::Yes, work).has_value();
}

// An ordinary docket with two people; its clock is a function, so that something may happen whenever it is asked.
class Ordinary {
public:
    Ordinary()
    {
        const auto made
            = Docket::create(file, { .profile = QStringLiteral("autoidm"), .at = at, .actor = QStringLiteral("ana") });
        for (const auto &[name, role] :
            std::map<QString, QString> { { QStringLiteral("ana"), QStringLiteral("counsel") },
                { QStringLiteral("ben"), QStringLiteral("reviewer") },
                { QStringLiteral("cy"), QStringLiteral("collector") },
                { QStringLiteral("dot"), QStringLiteral("intake") },
                { QStringLiteral("eve"), QStringLiteral("auditor") } }) {
            if (!made || !(*made)->addActor({ QStringLiteral("ana"), at }, name, role, QStringLiteral("secret")))
                qFatal("no docket");
        }
    }
    std::unique_ptr<Desk> desk(
        const QString &actor, std::function<void()> asked = [] {}) const
    {
        auto opened = Desk::open({ .docket = file,
            .actor = actor,
            .passphrase = QStringLiteral("secret"),
            .clock =
                [this, asked] {
                    asked();
                    return at;
                },
            .readerProgram = QStringLiteral(PROGRAMS "/writdesk-reader") });
        if (!opened)
            qFatal("%s", qPrintable(opened.error().sentence));
        return std::move(*opened);
    }
    Rehearsal folder {};
    QString file = folder.path(QStringLiteral("office.docket"));
    QDateTime at = instantOf(taken);
};
}
class tst_DeskDuties : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void a_destruction_cut_off_before_its_certificate_is_finished_without_a_new_approval()
    {
        Rehearsal office;
        QVERIFY(office.create(QStringLiteral("2026-08-28T08:00:00-04:00")));
        auto desk = office.desk(QStringLiteral("ana"), taken);
        const auto ref = held(*desk, office);
        auto ana = office.desk(QStringLiteral("ana"), over);
        QVERIFY(!destroyHold(*ana, ref));
        auto ben = office.desk(QStringLiteral("ben"), over);
        QVERIFY(approve(*ben, ref, QStringLiteral("destroy")));
        const auto entries = *ana->docket().entries(ref);
        const auto collected = std::ranges::find(entries, kind::collected, &Entry::kind);
        const auto erased = ana->docket().erase(ana->stamp(), ref, { collected->number }, QStringLiteral("P-07"),
            QStringLiteral("ben"), {}, QStringLiteral("H1")); // and here the machine stops
        QVERIFY(erased);

        auto later = office.desk(QStringLiteral("ana"), QStringLiteral("2026-12-02T09:00:00-05:00"));
        const auto done = destroyHold(*later, ref);
        QVERIFY2(done, qPrintable(done ? QString() : said(done.error())));
        QVERIFY(done->steps.value(0).contains(QStringLiteral("removed by entry %1").arg(erased->number)));
        QVERIFY(done->certificate.startsWith("%PDF"));
        QCOMPARE(later->docket().load(ref)->holds.first().state, HoldState::Destroyed);
        QVERIFY(later->docket().verify());
    }
    void a_paper_that_comes_in_while_a_copy_is_destroyed_stops_it()
    {
        Ordinary office;
        auto ana = office.desk(QStringLiteral("ana"));
        auto cy = office.desk(QStringLiteral("cy"));
        const auto ref = held(*ana, office.folder, cy.get());
        office.at = instantOf(over);
        QVERIFY(!destroyHold(*ana, ref));
        auto ben = office.desk(QStringLiteral("ben"));
        QVERIFY(approve(*ben, ref, QStringLiteral("destroy")));

        auto calls = 0;
        auto inTime = false;
        auto other = office.desk(QStringLiteral("ben"));
        // The third time the clock is asked is the stamp of the erasure: the gate outside has opened by then.
        auto acting = office.desk(QStringLiteral("ana"), [&] {
            if (++calls == 3)
                inTime = fileUnreadPaper(*other);
        });
        QVERIFY2(blocksOfDestruction(*office.desk(QStringLiteral("ana")), *ana->docket().load(ref), {}).isEmpty(),
            "the gate is open");
        calls = 0;
        const auto stopped = destroyHold(*acting, ref);
        QVERIFY(inTime);
        QVERIFY(!stopped);
        QVERIFY2(said(stopped.error()).contains(QStringLiteral("unread:")), qPrintable(said(stopped.error())));
        const auto entries = *ana->docket().entries(ref);
        QVERIFY(
            std::ranges::none_of(entries, [](const Entry &e) { return e.kind == kind::erased || e.erasedBy != 0; }));
    }
    void each_role_does_its_own_acts_and_a_refusal_names_who_may()
    {
        Ordinary office;
        auto ana = office.desk(QStringLiteral("ana"));
        auto cy = office.desk(QStringLiteral("cy"));
        auto dot = office.desk(QStringLiteral("dot"));
        auto eve = office.desk(QStringLiteral("eve"));
        const auto ref = held(*ana, office.folder, cy.get());
        const auto decided = [](Desk &desk, const CaseRef &c) {
            return stateFacts(desk, c, { { QStringLiteral("counsel_decision"), QStringLiteral("comply") } });
        };
        QVERIFY(stateFacts(*dot, ref, { { QStringLiteral("issuer_country"), QStringLiteral("US") } }));
        QVERIFY(decided(*ana, ref));
        const auto refused = decided(*dot, ref);
        QVERIFY(!refused);
        QVERIFY2(refused.error().sentence.contains(QStringLiteral("intake"))
                && refused.error().sentence.contains(QStringLiteral("counsel")),
            qPrintable(refused.error().sentence));
        QVERIFY(!releaseHold(*dot, ref));
        QVERIFY(!releaseHold(*cy, ref));
        QVERIFY(!exceptNotice(*office.desk(QStringLiteral("ben")), ref, QStringLiteral("child safety")));
        QVERIFY(exceptNotice(*ana, ref, QStringLiteral("child safety")));
        const CollectOrder order { .path = exported(office.folder, QStringLiteral("more.csv"), "a\n"),
            .category = QStringLiteral("L3_MESSAGES"),
            .account = account };
        QVERIFY(!collect(*ana, ref, order)); // who decides does not collect
        QVERIFY(collect(*cy, ref, order));
        QVERIFY(!judgeCase(*eve, ref)); // an auditor reads
        QVERIFY(!destroyHold(*cy, ref));
        const auto before = ana->docket().head()->count;
        QVERIFY(!fileUnreadPaper(*eve));
        QCOMPARE(ana->docket().head()->count, before);
    }
    void a_second_paper_that_nothing_read_blocks_until_somebody_looked_at_it()
    {
        Rehearsal office;
        QVERIFY(office.create(QStringLiteral("2026-08-28T08:00:00-04:00")));
        auto desk = office.desk(QStringLiteral("ana"), taken);
        const auto ref = held(*desk, office);
        const auto other = opened(
            *desk, { QStringLiteral("instrument=SUBP_GJ_FED"), QStringLiteral("account=email:kim@tenant.example") });
        QVERIFY(fileUnreadPaper(*desk, other, QString())); // the one that was read
        QVERIFY(fileUnreadPaper(*desk, other));
        auto later = office.desk(QStringLiteral("ana"), over);
        const auto block = QStringLiteral("unread:%1").arg(other.text);
        QVERIFY(ids(blocksOfDestruction(*later, *later->docket().load(ref), {})).contains(block));
        // Typing accounts says nothing of which paper was read.
        QVERIFY(stateFacts(
            *later, other, { { QStringLiteral("account"), QStringLiteral("email:lou@tenant.example"), true } }));
        QVERIFY(ids(blocksOfDestruction(*later, *later->docket().load(ref), {})).contains(block));
        const auto paper = later->docket().load(other)->documents.last().sha256;
        QVERIFY(!lookAt(*later, other, paper, QStringLiteral(" ")));
        QVERIFY(lookAt(*later, other, paper, QStringLiteral("a blank fax page")));
        QVERIFY(!ids(blocksOfDestruction(*later, *later->docket().load(ref), {})).contains(block));
    }
    void typing_what_the_only_paper_says_is_looking_at_it()
    {
        Rehearsal office;
        QVERIFY(office.create(QStringLiteral("2026-08-28T08:00:00-04:00")));
        auto desk = office.desk(QStringLiteral("ana"), taken);
        QVERIFY(fileUnreadPaper(*desk));
        const auto ref = desk->docket().list({})->first().ref;
        QVERIFY(stateFacts(*desk, ref, { { QStringLiteral("account"), account } }));
        QCOMPARE(desk->docket().load(ref)->documents.first().seen, QStringList { QStringLiteral("account") });
        QVERIFY(stateFacts(*desk, ref, { { QStringLiteral("account"), QString() } })); // taken back
        QVERIFY(desk->docket().load(ref)->documents.first().seen.isEmpty());
    }
    void what_was_found_of_an_extension_is_kept()
    {
        Rehearsal office;
        QVERIFY(office.create(QStringLiteral("2026-11-20T15:00:00-05:00")));
        auto desk = office.desk(QStringLiteral("ana"), QStringLiteral("2026-11-23T09:00:00-05:00"));
        const auto ref = opened(*desk, warrantFacts());
        QVERIFY(addGag(*desk, ref, { .from = QStringLiteral("2025-11-24"), .until = QStringLiteral("2026-11-24") }));
        auto later = office.desk(QStringLiteral("ana"), QStringLiteral("2026-11-25T08:00:00-05:00"));
        QVERIFY(answerGag(*later, ref, { QStringLiteral("G1") }, QStringLiteral("clerk called: none")));
        QCOMPARE(later->docket().load(ref)->gags.first().found, QStringLiteral("clerk called: none"));
    }
    void a_delivery_after_a_bounce_is_refused_until_it_was_sent_again()
    {
        Rehearsal office;
        QVERIFY(office.create(QStringLiteral("2026-11-20T15:00:00-05:00")));
        auto desk = office.desk(QStringLiteral("ana"), QStringLiteral("2026-11-23T09:00:00-05:00"));
        const auto ref = opened(*desk, warrantFacts());
        QVERIFY(draftNotice(*desk, ref, QStringLiteral("en"), false));
        QVERIFY(markNotice(*desk, ref, QStringLiteral("sent")));
        QVERIFY(markNotice(*desk, ref, QStringLiteral("bounced")));
        QVERIFY(!markNotice(*desk, ref, QStringLiteral("delivered")));
        QVERIFY(markNotice(*desk, ref, QStringLiteral("sent")));
        QVERIFY(markNotice(*desk, ref, QStringLiteral("delivered")));
    }
    void an_answer_that_is_overdue_stays_before_a_silence_or_a_hold_that_ends_one_day_data()
    {
        QTest::addColumn<bool>("silence");
        QTest::newRow("a silence of a year") << true;
        QTest::newRow("no silence") << false;
    }
    void an_answer_that_is_overdue_stays_before_a_silence_or_a_hold_that_ends_one_day()
    {
        QFETCH(bool, silence);
        Rehearsal office;
        QVERIFY(office.create(QStringLiteral("2026-11-20T15:00:00-05:00")));
        auto desk = office.desk(QStringLiteral("ana"), QStringLiteral("2026-11-20T15:00:00-05:00"));
        const auto ref = opened(*desk,
            { QStringLiteral("instrument=SUBP_GJ_FED"), QStringLiteral("issuer=District of Utah"),
                QStringLiteral("issued_on=2026-11-18"), QStringLiteral("due_on=2026-12-07"),
                QStringLiteral("account=") + account, QStringLiteral("category=L1_A") });
        if (silence)
            QVERIFY(addGag(*desk, ref, { .from = QStringLiteral("2026-11-20"), .length = QStringLiteral("1 year") }));
        const auto rules = [&](const QString &at, int days) {
            auto later = office.desk(QStringLiteral("ana"), at);
            QStringList found;
            const auto rows = everyDateDue(*later, days < 0 ? QDate() : later->today().addDays(days));
            for (const auto &row : rows.value_or(QList<ListRow>()))
                found.append(row.dueRule);
            return found;
        };
        const auto before = QStringLiteral("2026-11-23T09:00:00-05:00");
        const auto passed = QStringLiteral("2026-12-10T09:00:00-05:00");
        const auto answer = QStringLiteral("T-DUE-01");
        // Nobody is asked to tell a user about whom silence is owed.
        QCOMPARE(rules(before, -1).contains(QStringLiteral("T-NOT-02")), !silence);
        QVERIFY(rules(before, -1).contains(answer));
        QVERIFY(!rules(before, 3).contains(answer));
        QVERIFY(rules(passed, 5).contains(answer)); // owed all the same
        QVERIFY(rules(passed, -1).contains(answer));
        auto late = office.desk(QStringLiteral("ana"), passed);
        const auto next = nextDue(*late->docket().load(ref), late->now());
        QVERIFY(next);
        QCOMPARE(next->rule, answer);
        const auto reminder = remind(*late, 7);
        QVERIFY(reminder);
        QCOMPARE(reminder->rows.isEmpty() ? QString() : reminder->rows.last().dueRule, silence ? QString() : answer);
        QCOMPARE(reminder->silent, silence ? 1 : 0); // what goes out of the docket only counts those
        if (!silence) {
            QVERIFY(draftNotice(*late, ref, QStringLiteral("en"), false));
            QVERIFY(markNotice(*late, ref, QStringLiteral("sent")));
            QVERIFY(!rules(passed, -1).contains(QStringLiteral("T-NOT-02"))); // the user is told
        }
        QVERIFY(late->docket().rebuildCheck()->isEmpty());
    }
    void after_a_gag_the_user_is_told_late_by_two_people_within_the_set_days()
    {
        Rehearsal office;
        QVERIFY(office.create(QStringLiteral("2026-11-20T15:00:00-05:00")));
        const auto monday = QStringLiteral("2026-11-23T09:00:00-05:00");
        auto ana = office.desk(QStringLiteral("ana"), monday);
        const auto ref = opened(*ana, warrantFacts());
        const CollectOrder order { .path = exported(office, QStringLiteral("subscriber.csv"), "name\nPat\n"),
            .category = QStringLiteral("L1_A"),
            .account = account,
            .quiet = true };
        QVERIFY(collect(*ana, ref, order));
        QVERIFY(addGag(*ana, ref, { .from = QStringLiteral("2025-11-24"), .until = QStringLiteral("2026-11-24") }));
        const auto bag = office.path(QStringLiteral("bag"));
        QVERIFY(buildCasePacket(*ana, ref, { bag }));
        QVERIFY(approve(*office.desk(QStringLiteral("ben"), monday), ref, QStringLiteral("release")));
        const auto out = releasePacket(*ana, ref, bag);
        QVERIFY2(out, qPrintable(out ? QString() : said(out.error())));

        const auto after = QStringLiteral("2026-11-25T08:00:00-05:00");
        auto later = office.desk(QStringLiteral("ana"), after);
        const auto due = nextDue(*later->docket().load(ref), later->now());
        QVERIFY(due);
        QCOMPARE(due->rule, QStringLiteral("T-NOT-04")); // no power of the paper matters any more
        QCOMPARE(due->binding.text(), QStringLiteral("2026-12-02")); // Thanksgiving and the weekend do not count
        QVERIFY(!draftNotice(*later, ref, QStringLiteral("en"), false)); // nobody looked for an extension
        QVERIFY(answerGag(*later, ref, { QStringLiteral("G1") }, QStringLiteral("clerk called: none")));
        const auto draft = draftNotice(*later, ref, QStringLiteral("en"), false);
        QVERIFY2(draft, qPrintable(draft ? QString() : said(draft.error())));
        QCOMPARE(later->docket().load(ref)->letters.last().kind, QStringLiteral("late_notice"));
        QVERIFY(!draft->document.name.contains(QStringLiteral("late")));
        const auto alone = markNotice(*later, ref, QStringLiteral("sent"));
        QVERIFY(!alone);
        QCOMPARE(ids(alone.error().blocks), QStringList { QStringLiteral("approval:notify") });
        QVERIFY(!approve(*later, ref, QStringLiteral("notify")));
        QVERIFY(approve(*office.desk(QStringLiteral("ben"), after), ref, QStringLiteral("notify")));
        const auto sent = markNotice(*later, ref, QStringLiteral("sent"));
        QVERIFY2(sent, qPrintable(sent ? QString() : said(sent.error())));
        QCOMPARE(sent->status, QStringLiteral("released"));
        const auto left = periodsOf(*sent);
        QVERIFY(std::ranges::none_of(left, [](const Period &p) { return p.rule == u"T-NOT-04"; }));
    }
    void an_override_falls_with_the_finding_it_was_made_for()
    {
        Rehearsal office;
        QVERIFY(office.create(QStringLiteral("2026-11-20T15:00:00-05:00")));
        const auto monday = QStringLiteral("2026-11-23T09:00:00-05:00");
        auto ana = office.desk(QStringLiteral("ana"), monday);
        const auto ref = opened(*ana, warrantFacts() + QStringList { QStringLiteral("court_class=tribal") });
        const auto failing = [&](const QString &id) {
            const auto findings = ana->docket().load(ref)->judgement.findings;
            const auto at = std::ranges::find(findings, id, &Finding::id);
            return at != findings.end() && at->outcome != Outcome::Met;
        };
        const auto id = QStringLiteral("V-FM-02"); // the court may issue such a warrant
        QVERIFY(failing(id));
        QVERIFY(overrule(*ana, ref, id, QStringLiteral("the state empowers that court")));
        QVERIFY2(failing(id), "a fatal finding waits for the second person");
        QVERIFY(approve(*office.desk(QStringLiteral("ben"), monday), ref, QStringLiteral("override")));
        QVERIFY(!failing(id));
        QVERIFY(stateFacts(*ana, ref, { { QStringLiteral("court_class"), QStringLiteral("municipal") } }));
        QVERIFY2(failing(id), "what the paper says now was never overruled");
    }
};
QTEST_MAIN(tst_DeskDuties)
#include "tst_desk_duties.moc"
