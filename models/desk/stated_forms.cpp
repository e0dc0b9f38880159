// SPDX-License-Identifier: Apache-2.0
#include "json.h"
#include "phone_number.h"
#include "stated_forms_p.h"
#include <QLocale>
#include <QRegularExpression>
#include <QStringList>
#include <algorithm>
namespace writdesk {
namespace {
bool isFour(const QString &text)
{
    static const QRegularExpression four(
        QStringLiteral("^(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)(?:\\.(?!$)|$)){4}$"));
    return four.match(text).hasMatch();
}

// Groups of up to four digits; the last may be an IPv4 address, which stands for two. -1: none.
int groupsOf(const QString &text, bool mayEndInFour)
{
    static const QRegularExpression group(QStringLiteral("^[0-9A-Fa-f]{1,4}$"));
    if (text.isEmpty())
        return 0;
    auto parts = text.split(u':');
    int count = 0;
    if (mayEndInFour && isFour(parts.last())) {
        parts.removeLast();
        count = 2;
    }
    const auto fit = std::ranges::all_of(parts, [](const QString &part) { return group.match(part).hasMatch(); });
    return fit ? count + int(parts.size()) : -1;
}

bool isSix(const QString &text)
{
    constexpr int whole = 8;
    const auto at = text.indexOf(u"::");
    if (at < 0)
        return text.contains(u':') && groupsOf(text, true) == whole;
    const auto before = groupsOf(text.left(at), false), behind = groupsOf(text.mid(at + 2), true);
    return before >= 0 && behind >= 0 && before + behind < whole;
}
}

bool isCountryCode(const QString &code)
{
    // Of the two-letter codes that the toolkit knows besides those of the standard.
    static const QStringList others { QStringLiteral("EU"), QStringLiteral("EZ"), QStringLiteral("UN"),
        QStringLiteral("QO"), QStringLiteral("AC"), QStringLiteral("CP"), QStringLiteral("DG"), QStringLiteral("EA"),
        QStringLiteral("IC"), QStringLiteral("TA"), QStringLiteral("XA"), QStringLiteral("XB"), QStringLiteral("ZZ") };
    static const auto codes = [] {
        QStringList known;
        for (int i = QLocale::AnyTerritory + 1; i <= QLocale::LastTerritory; ++i) {
            const auto one = QLocale::territoryToCode(static_cast<QLocale::Territory>(i));
            if (one.size() == 2 && !others.contains(one))
                known.append(one);
        }
        return known;
    }();
    return codes.contains(code);
}

bool isStateCode(const QString &code)
{
    static const auto codes
        = QStringLiteral("AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO "
                         "MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY "
                         "DC AS GU MP PR VI FM MH PW")
              .split(u' ');
    return codes.contains(code);
}

bool isDomainName(const QString &text)
{
    static const QRegularExpression form(QStringLiteral(
        "^(?=.{1,253}$)(?:[\\p{L}\\d_](?:[\\p{L}\\p{M}\\d_-]{0,61}[\\p{L}\\p{M}\\d_])?\\.)+[\\p{L}\\d][\\p{L}"
        "\\p{M}\\d-]*[\\p{L}\\p{M}\\d]$"));
    return form.match(text).hasMatch();
}

bool isMailAddress(const QString &text)
{
    static const QRegularExpression local(QStringLiteral("^[^\\s<>@:,;]+$"));
    const auto at = text.lastIndexOf(u'@');
    return at > 0 && local.match(text.left(at)).hasMatch() && isDomainName(text.mid(at + 1));
}

bool isNetAddress(const QString &text) { return isFour(text) || isSix(text); }

QString wellFormed(const QString &account, const QString &country)
{
    const auto kind = account.section(u':', 0, 0);
    const auto rest = account.section(u':', 1);
    if (kind == u"email")
        return isMailAddress(rest) ? account : QString();
    if (kind == u"domain")
        return isDomainName(rest) ? QStringLiteral("domain:") + rest.toLower() : QString();
    if (kind == u"phone") {
        const auto number = phoneNumber(rest, country);
        return number.isEmpty() ? number : QStringLiteral("phone:") + number;
    }
    if (kind != u"ip")
        return account;
    const auto instant = rest.section(u'@', 1);
    const auto fits = isNetAddress(rest.section(u'@', 0, 0))
        && (rest.contains(u'@') ? instantOf(instant).isValid() : instant.isEmpty());
    return fits ? account : QString();
}
}
