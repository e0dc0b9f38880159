// SPDX-License-Identifier: Apache-2.0
// A telephone number as people write it, as E.164.
#pragma once
#include <QString>
namespace writdesk {
// Empty where it is no whole number, or needs a country (ISO 3166 alpha-2) that nobody named.
QString phoneNumber(const QString &text, const QString &country);
}
