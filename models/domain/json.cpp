// SPDX-License-Identifier: Apache-2.0
#include "json.h"
#include <QJsonDocument>
namespace writdesk {
QString isoInstant(const QDateTime &instant)
{
    auto shown = instant;
    if (shown.timeSpec() == Qt::TimeZone || shown.timeSpec() == Qt::LocalTime)
        shown = shown.toOffsetFromUtc(shown.offsetFromUtc());
    const auto withMs = shown.time().msec() != 0;
    return shown.toString(withMs ? Qt::ISODateWithMs : Qt::ISODate);
}

QDateTime instantOf(const QString &iso)
{
    const auto parsed = QDateTime::fromString(iso, Qt::ISODateWithMs);
    return parsed.isValid() && parsed.timeSpec() != Qt::LocalTime ? parsed : QDateTime();
}

QByteArray jsonBytes(const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); }

QJsonObject jsonObject(const QByteArray &bytes, bool *ok)
{
    const auto document = QJsonDocument::fromJson(bytes);
    if (ok)
        *ok = document.isObject();
    return document.object();
}
}
