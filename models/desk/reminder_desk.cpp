// SPDX-License-Identifier: Apache-2.0
#include "reminder_desk.h"
#include "clock_desk.h"
#include "dates.h"
#include "notice_desk.h"
#include <algorithm>
namespace writdesk {
namespace {
// Oldest first; a day on which two ran stands twice.
Result<QList<QDate>> daysWithReminder(Desk &desk)
{
    const auto beats = desk.docket().ofKind(kind::heartbeat);
    if (!beats)
        return asFailure(beats);
    QList<QDate> days;
    for (const auto &beat : *beats)
        days.append(beat.at.toTimeZone(desk.now().timeZone()).date());
    return days;
}

// The days between the last reminder and today. Before the first reminder nobody relied on one.
Result<> lookForGap(Desk &desk, Reminder &reminder)
{
    const auto days = daysWithReminder(desk);
    if (!days)
        return asFailure(days);
    if (!days->isEmpty() && days->last().daysTo(desk.today()) > 1) {
        reminder.missedFrom = plusDays(days->last(), 1);
        reminder.missedTo = plusDays(desk.today(), -1);
    }
    return {};
}

ListRow rowOf(const ListRow &of, const Period &period)
{
    auto row = of;
    row.due = period.binding.text();
    row.dueRule = period.rule;
    row.dueFamily = period.family;
    return row;
}

// What bound on a day without a reminder and is no longer listed: a hold that ended, a power, a wait, an act that
// stands behind a later one.
Result<> catchUp(Desk &desk, Reminder &reminder)
{
    if (!reminder.missedFrom.isValid())
        return {};
    const auto candidates = desk.docket().list({});
    if (!candidates)
        return asFailure(candidates);
    const auto before = firstInstant(reminder.missedFrom, desk.now().timeZone().id());
    for (const auto &candidate : *candidates) {
        const auto c = desk.docket().load(candidate.ref);
        if (!c)
            return asFailure(c);
        // What was open before the gap and bound within it, whatever was entered since.
        for (const auto &period : openPeriods(*c, before)) {
            const auto row = rowOf(candidate, period);
            const auto same
                = [&](const ListRow &r) { return r.ref == row.ref && r.dueRule == row.dueRule && r.due == row.due; };
            if (period.binding.date >= reminder.missedFrom && period.binding.date <= reminder.missedTo
                && std::ranges::none_of(reminder.rows, same) && std::ranges::none_of(reminder.missed, same))
                reminder.missed.append(row);
        }
    }
    std::ranges::stable_sort(reminder.missed, {}, &ListRow::due);
    return {};
}

Result<qsizetype> takeSilenced(Desk &desk, QList<ListRow> &rows)
{
    QList<ListRow> open;
    for (const auto &row : rows) {
        const auto c = desk.docket().load(row.ref);
        if (!c)
            return asFailure(c);
        if (!speaksOfSilence({ .rule = row.dueRule, .family = row.dueFamily }) && blocksOfNotice(desk, *c).isEmpty())
            open.append(row);
    }
    const auto taken = rows.size() - open.size();
    rows = open;
    return taken;
}

QJsonObject heartbeatOf(const Desk &desk, const Reminder &reminder)
{
    QJsonObject body { { QStringLiteral("due"), reminder.rows.size() } };
    if (reminder.missedFrom.isValid()) {
        body.insert(QStringLiteral("missed_from"), toJson(reminder.missedFrom));
        body.insert(QStringLiteral("missed_to"), toJson(reminder.missedTo));
        body.insert(QStringLiteral("caught_up"), reminder.missed.size());
    }
    noteUptime(desk, body);
    return body;
}

// As the cases say once it was entered.
Result<> findStanding(Desk &desk, Reminder &reminder)
{
    for (const auto *list : { &reminder.rows, &reminder.missed }) {
        for (const auto &row : *list) {
            const auto c = desk.docket().load(row.ref);
            if (!c)
                return asFailure(c);
            if (const auto stands = reminderOf(*c, row))
                reminder.standing.insert(reminderKey(row), *stands);
        }
    }
    return {};
}

QList<CaseRef> refsIn(const QList<ListRow> &rows)
{
    QList<CaseRef> refs;
    for (const auto &row : rows) {
        if (!refs.contains(row.ref)) // a case may have several dates
            refs.append(row.ref);
    }
    return refs;
}
}

QString reminderKey(const ListRow &row) { return QStringLiteral("%1 %2 %3").arg(row.ref.text, row.dueRule, row.due); }

Result<Reminder> remind(Desk &desk, int days)
{
    Reminder reminder;
    auto rows = everyDateDue(desk, plusDays(desk.today(), days));
    if (!rows)
        return asFailure(rows);
    reminder.rows = *rows;
    auto done = lookForGap(desk, reminder).and_then([&] { return catchUp(desk, reminder); });
    if (!done)
        return asFailure(done);
    if (const auto clock = noticeClock(desk); !clock)
        return asFailure(clock);
    // The entry proves that the scheduler ran; a reminder nobody sent is seen by its absence.
    const auto told = reminder.missed + reminder.rows;
    done = desk.changeAll(refsIn(told), [&]() -> Result<QList<NewEntry>> {
        return toldNow(desk, told).map([&](const QList<NewEntry> &passed) {
            return passed + QList<NewEntry> { { {}, kind::heartbeat, heartbeatOf(desk, reminder) } };
        });
    });
    if (!done)
        return asFailure(done);
    for (auto *list : { &reminder.rows, &reminder.missed }) {
        const auto taken = takeSilenced(desk, *list);
        if (!taken)
            return asFailure(taken);
        reminder.silent += *taken;
    }
    done = findStanding(desk, reminder);
    return done ? Result<Reminder>(reminder) : asFailure(done);
}

Result<QList<QDate>> daysWithoutReminder(Desk &desk, int ofLast)
{
    const auto ran = daysWithReminder(desk);
    if (!ran || ran->isEmpty())
        return ran;
    QList<QDate> missed;
    for (auto day = qMax(ran->first(), plusDays(desk.today(), -ofLast)); day < desk.today(); day = plusDays(day, 1)) {
        if (!ran->contains(day))
            missed.append(day);
    }
    return missed;
}
}
