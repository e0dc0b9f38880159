// SPDX-License-Identifier: Apache-2.0
// A point of a period: a civil date, or an instant where the period is counted in hours.
#pragma once
#include "json.h"
namespace writdesk {
struct When {
    QDate date {}; // always set where anything is: of an instant, its civil date in the court's zone
    QDateTime at {}; // set only for periods in hours
    bool isValid() const { return date.isValid(); }
    bool isInstant() const { return at.isValid(); }
    QString text() const
    {
        return isInstant() ? isoInstant(at) : isoDate(date);
    }
    static When of(QDate day) { return { day, {} }; }
    static When of(const QDateTime &instant) { return { instant.date(), instant }; }
    static When fromText(const QString &iso)
    {
        const auto instant = iso.contains(u'T') ? instantOf(iso) : QDateTime();
        return instant.isValid() ? of(instant) : of(QDate::fromString(iso, Qt::ISODate));
    }
    friend bool operator==(const When &, const When &) = default;
};
inline QJsonValue toJson(const When &v) { return v.isValid() ? QJsonValue(v.text()) : QJsonValue(); }
inline void fromJson(const QJsonValue &j, When &v) { v = When::fromText(j.toString()); }
}
