// SPDX-License-Identifier: Apache-2.0
#include "date_table.h"
#include "moments.h"
#include "said_again.h"
#include "words.h"
namespace writdesk {
QList<ShownPeriod> shownPeriods(
    const QList<Period> &periods, const QDate &today, const QDateTime &now, const QByteArray &zone)
{
    QList<ShownPeriod> shown;
    for (const auto &period : periods) {
        const auto where = period.zone.isEmpty() ? zone : period.zone;
        shown.append({ period, dueWords(period.binding, period.family, today, now, where), stateOf(period, now),
            whenWords(period.earliest, where), whenWords(period.latest, where), instantWords(period.freeFrom, where) });
    }
    return shown;
}

QDateTime answeredAt(const QList<Entry> &entries)
{
    Case c;
    QDateTime since;
    for (const auto &entry : entries) {
        c = after(std::move(c), entry);
        if (!c.process || !isAnswered(c))
            since = {};
        else if (!since.isValid())
            since = entry.at;
    }
    return since;
}

QList<ShownPeriod> shownPeriods(const Case &c, const QList<Period> &periods, const QDateTime &answered,
    const QDate &today, const QDateTime &now, const QByteArray &zone)
{
    auto shown = shownPeriods(periods, today, now, zone);
    if (!answered.isValid())
        return shown;
    const auto open = openPeriods(c, now);
    for (auto &one : shown) {
        if (one.period.family != Family::ActBy || !one.period.problem.isEmpty() || open.contains(one.period))
            continue;
        const auto words = QCoreApplication::translate("DueWords", "answered on %1").arg(instantWords(answered, zone));
        one.due = { words, words, Tone::Quiet };
        one.state = QStringLiteral("answered");
    }
    return shown;
}

namespace {
Tone toneOf(const ShownPeriod &p)
{
    if (!p.period.problem.isEmpty())
        return Tone::Soon;
    if (p.state == u"answered")
        return Tone::Quiet;
    return p.state == u"ended" && p.period.family != Family::ActBy ? Tone::Quiet : p.due.tone;
}

QString dueOf(const ShownPeriod &p) { return p.period.problem.isEmpty() ? p.due.text : saidAgain(p.period.problem); }

constexpr Column<ShownPeriod> columns[] = {
    { QT_TRANSLATE_NOOP("Columns", "Period"),
        [](const ShownPeriod &p) {
            return Cell { .text = p.period.title.isEmpty() ? p.period.rule : saidAgain(p.period.title),
                .hint = p.period.rule };
        } },
    { QT_TRANSLATE_NOOP("Columns", "Kind"),
        [](const ShownPeriod &p) { return Cell { .text = words(p.period.family), .tone = Tone::Quiet }; } },
    { QT_TRANSLATE_NOOP("Columns", "What binds"),
        [](const ShownPeriod &p) { return Cell { .text = dueOf(p), .tone = toneOf(p), .hint = dueOf(p) }; } },
    { QT_TRANSLATE_NOOP("Columns", "Earliest"), [](const ShownPeriod &p) { return Cell { .text = p.earliest }; } },
    { QT_TRANSLATE_NOOP("Columns", "Latest"), [](const ShownPeriod &p) { return Cell { .text = p.latest }; } },
    { QT_TRANSLATE_NOOP("Columns", "State"),
        [](const ShownPeriod &p) {
            return Cell { words(Of::PeriodState, p.state), toneOf(p), true };
        } },
};
}
DateTable::DateTable(QObject *parent)
    : RowTable(columns, parent)
{
}
}
