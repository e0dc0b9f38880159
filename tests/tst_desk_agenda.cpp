// SPDX-License-Identifier: Apache-2.0
// The calendar counter: which dates of which cases stand on which days.
#include "agenda_desk.h"
#include "desk_fixture.h"
#include "retention_desk.h"
using namespace writdesk;
namespace {
const auto morning = QStringLiteral("2026-11-23T09:00:00-05:00");

QDate on(const char *iso) { return QDate::fromString(QString::fromLatin1(iso), Qt::ISODate); }

QStringList dueOn(const char *day)
{
    return warrantFacts() + QStringList { QStringLiteral("due_on=%1").arg(QString::fromLatin1(day)) };
}

QStringList preservationFacts()
{
    return { QStringLiteral("instrument=PRES_2703F"), QStringLiteral("issuer=Department of Justice"),
        QStringLiteral("issuer_country=US"), QStringLiteral("account=email:pat@tenant.example"),
        QStringLiteral("issued_on=2026-08-28") };
}

QList<AgendaItem> ofKind(const Agenda &agenda, AgendaKind kind)
{
    QList<AgendaItem> found;
    std::ranges::copy_if(agenda.items, std::back_inserter(found), [&](const AgendaItem &i) { return i.kind == kind; });
    return found;
}

// A docket begun on one day with a case, and a desk at it on another.
struct Begun {
    Rehearsal rehearsal {};
    CaseRef ref {};
    std::unique_ptr<Desk> desk {};
    bool begin(const QString &at, const std::function<CaseRef(Desk &)> &work)
    {
        if (!rehearsal.create(at))
            return false;
        ref = work(*rehearsal.desk(QStringLiteral("ana"), at));
        desk = rehearsal.desk(QStringLiteral("ana"), morning);
        return !ref.isEmpty();
    }
    Agenda month(const char *from, const char *to, int most = 1000)
    {
        const auto agenda = agendaOf(*desk, on(from), on(to), most);
        return agenda.value_or(Agenda());
    }
};
}

class TestDeskAgenda : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void a_due_date_stands_on_its_day_and_nowhere_else()
    {
        Begun b;
        QVERIFY(b.begin(morning, [](Desk &desk) { return opened(desk, dueOn("2026-12-02")); }));
        const auto december = b.month("2026-12-01", "2026-12-31");
        QCOMPARE(december.today, on("2026-11-23"));
        const auto dataDue = [](QList<AgendaItem> items) {
            items.removeIf(
                [](const AgendaItem &i) { return !i.period.title.contains(QStringLiteral("data are due")); });
            return items;
        };
        const auto acts = dataDue(ofKind(december, AgendaKind::Act));
        QCOMPARE(acts.size(), 1);
        QCOMPARE(acts.first().ref, b.ref);
        QCOMPARE(acts.first().from, on("2026-12-02"));
        QCOMPARE(acts.first().to, on("2026-12-02"));
        QCOMPARE(acts.first().instrument, QStringLiteral("SW_FED"));
        QVERIFY(acts.first().open && !acts.first().period.derivation.isEmpty());
        QVERIFY(dataDue(ofKind(b.month("2026-12-03", "2026-12-31"), AgendaKind::Act)).isEmpty());
    }
    void a_hold_whose_readings_differ_is_a_band_from_the_earlier_to_the_later()
    {
        Begun b; // 28 August and 90 days is Thanksgiving, the day after closes in some states
        QVERIFY(b.begin(QStringLiteral("2026-08-28T09:00:00-04:00"), [](Desk &desk) {
            const auto ref = opened(desk, preservationFacts());
            return takeHold(desk, ref, {}) ? ref : CaseRef();
        }));
        const auto holds = ofKind(b.month("2026-11-01", "2026-11-30"), AgendaKind::Hold);
        QCOMPARE(holds.size(), 1);
        const auto &hold = holds.first();
        QVERIFY(hold.period.earliest.date < hold.period.latest.date);
        QCOMPARE(hold.from, hold.period.earliest.date);
        QCOMPARE(hold.to, hold.period.latest.date);
        QCOMPARE(hold.period.binding.date, hold.to);
    }
    void a_silence_stands_on_its_last_day()
    {
        Begun b;
        QVERIFY(b.begin(QStringLiteral("2026-10-01T09:00:00-04:00"), [](Desk &desk) {
            const auto ref = opened(desk, warrantFacts());
            return addGag(desk, ref,
                       { .source = GagSource::Order,
                           .from = QStringLiteral("2026-09-30"),
                           .until = QStringLiteral("2026-12-01") })
                ? ref
                : CaseRef();
        }));
        const auto silences = ofKind(b.month("2026-12-01", "2026-12-31"), AgendaKind::Silence);
        QCOMPARE(silences.size(), 1);
        QCOMPARE(silences.first().to, on("2026-12-01"));
    }
    void the_window_of_a_notice_opens_when_the_paper_came_or_the_silence_has_ended_data()
    {
        QTest::addColumn<QString>("silentUntil");
        QTest::addColumn<QString>("from");
        QTest::newRow("no silence: from the day of receipt") << QString() << QStringLiteral("2026-11-23");
        QTest::newRow("the day after its last") << QStringLiteral("2026-11-27") << QStringLiteral("2026-11-28");
    }
    void the_window_of_a_notice_opens_when_the_paper_came_or_the_silence_has_ended()
    {
        QFETCH(QString, silentUntil);
        QFETCH(QString, from);
        Begun b;
        QVERIFY(b.begin(morning, [&](Desk &desk) {
            const auto ref = opened(desk, dueOn("2026-12-14"));
            if (!silentUntil.isEmpty()
                && !addGag(desk, ref,
                    { .source = GagSource::Order, .from = QStringLiteral("2026-11-20"), .until = silentUntil }))
                return CaseRef();
            return ref;
        }));
        const auto notices = ofKind(b.month("2026-11-01", "2026-12-31"), AgendaKind::Notice);
        QCOMPARE(notices.size(), 1);
        QCOMPARE(notices.first().from.toString(Qt::ISODate), from);
        QCOMPARE(notices.first().to, on("2026-12-07")); // a week before the data are due
    }
    void early_warnings_stand_before_what_they_warn_of()
    {
        Begun b;
        QVERIFY(b.begin(morning, [](Desk &desk) { return opened(desk, dueOn("2026-12-14")); }));
        const auto warnings = ofKind(b.month("2026-11-01", "2026-12-13"), AgendaKind::Warning);
        QVERIFY(!warnings.isEmpty());
        for (const auto &warning : warnings)
            QVERIFY(warning.from == warning.to && warning.from < warning.period.earliest.date);
    }
    void what_is_answered_stands_on_the_days_that_passed_only()
    {
        Begun b;
        QVERIFY(b.begin(QStringLiteral("2026-11-02T09:00:00-05:00"), [](Desk &desk) {
            for (const auto *day : { "2026-11-10", "2026-12-10" }) {
                const auto ref = opened(desk, dueOn(day));
                if (!closeCase(desk, ref, QStringLiteral("withdrawn"), {}))
                    return CaseRef();
            }
            return opened(desk, dueOn("2026-12-11"));
        }));
        const auto past = ofKind(b.month("2026-11-09", "2026-11-12"), AgendaKind::Act);
        QCOMPARE(past.size(), 1);
        QVERIFY(!past.first().open);
        const auto ahead = ofKind(b.month("2026-12-09", "2026-12-12"), AgendaKind::Act);
        QCOMPARE(ahead.size(), 1);
        QCOMPARE(ahead.first().from, on("2026-12-11"));
    }
    void of_more_cases_than_are_looked_at_those_that_are_due_then_come_first()
    {
        Begun b;
        QVERIFY(b.begin(morning, [](Desk &desk) {
            opened(desk, dueOn("2026-11-24"));
            opened(desk, dueOn("2027-02-01"));
            return opened(desk, dueOn("2026-12-20"));
        }));
        const auto agenda = b.month("2026-12-20", "2026-12-20", 2);
        QVERIFY(agenda.more);
        QCOMPARE(ofKind(agenda, AgendaKind::Act).value(0).ref, b.ref);
        QVERIFY(!b.month("2026-12-20", "2026-12-20", 3).more);
    }
    void holidays_of_the_entity_stand_with_their_names()
    {
        Begun b;
        QVERIFY(b.begin(morning, [](Desk &desk) { return opened(desk, warrantFacts()); }));
        const auto agenda = b.month("2026-11-01", "2027-01-02");
        const auto named = [&](const char *iso) {
            const auto at = std::ranges::find(agenda.holidays, on(iso), &AgendaHoliday::date);
            return at == agenda.holidays.end() ? QString() : at->name;
        };
        QVERIFY(named("2026-11-26").contains(QStringLiteral("Thanksgiving")));
        QVERIFY(!named("2026-12-25").isEmpty() && !named("2027-01-01").isEmpty());
        QVERIFY(named("2026-11-25").isEmpty());
        QCOMPARE(agenda.jurisdiction, QStringLiteral("US"));
        QVERIFY(agenda.holidaysKnown);
    }
};
QTEST_MAIN(TestDeskAgenda)
#include "tst_desk_agenda.moc"
