// SPDX-License-Identifier: Apache-2.0
// The calendar as a stranger's program reads it back, and what it must not tell.
#include "calendar_desk.h"
#include "desk_fixture.h"
#include "early_warnings.h"
#include <libical/ical.h>
using namespace writdesk;
namespace {
const auto morning = QStringLiteral("2026-11-23T09:00:00-05:00");
const auto canary = QStringLiteral("email:canary.8841@plainmail.example");

struct Parsed {
    QString uid {};
    QString start {}; // as libical writes it
    QString stamp {};
    QString summary {};
    QString description {};
    QStringList alarms {};
};

QString timeOf(icaltimetype time) { return QString::fromUtf8(icaltime_as_ical_string(time)); }

QStringList alarmsOf(icalcomponent *event)
{
    QStringList times;
    auto at = icalcomponent_begin_component(event, ICAL_VALARM_COMPONENT);
    for (auto *alarm = icalcompiter_deref(&at); alarm; alarm = icalcompiter_next(&at))
        times.append(
            timeOf(icalproperty_get_trigger(icalcomponent_get_first_property(alarm, ICAL_TRIGGER_PROPERTY)).time));
    return times;
}

QList<Parsed> parsed(const QByteArray &bytes)
{
    QList<Parsed> events;
    auto *calendar = icalparser_parse_string(bytes.constData());
    if (!calendar)
        return events;
    auto at = icalcomponent_begin_component(calendar, ICAL_VEVENT_COMPONENT);
    for (auto *event = icalcompiter_deref(&at); event; event = icalcompiter_next(&at))
        events.append({ QString::fromUtf8(icalcomponent_get_uid(event)), timeOf(icalcomponent_get_dtstart(event)),
            timeOf(icalcomponent_get_dtstamp(event)), QString::fromUtf8(icalcomponent_get_summary(event)),
            QString::fromUtf8(icalcomponent_get_description(event)), alarmsOf(event) });
    icalcomponent_free(calendar);
    return events;
}

QList<Parsed> calendarAt(const Rehearsal &rehearsal, const QString &at, QByteArray *raw = nullptr)
{
    const auto desk = rehearsal.desk(QStringLiteral("ana"), at);
    const auto events = dueEvents(*desk);
    const auto bytes = events ? calendarOf(*desk, *events) : Result<QByteArray>(asFailure(events));
    if (!bytes)
        qFatal("%s", qPrintable(bytes.error().sentence));
    if (raw)
        *raw = *bytes;
    return parsed(*bytes);
}

QStringList canaryFacts()
{
    auto facts = warrantFacts();
    facts.removeIf([](const QString &fact) { return fact.startsWith(u"account="); });
    return facts << QStringLiteral("account=") + canary << QStringLiteral("due_on=2026-12-07");
}

// Lines of a summary that hold these words.
QList<Parsed> with(const QList<Parsed> &events, const QString &words)
{
    QList<Parsed> found;
    std::ranges::copy_if(events, std::back_inserter(found), [&](const Parsed &e) { return e.summary.contains(words); });
    return found;
}
}

class tst_CalendarFile : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void texts_and_times_come_back_as_they_went_in_data()
    {
        QTest::addColumn<QString>("when");
        QTest::addColumn<QString>("start");
        QTest::addColumn<QString>("summary");
        QTest::newRow("a day is all day") << "2026-12-07"
                                          << "20261207"
                                          << "plain";
        QTest::newRow("an instant stands in UTC") << "2026-11-27T10:00:00-05:00"
                                                  << "20261127T150000Z"
                                                  << "plain";
        QTest::newRow("marks of the format") << "2026-12-07"
                                             << "20261207"
                                             << "a, b; c\\d: \"e\"\nf";
        QTest::newRow("a long line of many scripts")
            << "2026-12-07"
            << "20261207" << QStringLiteral("Auskunft über 電話番号 und Ordnungsgemäßes ").repeated(9).trimmed();
    }
    void texts_and_times_come_back_as_they_went_in()
    {
        QFETCH(QString, when);
        QFETCH(QString, start);
        QFETCH(QString, summary);
        const auto stamp = instantOf(morning);
        const auto bytes = calendarFile(QStringLiteral("Writdesk"),
            { { QStringLiteral("one@writdesk"), When::fromText(when), summary, summary, { stamp } } }, stamp);
        QVERIFY(bytes);
        const auto events = parsed(*bytes);
        QCOMPARE(events.size(), 1);
        QCOMPARE(events.first().start, start);
        QCOMPARE(events.first().summary, summary);
        QCOMPARE(events.first().description, summary);
        QCOMPARE(events.first().stamp, QStringLiteral("20261123T140000Z"));
        QCOMPARE(events.first().alarms, QStringList { QStringLiteral("20261123T140000Z") });
        for (const auto &line : bytes->split('\n')) {
            QVERIFY2(line.size() <= 76, line.constData()); // 75 octets and the carriage return
            QVERIFY(line.isEmpty() || line.endsWith('\r'));
        }
    }
    void control_characters_do_not_reach_the_file()
    {
        const auto bytes = calendarFile(QStringLiteral("x"),
            { { QStringLiteral("u"), When::of(QDate(2026, 12, 7)), QStringLiteral("a\rBEGIN:VEVENT\x1b[2J\x07"), {},
                {} } },
            instantOf(morning));
        QVERIFY(bytes);
        QCOMPARE(parsed(*bytes).size(), 1);
        QCOMPARE(parsed(*bytes).first().summary, QStringLiteral("aBEGIN:VEVENT[2J"));
        QVERIFY(!bytes->contains('\x1b'));
    }
    void every_open_date_is_an_event_and_none_names_an_account()
    {
        Rehearsal rehearsal;
        QVERIFY(rehearsal.create(morning));
        const auto desk = rehearsal.desk(QStringLiteral("ana"), morning);
        const auto c = desk->docket().load(opened(*desk, canaryFacts()));
        QByteArray raw;
        const auto events = calendarAt(rehearsal, morning, &raw);
        for (const auto &period : openPeriods(*c, desk->now())) {
            const auto found = with(events, period.title);
            QVERIFY2(!found.isEmpty(), qPrintable(period.title));
            QVERIFY(found.first().summary.contains(c->ref.text));
            QVERIFY(found.first().summary.startsWith(u"REHEARSAL"));
            for (const auto &words : { period.rule, period.earliest.text(), period.latest.text(), period.binding.text(),
                     nameOf(period.family) })
                QVERIFY2(found.first().description.contains(words), qPrintable(words));
        }
        QVERIFY(!with(events, QStringLiteral("data are due")).isEmpty());
        const auto unfolded = QByteArray(raw).replace("\r\n ", "");
        for (const auto &fact : c->facts) {
            if (fact.value.size() > 6 && fact.value != u"AutoIDM"
                && !QDate::fromString(fact.value, Qt::ISODate).isValid())
                QVERIFY2(!unfolded.contains(fact.value.toUtf8()), qPrintable(fact.value));
        }
        QVERIFY(!unfolded.contains("canary") && !unfolded.contains("ana@") && !unfolded.contains("Okafor"));
    }
    void early_warnings_ring_and_those_of_the_past_do_not()
    {
        Rehearsal rehearsal;
        QVERIFY(rehearsal.create(morning));
        const auto desk = rehearsal.desk(QStringLiteral("ana"), morning);
        opened(*desk, canaryFacts());
        const auto due
            = [&](const QString &at) { return with(calendarAt(rehearsal, at), QStringLiteral("data are due")); };
        QCOMPARE(due(morning).first().alarms,
            (QStringList { QStringLiteral("20261130T140000Z"), QStringLiteral("20261203T140000Z") }));
        QCOMPARE(due(QStringLiteral("2026-12-01T09:00:00-05:00")).first().alarms,
            QStringList { QStringLiteral("20261203T140000Z") });
    }
    void the_same_duty_keeps_its_uid_when_its_date_moves()
    {
        Rehearsal rehearsal;
        QVERIFY(rehearsal.create(morning));
        const auto desk = rehearsal.desk(QStringLiteral("ana"), morning);
        const auto ref = opened(*desk, canaryFacts());
        const auto words = QStringLiteral("data are due");
        const auto before = with(calendarAt(rehearsal, morning), words);
        QVERIFY(stateFacts(*desk, ref, { { QStringLiteral("due_on"), QStringLiteral("2026-12-14") } }));
        const auto after = with(calendarAt(rehearsal, morning), words);
        QCOMPARE(before.size(), 1);
        QCOMPARE(after.size(), 1);
        QCOMPARE(after.first().uid, before.first().uid);
        QCOMPARE(after.first().start, QStringLiteral("20261214"));
        QSet<QString> uids;
        const auto events = calendarAt(rehearsal, morning);
        for (const auto &event : events)
            uids.insert(event.uid);
        QCOMPARE(uids.size(), events.size());
    }
    void of_a_silent_case_only_the_day_stands_there()
    {
        Rehearsal rehearsal;
        QVERIFY(rehearsal.create(morning));
        const auto desk = rehearsal.desk(QStringLiteral("ana"), morning);
        const auto ref = opened(*desk, canaryFacts());
        const auto before = calendarAt(rehearsal, morning);
        QVERIFY(addGag(*desk, ref,
            { .source = GagSource::Order, .from = QStringLiteral("2026-11-23"), .length = QStringLiteral("1 years") }));
        QByteArray raw;
        const auto after = calendarAt(rehearsal, morning, &raw);
        const auto unfolded = QByteArray(raw).replace("\r\n ", "");
        for (const auto *words : { "canary", "ilence", "gag", "ondisclosure", "T-2705B", "data are due" })
            QVERIFY2(!unfolded.contains(words), words);
        QVERIFY(!unfolded.contains(ref.text.toUtf8()));
        // The days are kept, by names that nobody can lay beside the earlier ones.
        QStringList days;
        for (const auto &event : after) {
            days.append(event.start);
            for (const auto &earlier : before)
                QVERIFY(event.uid != earlier.uid);
        }
        QVERIFY(days.contains(QStringLiteral("20261207")));
    }
};
QTEST_GUILESS_MAIN(tst_CalendarFile)
#include "tst_calendar_file.moc"
