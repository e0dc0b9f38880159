// SPDX-License-Identifier: Apache-2.0
#include "phone_desk.h"
#include "json.h"
#include <QCoreApplication>
#include <QMap>
namespace writdesk {
namespace {
QString say(const char *text) { return QCoreApplication::translate("Phone", text); }

// The letters' words of the ICAO; digits and signs as they are said.
QString wordOf(QChar sign)
{
    static const auto letters
        = QStringLiteral("Alfa Bravo Charlie Delta Echo Foxtrot Golf Hotel India Juliett Kilo Lima Mike November Oscar "
                         "Papa Quebec Romeo Sierra Tango Uniform Victor Whiskey X-ray Yankee Zulu")
              .split(u' ');
    static const auto digits = QStringLiteral("zero one two three four five six seven eight nine").split(u' ');
    static const QMap<QChar, QString> signs { { u'@', say("at") }, { u'.', say("dot") }, { u'-', say("hyphen") },
        { u'_', say("underscore") }, { u'+', say("plus") }, { u':', say("colon") }, { u'/', say("slash") },
        { u' ', say("blank") } };
    const auto small = sign.toLower().unicode();
    if (small >= u'a' && small <= u'z')
        return (sign.isUpper() ? say("capital %1") : QStringLiteral("%1")).arg(letters.at(small - u'a'));
    if (sign >= u'0' && sign <= u'9')
        return digits.at(sign.unicode() - u'0');
    return signs.value(sign, say("the sign %1").arg(sign));
}
}

QString spelled(const QString &identifier)
{
    QStringList words;
    for (const auto sign : identifier)
        words.append(wordOf(sign));
    return words.join(QStringLiteral(", "));
}

QByteArray phonePaper(const PhoneCall &call, const QString &writer, const QDateTime &at)
{
    QStringList lines { say("Taken by phone at %1, written down by %2.").arg(isoInstant(at), writer), QString(),
        say("Caller: %1").arg(call.caller.simplified()),
        say("Agency, as the caller says: %1").arg(call.agency.simplified()),
        say("Number the caller gives: %1").arg(call.number.simplified()), QString(),
        say("Identifiers, read back and confirmed sign by sign:") };
    for (const auto &identifier : call.identifiers)
        lines.append(QStringLiteral("  ") + identifier);
    lines.append({ QString(), say("What was asked:"), call.asks.trimmed() });
    return lines.join(u'\n').toUtf8() + '\n';
}
}
