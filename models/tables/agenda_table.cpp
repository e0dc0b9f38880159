// SPDX-License-Identifier: Apache-2.0
#include "agenda_table.h"
#include "moments.h"
#include "said_again.h"
#include "step_table.h"
#include "words.h"
namespace writdesk {
namespace {
QString say(const char *text) { return QCoreApplication::translate("Agenda", text); }

QString readingsOf(const Period &period, const QByteArray &zone)
{
    const auto earliest = whenWords(period.earliest, zone), latest = whenWords(period.latest, zone);
    return earliest == latest ? say("both readings: %1").arg(earliest)
                              : say("earliest reading %1, latest %2").arg(earliest, latest);
}

QString dueOf(const ShownAgenda &shown)
{
    if (shown.item.open)
        return shown.due.text;
    return say("no longer open — %1").arg(whenWords(shown.item.period.binding, shown.item.period.zone));
}

Tone toneOf(const ShownAgenda &shown)
{
    if (!shown.item.open)
        return Tone::Quiet;
    return shown.item.kind == AgendaKind::Warning ? Tone::Calm : shown.due.tone;
}
}

QString words(AgendaKind kind)
{
    switch (kind) {
    case AgendaKind::Act:
        return words(Family::ActBy);
    case AgendaKind::Notice:
        return say("tell the user by");
    case AgendaKind::Power:
        return words(Family::PowerUntil);
    case AgendaKind::Hold:
        return words(Family::HoldUntil);
    case AgendaKind::Silence:
        return words(Family::SilentUntil);
    case AgendaKind::Wait:
        return words(Family::WaitUntil);
    case AgendaKind::File:
        return say("file kept until");
    case AgendaKind::Warning:
        return say("early warning");
    }
    return {};
}

ShownAgenda shownAgenda(
    const AgendaItem &item, const QString &instrument, const QDate &today, const QDateTime &now, const QByteArray &zone)
{
    const auto &period = item.period;
    const auto where = period.zone.isEmpty() ? zone : period.zone;
    const auto steps = shownSteps(period, zone);
    return { item, period.title.isEmpty() ? period.rule : saidAgain(period.title), instrument,
        dueWords(period.binding, period.family, today, now, where), readingsOf(period, where),
        instantWords(period.freeFrom, where), steps.isEmpty() ? period.cites : steps.last().because };
}

QString sentenceOf(const ShownAgenda &shown)
{
    const auto &item = shown.item;
    QStringList lines { say("%1 · %2: %3").arg(item.ref.text, words(item.kind), shown.what) };
    if (!shown.instrument.isEmpty())
        lines.first() += QStringLiteral(" (%1)").arg(shown.instrument);
    lines.append(say("Binding: %1").arg(dueOf(shown)));
    lines.append(say("Family: %1; %2").arg(words(item.period.family), shown.readings));
    if (item.kind == AgendaKind::Notice)
        lines.append(say("It may be sent from %1.").arg(dayWords(item.from)));
    if (!shown.over.isEmpty())
        lines.append(say("Over from: %1").arg(shown.over));
    if (!shown.why.isEmpty())
        lines.append(say("Why: %1").arg(shown.why));
    if (!item.standsWith.isEmpty())
        lines.append(say("Its reminder stands with: %1").arg(item.standsWith));
    return lines.join(u'\n');
}

namespace {
constexpr Column<ShownAgenda> columns[] = {
    { QT_TRANSLATE_NOOP("Columns", "Kind"),
        [](const ShownAgenda &s) {
            return Cell { words(s.item.kind), toneOf(s), true, sentenceOf(s) };
        } },
    { QT_TRANSLATE_NOOP("Columns", "Case"),
        [](const ShownAgenda &s) { return Cell { .text = s.item.ref.text, .hint = sentenceOf(s) }; } },
    { QT_TRANSLATE_NOOP("Columns", "What"),
        [](const ShownAgenda &s) {
            return Cell { .text = s.instrument.isEmpty() ? s.what : QStringLiteral("%1 · %2").arg(s.what, s.instrument),
                .hint = sentenceOf(s) };
        } },
    { QT_TRANSLATE_NOOP("Columns", "What binds"),
        [](const ShownAgenda &s) { return Cell { .text = dueOf(s), .tone = toneOf(s), .hint = sentenceOf(s) }; } },
    { QT_TRANSLATE_NOOP("Columns", "Readings"),
        [](const ShownAgenda &s) { return Cell { .text = s.readings, .hint = sentenceOf(s) }; } },
    { QT_TRANSLATE_NOOP("Columns", "Over from"),
        [](const ShownAgenda &s) { return Cell { .text = s.over, .tone = Tone::Quiet, .hint = sentenceOf(s) }; } },
    { QT_TRANSLATE_NOOP("Columns", "Why"),
        [](const ShownAgenda &s) { return Cell { .text = s.why, .tone = Tone::Quiet, .hint = sentenceOf(s) }; } },
};
}
AgendaTable::AgendaTable(QObject *parent)
    : RowTable(columns, parent)
{
}
}
