// SPDX-License-Identifier: Apache-2.0
// Every row of the law in force in words, with what it says, how sure it is and what a setting does; in one question.
#pragma once
#include "law_desk.h"
#include "law_table.h"
#include "office.h"
#include "policy_desk.h"
namespace writdesk {
struct LawView {
    QString version {};
    QString hash {};
    int year = 0; // whose holidays stand among the rows
    QList<ShownLaw> rows {};
    QString policy {}; // its version
    std::optional<LawProposal> waiting {}; // for a second person
    std::optional<PolicyProposal> waitingPolicy {};
};
Result<LawView> lawOf(Desk &desk, int year); // 0: this year
// A row as `law show` gives it, in words; `settings`: what the policy sets.
ShownLaw shownLaw(const QJsonObject &row, const LawSet &law, const QMap<QString, QString> &settings, QDate today);
}
