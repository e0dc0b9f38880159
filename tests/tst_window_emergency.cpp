// SPDX-License-Identifier: Apache-2.0
// An emergency at two at night in the window: by keys, in twelve interactions, and never past an unverified requester.
#include "agency_desk.h"
#include "agency_table.h"
#include "case_header.h"
#include "chip.h"
#include "emergency_desk.h"
#include "emergency_panel.h"
#include "next_step.h"
#include "window_fixture.h"
#include <QLabel>
using namespace writdesk;
namespace {
using namespace Qt::StringLiterals;
const Answers call { { u"danger"_s, u"threat to kill"_s }, { u"person"_s, u"a girl of nine"_s },
    { u"now"_s, u"by four"_s }, { u"helps"_s, u"where he signed in"_s },
    { u"accounts"_s, u"bob@mail.example, +13125550177"_s }, { u"agency"_s, u"Sheriff"_s }, { u"state"_s, u"IL"_s },
    { u"officer"_s, u"Sgt. Ruiz"_s }, { u"phone"_s, u"+1 312 555 9999"_s } };
const Answers reached { { u"agency"_s, u"A1"_s }, { u"outcome"_s, u"confirmed"_s },
    { u"callee"_s, u"dispatcher Lee"_s }, { u"says"_s, u"he is on shift"_s }, { u"to"_s, u"ruiz@sheriff.example"_s } };

QString message(Opened &o) { return named<QLabel>(*o.window, u"Message"_s)->text(); }

template <class T> T sure(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().sentence));
    return *result;
}

CaseRef onlyCase(Opened &o)
{
    return o.office
        ->ask([](Desk &desk) -> Result<CaseRef> {
            const auto rows = desk.docket().list({});
            if (!rows)
                return asFailure(rows);
            return rows->isEmpty() ? CaseRef() : rows->first().ref;
        })
        .result()
        .value_or(CaseRef());
}

Case caseOf(Opened &o)
{
    return sure(o.office->ask([ref = onlyCase(o)](Desk &desk) { return desk.docket().load(ref); }).result());
}

CaseRef withDirectory(Desk &desk)
{
    sure(addAgency(
        desk, { .name = u"Sheriff"_s, .state = u"IL"_s, .number = u"+13125550100"_s, .source = u"county site"_s }));
    return {};
}

bool confirmAs(Opened &o, const QString &who)
{
    auto desk = o.rehearsal.desk(who, morning);
    return confirmAgency(*desk, u"A1"_s).has_value();
}
}

class tst_WindowEmergency : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void one_key_asks_for_the_call_and_opens_its_case_with_the_next_step()
    {
        Opened o;
        o.prepare(withDirectory);
        QVERIFY(o.start());
        o.prompt.answers = { call };
        o.press("F9");
        QTRY_VERIFY(message(o).contains(u"due within the hour"_s));
        QTRY_VERIFY(!o.window->findChild<CasePage *>()->ref().isEmpty());
        const auto c = caseOf(o);
        QCOMPARE(accountsOf(c), (QStringList { u"email:bob@mail.example"_s, u"phone:+13125550177"_s }));
        QCOMPARE(nextStep({ .c = c }).command, std::optional(Do::CallBack));
    }
    void the_number_of_the_request_is_named_only_as_the_one_not_to_call()
    {
        Opened o;
        o.prepare(withDirectory);
        QVERIFY(confirmAs(o, u"ben"_s) && o.start());
        o.prompt.answers = { call };
        o.press("F9");
        QTRY_VERIFY(!o.window->findChild<CasePage *>()->chosen().ref().isEmpty());
        o.press("Ctrl+Shift+K");
        QTRY_COMPARE(o.prompt.asked.size(), 2);
        const auto &form = o.prompt.asked.last();
        QVERIFY(form.text.contains(u"The request gives +13125559999: that is not the number to call"_s));
        QCOMPARE(form.fields.first().choices.size(), 1);
        QVERIFY(form.fields.first().choices.first().second.contains(u"+13125550100"_s));
        QVERIFY(!form.fields.first().choices.first().second.contains(u"9999"_s));
    }
    void the_way_to_a_decision_is_four_acts_and_the_second_person_is_another_one()
    {
        Opened o;
        o.prepare(withDirectory);
        QVERIFY(confirmAs(o, u"ben"_s) && o.start());
        o.prompt.answers = { call };
        o.press("F9");
        QTRY_VERIFY(!o.window->findChild<CasePage *>()->chosen().ref().isEmpty());
        o.prompt.answers = { reached };
        o.press("Ctrl+Space");
        QTRY_COMPARE(nextStep({ .c = caseOf(o) }).command, std::optional(Do::EmergencyDecide));
        QTRY_COMPARE(
            nextStep(o.window->findChild<CasePage *>()->chosen().view).command, std::optional(Do::EmergencyDecide));
        o.prompt.answers = { { { u"belief"_s, u"a child may die"_s }, { u"later"_s, u"he would be warned"_s } } };
        o.press("Ctrl+Space");
        QTRY_COMPARE(
            nextStep(o.window->findChild<CasePage *>()->chosen().view).command, std::optional(Do::EmergencySecond));
        o.prompt.answers = { {} };
        o.press("Ctrl+Space");
        QTRY_VERIFY(message(o).contains(u"cannot be the second person"_s));
        const auto ref = onlyCase(o);
        QVERIFY(o.start(u"ben"_s) && o.open(ref));
        o.prompt.answers = { {} };
        o.press("Ctrl+Space");
        QTRY_COMPARE(nextStep(o.window->findChild<CasePage *>()->chosen().view).command, std::optional(Do::Collect));
    }
    void the_directory_says_who_stands_behind_each_number_and_another_person_confirms_it()
    {
        Opened o;
        o.prepare(withDirectory);
        QVERIFY(o.start());
        o.press("Ctrl+Shift+Y");
        auto *rows = o.table("Directory of agencies");
        QTRY_COMPARE(rows->model()->rowCount(), 1);
        const auto standing = [&] { return rows->model()->index(0, AgencyTable::StandingColumn).data().toString(); };
        QVERIFY(standing().contains(u"only ana found it"_s));
        const auto confirm = [&] {
            for (auto *action : o.window->actions()) {
                if (action->text().contains(u"onfirm its number"_s))
                    action->trigger();
            }
        };
        o.prompt.answers = { {} };
        confirm();
        QTRY_VERIFY(message(o).contains(u"cannot confirm it"_s));
        QVERIFY(confirmAs(o, u"ben"_s));
        o.press("F5");
        QTRY_VERIFY(standing().contains(u"ana and ben"_s));
    }
    void the_view_of_an_emergency_shows_facts_time_number_and_the_next_act_in_large_type()
    {
        Opened o;
        o.prepare(withDirectory);
        QVERIFY(confirmAs(o, u"ben"_s) && o.start());
        o.prompt.answers = { call };
        o.press("F9");
        QTRY_VERIFY(!o.window->findChild<CasePage *>()->chosen().ref().isEmpty());
        auto *panel = o.window->findChild<EmergencyPanel *>();
        QTRY_VERIFY(panel->isVisible()); // it is what one sees first
        const auto told = [&](const QString &name) {
            for (auto *label : panel->findChildren<QLabel *>()) {
                if (nameOf(label).startsWith(name + u':'))
                    return label->text();
            }
            return QString();
        };
        QVERIFY(told(u"The three facts"_s).contains(u"Danger: threat to kill"_s));
        QVERIFY(told(u"The three facts"_s).contains(u"a girl of nine"_s)
            && told(u"The three facts"_s).contains(u"by four"_s));
        QCOMPARE(told(u"Time left"_s), u"1:00:00 left"_s);
        QVERIFY2(told(u"Due"_s).contains(u"10:00 EST"_s) && told(u"Due"_s).contains(u"15:00 UTC"_s),
            qPrintable(told(u"Due"_s)));
        QVERIFY(told(u"Number to call back"_s).contains(u"+13125550100"_s));
        QVERIFY(!told(u"Number to call back"_s).contains(u"9999"_s)); // the request's is never shown as one to call
        QVERIFY(told(u"Next act"_s).contains(u"call the agency back"_s));
        QVERIFY(panel->findChild<QLabel *>(u"emergencyTimer"_s)->font().pixelSize() >= 30);
    }
    void the_timer_counts_down_and_then_says_how_late_it_is()
    {
        CaseView view;
        view.now = instantOf(u"2026-11-23T09:00:00-05:00"_s);
        view.c.demands = { { { u"D1"_s }, u"EDR_US"_s } };
        Period answer { .rule = u"T-EDR-01"_s, .family = Family::ActBy };
        answer.binding = When::of(view.now.addSecs(3600));
        view.c.judgement.periods = { answer };
        QCOMPARE(EmergencyPanel::leftWords(view, 0), u"1:00:00 left"_s);
        QCOMPARE(EmergencyPanel::leftWords(view, 61), u"0:58:59 left"_s);
        QCOMPARE(EmergencyPanel::leftWords(view, 3605), u"0:00:05 late"_s);
        view.rehearsal = true; // its clock stands
        QCOMPARE(EmergencyPanel::leftWords(view, 61), u"1:00:00 left"_s);
    }
    void the_chip_follows_what_was_decided()
    {
        Opened o;
        o.prepare(withDirectory);
        QVERIFY(confirmAs(o, u"ben"_s) && o.start());
        o.prompt.answers = { call };
        o.press("F9");
        QTRY_VERIFY(!o.window->findChild<CasePage *>()->chosen().ref().isEmpty());
        const auto chips = [&] {
            QStringList all;
            for (auto *chip : o.window->findChild<CaseHeader *>()->findChildren<Chip *>())
                all.append(nameOf(chip));
            return all.join(u'|');
        };
        QTRY_VERIFY2(chips().contains(u"counsel decides"_s), qPrintable(chips()));
        const auto ref = onlyCase(o);
        for (const auto &[who, belief] :
            { std::pair(u"ana"_s, u"a child may die"_s), std::pair(u"ben"_s, QString()) }) {
            auto desk = o.rehearsal.desk(who, morning);
            QVERIFY(belief.isEmpty() ? secondEmergency(*desk, ref, belief).has_value()
                                     : decideEmergency(*desk, ref, { .belief = belief }).has_value());
        }
        o.press("F5");
        QTRY_VERIFY2(chips().contains(u"decided: comply in part"_s), qPrintable(chips()));
        QVERIFY(!chips().contains(u"counsel decides"_s));
    }
    void an_emergency_is_refused_with_a_reason_and_the_letter_is_the_next_act()
    {
        Opened o;
        o.prepare(withDirectory);
        QVERIFY(o.start());
        o.prompt.answers = { call };
        o.press("F9");
        QTRY_VERIFY(!o.window->findChild<CasePage *>()->chosen().ref().isEmpty());
        o.prompt.answers = { { { u"says"_s, u"the agency knows no such officer"_s } } };
        for (auto *action : o.window->actions()) {
            if (action->text().contains(u"fuse the emergency"_s))
                action->trigger();
        }
        QTRY_COMPARE(caseOf(o).status, u"rejected"_s);
        QCOMPARE(nextStep({ .c = caseOf(o) }).command, std::optional(Do::WriteLetter));
        QCOMPARE(fittingLetter(caseOf(o)), u"emergency_refusal"_s);
    }
    void an_empty_directory_says_how_to_fill_it()
    {
        Opened o;
        o.prepare([](Desk &) { return CaseRef(); });
        QVERIFY(o.start());
        o.prompt.answers = { call };
        o.press("F9");
        QTRY_VERIFY(!o.window->findChild<CasePage *>()->chosen().ref().isEmpty());
        o.press("Ctrl+Shift+K");
        QTRY_VERIFY(message(o).contains(u"The directory is empty"_s));
    }
};
QTEST_MAIN(tst_WindowEmergency)
#include "tst_window_emergency.moc"
