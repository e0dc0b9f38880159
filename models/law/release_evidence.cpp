// SPDX-License-Identifier: Apache-2.0
#include "case_questions.h"
#include "gate_p.h"
#include "release_evidence_p.h"
#include <algorithm>
namespace writdesk {
namespace {
const auto approved = QStringLiteral("release_approved");
const auto told = QStringLiteral("notice_done");
const auto within = QStringLiteral("packet_within");
const auto whole = QStringLiteral("packet_whole");
QString flag(bool yes) { return yes ? QStringLiteral("true") : QStringLiteral("false"); }

bool isApproved(const Case &c, const Packet &packet)
{
    const auto *asked = lastAsked(c, u"release", packet.id.text);
    const auto what = asked ? asked->what : packet.manifest;
    return std::ranges::any_of(c.approvals, [&](const Approval &a) {
        const auto two = !a.by.isEmpty() && a.by.compare(a.asked, Qt::CaseInsensitive) != 0;
        return a.act == u"release" && a.what == what && two;
    });
}

bool isWithin(const Case &c, const Packet &packet)
{
    return std::ranges::all_of(packet.categories, [&](const QString &category) {
        const auto beyond = std::ranges::any_of(packet.beyond, [&](const Beyond &b) { return b.category == category; });
        return std::ranges::any_of(c.judgement.ceiling, [&](const Ceiling &line) {
            return line.category == category && (line.released || (beyond && line.compellable));
        });
    });
}

// Whoever must be told was told and had time, or the law or a recorded reason says that nobody is.
bool noticeDone(const Case &c, const QDateTime &now)
{
    const auto silent
        = [](const Gag &g) { return !g.lifted && (g.source == GagSource::Order || g.source == GagSource::Statute); };
    if (!c.noticeExceptions.isEmpty() || std::ranges::any_of(c.gags, silent))
        return true;
    const auto over = [&](const Notice &n) { return n.wait.freeFrom.isValid() && n.wait.freeFrom <= now; };
    const auto back = [](const Notice &n) { return n.state == u"bounced" || n.state == u"objection"; };
    return std::ranges::any_of(c.notices, over) && std::ranges::none_of(c.notices, back);
}
}

QMap<QString, QString> releaseEvidence(const Case &c, const QDateTime &now)
{
    QMap<QString, QString> shown;
    const auto objected = std::ranges::any_of(c.notices, [](const Notice &n) { return n.state == u"objection"; });
    if ((objected && isChallenged(c)) || !challengesThatStop(c, u"release").isEmpty())
        shown[QStringLiteral("challenge")] = QStringLiteral("pending");
    if (!acceptedFact(c, QStringLiteral("costs_settled")).isEmpty())
        shown[QStringLiteral("cost_decided")] = flag(true);
    if (noticeDone(c, now))
        shown[told] = flag(true);
    if (c.packets.isEmpty())
        return shown;
    const auto &packet = c.packets.last();
    shown[within] = flag(isWithin(c, packet));
    shown[whole] = flag(!packet.manifest.isEmpty());
    if (isApproved(c, packet))
        shown[approved] = flag(true);
    return shown;
}

bool isReleaseEvidence(const QString &fact)
{
    return fact == u"call_back" || fact == approved || fact == told || fact == within || fact == whole;
}
}
