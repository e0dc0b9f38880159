// SPDX-License-Identifier: Apache-2.0
#include "phone_number.h"
#include <QRegularExpression>
#include <phonenumbers/phonenumberutil.h>
namespace writdesk {
QString phoneNumber(const QString &text, const QString &country)
{
    using i18n::phonenumbers::PhoneNumber;
    using i18n::phonenumbers::PhoneNumberUtil;
    static const QRegularExpression between(QStringLiteral("[\\s().-]"));
    static const QRegularExpression whole(QStringLiteral("^(?:\\+|00)([1-9]\\d{6,14})$"));
    static const QRegularExpression digits(QStringLiteral("^\\d{6,15}$"));
    const auto bare = QString(text).remove(between);
    if (const auto match = whole.match(bare); match.hasMatch())
        return u'+' + match.captured(1);
    if (country.isEmpty() || !digits.match(bare).hasMatch())
        return {};
    const auto &util = *PhoneNumberUtil::GetInstance();
    PhoneNumber number;
    if (util.Parse(bare.toStdString(), country.toStdString(), &number) != PhoneNumberUtil::NO_PARSING_ERROR
        || util.IsPossibleNumberWithReason(number) != PhoneNumberUtil::IS_POSSIBLE)
        return {};
    std::string e164;
    util.Format(number, PhoneNumberUtil::E164, &e164);
    return QString::fromStdString(e164);
}
}
