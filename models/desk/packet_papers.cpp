// SPDX-License-Identifier: Apache-2.0
#include "packet_papers_p.h"
#include "tongue.h"
#include <QCoreApplication>
#include <algorithm>
namespace writdesk {
namespace {
QString say(const char *text) { return QCoreApplication::translate("Disclosure", text); }

QJsonObject fileOf(const IndexRow &row)
{
    return { { QStringLiteral("first"), row.first }, { QStringLiteral("last"), row.last },
        { QStringLiteral("file"), row.name }, { QStringLiteral("category"), row.category },
        { QStringLiteral("source"), row.source }, { QStringLiteral("sha256"), row.sum.sha256 } };
}

// Truth and authorship of what users wrote are not the company's to certify: copies of content are 902(14) alone.
bool isContent(const QString &category) { return category.startsWith(u"L3") || category.startsWith(u"L5"); }

QString stepWords(const Entry &entry)
{
    const Tongue english; // kept
    if (entry.kind == kind::collected) {
        const auto tool = entry.body.value(u"tool").toString();
        return tool.isEmpty() ? say("collected") : say("collected with %1").arg(tool);
    }
    if (entry.kind == kind::marked)
        return entry.body.value(u"withdrawn").toBool() ? say("mark withdrawn") : say("place marked to be blacked out");
    if (entry.kind == kind::packetBuilt)
        return say("packet %1 built").arg(entry.body.value(u"packet").toString());
    if (entry.kind == kind::packetReleased)
        return say("packet %1 released").arg(entry.body.value(u"packet").toString());
    return say("packet %1: %2").arg(entry.body.value(u"packet").toString(), entry.body.value(u"state").toString());
}

QJsonObject stepOf(const Entry &entry, const QString &what, const QString &hash)
{
    return { { QStringLiteral("at"), isoInstant(entry.at) }, { QStringLiteral("by"), entry.actor },
        { QStringLiteral("what"), what }, { QStringLiteral("hash"), hash } };
}

// Within this paper: the number of an entry in the record would tell how much else happened in it.
void numberWithin(QJsonArray &steps)
{
    for (qsizetype i = 0; i < steps.size(); ++i) {
        auto step = steps.at(i).toObject();
        step.insert(QStringLiteral("step"), QString::number(i + 1));
        steps.replace(i, step);
    }
}

void addCollected(QJsonArray &steps, const Entry &entry, const Produced &made)
{
    for (const auto &item : entry.body.value(u"documents").toArray()) {
        const auto document = valueOf<Document>(item.toObject());
        const auto produced
            = std::ranges::any_of(made.rows, [&](const IndexRow &row) { return row.source == document.sha256.text; });
        if (produced)
            steps.append(stepOf(entry, stepWords(entry) + QStringLiteral(": ") + document.name, document.sha256.text));
    }
}
}

QStringList systemsOf(const QList<Entry> &entries)
{
    QStringList systems;
    for (const auto &entry : entries) {
        const auto tool = entry.body.value(u"tool").toString().trimmed();
        if (entry.kind == kind::collected && !tool.isEmpty() && !systems.contains(tool))
            systems.append(tool);
    }
    return systems;
}

QJsonObject certificateValues(const Produced &made, const Declarant &declarant, const QStringList &systems)
{
    QJsonArray records;
    QJsonArray files;
    for (const auto &row : made.rows)
        (isContent(row.category) ? files : records).append(fileOf(row));
    QJsonObject values { { QStringLiteral("declarant"), declarant.name },
        { QStringLiteral("declarant_title"), declarant.title }, { QStringLiteral("place"), declarant.place },
        { QStringLiteral("systems"), systems.join(QStringLiteral(", ")) } };
    if (!records.isEmpty())
        values.insert(QStringLiteral("business"), QJsonObject { { QStringLiteral("records"), records } });
    if (!files.isEmpty())
        values.insert(QStringLiteral("copies"), QJsonObject { { QStringLiteral("files"), files } });
    return values;
}

Result<QJsonArray> custodySteps(Desk &desk, const Case &c, const Produced &made)
{
    const auto entries = desk.docket().entries(c.ref);
    if (!entries)
        return asFailure(entries);
    QJsonArray steps;
    for (const auto &entry : *entries) {
        if (entry.erasedBy != 0)
            continue;
        if (entry.kind == kind::collected)
            addCollected(steps, entry, made);
        else if (entry.kind == kind::packetBuilt || entry.kind == kind::packetReleased)
            steps.append(stepOf(entry, stepWords(entry), entry.body.value(u"manifest").toString()));
        else if (entry.kind == kind::marked)
            steps.append(stepOf(entry, stepWords(entry), entry.body.value(u"document").toString()));
        else if (entry.kind == kind::delivery)
            steps.append(stepOf(entry, stepWords(entry), entry.body.value(u"file").toString()));
    }
    numberWithin(steps);
    return steps;
}
}
