// SPDX-License-Identifier: Apache-2.0
#include "approval_p.h"
#include "disclosure_desk.h"
#include "sha256.h"
#include <QCoreApplication>
#include <algorithm>
namespace writdesk {
namespace {
QString say(const char *text) { return QCoreApplication::translate("Approval", text); }

QString hashed(const QString &act, const QJsonObject &what)
{
    return sha256Hex(jsonBytes({ { QStringLiteral("act"), act }, { QStringLiteral("what"), what } }));
}

// The last thing asked for under this act that nobody approved yet.
const Approval *waiting(const Case &c, const QString &act)
{
    const Approval *found = nullptr;
    for (const auto &asked : c.approvals) {
        const auto answered = std::ranges::any_of(
            c.approvals, [&](const Approval &a) { return a.what == asked.what && a.act == act && !a.by.isEmpty(); });
        if (asked.act == act && asked.by.isEmpty() && !answered)
            found = &asked;
    }
    return found;
}
}

QString whatOf(const Gag &gag) { return hashed(QStringLiteral("lift"), objectOf(gag)); }

QString whatOf(const Hold &hold, const QStringList &documents)
{
    auto what = objectOf(hold);
    what.insert(QStringLiteral("documents"), toJson(documents));
    return hashed(QStringLiteral("destroy"), what);
}

// Every entry of the case by its leaf, but those in which the erasure itself is asked for and approved.
QString whatOf(const Case &c, const QList<Entry> &entries)
{
    QStringList leaves;
    for (const auto &entry : entries) {
        const auto asks = entry.kind == kind::asked || entry.kind == kind::approved;
        if (!asks || entry.body.value(u"act").toString() != u"erase")
            leaves.append(entry.leaf);
    }
    return hashed(QStringLiteral("erase"),
        { { QStringLiteral("case"), c.ref.text }, { QStringLiteral("leaves"), toJson(leaves) } });
}

// The same state at another time is another release: what was approved before something changed stays fallen.
QString whatOf(const Case &c, const Packet &packet, const QStringList &deliverTo)
{
    return hashed(QStringLiteral("release"),
        { { QStringLiteral("manifest"), packet.manifest }, { QStringLiteral("deliver_to"), toJson(deliverTo) },
            { QStringLiteral("notice_exceptions"), toJson(c.noticeExceptions) },
            { QStringLiteral("revision"), c.revision } });
}

QString whatOf(const Finding &finding, const QString &reason)
{
    return hashed(QStringLiteral("override"),
        { { QStringLiteral("finding"), objectOf(finding) }, { QStringLiteral("reason"), reason } });
}

Result<Case> ask(Desk &desk, const CaseRef &ref, const Question &q)
{
    return desk.change(ref, 0, Desk::Judge::No, [&](const Case &c) -> Result<QList<NewEntry>> {
        const auto stands
            = std::ranges::any_of(c.approvals, [&](const Approval &a) { return a.act == q.act && a.what == q.what; });
        if (stands)
            return QList<NewEntry> {};
        const Approval asked { .act = q.act,
            .subject = q.subject,
            .what = q.what,
            .asked = desk.actor(),
            .at = desk.now(),
            .reason = q.reason };
        return QList<NewEntry> { { c.ref, kind::asked, objectOf(asked) } };
    });
}

Result<Approval> approve(Desk &desk, const CaseRef &ref, const QString &act)
{
    static const QStringList acts { QStringLiteral("release"), QStringLiteral("notify"), QStringLiteral("destroy"),
        QStringLiteral("lift"), QStringLiteral("override"), QStringLiteral("law"), QStringLiteral("erase"),
        QStringLiteral("exception") };
    if (!acts.contains(act))
        return failed(say("An act to approve is one of: %1.").arg(acts.join(QStringLiteral(", "))), {}, No::Usage);
    Approval approval;
    const auto done = desk.change(
        ref, 0, act == u"override" ? Desk::Judge::Yes : Desk::Judge::No, [&](const Case &c) -> Result<QList<NewEntry>> {
            const auto *asked = waiting(c, act);
            if (!asked)
                return failed(
                    say("Nobody asked for an approval of %1 in %2. The act is asked for first.").arg(act, c.ref.text));
            const auto asks = [&](const Approval &a) { // of one packet whoever built it and whoever changed it since
                const auto same = &a == asked || (act == u"release" && a.act == act && a.subject == asked->subject);
                return same && samePerson(a.asked, desk.actor());
            };
            if (std::ranges::any_of(c.approvals, asks)) {
                const Block block { .id = QStringLiteral("approval:self"),
                    .act = act,
                    .because = say("Who asks for an act cannot approve it."),
                    .names = QStringLiteral("two people (P-04, V-OUT-01)"),
                    .who = say("any other person") };
                return blocked(say("%1 asked for this and cannot approve it.").arg(desk.actor()), { block });
            }
            approval = *asked;
            approval.by = desk.actor();
            approval.at = desk.now();
            const auto signature = desk.signature(approval.what);
            if (!signature)
                return asFailure(signature);
            approval.signature = *signature;
            return QList<NewEntry> { { c.ref, kind::approved, objectOf(approval) } };
        });
    return done ? Result<Approval>(approval) : asFailure(done);
}

Result<Case> overrule(Desk &desk, const CaseRef &ref, const QString &id, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return failed(say("A finding is overruled with a reason; give one."), {}, No::Usage);
    return desk.change(ref, 0, Desk::Judge::Yes, [&](const Case &c) -> Result<QList<NewEntry>> {
        const auto at = std::ranges::find(c.judgement.findings, id, &Finding::id);
        if (at == c.judgement.findings.end())
            return failed(say("The last judgement of %1 has no finding %2. See its findings.").arg(c.ref.text, id));
        Approval asked { .act = QStringLiteral("override"),
            .subject = id,
            .what = whatOf(*at, reason),
            .asked = desk.actor(),
            .at = desk.now(),
            .reason = reason };
        QList<NewEntry> entries { { c.ref, kind::asked, objectOf(asked) } };
        if (at->severity != Severity::Fatal) { // a fatal one waits for the second person
            asked.by = desk.actor();
            entries.append({ c.ref, kind::approved, objectOf(asked) });
        }
        return entries;
    });
}
}
