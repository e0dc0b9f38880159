// SPDX-License-Identifier: Apache-2.0
#include "approval_p.h"
#include "case_questions.h"
#include "following_p.h"
#include <algorithm>
namespace writdesk {
namespace {
QList<Fact> named(const Case &c, QStringView name)
{
    QList<Fact> facts;
    std::ranges::copy_if(c.facts, std::back_inserter(facts), [&](const Fact &f) { return f.name == name; });
    return facts;
}

QStringList valuesOf(const Case &c, QStringView name)
{
    QStringList values;
    for (const auto &fact : named(c, name))
        values.append(QStringLiteral("%1 %2").arg(fact.demand.text, fact.value));
    values.sort();
    return values;
}

constexpr auto target = u"delivery_target";
constexpr auto verified = u"delivery_verified_at";

// V-ID-09: another address of delivery is verified anew; what was verified before was another one.
QList<NewEntry> unverified(const Case &before, const Case &now)
{
    const auto stale = valuesOf(before, verified) == valuesOf(now, verified);
    if (!stale || named(now, verified).isEmpty() || valuesOf(before, target) == valuesOf(now, target))
        return {};
    return { { now.ref, kind::stated,
        { { QStringLiteral("set"), QJsonArray() }, { QStringLiteral("clear"), toJson(named(now, verified)) } } } };
}

// Bound and not handed over yet.
const Packet *onItsWay(const Case &c)
{
    if (c.packets.isEmpty())
        return nullptr;
    const auto *packet = &c.packets.last();
    const auto gone = [&](const Delivery &d) { return d.packet == packet->id; };
    return std::ranges::any_of(c.deliveries, gone) ? nullptr : packet;
}

// Whoever approved the release did not see to whom it goes now, or that nobody is told: it is asked for again.
QList<NewEntry> askedAgain(const Desk &desk, const Case &before, const Case &now)
{
    const auto *packet = onItsWay(now);
    const auto same
        = before.noticeExceptions == now.noticeExceptions && valuesOf(before, target) == valuesOf(now, target);
    if (!packet || same || !lastAsked(now, u"release", packet->id.text))
        return {};
    const Approval asked { .act = QStringLiteral("release"),
        .subject = packet->id.text,
        .what = whatOf(now, *packet, valuesOf(now, target)),
        .asked = desk.actor(),
        .at = desk.now() };
    return { { now.ref, kind::asked, objectOf(asked) } };
}

Case withEntries(Case c, const QList<NewEntry> &entries)
{
    for (const auto &entry : entries)
        c = after(std::move(c), { .number = c.revision + 1, .caseRef = c.ref, .kind = entry.kind, .body = entry.body });
    return c;
}
}

QList<NewEntry> followingEntries(const Desk &desk, const Case &before, const Case &now)
{
    if (before.revision == 0) // nothing stood before
        return {};
    auto entries = silencesTaken(desk, before, now) + unverified(before, now);
    entries += askedAgain(desk, before, withEntries(now, entries));
    return entries;
}
}
