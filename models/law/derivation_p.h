// SPDX-License-Identifier: Apache-2.0
// What stands at the head of a derivation, before the sum: by which rule, and what shows the day it runs from.
#pragma once
#include "case.h"
#include "period_rule.h"
namespace writdesk {
Step ruleStep(const QString &rule, const QString &about, const QDate &since = {}, const QString &cites = {});
Step ruleStep(const PeriodRule &rule);
// Where a fact of a case comes from: the page of a document, a mail's envelope, a person.
Step evidenceOf(const Case &c, const DemandId &demand, const QString &fact);
Step evidenceOf(const Gag &gag);
Step evidenceStep(const When &day, const QString &because, const DocumentId &document = {});
// Puts steps behind the rule's, which is first where there is one.
void putBehindRule(Period &period, const QList<Step> &steps);
// Another period with a derivation of its own is set beside this one, and its day is the one that binds.
Step comparedStep(const When &day, const QString &because, const QString &cites = {});
}
