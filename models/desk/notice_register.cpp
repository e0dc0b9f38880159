// SPDX-License-Identifier: Apache-2.0
#include "registers_desk_p.h"
namespace writdesk {
namespace {
// The agency asked for silence, nothing orders it, and counsel has not said yet what is done.
bool waitsForCounsel(const Case &c)
{
    const auto facts = factsOf(c);
    const auto asked = facts.value(QStringLiteral("gag")) == u"request_only"
        || std::ranges::any_of(c.gags, [](const Gag &g) { return g.source == GagSource::RequestOnly && !g.lifted; });
    return asked && facts.value(QStringLiteral("counsel_decision")).isEmpty();
}

Notice lastOf(const Case &c, const QString &account)
{
    Notice last;
    for (const auto &notice : c.notices) {
        if (notice.account == account || notice.account.isEmpty())
            last = notice;
    }
    return last;
}

Period windowOf(const Case &c, const QString &account)
{
    Period window;
    for (const auto &notice : c.notices) {
        if ((notice.account == account || notice.account.isEmpty()) && notice.wait.binding.isValid())
            window = notice.wait;
    }
    return window;
}

void setBlock(NoticeRow &row, const QList<Block> &blocks)
{
    row.standing = NoticeStanding::Blocked;
    row.because = blocks.first().because;
    QDateTime latest;
    for (const auto &block : blocks) {
        const auto until = instantOf(block.until);
        if (!until.isValid()) // nobody knows when that one ends
            latest = {};
        if (!until.isValid())
            break;
        latest = std::max(latest, until);
    }
    row.mayGo = latest;
    row.next.by = latest.isValid() ? When::of(latest) : When();
    row.next.words = registerSays("Nothing until it is free: %1").arg(blocks.first().who);
}

// What was not sent yet: whether it may go at all.
void tellOfUnsent(NoticeRow &row, Desk &desk, Gates &gates, const Case &c)
{
    if (const auto own = gates.own(c, Act::Notify, row.account); !own.isEmpty())
        return setBlock(row, own);
    const auto *asked = lastAsked(c, u"notify", row.account);
    const auto waits = asked && approvers(c, *asked).isEmpty();
    row.next.now = true;
    if (waitsForCounsel(c)) {
        row.standing = NoticeStanding::Counsel;
        row.next.words = registerSays("Silence is only asked for: counsel decides whether it goes out");
        return;
    }
    const auto blocks = gates.blocks(c, Act::Notify, row.account, {});
    if (blocks && !blocks->isEmpty())
        return setBlock(row, *blocks);
    if (!blocks)
        row.next.words = registerSays("Open the case: its gate is asked there");
    else if (row.standing == NoticeStanding::Unwritten)
        row.next.words = registerSays("Nothing forbids it any more: draft the notice");
    else if (waits)
        row.next.words = registerSays("%1 asks to send it: another person approves").arg(asked->asked);
    else
        row.next.words = registerSays("Nothing stands in the way: send it, and enter that");
    row.next.by = When::of(desk.today());
}

void tellOfSent(NoticeRow &row, const Desk &desk)
{
    const auto runs = row.window.binding.isValid() && stateOf(row.window, desk.now()) != u"ended";
    row.next.by = row.window.binding;
    switch (row.standing) {
    case NoticeStanding::Bounced:
        row.next.now = true;
        row.next.words = registerSays("It came back: find another address of the user, verify it, draft anew");
        return;
    case NoticeStanding::Objection:
        row.next.now = true;
        row.next.words = registerSays("The user objects: counsel decides, and nothing goes out before");
        return;
    default:
        row.next.over = !runs;
        row.next.words = runs ? registerSays("Wait: data may follow once its window is over") : registerSays("Nothing");
    }
}

NoticeStanding standingOf(const QString &state)
{
    auto standing = NoticeStanding::Unwritten;
    fromName(state, standing);
    return standing;
}

// Nobody is told of a letter that only preserves or silences, nor of a demand that was turned away.
bool owesNotice(const Desk &desk, const Case &c)
{
    const auto asksForData = std::ranges::any_of(c.demands, [&](const Demand &d) {
        const auto *row = desk.law().instrument(d.instrument, desk.today());
        return row ? row->is(u"data") : c.process;
    });
    const auto disclosed = std::ranges::any_of(c.packets, [](const Packet &p) { return p.state == u"released"; });
    return asksForData && (disclosed || !isAnswered(c));
}

std::optional<NoticeRow> rowOf(Desk &desk, Gates &gates, const Case &c, const QString &account)
{
    const auto state = noticeState(c, account);
    if (state.isEmpty() && !owesNotice(desk, c))
        return std::nullopt;
    NoticeRow row { .ref = c.ref,
        .account = account,
        .standing = standingOf(state),
        .at = lastOf(c, account).at,
        .window = windowOf(c, account) };
    if (state.isEmpty() && !c.noticeExceptions.isEmpty()) {
        row.standing = NoticeStanding::Excepted;
        row.because = c.noticeExceptions.last();
        row.next.over = true;
        row.next.words = registerSays("Nothing before disclosure; the policy says when the user is told later");
        return row;
    }
    if (state.isEmpty() || state == u"draft")
        tellOfUnsent(row, desk, gates, c);
    else
        tellOfSent(row, desk);
    return row;
}
}

Result<Registered<NoticeRow>> notices(Desk &desk, int mostCases)
{
    Gates gates(desk);
    return registered<NoticeRow>(desk, Register::Notices, mostCases, [&](const Case &c) -> Result<QList<NoticeRow>> {
        QList<NoticeRow> rows;
        for (const auto &account : accountsOf(c)) {
            if (auto row = rowOf(desk, gates, c, account))
                rows.append(*row);
        }
        return rows;
    });
}
}
