// SPDX-License-Identifier: Apache-2.0
// Other cases that name an account or a docket number of these facts, or hold a paper of these documents.
#pragma once
#include "docket.h"
namespace writdesk {
Result<QList<Shared>> sharedFacts(Docket &docket, const QList<Fact> &facts, const CaseRef &self);
Result<QList<Shared>> sharedTexts(Docket &docket, const QList<Document> &documents, const CaseRef &self);
// A case that came in no later and asks for the same: number, accounts and days. Empty where there is none, or somebody
// said what the two are to each other.
Result<CaseRef> earlierOfTheSame(const Docket &docket, const Case &c);
QStringList casesOf(const QList<Shared> &shared); // each once
}
