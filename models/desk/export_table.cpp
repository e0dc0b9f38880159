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

Lines caseLine(const ExportedCase &one, const QDateTime &)
{
    const auto &row = one.row;
    const auto &c = one.c;
    return safeCsvLine({ row.ref.text, row.instrument, row.issuer, row.status, instant(row.receivedAt), row.due,
        row.dueRule, factsOf(c).value(QStringLiteral("docket_number")), c.entity, QString::number(accountsOf(c).size()),
        QString::number(c.documents.size()), c.judgement.disposition.disposition,
        one.silent ? QStringLiteral("yes") : QStringLiteral("no") });
}

Lines factLines(const ExportedCase &one, const QDateTime &)
{
    Lines lines;
    for (const auto &fact : one.c.facts)
        lines += safeCsvLine({ one.c.ref.text, fact.name, fact.value, nameOf(fact.how), nameOf(fact.state),
            numberOrNone(fact.page), fact.document.text, fact.demand.text, fact.quote });
    return lines;
}

Lines periodLines(const ExportedCase &one, const QDateTime &now)
{
    Lines lines;
    for (const auto &p : periodsOf(one.c))
        lines += safeCsvLine(
            { one.c.ref.text, p.subject, p.rule, nameOf(p.family), p.trigger.text(), p.raw.text(), p.earliest.text(),
                p.latest.text(), p.binding.text(), instant(p.freeFrom), stateOf(p, now), p.problem, p.title, p.cites });
    return lines;
}

Lines entryLine(const Entry &e)
{
    return safeCsvLine({ QString::number(e.number), e.caseRef.text, instant(e.at), e.actor, e.kind,
        e.erasedBy > 0 ? QString() : QString::fromUtf8(e.body.bytes()), e.leaf, numberOrNone(e.erasedBy) });
}

struct Table {
    const char *name;
    const char *columns;
    Lines (*ofCase)(const ExportedCase &, const QDateTime &now); // null: its lines are entries
};
constexpr Table tables[] = {
    { "cases",
        "case instrument issuer status received_at due due_rule docket_number entity accounts documents "
        "disposition silent",
        caseLine },
    { "facts", "case name value how state page document demand quote", factLines },
    { "periods", "case subject rule family trigger raw earliest latest binding free_from state problem title cites",
        periodLines },
    { "entries", "number case at actor kind body leaf erased_by", nullptr },
};
}

QStringList exportTables()
{
    QStringList names;
    for (const auto &table : tables)
        names.append(QString::fromLatin1(table.name));
    return names;
}

ExportForm tableForm(const QString &what)
{
    ExportForm form;
    for (const auto &table : tables) {
        if (what != QLatin1String(table.name))
            continue;
        form.before = columns(table.columns).toUtf8();
        if (const auto lines = table.ofCase)
            form.ofCase = [lines](const ExportedCase &one, const QDateTime &now) { return lines(one, now).toUtf8(); };
        else
            form.ofEntry = [](const Entry &entry) { return entryLine(entry).toUtf8(); };
    }
    return form;
}

QByteArray tableOf(const ExportedCase &one, const QString &what, const QDateTime &now)
{
    const auto form = tableForm(what);
    auto bytes = form.before;
    if (form.ofCase)
        bytes += form.ofCase(one, now);
    for (const auto &entry : form.ofEntry ? one.entries : QList<Entry>())
        bytes += form.ofEntry(entry);
    return bytes;
}
}
