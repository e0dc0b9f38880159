// SPDX-License-Identifier: Apache-2.0
#include "receipt.h"
#include <QTimeZone>
#include <algorithm>
namespace writdesk {
When receiptOf(const Case &c)
{
    const auto stated = std::ranges::find_if(
        c.facts, [](const Fact &fact) { return fact.name == u"received_at" && fact.state == FactState::Accepted; });
    const auto when = stated == c.facts.end() ? When() : When::fromText(stated->value);
    if (when.isValid())
        return when;
    return c.receivedAt.isValid() ? When::of(c.receivedAt) : When();
}

QDateTime receiptInstant(const Case &c, const QByteArray &zone)
{
    const auto receipt = receiptOf(c);
    if (receipt.isInstant() || !receipt.isValid())
        return receipt.at;
    const QTimeZone named(zone);
    return QDateTime(receipt.date, QTime(0, 0), named.isValid() ? named : QTimeZone::utc());
}
}
