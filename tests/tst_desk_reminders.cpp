// SPDX-License-Identifier: Apache-2.0
// The scheduler's clock is a parameter here: what it missed is caught up, once, and the miss is on record.
#include "desk_fixture.h"
#include "reminder_desk.h"
#include "today_desk.h"
#include <algorithm>
using namespace writdesk;
namespace {
QString at(const char *day) { return QLatin1String(day) + QStringLiteral("T07:00:00-05:00"); }

Reminder reminded(const Rehearsal &rehearsal, const char *day, int days = 7)
{
    const auto ran = remind(*rehearsal.desk(QStringLiteral("scheduler"), at(day)), days);
    if (!ran)
        qFatal("%s", qPrintable(ran.error().sentence));
    return *ran;
}

QStringList datesOf(const QList<ListRow> &rows)
{
    QStringList dates;
    for (const auto &row : rows)
        dates.append(row.dueRule + u' ' + row.due);
    return dates;
}
}
class tst_DeskReminders : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void before_the_first_reminder_none_was_missed()
    {
        Rehearsal rehearsal;
        QVERIFY(rehearsal.create(at("2026-11-02")));
        QVERIFY(!reminded(rehearsal, "2026-11-23").missedFrom.isValid());
    }
    void a_reminder_each_day_misses_none()
    {
        Rehearsal rehearsal;
        QVERIFY(rehearsal.create(at("2026-11-20")));
        for (const auto *day : { "2026-11-20", "2026-11-21", "2026-11-21", "2026-11-22" })
            QVERIFY(!reminded(rehearsal, day).missedFrom.isValid());
    }
    void what_came_and_went_while_none_ran_is_told_once_and_recorded()
    {
        Rehearsal rehearsal;
        QVERIFY(rehearsal.create(at("2026-11-16")));
        opened(*rehearsal.desk(QStringLiteral("ana"), at("2026-11-16")),
            warrantFacts() + QStringList { QStringLiteral("due_on=2026-12-14") });
        reminded(rehearsal, "2026-11-27");
        // The warrant's power ends on 30 November, while the scheduler is dead.
        const auto late = reminded(rehearsal, "2026-12-03");
        QCOMPARE(late.missedFrom, QDate(2026, 11, 28));
        QCOMPARE(late.missedTo, QDate(2026, 12, 2));
        const auto dates = datesOf(late.missed);
        QVERIFY2(dates.contains(QStringLiteral("T-R41-01 2026-11-30")), qPrintable(dates.join(u',')));
        QCOMPARE(QSet<QString>(dates.begin(), dates.end()).size(), dates.size());
        QVERIFY(std::ranges::is_sorted(late.missed, {}, &ListRow::due));
        const auto beats = rehearsal.desk(QStringLiteral("ana"), at("2026-12-03"))->docket().ofKind(kind::heartbeat);
        QCOMPARE(beats->last().body.value(u"missed_from").toString(), QStringLiteral("2026-11-28"));
        QCOMPARE(beats->last().body.value(u"missed_to").toString(), QStringLiteral("2026-12-02"));
        const auto next = reminded(rehearsal, "2026-12-04");
        QVERIFY(next.missed.isEmpty() && !next.missedFrom.isValid());
    }
    void what_is_missed_of_a_silent_case_is_counted_and_not_named()
    {
        Rehearsal rehearsal;
        QVERIFY(rehearsal.create(at("2026-11-16")));
        {
            const auto desk = rehearsal.desk(QStringLiteral("ana"), at("2026-11-16"));
            const auto ref = opened(*desk, warrantFacts());
            QVERIFY(addGag(*desk, ref,
                { .source = GagSource::Order, .from = QStringLiteral("2026-11-16"), .furtherOrder = true }));
        }
        reminded(rehearsal, "2026-11-27");
        const auto late = reminded(rehearsal, "2026-12-03");
        QVERIFY(late.rows.isEmpty() && late.missed.isEmpty());
        QVERIFY(late.silent > 0 && late.missedFrom.isValid());
    }
    void whoever_opens_the_day_list_sees_the_days_without_a_reminder()
    {
        Rehearsal rehearsal;
        QVERIFY(rehearsal.create(at("2026-11-16")));
        const auto told = [&](const char *day) {
            const auto list = dayList(*rehearsal.desk(QStringLiteral("ana"), at(day)));
            QStringList said;
            for (const auto &row : list->rows) {
                if (row.duty == Duty::Reminders)
                    said.append(row.what + u'|' + row.act);
            }
            return said.join(u'\n');
        };
        QVERIFY(told("2026-11-20").isEmpty()); // nobody relies on reminders yet
        reminded(rehearsal, "2026-11-20");
        QVERIFY(told("2026-11-20").isEmpty());
        QVERIFY(told("2026-11-21").isEmpty()); // the day is not over
        QVERIFY(told("2026-11-24").contains(u"on 3 of") && told("2026-11-24").contains(u"2026-11-23"));
        QVERIFY(told("2026-11-24").contains(u"Run writdeskctl remind"));
        reminded(rehearsal, "2026-11-24");
        reminded(rehearsal, "2026-11-25");
        QVERIFY(told("2026-11-25").contains(u"on 3 of") && told("2026-11-25").contains(u"told since"));
        QVERIFY(told("2027-01-05").contains(u"on 30 of"));
    }
};
QTEST_GUILESS_MAIN(tst_DeskReminders)
#include "tst_desk_reminders.moc"
