// SPDX-License-Identifier: Apache-2.0
// Rows about validity from TOML, and what is wrong between them once all are read.
#pragma once
#include "law_set.h"
#include "toml_row_p.h"
namespace writdesk {
// Notes what is wrong with it, by line; a table with one key, the operator.
Predicate predicateOf(const toml::table &table, const QString &file, QList<LawProblem> *problems);
// Rows of instruments, criteria, categories, facts and open points of one file, into the law.
void readRows(const LawFile &file, LawSet *law, QList<LawProblem> *problems);
// References that lead nowhere, validity that overlaps, rows that nothing can reach.
void checkRows(const LawSet &law, QList<LawProblem> *problems);
// The same of the rows about time.
void checkPeriods(const LawSet &law, QList<LawProblem> *problems);
}
