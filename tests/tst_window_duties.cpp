// SPDX-License-Identifier: Apache-2.0
// Duties over time in the window: challenges with their log, what a hold keeps, reminders taken up, and a refusal.
#include "challenge_table.h"
#include "collecting_sample.h"
#include "escalation_desk.h"
#include "hold_table.h"
#include "next_step.h"
#include "reminder_desk.h"
#include "view.h"
#include "window_fixture.h"
#include <QLabel>
using namespace writdesk;
using namespace Qt::StringLiterals;
namespace {
QString cell(QTableView *table, int column, int row = 0)
{
    return table->model()->index(row, column).data().toString();
}
QString message(Opened &o) { return named<QLabel>(*o.window, u"Message"_s)->text(); }

bool says(Opened &o, const QString &words)
{
    for (auto *label : o.window->findChildren<QLabel *>()) {
        if (label->text().contains(words) && label->isVisible())
            return true;
    }
    return false;
}

void trigger(Opened &o, const QString &words)
{
    for (auto *action : o.window->actions()) {
        if (action->text().remove(u'&').remove(u'…') == words && action->isEnabled())
            action->trigger();
    }
}

QStringList preservation()
{
    return { u"instrument=PRES_2703F"_s, u"issuer_country=US"_s, u"account=email:pat@tenant.example"_s };
}
}
class tst_WindowDuties : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void a_challenge_is_opened_argued_and_decided_from_the_keyboard()
    {
        Opened o;
        const auto ref = o.prepare(warrant);
        QVERIFY(o.start() && o.open(ref));
        o.prompt.answers
            = { { { u"kind"_s, u"quash_motion"_s }, { u"side"_s, u"user"_s }, { u"says"_s, u"too broad"_s } } };
        o.press("Ctrl+Shift+G");
        auto *challenges = o.table("Challenges");
        auto *log = o.table("What was said");
        QTRY_COMPARE(challenges->model()->rowCount(), 1);
        QCOMPARE(cell(challenges, ChallengeTable::KindColumn), u"motion to quash"_s);
        QCOMPARE(cell(challenges, ChallengeTable::SideColumn), u"the user"_s);
        QCOMPARE(cell(challenges, ChallengeTable::StateColumn), u"! open"_s);
        QVERIFY(says(o, u"motion to quash (C1) is open: no release, no destruction"_s));
        QTRY_COMPARE(cell(log, ChallengeLogTable::SaysColumn), u"too broad"_s);
        o.prompt.answers = { { { u"who"_s, u"Agent Marsh"_s }, { u"says"_s, u"six months will do"_s } } };
        trigger(o, u"Enter what was said"_s);
        QTRY_COMPARE(log->model()->rowCount(), 2);
        QCOMPARE(cell(log, ChallengeLogTable::WhoColumn, 1), u"Agent Marsh"_s);
        o.prompt.answers = { { { u"outcome"_s, u"denied"_s }, { u"says"_s, u"order of the court"_s } } };
        trigger(o, u"Decide the challenge"_s);
        QTRY_COMPARE(cell(challenges, ChallengeTable::StateColumn), u"denied"_s);
        trigger(o, u"Decide the challenge"_s); // it ended
        QTRY_VERIFY(message(o).contains(u"No open challenge is selected"_s));
        for (const auto &form : o.prompt.asked)
            QVERIFY(!form.accept.isEmpty());
    }
    void what_a_hold_keeps_stands_by_its_manifests()
    {
        Opened o;
        const auto ref = o.prepare([&](Desk &desk) {
            const auto made = opened(desk, preservation());
            return takeHold(desk, made, {}) && collectSample(desk, made, o.rehearsal) ? made : CaseRef();
        });
        QVERIFY(!ref.isEmpty() && o.start() && o.open(ref));
        auto *kept = o.table("What is preserved");
        QTRY_COMPARE(kept->model()->rowCount(), 1);
        QCOMPARE(cell(kept, KeptTable::ManifestColumn), u"M1 · H1"_s);
        QCOMPARE(cell(kept, KeptTable::AccountColumn), u"email:pat@tenant.example"_s);
        QVERIFY(cell(kept, KeptTable::CopiesColumn).startsWith(u"1 cop"_s));
        QCOMPARE(cell(kept, KeptTable::StateColumn), u"kept"_s);
        QCOMPARE(cell(o.table("Preservations"), 0), u"H1"_s);
    }
    void a_paper_without_a_basis_says_so_and_leads_to_the_letter_that_refuses()
    {
        Opened o;
        const auto ref = o.prepare([](Desk &desk) {
            return opened(desk, { u"instrument=PRES_2703F"_s, u"issuer_country=DE"_s, u"requester=BKA"_s });
        });
        QVERIFY(o.start() && o.open(ref));
        const auto &view = o.window->findChild<CasePage *>()->chosen().view;
        QVERIFY(view.refusal.contains(u"DE"_s));
        QCOMPARE(nextStep(view).command, std::optional(Do::WriteLetter));
        o.prompt.answers = { { { u"kind"_s, u"preservation_refusal"_s } } };
        o.press("Ctrl+Space");
        QTRY_COMPARE(o.prompt.asked.size(), 1);
        QCOMPARE(o.prompt.asked.first().fields.first().value, u"preservation_refusal"_s);
        QTRY_COMPARE(o.window->findChild<CasePage *>()->chosen().view.c.status, u"rejected"_s);
    }
    void where_the_user_is_told_is_recorded_with_how_it_was_verified()
    {
        Opened o;
        const auto ref = o.prepare([](Desk &desk) { return warrant(desk); });
        QVERIFY(o.start() && o.open(ref));
        auto *contacts = o.window->findChild<QLabel *>(u"contacts"_s);
        QVERIFY(contacts && contacts->text().contains(u"nobody verified"_s));
        o.prompt.answers = { { { u"as"_s, u"administrator"_s }, { u"to"_s, u"it@tenant.example"_s },
            { u"checked"_s, u"named in the contract"_s } } };
        o.prompt.answers.first().insert(u"account"_s, u"email:pat@tenant.example"_s);
        trigger(o, u"Record where the user is told"_s);
        QTRY_VERIFY(contacts->text().contains(u"the administrator at it@tenant.example"_s));
        QVERIFY(contacts->text().contains(u"named in the contract"_s));
    }
    void opening_a_sealed_case_is_an_entry_that_its_history_shows()
    {
        Opened o;
        const auto ref = o.prepare([](Desk &desk) {
            const auto made = *desk.docket().freshRef(desk.today());
            const Received received { .at = desk.now(), .restricted = LaterList<QString>({ underSeal }) };
            return desk.opened(made,
                       [&](const Case &) {
                           return Result<QList<NewEntry>>({ { made, kind::received, objectOf(received) } });
                       })
                ? made
                : CaseRef();
        });
        QVERIFY(!ref.isEmpty() && o.start() && o.open(ref));
        const auto &entries = o.window->findChild<CasePage *>()->chosen().view.entries;
        QCOMPARE(entries.last().kind, kind::caseViewed);
        QCOMPARE(entries.last().actor, u"ana"_s);
    }
    void a_reminder_is_taken_up_by_a_key()
    {
        Opened o;
        const auto ref = o.prepare([](Desk &desk) {
            const auto made = warrant(desk);
            return remind(desk, 30) ? made : CaseRef();
        });
        QVERIFY(!ref.isEmpty() && o.start() && o.open(ref));
        o.press("Ctrl+Shift+T");
        QTRY_VERIFY(message(o).contains(u"they go no further"_s));
        const auto c = *o.rehearsal.desk(u"ana"_s, morning)->docket().load(ref);
        QVERIFY(!c.reminders.isEmpty());
        QCOMPARE(c.reminders.first().acknowledgedBy, u"ana"_s);
        o.press("Ctrl+Shift+T");
        QTRY_VERIFY(message(o).contains(u"No reminder"_s));
    }
};
QTEST_MAIN(tst_WindowDuties)
#include "tst_window_duties.moc"
