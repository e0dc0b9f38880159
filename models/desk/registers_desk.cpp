// SPDX-License-Identifier: Apache-2.0
#include "registers_desk_p.h"
namespace writdesk {
namespace {
constexpr int soonDays = 14; // as the day list warns

QStringList categoriesOf(const Case &c, const Hold &hold)
{
    QStringList categories;
    for (const auto &snapshot : c.snapshots) {
        if (snapshot.hold != hold.id)
            continue;
        for (const auto &row : snapshot.rows) {
            if (!categories.contains(row.category))
                categories.append(row.category);
        }
    }
    return categories;
}

QString requesterOf(const Case &c)
{
    const auto facts = factsOf(c);
    const auto requester = facts.value(QStringLiteral("requester"));
    return requester.isEmpty() ? facts.value(QStringLiteral("issuer")) : requester;
}

Result<QList<Case>> sharing(Desk &desk, const Case &c, const Hold &hold)
{
    QList<Case> cases;
    QList<CaseRef> seen { c.ref };
    for (const auto &account : hold.accounts) {
        const auto refs = desk.docket().casesWithAccount(account);
        if (!refs)
            return asFailure(refs);
        for (const auto &ref : *refs) {
            if (seen.contains(ref))
                continue;
            seen.append(ref);
            auto other = desk.docket().load(ref);
            if (!other)
                return asFailure(other);
            cases.append(std::move(*other));
        }
    }
    return cases;
}

NextAct actOfDestruction(const Case &c, const Hold &hold, const QList<Block> &blocks)
{
    NextAct next { .by = hold.period.binding };
    const auto own = QStringLiteral("hold:%1").arg(hold.id.text);
    const auto other
        = std::ranges::find_if(blocks, [&](const Block &b) { return !b.id.startsWith(u"approval") && b.id != own; });
    const auto *asked = lastAsked(c, u"destroy", hold.id.text);
    const auto by = asked ? approvers(c, *asked) : QStringList();
    next.now = other == blocks.end();
    if (other != blocks.end())
        next.words = registerSays("It waits: %1").arg(other->because);
    else if (asked == nullptr)
        next.words = registerSays("Ask for its destruction; a second person approves it");
    else if (by.isEmpty())
        next.words = registerSays("%1 asks for its destruction: another person approves").arg(asked->asked);
    else
        next.words = registerSays("%1 approved: another person destroys it").arg(by.join(QStringLiteral(", ")));
    return next;
}

Result<PreservationRow> rowOf(Desk &desk, Gates &gates, const Case &c, const Hold &hold)
{
    PreservationRow row {
        .ref = c.ref, .requester = requesterOf(c), .hold = hold, .categories = categoriesOf(c, hold)
    };
    row.next.by = hold.period.binding;
    if (hold.state == HoldState::Destroyed) {
        row.standing = HoldStanding::Destroyed;
        row.next.over = true;
        row.next.words = registerSays("Nothing: its certificate lies in the case");
        return row;
    }
    const auto others = sharing(desk, c, hold);
    if (!others)
        return asFailure(others);
    const auto blocks = gates.own(c, Act::Destroy, hold.id.text, *others);
    const auto process = std::ranges::find_if(blocks, [](const Block &b) { return b.id.startsWith(u"process:"); });
    const auto ended = hold.state == HoldState::Released || stateOf(hold.period, desk.now()) == u"ended";
    if (process != blocks.end()) {
        row.standing = HoldStanding::ProcessReceived;
        row.next.words = registerSays("Keep it: %1").arg(process->because);
    } else if (ended) {
        row.standing = HoldStanding::ToDestroy;
        row.next = actOfDestruction(c, hold, blocks);
    } else {
        const auto soon = hold.period.binding.isValid() && desk.today().daysTo(hold.period.binding.date) <= soonDays;
        row.next.now = soon || !hold.period.problem.isEmpty();
        row.next.words = soon               ? registerSays("Remind the agency before it ends")
            : hold.period.problem.isEmpty() ? registerSays("Nothing until it nears its end")
                                            : registerSays("Say when it ends: %1").arg(hold.period.problem);
    }
    return row;
}
}

std::optional<QList<Block>> Gates::blocks(const Case &c, Act act, const QString &subject, const QString &what)
{
    if (m_left == 0)
        return std::nullopt;
    --m_left;
    return m_desk.blocks(c, act, subject, what);
}

QList<Block> Gates::own(const Case &c, Act act, const QString &subject, const QList<Case> &others) const
{
    return blocksOf({ .act = act, .subject = subject, .actor = m_desk.actor(), .now = m_desk.now() }, c, others,
        m_desk.law(), m_desk.profile());
}

QStringList approvers(const Case &c, const Approval &asked)
{
    QStringList names;
    for (const auto &a : c.approvals) {
        if (a.act == asked.act && a.what == asked.what && !a.by.isEmpty() && !names.contains(a.by))
            names.append(a.by);
    }
    return names;
}

Result<Registered<PreservationRow>> preservations(Desk &desk, int mostCases)
{
    Gates gates(desk);
    return registered<PreservationRow>(
        desk, Register::Preservations, mostCases, [&](const Case &c) -> Result<QList<PreservationRow>> {
            QList<PreservationRow> rows;
            for (const auto &hold : c.holds) {
                auto row = rowOf(desk, gates, c, hold);
                if (!row)
                    return asFailure(row);
                rows.append(std::move(*row));
            }
            return rows;
        });
}
}
