// SPDX-License-Identifier: Apache-2.0
#include "register_view.h"
#include "moments.h"
#include "registers_desk.h"
#include "said_again.h"
#include "shown_period.h"
#include "words.h"
namespace writdesk {
namespace {
QString say(const char *text) { return QCoreApplication::translate("RegisterView", text); }
QString counted(const char *text, qsizetype n)
{
    return QCoreApplication::translate("RegisterView", text, nullptr, int(n));
}

// Cells in the words of one desk: its zone, its day, its instant.
class Cells {
public:
    explicit Cells(const Desk &desk)
        : m_desk(desk)
    {
    }
    QByteArray zone() const { return m_desk.profile().zone; }
    Cell at(const QDateTime &instant) const { return { .text = instantWords(instant, zone()) }; }
    Cell on(const QString &iso) const { return { .text = isoWords(iso, zone()) }; }
    // The day that binds, with how far away it is; both readings where they differ; how they came about as the hint.
    Cell until(const Period &period) const;

private:
    const Desk &m_desk;
};

Cell Cells::until(const Period &period) const
{
    if (!period.binding.isValid())
        return { .text = period.problem, .tone = period.problem.isEmpty() ? Tone::Plain : Tone::Soon };
    const auto shown = shownPeriods({ period }, m_desk.today(), m_desk.now(), zone()).first();
    const auto both = say("earliest %1, latest %2").arg(shown.earliest, shown.latest);
    QStringList why { both };
    for (const auto &step : shownSteps(period, zone()))
        why.append(QStringLiteral("%1: %2 %3").arg(step.step, step.date, step.because));
    return { .text = period.earliest == period.latest ? shown.due.text : shown.due.text + u'\n' + both,
        .tone = shown.due.tone,
        .hint = why.join(u'\n') };
}

Cell chip(const QString &words, Tone tone) { return { words, tone, true }; }

Cell actOf(const NextAct &next)
{
    return { .text = next.words, .tone = next.over ? Tone::Quiet : Tone::Plain, .hint = next.words };
}

Cell listed(const QStringList &texts)
{
    constexpr qsizetype most = 3; // the others stand in the case
    auto shown = texts.first(qMin(most, texts.size()));
    if (texts.size() > most)
        shown.append(say("and %1 more").arg(texts.size() - most));
    return { .text = shown.join(u'\n'), .hint = texts.join(u'\n') };
}

Cell stateOf(const PreservationRow &row)
{
    switch (row.standing) {
    case HoldStanding::Kept:
        return chip(say("kept"), Tone::Calm);
    case HoldStanding::ProcessReceived:
        return chip(say("✓ process received"), Tone::Good);
    case HoldStanding::ToDestroy:
        return chip(say("! to be destroyed"), Tone::Soon);
    case HoldStanding::Destroyed:
        break;
    }
    return chip(say("destroyed"), Tone::Quiet);
}

QList<Cell> cellsOf(const PreservationRow &row, const Cells &cells)
{
    auto kept = row.hold.accounts;
    QStringList data;
    for (const auto &category : row.categories)
        data.append(words(Of::Category, category));
    if (!data.isEmpty())
        kept.append(data.join(QStringLiteral(", ")));
    auto taken = cells.at(row.hold.taken);
    if (row.hold.renewals > 0)
        taken.text += u'\n' + counted("renewed %n time(s)", row.hold.renewals);
    auto until = cells.until(row.hold.period);
    if (row.hold.state == HoldState::Released)
        until.text = say("released by the agency") + u'\n' + until.text;
    if (row.next.over)
        until.tone = Tone::Quiet;
    return { until, { .text = row.ref.text }, { .text = row.requester, .hint = row.requester }, listed(kept), taken,
        stateOf(row), actOf(row.next) };
}

Cell stateOf(const GagRow &row)
{
    switch (row.standing) {
    case GagStanding::Asked:
        return chip(say("does not bind"), Tone::Quiet);
    case GagStanding::InForce:
        return chip(say("⊘ in force"), Tone::Bad);
    case GagStanding::Ended:
        return chip(say("! ended, look"), Tone::Soon);
    case GagStanding::Answered:
        return row.next.over ? chip(say("✓ ended"), Tone::Quiet) : chip(say("! ended, two confirm"), Tone::Soon);
    case GagStanding::Lifted:
        break;
    }
    return chip(say("✓ lifted"), Tone::Quiet);
}

Cell untilOf(const GagRow &row, const Cells &cells)
{
    if (row.gag.furtherOrder)
        return { .text = row.gag.id.isEmpty() ? say("until a written release") : say("until further order") };
    auto until = cells.until(row.gag.period);
    if (until.text.isEmpty())
        until.text = say("no end is known");
    return until;
}

Cell extensionOf(const GagRow &row)
{
    if (!row.gag.found.isEmpty())
        return { .text = say("looked for: %1").arg(row.gag.found), .hint = row.gag.found };
    if (row.standing == GagStanding::Ended)
        return { .text = say("! not looked for yet"), .tone = Tone::Soon };
    return { .text = row.gag.extensions > 0 ? counted("extended %n time(s)", row.gag.extensions) : QString() };
}

QList<Cell> cellsOf(const GagRow &row, const Cells &cells)
{
    const auto source = words(Of::GagSource, nameOf(row.gag.source));
    auto blocks = row.silent;
    for (const auto &other : row.cases)
        blocks.append(say("all of %1").arg(other.text));
    auto until = untilOf(row, cells);
    if (row.late.binding.isValid()) {
        const auto late = cells.until(row.late);
        until.text += u'\n' + say("late notice: %1").arg(late.text);
        until.tone = late.tone;
    }
    return { until, { .text = row.ref.text },
        { .text = row.gag.names.isEmpty() ? source : source + u'\n' + saidAgain(row.gag.names), .hint = row.gag.scope },
        cells.on(row.gag.from), blocks.isEmpty() ? Cell { .text = say("nobody is left to tell") } : listed(blocks),
        extensionOf(row), stateOf(row), actOf(row.next) };
}

Cell stateOf(const NoticeRow &row)
{
    switch (row.standing) {
    case NoticeStanding::Unwritten:
        return chip(say("! not written"), Tone::Soon);
    case NoticeStanding::Draft:
        return chip(say("draft"), Tone::Soon);
    case NoticeStanding::Counsel:
        return chip(say("waits for counsel"), Tone::Soon);
    case NoticeStanding::Blocked:
        return chip(say("⊘ blocked"), Tone::Bad);
    case NoticeStanding::Sent:
        return chip(say("sent"), Tone::Calm);
    case NoticeStanding::Delivered:
        return chip(say("✓ delivered"), Tone::Good);
    case NoticeStanding::Bounced:
        return chip(say("! came back"), Tone::Bad);
    case NoticeStanding::Objection:
        return chip(say("! objection"), Tone::Bad);
    case NoticeStanding::Excepted:
        break;
    }
    return chip(say("not given"), Tone::Quiet);
}

Cell mayGo(const NoticeRow &row, const Cells &cells)
{
    switch (row.standing) {
    case NoticeStanding::Blocked:
        return { .text = row.mayGo.isValid() ? say("from %1").arg(instantWords(row.mayGo, cells.zone()))
                                             : say("nobody knows when"),
            .hint = row.because };
    case NoticeStanding::Unwritten:
    case NoticeStanding::Draft:
        return { .text = say("now"), .tone = Tone::Soon };
    case NoticeStanding::Counsel:
        return { .text = say("when counsel decides") };
    case NoticeStanding::Excepted:
        return { .text = row.because, .hint = row.because };
    default:
        return { .text = say("went %1").arg(instantWords(row.at, cells.zone())), .tone = Tone::Quiet };
    }
}

QList<Cell> cellsOf(const NoticeRow &row, const Cells &cells)
{
    auto act = actOf(row.next);
    if (row.standing == NoticeStanding::Blocked)
        act = { .text = row.because, .hint = row.because + u'\n' + row.next.words };
    return { mayGo(row, cells), { .text = row.ref.text }, { .text = row.account, .hint = row.account }, stateOf(row),
        cells.until(row.window), act };
}

Cell stateOf(const PacketRow &row)
{
    if (row.acknowledged.isValid())
        return chip(say("✓ acknowledged"), Tone::Good);
    if (row.handedOver.isValid())
        return chip(say("handed over"), Tone::Calm);
    if (row.released.isValid())
        return chip(say("released"), Tone::Calm);
    return row.next.over ? chip(say("set aside"), Tone::Quiet) : chip(say("! built"), Tone::Soon);
}

QList<Cell> cellsOf(const PacketRow &row, const Cells &cells)
{
    const auto numbers = row.packet.bates.join(u'\n');
    auto handed = cells.at(row.handedOver);
    if (row.handedOver.isValid())
        handed.text += u'\n' + say("%1, to %2").arg(row.way, row.recipient);
    if (row.acknowledged.isValid())
        handed.text += u'\n' + say("acknowledged %1").arg(instantWords(row.acknowledged, cells.zone()));
    return { cells.at(row.built), { .text = row.ref.text },
        { .text = row.packet.id.text + u' ' + counted("%n page(s)", row.pages) + u'\n' + numbers, .hint = numbers },
        { .text = row.approvedBy.join(QStringLiteral(", ")) }, cells.at(row.released), handed, stateOf(row),
        actOf(row.next) };
}

template <class Row> Result<RegisterView> viewOf(const Desk &desk, const Result<Registered<Row>> &registered)
{
    if (!registered)
        return asFailure(registered);
    const Cells cells(desk);
    RegisterView view { .more = registered->more };
    for (const auto &row : registered->rows) {
        view.rows.append(shownRegistered(row.ref, cellsOf(row, cells)));
        view.now += row.next.now ? 1 : 0;
        view.over += row.next.over ? 1 : 0;
    }
    return view;
}
}

Result<RegisterView> registerOf(Desk &desk, Register which)
{
    switch (which) {
    case Register::Preservations:
        return viewOf(desk, preservations(desk));
    case Register::Gags:
        return viewOf(desk, gags(desk));
    case Register::Notices:
        return viewOf(desk, notices(desk));
    case Register::Packets:
        break;
    }
    return viewOf(desk, packets(desk));
}
}
