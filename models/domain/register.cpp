// SPDX-License-Identifier: Apache-2.0
#include "register.h"
#include <algorithm>
namespace writdesk {
namespace {
constexpr auto dated = u'0'; // somebody acts by a day
constexpr auto undated = u'1'; // somebody acts, and no day binds it
constexpr auto going = u'2'; // it takes its course
constexpr auto over = u'3';

// The newest first, though the key grows: what is left of a count that no day of ours reaches.
QString newestFirst(QChar group, const QDate &day)
{
    constexpr qint64 never = 9'999'999;
    return group + QString::number(day.isValid() ? never - day.toJulianDay() : never).rightJustified(7, u'0');
}

QString soonestFirst(const When &day)
{
    return day.isValid() ? dated + day.date.toString(Qt::ISODate) : QString(undated);
}

QString least(const QStringList &keys)
{
    const auto at = std::ranges::min_element(keys);
    return at == keys.end() ? QString() : *at;
}

QString keyOf(const Hold &hold)
{
    return hold.state == HoldState::Destroyed ? newestFirst(over, hold.period.binding.date)
                                              : soonestFirst(hold.period.binding);
}

QString keyOf(const Gag &gag)
{
    if (gag.lifted || gag.answered)
        return newestFirst(over, gag.period.binding.date);
    return gag.source == GagSource::RequestOnly || gag.furtherOrder ? QString(undated)
                                                                    : soonestFirst(gag.period.binding);
}

QString keyOf(const Packet &packet, const Case &c)
{
    const auto is = [&](const char *state) {
        return std::ranges::any_of(
            c.deliveries, [&](const Delivery &d) { return d.packet == packet.id && d.state == QLatin1String(state); });
    };
    const auto group = packet.state != u"released" ? dated : is("acknowledged") ? over : going;
    return newestFirst(group, packet.at.date());
}

QString keyOfNotice(const Case &c, const QString &account)
{
    const auto state = noticeState(c, account);
    if (state.isEmpty())
        return c.noticeExceptions.isEmpty() ? QString() : newestFirst(over, c.receivedAt.date());
    if (state != u"sent" && state != u"delivered")
        return newestFirst(dated, c.receivedAt.date());
    QDate last;
    for (const auto &notice : c.notices) {
        if (notice.account == account)
            last = notice.wait.binding.isValid() ? notice.wait.binding.date : notice.at.date();
    }
    return newestFirst(going, last);
}

template <class Item> QStringList keysOf(const QList<Item> &items)
{
    QStringList keys;
    for (const auto &item : items)
        keys.append(keyOf(item));
    return keys;
}

// Silence may be owed before anybody made a gag of what the paper says.
bool speaksOfGag(const Fact &fact) { return fact.name == u"gag" && !fact.value.isEmpty() && fact.value != u"none"; }

QStringList gagKeys(const Case &c)
{
    auto keys = keysOf(c.gags);
    if (keys.isEmpty() && std::ranges::any_of(c.facts, speaksOfGag))
        keys.append(QString(undated));
    return keys;
}

QStringList noticeKeys(const Case &c)
{
    QStringList keys;
    for (const auto &account : accountsOf(c))
        keys.append(keyOfNotice(c, account));
    if (!c.gags.isEmpty() && c.notices.isEmpty()) // what it holds back is owed all the same
        keys.append(QString(undated));
    keys.removeAll(QString());
    return keys;
}
}

bool tellsTheUser(const Letter &letter)
{
    return letter.kind == u"notice" || letter.kind == u"late_notice" || letter.kind == u"emergency_notice";
}

QString noticeState(const Case &c, const QString &account)
{
    QString state;
    QDateTime at;
    for (const auto &notice : c.notices) {
        if (notice.account == account || notice.account.isEmpty())
            state = notice.state, at = notice.at;
    }
    const auto drafted = std::ranges::any_of(c.letters, [&](const Letter &letter) {
        return tellsTheUser(letter) && (letter.account == account || letter.account.isEmpty())
            && (!at.isValid() || letter.at > at);
    });
    return drafted && (state.isEmpty() || state == u"bounced") ? QStringLiteral("draft") : state;
}

QString registerKey(const Case &c, Register which)
{
    switch (which) {
    case Register::Preservations:
        return least(keysOf(c.holds));
    case Register::Gags:
        return least(gagKeys(c));
    case Register::Notices:
        return least(noticeKeys(c));
    case Register::Packets: {
        QStringList keys;
        for (const auto &packet : c.packets)
            keys.append(keyOf(packet, c));
        return least(keys);
    }
    }
    return {};
}
}
