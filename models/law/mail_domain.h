// SPDX-License-Identifier: Apache-2.0
// Rows by which a request is held against what is known of senders: mail domains, statutes and programs that edit PDFs.
#pragma once
#include <QDate>
#include <QStringList>
namespace writdesk {
struct EvidenceRow { // what all three share
    QString id {};
    QString title {};
    QString cites {};
    QDate validFrom {};
    QDate validTo {};
    bool verified = true;
    QString file {};
    int line = 0;
    bool inForce(QDate day) const
    {
        return (!validFrom.isValid() || validFrom <= day) && (!validTo.isValid() || day <= validTo);
    }
    friend bool operator==(const EvidenceRow &, const EvidenceRow &) = default;
};

struct MailDomain : EvidenceRow {
    QString kind {}; // official: only a public body gets one; free: anybody does; disposable: for minutes
    QString country {}; // ISO 3166 alpha-2, EU, or empty where it belongs to none
    QStringList ends {}; // the domain itself or whatever stands below it; XX in it is any USPS code
    QStringList names {}; // domains of single bodies below those, which others like to imitate
    friend bool operator==(const MailDomain &, const MailDomain &) = default;
};

// A statute that gives one kind of paper its power, and no other.
struct StatuteRow : EvidenceRow {
    QString says {}; // a pattern over a citation as printed
    QStringList fits {}; // instruments: ids, patterns and @groups as in criteria
    friend bool operator==(const StatuteRow &, const StatuteRow &) = default;
};

// A program for changing PDFs that others made.
struct EditorRow : EvidenceRow {
    QStringList says {}; // what it writes into a file as its maker
    friend bool operator==(const EditorRow &, const EditorRow &) = default;
};

// The row whose ending this domain bears; null where the table has none. Of several endings the longest decides.
const MailDomain *mailDomainOf(const QList<MailDomain> &rows, const QString &domain, const QDate &on);
}
