// SPDX-License-Identifier: Apache-2.0
#include "gate_ties_p.h"
#include <algorithm>
namespace writdesk {
namespace {
using Cases = QList<const Case *>;

bool linked(const Case &from, const Case &to, QStringView as = {})
{
    return std::ranges::any_of(
        from.links, [&](const Link &l) { return l.to == to.ref && (as.isEmpty() || l.as == as); });
}

QString numberOf(const Case &c) { return factsOf(c).value(QStringLiteral("docket_number")); }

// The case and whatever hangs together with it by links of these kinds, one after the other.
Cases hangingTogether(const Gate &gate, const QStringList &ways)
{
    Cases all { &gate.c };
    for (qsizetype i = 0; i < all.size(); ++i) {
        for (const auto &other : gate.neighbours) {
            const auto tied = std::ranges::any_of(ways,
                [&](const QString &as) { return linked(*all.at(i), other, as) || linked(other, *all.at(i), as); });
            const auto known = std::ranges::any_of(all, [&](const Case *c) { return c->ref == other.ref; });
            if (tied && !known)
                all.append(&other);
        }
    }
    return all;
}

// It is one of them, or linked to one of them as its gag.
bool silences(const Cases &cases, const Case &other)
{
    return std::ranges::any_of(cases,
        [&](const Case *c) { return c->ref == other.ref || linked(*c, other, u"gag") || linked(other, *c, u"gag"); });
}
}

bool isBareOrder(const Case &c)
{
    const auto bare = [](const Demand &d) { return d.instrument == u"NDO_ONLY"; };
    return std::ranges::any_of(c.demands, bare);
}

// A duplicate is the same paper; one that renews or takes the place of another may be silent by itself, and what is
// silent in the other stays so.
Ties::Ties(const Gate &gate)
    : same(hangingTogether(gate, { QStringLiteral("duplicate") }))
    , kin(hangingTogether(
          gate, { QStringLiteral("duplicate"), QStringLiteral("renewal"), QStringLiteral("supersedes") }))
{
}

Tie tieOf(const Ties &ties, const Case &c, const Case &other)
{
    if (other.ref == c.ref)
        return Tie::None;
    if (silences(ties.same, other))
        return Tie::Gag;
    if (silences(ties.kin, other))
        return Tie::Kin;
    const auto sameNumber = !numberOf(c).isEmpty() && numberOf(c) == numberOf(other);
    const auto loose = isBareOrder(other) && !linked(c, other) && !linked(other, c) && !isDecided(other);
    return loose && (sharesAccount(c, other) || sameNumber || namesNobody(other)) ? Tie::Undecided : Tie::None;
}
}
