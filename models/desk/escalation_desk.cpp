// SPDX-License-Identifier: Apache-2.0
#include "escalation_desk.h"
#include <QCoreApplication>
#include <algorithm>
namespace writdesk {
namespace {
QString say(const char *text) { return QCoreApplication::translate("Escalation", text); }
constexpr int hour = 3600;

bool isOverdueIn(const Reminded &reminder, const QDateTime &now, int hours)
{
    return reminder.isOpen() && hours > 0 && reminder.since.secsTo(now) >= qint64(hours) * hour;
}

// The next state of one reminder; none where it stays as it is.
std::optional<Reminded> next(const std::optional<Reminded> &before, const ListRow &row, const QDateTime &now, int hours)
{
    const auto roles = escalationRoles();
    if (!before)
        return Reminded { .rule = row.dueRule, .due = row.due, .to = roles.first(), .since = now };
    const auto at = roles.indexOf(before->to);
    if (!isOverdueIn(*before, now, hours) || at + 1 >= roles.size())
        return {};
    auto passed = *before;
    passed.to = roles.at(at + 1);
    passed.since = now;
    return passed;
}
}

QStringList escalationRoles()
{
    return { QStringLiteral("intake"), QStringLiteral("reviewer"), QStringLiteral("counsel"),
        QStringLiteral("administrator") };
}

std::optional<Reminded> reminderOf(const Case &c, const ListRow &row)
{
    const auto at = std::ranges::find_if(
        c.reminders, [&](const Reminded &r) { return r.rule == row.dueRule && r.due == row.due; });
    return at == c.reminders.end() ? std::optional<Reminded>() : std::optional(*at);
}

bool wasPassedOn(const Reminded &reminder) { return reminder.to != escalationRoles().first(); }

Result<QList<NewEntry>> toldNow(Desk &desk, const QList<ListRow> &rows)
{
    const auto hours = desk.profile().settings.value(QStringLiteral("escalation_hours"), QStringLiteral("24")).toInt();
    QList<NewEntry> entries;
    for (const auto &row : rows) {
        if (row.dueFamily == Family::WaitUntil) // nobody does anything about a wait
            continue;
        const auto c = desk.docket().load(row.ref);
        if (!c)
            return asFailure(c);
        if (const auto now = next(reminderOf(*c, row), row, desk.now(), hours))
            entries.append({ row.ref, kind::reminded, objectOf(*now) });
    }
    return entries;
}

Result<Case> acknowledge(Desk &desk, const CaseRef &ref, const QString &rule, const QString &says)
{
    return desk.change(ref, 0, Desk::Judge::No, [&](const Case &c) -> Result<QList<NewEntry>> {
        QList<NewEntry> entries;
        for (auto reminder : c.reminders) {
            if (!reminder.isOpen() || (!rule.isEmpty() && reminder.rule != rule))
                continue;
            reminder.acknowledgedBy = desk.actor();
            reminder.acknowledgedAt = desk.now();
            reminder.says = says.simplified();
            entries.append({ c.ref, kind::reminded, objectOf(reminder) });
        }
        if (entries.isEmpty())
            return failed(rule.isEmpty() ? say("No reminder of %1 waits for anybody.").arg(c.ref.text)
                                         : say("No reminder of %1 under %2 waits for anybody.").arg(c.ref.text, rule));
        return entries;
    });
}
}
