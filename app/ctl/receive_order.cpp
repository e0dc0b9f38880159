// SPDX-License-Identifier: Apache-2.0
#include "receive_order.h"
#include "passphrase.h"
#include <QCoreApplication>
namespace writdesk {
static QString say(const char *text) { return QCoreApplication::translate("IntakeCommands", text); }

Result<ReceiveOrder> receiveOrder(const Session &session)
{
    const QStringList channels { QStringLiteral("mail"), QStringLiteral("portal"), QStringLiteral("agent"),
        QStringLiteral("fax"), QStringLiteral("phone"), QStringLiteral("post"), QStringLiteral("counter") };
    ReceiveOrder order;
    order.channel = session.option("channel", order.channel);
    if (!channels.contains(order.channel))
        return wrongUse(
            say("%1 is no channel. A channel is one of: %2.").arg(order.channel, channels.join(QStringLiteral(", "))));
    const auto at = session.instant("at");
    if (!at)
        return asFailure(at);
    order.at = *at;
    order.into = { session.option("case").toUpper() };
    if (session.has("password-file")) {
        auto password = passphraseOf(session.option("password-file"));
        if (!password)
            return asFailure(password);
        order.password = std::move(*password);
    }
    return order;
}
}
