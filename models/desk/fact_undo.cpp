// SPDX-License-Identifier: Apache-2.0
#include "fact_undo.h"
#include <QCoreApplication>
#include <algorithm>
namespace writdesk {
namespace {
QString say(const char *text) { return QCoreApplication::translate("FactUndo", text); }

bool isAlike(const Fact &a, const Fact &b) { return a.name == b.name && a.demand == b.demand; }

QList<Fact> alike(const QList<Fact> &facts, const Fact &to)
{
    QList<Fact> found;
    std::ranges::copy_if(facts, std::back_inserter(found), [&](const Fact &f) { return isAlike(f, to); });
    return found;
}

// One of each name and demand.
QList<Fact> kindsOf(const QList<Fact> &facts)
{
    QList<Fact> kinds;
    for (const auto &fact : facts) {
        if (alike(kinds, fact).isEmpty())
            kinds.append({ .name = fact.name, .demand = fact.demand });
    }
    return kinds;
}
}

FactChange changeOf(const Case &before, const Case &after)
{
    FactChange change { .ref = after.ref };
    for (const auto &kind : kindsOf(before.facts + after.facts)) {
        const auto was = alike(before.facts, kind), now = alike(after.facts, kind);
        if (was == now)
            continue;
        change.was += was;
        change.now += now;
    }
    for (const auto &gag : after.gags) {
        if (!before.gags.contains(gag)) // made, or longer than it was
            change.silence = gag.id.text;
    }
    return change;
}

Result<Case> undoFacts(Desk &desk, const FactChange &change)
{
    if (!change.silence.isEmpty())
        return failed(say("The silence %1 follows from those facts. Lift it; nothing was undone.").arg(change.silence));
    return desk.change(change.ref, 0, Desk::Judge::Yes, [&](const Case &c) -> Result<QList<NewEntry>> {
        const auto kinds = kindsOf(change.was + change.now);
        for (const auto &kind : kinds) {
            if (alike(c.facts, kind) != alike(change.now, kind))
                return failed(say("The fact %1 was changed again since. State what it should be; nothing was undone.")
                                  .arg(kind.name));
        }
        return QList<NewEntry> { { c.ref, kind::stated,
            { { QStringLiteral("set"), toJson(change.was) }, { QStringLiteral("clear"), toJson(kinds) },
                { QStringLiteral("undone"), true } } } };
    });
}
}
