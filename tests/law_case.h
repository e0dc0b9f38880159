// SPDX-License-Identifier: Apache-2.0
// A case of one demand from a line of facts, and the shipped law to judge it by.
#pragma once
#include "judge.h"
#include "law_files.h"
#include <QFile>
#include <QTest>
namespace writdesk {
inline const LawSet &theLaw()
{
    static const LawSet law = [] {
        const auto read = readLaw(shippedLaw());
        if (!read)
            qFatal("%s", qPrintable(read.error().detail));
        return *read;
    }();
    return law;
}
inline const Profile &theProfile()
{
    static const Profile profile = [] {
        const auto read = readProfile(shippedPolicy(QStringLiteral("autoidm")));
        if (!read)
            qFatal("%s", qPrintable(read.error().detail));
        return *read;
    }();
    return profile;
}
inline QDateTime instant(const char *iso) { return instantOf(QString::fromLatin1(iso)); }
inline const QDateTime noon = instant("2026-11-23T12:00:00-05:00");

// "issued_on=2026-11-20; account=email:a@b.example; …": accepted, as if a person had typed them.
inline QList<Fact> factsFrom(const QString &line, FactState state = FactState::Accepted)
{
    QList<Fact> facts;
    for (const auto &part : line.split(u';', Qt::SkipEmptyParts)) {
        const auto at = part.indexOf(u'=');
        facts.append({ .name = part.left(at).trimmed(), .value = part.mid(at + 1).trimmed(), .state = state });
    }
    return facts;
}
inline Case caseOf(const QString &instrument, const QString &facts, const QDateTime &received = noon)
{
    Case c { .ref = { QStringLiteral("WD-2026-AAAAA") }, .receivedAt = received, .channel = QStringLiteral("mail") };
    c.demands.append({ { QStringLiteral("D1") }, instrument });
    c.facts = factsFrom(facts);
    if (!instrument.isEmpty())
        c.facts.append({ .name = QStringLiteral("instrument"), .value = instrument, .state = FactState::Accepted });
    return c;
}
// What every well-made paper states; `facts` comes later and replaces what it names again. An empty value removes it.
inline QString wellMade(const QString &facts)
{
    QStringList all { QStringLiteral("issuer=United States District Court for the Eastern District of Pennsylvania"),
        QStringLiteral("court=paed"), QStringLiteral("issuer_country=US"),
        QStringLiteral("requester=Federal Bureau of Investigation"), QStringLiteral("requester_email=agent@fbi.gov"),
        QStringLiteral("docket_number=26-mj-101"), QStringLiteral("issued_on=2026-11-18"),
        QStringLiteral("served_on=2026-11-20"), QStringLiteral("addressee=AutoIDM, LLC"),
        QStringLiteral("signer=Jane Roe"), QStringLiteral("signer_role=magistrate"),
        QStringLiteral("offence=18 USC 1343"), QStringLiteral("range_from=2026-01-01"),
        QStringLiteral("range_to=2026-06-30"), QStringLiteral("account=email:someone@mail.example") };
    const auto own = facts.split(u';', Qt::SkipEmptyParts);
    for (const auto &part : own) {
        const auto name = part.section(u'=', 0, 0).trimmed() + u'=';
        all.removeIf([&](const QString &each) { return each.startsWith(name); });
    }
    for (const auto &part : own) {
        if (!part.section(u'=', 1).trimmed().isEmpty())
            all.append(part.trimmed());
    }
    return all.join(u';');
}
// Rows of a CSV of tests/data: cells between commas, none of which holds one; lines that begin with # are remarks.
inline QList<QStringList> rowsOf(const char *name)
{
    QFile file(QStringLiteral(TEST_DATA "/") + QLatin1String(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is missing", name);
    QList<QStringList> rows;
    for (const auto &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        if (!line.startsWith(u'#'))
            rows.append(line.split(u','));
    }
    return rows;
}
}
