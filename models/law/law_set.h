// SPDX-License-Identifier: Apache-2.0
// The law as loaded: instruments, criteria, data ladder, period rules, calendars, with the hash of their bytes.
#pragma once
#include "calendar.h"
#include "challenge_kind.h"
#include "criterion.h"
#include "instrument.h"
#include "law_problem.h"
#include "mail_domain.h"
#include "period_rule.h"
#include "result.h"
namespace writdesk {
struct LawSet {
    QString hash {}; // SHA-256 over the files, sorted by name
    QString version {};
    QList<Instrument> instruments {};
    QList<Criterion> criteria {};
    QList<Category> ladder {};
    QList<FactKind> facts {};
    QList<OpenPoint> openPoints {};
    QList<PeriodRule> periods {};
    QList<ChallengeKind> challenges {};
    QList<MailDomain> mailDomains {};
    QList<StatuteRow> statutes {};
    QList<EditorRow> editors {};
    Calendar calendar {};
    const Instrument *instrument(const QString &id, const QDate &on) const; // null: no such row in force
    const ChallengeKind *challenge(const QString &id, const QDate &on) const;
    const PeriodRule *period(const QString &id, const QDate &on) const;
};
bool isSetting(const LawSet &law, const QString &key); // an open point has that key
// All or nothing: a bad row leaves nothing half loaded. Failure.detail holds a line per problem, file:line: what.
Result<LawSet> readLaw(const QList<LawFile> &files);
// Errors by file and line, overlapping validity, missing cites, unknown facts and references.
QList<LawProblem> lawProblems(const QList<LawFile> &files);
}
