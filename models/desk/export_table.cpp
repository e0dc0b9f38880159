// SPDX-License-Identifier: Apache-2.0
// The four tables of an export; their columns are part of resources/docs/export.md.
#include "csv.h"
#include "export_desk.h"
namespace writdesk {
namespace {
using Lines = QString;
QString columns(const char *words) { return csvLine(QString::fromLatin1(words).split(u' ')); }
QString numberOrNone(qint64 number) { return number > 0 ? QString::number(number) : QString(); }
QString instant(const QDateTime &at) { return at.isValid() ? isoInstant(at) : QString(); }

Lines cases(const Exported &all)
{
    auto lines
        = columns("case instrument issuer status received_at due due_rule docket_number entity accounts documents "
                  "disposition silent");
    for (const auto &one : all.cases) {
        const auto &row = one.row;
        const auto &c = one.c;
        lines += safeCsvLine({ row.ref.text, row.instrument, row.issuer, row.status, instant(row.receivedAt), row.due,
            row.dueRule, factsOf(c).value(QStringLiteral("docket_number")), c.entity,
            QString::number(accountsOf(c).size()), QString::number(c.documents.size()),
            c.judgement.disposition.disposition, one.silent ? QStringLiteral("yes") : QStringLiteral("no") });
    }
    return lines;
}

Lines facts(const Exported &all)
{
    auto lines = columns("case name value how state page document demand quote");
    for (const auto &one : all.cases) {
        for (const auto &fact : one.c.facts)
            lines += safeCsvLine({ one.c.ref.text, fact.name, fact.value, nameOf(fact.how), nameOf(fact.state),
                numberOrNone(fact.page), fact.document.text, fact.demand.text, fact.quote });
    }
    return lines;
}

Lines periods(const Exported &all)
{
    auto lines
        = columns("case subject rule family trigger raw earliest latest binding free_from state problem title cites");
    for (const auto &one : all.cases) {
        for (const auto &p : periodsOf(one.c))
            lines += safeCsvLine({ one.c.ref.text, p.subject, p.rule, nameOf(p.family), p.trigger.text(), p.raw.text(),
                p.earliest.text(), p.latest.text(), p.binding.text(), instant(p.freeFrom), stateOf(p, all.at),
                p.problem, p.title, p.cites });
    }
    return lines;
}

Lines entries(const Exported &all)
{
    auto lines = columns("number case at actor kind body leaf erased_by");
    for (const auto &e : all.entries)
        lines += safeCsvLine({ QString::number(e.number), e.caseRef.text, instant(e.at), e.actor, e.kind,
            e.erasedBy > 0 ? QString() : QString::fromUtf8(jsonBytes(e.body)), e.leaf, numberOrNone(e.erasedBy) });
    return lines;
}

struct Table {
    const char *name;
    Lines (*write)(const Exported &);
};
constexpr Table tables[] = { { "cases", cases }, { "facts", facts }, { "periods", periods }, { "entries", entries } };
}

QStringList exportTables()
{
    QStringList names;
    for (const auto &table : tables)
        names.append(QString::fromLatin1(table.name));
    return names;
}

QByteArray exportTable(const Exported &exported, const QString &what)
{
    for (const auto &table : tables) {
        if (what == QLatin1String(table.name))
            return table.write(exported).toUtf8();
    }
    return {};
}
}
