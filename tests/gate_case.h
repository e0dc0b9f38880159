// SPDX-License-Identifier: Apache-2.0
// Gags, holds, packets and approvals to ask gates about.
#pragma once
#include "gates.h"
#include "law_case.h"
#include <algorithm>
namespace writdesk {
inline const QString what(64, u'a');
inline const QDateTime later = instant("2027-11-25T00:00:00-05:00");

inline QList<Block> ask(Act act, const Case &c, const char *subject = "", const QList<Case> &around = {},
    const QDateTime &now = noon, const QString &actor = QStringLiteral("ann"))
{
    return blocksOf({ act, QString::fromLatin1(subject), what, actor, now }, c, around, theLaw(), theProfile());
}
inline QStringList idsOf(const QList<Block> &blocks)
{
    QStringList ids;
    for (const auto &block : blocks)
        ids.append(block.id);
    return ids;
}
inline bool has(const QList<Block> &blocks, const char *id) { return idsOf(blocks).contains(QLatin1String(id)); }

inline Gag gag(const char *id, GagSource source, const QDateTime &freeFrom = later)
{
    Gag g { .id = { QString::fromLatin1(id) }, .source = source, .names = QStringLiteral("order 26-sc-9") };
    g.period.family = Family::SilentUntil;
    g.period.freeFrom = freeFrom;
    g.period.binding = freeFrom.isValid() ? When::of(freeFrom.date().addDays(-1)) : When();
    return g;
}
inline Approval approval(const char *act, const char *subject, const char *asked, const char *by)
{
    return { .act = QLatin1String(act),
        .subject = QLatin1String(subject),
        .what = what,
        .asked = QLatin1String(asked),
        .by = QLatin1String(by) };
}
inline Case judged(Case c)
{
    c.judgement = judge(c, theLaw(), theProfile(), noon);
    return c;
}
// A warrant that may go out: noticed, waited, approved, inside the ceiling.
inline Case ready()
{
    auto c = caseOf(QStringLiteral("SW_FED"), wellMade(QStringLiteral("category=L3_MESSAGES;gag=none")));
    Notice notice {
        .account = QStringLiteral("email:someone@mail.example"), .state = QStringLiteral("sent"), .at = noon.addDays(-9)
    };
    notice.wait.freeFrom = noon.addDays(-1);
    notice.wait.binding = When::of(noon.date().addDays(-2));
    c.notices.append(notice);
    c.packets.append({ .id = { QStringLiteral("P1") },
        .manifest = QString(64, u'b'),
        .categories = { QStringLiteral("L3_MESSAGES") },
        .state = QStringLiteral("built") });
    c.approvals.append(approval("release", "P1", "ann", "bob"));
    return judged(c);
}
inline Hold hold(const char *id, const QDateTime &freeFrom)
{
    Hold h { .id = { QString::fromLatin1(id) }, .basis = QStringLiteral("2703f"), .taken = freeFrom.addDays(-90) };
    h.period.family = Family::HoldUntil;
    h.period.freeFrom = freeFrom;
    h.period.binding = When::of(freeFrom.date().addDays(-1));
    return h;
}
// A preservation that ended yesterday and that a second person agreed to destroy.
inline Case ended()
{
    auto c = caseOf(QStringLiteral("PRES_2703F"), wellMade(QStringLiteral("signer_role=agent")), noon.addDays(-91));
    c.holds.append(hold("H1", noon.addDays(-1)));
    c.approvals.append(approval("destroy", "H1", "ann", "bob"));
    return c;
}
inline Case other(const QString &instrument, const QString &facts)
{
    auto c = caseOf(instrument, facts, noon.addDays(-5));
    c.ref = { QStringLiteral("WD-2026-BBBBB") };
    return c;
}
inline const QString sharedAccount = QStringLiteral("account=email:someone@mail.example");
}
