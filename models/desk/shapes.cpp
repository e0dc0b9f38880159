// SPDX-License-Identifier: Apache-2.0
#include "shapes.h"
#include <cmath>
namespace writdesk {
namespace {
QString key(const char *name) { return QLatin1String(name); }
QJsonValue orNull(const QString &text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); }

// Only these keys of an object, so that a new field of an entry does not change what scripts read.
QJsonObject only(const QJsonObject &whole, std::initializer_list<const char *> keys)
{
    QJsonObject part;
    for (const auto *name : keys)
        part.insert(key(name), whole.value(QLatin1String(name)));
    return part;
}

template <class Item, class Shape> QJsonArray each(const QList<Item> &items, Shape shape)
{
    QJsonArray array;
    for (const auto &item : items)
        array.append(shape(item));
    return array;
}

QJsonObject caseFact(const Fact &fact)
{
    auto shape = factShape(fact);
    shape.insert(key("document"), orNull(fact.document.text));
    if (!fact.demand.isEmpty())
        shape.insert(key("demand"), fact.demand.text);
    return shape;
}

QJsonObject caseDocument(const Document &document)
{
    auto shape = only(objectOf(document), { "sha256", "name", "pages", "size", "media", "kind" });
    for (const auto &[name, value] : { std::pair("category", document.category), std::pair("account", document.account),
             std::pair("problem", document.problem) }) {
        if (!value.isEmpty())
            shape.insert(key(name), value);
    }
    if (document.erased)
        shape.insert(key("erased"), true);
    return shape;
}

QJsonObject caseGag(const Gag &gag)
{
    auto shape = objectOf(gag);
    shape.remove(key("period"));
    shape.insert(key("silent_until"), toJson(gag.period.binding));
    shape.insert(key("free_from"), toJson(gag.period.freeFrom));
    return shape;
}

QJsonValue nextShape(const Case &c, const QDateTime &now)
{
    const auto next = nextDue(c, now);
    if (!next)
        return {};
    return QJsonObject { { key("act"), next->title.isEmpty() ? next->rule : next->title },
        { key("by"), toJson(next->binding) } };
}
}

QJsonObject factShape(const Fact &fact)
{
    auto shape = only(objectOf(fact), { "name", "value", "page", "rect", "how", "state" });
    QJsonArray rect; // a hundredth of a point is finer than any printer
    for (const auto side : { fact.rect.x(), fact.rect.y(), fact.rect.width(), fact.rect.height() })
        rect.append(std::round(side * 100) / 100);
    shape.insert(key("rect"), rect);
    return shape;
}

QJsonObject periodShape(const Period &period, const QDateTime &now)
{
    auto shape = only(objectOf(period),
        { "rule", "family", "trigger", "raw", "earliest", "latest", "binding", "free_from", "derivation" });
    shape.insert(key("state"), stateOf(period, now));
    if (!period.problem.isEmpty())
        shape.insert(key("problem"), period.problem);
    if (!period.subject.isEmpty())
        shape.insert(key("subject"), period.subject);
    if (period.unverified)
        shape.insert(key("unverified"), true);
    return shape;
}

QJsonObject findingShape(const Finding &finding)
{
    auto shape = only(objectOf(finding), { "id", "about", "outcome", "severity", "cites", "remedy", "because" });
    if (!finding.category.isEmpty())
        shape.insert(key("category"), finding.category);
    if (!finding.demand.isEmpty())
        shape.insert(key("demand"), finding.demand.text);
    if (!finding.needs.isEmpty())
        shape.insert(key("needs"), toJson(finding.needs));
    return shape;
}

QJsonObject ceilingShape(const Ceiling &ceiling)
{
    auto shape
        = only(objectOf(ceiling), { "category", "asked", "compellable", "policy", "held", "released", "because" });
    if (!ceiling.demand.isEmpty())
        shape.insert(key("demand"), ceiling.demand.text);
    return shape;
}

QJsonObject gagShape(const Gag &gag) { return only(caseGag(gag), { "id", "silent_until", "free_from" }); }

QJsonObject holdShape(const Hold &hold)
{
    auto shape = only(objectOf(hold), { "id", "basis", "state", "taken", "renewals", "accounts" });
    shape.insert(key("certificate"), orNull(hold.certificate.text));
    const auto period = objectOf(hold.period);
    for (const auto *name : { "earliest", "latest", "binding", "free_from" })
        shape.insert(key(name), period.value(QLatin1String(name)));
    if (!hold.period.problem.isEmpty())
        shape.insert(key("problem"), hold.period.problem);
    return shape;
}

QJsonObject challengeShape(const Challenge &challenge)
{
    auto shape = only(objectOf(challenge),
        { "id", "kind", "title", "cites", "decides", "stops", "side", "grounds", "on", "by", "at", "log", "reason",
            "decided_by" });
    shape.insert(key("state"), challenge.isOpen() ? QStringLiteral("open") : QStringLiteral("decided"));
    shape.insert(key("document"), orNull(challenge.document.text));
    shape.insert(key("outcome"), orNull(challenge.outcome));
    shape.insert(key("decided_on"), toJson(challenge.decidedOn));
    shape.insert(key("decision"), orNull(challenge.decision.text));
    return shape;
}

QJsonObject noticeShape(const Notice &notice)
{
    auto shape = only(objectOf(notice), { "account", "state", "at", "document" });
    shape.insert(key("wait_until"), toJson(notice.wait.binding));
    shape.insert(key("free_from"), toJson(notice.wait.freeFrom));
    shape.insert(key("contact"), notice.contact.isEmpty() ? QJsonValue() : toJson(notice.contact.first()));
    return shape;
}

QJsonObject campaignShape(const Campaign &campaign)
{
    QJsonObject shape { { key("title"), campaign.title }, { key("recipients"), campaign.states.size() },
        { key("refused"), campaign.refused }, { key("written"), !campaign.manifest.isEmpty() } };
    for (const auto state : { Mailed::Open, Mailed::Sent, Mailed::Delivered, Mailed::Bounced })
        shape.insert(nameOf(state), countOf(campaign, state));
    return shape;
}

QJsonObject packetShape(const Packet &packet)
{
    auto shape = only(objectOf(packet), { "packet", "bates", "withheld", "head" });
    shape.insert(key("words"), packet.head);
    return shape;
}

QJsonObject rowShape(const ListRow &row)
{
    return { { key("case"), row.ref.text }, { key("instrument"), row.instrument }, { key("issuer"), row.issuer },
        { key("status"), row.status }, { key("received_at"), toJson(row.receivedAt) }, { key("due"), orNull(row.due) },
        { key("due_rule"), orNull(row.dueRule) } };
}

QJsonObject entryShape(const Entry &entry)
{
    auto shape = only(objectOf(entry), { "number", "case", "at", "actor", "kind", "body", "leaf" });
    if (entry.erasedBy > 0)
        shape.insert(key("erased_by"), entry.erasedBy);
    return shape;
}

QJsonObject trayShape(const TrayPaper &paper)
{
    return { { key("sha256"), paper.sha256.text }, { key("name"), paper.name }, { key("size"), paper.size },
        { key("at"), toJson(paper.at) } };
}

QJsonObject paperShape(const ReceivedPaper &paper)
{
    const auto document = [](const Document &d) { return only(objectOf(d), { "sha256", "name", "pages" }); };
    QJsonObject shape { { key("case"), paper.ref.text }, { key("documents"), each(paper.documents, document) },
        { key("facts"), each(paper.facts, factShape) }, { key("duplicates"), toJson(paper.duplicates) },
        { key("overlaps"), toJson(paper.overlaps) }, { key("process"), paper.process },
        { key("warnings"), toJson(paper.warnings) } };
    if (!paper.alike.isEmpty())
        shape.insert(key("alike"), toJson(paper.alike));
    return shape;
}

namespace {
// A hold with the manifests of what it keeps, where there are any.
QJsonObject heldShape(const Case &c, const Hold &hold)
{
    auto shape = holdShape(hold);
    QJsonArray manifests;
    for (const auto &snapshot : c.snapshots) {
        if (snapshot.hold == hold.id)
            manifests.append(only(objectOf(snapshot), { "id", "at", "by", "rows", "manifest" }));
    }
    if (!manifests.isEmpty())
        shape.insert(key("manifests"), manifests);
    return shape;
}
}

namespace {
QJsonArray papersShape(const Case &c)
{
    QJsonArray papers;
    const auto *taken = takenPaper(c);
    for (const auto &paper : c.papers) {
        auto shape = objectOf(paper);
        shape.insert(key("taken"), taken == &paper);
        papers.append(shape);
    }
    return papers;
}
}

QJsonObject caseShape(const Case &c, const QDateTime &now)
{
    auto shape = only(objectOf(c),
        { "case", "status", "entity", "demands", "links", "received_at", "channel", "process", "warnings", "overlaps",
            "letters", "revision" });
    shape.insert(key("receipts"), toJson(static_cast<const QList<Receipt> &>(c.receipts)));
    if (!c.papers.isEmpty())
        shape.insert(key("papers"), papersShape(c));
    shape.insert(key("facts"), each(c.facts, caseFact));
    shape.insert(key("documents"), each(c.documents, caseDocument));
    shape.insert(key("gags"), each(c.gags, caseGag));
    shape.insert(key("holds"), each(c.holds, [&](const Hold &hold) { return heldShape(c, hold); }));
    if (!c.challenges.isEmpty())
        shape.insert(key("challenges"), each(c.challenges, challengeShape));
    if (!c.dossier.isEmpty())
        shape.insert(key("dossier"), objectOf(c.dossier.first()));
    shape.insert(key("notices"), each(c.notices, noticeShape));
    shape.insert(key("contacts"), toJson(static_cast<const QList<Contact> &>(c.contacts)));
    shape.insert(key("packets"), each(c.packets, [](const Packet &packet) {
        auto one = packetShape(packet);
        one.insert(key("state"), packet.state);
        return one;
    }));
    shape.insert(key("periods"), each(periodsOf(c), [&](const Period &p) { return periodShape(p, now); }));
    shape.insert(key("disposition"), orNull(c.judgement.disposition.disposition));
    shape.insert(key("next"), nextShape(c, now));
    if (!c.campaign.isEmpty())
        shape.insert(key("campaign"), campaignShape(c.campaign.first()));
    return shape;
}

QJsonObject profileShape(const Profile &profile)
{
    QJsonObject settings;
    for (auto at = profile.settings.cbegin(); at != profile.settings.cend(); ++at)
        settings.insert(at.key(), at.value());
    const auto promise = [](const Promise &p) { return QJsonObject { { key("id"), p.id }, { key("text"), p.text } }; };
    return { { key("id"), profile.id }, { key("version"), profile.version }, { key("entity"), profile.entity },
        { key("aliases"), toJson(profile.aliases) }, { key("state"), profile.state },
        { key("country"), profile.country }, { key("zone"), QString::fromLatin1(profile.zone) },
        { key("address"), profile.address }, { key("email"), profile.email }, { key("agents"), toJson(profile.agents) },
        { key("channels"), toJson(profile.channels) }, { key("categories"), toJson(profile.categories) },
        { key("domains"), toJson(profile.domains) }, { key("settings"), settings },
        { key("promises"), each(profile.promises, promise) } };
}
}
