// SPDX-License-Identifier: Apache-2.0
#include "law_rows.h"
#include "law_uses.h"
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
    row.insert(QStringLiteral("by_counsel"), toJson(i.byCounsel));
    row.insert(QStringLiteral("ceiling_cites"), i.ceilingCites);
    row.insert(QStringLiteral("policy_cites"), i.policyCites);
    row.insert(QStringLiteral("notice_duty"), i.noticeDuty);
    row.insert(QStringLiteral("notice_owed"), i.noticeOwed);
    row.insert(QStringLiteral("gag_authority"), i.gagAuthority);
    row.insert(QStringLiteral("gag_by_statute"), i.gagByStatute);
    row.insert(QStringLiteral("response"), i.response);
    row.insert(QStringLiteral("disposition"), i.own);
    return row;
}

QJsonObject shown(const Criterion &c)
{
    auto row = shared(c, QStringLiteral("criterion"));
    row.insert(QStringLiteral("variant"), c.variant);
    row.insert(QStringLiteral("prepared"), c.prepared);
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

QJsonObject shown(const ChallengeKind &c)
{
    auto row = shared(c, QStringLiteral("challenge"));
    row.insert(QStringLiteral("sides"), toJson(c.sides));
    row.insert(QStringLiteral("stops"), toJson(c.stops));
    row.insert(QStringLiteral("decides"), c.decides);
    row.insert(QStringLiteral("outcomes"), toJson(c.outcomes));
    row.insert(QStringLiteral("fact"), c.fact);
    row.insert(QStringLiteral("event"), c.event);
    return row;
}

QJsonObject shown(const MailDomain &d)
{
    auto row = shared(d, QStringLiteral("mail_domain"));
    row.insert(QStringLiteral("kind"), d.kind);
    row.insert(QStringLiteral("country"), d.country);
    row.insert(QStringLiteral("ends"), toJson(d.ends));
    row.insert(QStringLiteral("names"), toJson(d.names));
    return row;
}

QJsonObject shown(const StatuteRow &s)
{
    auto row = shared(s, QStringLiteral("statute"));
    row.insert(QStringLiteral("says"), s.says);
    row.insert(QStringLiteral("fits"), toJson(s.fits));
    return row;
}

QJsonObject shown(const EditorRow &e)
{
    auto row = shared(e, QStringLiteral("editor"));
    row.insert(QStringLiteral("says"), toJson(e.says));
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
    row.insert(QStringLiteral("prepared"), p.prepared);
    row.insert(QStringLiteral("starts_by"), p.startsBy);
    row.insert(QStringLiteral("no_end"), p.noEnd);
    row.insert(QStringLiteral("until_events"), toJson(p.untilEvents));
    row.insert(QStringLiteral("extension"), p.extension);
    row.insert(QStringLiteral("on_expiry"), p.onExpiry);
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

QJsonObject shown(const FactKind &f)
{
    return { { QStringLiteral("row"), QStringLiteral("fact") }, { QStringLiteral("id"), f.name },
        { QStringLiteral("title"), f.asks }, { QStringLiteral("type"), f.type },
        { QStringLiteral("values"), toJson(f.values) }, { QStringLiteral("file"), QStringLiteral("facts.toml") } };
}

QJsonObject shown(const Court &c)
{
    return { { QStringLiteral("row"), QStringLiteral("court") }, { QStringLiteral("id"), c.id },
        { QStringLiteral("title"), c.name }, { QStringLiteral("state"), c.state },
        { QStringLiteral("zone"), QString::fromLatin1(c.zone) }, { QStringLiteral("note"), c.note },
        { QStringLiteral("file"), QStringLiteral("courts.toml") } };
}

QString idOf(const Holiday &h) { return QStringLiteral("%1 %2").arg(h.jurisdiction, h.date.toString(Qt::ISODate)); }

QJsonObject shown(const Holiday &h)
{
    auto row = objectOf(h);
    row.insert(QStringLiteral("row"), QStringLiteral("holiday"));
    row.insert(QStringLiteral("id"), idOf(h));
    row.insert(QStringLiteral("title"), h.name);
    return row;
}

template <class Row> void add(QList<QJsonObject> &rows, const QList<Row> &all, const LawSet &law)
{
    for (const auto &row : all) {
        rows.append(shown(row));
        rows.last().insert(
            QStringLiteral("used_by"), toJson(usesOf(law, rows.last().value(QLatin1String("id")).toString())));
    }
}

template <class Row> void addPlain(QList<QJsonObject> &rows, const QList<Row> &all)
{
    for (const auto &row : all)
        rows.append(shown(row));
}

template <class Row>
void addNamed(QList<QJsonObject> &rows, const QList<Row> &all, const QString &id, const LawSet &law)
{
    auto found = all;
    found.removeIf([&](const Row &row) { return row.id != id; });
    std::ranges::stable_sort(found, {}, [](const Row &row) { return row.validFrom.toJulianDay(); });
    add(rows, found, law);
}

// "US 2026-11-26": the rows of that day.
QList<Holiday> holidaysNamed(const Calendar &calendar, const QString &id)
{
    const auto year = QDate::fromString(id.section(u' ', 1, 1), Qt::ISODate).year();
    auto days = year > 0 ? calendar.holidaysOf(year) : QList<Holiday> {};
    days.removeIf([&](const Holiday &day) { return idOf(day).compare(id, Qt::CaseInsensitive) != 0; });
    return days;
}
}

QList<QJsonObject> rowsNamed(const LawSet &law, const QString &id)
{
    QList<QJsonObject> rows;
    addNamed(rows, law.instruments, id, law);
    addNamed(rows, law.criteria, id, law);
    addNamed(rows, law.ladder, id, law);
    addNamed(rows, law.periods, id, law);
    addNamed(rows, law.challenges, id, law);
    addNamed(rows, law.mailDomains, id, law);
    addNamed(rows, law.statutes, id, law);
    addNamed(rows, law.editors, id, law);
    auto points = law.openPoints;
    points.removeIf([&](const OpenPoint &point) { return point.id != id && point.key != id; });
    add(rows, points, law);
    auto facts = law.facts;
    facts.removeIf([&](const FactKind &fact) { return fact.name != id; });
    add(rows, facts, law);
    if (const auto *court = law.calendar.court(id))
        rows.append(shown(*court));
    addPlain(rows, holidaysNamed(law.calendar, id));
    return rows;
}

QList<QJsonObject> allRows(const LawSet &law, int year)
{
    QList<QJsonObject> rows;
    add(rows, law.instruments, law);
    add(rows, law.criteria, law);
    add(rows, law.periods, law);
    add(rows, law.challenges, law);
    add(rows, law.mailDomains, law);
    add(rows, law.statutes, law);
    add(rows, law.editors, law);
    add(rows, law.ladder, law);
    add(rows, law.openPoints, law);
    add(rows, law.facts, law);
    addPlain(rows, law.calendar.courts());
    addPlain(rows, law.calendar.holidaysOf(year));
    return rows;
}
}
