// SPDX-License-Identifier: Apache-2.0
#include "law_rows.h"
#include <algorithm>
namespace writdesk {
namespace {
template <class Row> QJsonObject shared(const Row &row, const QString &row_kind)
{
    return { { QStringLiteral("row"), row_kind }, { QStringLiteral("id"), row.id },
        { QStringLiteral("title"), row.title }, { QStringLiteral("cites"), row.cites },
        { QStringLiteral("valid_from"), toJson(row.validFrom) }, { QStringLiteral("valid_to"), toJson(row.validTo) },
        { QStringLiteral("verified"), row.verified }, { QStringLiteral("file"), row.file },
        { QStringLiteral("line"), row.line } };
}

QJsonObject shown(const Instrument &i)
{
    auto row = shared(i, QStringLiteral("instrument"));
    row.insert(QStringLiteral("issuers"), toJson(i.issuers));
    row.insert(QStringLiteral("signers"), toJson(i.signers));
    row.insert(QStringLiteral("compels"), toJson(i.compels));
    row.insert(QStringLiteral("policy"), toJson(i.policy));
    row.insert(QStringLiteral("response"), i.response);
    row.insert(QStringLiteral("disposition"), i.own);
    return row;
}

QJsonObject shown(const Criterion &c)
{
    auto row = shared(c, QStringLiteral("criterion"));
    row.insert(QStringLiteral("variant"), c.variant);
    row.insert(QStringLiteral("about"), nameOf(c.about));
    row.insert(QStringLiteral("severity"), nameOf(c.severity));
    row.insert(QStringLiteral("remedy"), nameOf(c.remedy));
    row.insert(QStringLiteral("applies"), toJson(c.applies));
    row.insert(QStringLiteral("facts"), toJson(factsNamedBy(c.when) + factsNamedBy(c.must)));
    return row;
}

QJsonObject shown(const Category &c)
{
    auto row = shared(c, QStringLiteral("category"));
    row.insert(QStringLiteral("levels"), toJson(c.levels));
    row.insert(QStringLiteral("examples"), c.examples);
    row.insert(QStringLiteral("warrant"), c.warrant);
    return row;
}

QJsonObject shown(const PeriodRule &p)
{
    auto row = shared(p, QStringLiteral("period"));
    row.insert(QStringLiteral("trigger"), p.trigger);
    row.insert(QStringLiteral("length"), p.length);
    row.insert(QStringLiteral("unit"), nameOf(p.unit));
    row.insert(QStringLiteral("direction"), nameOf(p.direction));
    row.insert(QStringLiteral("family"), nameOf(p.family));
    row.insert(QStringLiteral("mode"), nameOf(p.mode));
    row.insert(QStringLiteral("instruments"), toJson(p.instruments));
    row.insert(QStringLiteral("when"), toJson(p.when));
    row.insert(QStringLiteral("setting"), p.setting);
    return row;
}

QJsonObject shown(const OpenPoint &p)
{
    return { { QStringLiteral("row"), QStringLiteral("open_point") }, { QStringLiteral("id"), p.id },
        { QStringLiteral("key"), p.key }, { QStringLiteral("title"), p.question },
        { QStringLiteral("question"), p.question }, { QStringLiteral("options"), toJson(p.options) },
        { QStringLiteral("value"), p.value }, { QStringLiteral("reason"), p.reason },
        { QStringLiteral("effect"), p.effect }, { QStringLiteral("cites"), p.cites },
        { QStringLiteral("verified"), p.verified }, { QStringLiteral("file"), p.file },
        { QStringLiteral("line"), p.line } };
}

QJsonObject shown(const Court &c)
{
    return { { QStringLiteral("row"), QStringLiteral("court") }, { QStringLiteral("id"), c.id },
        { QStringLiteral("title"), c.name }, { QStringLiteral("state"), c.state },
        { QStringLiteral("zone"), QString::fromLatin1(c.zone) }, { QStringLiteral("note"), c.note },
        { QStringLiteral("file"), QStringLiteral("courts.toml") } };
}

QJsonObject shown(const Holiday &h)
{
    auto row = objectOf(h);
    row.insert(QStringLiteral("row"), QStringLiteral("holiday"));
    row.insert(QStringLiteral("id"), QStringLiteral("%1 %2").arg(h.jurisdiction, h.date.toString(Qt::ISODate)));
    row.insert(QStringLiteral("title"), h.name);
    return row;
}

template <class Row> void add(QList<QJsonObject> &rows, const QList<Row> &all)
{
    for (const auto &row : all)
        rows.append(shown(row));
}

template <class Row> void addNamed(QList<QJsonObject> &rows, const QList<Row> &all, const QString &id)
{
    auto found = all;
    found.removeIf([&](const Row &row) { return row.id != id; });
    std::ranges::stable_sort(found, {}, [](const Row &row) { return row.validFrom.toJulianDay(); });
    add(rows, found);
}
}

QList<QJsonObject> rowsNamed(const LawSet &law, const QString &id)
{
    QList<QJsonObject> rows;
    addNamed(rows, law.instruments, id);
    addNamed(rows, law.criteria, id);
    addNamed(rows, law.ladder, id);
    addNamed(rows, law.periods, id);
    for (const auto &point : law.openPoints) {
        if (point.id == id || point.key == id)
            rows.append(shown(point));
    }
    if (const auto *court = law.calendar.court(id))
        rows.append(shown(*court));
    return rows;
}

QList<QJsonObject> allRows(const LawSet &law, int year)
{
    QList<QJsonObject> rows;
    add(rows, law.instruments);
    add(rows, law.criteria);
    add(rows, law.periods);
    add(rows, law.ladder);
    add(rows, law.openPoints);
    add(rows, law.calendar.courts());
    add(rows, law.calendar.holidaysOf(year));
    return rows;
}
}
