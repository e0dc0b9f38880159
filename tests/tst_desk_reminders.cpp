// SPDX-License-Identifier: Apache-2.0
// The scheduler's clock is a parameter here: what it missed is caught up, once, and the miss is on record.
#include "desk_fixture.h"
#include "digest_desk.h"
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
    void what_nobody_takes_up_goes_to_the_next_role_each_time_on_record()
    {
        Rehearsal rehearsal;
        QVERIFY(rehearsal.create(at("2026-11-16")));
        const auto ref = opened(*rehearsal.desk(QStringLiteral("ana"), at("2026-11-16")),
            warrantFacts() + QStringList { QStringLiteral("due_on=2026-12-14") });
        const auto standing = [&](const char *day) {
            const auto reminder = reminded(rehearsal, day);
            const auto row = std::ranges::find(reminder.rows, ref, &ListRow::ref);
            return row == reminder.rows.end() ? Reminded() : reminder.standing.value(reminderKey(*row));
        };
        QCOMPARE(standing("2026-11-24").to, QStringLiteral("intake"));
        QCOMPARE(standing("2026-11-25").to, QStringLiteral("reviewer")); // a day went by
        QCOMPARE(standing("2026-11-26").to, QStringLiteral("counsel"));
        const auto waits = dayList(*rehearsal.desk(QStringLiteral("ana"), at("2026-11-26")));
        QVERIFY(std::ranges::any_of(waits->rows,
            [](const DutyRow &row) { return row.duty == Duty::PassedOn && row.act.contains(u"counsel"); }));
        {
            const auto desk = rehearsal.desk(QStringLiteral("carla"), at("2026-11-26"));
            QVERIFY(acknowledge(*desk, ref, {}, QStringLiteral("on it")));
            QVERIFY(!acknowledge(*desk, ref)); // nothing waits any more
        }
        const auto taken = standing("2026-11-28");
        QCOMPARE(taken.to, QStringLiteral("counsel")); // it goes no further
        QCOMPARE(taken.acknowledgedBy, QStringLiteral("carla"));
        const auto quiet = dayList(*rehearsal.desk(QStringLiteral("ana"), at("2026-11-28")));
        QVERIFY(std::ranges::none_of(quiet->rows, [](const DutyRow &row) { return row.duty == Duty::PassedOn; }));
        const auto entries = *rehearsal.desk(QStringLiteral("ana"), at("2026-11-28"))->docket().entries(ref);
        QCOMPARE(std::ranges::count(entries, kind::reminded, &Entry::kind), 4); // told, passed on twice, taken up
    }
    void the_last_role_keeps_it()
    {
        Rehearsal rehearsal;
        QVERIFY(rehearsal.create(at("2026-11-16")));
        opened(*rehearsal.desk(QStringLiteral("ana"), at("2026-11-16")), warrantFacts());
        Reminder last;
        for (const auto *day : { "2026-11-23", "2026-11-24", "2026-11-25", "2026-11-26", "2026-11-27", "2026-11-28" })
            last = reminded(rehearsal, day);
        QCOMPARE(last.standing.first().to, QStringLiteral("administrator"));
        QCOMPARE(last.standing.first().since, instantOf(at("2026-11-26")));
    }
    void a_digest_of_the_day_names_no_silent_case_and_is_made_once()
    {
        Rehearsal rehearsal;
        QVERIFY(rehearsal.create(at("2026-11-16")));
        CaseRef open, silent;
        {
            const auto desk = rehearsal.desk(QStringLiteral("ana"), at("2026-11-16"));
            open = opened(*desk, warrantFacts());
            auto facts = warrantFacts();
            facts.replaceInStrings(QStringLiteral("pat@"), QStringLiteral("kingfisher@"));
            facts.replaceInStrings(QStringLiteral("26-mj-1201"), QStringLiteral("26-mj-7777"));
            silent = opened(*desk, facts);
            QVERIFY(addGag(*desk, silent,
                { .source = GagSource::Order, .from = QStringLiteral("2026-11-16"), .furtherOrder = true }));
        }
        const auto desk = rehearsal.desk(QStringLiteral("ana"), at("2026-11-27"));
        const auto digest = digestOf(*desk);
        QVERIFY2(digest, qPrintable(digest ? QString() : digest.error().sentence));
        QVERIFY(!digest->made);
        QVERIFY2(digest->text.contains(open.text), qPrintable(digest->text));
        for (const auto &text : { digest->text, digest->brief, digest->title }) {
            QVERIFY2(!text.contains(silent.text), qPrintable(text));
            for (const auto *word : { "kingfisher", "7777", "pat@", "Okafor", "silen" })
                QVERIFY2(!text.contains(QLatin1String(word), Qt::CaseInsensitive), qPrintable(text));
        }
        QVERIFY(digest->more > 0 && digest->rows > 0);
        QVERIFY(digest->title.startsWith(QStringLiteral("REHEARSAL")));
        QVERIFY(!digest->brief.contains(QStringLiteral("WD-"))); // it stands on a locked screen
        const auto mail = digestMail(*desk, *digest);
        QVERIFY2(mail && mail->contains("Subject:"), qPrintable(mail ? QString() : mail.error().sentence));
        QVERIFY(noteDigest(*desk, *digest, QStringLiteral("mail")));
        QVERIFY(digestOf(*desk)->made);
        QVERIFY(!digestOf(*rehearsal.desk(QStringLiteral("ana"), at("2026-11-28")))->made);
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
QTEST_MAIN(tst_DeskReminders)
#include "tst_desk_reminders.moc"
