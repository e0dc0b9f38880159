// SPDX-License-Identifier: Apache-2.0
#include "account_names_p.h"
#include <QRegularExpression>
#include <QStringList>
namespace writdesk {
namespace {
QString mail(const QString &address)
{
    const auto at = address.lastIndexOf(u'@');
    return QStringLiteral("email:") + address.left(at + 1) + address.mid(at + 1).toLower();
}

QString phone(const QString &text)
{
    static const QRegularExpression between(QStringLiteral("[\\s().-]"));
    static const QRegularExpression number(QStringLiteral("^\\+[1-9]\\d{6,14}$"));
    const auto bare = QString(text).remove(between);
    return number.match(bare).hasMatch() ? QStringLiteral("phone:") + bare : QString();
}

bool isAddress(const QString &text)
{
    static const QRegularExpression four(QStringLiteral("^(?:(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)(?:\\.(?!$)|$)){4}$"));
    static const QRegularExpression six(QStringLiteral("^(?=.*:.*:)[0-9A-Fa-f:.]{2,45}$"));
    return four.match(text).hasMatch() || six.match(text).hasMatch();
}
}

QString accountNamed(const QString &text, const QString &kind)
{
    static const QStringList kinds { QStringLiteral("email"), QStringLiteral("phone"), QStringLiteral("ip"),
        QStringLiteral("domain"), QStringLiteral("handle"), QStringLiteral("order"), QStringLiteral("url"),
        QStringLiteral("name") };
    static const QRegularExpression address(QStringLiteral("^(?:[^<>@]*<)?([^\\s<>@:]+@[^\\s<>@]+\\.[^\\s<>@]+?)>?$"));
    static const QRegularExpression link(QStringLiteral("^https?://\\S+$"), QRegularExpression::CaseInsensitiveOption);
    const auto bare = text.simplified();
    const auto prefix = bare.section(u':', 0, 0).toLower();
    if (kinds.contains(prefix) && bare.contains(u':')) {
        const auto rest = bare.section(u':', 1).trimmed();
        return rest.isEmpty() ? QString() : prefix == u"email" ? mail(rest) : prefix + u':' + rest;
    }
    if (prefix == u"mailto")
        return accountNamed(bare.section(u':', 1), kind);
    if (const auto match = address.match(bare); match.hasMatch())
        return mail(match.captured(1));
    if (link.match(bare).hasMatch())
        return QStringLiteral("url:") + bare;
    if (isAddress(bare))
        return QStringLiteral("ip:") + bare.toLower();
    if (const auto number = phone(bare); !number.isEmpty())
        return number;
    return kinds.contains(kind) && !bare.isEmpty() ? kind + u':' + bare : QString();
}
}
