// SPDX-License-Identifier: Apache-2.0
// A view of the list of cases that somebody gave a name: what was typed, and in which order. It is kept in the docket,
// since what is looked for may be an account.
#pragma once
#include "json.h"
namespace writdesk {
struct SavedView {
    QString name {};
    QString typed {}; // as readCaseFilter reads it, on the day it is used
    QString order {}; // column by name; empty: what is due first
    bool descending = false;
    friend bool operator==(const SavedView &, const SavedView &) = default;
};
void describe(auto &&v, SavedView &s)
{
    v("name", s.name), v("typed", s.typed), v("order", s.order), v("descending", s.descending);
}

namespace kind {
inline const auto viewSaved = QStringLiteral("view_saved"); // SavedView, of the docket itself
inline const auto viewRemoved = QStringLiteral("view_removed"); // {"name"}
}
}
