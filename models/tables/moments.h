// SPDX-License-Identifier: Apache-2.0
// Days and instants in words: a day with its weekday, an instant in the entity's zone and in UTC.
#pragma once
#include "when.h"
namespace writdesk {
QString dayWords(const QDate &day); // Thu 26 Nov 2026
QString instantWords(const QDateTime &instant, const QByteArray &zone); // Mon 23 Nov 2026 09:04 EST (14:04 UTC)
QString whenWords(const When &when, const QByteArray &zone);
QString isoWords(const QString &iso, const QByteArray &zone); // of an ISO date or instant; other text as it is
}
