// SPDX-License-Identifier: Apache-2.0
#include "agency_desk.h"
#include "dossier_desk.h"
#include "gates.h"
#include "sha256.h"
#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>
namespace writdesk {
namespace {
QString say(const char *text) { return QCoreApplication::translate("Agencies", text); }

bool isNumber(const QString &text)
{
    static const QRegularExpression e164(QStringLiteral("^\\+[1-9]\\d{6,14}$"));
    return e164.match(text).hasMatch();
}

Result<> checked(const AgencyOrder &order, const QDate &today)
{
    if (order.name.trimmed().isEmpty())
        return failed(say("An agency needs a name."), {}, No::Usage);
    if (!isNumber(order.number))
        return failed(say("%1 is no telephone number. Give it as + and the country's code, such as +13125550100.")
                          .arg(order.number),
            {}, No::Usage);
    if (order.source.trimmed().isEmpty())
        return failed(
            say("A number needs its source: where it was found, which is never the request itself."), {}, No::Usage);
    if (order.foundOn > today)
        return failed(say("%1 lies in the future; a number was found on a day that has come.")
                          .arg(order.foundOn.toString(Qt::ISODate)),
            {}, No::Usage);
    return {};
}

// Exactly what a second person confirms.
QString whatOf(Agency row)
{
    row.what.clear();
    return sha256Hex(
        jsonBytes({ { QStringLiteral("act"), QStringLiteral("agency") }, { QStringLiteral("what"), objectOf(row) } }));
}

void confirm(QList<Agency> &rows, const Entry &entry)
{
    for (auto &row : rows) {
        if (row.id == entry.body.value(u"id").toString() && row.what == entry.body.value(u"what").toString())
            row.confirmedBy = entry.actor, row.confirmedAt = entry.at;
    }
}

void retire(QList<Agency> &rows, const Entry &entry)
{
    for (auto &row : rows) {
        if (row.id == entry.body.value(u"id").toString())
            row.retired = entry.body.value(u"reason").toString();
    }
}

bool standsIn(const Agency &row, const QString &word)
{
    const auto text = QStringList { row.id, row.name, row.country, row.state, row.number }.join(u' ') + u' '
        + row.domains.join(u' ');
    return text.contains(word, Qt::CaseInsensitive);
}

Result<Agency> rowNamed(Desk &desk, const QString &named)
{
    const auto rows = agencies(desk);
    if (!rows)
        return asFailure(rows);
    for (const auto &row : *rows) {
        if (row.id.compare(named, Qt::CaseInsensitive) == 0)
            return row;
    }
    for (auto row = rows->rbegin(); row != rows->rend(); ++row) { // of one name the row that was entered last
        if (row->retired.isEmpty() && row->name.compare(named.trimmed(), Qt::CaseInsensitive) == 0)
            return *row;
    }
    return failed(
        say("The directory has no agency %1. Find its number where the request did not put it, and add it with "
            "agency add.")
            .arg(named));
}

Result<Agency> standing(Desk &desk, const QString &named)
{
    auto row = rowNamed(desk, named);
    if (row && !row->retired.isEmpty())
        return failed(say("The number of %1 is not used any more: %2. Add a row with a number that stands.")
                          .arg(row->name, row->retired));
    return row;
}

tl::unexpected<Failure> notByIt(const QString &sentence, const Agency &row, const char *id, const QString &because)
{
    return blocked(sentence,
        { { .id = QLatin1String(id),
            .act = QStringLiteral("call_back"),
            .because = because,
            .names = say("V-ID-06: a number from an independent source"),
            .who = say("any other person, with agency confirm %1").arg(row.id) } });
}

// A row behind which one person stands is no second source of his own call, but where the policy lets one act alone.
Result<> mayCall(Desk &desk, const Case &c, const Agency &row)
{
    if (!row.confirmedBy.isEmpty())
        return {};
    if (givesNumber(c, paperSigns(desk, c), row.number))
        return notByIt(say("The requester is not called back at %1.").arg(row.number), row, "callback:request",
            say("The request itself gives this number, and nobody else found it at its source."));
    if (samePerson(row.by, desk.actor()) && !mayDecideAlone(c, desk.profile()))
        return notByIt(say("%1 entered this number and cannot verify a request by it alone.").arg(row.by), row,
            "callback:alone", say("One person alone found this number and would call it."));
    return {};
}

Result<> checked(const CallBackOrder &order)
{
    if (order.outcome != Reached::NotReached && order.callee.trimmed().isEmpty())
        return failed(say("Say who answered the call: a name, and a badge or desk."), {}, No::Usage);
    if (order.says.trimmed().isEmpty())
        return failed(say("Say what was asked and answered in the call."), {}, No::Usage);
    return {};
}
}

Result<Agency> addAgency(Desk &desk, const AgencyOrder &order)
{
    if (auto fine = checked(order, desk.today()); !fine)
        return asFailure(fine);
    Agency row;
    const auto entered = desk.changeAll({}, [&]() -> Result<QList<NewEntry>> {
        const auto rows = agencies(desk);
        if (!rows)
            return asFailure(rows);
        row = { .id = QStringLiteral("A%1").arg(rows->size() + 1),
            .name = order.name.simplified(),
            .country = order.country.toUpper(),
            .state = order.state.toUpper(),
            .number = order.number,
            .source = order.source.simplified(),
            .foundOn = order.foundOn.isValid() ? order.foundOn : desk.today(),
            .domains = order.domains,
            .by = desk.actor(),
            .at = desk.now() };
        row.what = whatOf(row);
        return QList<NewEntry> { { {}, kind::agencyAdded, objectOf(row) } };
    });
    return entered ? Result<Agency>(row) : asFailure(entered);
}

Result<Agency> confirmAgency(Desk &desk, const QString &named)
{
    Agency row;
    const auto entered = desk.changeAll({}, [&]() -> Result<QList<NewEntry>> {
        const auto found = standing(desk, named);
        if (!found)
            return asFailure(found);
        row = *found;
        if (!row.confirmedBy.isEmpty())
            return failed(say("%1 confirmed this number already.").arg(row.confirmedBy));
        if (samePerson(row.by, desk.actor()))
            return blocked(say("%1 entered this number and cannot confirm it.").arg(row.by),
                { { .id = QStringLiteral("approval:self"),
                    .act = QStringLiteral("agency"),
                    .because = say("Who enters a number cannot be the second person who found it."),
                    .names = say("V-ID-06; two people"),
                    .who = say("any other person") } });
        const auto signature = desk.signature(row.what);
        if (!signature)
            return asFailure(signature);
        row.confirmedBy = desk.actor(), row.confirmedAt = desk.now();
        return QList<NewEntry> { { {}, kind::agencyConfirmed,
            { { QStringLiteral("id"), row.id }, { QStringLiteral("what"), row.what },
                { QStringLiteral("signature"), *signature } } } };
    });
    return entered ? Result<Agency>(row) : asFailure(entered);
}

Result<Agency> retireAgency(Desk &desk, const QString &named, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return failed(say("A number is retired with a reason; give one."), {}, No::Usage);
    Agency row;
    const auto entered = desk.changeAll({}, [&]() -> Result<QList<NewEntry>> {
        const auto found = standing(desk, named);
        if (!found)
            return asFailure(found);
        row = *found;
        row.retired = reason.simplified();
        return QList<NewEntry> { { {}, kind::agencyRetired,
            { { QStringLiteral("id"), row.id }, { QStringLiteral("reason"), row.retired } } } };
    });
    return entered ? Result<Agency>(row) : asFailure(entered);
}

Result<QList<Agency>> agencies(Desk &desk, const QString &words)
{
    const auto added = desk.docket().ofKind(kind::agencyAdded);
    const auto confirmed = added ? desk.docket().ofKind(kind::agencyConfirmed) : added;
    const auto retired = confirmed ? desk.docket().ofKind(kind::agencyRetired) : confirmed;
    if (!retired)
        return asFailure(retired);
    QList<Agency> rows;
    for (const auto &entry : *added)
        rows.append(valueOf<Agency>(entry.body));
    for (const auto &entry : *confirmed)
        confirm(rows, entry);
    for (const auto &entry : *retired)
        retire(rows, entry);
    const auto wanted = words.split(u' ', Qt::SkipEmptyParts);
    rows.removeIf([&](const Agency &row) {
        return !std::ranges::all_of(wanted, [&](const QString &word) { return standsIn(row, word); });
    });
    return rows;
}

Result<Case> callBack(Desk &desk, const CaseRef &ref, const CallBackOrder &order)
{
    if (auto fine = checked(order); !fine)
        return asFailure(fine);
    return desk.change(ref, 0, Desk::Judge::Yes, [&](const Case &c) -> Result<QList<NewEntry>> {
        const auto row = standing(desk, order.agency);
        if (!row)
            return asFailure(row);
        if (auto may = mayCall(desk, c, *row); !may)
            return asFailure(may);
        const CallBack call { .agency = row->id,
            .name = row->name,
            .number = row->number,
            .source = row->source,
            .outcome = order.outcome,
            .callee = order.callee.simplified(),
            .says = order.says.trimmed(),
            .deliverTo = order.deliverTo.trimmed(),
            .by = desk.actor(),
            .at = desk.now(),
            .single = row->confirmedBy.isEmpty() };
        return QList<NewEntry> { { c.ref, kind::calledBack, objectOf(call) } };
    });
}
}
