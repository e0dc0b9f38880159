// SPDX-License-Identifier: Apache-2.0
// Where a row of the law is used: what reads a fact, follows a setting, reaches a category or applies to an instrument.
#pragma once
#include "law_set.h"
namespace writdesk {
// Ids of rows, sorted, each once; of a setting its key or its id may be given. Empty: no row names it.
QStringList usesOf(const LawSet &law, const QString &id);
}
