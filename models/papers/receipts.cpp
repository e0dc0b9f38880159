// SPDX-License-Identifier: Apache-2.0
#include "receipts.h"
#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>
namespace writdesk {
namespace {
constexpr qint64 aDay = 24 * 60 * 60;
constexpr qint64 looseClock = 10 * 60; // seconds by which an honest sender's clock may be fast

QString say(const char *text) { return QCoreApplication::translate("Papers", text); }

// "Received: from a by mx.example.com with ESMTP; …": the host behind "by".
bool isOurs(const Receipt &line, const QStringList &domains)
{
    static const QRegularExpression by(
        QStringLiteral("\\bby\\s+([A-Za-z0-9.-]+)"), QRegularExpression::CaseInsensitiveOption);
    const auto host = by.match(line.says).captured(1).toLower();
    return std::ranges::any_of(domains,
        [&](const QString &domain) { return host == domain.toLower() || host.endsWith(u'.' + domain.toLower()); });
}
}

LaterList<Receipt> receiptsOf(const Paper &mail, const QStringList &ownDomains)
{
    QList<Receipt> lines;
    LaterList<Receipt> receipts;
    for (const auto &one : mail.receipts) {
        if (one.source == fromEnvelope)
            lines.append(one);
    }
    const auto own = std::ranges::find_if(lines, [&](const Receipt &line) { return isOurs(line, ownDomains); });
    if (!lines.isEmpty())
        receipts.append(own == lines.end() ? lines.first() : *own);
    const auto date = std::ranges::find(mail.receipts, fromHeader, &Receipt::source);
    if (date != mail.receipts.end())
        receipts.append(*date);
    return receipts;
}

QString doubtOf(const QList<Receipt> &receipts, const QDateTime &counts, const QDateTime &now)
{
    auto first = counts;
    auto last = counts;
    for (const auto &one : receipts) {
        if (one.source == fromHeader && now.secsTo(one.at) > looseClock)
            return say("The mail's own date (%1) lies in the future: its sender's clock is wrong, or the date is made "
                       "up. Check when it came in.")
                .arg(isoInstant(one.at));
        if (one.source != fromEnvelope && one.source != fromHeader)
            continue;
        first = std::min(first, one.at);
        last = std::max(last, one.at);
    }
    if (first.secsTo(last) <= aDay)
        return {};
    return say("What is known of its receipt lies more than a day apart (%1 to %2): %3 counts. Check when it came in.")
        .arg(isoInstant(first), isoInstant(last), isoInstant(counts));
}
}
