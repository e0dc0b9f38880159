// SPDX-License-Identifier: Apache-2.0
// The forms in which facts are kept: what is none of them is no value.
#pragma once
#include <QString>
namespace writdesk {
bool isCountryCode(const QString &code); // ISO 3166 alpha-2
bool isStateCode(const QString &code); // USPS
bool isMailAddress(const QString &text);
bool isDomainName(const QString &text);
bool isNetAddress(const QString &text); // IPv4 or IPv6
// The account of a kind in its form ("email:", "phone:" …), or empty where it is none. A number without its country is
// one of this country.
QString wellFormed(const QString &account, const QString &country);
}
