// SPDX-License-Identifier: Apache-2.0
// Instruments (warrant, order, subpoena, letter …) and the ladder of data, as dated rows of the law say them.
#pragma once
#include "json.h"
namespace writdesk {
struct Instrument {
    QString id {}; // SW_FED
    QString title {}; // federal search warrant
    QString cites {}; // authority
    QStringList issuers {}; // kinds of issuer: us_district_court, state_court, agency …
    QStringList signers {}; // roles that may sign
    QStringList
        groups {}; // government, us, court, warrant, subpoena, criminal, civil, data, emergency, national_security …
    QStringList compels {}; // categories or levels the law lets it reach
    QStringList policy {}; // categories or levels the policy gives for it
    QStringList byCounsel {}; // reached without a warrant only where two people overruled the warrant rule
    QString ceilingCites {};
    QString policyCites {}; // P-02
    QString noticeDuty {}; // does the government owe the user notice
    QString gagAuthority {};
    QString gagByStatute {}; // empty, always, certified: silence follows from the statute
    QString response {}; // when an answer is due, in words
    QString own {}; // comply, preserve, counsel, reject, redirect
    bool noticeOwed = true; // P-04: are users told before their data goes out
    QDate validFrom {};
    QDate validTo {}; // last day; invalid: still in force
    bool verified = true;
    QString file {};
    int line = 0;
    bool is(QStringView group) const { return groups.contains(group); }
    // Groups as the patterns of criteria name them; own_counsel, own_redirect … follow from its own disposition.
    QStringList patternGroups() const { return groups + QStringList { QStringLiteral("own_") + own }; }
    bool inForce(QDate day) const
    {
        return (!validFrom.isValid() || validFrom <= day) && (!validTo.isValid() || day <= validTo);
    }
    friend bool operator==(const Instrument &, const Instrument &) = default;
};

struct Category { // a rung of the ladder
    QString id {}; // L3_MESSAGES
    QStringList levels {}; // L3, L3_CONTENT: a paper that asks for the level asks for this
    QString title {};
    QString examples {};
    QString cites {};
    bool warrant = false; // nothing but a warrant compels it
    QDate validFrom {};
    QDate validTo {};
    bool verified = true;
    QString file {};
    int line = 0;
    bool inForce(QDate day) const
    {
        return (!validFrom.isValid() || validFrom <= day) && (!validTo.isValid() || day <= validTo);
    }
    friend bool operator==(const Category &, const Category &) = default;
};
inline bool isIn(const Category &category, const QString &idOrLevel)
{
    return category.id == idOrLevel || category.levels.contains(idOrLevel);
}
// Categories and levels as categories, in the ladder's order, each once; unknown words are left out.
QStringList expanded(const QStringList &idsOrLevels, const QList<Category> &ladder);
}
