// SPDX-License-Identifier: Apache-2.0
// How far into one collected file a packet may reach: whether it goes out at all, and which of its records.
#pragma once
#include "desk.h"
#include "packet_recipe.h"
#include "record_filter.h"
namespace writdesk {
// The recipe's row of this file as the case stands: withheld and why, or its records, its marks, its exception.
RecipeExhibit recipeRowOf(const Desk &desk, const Case &c, const Document &document);
RecordScope scopeOf(const RecipeExhibit &row);
// The map a collected file is filtered by; empty where it has none.
DocumentId columnsOf(const Case &c, const DocumentId &document);
// What two people let out of this case although its paper does not ask for it.
QString whatOf(const Document &document, const QString &reason);
QList<Beyond> beyondOf(const Case &c);
QStringList acceptedAccounts(const Case &c); // that a person accepted, each once
}
