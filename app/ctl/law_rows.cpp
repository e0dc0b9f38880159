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

template <class Row> void addNamed(QList<QJsonObject> &rows, const QList<Row> &all, const QString &id)
{
    QList<Row> found;
    std::ranges::copy_if(all, std::back_inserter(found), [&](const Row &row) { return row.id == id; });
    std::ranges::stable_sort(found, {}, [](const Row &row) { return row.validFrom.toJulianDay(); });
    for (const auto &row : found)
        rows.append(shown(row));
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
            rows.append({ { QStringLiteral("row"), QStringLiteral("open_point") }, { QStringLiteral("id"), point.id },
                { QStringLiteral("key"), point.key }, { QStringLiteral("question"), point.question },
                { QStringLiteral("options"), toJson(point.options) }, { QStringLiteral("value"), point.value },
                { QStringLiteral("reason"), point.reason }, { QStringLiteral("cites"), point.cites },
                { QStringLiteral("verified"), point.verified }, { QStringLiteral("file"), point.file },
                { QStringLiteral("line"), point.line } });
    }
    return rows;
}
}
