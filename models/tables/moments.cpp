// SPDX-License-Identifier: Apache-2.0
#include "moments.h"
#include <QCoreApplication>
#include <QLocale>
namespace writdesk {
QString dayWords(const QDate &day)
{
    return day.isValid() ? QLocale().toString(day, QStringLiteral("ddd d MMM yyyy")) : QString();
}

QString instantWords(const QDateTime &instant, const QByteArray &zone)
{
    if (!instant.isValid())
        return {};
    const QTimeZone there(zone);
    const auto local = there.isValid() ? instant.toTimeZone(there) : instant;
    const auto utc = instant.toUTC();
    const auto time = QStringLiteral("HH:mm");
    // The other side of midnight is another day: say which.
    const auto utcText = (utc.date() == local.date() ? QString() : dayWords(utc.date()) + u' ') + utc.toString(time);
    const auto abbreviation = there.isValid() ? there.abbreviation(instant) : local.timeZoneAbbreviation();
    if (abbreviation == u"UTC")
        return QCoreApplication::translate("Moments", "%1 %2 UTC").arg(dayWords(utc.date()), utc.toString(time));
    return QCoreApplication::translate("Moments", "%1 %2 %3 (%4 UTC)")
        .arg(dayWords(local.date()), local.toString(time), abbreviation, utcText);
}

QString whenWords(const When &when, const QByteArray &zone)
{
    return when.isInstant() ? instantWords(when.at, zone) : dayWords(when.date);
}

QString isoWords(const QString &iso, const QByteArray &zone)
{
    const auto when = When::fromText(iso);
    return when.isValid() ? whenWords(when, zone) : iso;
}
}
