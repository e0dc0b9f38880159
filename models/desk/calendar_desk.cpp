// SPDX-License-Identifier: Apache-2.0
#include "calendar_desk.h"
#include "early_warnings.h"
#include "list_desk.h"
#include "notice_desk.h"
#include "sha256.h"
#include <QCoreApplication>
#include <QMap>
#include <algorithm>
namespace writdesk {
namespace {
const QTime alarmHour(9, 0); // when an office opens

QString say(const char *text) { return QCoreApplication::translate("Calendar", text); }

QString summaryOf(const CaseRef &ref, const Period &period)
{
    const auto what = period.title.isEmpty() ? period.rule : period.title;
    switch (period.family) {
    case Family::HoldUntil:
        return say("%1, keep through: %2").arg(ref.text, what);
    case Family::PowerUntil:
        return say("%1, power ends: %2").arg(ref.text, what);
    case Family::WaitUntil:
        return say("%1, wait through: %2").arg(ref.text, what);
    case Family::ActBy:
    case Family::SilentUntil:
        break;
    }
    return say("%1, act by: %2").arg(ref.text, what);
}

QString descriptionOf(const Period &period)
{
    QStringList lines { say("Rule %1").arg(period.rule),
        bindsLatest(period.family) ? say("Family %1: the latest reading binds").arg(nameOf(period.family))
                                   : say("Family %1: the earliest reading binds").arg(nameOf(period.family)),
        say("Earliest reading: %1").arg(period.earliest.text()), say("Latest reading: %1").arg(period.latest.text()),
        say("Binding: %1").arg(period.binding.text()) };
    if (period.unverified)
        lines.append(say("A row of the law behind this date is not verified yet."));
    return lines.join(u'\n');
}

class Events {
public:
    explicit Events(Desk &desk, QString secret)
        : m_desk(desk)
        , m_secret(std::move(secret))
        , m_mark(desk.rehearsal() ? say("REHEARSAL ") : QString())
    {
    }
    void add(const Case &c, const Period &period);
    void addUnnamed(const Period &period);
    QList<CalendarEvent> all();

private:
    QList<QDateTime> alarmsOf(const Period &period) const;
    // Nobody can compute it back to a case: what it is made with never leaves the docket.
    QString uid(const QString &of)
    {
        const auto name = sha256Hex((m_secret + u'\n' + of).toUtf8()).left(32);
        const auto nth = ++m_used[name];
        return (nth == 1 ? name : QStringLiteral("%1-%2").arg(name).arg(nth)) + QStringLiteral("@writdesk");
    }
    Desk &m_desk;
    QString m_secret;
    QString m_mark;
    QMap<QString, int> m_used {};
    QList<CalendarEvent> m_events {};
    QMap<QDate, QList<QDateTime>> m_unnamed {}; // with the alarms of its day
};

// Those that are still to come: an alarm of the past would ring at the import.
QList<QDateTime> Events::alarmsOf(const Period &period) const
{
    const QTimeZone zone(m_desk.profile().zone);
    QList<QDateTime> alarms;
    for (const auto &day : earlyWarnings(period, m_desk.law(), m_desk.profile())) {
        const QDateTime at(day, alarmHour, zone.isValid() ? zone : QTimeZone::utc());
        if (at > m_desk.now())
            alarms.append(at);
    }
    return alarms;
}

void Events::add(const Case &c, const Period &period)
{
    const auto summary = m_mark + summaryOf(c.ref, period);
    const auto same = [&](const CalendarEvent &e) { return e.summary == summary && e.when == period.binding; };
    if (std::ranges::any_of(m_events, same)) // two demands of one paper may share a date
        return;
    m_events.append({ uid(QStringList { c.ref.text, period.rule, period.subject }.join(u'\n')), period.binding, summary,
        descriptionOf(period), alarmsOf(period) });
}

void Events::addUnnamed(const Period &period)
{
    auto &alarms = m_unnamed[period.binding.date];
    for (const auto &at : alarmsOf(period)) {
        if (!alarms.contains(at))
            alarms.append(at);
    }
}

// One event a day, with a name that follows from the day alone: an event of a case that became silent does not turn
// into one that says so.
QList<CalendarEvent> Events::all()
{
    for (const auto &[day, alarms] : m_unnamed.asKeyValueRange())
        m_events.append({ uid(day.toString(Qt::ISODate)), When::of(day),
            m_mark + say("Something is due; open the docket to see it"), {}, alarms });
    std::ranges::stable_sort(m_events, {}, [](const CalendarEvent &e) { return e.when.date; });
    return m_events;
}
}

Result<QList<CalendarEvent>> dueEvents(Desk &desk)
{
    const auto first = desk.docket().ofKind(kind::opened);
    const auto rows = first ? listedCases(desk, {}) : Result<QList<ListRow>>(asFailure(first));
    if (!rows)
        return asFailure(rows);
    Events events(desk, first->isEmpty() ? QString() : first->first().leaf);
    for (const auto &row : *rows) {
        if (row.due.isEmpty())
            continue;
        const auto c = desk.docket().load(row.ref);
        if (!c)
            return asFailure(c);
        const auto silent = !blocksOfNotice(desk, *c).isEmpty();
        for (const auto &period : openPeriods(*c, desk.now())) {
            if (silent || speaksOfSilence(period))
                events.addUnnamed(period);
            else
                events.add(*c, period);
        }
    }
    return events.all();
}

Result<QByteArray> calendarOf(const Desk &desk, const QList<CalendarEvent> &events)
{
    return calendarFile(desk.rehearsal() ? say("Writdesk REHEARSAL") : QStringLiteral("Writdesk"), events, desk.now());
}
}
