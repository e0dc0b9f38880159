// SPDX-License-Identifier: Apache-2.0
// Finds facts in the words of a paper, each with its page and rectangle; never more than what is printed.
#pragma once
#include "intake.h"
#include "paper.h"
#include "result.h"
namespace writdesk {
struct FinderContext {
    QString entity {}; // legal name of the provider, and its other names: an addressee among them is recognised
    QStringList aliases {};
    QStringList domains {}; // mail domains of the provider itself: never an account asked for by accident
};
struct FoundFacts {
    QList<Fact> facts {};
    bool process = false; // is the paper legal process at all
    QStringList restricted {}; // why it belongs in a compartment: underSeal, nationalSecurity
    QList<HeldPaper> papers {}; // where the file holds several: each with its pages
    QList<Fact> beside {}; // of what is no process itself: words of silence, which count where process lies beside it
    QStringList warnings {}; // sealed or national-security wording, several papers in one file …
};
FoundFacts findFacts(const Paper &paper, const DocumentId &document, const FinderContext &context);
}
