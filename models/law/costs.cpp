// SPDX-License-Identifier: Apache-2.0
#include "costs.h"
#include "gate_p.h"
#include <QCoreApplication>
#include <algorithm>
#include <optional>
namespace writdesk {
namespace {
QString say(const char *text) { return QCoreApplication::translate("Costs", text); }
const auto hours = QStringLiteral("cost_hours");

bool isEmergency(const Case &c)
{
    const auto facts = factsOf(c);
    return facts.value(QStringLiteral("emergency")) == u"true"
        || facts.value(QStringLiteral("instrument")).startsWith(u"EDR");
}

bool isCivil(const Case &c, const LawSet &law, const QDate &day)
{
    return std::ranges::any_of(c.demands, [&](const Demand &demand) {
        const auto *row = law.instrument(demand.instrument, day);
        return row != nullptr && row->is(u"civil");
    });
}

// None where nobody stated them, or stated what is no whole number of hours.
std::optional<int> hoursOf(const Case &c)
{
    bool isWhole = false;
    const auto stated = acceptedFact(c, hours).toInt(&isWhole);
    return isWhole && stated >= 0 ? std::optional(stated) : std::nullopt;
}

QString hoursUnknown(const Case &c)
{
    const auto stated = acceptedFact(c, hours);
    return stated.isEmpty()
        ? say("How many hours the search took is not stated, so nobody knows what the invoice comes to.")
        : say("\"%1\" is no whole number of hours, so nobody knows what the invoice comes to. State cost_hours anew.")
              .arg(stated);
}

void charge(QList<CostLine> &lines, const QString &item, qsizetype quantity, int cents)
{
    if (quantity > 0 && cents > 0)
        lines.append({ item, int(quantity), cents });
}
}

QList<CostLine> costsOf(const Case &c, const Profile &profile)
{
    QList<CostLine> lines;
    if (!profile.flag(QStringLiteral("charge_costs"), false) || isEmergency(c))
        return lines;
    QStringList accounts; // whose data was collected, each once
    for (const auto &document : c.documents) {
        if (document.kind == u"collected" && !document.account.isEmpty() && !accounts.contains(document.account))
            accounts.append(document.account);
    }
    const auto freeAccounts = profile.number(QStringLiteral("cost_free_accounts"), 5);
    const auto freeIdentifiers = profile.number(QStringLiteral("cost_free_identifiers"), 25);
    charge(lines, say("Accounts beyond the first %1").arg(freeAccounts), accounts.size() - freeAccounts,
        profile.number(QStringLiteral("cost_account_cents"), 2000));
    charge(lines, say("Identifiers searched for beyond the first %1").arg(freeIdentifiers),
        accountsOf(c).size() - freeIdentifiers, profile.number(QStringLiteral("cost_identifier_cents"), 0));
    charge(lines, say("Hours of search"), hoursOf(c).value_or(0), profile.number(QStringLiteral("cost_hour_cents"), 0));
    return lines;
}

QString noCostsBecause(const Case &c, const Profile &profile)
{
    if (!profile.flag(QStringLiteral("charge_costs"), false))
        return say(
            "The policy charges no costs (setting charge_costs), so there is nothing to invoice. Ask for another "
            "answer with law set charge_costs true --reason TEXT.");
    if (isEmergency(c))
        return say("No costs are charged in an emergency, so there is nothing to invoice.");
    if (profile.number(QStringLiteral("cost_hour_cents"), 0) > 0 && !hoursOf(c))
        return hoursUnknown(c) + u' ' + say("Write the letter again once cost_hours is stated, in whole hours.");
    return say("What was collected and searched for stays within what the policy gives free, so there is nothing to "
               "invoice. law settings shows its schedule.");
}

int totalOf(const QList<CostLine> &lines)
{
    int cents = 0;
    for (const auto &line : lines)
        cents += line.quantity * line.cents;
    return cents;
}

QString costCites(const Case &c, const LawSet &law, const QDate &day)
{
    return isCivil(c, law, day) ? QStringLiteral("Fed. R. Civ. P. 45(d)(2)(B)(ii)") : QStringLiteral("18 U.S.C. 2706");
}

QString costsInTheWay(const Case &c, const LawSet &law, const Profile &profile, const QDate &day)
{
    const auto before = profile.settings.value(QStringLiteral("costs_prepaid"), QStringLiteral("none"));
    const auto asked = before == u"all" || (before == u"civil" && isCivil(c, law, day));
    const auto charged = profile.flag(QStringLiteral("charge_costs"), false) && !isEmergency(c);
    if (!asked || !charged || acceptedFact(c, QStringLiteral("costs_settled")) == u"true")
        return {};
    if (profile.number(QStringLiteral("cost_hour_cents"), 0) > 0 && !hoursOf(c))
        return hoursUnknown(c);
    const auto owed = totalOf(costsOf(c, profile));
    return owed == 0 ? QString() : say("The costs of %1 are neither paid nor waived.").arg(dollars(owed));
}

QString dollars(int cents) { return QStringLiteral("$%1.%2").arg(cents / 100).arg(cents % 100, 2, 10, QChar(u'0')); }
}
