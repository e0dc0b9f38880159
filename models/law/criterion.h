// SPDX-License-Identifier: Apache-2.0
// Criteria of validity, the facts they speak of and the open points a policy settles, as dated rows of the law.
#pragma once
#include "finding.h"
#include "predicate.h"
namespace writdesk {
struct Criterion {
    QString id {}; // V-FM-05
    QString variant {}; // tells rows of one id apart, such as its fatal and its curable case
    QString title {};
    About about = About::Demand;
    Severity severity = Severity::Advisory;
    Remedy remedy = Remedy::None;
    bool unknownIsAdvisory = false; // papers seldom print it: not knowing asks a person to look, and no more
    QStringList applies {}; // instruments: ids, SW_*, !SW_REVERSE, @group, ? where the instrument is unknown
    QStringList concerns {}; // of a row about categories: which
    Predicate when {};
    Predicate must {};
    QString cites {};
    QString becauseMet {}; // {fact} stands for its value
    QString becauseFailed {};
    QString becauseUnknown {};
    QString prepared {}; // the setting that speaks of it: a bill or proposal, in force on no day
    QDate validFrom {};
    QDate validTo {};
    bool verified = true;
    QString file {};
    int line = 0;
    bool inForce(QDate day) const
    {
        return prepared.isEmpty() && (!validFrom.isValid() || validFrom <= day)
            && (!validTo.isValid() || day <= validTo);
    }
    friend bool operator==(const Criterion &, const Criterion &) = default;
};

struct FactKind { // a fact the law may ask for
    QString name {};
    QString type {}; // text, flag, date, number, instant
    QStringList values {}; // where it is one of few
    QString asks {}; // the question a person answers
};

struct OpenPoint { // a disputed question that a policy settles by a setting
    QString id {}; // C-01
    QString key {}; // max_renewals
    QString question {};
    QStringList options {};
    QString value {}; // default
    QString reason {};
    QString effect {}; // which rows and gates follow it
    QString cites {};
    bool verified = true;
    QString file {};
    int line = 0;
};
}
