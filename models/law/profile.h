// SPDX-License-Identifier: Apache-2.0
// Who the company is and what it promises: legal entity, aliases, zone, channels, data held, policy settings.
#pragma once
#include "finding.h"
#include "result.h"
#include <QMap>
namespace writdesk {
struct Promise // one sentence of the published policy
{
    QString id {}; // P-04
    QString text {}; // in the policy's own words
};
struct Profile {
    QString hash {}; // SHA-256 of the bytes it was read from
    QString id {}; // autoidm
    QString version {}; // of the policy, e.g. 2024-02-08
    QString entity {}; // legal name
    QStringList aliases {};
    QString state {}; // USPS code
    QString country {};
    QByteArray zone {}; // IANA
    QString address {};
    QString email {};
    QStringList agents {};
    QStringList channels {}; // accepted ones
    QStringList categories {}; // held ones
    QStringList domains {}; // its own mail domains
    QMap<QString, QString> settings {}; // notice_wait_days, max_renewals, stale_after_days …: as text
    QList<Promise> promises {};
    int number(const QString &setting, int otherwise) const;
    bool flag(const QString &setting, bool otherwise) const;
    QString promise(const QString &id) const; // its text
};
// Reads resources/policies/*.toml. Failure.detail names line and column.
Result<Profile> readProfile(const QByteArray &toml);
}
