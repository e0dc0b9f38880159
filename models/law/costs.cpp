// SPDX-License-Identifier: Apache-2.0
#include "costs.h"
#include <QCoreApplication>
namespace writdesk {
namespace {
QString say(const char *text) { return QCoreApplication::translate("Costs", text); }

bool isEmergency(const Case &c)
{
    const auto facts = factsOf(c);
    return facts.value(QStringLiteral("emergency")) == u"true"
        || facts.value(QStringLiteral("instrument")).startsWith(u"EDR");
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
    return lines;
}

QString dollars(int cents) { return QStringLiteral("$%1.%2").arg(cents / 100).arg(cents % 100, 2, 10, QChar(u'0')); }
}
